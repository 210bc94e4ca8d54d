import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { parseCalibration } from '../../src/history/calibration-file.ts';
import { buildCalibration } from '../synthetic/build-calibration.ts';

function refusal(text: string): InputError {
  try {
    parseCalibration(text, 'c.json');
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('The file was accepted');
}

const whole = buildCalibration();
const changed = (change: (copy: Record<string, unknown> & { gates: Record<string, unknown>[] }) => void): string => {
  const copy = structuredClone(whole) as never;
  change(copy);
  return JSON.stringify(copy);
};

describe('a calibration file', () => {
  it('is read as it was written, unknown fields of a later version included', () => {
    expect(parseCalibration(JSON.stringify(whole), 'c.json')).toEqual(whole);
    expect(() => parseCalibration(JSON.stringify({ ...whole, more: 1 }), 'c.json')).not.toThrow();
  });

  it('follows the published schema', () => {
    const schema = JSON.parse(readFileSync(new URL('../../schemas/calibration.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...whole, startedAt: undefined })).toBe(false);
  });

  const broken: [string, string, RegExp][] = [
    ['no JSON', 'kind: calibration', /c\.json is not JSON/],
    ['an empty file', '', /c\.json is not JSON/],
    ['a list', '[]', /c\.json is no calibration/],
    ['a run file', '{"kind":"header","schemaVersion":1}', /c\.json is no calibration/],
    [
      'a newer version',
      changed((copy) => Object.assign(copy, { schemaVersion: 2 })),
      /schema version 2; .* reads up to 1/,
    ],
    [
      'a negative noise',
      changed(({ gates }) => Object.assign(gates[0]?.betweenRuns as object, { sd: -0.1 })),
      /gates\.0\.betweenRuns\.sd breaks the rule "minimum"/,
    ],
    [
      'an absurd noise',
      changed(({ gates }) => Object.assign(gates[0]?.betweenRuns as object, { sd: 1e9 })),
      /betweenRuns\.sd breaks the rule "maximum"/,
    ],
    [
      'a noise of no runs',
      changed(({ gates }) => Object.assign(gates[0]?.betweenRuns as object, { degreesOfFreedom: 0 })),
      /degreesOfFreedom breaks the rule "minimum"/,
    ],
    [
      'a share above 1',
      changed((copy) => Object.assign(copy.history as object, { high: 2 })),
      /history\.high breaks the rule "maximum"/,
    ],
    [
      'a text for a number',
      changed(({ gates }) => Object.assign(gates[0]?.sees as object, { k1: '5%' })),
      /gates\.0\.sees\.k1/,
    ],
  ];
  it.each(broken)('that is %s is refused by name', (_name, text, message) => {
    expect(refusal(text).message).toMatch(message);
    expect(refusal(text).place.file).toBe('c.json');
  });
});

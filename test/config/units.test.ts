import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUnit, type UnitKind, unitPattern } from '../../src/config/units.ts';

const kinds: UnitKind[] = ['duration', 'percent', 'share', 'points', 'count', 'tokens-per-sec', 'requests-per-sec'];

describe('values that are understood', () => {
  it.each<[UnitKind, string | number, number]>([
    ['duration', '200ms', 200],
    ['duration', '1.5s', 1500],
    ['duration', '10 m', 600_000],
    ['duration', '1.1m', 66_000],
    ['duration', '2h', 7_200_000],
    ['duration', '30d', 2_592_000_000],
    ['percent', '5%', 0.05],
    ['percent', '1.1%', 0.011],
    ['percent', '0.1%', 0.001],
    ['share', '0%', 0],
    ['share', '100%', 1],
    ['points', '2pp', 0.02],
    ['points', '0.5 pp', 0.005],
    ['count', 300, 300],
    ['count', '300', 300],
    ['count', '12k', 12_000],
    ['count', '2M', 2_000_000],
    ['count', '1.5k', 1500],
    ['tokens-per-sec', 900.5, 900.5],
    ['tokens-per-sec', '1.2k tokens/s', 1200],
    ['requests-per-sec', '20 requests/s', 20],
    ['requests-per-sec', 1e-3, 0.001],
  ])('%s: %s is %d', (kind, text, value) => {
    expect(parseUnit(kind, text)).toEqual({ ok: true, value });
  });
});

describe('values that are refused say why and how to write them', () => {
  it.each<[UnitKind, string | number, string, string]>([
    ['duration', 60, 'has no unit', 'Write 60ms, 60s, 60m, 60h, 60d.'],
    ['duration', '60sec', 'is not a duration: unknown unit "sec"', 'Write a duration, such as 200ms or 1.5s.'],
    ['duration', '5M', 'is not a duration: unknown unit "M"', 'Write 5m.'],
    ['duration', '-5s', 'must not be negative', 'Write a duration, such as 200ms or 1.5s.'],
    ['duration', '+5s', 'is not a duration: it has a sign', 'Write 5s.'],
    ['duration', '0s', 'must be more than zero', 'Write a duration, such as 200ms or 1.5s.'],
    ['duration', 'soon', 'is not a duration', 'Write a duration, such as 200ms or 1.5s.'],
    ['duration', '99999d', 'is more than 3650d', 'Write a duration, such as 200ms or 1.5s.'],
    ['duration', '1m30s', 'is not a duration: unknown unit "m30s"', 'Write a duration, such as 200ms or 1.5s.'],
    ['percent', 5, 'has no unit', 'Write 5%.'],
    ['percent', 0.05, 'has no unit', 'Write 0.05%.'],
    ['percent', '5pp', 'is in percentage points where a percentage is meant', 'Write 5%.'],
    [
      'points',
      '2%',
      'is in percent where percentage points are meant',
      'A proportion changes in points, since 2% of 90% and 2 points are different things. Write 2pp.',
    ],
    ['share', '101%', 'is more than 100%', 'Write a share from 0% to 100%, such as 1% or 90%.'],
    ['count', '1.5', 'is not a whole number', 'Write a whole number, such as 300 or 2k.'],
    ['count', '2m', 'is not a whole number: unknown unit "m"', 'Write 2M.'],
    ['count', '5 ', 'is not a whole number', 'Write a whole number, such as 300 or 2k.'],
    ['count', Number.NaN, 'is not a whole number', 'Write a whole number, such as 300 or 2k.'],
    ['count', 1e300, 'is not a whole number', 'Write a whole number, such as 300 or 2k.'],
    [
      'tokens-per-sec',
      Number.POSITIVE_INFINITY,
      'is not a number of tokens/s',
      'Write a number of tokens/s, such as 900 or 1.2k tokens/s.',
    ],
    [
      'requests-per-sec',
      '5 tokens/s',
      'is not a number of requests/s: unknown unit "tokens/s"',
      'Write a number of requests/s, such as 20 or 20 requests/s.',
    ],
    [
      'duration',
      '5constructor',
      'is not a duration: unknown unit "constructor"',
      'Write a duration, such as 200ms or 1.5s.',
    ],
  ])('%s: %s', (kind, text, message, hint) => {
    expect(parseUnit(kind, text)).toEqual({ ok: false, message, hint });
  });
});

const anyKind = fc.constantFrom(...kinds);
/** Text that is nearly a value, so that both answers are met often. */
const nearValue = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    fc.constantFrom('0', '00.0', '5', '5.', '.5', '12.25', '007', '9999999999', '1e3'),
    fc.constantFrom('', ' ', '  '),
    fc.constantFrom(
      '',
      'ms',
      's',
      'm',
      'h',
      'd',
      '%',
      'pp',
      'k',
      'M',
      'tokens/s',
      'k tokens/s',
      'requests/s',
      'x',
      '\n',
    ),
  )
  .map((parts) => parts.join(''));

describe('the parser and the published pattern', () => {
  it('accept the same texts, but for the upper bound and whole numbers', () => {
    fc.assert(
      fc.property(anyKind, fc.oneof(nearValue, fc.string()), (kind, text) => {
        const parsed = parseUnit(kind, text);
        const beyondPattern =
          !parsed.ok && /^is (more than|not a whole number$)/.test(parsed.message) && /^\d/.test(text);
        const matches = new RegExp(unitPattern(kind), 'u').test(text);
        expect(matches || beyondPattern).toBe(parsed.ok || beyondPattern);
        if (parsed.ok) expect(matches).toBe(true);
      }),
      { seed: 7, numRuns: 5000 },
    );
  });

  it('give finite numbers that are not negative', () => {
    fc.assert(
      fc.property(anyKind, fc.oneof(nearValue, fc.double()), (kind, value) => {
        const parsed = parseUnit(kind, value);
        if (parsed.ok) expect(parsed.value).toBeGreaterThanOrEqual(0);
        if (parsed.ok) expect(Number.isFinite(parsed.value)).toBe(true);
        else expect(parsed.hint).not.toBe('');
      }),
      { seed: 8, numRuns: 5000 },
    );
  });

  it('read back what was written: n units are n times one unit', () => {
    const factors: [UnitKind, string, number][] = [
      ['duration', 'ms', 1],
      ['duration', 's', 1000],
      ['duration', 'm', 60_000],
      ['duration', 'h', 3_600_000],
      ['percent', '%', 0.01],
      ['points', 'pp', 0.01],
      ['count', 'k', 1000],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...factors), fc.integer({ min: 1, max: 100 }), ([kind, unit, factor], amount) => {
        const parsed = parseUnit(kind, `${amount}${unit}`);
        expect(parsed.ok && parsed.value).toBeCloseTo(amount * factor, 9);
      }),
      { seed: 9 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { renderBadgeJson, renderBadgeSvg } from '../../src/report/badge.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { buildView } from '../../src/report/view.ts';
import { pairedSamples } from './paired-samples.ts';
import {
  gate,
  HOSTILE,
  hostileResult,
  passResult,
  regressionResult,
  sampleContext,
  samples,
} from './sample-results.ts';

const cases = Object.entries({ ...samples, ...pairedSamples }).map(([name, sample]) => ({ name, ...sample }));

function junit(result: Result): string {
  return renderJunit(buildView(result, sampleContext), result);
}

/** The elements of a document in order; throws where it is not well formed. */
function parseXml(xml: string): { name: string; parent: string; attributes: Record<string, string> }[] {
  // Characters that XML 1.0 cannot hold.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml) || !xml.isWellFormed())
    throw new Error('illegal character');
  const open: string[] = [];
  const elements: ReturnType<typeof parseXml> = [];
  const rest = xml
    .replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '')
    .replace(
      /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
      (_, slash: string, name: string, attributes: string, empty: string) => {
        if (slash !== '') {
          if (open.pop() !== name) throw new Error(`</${name}> closes something else`);
          return '';
        }
        const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
          ([, key = '', value = '']) => [key, value] as const,
        );
        if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error('an attribute twice');
        elements.push({ name, parent: open.at(-1) ?? '', attributes: Object.fromEntries(pairs) });
        if (empty === '') open.push(name);
        return '';
      },
    );
  if (open.length > 0 || /[<>]/.test(rest)) throw new Error('not well formed');
  if (/&(?!(amp|lt|gt|quot|#\d+);)/.test(xml)) throw new Error('a bare ampersand');
  return elements;
}

/** What both common schemas allow: parent, required and optional attributes. */
const schema: Record<string, { in: string; needs: string[]; may?: string[] }> = {
  testsuites: { in: '', needs: [] },
  testsuite: {
    in: 'testsuites',
    needs: ['name', 'package', 'id', 'timestamp', 'hostname', 'tests', 'failures', 'errors', 'time'],
    may: ['skipped'],
  },
  properties: { in: 'testsuite', needs: [] },
  property: { in: 'properties', needs: ['name', 'value'] },
  testcase: { in: 'testsuite', needs: ['name', 'classname', 'time'] },
  failure: { in: 'testcase', needs: ['message', 'type'] },
  error: { in: 'testcase', needs: ['message', 'type'] },
  skipped: { in: 'testcase', needs: ['message'] },
  'system-out': { in: 'testsuite', needs: [] },
  'system-err': { in: 'testsuite', needs: [] },
};

describe('JUnit XML', () => {
  it.each(cases)('is what the schemas allow, with counts that hold, on "$name"', ({ result }) => {
    const elements = parseXml(junit(result));
    for (const { name, parent, attributes } of elements) {
      const rule = schema[name];
      expect(parent, name).toBe(rule?.in);
      expect(Object.keys(attributes)).toEqual(expect.arrayContaining(rule?.needs ?? []));
      for (const key of Object.keys(attributes)) expect([...(rule?.needs ?? []), ...(rule?.may ?? [])]).toContain(key);
    }
    const suite = elements.find(({ name }) => name === 'testsuite')?.attributes ?? {};
    expect(suite.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    const count = (name: string): string => String(elements.filter((element) => element.name === name).length);
    expect(suite).toMatchObject({
      tests: String(result.gates.length + 1),
      failures: count('failure'),
      errors: count('error'),
      skipped: count('skipped'),
    });
  });

  it.each(cases)('is red exactly where the check is, on "$name"', ({ result }) => {
    const elements = parseXml(junit(result));
    const isRed = elements.some(({ name }) => name === 'failure' || name === 'error');
    expect(isRed).toBe(result.verdict === 'fail' || result.verdict === 'invalid');
  });

  it('is red where no gate is to blame, and passes over nothing that was not judged', () => {
    const result: Result = {
      ...passResult(),
      verdict: 'fail',
      reason: 'a drift',
      gates: [
        gate('ttft_p50', { answer: 'undecided' }),
        gate('ttft_p95', { answer: 'no-baseline' }),
        gate('tpot_p50', { answer: 'regression', tier: 'advisory' }),
        gate('accuracy', { answer: 'within' }),
      ],
    };
    const names = parseXml(junit(result))
      .filter(({ parent }) => parent === 'testcase')
      .map(({ name }) => name);
    expect(names).toEqual(['failure', 'skipped', 'skipped', 'skipped']);
  });

  it('has no time of start where another tool has told none', () => {
    const result = passResult();
    result.candidate.startedAt = 'unknown';
    expect(renderJunit(buildView(result, sampleContext), result)).not.toContain('timestamp');
  });

  it('is well formed whatever stands in it', () => {
    const result = { ...hostileResult(), reason: `${HOSTILE}\u0000\ufffe\uffff\ud800]]>` };
    result.candidate.label = '"><failure/>\u000b&\uffff';
    expect(parseXml(junit(result)).filter(({ name }) => name === 'failure')).toHaveLength(
      parseXml(junit(regressionResult())).filter(({ name }) => name === 'failure').length,
    );
  });
});

describe('the badge', () => {
  it.each(cases)('is a picture that loads nothing and says the verdict in words, on "$name"', ({ result, context }) => {
    const view = buildView(result, context);
    const svg = renderBadgeSvg(view, result);
    const elements = parseXml(svg.replace(/^/, '<?xml version="1.0" encoding="UTF-8"?>\n'));
    expect(elements.map(({ name }) => name)).not.toContain('script');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|style=|on\w+=/);
    expect(svg).toContain(`>${view.word}`);
    const json = JSON.parse(renderBadgeJson(view, result));
    expect(Object.keys(json)).toEqual(['schemaVersion', 'label', 'message', 'color']);
    expect(json).toMatchObject({
      schemaVersion: 1,
      label: 'InsightAgent',
      message: expect.stringContaining(view.word),
    });
  });

  it('has what was measured', () => {
    expect(JSON.parse(renderBadgeJson(buildView(passResult(), sampleContext), passResult())).message).toBe(
      'Pass, TTFT p50 183 ms, accuracy 90.8 %',
    );
  });
});

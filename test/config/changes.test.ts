import { describe, expect, it } from 'vitest';
import { type ConfigChanges, listConfigChanges } from '../../src/config/changes.ts';
import { warnOfConfigChanges, warnOfUnusableConfig } from '../../src/warnings.ts';

const inputs = { url: 'https://host.example/v1', model: 'm' };

function changesOf(before: string | undefined, now: string | undefined): ConfigChanges {
  const fileOf = (text: string | undefined) => (text === undefined ? undefined : { name: 'c.yml', text });
  return listConfigChanges({ before: fileOf(before), now: fileOf(now), inputs });
}

const steady = 'workload: { stages: [ { name: steady, closed: { concurrency: 8 }, requests: 300 } ] }';

describe('what a pull request changes in its config', () => {
  it.each<[what: string, before: string, now: string, changes: string[]]>([
    [
      'a wider tolerance, named by its key',
      'gates: { ttft_p50: { max-increase: 5% } }',
      'gates: { ttft_p50: { max-increase: 50% } }',
      ['gates.ttft_p50.max-increase 5% → 50%'],
    ],
    [
      'a default that is overruled',
      '',
      'gates: { ttft_p95: { max-increase: 90% } }',
      ['gates.ttft_p95.max-increase 10% → 90%'],
    ],
    [
      'a limit beside a default, which stays',
      '',
      'gates: { ttft_p50: { limit: 200ms } }',
      ['gates.ttft_p50.limit (not set) → 200ms'],
    ],
    ['a default gate that is switched off', '', 'gates: { accuracy: off }', ['gates.accuracy switched off']],
    ['a gate switched off by `false`', '', 'gates: { accuracy: false }', ['gates.accuracy switched off']],
    ['a gate that is switched on again', 'gates: { accuracy: off }', '', ['gates.accuracy switched on']],
    [
      'gates of slices and stages that come and go',
      'gates: { "accuracy[domain=medical]": { max-drop: 5pp } }',
      'gates: { "ttft_p95@steady": { max-increase: 20% } }',
      ['gates.ttft_p95@steady.max-increase (not set) → 20%', 'gates.accuracy[domain=medical] removed'],
    ],
    [
      'the error budget',
      '',
      'gates: { alpha: 20%, undecided: pass }',
      ['gates.alpha 1% → 20%', 'gates.undecided warn → pass'],
    ],
    ['fewer requests', steady, steady.replace('300', '20'), ['workload.stages[steady].requests 300 → 20']],
    [
      'another stage before the first',
      steady,
      steady.replace('[ {', '[ { name: warm, open: { rate: 2 }, duration: 10s }, {'),
      ['workload.stages[warm] added'],
    ],
    [
      'another set of questions, and the shipped one gone',
      'quality: { sets: [ { path: a.jsonl, scorer: exact } ] }',
      'quality: { sets: [ { path: b.jsonl, scorer: exact } ] }',
      ['quality.sets[b.jsonl] added', 'quality.sets[a.jsonl] removed'],
    ],
    [
      'the other branch',
      '',
      'baseline: { branch: loose, runs: 1 }',
      ['baseline.branch (not set) → loose', 'baseline.runs 12 → 1'],
    ],
    ['what may be used', '', 'budget: { minutes: 1 }', ['budget.minutes 10 → 1']],
    ['the model', 'target: { label: a }', 'target: { label: b }', ['target.label a → b']],
  ])('%s', (_what, before, now, changes) => {
    expect(changesOf(before, now)).toEqual({ ok: true, changes });
  });

  it.each<[what: string, before: string | undefined, now: string | undefined]>([
    ['nothing at all', '', ''],
    ['a default that is written out', '', 'gates: { ttft_p50: { max-increase: 5%, min-change: 5ms }, alpha: 1% }'],
    ['other units of the same', 'target: { wait: 60s }', 'target: { wait: 1m }'],
    ['another spelling of a number', 'budget: { requests: 2k }', 'budget: { requests: 2000 }'],
    [
      'spaces in a distribution',
      'workload: { synthetic: { input-tokens: "lognormal(300,0.6)" } }',
      'workload: { synthetic: { input-tokens: "lognormal(300, 0.6)" } }',
    ],
    ['other comments and order', '# a\nbudget: { minutes: 10 }\ngates: { alpha: 1% }', 'gates: { alpha: 1% }\n# b\n'],
    ['a file that says nothing', undefined, ''],
    ['a gate that was off and stays off', 'gates: { accuracy: off }', 'gates: { accuracy: false }'],
  ])('leaves out %s', (_what, before, now) => {
    expect(changesOf(before, now)).toEqual({ ok: true, changes: [] });
  });

  it('never repeats what names or opens an endpoint', () => {
    const before = `
target:
  api-key-env: STAGING_KEY
  headers: { x-key: old-secret-0123 }
  start: { command: serve --token old-secret-0123, ready: http://10.0.0.1/health }
baseline: { target: { url: https://old.internal/v1, api-key-env: OLD_KEY } }
`;
    const now = before
      .replaceAll('old-secret-0123', 'new-secret-4567')
      .replace('STAGING_KEY', 'PRODUCTION_KEY')
      .replace('old.internal', 'new.internal')
      .replace('10.0.0.1', '10.0.0.2');
    const found = changesOf(before, now);
    expect(found).toEqual({
      ok: true,
      changes: [
        'target.api-key-env changed',
        'target.headers changed',
        'target.start.command changed',
        'target.start.ready changed',
        'baseline.target.url changed',
      ],
    });
    expect(changesOf('', 'report: { narrator: { url: https://words.internal/v1, model: w } }')).toMatchObject({
      changes: expect.arrayContaining(['report.narrator.url set']),
    });
    expect(JSON.stringify(changesOf('', now))).not.toMatch(/secret|internal|10\.0|_KEY/);
  });

  it('has nothing to compare with where one of them cannot be used', () => {
    for (const broken of ['nonsense: 1', 'gates: { ttft_p50: 5% }', 'gates: [', '- a', 'a: *b'])
      expect(changesOf(broken, '')).toEqual({ ok: false });
  });

  it('takes keys that mean something to the language as any others', () => {
    expect(changesOf('__proto__: { polluted: true }', '')).toEqual({ ok: false });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('the sentence about it', () => {
  const place = { sha: 'a'.repeat(40), branch: 'main' };

  it('names what is compared, and is empty where nothing changes', () => {
    expect(warnOfConfigChanges([], { kind: 'changes', ...place })).toEqual([]);
    expect(warnOfConfigChanges(['gates.accuracy switched off'], { kind: 'changes', ...place })).toEqual([
      'This pull request changes the config that it is judged by, against main (aaaaaaaaaaaa): gates.accuracy switched off.',
    ]);
    expect(warnOfConfigChanges(['budget.minutes 10 → 1'], { kind: 'adds', ...place })[0]).toMatch(
      /adds the config .*, where main \(a+\) has no config, against the defaults: budget/,
    );
    expect(warnOfUnusableConfig(place)).toMatch(/on main \(a+\) cannot be used, so what .* is not known/);
  });

  it('keeps its length, however much is changed', () => {
    const many = Array.from({ length: 400 }, (_, index) => `workload.stages[${'x'.repeat(300)}${index}] added`);
    const [told = ''] = warnOfConfigChanges(many, { kind: 'changes', ...place });
    expect(told.length).toBeLessThan(2500);
    expect(told).toMatch(/; and 388 more\.$/);
  });
});

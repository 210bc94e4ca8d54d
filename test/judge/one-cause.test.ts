/** One slow part moves many figures: it is told as one cause, whichever way the two builds were compared. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge.ts';
import { type MetricId, metricSpec } from '../../src/metrics.ts';
import type { GatePolicy } from '../../src/model/config.ts';
import type { Result } from '../../src/model/result.ts';
import type { Run } from '../../src/model/run-file.ts';
import { buildRun, type Endpoint, NOW, type RunPlan } from '../synthetic/build-run.ts';
import { policy, rule } from '../synthetic/policy.ts';

const relative = 0.1;
const latencies = policy({
  gates: [
    ...(['ttft_p50', 'ttft_p90', 'ttft_p95', 'e2e_p50', 'e2e_p95'] as const).map((metric) =>
      rule(metric, { relative }),
    ),
    ...(['tpot_p50', 'tpot_p90', 'itl_p50'] as const).map((metric) => rule(metric, { relative })),
    rule('error_ratio', { absolute: 0.01 }),
  ],
});

const run = (seed: number, endpoint: Partial<Endpoint> = {}, given: Partial<RunPlan> = {}) =>
  buildRun({ concurrency: 1, requests: 120, ...given, seed, endpoint: { runSd: 0.01, ...endpoint } });

/** Both as the arms of one run: the nth requests of the two are a pair. */
function sideBySide(base: Run, candidate: Run): Run {
  const arm = (of: Run, mark: object, offset: number) =>
    of.samples.map((sample, index) => ({ ...sample, ...mark, pair: index, index: 2 * index + offset }));
  const paired = { form: 'pairs', base: base.header.target, instanceSd: 0.015 } as const;
  return {
    ...candidate,
    header: { ...candidate.header, paired },
    samples: [...arm(base, { arm: 'base' }, 0), ...arm(candidate, {}, 1)],
  };
}

const designs: Record<string, (endpoint: Partial<Endpoint>, change?: (run: Run) => Run, rules?: GatePolicy) => Result> =
  {
    'against stored runs': (endpoint, change = (same) => same, rules = latencies) =>
      judgeOf(
        change(run(1, endpoint)),
        [2, 3, 4, 5, 6, 7, 8].map((seed) => change(run(seed, {}, { ageDays: seed }))),
        rules,
      ),
    'side by side': (endpoint, change = (same) => same, rules = latencies) =>
      judgeOf(sideBySide(change(run(2)), change(run(1, endpoint))), [], rules),
  };

function judgeOf(candidate: Run, baseline: readonly Run[], rules: GatePolicy): Result {
  return judge({
    ...{ candidate, policy: rules, design: 'history', baselineRequired: false, refused: [], now: NOW },
    baseline: baseline.map((each) => ({ run: each, provenance: { startedAt: each.header.startedAt, source: 'test' } })),
  });
}

const redOf = ({ gates }: Result) => gates.filter(({ answer }) => answer === 'regression');
const causesOf = (result: Result) => [...new Set(redOf(result).map(({ cause }) => cause))];

/** A server that does not count its input tokens: what prefill costs cannot be told. */
const uncounted = (of: Run): Run => ({
  ...of,
  samples: of.samples.map((sample) => ({ ...sample, usage: { output: sample.usage.output } })),
});

describe.each(Object.entries(designs))('%s', (_, judged) => {
  it.each<[string, Partial<Endpoint>, string, MetricId[]]>([
    ['prefill', { perInputTokenMs: 1.2 }, 'prefill', ['ttft_p50', 'ttft_p90', 'ttft_p95', 'e2e_p50', 'e2e_p95']],
    ['wait', { waitMs: 220 }, 'waiting before prefill', ['ttft_p50', 'ttft_p90', 'ttft_p95', 'e2e_p50', 'e2e_p95']],
    ['decoding', { perOutputTokenMs: 20 }, 'decode', ['e2e_p50', 'tpot_p50', 'tpot_p90', 'itl_p50']],
  ])('a slower %s is one cause, one risk and one recommendation', (_name, endpoint, cause, gates) => {
    const result = judged(endpoint);
    expect(redOf(result).map(({ id }) => id)).toEqual(expect.arrayContaining(gates));
    expect(causesOf(result)).toEqual([cause]);
    expect(result.recommendations).toHaveLength(1);
    const [first] = gates.map((id) => metricSpec(id).title);
    expect(result.risks.filter(({ risk }) => risk.includes(first ?? ''))).toHaveLength(1);
    expect(result.nextSteps.join()).not.toContain('no measured fact explains');
  });

  it('what brings back the first token is known from what was measured', () => {
    const [advice] = judged({ perInputTokenMs: 1.2 }).recommendations;
    expect(advice?.expected.ttft_p50).toMatchObject({ unit: 'ms', low: expect.any(Number) });
  });

  it('a later first token is one finding even where nothing measured says why, and that is said', () => {
    const result = judged({ waitMs: 220 }, uncounted);
    expect(redOf(result).length).toBeGreaterThan(3);
    expect(causesOf(result)).toEqual(['a later first token']);
    expect(result.recommendations).toEqual([]);
    expect(result.nextSteps.join()).toMatch(/no measured fact explains TTFT p50/);
  });

  it('two slow parts are two causes', () => {
    expect(causesOf(judged({ waitMs: 220, perOutputTokenMs: 30 })).sort()).toEqual([
      'decode',
      'waiting before prefill',
    ]);
  });
});

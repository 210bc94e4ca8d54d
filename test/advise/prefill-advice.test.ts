/** What is wrong is told first, what is told comes true once the knob is turned, and nothing is told of an endpoint that is well. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge.ts';
import type { MetricId } from '../../src/metrics.ts';
import type { Recommendation } from '../../src/model/advice.ts';
import type { Result } from '../../src/model/result.ts';
import type { Run, SampleRecord } from '../../src/model/run-file.ts';
import type { PartialProfile } from '../../src/simulator/profile.ts';
import { buildRun, NOW } from '../synthetic/build-run.ts';
import { type EngineLoad, runEngine } from '../synthetic/engine-run.ts';
import { policy, rule } from '../synthetic/policy.ts';

type Limits = Partial<Record<MetricId, number>>;

function judged(
  candidate: Run,
  { stored = [], limits = {} }: { stored?: readonly Run[]; limits?: Limits } = {},
): Result {
  const broken = Object.entries(limits).map(([metric, limit]) => rule(metric as MetricId, { limit }));
  return judge({
    ...{ candidate, policy: policy({ gates: [...policy().gates, ...broken] }), refused: [], now: NOW },
    ...{ design: stored.length > 0 ? 'history' : 'none', baselineRequired: false },
    baseline: stored.map((run) => ({ run, provenance: { startedAt: run.header.startedAt, source: 'test' } })),
  });
}

const told = ({ recommendations }: Result) => recommendations.map((each) => each.rule);
const uniform = (low: number, high: number) => (random: () => number) => low + (high - low) * random();
const rarely = (share: number, long: number) => (random: () => number) => (random() < share ? long : 60);

const server = (engine: object = {}, capacityBlocks = 4096): PartialProfile => ({
  engine: { maxBatch: 32, stepMs: 8, decodeMsPerSequence: 0.1, prefillMsPerToken: 0.1, ...engine },
  prefixCache: { capacityBlocks },
});
const prompts = (sharedRatio: number, identicalRatio = 0) => ({
  workload: {
    ...buildRun({ seed: 1 }).header.workload,
    prompts: { source: 'test', count: 100, sharedRatio, identicalRatio },
  },
});

interface Case {
  name: string;
  rule: string;
  load: Omit<EngineLoad, 'profile' | 'seed'>;
  wrong: PartialProfile;
  /** The knob as the advice says. */
  followed: (advice: Recommendation) => PartialProfile;
  base?: PartialProfile;
  limits?: Limits;
}

/** The tokens that a range supposes. */
function tokensOf({ expected }: Recommendation): number {
  return Number(('given' in expected.ttft_p50 ? expected.ttft_p50.given : '')?.match(/\d+/)?.[0]);
}

const small = { prefillMsPerToken: 0.04 };
const cases: Case[] = [
  {
    ...{ name: 'slow prefill of long prompts', rule: 'prefill-bound', limits: { ttft_p50: 50 } },
    ...{
      load: { inputTokens: uniform(300, 900) },
      wrong: server(),
      followed: () => server({ prefillMsPerToken: 0.05 }),
    },
  },
  {
    ...{ name: 'the same with more in flight', rule: 'prefill-bound', limits: { ttft_p50: 50 } },
    load: { inputTokens: uniform(300, 900), concurrency: 8 },
    ...{ wrong: server(), followed: () => server({ prefillMsPerToken: 0.05 }) },
  },
  {
    ...{ name: 'a prefix cache that became too small', rule: 'prefix-cache', base: server() },
    load: { inputTokens: uniform(60, 160), shared: { groups: 6, tokens: 608 }, header: prompts(0.83) },
    ...{ wrong: server({}, 50), followed: () => server() },
  },
  {
    ...{ name: 'a prefix cache that is off', rule: 'prefix-cache', limits: { ttft_p50: 40 } },
    load: { inputTokens: uniform(60, 160), shared: { groups: 6, tokens: 608 }, header: prompts(0.83) },
    ...{ wrong: server({}, 0), followed: () => server() },
  },
  {
    ...{ name: 'long prompts taken in whole', rule: 'chunked-prefill', limits: { tpot_p95: 14 } },
    load: { inputTokens: rarely(0.3, 2400), concurrency: 6, requests: 200 },
    ...{ wrong: server(), followed: (advice) => server({ chunkedPrefillTokens: tokensOf(advice) }) },
  },
  {
    ...{ name: 'prompts taken in by too small pieces', rule: 'chunk-budget', limits: { ttft_p50: 100 } },
    load: { inputTokens: uniform(300, 800), outputTokens: 40 },
    wrong: server({ ...small, chunkedPrefillTokens: 32 }),
    followed: (advice) => server({ ...small, chunkedPrefillTokens: tokensOf(advice) }),
  },
  {
    ...{
      name: 'pieces that became too small',
      rule: 'chunk-budget',
      base: server({ ...small, chunkedPrefillTokens: 512 }),
    },
    load: { inputTokens: uniform(300, 800), outputTokens: 40 },
    wrong: server({ ...small, chunkedPrefillTokens: 32 }),
    followed: () => server({ ...small, chunkedPrefillTokens: 512 }),
  },
];

describe.each(cases)('$name', ({ rule: wanted, load, wrong, followed, base, limits = {} }) => {
  const stored = base ? [11, 12, 13].map((seed) => runEngine({ ...load, profile: base, seed, ageDays: seed })) : [];
  const result = judged(runEngine({ ...load, profile: wrong, seed: 1 }), { stored, limits });
  const [advice] = result.recommendations;

  it(`is told as ${wanted}, and once`, () => {
    expect(told(result)).toEqual([wanted]);
  });

  it('brings what was predicted', () => {
    if (!advice) throw new Error('nothing was told');
    const profile = followed(advice);
    const after = [21, 22].map((seed) => judged(runEngine({ ...load, profile, seed }), { limits }).metrics.steady);
    const ranges = Object.entries(advice.expected).filter(([, effect]) => 'low' in effect);
    expect(ranges.length).toBeGreaterThanOrEqual(2);
    for (const [metric, effect] of ranges) {
      const figure = (of: Result['metrics'][string] | undefined) => of?.[metric as MetricId]?.value ?? Number.NaN;
      const change = (figure(after[0]) + figure(after[1])) / 2 - figure(result.metrics.steady);
      if (!('low' in effect)) continue;
      expect([metric, change >= effect.low, change <= effect.high]).toEqual([metric, true, true]);
    }
  });
});

describe('nothing of prefill is told', () => {
  const usual = { inputTokens: uniform(100, 400) };
  const wide = { inputTokens: uniform(300, 900) };
  const alike = { inputTokens: uniform(60, 160), shared: { groups: 6, tokens: 608 }, header: prompts(0.83) };
  const mine = ['prefill-bound', 'prefix-cache', 'chunked-prefill', 'chunk-budget', 'response-cache', 'context-window'];
  it.each<[string, Omit<EngineLoad, 'seed'>, Limits]>([
    ['of a server that is well', { ...usual, profile: server() }, {}],
    ['of one that takes prompts in by pieces', { ...usual, profile: server({ chunkedPrefillTokens: 256 }) }, {}],
    ['of long prompts that break no limit', { ...wide, profile: server() }, {}],
    ['of many at once', { ...usual, concurrency: 12, profile: server() }, {}],
    ['of a prefix cache that answers', { ...alike, profile: server() }, {}],
    [
      'of a queue for slots, though it breaks the limit',
      { ...usual, concurrency: 8, profile: server({ maxBatch: 2, prefillMsPerToken: 0.01 }) },
      { ttft_p50: 50 },
    ],
    ['of slow decoding, though it breaks the limit', { ...usual, profile: server({ stepMs: 30 }) }, { tpot_p95: 20 }],
    ['of two replicas', { ...usual, concurrency: 8, profile: { ...server(), replicas: { count: 2 } } }, {}],
  ])('%s', (_, load, limits) => {
    for (const seed of [1, 2, 3]) {
      const rules = told(judged(runEngine({ ...load, seed }), { limits }));
      expect(rules.filter((name) => mine.includes(name))).toEqual([]);
    }
  });

  it('of a build that is the same as those stored', () => {
    const stored = [11, 12, 13].map((seed) => runEngine({ ...alike, profile: server(), seed, ageDays: seed }));
    expect(told(judged(runEngine({ ...alike, profile: server(), seed: 1 }), { stored }))).toEqual([]);
  });

  it('of a dearer token by the rule about caches', () => {
    const stored = [11, 12, 13].map((seed) => runEngine({ ...wide, profile: server(), seed, ageDays: seed }));
    const dearer = runEngine({ ...wide, profile: server({ prefillMsPerToken: 0.16 }), seed: 1 });
    expect(told(judged(dearer, { stored }))[0]).toBe('prefill-slower');
  });
});

describe('prompts that come again word for word', () => {
  const run = (identicalRatio: number) =>
    runEngine({ seed: 1, inputTokens: uniform(100, 400), profile: server(), header: prompts(0, identicalRatio) });

  it('are told where they are most of the load, or a limit is broken', () => {
    expect(told(judged(run(0.6)))).toEqual(['response-cache']);
    expect(told(judged(run(0.2), { limits: { output_tokens_per_sec: 1e4 } }))).toContain('response-cache');
  });

  it('are not told where they are few', () => {
    expect(told(judged(run(0.2)))).toEqual([]);
    expect(told(judged(run(0.05), { limits: { output_tokens_per_sec: 1e4 } }))).not.toContain('response-cache');
  });
});

describe('prompts that are too long', () => {
  const message = "This model's maximum context length is 4096 tokens; your messages have 5000.";
  const run = buildRun({ seed: 1 });
  const samples = run.samples.map(
    (sample, index): SampleRecord =>
      index % 5 === 0
        ? { ...sample, outcome: 'http-4xx', error: { kind: 'http-4xx', message, status: 400 }, usage: {} }
        : sample,
  );

  it('are told before anything else, and instead of the errors that they are', () => {
    const result = judged({ ...run, samples });
    expect(told(result)[0]).toBe('context-window');
    expect(told(result)).not.toContain('errors');
  });

  it('are errors like others where they are few', () => {
    const few = buildRun({ seed: 1, requests: 600 });
    const some = few.samples.map(
      (sample, index): SampleRecord =>
        index % 200 === 199
          ? { ...sample, outcome: 'http-4xx', error: { kind: 'http-4xx', message, status: 400 }, usage: {} }
          : sample,
    );
    const result = judged({ ...few, samples: some }, { limits: { error_ratio: 1e-4 } });
    expect(told(result)).toEqual(['errors']);
  });
});

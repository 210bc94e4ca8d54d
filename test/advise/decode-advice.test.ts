import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge.ts';
import type { MetricId } from '../../src/metrics.ts';
import type { Recommendation } from '../../src/model/advice.ts';
import type { GateRule } from '../../src/model/config.ts';
import type { Result } from '../../src/model/result.ts';
import type { PartialProfile } from '../../src/simulator/profile.ts';
import { NOW } from '../synthetic/build-run.ts';
import { policy, rule } from '../synthetic/policy.ts';
import { runEngine } from './engine-run.ts';

interface Question {
  now: PartialProfile;
  before?: PartialProfile;
  limits?: readonly GateRule[];
  concurrency?: readonly number[];
}

/** Six stored runs where there is a base, which is enough for gates that see 10 %. */
function judgeEngine({ now, before, limits = [], concurrency = [8, 1, 4] }: Question): Result {
  const load = { concurrency, requests: 100 };
  const stored = before
    ? Array.from({ length: 6 }, (_, index) => {
        const run = runEngine({ ...load, profile: before, runSeed: 100 + index, ageDays: index + 1 });
        return { run, provenance: { startedAt: run.header.startedAt, source: `run ${index}` } };
      })
    : [];
  const gates = [rule('tpot_p50', { relative: 0.05, absolute: 1 }), rule('e2e_p50', { relative: 0.1 }), ...limits];
  return judge({
    ...{ candidate: runEngine({ ...load, profile: now, runSeed: 1 }), baseline: stored, refused: [] },
    ...{ design: before ? 'history' : 'none', baselineRequired: false, now: NOW },
    policy: policy({ gates: [...policy().gates.filter(({ metric }) => metric !== 'tpot_p50'), ...gates] }),
  });
}

const limit = (metric: MetricId, at: number): GateRule => rule(metric, { limit: at });
const rulesOf = ({ recommendations }: Result): string[] => recommendations.map((entry) => entry.rule);

function effectOf({ recommendations }: Result, name: string, id: MetricId) {
  const effect = recommendations.find((entry: Recommendation) => entry.rule === name)?.expected[id];
  if (!effect || !('low' in effect)) throw new Error(`${name} tells a range of ${id}`);
  return effect;
}

const lengths = { outputTokens: { median: 40, sigma: 0.3 } };
/** Of a step with 8 answers 16 ms are fixed and 1.6 ms are theirs. */
const readsWeights: PartialProfile = { ...lengths, engine: { stepMs: 16, decodeMsPerSequence: 0.2 } };
/** Of a step with 8 answers 2 ms are fixed and 16 ms are theirs. */
const computes: PartialProfile = { ...lengths, engine: { stepMs: 2, decodeMsPerSequence: 2 } };

describe('a broken limit that is mostly steps of decoding', () => {
  const result = judgeEngine({ now: readsWeights, limits: [limit('tpot_p50', 13)] });

  it('asks for smaller weights first where these may be enough, then for several tokens a step', () => {
    expect(rulesOf(result)).toEqual(['quantise', 'speculate']);
    expect(result.recommendations[0]?.action).toMatch(
      /At best steps become (1\.\d|2\.0) times as fast; TPOT p50 asks for 1\.\d/,
    );
    expect(result.gates.find(({ design }) => design === 'limit')?.cause).toBe('decode');
  });

  it.each<[string, MetricId, PartialProfile]>([
    ['quantise', 'tpot_p50', { ...readsWeights, quantisation: { decodeCostRatio: 0.55 } }],
    ['quantise', 'e2e_p50', { ...readsWeights, quantisation: { decodeCostRatio: 0.7 } }],
    ['quantise', 'output_tokens_per_sec', { ...readsWeights, quantisation: { decodeCostRatio: 0.6 } }],
    ['quantise', 'ttft_p50', { ...readsWeights, quantisation: { decodeCostRatio: 0.6 } }],
    ['speculate', 'tpot_p50', { ...readsWeights, speculation: { draftTokens: 4, acceptanceRatio: 0.7 } }],
    ['speculate', 'tpot_p50', { ...readsWeights, speculation: { draftTokens: 4, acceptanceRatio: 0.1, draftMs: 0 } }],
    ['speculate', 'output_tokens_per_sec', { ...readsWeights, speculation: { draftTokens: 4, acceptanceRatio: 0.6 } }],
  ])('gets what %s was said to do to %s, once it is done', (name, id, followed) => {
    const { low, high } = effectOf(result, name, id);
    const measured = judgeEngine({ now: followed }).metrics.steady?.[id]?.value as number;
    const change = measured - (result.metrics.steady?.[id]?.value as number);
    expect(change).toBeGreaterThanOrEqual(low);
    expect(change).toBeLessThanOrEqual(high);
  });

  it('tells no accuracy, and how to measure it', () => {
    for (const { expected } of result.recommendations)
      expect(expected.accuracy).toMatchObject({ unknown: expect.any(String), howToMeasure: expect.any(String) });
  });

  it('asks for a smaller model where smaller weights can not be enough, and says by how much', () => {
    const far = judgeEngine({ now: readsWeights, limits: [limit('tpot_p50', 5)] });
    expect(rulesOf(far)).toEqual(['distil', 'quantise', 'speculate']);
    expect(far.recommendations[0]?.action).toMatch(/decoding [34]\.\d times as fast/);
    expect(far.recommendations[1]?.action).toContain('Alone it does not keep the limit');
    const { low, high } = effectOf(far, 'distil', 'tpot_p50');
    const small = { ...lengths, engine: { stepMs: 5, decodeMsPerSequence: 0.06 } };
    const change =
      (judgeEngine({ now: small }).metrics.steady?.tpot_p50?.value as number) -
      (far.metrics.steady?.tpot_p50?.value as number);
    expect(change).toBeGreaterThanOrEqual(low);
    expect(change).toBeLessThanOrEqual(high);
  });

  it('asks for cheaper computing where a step is mostly what each answer adds', () => {
    expect(rulesOf(judgeEngine({ now: computes, limits: [limit('tpot_p50', 14)] }))).toEqual(['prune', 'quantise']);
  });

  it('does not ask for speculation that is on already', () => {
    const on = { ...readsWeights, speculation: { draftTokens: 4, acceptanceRatio: 0.7 } };
    expect(rulesOf(judgeEngine({ now: on, limits: [limit('tpot_p50', 7)] }))).not.toContain('speculate');
  });

  it('is told once, whatever number of limits is broken', () => {
    const limits = [
      limit('tpot_p50', 13),
      limit('itl_p50', 13),
      limit('e2e_p50', 500),
      limit('output_tokens_per_sec', 900),
    ];
    expect(judgeEngine({ now: readsWeights, limits }).recommendations.length).toBeLessThanOrEqual(3);
  });
});

describe('nothing is said of decoding', () => {
  const slowPrefill: PartialProfile = {
    outputTokens: { median: 10 },
    engine: { stepMs: 4, decodeMsPerSequence: 0.1, prefillMsPerToken: 0.4 },
  };

  it.each<[string, Question]>([
    ['where the limit is kept', { now: readsWeights, limits: [limit('tpot_p50', 40)] }],
    ['where no limit is set', { now: readsWeights }],
    ['on an unchanged endpoint', { now: readsWeights, before: readsWeights }],
    ['where tokens wait for prefills of others', { now: slowPrefill, limits: [limit('tpot_p50', 5)] }],
    ['where the limit is on the first token', { now: readsWeights, limits: [limit('ttft_p50', 5)] }],
  ])('%s', (_, question) => {
    const own = [
      'quantise',
      'speculate',
      'distil',
      'prune',
      'decode-slower',
      'output-length',
      'speculation-fell',
      'machine-slower',
    ];
    expect(rulesOf(judgeEngine(question)).filter((name) => own.includes(name))).toEqual([]);
  });
});

describe('what changed since the stored runs', () => {
  const base: PartialProfile = { ...lengths, engine: { stepMs: 10, decodeMsPerSequence: 0.5, prefillMsPerToken: 0.1 } };
  const withEngine = (engine: PartialProfile['engine']): PartialProfile => ({
    ...base,
    engine: { ...base.engine, ...engine },
  });
  const firstOf = (now: PartialProfile, before: PartialProfile = base) =>
    judgeEngine({ now, before }).recommendations[0];

  it('is the part of a step that is the same for any batch', () => {
    const advice = firstOf(withEngine({ stepMs: 15 }));
    expect(advice).toMatchObject({ rule: 'decode-slower', action: expect.stringContaining('whatever runs in it') });
  });

  it('is what each answer adds', () => {
    const advice = firstOf(withEngine({ decodeMsPerSequence: 1.2 }));
    expect(advice).toMatchObject({
      rule: 'decode-slower',
      action: expect.stringContaining('each streaming answer add more'),
    });
  });

  it('is the undoing of the change where that broke a limit, and no other model', () => {
    const result = judgeEngine({ now: withEngine({ stepMs: 15 }), before: base, limits: [limit('tpot_p50', 17)] });
    expect(rulesOf(result)).toEqual(['decode-slower']);
  });

  it('is the length of the answers, which explains their time', () => {
    const result = judgeEngine({ now: { ...base, outputTokens: { median: 64, sigma: 0.3 } }, before: base });
    expect(rulesOf(result)).toEqual(['output-length']);
    expect(result.gates.find(({ id }) => id === 'e2e_p50')?.cause).toBe('answers of another length');
    const { low, high } = effectOf(result, 'output-length', 'e2e_p50');
    const back = judgeEngine({ now: base }).metrics.steady?.e2e_p50?.value as number;
    const change = back - (result.metrics.steady?.e2e_p50?.value as number);
    expect(change).toBeGreaterThanOrEqual(low);
    expect(change).toBeLessThanOrEqual(high);
  });

  it('is how many proposed tokens are accepted', () => {
    const speculates = (acceptanceRatio: number): PartialProfile => ({
      ...withEngine({ decodeMsPerSequence: 0.1 }),
      outputTokens: { median: 80, sigma: 0.3 },
      speculation: { draftTokens: 3, acceptanceRatio },
    });
    expect(firstOf(speculates(0.3), speculates(0.8))).toMatchObject({
      rule: 'speculation-fell',
      kind: 'speculative-decoding',
    });
    expect(firstOf({ ...speculates(0.8), speculation: {} }, speculates(0.8))?.action).toContain(
      'speculative decoding is off',
    );
  });

  it('is the machine where prefill and decoding became slower alike', () => {
    const advice = firstOf(withEngine({ stepMs: 15, decodeMsPerSequence: 0.75, prefillMsPerToken: 0.15 }));
    expect(advice).toMatchObject({ rule: 'machine-slower', kind: 'hardware' });
  });

  it('is not the machine where prefill alone became slower', () => {
    const names = rulesOf(judgeEngine({ now: withEngine({ prefillMsPerToken: 0.25 }), before: base }));
    expect(names).not.toContain('machine-slower');
    expect(names).not.toContain('decode-slower');
  });
});

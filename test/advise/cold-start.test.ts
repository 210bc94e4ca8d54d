import { describe, expect, it } from 'vitest';
import { findColdStart } from '../../src/advise/facts/cold-start.ts';
import { effectOfMending } from '../../src/advise/without.ts';
import type { MetricId } from '../../src/metrics.ts';
import { policy, rule } from '../synthetic/policy.ts';
import { type TroubledLoad, troubledRun } from '../synthetic/troubled-run.ts';
import { adviceOf, judged, rulesTold, steadyOf } from './advised.ts';

const engine = { stepMs: 6, decodeMsPerSequence: 0.2 };
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The first `slow` requests make every step `scale` times as long while they run. */
function cold(seed: number, slow: number, scale: number, given: Partial<TroubledLoad> = {}) {
  return troubledRun({
    seed,
    warmup: 10,
    profile: { engine, coldStart: { slowRequests: slow, slowScale: scale } },
    ...given,
  });
}
const warm = (seed: number, given: Partial<TroubledLoad> = {}) =>
  troubledRun({ seed, warmup: 10, profile: { engine }, ...given });

describe('a cold start', () => {
  it.each([
    { slow: 40, scale: 5, concurrency: 4 },
    { slow: 12, scale: 5, concurrency: 4 },
    { slow: 20, scale: 2, concurrency: 4 },
    { slow: 30, scale: 3, concurrency: 8 },
    { slow: 5, scale: 5, concurrency: 1 },
  ])('of %j is found with its length and its size', ({ slow, scale, concurrency }) => {
    for (const seed of SEEDS) {
      const found = findColdStart(steadyOf(cold(seed, slow, scale, { concurrency })), []);
      // Those that ran beside the last slow ones were slowed with them.
      expect(found?.requests).toBeGreaterThanOrEqual(slow);
      expect(found?.requests).toBeLessThanOrEqual(slow + concurrency);
      expect(found?.measured).toBe(Math.max(0, (found?.requests ?? 0) - 10));
      expect(found?.ttft.low).toBeLessThan(scale);
      expect(found?.ttft.high).toBeGreaterThan(scale);
      expect(found?.tpot?.low).toBeLessThan(scale * 1.05);
      expect(found?.tpot?.high).toBeGreaterThan(scale * 0.95);
    }
  });

  it('is found beside a stall or two of all that are in flight later', () => {
    const spikes = { noise: { spikeProbability: 0.004, spikeScale: 25 } };
    const found = SEEDS.map((seed) => {
      const profile = { engine, ...spikes, coldStart: { slowRequests: 40, slowScale: 5 } };
      return findColdStart(steadyOf(troubledRun({ seed, warmup: 10, profile })), [])?.requests ?? 0;
    });
    expect(found.filter((requests) => requests >= 40 && requests <= 44).length).toBeGreaterThanOrEqual(9);
  });

  it.each<[string, Partial<TroubledLoad>]>([
    ['an even load', {}],
    ['many that are sent at once and wait for each other', { concurrency: 16, warmup: 16 }],
    ['a slow prefill', { concurrency: 8, profile: { engine: { prefillMsPerToken: 0.5 } } }],
    [
      'a chunked prefill',
      { concurrency: 8, profile: { engine: { prefillMsPerToken: 0.3, chunkedPrefillTokens: 128 } } },
    ],
    ['a queue for few slots', { concurrency: 8, profile: { engine: { maxBatch: 2 } } }],
    ['requests in lockstep', { concurrency: 8, outputTokens: () => 12, inputTokens: () => 200 }],
    ['a heavy tail of prompt lengths', { inputTokens: (_, draw) => Math.round(100 / (1.02 - draw)) }],
    ['steps that are rare spikes', { profile: { noise: { spikeProbability: 0.005, spikeScale: 20 } } }],
    ['too few requests', { requests: 30, warmup: 4 }],
  ])('is not seen in %s', (_, load) => {
    // One round of lockstep may be an exact 3 % slower than all others: real, and of no weight.
    for (const seed of SEEDS)
      expect(findColdStart(steadyOf(troubledRun({ seed, ...load })), [])?.ttft.value ?? 1).toBeLessThan(1.05);
  });

  it('is not told where a cache may hide it, or the load falls by itself', () => {
    const run = cold(1, 40, 5);
    const { workload } = run.header;
    const kept = { ...run, header: { ...run.header, workload: { ...workload, cache: 'keep' as const } } };
    expect(findColdStart(steadyOf(kept), [])).toBeUndefined();
    const [stage] = workload.stages;
    if (!stage) throw new Error('there is a stage');
    const falling = {
      name: stage.name,
      requests: 200,
      warmupRequests: 10,
      open: { fromPerSec: 40, toPerSec: 5, mostInFlight: 64 },
    };
    const ramp = { ...run, header: { ...run.header, workload: { ...workload, stages: [falling] } } };
    expect(findColdStart(steadyOf(ramp), [])).toBeUndefined();
  });
});

describe('what warming up brings', () => {
  it.each([
    { slow: 40, scale: 5, concurrency: 4 },
    { slow: 20, scale: 2, concurrency: 4 },
    { slow: 30, scale: 3, concurrency: 8 },
  ])('lies in the predicted range for %j', ({ slow, scale, concurrency }) => {
    const ids: MetricId[] = ['ttft_p50', 'ttft_p95', 'output_tokens_per_sec'];
    const inside = SEEDS.flatMap((seed) => {
      const side = steadyOf(cold(seed, slow, scale, { concurrency }));
      const found = findColdStart(side, []);
      const after = steadyOf(warm(seed + 500, { concurrency }));
      return ids.map((id) => {
        const effect = found && effectOfMending(found.mended, { id, given: '' });
        if (!effect || !('low' in effect)) throw new Error(`no range for ${id}`);
        const change =
          (after.measurement.stages.steady?.[id]?.value ?? 0) - (side.measurement.stages.steady?.[id]?.value ?? 0);
        return change >= effect.low && change <= effect.high;
      });
    });
    expect(inside.filter(Boolean).length / inside.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the advice to warm up', () => {
  const limit = policy({ gates: [rule('ttft_p95', { limit: 60 })] });

  it('comes first where a limit is broken for it, and explains the gate', () => {
    const result = judged(cold(1, 60, 5), [], limit);
    expect(rulesTold(result)[0]).toBe('cold-start');
    const advice = adviceOf(result, 'cold-start');
    expect(advice.kind).toBe('warm-up');
    expect(advice.action).toMatch(/first 6\d requests waited [45]\.\d times/);
    expect(advice.expected.ttft_p95).toMatchObject({ unit: 'ms', high: expect.any(Number) });
    expect(advice.expected.accuracy).toMatchObject({ unknown: expect.any(String) });
  });

  it('names the setting of the server that is known', () => {
    const run = cold(1, 60, 5);
    const target = { ...run.header.target, server: 'ollama' };
    const { tryIt } = adviceOf(judged({ ...run, header: { ...run.header, target } }, [], limit), 'cold-start');
    expect(tryIt).toContain('OLLAMA_KEEP_ALIVE=-1');
    expect(tryIt).not.toContain('SGLang');
  });

  it('is about the first requests alone where the warm-up took them all, and only where stored runs did not have it', () => {
    const given = { warmup: 30 };
    const stored = [101, 102, 103].map((seed) => warm(seed, given));
    const { expected } = adviceOf(judged(cold(1, 20, 5, given), stored), 'cold-start');
    expect(expected.ttft_p50).toMatchObject({
      given: expect.stringMatching(/^for the first \d+ requests after a start$/),
    });
    const always = [101, 102, 103].map((seed) => cold(seed, 20, 5, given));
    expect(rulesTold(judged(cold(1, 20, 5, given), always))).toEqual([]);
    expect(rulesTold(judged(cold(1, 20, 5, given)))).toEqual([]);
  });

  it('explains a regression only where stored runs had no such start', () => {
    const given = { requests: 300, concurrency: 2 };
    const seeds = [101, 102, 103, 104, 105, 106];
    const warmBefore = seeds.map((seed) => warm(seed, given));
    const since = judged(cold(1, 40, 5, given), warmBefore);
    expect(since.gates.find(({ id }) => id === 'ttft_p95')).toMatchObject({
      answer: 'regression',
      cause: 'cold start',
    });
    expect(rulesTold(since)[0]).toBe('cold-start');
    const slower = { engine: { stepMs: 12, decodeMsPerSequence: 0.2 }, coldStart: { slowRequests: 40, slowScale: 5 } };
    const coldBefore = seeds.map((seed) => cold(seed, 40, 5, given));
    const both = judged(cold(1, 40, 5, { ...given, profile: slower }), coldBefore);
    expect(both.gates.find(({ id }) => id === 'ttft_p50')?.answer).toBe('regression');
    expect(both.gates.map(({ cause }) => cause)).not.toContain('cold start');
  });

  it('is not given to a warm endpoint', () => {
    const stored = [101, 102, 103].map((seed) => warm(seed));
    for (const seed of SEEDS.slice(0, 4)) expect(rulesTold(judged(warm(seed), stored))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { findConnections } from '../../src/advise/facts/connections.ts';
import { findPeriod } from '../../src/advise/facts/period.ts';
import { findTail } from '../../src/advise/facts/tail.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { policy, rule } from '../synthetic/policy.ts';
import { type TroubledLoad, troubledRun } from '../synthetic/troubled-run.ts';
import { adviceOf, judged, rulesTold, steadyOf } from './advised.ts';

const profile = { engine: { stepMs: 6, decodeMsPerSequence: 0.2 } };
const run = (seed: number, given: Partial<TroubledLoad> = {}) => troubledRun({ seed, profile, ...given });
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe('connecting', () => {
  it('is a share of the time until the first content, by what requests waited for it', () => {
    for (const seed of SEEDS) {
      const side = steadyOf(run(seed, { connectMs: () => 40 }));
      const found = findConnections(side, [steadyOf(run(seed + 50))]);
      expect(found).toMatchObject({
        requests: 200,
        opened: 200,
        connectMs: 40,
        before: [{ requests: 200, opened: 0 }],
      });
      const { value: ttft = 0 } = side.measurement.stages.steady?.ttft_p50 ?? {};
      expect(found?.share.value).toBeCloseTo(40 / (40 + ttft), 1);
      expect(found?.share.low).toBeLessThan(found?.share.value ?? 0);
    }
  });

  it('costs nothing where the connection was opened ahead, and is nothing where all are kept', () => {
    const ahead = run(1, { connectMs: () => 40 });
    const samples = ahead.samples.map((sample) => ({ ...sample, plannedMs: sample.sentMs ?? 0 }));
    expect(findConnections(steadyOf({ ...ahead, samples }), [])).toBeUndefined();
    expect(findConnections(steadyOf(run(1)), [])).toBeUndefined();
  });

  it('is advised on where it takes most of the wait, with the throughput that it holds back at most', () => {
    const result = judged(run(1, { connectMs: () => 60 }));
    const advice = adviceOf(result, 'new-connections');
    expect(advice.kind).toBe('input-pipeline');
    const { output_tokens_per_sec: rate } = advice.expected;
    if (!('low' in rate)) throw new Error('a range was expected');
    const gained =
      (judged(run(2)).metrics.steady?.output_tokens_per_sec?.value ?? 0) -
      (result.metrics.steady?.output_tokens_per_sec?.value ?? 0);
    expect(gained).toBeGreaterThanOrEqual(rate.low);
    expect(gained).toBeLessThanOrEqual(rate.high);
  });

  it('is advised on where throughput fell for it', () => {
    const stored = [11, 12, 13].map((seed) => run(seed));
    const result = judged(run(1, { connectMs: () => 60 }), stored);
    expect(rulesTold(result)).toContain('new-connections');
    expect(result.gates.find(({ id }) => id === 'output_tokens_per_sec')?.cause).toBe('connections that are not kept');
  });

  it('is not advised on where it is a small part, or a few requests had it', () => {
    expect(rulesTold(judged(run(1, { connectMs: () => 2 })))).toEqual([]);
    expect(rulesTold(judged(run(1, { connectMs: (index) => (index % 20 === 0 ? 60 : undefined) })))).toEqual([]);
  });
});

describe('the slowest answers', () => {
  /** One prompt of eight is ten times as long. */
  const someLong = (index: number) => (index % 8 === 0 ? 2000 : 150);

  it('are told to be long prompts where they are', () => {
    for (const seed of SEEDS) {
      const found = findTail(steadyOf(run(seed, { concurrency: 1, requests: 240, inputTokens: someLong })), []);
      expect(found?.traits[0]).toMatchObject({ name: 'long-prompt', tail: { count: found?.traits[0]?.tail.n } });
      expect(found?.ratio.low).toBeGreaterThan(2);
    }
  });

  it('are told to follow a new connection where they do', () => {
    for (const seed of SEEDS) {
      const built = run(seed, {
        concurrency: 1,
        requests: 240,
        connectMs: (index) => (index % 12 === 0 ? 30 : undefined),
      });
      const samples = built.samples.map((sample) => ({
        ...sample,
        firstContentMs: (sample.firstContentMs ?? 0) + (sample.connectMs === undefined ? 0 : 80),
      }));
      expect(findTail(steadyOf({ ...built, samples }), [])?.traits[0]?.name).toBe('after-connect');
    }
  });

  it('have nothing in common where nothing makes them slow', () => {
    for (const seed of SEEDS)
      expect(
        findTail(steadyOf(run(seed, { concurrency: 1, requests: 240, inputTokens: () => 200 })), [])?.traits,
      ).toEqual([]);
  });

  it('are advised on where they alone break a limit, with what the others have', () => {
    const limits = policy({ gates: [rule('ttft_p50', { limit: 40 }), rule('ttft_p95', { limit: 60 })] });
    const result = judged(run(1, { concurrency: 1, requests: 240, inputTokens: someLong }), [], limits);
    const { expected, kind } = adviceOf(result, 'slow-tail');
    expect(kind).toBe('edge-cases');
    const short = judged(run(2, { concurrency: 1, requests: 240, inputTokens: () => 150 }), [], limits);
    const change = (short.metrics.steady?.ttft_p95?.value ?? 0) - (result.metrics.steady?.ttft_p95?.value ?? 0);
    const { ttft_p95: p95 } = expected;
    if (!p95 || !('low' in p95)) throw new Error('a range was expected');
    expect(change).toBeGreaterThanOrEqual(p95.low);
    expect(change).toBeLessThanOrEqual(p95.high);
    expect(rulesTold(short)).toEqual([]);
  });
});

describe('spells of slow answers', () => {
  const requests = Array.from({ length: 500 }, (_, index) => ({ sentMs: 20 * index, lastMs: 20 * index + 15 }));

  it('have a period where they come at even distances', () => {
    const slow = requests.filter(({ sentMs }) => sentMs % 1000 < 60).map(({ sentMs }) => sentMs);
    expect(findPeriod(slow, requests)).toEqual({ periodMs: expect.closeTo(1000, -1), spells: 10 });
  });

  it('have none by chance in more than one of a hundred cases', () => {
    const random = seededRandom(5);
    const found = Array.from({ length: 1000 }, () =>
      findPeriod(
        requests.filter(() => random() < 0.02).map(({ sentMs }) => sentMs),
        requests,
      ),
    );
    expect(found.filter((period) => period !== undefined).length).toBeLessThanOrEqual(10);
  });
});

import { describe, expect, it } from 'vitest';
import { withinRunError } from '../../src/compare/within-run-error.ts';
import { metricSpec } from '../../src/metrics.ts';
import type { Measurement } from '../../src/model/measurement.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { measurement } from '../synthetic/build-measurement.ts';
import { drawNormal } from '../synthetic/noise.ts';

const p50 = metricSpec('ttft_p50');
const rate = metricSpec('output_tokens_per_sec');
const lengths = seededRandom(12);
const prompts = Array.from({ length: 160 }, () => 40 + 1200 * lengths());

/** A run of the same prompts with this much noise on each request, all of it `factor` slower. */
function latencies(seed: number, { sd = 0.02, factor = 1, count = 160 } = {}): Measurement {
  const random = seededRandom(seed);
  const ttft = prompts.slice(0, count).map((ms) => factor * ms * Math.exp(sd * drawNormal(random)));
  return measurement({}, { inOrder: { steady: { ttft } } });
}

const parts = (tokensByPart: number[]) => measurement({}, { tokensByPart: { steady: tokensByPart } });
const noisyParts = (seed: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: 12 }, (_, part) => (100 + 50 * part) * Math.exp(0.02 * drawNormal(random)));
};

describe('the error inside a run', () => {
  it('of a latency leaves out what the stored runs say that each prompt costs', () => {
    const [told, untold] = [
      withinRunError(p50, 'steady', latencies(1), [latencies(2), latencies(3), latencies(4)]),
      withinRunError(p50, 'steady', latencies(1), []),
    ];
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(untold / 5);
  });

  it('is not larger for a run that is slower as a whole', () => {
    const stored = [latencies(2), latencies(3)];
    expect(withinRunError(p50, 'steady', latencies(1, { factor: 3 }), stored)).toBeCloseTo(
      withinRunError(p50, 'steady', latencies(1), stored),
      9,
    );
  });

  it('falls back to the plain bootstrap where no stored run reaches as far, never below what was told', () => {
    const short = [latencies(2, { count: 100 })];
    expect(withinRunError(p50, 'steady', latencies(1), short)).toBeCloseTo(
      withinRunError(p50, 'steady', latencies(1), []),
      9,
    );
  });

  it('of a tail is not what one run with a few more stalls than usual makes of it', () => {
    const p95 = metricSpec('ttft_p95');
    const withStalls = (seed: number, stalls: number): Measurement => {
      const run = latencies(seed);
      const ttft = (run.inOrder.steady?.ttft ?? []).map((ms, place) => (place % 20 < stalls / 8 ? 5 * (ms ?? 0) : ms));
      return measurement({}, { inOrder: { steady: { ttft } } });
    };
    const stored = [2, 3, 4, 5, 6].map((seed) => withStalls(seed, 0));
    const [stalled, calm] = [withStalls(1, 8), withStalls(1, 0)].map((run) =>
      withinRunError(p95, 'steady', run, stored),
    ) as [number, number];
    expect(calm).toBeGreaterThan(0);
    // By itself its p95 falls on a stall in half of the replicates, five times as long.
    expect(stalled).toBeLessThan(2 * calm + 0.02);
  });

  it('takes the noise of the stored runs for what it is, however calm this one was', () => {
    const restless = [2, 3, 4, 5].map((seed) => latencies(seed, { sd: 0.2 }));
    const calm = latencies(1, { sd: 0.001 });
    expect(withinRunError(p50, 'steady', calm, restless)).toBeGreaterThan(
      5 *
        withinRunError(
          p50,
          'steady',
          calm,
          [2, 3, 4, 5].map((seed) => latencies(seed, { sd: 0.001 })),
        ),
    );
  });

  it('of throughput knows how much of it hung on one request that held its stream', () => {
    const run = (seed: number, stall = 1) => {
      const { ttft = [] } = latencies(seed).inOrder.steady ?? {};
      const e2e = ttft.map((ms, place) => (place === 20 ? stall : 1) * (ms ?? 0));
      return measurement({}, { inOrder: { steady: { e2e } }, tokensByPart: { steady: noisyParts(seed) } });
    };
    const stored = [2, 3, 4].map((seed) => run(seed));
    expect(withinRunError(rate, 'steady', run(1), stored)).toBeLessThan(0.01);
    // Thirty times as long as it takes: a sixth of all the time that the run's requests took.
    expect(withinRunError(rate, 'steady', run(1, 30), stored)).toBeGreaterThan(0.1);
  });

  it('of throughput leaves out what repeats in each part of the window', () => {
    const [told, untold] = [
      withinRunError(rate, 'steady', parts(noisyParts(1)), [parts(noisyParts(2)), parts(noisyParts(3))]),
      withinRunError(rate, 'steady', parts(noisyParts(1)), []),
    ];
    expect(told).toBeLessThan(untold / 5);
  });

  it('of throughput survives a stored run that stalled for a part of the window', () => {
    const stalled = noisyParts(2).with(4, 0);
    expect(withinRunError(rate, 'steady', parts(noisyParts(1)), [parts(stalled)])).toBeCloseTo(
      withinRunError(rate, 'steady', parts(noisyParts(1)), []),
      9,
    );
  });

  it.each([
    ['no requests', measurement({})],
    ['one request', measurement({}, { inOrder: { steady: { ttft: [5] } } })],
    ['only failed ones', measurement({}, { inOrder: { steady: { ttft: [Infinity, Infinity, Infinity] } } })],
    ['none with such a figure', measurement({}, { inOrder: { steady: { ttft: [undefined, undefined] } } })],
  ])('of %s is 0, not NaN', (_, candidate) => {
    expect(withinRunError(p50, 'steady', candidate, [latencies(2)])).toBe(0);
    expect(withinRunError(rate, 'steady', candidate, [parts(noisyParts(1))])).toBe(0);
  });

  it('of a window in which nothing arrived is 0, not NaN', () => {
    expect(withinRunError(rate, 'steady', parts(new Array(12).fill(0)), [parts(noisyParts(1))])).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileBounds, quantileSorted } from '../../src/stats/quantile.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { bootstrapLogError, quantileOf } from '../../src/stats/residual-bootstrap.ts';
import { drawNormal } from '../synthetic/noise.ts';

const sortedSample = fc
  .array(fc.double({ min: 0.1, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 12 })
  .map((values) => values.sort((a, b) => a - b));
const probability = fc.double({ min: 0, max: 1, noNaN: true });
const ranks = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

describe('the type 7 quantile', () => {
  it.each([
    // quantile(c(3.7, 2.7, 3.3, 1.3, 2.2, 3.1), p) in R, numpy.quantile in Python
    [0.1, 1.75],
    [0.25, 2.325],
    [0.5, 2.9],
    [0.75, 3.25],
    [0.9, 3.5],
    [0, 1.3],
    [1, 3.7],
  ])('at %f agrees with R', (p, expected) => {
    expect(quantileSorted([1.3, 2.2, 2.7, 3.1, 3.3, 3.7], p)).toBeCloseTo(expected, 12);
  });

  it('of nothing is unknown, of one value that value', () => {
    expect(quantileSorted([], 0.5)).toBeUndefined();
    expect(quantileSorted([7], 0.99)).toBe(7);
  });

  it('lies within the sample and never falls as p rises, ties or not', () => {
    fc.assert(
      fc.property(sortedSample, probability, probability, (sorted, a, b) => {
        const [low, high] = [quantileSorted(sorted, Math.min(a, b)), quantileSorted(sorted, Math.max(a, b))];
        expect(low).toBeGreaterThanOrEqual(sorted[0] as number);
        expect(high).toBeLessThanOrEqual(sorted.at(-1) as number);
        expect((high as number) - (low as number)).toBeGreaterThanOrEqual(-1e-9);
      }),
      { seed: 1 },
    );
  });

  it.each([
    ['on a finite value whose neighbour failed: finite, since nothing is interpolated', 5, 1, 0.75, 4],
    ['between a finite value and a failed one: infinite', 5, 1, 0.8, Number.POSITIVE_INFINITY],
    ['on a failed request', 5, 2, 0.75, Number.POSITIVE_INFINITY],
    ['where all failed', 3, 3, 0.5, Number.POSITIVE_INFINITY],
    ['of 21 requests of which the slowest failed, at p95', 21, 1, 0.95, 20],
  ])('%s', (_, n, failed, p, expected) => {
    const sorted = ranks(n).map((rank) => (rank > n - failed ? Number.POSITIVE_INFINITY : rank));
    expect(quantileSorted(sorted, p)).toBe(expected);
  });

  it('is never NaN, whatever part of a sample of 1 to 12 failed', () => {
    for (let n = 1; n <= 12; n++) {
      for (let failed = 0; failed <= n; failed++) {
        const sorted = ranks(n).map((rank) => (rank > n - failed ? Number.POSITIVE_INFINITY : rank));
        for (const p of [0, 0.5, 0.9, 0.95, 0.99, 1]) expect(quantileSorted(sorted, p)).not.toBeNaN();
      }
    }
  });
});

describe('distribution-free bounds of a quantile', () => {
  it.each([
    // Ranks by the definition (Hahn & Meeker, 5.2) with scipy.stats.binom; 59 values are the fewest that bound a p95 at 95 %.
    [100, 0.1, 0.975, 5, 17],
    [100, 0.9, 0.95, 85, 96],
    [100, 0.5, 0.975, 40, 61],
    [59, 0.95, 0.95, 53, 59],
    [58, 0.95, 0.95, 52, undefined],
    [300, 0.95, 0.975, 277, 293],
    [459, 0.99, 0.99, 449, 459],
    [458, 0.99, 0.99, 448, undefined],
    [1, 0.5, 0.975, undefined, undefined],
  ])('of %i values at p %f, level %f are the ranks %s and %s', (n, p, level, low, high) => {
    expect(quantileBounds({ sorted: ranks(n), p, level })).toEqual({ low, high });
  });

  it('hold the quantile of the sample at every size from 2 to 12, and narrow as the level falls', () => {
    for (let n = 2; n <= 12; n++) {
      for (const p of [0.1, 0.5, 0.9]) {
        const value = quantileSorted(ranks(n), p) as number;
        const at = (level: number) => quantileBounds({ sorted: ranks(n), p, level });
        const [wide, narrow] = [at(0.99), at(0.9)];
        expect(wide.low ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(narrow.low ?? value);
        expect(wide.high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(narrow.high ?? value);
        expect(narrow.low ?? value).toBeLessThanOrEqual(value);
        expect(narrow.high ?? value).toBeGreaterThanOrEqual(value);
      }
    }
  });

  it('cover the true p95 as often as they say', () => {
    const random = seededRandom(3);
    const [trials, level, truth] = [1500, 0.95, Math.exp(1.6448536269514722)];
    let [below, above] = [0, 0];
    for (let trial = 0; trial < trials; trial++) {
      const sorted = Float64Array.from({ length: 120 }, () => Math.exp(drawNormal(random))).sort();
      const { low, high } = quantileBounds({ sorted, p: 0.95, level });
      if ((low as number) > truth) below++;
      if ((high as number) < truth) above++;
    }
    const most = 1 - level + 2.6 * Math.sqrt((level * (1 - level)) / trials);
    expect(below / trials).toBeLessThan(most);
    expect(above / trials).toBeLessThan(most);
  });
});

describe('the bootstrap error of a quantile', () => {
  const errorOf = (figures: number[], expected = figures.map(() => 1), blockLength = 1) =>
    bootstrapLogError({
      ratios: [figures.map((figure, index) => figure / (expected[index] as number))],
      expected,
      statistic: quantileOf(0.5),
      blockLength,
      replicates: 200,
      random: seededRandom(1),
    });
  const noise = (n: number, seed: number, sd = 0.2) => {
    const random = seededRandom(seed);
    return Array.from({ length: n }, () => Math.exp(sd * drawNormal(random)));
  };

  it('of a median of independent requests is near √(π/2) · sd / √n = 0.0177', () => {
    const errors = Array.from({ length: 20 }, (_, seed) => errorOf(noise(200, seed + 1)) as number);
    const average = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect(average).toBeGreaterThan(0.013);
    expect(average).toBeLessThan(0.024);
  });

  it('leaves out what the same prompts cost in every run', () => {
    const expected = Array.from({ length: 200 }, (_, index) => 50 + 10 * (index % 40));
    const figures = noise(200, 4, 0.02).map((ratio, index) => ratio * (expected[index] as number));
    const [told, untold] = [errorOf(figures, expected) as number, errorOf(figures) as number];
    expect(told).toBeLessThan(untold / 5);
  });

  it('does not change when every request takes 30 % longer, so that a slowdown is not taken for noise', () => {
    const figures = noise(100, 9);
    expect(errorOf(figures.map((figure) => 1.3 * figure))).toBeCloseTo(errorOf(figures) as number, 9);
  });

  it('grows when neighbours share their fate', () => {
    const shared = noise(25, 2).flatMap((level) => [level, level, level, level, level, level, level, level]);
    expect(errorOf(shared, undefined, 8) as number).toBeGreaterThan(1.5 * (errorOf(shared) as number));
  });

  it.each([
    ['one request', [5], undefined],
    ['equal requests', [5, 5, 5], 0],
    ['requests that all failed', [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], undefined],
  ])('of %s is no guess', (_, figures, expected) => {
    expect(errorOf(figures)).toBe(expected);
  });

  it('is never NaN for 1 to 12 requests of which some failed', () => {
    for (let n = 1; n <= 12; n++) {
      const figures = noise(n, n).map((figure, index) => (index % 3 === 2 ? Number.POSITIVE_INFINITY : figure));
      expect(errorOf(figures) ?? 0).not.toBeNaN();
    }
  });
});

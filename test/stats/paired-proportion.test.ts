import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mcnemarWorse, tangoDifference } from '../../src/stats/paired-proportion.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { normalAtLevel } from '../../src/stats/student-t.ts';
import { drawBinomial } from '../synthetic/noise.ts';

const pairs = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 60 }))
  .filter(([worse, better, same]) => worse + better + same > 0)
  .map(([worse, better, same]) => ({ worse, better, n: worse + better + same }));

describe("McNemar's exact one-sided test", () => {
  it.each([
    // scipy.stats.binom.sf(worse - 1, worse + better, 0.5)
    [12, 2, 0.0064697266],
    [7, 1, 0.03515625],
    [10, 0, 0.0009765625],
    [121, 59, 0.0000022172],
  ])('of %i worse and %i better gives %f', (worse, better, expected) => {
    expect(mcnemarWorse({ worse, better, n: 300 })).toBeCloseTo(expected, 9);
  });

  it('is certain of nothing where nothing got worse, and keeps its digits far out', () => {
    expect(mcnemarWorse({ worse: 0, better: 0, n: 5 })).toBe(1);
    expect(mcnemarWorse({ worse: 0, better: 9, n: 20 })).toBe(1);
    expect(mcnemarWorse({ worse: 80, better: 0, n: 100 }) / 2 ** -80).toBeCloseTo(1, 9);
  });

  it('is a probability that falls as more items get worse', () => {
    fc.assert(
      fc.property(pairs, ({ worse, better, n }) => {
        const p = mcnemarWorse({ worse, better, n });
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(mcnemarWorse({ worse: worse + 1, better, n: n + 1 })).toBeLessThanOrEqual(p);
      }),
      { seed: 1 },
    );
  });

  it('errs on the safe side: when as many items flip each way it rejects at most 5 % at 5 %', () => {
    const random = seededRandom(5);
    const trials = 4000;
    for (const flips of [3, 9, 30]) {
      let rejected = 0;
      for (let trial = 0; trial < trials; trial++) {
        const worse = drawBinomial(random, flips, 0.5);
        if (mcnemarWorse({ worse, better: flips - worse, n: 250 }) <= 0.05) rejected++;
      }
      expect(rejected / trials).toBeLessThan(0.05 + 2.6 * Math.sqrt((0.05 * 0.95) / trials));
    }
  });
});

describe("Tango's interval", () => {
  it.each([
    // The score equation of Tango 1998 solved with the constrained likelihood maximised numerically (SciPy), two-sided 95 %.
    [3, 9, 32, -0.02709, 0.3897],
    [1, 13, 50, 0.11095, 0.38097],
    [12, 43, 80, 0.21474, 0.53426],
    [5, 5, 40, -0.16632, 0.16632],
    [20, 4, 240, -0.11093, -0.02918],
  ])('of %i worse and %i better of %i is %f to %f', (worse, better, n, low, high) => {
    const bounds = tangoDifference({ worse, better, n }, 0.975);
    expect(bounds.low).toBeCloseTo(low, 4);
    expect(bounds.high).toBeCloseTo(high, 4);
  });

  it('of n items that all stayed as they were is ± z² / (n + z²), not nothing', () => {
    const z = normalAtLevel(0.975);
    for (const n of [1, 2, 12, 50, 400]) {
      const { low, high } = tangoDifference({ worse: 0, better: 0, n }, 0.975);
      expect(high).toBeCloseTo(z ** 2 / (n + z ** 2), 6);
      expect(low).toBeCloseTo(-high, 6);
    }
  });

  it('holds the estimate, stays between −1 and 1, and turns round when the sides are swapped', () => {
    fc.assert(
      fc.property(pairs, fc.double({ min: 0.9, max: 0.9999, noNaN: true }), ({ worse, better, n }, level) => {
        const { low, high } = tangoDifference({ worse, better, n }, level);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(low).toBeLessThanOrEqual((better - worse) / n + 1e-9);
        expect(high).toBeGreaterThanOrEqual((better - worse) / n - 1e-9);
        expect(high).toBeLessThanOrEqual(1);
        expect(tangoDifference({ worse: better, better: worse, n }, level).low).toBeCloseTo(-high, 6);
      }),
      { seed: 1 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { detectableLoss, detectableRise } from '../../src/compare/power.ts';
import { mcnemarWorse } from '../../src/stats/paired-proportion.ts';
import { fisherHigher } from '../../src/stats/proportion.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { drawBinomial } from '../synthetic/noise.ts';

const TRIALS = 3000;
const ALPHA = 0.01 / 6;

describe('the smallest change that a gate on counts would have caught', () => {
  it.each([
    [{ count: 0, n: 300 }, 300, 0.01],
    [{ count: 0, n: 2400 }, 300, 0.01],
    [{ count: 24, n: 2400 }, 300, 0.01],
    [{ count: 50, n: 20_000 }, 2000, 0.02],
  ])('is caught four times in five, after %j', (baseline, n, tolerance) => {
    const random = seededRandom(1);
    const rise = detectableRise({ baseline, n, alpha: ALPHA, tolerance }) as number;
    const rate = baseline.count / baseline.n;
    let caught = 0;
    for (let trial = 0; trial < TRIALS; trial++) {
      const count = drawBinomial(random, n, rate + rise);
      if (count / n - rate >= tolerance && fisherHigher(baseline, { count, n }) <= ALPHA) caught++;
    }
    expect(caught / TRIALS).toBeGreaterThan(0.77);
    expect(caught / TRIALS).toBeLessThan(0.83);
  });

  it.each([
    [240, 0, 0.02],
    [240, 5, 0.02],
    [4000, 40, 0.02],
  ])('of %i items of which %i flip each way by chance is caught about four times in five', (n, flipped, tolerance) => {
    const random = seededRandom(2);
    const loss = detectableLoss({ n, flipped, alpha: ALPHA, tolerance }) as number;
    let caught = 0;
    for (let trial = 0; trial < TRIALS; trial++) {
      const worse = drawBinomial(random, n, loss + flipped / n);
      if ((worse - flipped) / n >= tolerance && mcnemarWorse({ worse, better: flipped, n }) <= ALPHA) caught++;
    }
    expect(caught / TRIALS).toBeGreaterThan(0.77);
    expect(caught / TRIALS).toBeLessThan(0.83);
  });

  it('is more than the tolerance, which is itself caught every other time at most', () => {
    const options = { alpha: ALPHA, tolerance: 0.02 };
    expect(detectableRise({ baseline: { count: 0, n: 1e5 }, n: 20_000, ...options })).toBeGreaterThan(0.02);
    expect(detectableLoss({ n: 20_000, flipped: 0, ...options })).toBeGreaterThan(0.02);
  });

  it('is none where not even the worst case is beyond chance', () => {
    expect(detectableRise({ baseline: { count: 0, n: 3 }, n: 3, alpha: ALPHA, tolerance: 0.01 })).toBeUndefined();
    expect(detectableLoss({ n: 9, flipped: 0, alpha: ALPHA, tolerance: 0.02 })).toBeUndefined();
    expect(detectableLoss({ n: 10, flipped: 0, alpha: ALPHA, tolerance: 0.02 })).toBeGreaterThan(0.9);
  });
});

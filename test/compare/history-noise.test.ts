import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceBeyond, predictNewRun } from '../../src/compare/history-noise.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { tAtLevel } from '../../src/stats/student-t.ts';
import { drawNormal } from '../synthetic/noise.ts';

const PRIOR = 0.05;
const calm = { priorRatio: PRIOR, withinError: 0, worseSign: 1 as const, share: 0.01 / 6 };
const TRIALS = 20_000;
const mostOften = (rate: number) => rate + 3.1 * Math.sqrt((rate * (1 - rate)) / TRIALS);

/** How often a new, unchanged run lies above the one-sided prediction bound at 1 − rate. */
function shareAbove(runs: number, truth: { sd: number; within?: number }, rate: number): number {
  const random = seededRandom(runs);
  const { degreesOfFreedom } = predictNewRun({ ...calm, logs: new Array(runs).fill(0) });
  const reach = tAtLevel(1 - rate, degreesOfFreedom);
  let above = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    const logs = Array.from({ length: runs }, () => truth.sd * drawNormal(random));
    const { centre, error } = predictNewRun({ ...calm, logs, withinError: truth.within ?? 0 });
    if (truth.sd * drawNormal(random) > centre + reach * error) above++;
  }
  return above / TRIALS;
}

describe('the prediction of a new run', () => {
  it.each([1, 2, 3, 5])('from %i runs never errs more often than it says, when the noise is as assumed', (runs) => {
    expect(shareAbove(runs, { sd: PRIOR }, 0.05)).toBeLessThan(mostOften(0.05));
    expect(shareAbove(runs, { sd: PRIOR }, 0.01)).toBeLessThan(mostOften(0.01));
  });

  it.each([6, 8, 12])('from %i runs is exact, whatever noise was assumed', (runs) => {
    for (const sd of [0.005, 0.2]) {
      const share = shareAbove(runs, { sd }, 0.05);
      expect(share).toBeLessThan(mostOften(0.05));
      expect(share).toBeGreaterThan(0.05 - 3.1 * Math.sqrt((0.05 * 0.95) / TRIALS));
    }
  });

  it('from six runs is the t prediction interval: s √(1 + 1/n), n − 1 degrees of freedom', () => {
    const logs = [51.4, 49.5, 48.7, 49.3, 51.6, 50.2];
    const { centre, error, degreesOfFreedom } = predictNewRun({ ...calm, logs });
    const average = logs.reduce((sum, log) => sum + log, 0) / 6;
    const s = Math.sqrt(logs.reduce((sum, log) => sum + (log - average) ** 2, 0) / 5);
    expect(centre).toBeCloseTo(average, 12);
    expect(error).toBeCloseTo(s * Math.sqrt(1 + 1 / 6), 12);
    expect(degreesOfFreedom).toBe(5);
  });

  it.each([
    [1, (PRIOR ** 2 + 0.02 ** 2) * 2, 5],
    [2, ((0.1 ** 2 / 2 + 4 * (PRIOR ** 2 + 0.02 ** 2)) / 5) * 1.5, 5],
  ])('from %i runs pools the assumed variance as 6 − K runs', (runs, variance, df) => {
    const { error, degreesOfFreedom } = predictNewRun({
      logs: [0, 0.1].slice(0, runs),
      ...calm,
      withinError: 0.02,
    });
    expect(error ** 2).toBeCloseTo(variance, 12);
    expect(degreesOfFreedom).toBe(df);
  });

  it('keeps the error inside the run when the history happens to be constant', () => {
    const { error } = predictNewRun({ ...calm, logs: new Array(8).fill(3), withinError: 0.02 });
    expect(error).toBeCloseTo(0.02 * Math.sqrt(1 + 1 / 8), 12);
  });

  it('is finite and never NaN for 1 to 12 runs, ties and zero variance included', () => {
    const logs = fc.array(fc.constantFrom(0, 0.1, 5), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(logs, fc.constantFrom(0, 0.03), (values, withinError) => {
        const prediction = predictNewRun({ ...calm, logs: values, withinError });
        expect(Number.isFinite(prediction.error)).toBe(true);
        for (const distance of [-1, 0, 1]) expect(chanceBeyond(distance, prediction)).not.toBeNaN();
      }),
      { seed: 1 },
    );
  });

  it('without any noise takes no difference for a change and any for one', () => {
    const still = { centre: 0, error: 0, degreesOfFreedom: 7 };
    expect([-0.1, 0, 1e-9].map((distance) => chanceBeyond(distance, still))).toEqual([1, 1, 0]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileSorted } from '../../src/stats/quantile.ts';
import { quantileRatioShift } from '../../src/stats/quantile-ratio.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { differenceShift, meanShift, studentShift, withInstanceTerm } from '../../src/stats/shift.ts';
import { normalAtLevel, normalUpperTail, tAtLevel } from '../../src/stats/student-t.ts';
import { drawNormal } from '../synthetic/noise.ts';

/** Hours of sleep gained with two drugs by the same ten patients (Student 1908). */
const drug1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const drug2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

describe("Student's shifts", () => {
  it('give the published values of the sleep data, paired', () => {
    const shift = meanShift(drug2.map((hours, patient) => hours - (drug1[patient] as number)));
    expect(shift?.estimate).toBeCloseTo(1.58, 10);
    expect(2 * normalUpperTail(shift?.score as number)).toBeCloseTo(0.002833, 6);
    const { low, high } = shift?.boundsAt(normalAtLevel(0.975)) ?? {};
    expect(low).toBeCloseTo(0.7001142, 6);
    expect(high).toBeCloseTo(2.4598858, 6);
  });

  it('give the published values of the sleep data, as two samples', () => {
    const shift = differenceShift(drug1, drug2);
    // t = 1.8608 with 18 degrees of freedom.
    expect(2 * normalUpperTail(shift?.score as number)).toBeCloseTo(0.07919, 5);
  });

  it.each([
    ['too few', [1], undefined],
    ['no spread and no change', [0, 0, 0], 0],
    ['no spread but a change', [0.125, 0.125, 0.125], Number.POSITIVE_INFINITY],
    ['no spread and a change to the other side', [-0.125, -0.125], Number.NEGATIVE_INFINITY],
  ])('of %s', (_, values, score) => {
    expect(meanShift(values)?.score).toBe(score);
    expect(meanShift(values)?.boundsAt(3).low).toBe(score === undefined ? undefined : values[0]);
  });
});

describe('the instance term', () => {
  const [certain, noisy] = [
    meanShift([0.03, 0.03, 0.03]),
    meanShift(Array.from({ length: 40 }, (_, i) => 0.03 + (i % 2 ? 0.01 : -0.01))),
  ];

  it('makes a certain difference as doubtful as two instances are', () => {
    const shift = certain && withInstanceTerm(certain, 0.015);
    expect(shift?.score).toBeCloseTo(2, 10);
    expect(shift?.boundsAt(2).low).toBeCloseTo(0, 10);
    expect(shift?.standardError).toBe(0.015);
  });

  it('adds to the error by the root of the squares', () => {
    const shift = noisy && withInstanceTerm(noisy, 0.015);
    expect(shift?.standardError).toBeCloseTo(Math.hypot(noisy?.standardError as number, 0.015), 12);
    expect(shift?.score).toBeLessThan(2);
    expect(shift?.estimate).toBe(noisy?.estimate);
  });

  // SE² / τ² of the truth, which the test does not know.
  const shares = [0.1, 0.25, 1, 4, 20, 200];

  it.each([7, 11, 19, 36])(
    'keeps its level with %i degrees of freedom, whatever the error beside the instances',
    (df) => {
      for (const share of shares)
        for (const level of [0.05, 0.01, 0.01 / 6])
          expect(levelOf((reach) => reach, { df, share, level }) / level).toBeLessThan(1.03);
    },
  );

  it.each([1, 3, 5, 6])('keeps its level with only %i', (df) => {
    for (const share of shares)
      expect(levelOf((reach) => reach, { df, share, level: 0.01 / 6 })).toBeLessThan(0.01 / 6);
  });

  it('gives away little where the error is the larger part, and would break its level by the rule of Welch', () => {
    expect(levelOf((reach) => reach, { df: 19, share: 4, level: 0.01 / 6 }) * 600).toBeGreaterThan(0.8);
    const welch = (_: number, { error, level }: { error: number; level: number }): number =>
      Math.hypot(error, 1) * tAtLevel(1 - level, (7 * (error ** 2 + 1) ** 2) / error ** 4);
    expect(levelOf(welch, { df: 7, share: 4, level: 0.01 / 6 }) * 600).toBeGreaterThan(1.5);
  });

  it('of 0 changes nothing, and turns no "no change" into a change', () => {
    expect(noisy && withInstanceTerm(noisy, 0)).toBe(noisy);
    const none = meanShift([0, 0, 0]);
    expect(none && withInstanceTerm(none, 0.015).score).toBe(0);
  });
});

/**
 * Exact chance that an estimate lies beyond `reachOf` by noise and instances alone (τ = 1), the error being estimated: over the distribution of
 * its square, χ² with `df`, by the rectangle rule on the logarithm.
 */
function levelOf(
  reachOf: (reach: number, given: { error: number; level: number }) => number,
  { df, share, level }: { df: number; share: number; level: number },
): number {
  let [beyond, weight] = [0, 0];
  for (let log = -8; log < 3; log += 0.005) {
    const density = Math.exp((df / 2) * (log - Math.exp(log)));
    const error = Math.sqrt(share * Math.exp(log));
    const shift = withInstanceTerm(studentShift({ estimate: 0.5, standardError: error, df }), 1);
    const reach = 0.5 - shift.boundsAt(normalAtLevel(1 - level)).low;
    beyond += density * normalUpperTail(reachOf(reach, { error, level }) / Math.sqrt(share + 1));
    weight += density;
  }
  return beyond / weight;
}

describe('the ratio of pooled quantiles', () => {
  const figure = fc.double({ min: 1, max: 500, noNaN: true });
  const block = fc.record({ base: fc.array(figure, { maxLength: 4 }), candidate: fc.array(figure, { maxLength: 4 }) });

  it('is that of the pooled samples', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 15 }),
        fc.constantFrom(0.5, 0.9, 0.95, 0.99),
        (blocks, p) => {
          const quantile = (arm: 'base' | 'candidate') =>
            quantileSorted(Float64Array.from(blocks.flatMap((of) => of[arm])).sort(), p);
          const [base, candidate] = [quantile('base'), quantile('candidate')];
          const shift = quantileRatioShift({ blocks, p, blockLength: 2 });
          if (base === undefined || candidate === undefined) expect(shift).toBeUndefined();
          else expect(shift?.estimate).toBeCloseTo(Math.log(candidate / base), 9);
          expect(shift?.score ?? 0).not.toBeNaN();
        },
      ),
    );
  });

  it.each([
    ['one block', 1, 10],
    ['no spread', 40, 10],
    ['failures at the quantile', 40, Number.POSITIVE_INFINITY],
  ])('of %s has no NaN', (_, blocks, slowest) => {
    const shift = quantileRatioShift({
      blocks: Array.from({ length: blocks }, () => ({ base: [10], candidate: [slowest] })),
      p: 0.95,
      blockLength: 3,
    });
    expect(shift?.estimate).toBe(slowest === 10 ? 0 : Number.POSITIVE_INFINITY);
    expect(shift?.score).toBe(0);
    expect(shift?.boundsAt(3).low).not.toBeNaN();
  });

  it('sees no change where both arms fail at the quantile', () => {
    const blocks = Array.from({ length: 40 }, () => ({ base: [Infinity], candidate: [Infinity] }));
    expect(quantileRatioShift({ blocks, p: 0.95, blockLength: 3 })).toMatchObject({ estimate: 0, score: 0 });
  });

  it('takes its error from the middle of the draws: a wild value in the tail hardly counts', () => {
    const random = seededRandom(3);
    const blocks = (wild: number) =>
      Array.from({ length: 300 }, (_, index) => ({
        base: [Math.exp(0.1 * drawNormal(random))],
        candidate: [index % 40 === 0 ? wild : Math.exp(0.1 * drawNormal(random))],
      }));
    const [tame, heavy] = [1.3, 1000].map((wild) =>
      quantileRatioShift({ blocks: blocks(wild), p: 0.95, blockLength: 1 }),
    );
    expect(heavy?.standardError as number).toBeLessThan(3 * (tame?.standardError as number));
  });

  it('does not look surer where failures reach the quantile in many draws', () => {
    // Four failures of 100: the p95 is finite, in every other draw it is not.
    const blocks = Array.from({ length: 100 }, (_, index) => ({
      base: [100 + index],
      candidate: [index % 25 === 0 ? Number.POSITIVE_INFINITY : 200 + index],
    }));
    const shift = quantileRatioShift({ blocks, p: 0.95, blockLength: 5 });
    expect(Number.isFinite(shift?.estimate)).toBe(true);
    expect(shift?.score ?? 0).toBeLessThan(40);
  });
});

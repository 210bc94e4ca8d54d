import { describe, expect, it } from 'vitest';
import { errorOf, estimateRatio, estimateWithin, isAbove, poolRuns } from '../../src/advise/ratio.ts';

describe('a ratio of sums', () => {
  it('is the ratio of the sums and not the mean of the ratios', () => {
    expect(
      estimateRatio([
        { part: 1, whole: 1 },
        { part: 1, whole: 9 },
      ])?.value,
    ).toBeCloseTo(0.2, 12);
  });

  it('has no width where every pair has the same', () => {
    const ratio = estimateRatio([1, 2, 3].map((whole) => ({ part: whole / 2, whole })));
    expect(ratio?.high).toBeCloseTo(ratio?.low as number, 12);
  });

  it('of wholes of 1 is the mean with the interval of Student', () => {
    // Mean 2, standard deviation 1, n = 3: 2 ± 4.303 / √3.
    const ratio = estimateRatio([1, 2, 3].map((part) => ({ part, whole: 1 })));
    expect(ratio).toMatchObject({ value: 2, n: 3 });
    expect(ratio?.high).toBeCloseTo(2 + 4.3027 / Math.sqrt(3), 3);
  });

  it.each([
    [[]],
    [[{ part: 1, whole: 1 }]],
    [
      [
        { part: 0, whole: 0 },
        { part: 0, whole: 0 },
      ],
    ],
  ])('of %j is not there', (pairs) => {
    expect(estimateRatio(pairs)).toBeUndefined();
  });
});

describe('runs together', () => {
  it('scatter as they do among each other where that is more than their own errors', () => {
    const pooled = poolRuns([9, 10, 11].map((value) => estimateWithin(value, 0.01, 100)));
    expect(pooled?.value).toBe(10);
    expect(pooled?.high).toBeCloseTo(10 + 4.3027 / Math.sqrt(3), 3);
  });

  it('keep their own errors where they agree by chance', () => {
    const pooled = poolRuns([10, 10, 10, 10].map((value) => estimateWithin(value, 0.2, 100)));
    expect(pooled && errorOf(pooled)).toBeCloseTo(0.1, 6);
  });

  it('of one are that one, of none nothing', () => {
    const one = estimateWithin(1, 0.1, 5);
    expect(poolRuns([one])).toBe(one);
    expect(poolRuns([])).toBeUndefined();
  });
});

it('one estimate is above another where their difference excludes 0', () => {
  const at = (value: number) => estimateWithin(value, 1, 1000);
  // Two errors of 1: the difference has one of √2, so 2.8 is beyond 1.96 √2.
  expect(isAbove(at(12.8), at(10))).toBe(true);
  expect(isAbove(at(12.7), at(10))).toBe(false);
  expect(isAbove(at(10), at(12.8))).toBe(false);
});

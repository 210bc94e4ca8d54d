import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hodgesLehmannShift, twoSampleHodgesLehmann } from '../../src/stats/hodges-lehmann.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { signedRankScore } from '../../src/stats/signed-rank.ts';
import { normalScore, normalUpperTail } from '../../src/stats/student-t.ts';
import { drawNormal } from '../synthetic/noise.ts';

const INFINITE = Number.POSITIVE_INFINITY;

/** Hamilton depression scale of nine patients before and after (Hollander & Wolfe, table 3.1). */
const depression = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3].map(
  (before, patient) => before - ([0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29][patient] as number),
);
/** Permeability of membranes at term and at 12 to 26 weeks (Hollander & Wolfe, table 4.1). */
const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
const early = [1.15, 0.88, 0.9, 0.74, 1.21];

const medianOf = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
};

describe('the Hodges-Lehmann shift', () => {
  it('gives the published estimate, p-value and interval of the depression data', () => {
    const shift = hodgesLehmannShift(depression);
    expect(shift?.estimate).toBeCloseTo(0.46, 10);
    expect(normalUpperTail(shift?.score as number)).toBeCloseTo(0.01953, 5);
    // Exact level of the published interval: 1 − 2 × 0.0195.
    const bounds = shift?.boundsAt(normalScore(0.0196));
    expect(bounds?.low).toBeCloseTo(0.01, 10);
    expect(bounds?.high).toBeCloseTo(0.786, 10);
  });

  it('gives the published estimate of two samples', () => {
    expect(twoSampleHodgesLehmann(early, term)).toBeCloseTo(0.305, 10);
    expect(twoSampleHodgesLehmann([], term)).toBeUndefined();
  });

  it('is the median of all pairwise means, and of all differences between two samples', () => {
    const value = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), fc.array(value, { minLength: 1 }), (one, other) => {
        const means = one.flatMap((a, i) => one.slice(i).map((b) => (a + b) / 2));
        expect(hodgesLehmannShift(one)?.estimate).toBeCloseTo(medianOf(means), 9);
        expect(twoSampleHodgesLehmann(one, other)).toBeCloseTo(
          medianOf(one.flatMap((a) => other.map((b) => b - a))),
          9,
        );
      }),
    );
  });

  it.each([
    ['nothing', [], undefined, undefined],
    ['one difference', [0.3], 0.3, normalScore(0.5)],
    ['no change at all', Array(30).fill(0), 0, 0],
    ['few equal changes', Array(5).fill(0.2), 0.2, normalScore(2 ** -5)],
    ['many equal changes', Array(30).fill(0.2), 0.2, INFINITE],
    ['one side that always fails', Array(12).fill(INFINITE), INFINITE, normalScore(2 ** -12)],
    ['the other side that always fails', Array(12).fill(-INFINITE), -INFINITE, -normalScore(2 ** -12)],
    ['failures that cancel', [INFINITE, -INFINITE], 0, 0],
    ['one failure among ten', [INFINITE, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5.5, normalScore(2 ** -10)],
  ])('of %s', (_, differences, estimate, score) => {
    const shift = hodgesLehmannShift(differences);
    expect(shift?.estimate).toBe(estimate);
    if (score === undefined) expect(shift).toBeUndefined();
    else expect(shift?.score).toBeCloseTo(score, 6);
  });

  it.each(Array.from({ length: 24 }, (_, index) => index + 1))(
    'never gives NaN for %i differences of any kind',
    (n) => {
      const value = fc.oneof(
        fc.double({ min: -8, max: 8, noNaN: true }),
        fc.constantFrom(0, 0.1, 0.1, INFINITE, -INFINITE, 1e-300),
      );
      fc.assert(
        fc.property(
          fc.array(value, { minLength: n, maxLength: n }),
          fc.double({ min: 0, max: 8, noNaN: true }),
          (values, at) => {
            const shift = hodgesLehmannShift(values);
            const { low, high } = shift?.boundsAt(at) ?? { low: Number.NaN, high: Number.NaN };
            for (const figure of [shift?.estimate, shift?.score, shift?.standardError ?? 0, low, high])
              expect(figure).not.toBeNaN();
            expect(low).toBeLessThanOrEqual(high);
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it('turns round with its data', () => {
    const random = seededRandom(2);
    for (const n of [3, 8, 20, 21, 60]) {
      const values = Array.from({ length: n }, () => 0.3 + drawNormal(random));
      const [there, back] = [hodgesLehmannShift(values), hodgesLehmannShift(values.map((value) => -value))];
      expect(back?.estimate).toBeCloseTo(-(there?.estimate as number), 12);
      expect(back?.score).toBeCloseTo(-(there?.score as number), 9);
    }
  });

  it('is hardly moved by spikes that carry a mean away', () => {
    const random = seededRandom(4);
    const calm = Array.from({ length: 200 }, () => 0.1 * drawNormal(random));
    const spiked = calm.map((value, index) => (index % 33 === 0 ? value + 5 : value));
    const moved = (hodgesLehmannShift(spiked)?.estimate as number) - (hodgesLehmannShift(calm)?.estimate as number);
    expect(Math.abs(moved)).toBeLessThan(0.01);
  });

  it.each([12, 20, 21, 40, 120])('rejects %i differences around 0 no more often than its level', (n) => {
    const random = seededRandom(n);
    const trials = 4000;
    let rejected = 0;
    for (let trial = 0; trial < trials; trial++) {
      const spike = (): number => (random() < 0.03 ? -0.8 * Math.log(1 - random()) : 0);
      const values = Array.from({ length: n }, () => 0.12 * drawNormal(random) + spike() - spike());
      if (Math.abs(hodgesLehmannShift(values)?.score as number) > normalScore(0.01)) rejected++;
    }
    // Two sides of 1 %; three standard errors are 0.7 points.
    expect(rejected / trials).toBeLessThan(0.027);
  });
});

describe('the signed-rank test', () => {
  it.each([
    // Exact one-sided p-values: the largest statistics of n = 5 and 8 (Hollander & Wolfe, table A.4).
    ['all of five above', [1, 2, 3, 4, 5], 1 / 32],
    ['all but the smallest of five above', [-1, 2, 3, 4, 5], 2 / 32],
    ['statistic 33 of eight', [-1, -2, 3, 4, 5, 6, 7, 8], 5 / 256],
    // Three tied: ranks 2, 2, 2; P(W ≥ 6) = 1/8.
    ['ties above', [1, 1, 1], 1 / 8],
    ['zeros, which do not count', [0, 0, 1, 2, 3], 1 / 8],
  ])('of %s', (_, differences, p) => {
    expect(normalUpperTail(signedRankScore(differences, 20))).toBeCloseTo(p, 6);
  });

  it('comes to nearly the same by the normal approximation', () => {
    const random = seededRandom(9);
    const values = Array.from({ length: 20 }, () => 0.2 + drawNormal(random));
    expect(signedRankScore(values, 0)).toBeCloseTo(signedRankScore(values, 20), 1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherChanceAtMost, mcnemarChanceAtMost } from '../../src/stats/attainable.ts';
import { discreteHolmRejections, holmRejections } from '../../src/stats/holm.ts';
import { fitLine } from '../../src/stats/line.ts';
import { mean, sampleVariance } from '../../src/stats/moments.ts';
import { mcnemarWorse } from '../../src/stats/paired-proportion.ts';
import { fisherHigher } from '../../src/stats/proportion.ts';
import { seededRandom, shuffle } from '../../src/stats/random.ts';
import { normalAtLevel, normalUpperTail, tAtLevel, upperTail } from '../../src/stats/student-t.ts';
import { drawNormal } from '../synthetic/noise.ts';

describe("Holm's procedure", () => {
  it.each([
    // Ordered p 0.005, 0.01, 0.03, 0.04 against 0.0125, 0.0167, 0.025, 0.05: it stops at the third.
    [
      'stops at the first that is not small enough',
      [0.01, 0.04, 0.03, 0.005],
      0.05,
      undefined,
      [true, false, false, true],
    ],
    ['gives the last one the whole budget', [0.001, 0.04], 0.05, undefined, [true, true]],
    ['rejects nothing when the smallest is too large', [0.02, 0.03, 0.04], 0.05, undefined, [false, false, false]],
    ['counts members that could not be tested', [0.012], 0.05, 6, [false]],
    ['rejects exactly at the boundary', [0.025, 1], 0.05, undefined, [true, false]],
    ['of an empty list is empty', [], 0.05, undefined, []],
  ])('%s', (_, pValues, alpha, family, expected) => {
    expect(holmRejections(pValues, alpha, family)).toEqual(expected);
  });

  it('rejects whatever Bonferroni rejects, and nothing above alpha', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 0.1, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (pValues) => {
          const rejected = holmRejections(pValues, 0.05);
          for (const [index, p] of pValues.entries()) {
            if (p <= 0.05 / pValues.length) expect(rejected[index]).toBe(true);
            if (p > 0.05) expect(rejected[index]).toBe(false);
          }
        },
      ),
      { seed: 1 },
    );
  });

  it('keeps the chance of any false rejection among six at alpha', () => {
    const random = seededRandom(8);
    const trials = 5000;
    let any = 0;
    for (let trial = 0; trial < trials; trial++)
      if (holmRejections(Array.from({ length: 6 }, random), 0.05).some(Boolean)) any++;
    expect(any / trials).toBeLessThan(0.05 + 2.6 * Math.sqrt((0.05 * 0.95) / trials));
  });
});

describe("Holm's procedure with discrete tests", () => {
  /** A test whose only p-values are these and 1. */
  const among = (...attainable: number[]) => ({
    chanceAtMost: (level: number) => Math.max(0, ...attainable.filter((p) => p <= level)),
  });

  it.each([
    // 0.0018 + 0.0001 against 0.01 / 6 = 0.00167 for each by Holm.
    [
      'gives what the discrete cannot spend to the others',
      [{ pValue: 0.0018 }, { pValue: 1, ...among(0.0001) }, { pValue: 1, ...among(0.002) }],
      4,
      [true, false, false],
    ],
    ['counts what they can spend', [{ pValue: 0.004 }, { pValue: 1, ...among(0.003) }], 3, [false, false]],
    ['lets a discrete test spend its own share', [{ pValue: 0.003, ...among(0.003) }, { pValue: 1 }], 2, [true, false]],
    [
      'steps down to what is left',
      [{ pValue: 0.001, ...among(0.001) }, { pValue: 0.009 }, { pValue: 1, ...among(0.0005) }],
      3,
      [true, true, false],
    ],
  ])('%s', (_, tests, family, expected) => {
    expect(discreteHolmRejections(tests, 0.01, family)).toEqual(expected);
  });

  it('rejects whatever it rejects without knowing that they are discrete', () => {
    const pValues = fc.array(fc.double({ min: 0, max: 0.05, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pValues, (values) => {
        const known = discreteHolmRejections(
          values.map((pValue, index) => ({ pValue, ...(index % 2 === 0 ? among(...values) : {}) })),
          0.05,
        );
        for (const [index, rejected] of holmRejections(values, 0.05).entries())
          if (rejected) expect(known[index]).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it('keeps the chance of any false rejection at alpha, with counts as rare as errors are', () => {
    const random = seededRandom(5);
    const draw = (n: number, ratio: number) => {
      let count = 0;
      for (let request = 0; request < n; request++) if (random() < ratio) count++;
      return { count, n };
    };
    const trials = 4000;
    let any = 0;
    for (let trial = 0; trial < trials; trial++) {
      const [baseline, candidate] = [draw(200, 0.04), draw(100, 0.04)];
      const changed = draw(20, 0.5);
      const pairs = { worse: changed.count, better: 20 - changed.count, n: 100 };
      const rejected = discreteHolmRejections(
        [
          ...Array.from({ length: 4 }, () => ({ pValue: random() })),
          {
            pValue: fisherHigher(baseline, candidate),
            chanceAtMost: (level) => fisherChanceAtMost(level, { baseline, candidate }),
          },
          { pValue: mcnemarWorse(pairs), chanceAtMost: (level) => mcnemarChanceAtMost(level, pairs) },
        ],
        0.05,
      );
      if (rejected.some(Boolean)) any++;
    }
    expect(any / trials).toBeLessThan(0.05 + 2.6 * Math.sqrt((0.05 * 0.95) / trials));
  });
});

describe('what an exact test can spend of a level', () => {
  const counts = fc.record({ a: fc.nat(30), b: fc.nat(30), n: fc.constantFrom(30, 40), m: fc.constantFrom(30, 200) });
  const levels = fc.constantFrom(1e-9, 0.001, 0.0017, 0.01, 0.05, 0.5, 1);

  it('is the largest p-value up to it, with the margins as they are', () => {
    fc.assert(
      fc.property(counts, levels, ({ a, b, n, m }, level) => {
        const [baseline, candidate] = [
          { count: a, n: m },
          { count: b, n },
        ];
        const fisher = Array.from({ length: a + b + 1 }, (_, count) => count)
          .filter((count) => count <= n && a + b - count <= m)
          .map((count) => fisherHigher({ count: a + b - count, n: m }, { count, n }));
        expect(fisherChanceAtMost(level, { baseline, candidate })).toBe(
          Math.max(0, ...fisher.filter((p) => p <= level)),
        );
        const mcnemar = Array.from({ length: a + b + 1 }, (_, worse) =>
          mcnemarWorse({ worse, better: a + b - worse, n }),
        );
        expect(mcnemarChanceAtMost(level, { worse: a, better: b, n })).toBe(
          Math.max(0, ...mcnemar.filter((p) => p <= level)),
        );
      }),
      { seed: 1 },
    );
  });

  it('of a p-value of its own is all of it', () => {
    const [baseline, candidate] = [
      { count: 12, n: 2400 },
      { count: 6, n: 300 },
    ];
    const p = fisherHigher(baseline, candidate);
    expect(fisherChanceAtMost(p, { baseline, candidate })).toBe(p);
  });
});

describe("Student's t and the normal curve", () => {
  it.each([
    // scipy.stats.t.sf
    [2.015, 5, 0.0500030862],
    [4.0321, 5, 0.0050002123],
    [3, 11, 0.0060399197],
    [12, 7, 0.0000031792],
    [0, 3, 0.5],
  ])('P(T > %f) with %i degrees of freedom is %f', (t, df, expected) => {
    expect(upperTail(t, df)).toBeCloseTo(expected, 9);
  });

  it('turn each other round', () => {
    for (const df of [1, 2, 5, 11, 40])
      for (const level of [0.6, 0.95, 0.9983]) expect(upperTail(tAtLevel(level, df), df)).toBeCloseTo(1 - level, 8);
    for (const level of [0.6, 0.975, 0.9999]) expect(normalUpperTail(normalAtLevel(level))).toBeCloseTo(1 - level, 8);
  });

  it('end at 0 and 1', () => {
    expect(upperTail(Number.POSITIVE_INFINITY, 5)).toBe(0);
    expect(upperTail(Number.NEGATIVE_INFINITY, 5)).toBe(1);
    expect(normalUpperTail(Number.POSITIVE_INFINITY)).toBe(0);
    expect(normalUpperTail(Number.NEGATIVE_INFINITY)).toBe(1);
  });
});

describe('a straight line', () => {
  it('agrees with scipy.stats.linregress', () => {
    const line = fitLine([1.1, 1.9, 3.2, 3.9, 5.3, 5.8].map((y, index) => ({ x: index + 1, y })));
    expect(line?.slope).toBeCloseTo(0.9828571429, 9);
    expect(line?.intercept).toBeCloseTo(0.0933333333, 9);
    expect(line?.slopeError).toBeCloseTo(0.0518501241, 9);
    expect(line?.interceptError).toBeCloseTo(0.2019272225, 9);
    expect(line?.rSquared).toBeCloseTo(0.994479973 ** 2, 8);
  });

  it('needs three points and two places', () => {
    expect(fitLine([])).toBeUndefined();
    expect(fitLine([1, 2].map((x) => ({ x, y: x })))).toBeUndefined();
    expect(fitLine([1, 2, 3].map((y) => ({ x: 5, y })))).toBeUndefined();
  });

  it('through level points is level, without error', () => {
    expect(fitLine([1, 2, 3].map((x) => ({ x, y: 4 })))).toMatchObject({ slope: 0, intercept: 4, slopeError: 0 });
  });
});

describe('moments and randomness', () => {
  it('have no mean of nothing and no variance of one', () => {
    expect(mean([])).toBeUndefined();
    expect(sampleVariance([3])).toBeUndefined();
    expect([mean([2, 4, 9]), sampleVariance([2, 4, 9])]).toEqual([5, 13]);
    expect(sampleVariance([7, 7, 7, 7])).toBe(0);
  });

  it('repeat themselves by seed and differ between seeds', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw(42)).toEqual(draw(42));
    expect(draw(42)).not.toEqual(draw(43));
  });

  it('are uniform: each twentieth of [0, 1) gets its share, and the synthetic normal has mean 0 and variance 1', () => {
    const random = seededRandom(6);
    const bins = new Array<number>(20).fill(0);
    for (let draw = 0; draw < 20_000; draw++) {
      const bin = Math.floor(random() * 20);
      bins[bin] = (bins[bin] as number) + 1;
    }
    // Chi-square with 19 degrees of freedom exceeds 43.8 once in a thousand.
    expect(bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(43.8);
    const normals = Array.from({ length: 20_000 }, () => drawNormal(random));
    expect(Math.abs(mean(normals) as number)).toBeLessThan(0.03);
    expect(sampleVariance(normals)).toBeCloseTo(1, 1);
  });

  it('shuffle without losing anything', () => {
    const values = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = shuffle(values, seededRandom(2));
    expect(shuffled).not.toEqual(values);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(values);
  });
});

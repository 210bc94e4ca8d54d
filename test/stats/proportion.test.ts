import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binomialAtLeast,
  binomialAtMost,
  chanceOfRise,
  clopperPearson,
  fisherHigher,
  newcombeDifference,
  predictAtLeast,
  wilson,
} from '../../src/stats/proportion.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { drawBinomial } from '../synthetic/noise.ts';

const TWO_SIDED_95 = 0.975;
const count = (maxN: number) =>
  fc
    .integer({ min: 1, max: maxN })
    .chain((n) => fc.record({ count: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const level = fc.double({ min: 0.9, max: 0.9999, noNaN: true });

describe("Wilson's interval", () => {
  it.each([
    // Newcombe 1998 (single proportion), table I, method 3; the others by scipy.stats.binomtest.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [20, 20, 0.8389, 1],
  ])('of %i in %i is %f to %f', (events, n, low, high) => {
    const bounds = wilson(events, n, TWO_SIDED_95);
    expect(bounds.low).toBeCloseTo(low, 4);
    expect(bounds.high).toBeCloseTo(high, 4);
  });

  it('knows nothing without observations', () => {
    expect(wilson(0, 0, TWO_SIDED_95)).toEqual({ low: 0, high: 1 });
  });
});

describe("Clopper and Pearson's interval", () => {
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [7, 21, 0.1459, 0.5697],
    [1, 29, 0.0009, 0.1776],
  ])('of %i in %i is %f to %f', (events, n, low, high) => {
    const bounds = clopperPearson(events, n, TWO_SIDED_95);
    expect(bounds.low).toBeCloseTo(low, 4);
    expect(bounds.high).toBeCloseTo(high, 4);
  });

  it('ends where the exact one-sided test just rejects', () => {
    const { low, high } = clopperPearson(7, 21, 0.99);
    expect(binomialAtLeast(7, 21, low)).toBeCloseTo(0.01, 6);
    expect(binomialAtMost(7, 21, high)).toBeCloseTo(0.01, 6);
  });
});

describe('both intervals of one proportion', () => {
  it('hold the estimate, stay between 0 and 1, and narrow to it as the level falls', () => {
    fc.assert(
      fc.property(count(60), level, ({ count: events, n }, at) => {
        for (const interval of [wilson, clopperPearson]) {
          const { low, high } = interval(events, n, at);
          const wider = interval(events, n, (1 + at) / 2);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(events / n + 1e-12);
          expect(high).toBeGreaterThanOrEqual(events / n - 1e-12);
          expect(high).toBeLessThanOrEqual(1);
          expect(wider.low).toBeLessThanOrEqual(low + 1e-12);
          expect(wider.high).toBeGreaterThanOrEqual(high - 1e-12);
        }
      }),
      { seed: 1 },
    );
  });
});

describe('the binomial tails', () => {
  it.each([
    // scipy.stats.binom.sf(count - 1, n, p)
    [20, 200, 0.05, 0.0026645795],
    [10, 200, 0.05, 0.5452901913],
  ])('P(X ≥ %i) of %i at %f is %f', (events, n, p, expected) => {
    expect(binomialAtLeast(events, n, p)).toBeCloseTo(expected, 9);
  });

  it('keep their digits far out, where 1 − cdf would be 0', () => {
    expect(binomialAtLeast(200, 200, 0.5) / 6.223015277861142e-61).toBeCloseTo(1, 9);
  });

  it('of one another are complements', () => {
    fc.assert(
      fc.property(count(40), fc.double({ min: 0.01, max: 0.99, noNaN: true }), ({ count: events, n }, p) => {
        expect(binomialAtLeast(events + 1, n, p) * Number(events < n) + binomialAtMost(events, n, p)).toBeCloseTo(1, 9);
      }),
      { seed: 1 },
    );
  });

  it('are sure at certain limits: one error breaks a limit of 0, one failure a limit of 100 %', () => {
    expect(binomialAtLeast(0, 50, 0)).toBe(1);
    expect(binomialAtLeast(1, 50, 0)).toBe(0);
    expect(binomialAtMost(50, 50, 1)).toBe(1);
    expect(binomialAtMost(49, 50, 1)).toBe(0);
  });
});

describe("Fisher's one-sided test", () => {
  it.each([
    ['the tea tasting of Fisher 1935, three of four right', { count: 1, n: 4 }, { count: 3, n: 4 }, 17 / 70],
    // scipy.stats.fisher_exact, alternative "greater"
    ['no error before, 3 in 300 now', { count: 0, n: 2400 }, { count: 3, n: 300 }, 0.0013595654],
    ['2 of 13 against 10 of 15', { count: 2, n: 13 }, { count: 10, n: 15 }, 0.0082978119],
    ['5 % against 12 %', { count: 30, n: 600 }, { count: 12, n: 100 }, 0.009986963],
  ])('%s', (_, baseline, candidate, expected) => {
    expect(fisherHigher(baseline, candidate)).toBeCloseTo(expected, 9);
  });

  it('is certain of nothing where nothing failed, and keeps its digits where everything did', () => {
    expect(fisherHigher({ count: 0, n: 12_000 }, { count: 0, n: 1000 })).toBe(1);
    expect(fisherHigher({ count: 0, n: 12_000 }, { count: 60, n: 1000 }) / 2.742853490262302e-68).toBeCloseTo(1, 6);
  });

  it('never falls as the candidate gets better, and is a probability', () => {
    fc.assert(
      fc.property(count(30), fc.integer({ min: 1, max: 30 }), (baseline, n) => {
        let before = 1;
        for (let events = 0; events <= n; events++) {
          const p = fisherHigher(baseline, { count: events, n });
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(before + 1e-9);
          before = p;
        }
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it('errs on the safe side: at 5 % it rejects at most 5 % of equal proportions', () => {
    const random = seededRandom(11);
    const [trials, sizes] = [2000, [300, 60] as const];
    for (const p of [0.005, 0.03, 0.2]) {
      let rejected = 0;
      for (let trial = 0; trial < trials; trial++) {
        const [baseline, candidate] = sizes.map((n) => ({ count: drawBinomial(random, n, p), n }));
        if (baseline && candidate && fisherHigher(baseline, candidate) <= 0.05) rejected++;
      }
      expect(rejected / trials).toBeLessThan(0.05 + 2.6 * Math.sqrt((0.05 * 0.95) / trials));
    }
  });
});

describe("Newcombe's interval of a difference", () => {
  it.each([
    // Newcombe 1998 (independent proportions), table II, method 10.
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('%i/%i against %i/%i is %f to %f', (c, m, b, n, low, high) => {
    const bounds = newcombeDifference({ count: b, n }, { count: c, n: m }, TWO_SIDED_95);
    expect(bounds.low).toBeCloseTo(low, 4);
    expect(bounds.high).toBeCloseTo(high, 4);
  });

  it('holds the difference, stays between −1 and 1, and turns round when the sides are swapped', () => {
    fc.assert(
      fc.property(count(50), count(50), level, (baseline, candidate, at) => {
        const { low, high } = newcombeDifference(baseline, candidate, at);
        const difference = candidate.count / candidate.n - baseline.count / baseline.n;
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        expect(newcombeDifference(candidate, baseline, at).low).toBeCloseTo(-high, 9);
      }),
      { seed: 1 },
    );
  });
});

describe('the prediction of further events', () => {
  it.each([
    // Jeffreys' prior alone is the arcsine law: one further request is as likely an event as not.
    ['one more, nothing seen', 1, 1, 0, 0, 0.5],
    // (0.5 / 11) after none in ten.
    ['one more after ten without', 1, 1, 0, 10, 0.5 / 11],
    ['two of two after one of one', 2, 2, 1, 1, (1.5 / 2) * (2.5 / 3)],
    ['none wanted', 0, 5, 0, 10, 1],
    ['more than there are', 6, 5, 5, 5, 0],
  ])('%s', (_, wanted, more, seen, n, chance) => {
    expect(predictAtLeast(wanted, more, { count: seen, n })).toBeCloseTo(chance, 12);
  });

  it('falls as more is wanted, and is a probability throughout', () => {
    fc.assert(
      fc.property(count(400), fc.integer({ min: 0, max: 300 }), (seen, more) => {
        let before = 1;
        for (let wanted = 0; wanted <= more + 1; wanted += 7) {
          const chance = predictAtLeast(wanted, more, seen);
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(before + 1e-9);
          before = chance;
        }
      }),
    );
  });
});

describe('the chance of a rise', () => {
  it.each([
    // P(p > 0.01) from Beta(0.5, 120.5), beside a baseline that is as good as known to be 0.
    ['none failed anywhere', { count: 0, n: 1e6 }, { count: 0, n: 120 }, 0.01, 0.1197],
    ['the same on both sides', { count: 30, n: 300 }, { count: 30, n: 300 }, 0, 0.5],
    ['twice as many', { count: 30, n: 300 }, { count: 60, n: 300 }, 0.02, 0.997],
  ])('%s', (_, baseline, candidate, least, chance) => {
    expect(chanceOfRise(baseline, candidate, least)).toBeCloseTo(chance, 2);
  });

  it('comes true as often as it says where truths are drawn from the prior', () => {
    const random = seededRandom(4);
    const trials = 600;
    let [said, rose] = [0, 0];
    for (let trial = 0; trial < trials; trial++) {
      // The arcsine law.
      const truth = () => Math.sin((Math.PI * random()) / 2) ** 2;
      const [before, now] = [truth(), truth()];
      const draw = (p: number) => ({ count: drawBinomial(random, 40, p), n: 40 });
      said += chanceOfRise(draw(before), draw(now), 0.1);
      rose += Number(now - before > 0.1);
    }
    expect(Math.abs(said - rose) / trials).toBeLessThan(0.02);
  });
});

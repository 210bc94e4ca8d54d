import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceAsBad, predictNewRun, shiftBounds } from '../../src/compare/history-noise.ts';
import { type AssumedNoise, findSegments } from '../../src/compare/segments.ts';
import { holmRejections } from '../../src/stats/holm.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { drawNormal } from '../synthetic/noise.ts';

const PRIOR = 0.05;
/** Six gates at 1 %. */
const SHARE = 0.01 / 6;
const assumed = (runs: number): AssumedNoise => ({
  priorVariance: PRIOR ** 2,
  priorRuns: Math.max(0, 6 - runs),
  leastVariance: 0.01 ** 2,
});
const flat = (runs: number, level = 0): number[] => new Array<number>(runs).fill(level);
/** Upper bound of a rate that is seen in so many trials where it is truly `rate`, with 99.9 % confidence. */
const atMost = (rate: number, trials: number) => rate + 3.1 * Math.sqrt((rate * (1 - rate)) / trials);

describe('the steps of a history', () => {
  const small = [0.01, -0.02, 0.015, -0.01, 0.02, 0, -0.015, 0.01];
  const shifted = (by: number) => small.map((value) => value + by);

  it.each<[string, number[], number[]]>([
    ['none', small, [0]],
    ['one in the middle', [...small, ...shifted(0.3)], [0, 8]],
    ['one with the newest run', [...small, 0.3], [0, 8]],
    ['one that was taken back', [...small, ...shifted(0.3), ...small], [0, 8, 16]],
    ['two upwards', [...small, ...shifted(0.3), ...shifted(0.6)], [0, 8, 16]],
    ['a single odd run is none', [...small.slice(0, 4), 0.3, ...small.slice(4)], [0]],
    ['two runs are too few to know a level', [0, 0.7], [0]],
    ['three runs that the assumed noise explains', [0, 0.01, 0.2], [0]],
    ['three runs that it does not', [0, 0.01, 0.7], [0, 2]],
    ['one run', [0.4], [0]],
  ])('%s', (_, values, starts) => {
    expect(findSegments(values, assumed(values.length))).toEqual(starts);
  });

  it.each([2, 3, 5, 6, 8, 12, 20])('of %i runs without any are found in at most 1 % of histories', (runs) => {
    const trials = 3000;
    for (const sd of runs < 6 ? [0.03, PRIOR] : [0.03, 0.15]) {
      const random = seededRandom(runs);
      let split = 0;
      for (let trial = 0; trial < trials; trial++) {
        const values = flat(runs).map(() => sd * drawNormal(random));
        if (findSegments(values, assumed(runs)).length > 1) split++;
      }
      expect(split / trials).toBeLessThan(atMost(0.01, trials));
    }
  });

  it('start at 0, ascend, and leave no stretch but the newest with a single run', () => {
    const values = fc.array(fc.constantFrom(0, 0, 0.001, 0.5, 5), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(values, fc.constantFrom(0, 0.02), (history, least) => {
        const starts = findSegments(history, { ...assumed(history.length), leastVariance: least ** 2 });
        expect(starts[0]).toBe(0);
        const lengths = starts.map((start, index) => (starts[index + 1] ?? history.length) - start);
        expect(Math.min(...lengths)).toBeGreaterThan(0);
        expect(lengths.slice(0, -1).every((length) => length >= 2)).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it('a proven step is told with its size, the level since is the centre, and the error knows how few runs it rests on', () => {
    const { centre, error, step, degreesOfFreedom } = predictNewRun({
      logs: [...small, 0.3, 0.32],
      priorRatio: PRIOR,
      withinError: 0,
      worseSign: 1,
      share: SHARE,
    });
    expect(centre).toBeCloseTo(0.31, 12);
    expect(step?.runs).toBe(2);
    expect(step?.size).toBeCloseTo(0.31 - 0.00125, 12);
    expect(degreesOfFreedom).toBe(8);
    const squares = small.reduce((sum, value) => sum + (value - 0.00125) ** 2, 0) + 2 * 0.01 ** 2;
    expect(error).toBeCloseTo(Math.sqrt((squares / 8) * (1 + 1 / 2)), 12);
  });

  describe('a newest run that is worse than usual, and no proven step', () => {
    const predict = (newest: number, candidate: number | undefined, worseSign: 1 | -1 = 1, share = SHARE) =>
      predictNewRun({ logs: [...small, newest], candidate, priorRatio: PRIOR, withinError: 0, worseSign, share });

    it('gets the benefit of the doubt where the candidate is like it, and is not told as a step', () => {
      const alone = { centre: 0.06, segmentRuns: 1, step: undefined, orElse: { segmentRuns: 9 } };
      expect(predict(0.06, 0.07)).toMatchObject(alone);
      expect(predict(0.06, -0.1)).toMatchObject(alone);
      expect(predict(-0.06, -0.07, -1)).toMatchObject({ centre: -0.06, segmentRuns: 1 });
    });

    it.each([
      ['the candidate is far beyond it', 0.06, 0.18, 1],
      ['the candidate has no value', 0.06, undefined, 1],
      ['it is better', -0.06, -0.06, 1],
      ['it is as bad as noise often is', 0.02, 0.02, 1],
    ] as const)('does not where %s', (_, newest, candidate, worseSign) => {
      expect(predict(newest, candidate, worseSign)).toMatchObject({ segmentRuns: 9, orElse: undefined });
    });

    it('gets less of it the larger the share of the error budget is', () => {
      const newest = 0.035;
      expect(predict(newest, newest)).toMatchObject({ segmentRuns: 1 });
      expect(predict(newest, newest, 1, SHARE / 10)).toMatchObject({ segmentRuns: 1 });
      expect(predict(newest, newest, 1, 0.1)).toMatchObject({ segmentRuns: 9 });
      expect(predict(0.06, 0.06, 1, 0.1)).toMatchObject({ segmentRuns: 1 });
    });

    it('makes no candidate look worse than its whole segment does, and no interval shorter', () => {
      const values = fc.array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), { minLength: 2, maxLength: 12 });
      fc.assert(
        fc.property(values, fc.double({ min: -0.1, max: 0.4, noNaN: true }), (logs, candidate) => {
          const given = { logs, priorRatio: PRIOR, withinError: 0.01, worseSign: 1 as const, share: SHARE };
          const [whole, opened] = [predictNewRun(given), predictNewRun({ ...given, candidate })];
          expect(chanceAsBad(candidate, opened, 1)).toBeGreaterThanOrEqual(chanceAsBad(candidate, whole, 1));
          const [before, after] = [shiftBounds(candidate, whole, 0.9), shiftBounds(candidate, opened, 0.9)];
          expect(after.low).toBeLessThanOrEqual(before.low);
          expect(after.high).toBeGreaterThanOrEqual(before.high);
        }),
        { seed: 1, numRuns: 500 },
      );
    });
  });
});

describe('four latency and throughput gates of six', () => {
  /** Share of pull requests that fail at 1 % over the family. The first `moved` gates have these levels, the others stay. */
  function failing(of: {
    levels: readonly number[];
    candidate: number;
    sd: number;
    moved?: number;
    trials?: number;
  }): number {
    const { levels, candidate, sd, moved = 4, trials = 2000 } = of;
    const random = seededRandom(17);
    let failed = 0;
    for (let trial = 0; trial < trials; trial++) {
      const judged = [0, 1, 2, 3].map((gate) => {
        const at = (level: number) => (gate < moved ? level : 0) + Math.hypot(sd, 0.01) * drawNormal(random);
        const logs = levels.map(at);
        const value = at(candidate);
        const prediction = predictNewRun({
          logs,
          candidate: value,
          priorRatio: PRIOR,
          withinError: 0.01,
          worseSign: 1,
          share: SHARE,
        });
        return { p: chanceAsBad(value, prediction, 1), change: value - prediction.centre };
      });
      const rejected = holmRejections(
        judged.map(({ p }) => p),
        0.01,
        6,
      );
      if (judged.some(({ change }, gate) => rejected[gate] && Math.expm1(change) >= 0.05)) failed++;
    }
    return failed / trials;
  }

  it.each([1, 3, 8, 12])('fail at most 1 %% of unchanged pull requests with %i stored runs', (runs) => {
    for (const sd of [0, 0.03, 0.06]) {
      expect(failing({ levels: flat(runs), candidate: 0, sd })).toBeLessThan(atMost(0.01, 2000));
    }
  });

  const down = Math.log(0.8);
  it.each([
    [1, 0.55],
    [2, 0.8],
    [4, 0.9],
  ])('after an accepted −20 %% catch a true +25 %% with %i new runs in more than %f', (news, share) => {
    const levels = [...flat(8), ...flat(news, down)];
    const caught = failing({ levels, candidate: down + Math.log(1.25), sd: 0.03, moved: 1 });
    expect(caught).toBeGreaterThan(share);
  });

  const up = Math.log(1.2);
  it.each([
    [1, 1],
    [1, 4],
    [2, 4],
    [4, 4],
  ])('after an accepted +20 %% and %i new runs leave the innocent alone, %i gates moved', (news, moved) => {
    const levels = [...flat(8), ...flat(news, up)];
    expect(failing({ levels, candidate: up, sd: 0.03, moved })).toBeLessThan(0.015);
  });

  it('still see a real change that follows no step', () => {
    expect(failing({ levels: flat(8), candidate: Math.log(1.2), sd: 0.03, moved: 1 })).toBeGreaterThan(0.57);
    expect(failing({ levels: flat(8), candidate: Math.log(1.3), sd: 0.03, moved: 1 })).toBeGreaterThan(0.92);
    expect(failing({ levels: flat(12), candidate: Math.log(1.2), sd: 0.03, moved: 1 })).toBeGreaterThan(0.75);
  });
});

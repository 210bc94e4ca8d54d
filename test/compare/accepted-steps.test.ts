import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedStarts } from '../../src/compare/accepted-steps.ts';
import { judgeGates } from '../../src/compare/gates.ts';
import { chanceAsBad, chanceBeyond, predictNewRun } from '../../src/compare/history-noise.ts';
import { findSegments } from '../../src/compare/segments.ts';
import type { Acceptance } from '../../src/model/acceptance.ts';
import type { BaselineRun } from '../../src/model/measurement.ts';
import { holmRejections } from '../../src/stats/holm.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { measurement, share, stored, value } from '../synthetic/build-measurement.ts';
import { drawNormal } from '../synthetic/noise.ts';
import { policy, rule } from '../synthetic/policy.ts';

const entry = (gate: string, given: Partial<Acceptance> = {}): Acceptance => ({
  ...{ gate, reason: 'worth it', by: 'jane', until: '2026-12-31', source: 'file' },
  ...given,
});

/** Runs with one figure each, newest first; `carried` by place in time, 0 the oldest. */
function runsOf(figures: Parameters<typeof measurement>[0][], carried: Record<number, Acceptance[]>): BaselineRun[] {
  return figures
    .map((of, index) => {
      const measured = measurement(of);
      const { [index]: accepted } = carried;
      return stored({ ...measured, header: { ...measured.header, ...(accepted ? { accepted } : {}) } });
    })
    .reverse();
}

const ttft = (values: readonly number[]) => values.map((of) => ({ ttft_p50: value(of) }));
const startsOf = (carried: Record<number, Acceptance[]>, runs = 6) =>
  acceptedStarts({ rule: rule('ttft_p50'), stage: 'steady' }, runsOf(ttft(new Array<number>(runs).fill(100)), carried));

describe('where an acceptance starts a new level', () => {
  const one = entry('ttft_p50');
  it.each<[string, Record<number, Acceptance[]>, number[]]>([
    ['nowhere without one', {}, []],
    ['with the run that carries it', { 4: [one] }, [4]],
    ['with the first of those that carry it, since its entry stays in the file', { 3: [one], 4: [one], 5: [one] }, [3]],
    ['not anew after runs without it', { 2: [one], 5: [one] }, [2]],
    ['not with the oldest run, where it may be as old', { 0: [one], 1: [one] }, []],
    ['with each of two', { 2: [one], 3: [one, entry('ttft_p50', { reason: 'another' })] }, [2, 3]],
    ['once for two at a time', { 2: [one, entry('ttft_p50', { until: '2026-12-30' })] }, [2]],
    ['for its stage', { 2: [entry('ttft_p50@steady')] }, [2]],
    [
      'not for another stage, metric or slice',
      { 2: [entry('ttft_p50@peak'), entry('ttft_p95'), entry('accuracy[a=b]')] },
      [],
    ],
    [
      'for every gate where it is a label',
      { 2: [entry('*', { source: 'label', by: undefined, until: undefined })] },
      [2],
    ],
  ])('%s', (_, carried, starts) => {
    expect(startsOf(carried)).toEqual(starts);
  });

  it('counts from the next run where the one that carries it has no figure', () => {
    const runs = runsOf(ttft([100, 100, 100, 100]), { 2: [one] });
    const usable = runs.filter((_, index) => index !== 1);
    expect(acceptedStarts({ rule: rule('ttft_p50'), stage: 'steady' }, runs, usable)).toEqual([2]);
  });
});

describe('a level that is known', () => {
  const noise = { priorVariance: 0.0025, priorRuns: 0, leastVariance: 0.0001 };

  it('may be one run long and starts whatever the values are, and others are still found beside it', () => {
    const small = [0.01, -0.02, 0.015, -0.01, 0.02, 0, -0.015, 0.01];
    expect(findSegments(small, noise, [3])).toEqual([0, 3]);
    expect(findSegments(small, noise, [3, 4])).toEqual([0, 3, 4]);
    const later = [...small, ...small.map((of) => of + 0.3)];
    expect(findSegments(later, noise, [3])).toEqual([0, 3, 8]);
  });

  it('leaves every prediction finite, with at least five degrees of freedom below six runs of noise', () => {
    const logs = fc.array(fc.constantFrom(0, 0.1, 5), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(logs, fc.infiniteStream(fc.boolean()), (values, coins) => {
        const acceptedStarts = values.flatMap((_, index) => (index > 0 && coins.next().value ? [index] : []));
        const given = { priorRatio: 0.05, withinError: 0, worseSign: 1 as const, share: 0.01 / 6 };
        const prediction = predictNewRun({ ...given, logs: values, acceptedStarts });
        expect(Number.isFinite(prediction.error)).toBe(true);
        expect(chanceBeyond(1, prediction)).not.toBeNaN();
        if (values.length - acceptedStarts.length <= 6) expect(prediction.degreesOfFreedom).toBeGreaterThanOrEqual(1);
        if (acceptedStarts.at(-1) === values.length - 1) expect(prediction.segmentRuns).toBe(1);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('is told with its step as accepted', () => {
    const runs = runsOf(ttft([100, 101, 99, 100, 102, 98, 104]), { 6: [entry('ttft_p50')] });
    const [gate] = judgeGates(
      measurement({ ttft_p50: value(104) }),
      runs,
      policy({ gates: [rule('ttft_p50', { relative: 0.05 })] }),
    );
    expect(gate).toMatchObject({
      baseline: expect.closeTo(104, 6),
      n: { baseline: 1 },
      step: { runs: 1, accepted: true },
    });
  });
});

describe('errors after an accepted rise', () => {
  const counts = (figures: [number, number][]) => figures.map(([count, n]) => ({ error_ratio: share(count, n) }));
  const judged = (count: number, carried: Record<number, Acceptance[]>) => {
    const runs = runsOf(counts([...new Array<[number, number]>(8).fill([1, 300]), [30, 300]]), carried);
    const rules = policy({ gates: [rule('error_ratio', { absolute: 0.01 })] });
    return judgeGates(measurement({ error_ratio: share(count, 300) }), runs, rules)[0];
  };

  it('are held against the runs since, by one run already', () => {
    expect(judged(31, { 8: [entry('error_ratio')] })).toMatchObject({ baseline: 0.1, n: { baseline: 1 } });
    expect(judged(31, { 8: [entry('error_ratio')] })?.answer).not.toBe('regression');
  });

  it('and a second rise is caught, which the scatter of a step that nobody knows of would hide', () => {
    expect(judged(75, { 8: [entry('error_ratio')] })?.answer).toBe('regression');
    expect(judged(60, { 8: [entry('error_ratio')] })?.pValue).toBeLessThan(judged(60, {})?.pValue ?? 0);
  });
});

describe('what an accepted level does to the error rates of four gates of six', () => {
  const SHARE = 0.01 / 6;
  const TRIALS = 2000;
  const flat = (runs: number, level = 0): number[] => new Array<number>(runs).fill(level);
  const atMost = (rate: number) => rate + 3.1 * Math.sqrt((rate * (1 - rate)) / TRIALS);

  /** Share of pull requests that fail; the acceptance is of all gates, of which the first `moved` changed. */
  function failing(of: {
    before: number;
    news: number;
    step: number;
    then: number;
    moved: number;
    sd?: number;
  }): number {
    const { before, news, step, then, moved, sd = 0.03 } = of;
    const levels = [...flat(before), ...flat(news, step)];
    const random = seededRandom(23);
    let failed = 0;
    for (let trial = 0; trial < TRIALS; trial++) {
      const judged = [0, 1, 2, 3].map((gate) => {
        const at = (level: number) => (gate < moved ? level : 0) + Math.hypot(sd, 0.01) * drawNormal(random);
        const logs = levels.map(at);
        const now = at(step + then);
        const prediction = predictNewRun({
          ...{ logs, candidate: now, priorRatio: 0.05, withinError: 0.01, worseSign: 1, share: SHARE },
          acceptedStarts: [before],
        });
        return { p: chanceAsBad(now, prediction, 1), change: now - prediction.centre };
      });
      const rejected = holmRejections(
        judged.map(({ p }) => p),
        0.01,
        6,
      );
      if (judged.some(({ change }, gate) => rejected[gate] && Math.expm1(change) >= 0.05)) failed++;
    }
    return failed / TRIALS;
  }

  const up = Math.log(1.2);
  it.each([
    [1, 1, 1],
    [1, 4, 8],
    [1, 8, 0],
    [1, 12, 4],
    [2, 8, 4],
    [4, 12, 4],
  ])('innocent pull requests with %i new runs after %i older ones: at most 1 %% fail', (news, before, moved) => {
    expect(failing({ before, news, step: up, then: 0, moved })).toBeLessThan(atMost(0.01));
    expect(failing({ before, news, step: up, then: 0, moved, sd: 0.06 })).toBeLessThan(atMost(0.012));
  });

  // A single run stands for the level, which one sure of it is: the run's own noise is then half of all there is.
  it.each([
    [1, 0.7],
    [2, 0.85],
    [4, 0.92],
  ])('a true +25 %% after an accepted −20 %% is caught with %i new runs in more than %f', (news, rate) => {
    expect(failing({ before: 12, news, step: Math.log(0.8), then: Math.log(1.25), moved: 1 })).toBeGreaterThan(rate);
  });

  it('a second worsening of 25 % after an accepted +20 % is caught as often', () => {
    expect(failing({ before: 12, news: 1, step: up, then: Math.log(1.25), moved: 1 })).toBeGreaterThan(0.7);
    expect(failing({ before: 12, news: 4, step: up, then: Math.log(1.25), moved: 1 })).toBeGreaterThan(0.92);
  });
});

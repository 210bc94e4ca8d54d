import { describe, expect, it } from 'vitest';
import { chanceBeyond, predictNewRun } from '../../src/compare/history-noise.ts';
import { countFalseAlarms, flipRate, noiseBetweenInstances, noiseBetweenRuns } from '../../src/compare/self-noise.ts';
import type { Measurement } from '../../src/model/measurement.ts';
import type { GateResult, VerdictWord } from '../../src/model/result.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { drawNormal } from '../synthetic/noise.ts';

const random = seededRandom(5);
const normals = (n: number, sd: number): number[] => Array.from({ length: n }, () => sd * drawNormal(random));

describe('the noise between runs', () => {
  it.each([2, 5, 12])('has an interval that holds the truth in 95 %% of calibrations of %i runs', (n) => {
    const trials = 2000;
    let held = 0;
    for (let index = 0; index < trials; index++) {
      const noise = noiseBetweenRuns(normals(n, 0.04).map(Math.exp));
      if (noise && noise.low <= 0.04 && 0.04 <= noise.high) held++;
    }
    // Monte-Carlo error 0.5 points: three of them.
    expect(Math.abs(held / trials - 0.95)).toBeLessThan(0.015);
  });

  it('is not known from one run', () => {
    expect(noiseBetweenRuns([100])).toBeUndefined();
    expect(noiseBetweenRuns([])).toBeUndefined();
  });
});

describe('the noise between instances', () => {
  it('is on average what it is, whatever the error of measuring it', () => {
    const squares = Array.from({ length: 4000 }, () => {
      const [between = 0] = normals(1, 0.03);
      const shifts = normals(4, 0.01).map((error) => ({ estimate: between + error, standardError: 0.01 }));
      return (noiseBetweenInstances(shifts)?.sd ?? 0) ** 2;
    });
    const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
    expect(Math.sqrt(mean)).toBeGreaterThan(0.028);
    expect(Math.sqrt(mean)).toBeLessThan(0.032);
  });

  it('of one pair of instances rests on one degree of freedom, however often it was measured', () => {
    const shifts = Array.from({ length: 10 }, () => ({ estimate: 0.02, standardError: 0.001 }));
    expect(noiseBetweenInstances(shifts)).toMatchObject({ degreesOfFreedom: 1, withError: 0.02 });
  });

  it('that the error explains is 0, with the error told beside it', () => {
    expect(noiseBetweenInstances([{ estimate: 0.004, standardError: 0.01 }])).toMatchObject({
      sd: 0,
      withError: 0.004,
    });
  });

  it('is not known without a paired run', () => {
    expect(noiseBetweenInstances([])).toBeUndefined();
  });
});

describe('the flip rate of quality items', () => {
  const items = (passes: readonly boolean[]): Measurement['items'] =>
    new Map(passes.map((pass, index) => [`0/${index}`, { pass, slices: {} }]));

  it('counts each pair of runs', () => {
    const found = flipRate([
      items([true, true, false, true]),
      items([true, false, false, true]),
      items([true, true, false, true]),
    ]);
    // One item of four differs in two of three pairs.
    expect(found).toMatchObject({ items: 4, runs: 3, unstable: 1 });
    expect(found?.rate).toBeCloseTo((1 / 4) * (2 / 3), 12);
  });

  it('never claims that nothing flips: without a flip the bound is that of so many items', () => {
    const still = items(Array.from({ length: 252 }, () => true));
    const found = flipRate([still, still, still]);
    expect(found).toMatchObject({ rate: 0, low: 0, unstable: 0 });
    expect(found?.high).toBeCloseTo(1 - 0.025 ** (1 / 252), 10);
  });

  it('leaves out items that a run did not ask, and is unknown where nothing is asked twice', () => {
    expect(flipRate([items([true, true]), items([false])])?.items).toBe(1);
    expect(flipRate([items([true])])).toBeUndefined();
    expect(flipRate([items([]), items([])])).toBeUndefined();
  });

  it('has an interval that holds the truth', () => {
    const trials = 600;
    let held = 0;
    for (let index = 0; index < trials; index++) {
      // Each item has its own chance to pass; two runs differ in 2p(1 − p) of it.
      const chances = Array.from({ length: 100 }, (_, item) => (item < 70 ? 1 : item < 80 ? 0.5 : 0.9));
      const truth = chances.reduce((sum, p) => sum + 2 * p * (1 - p), 0) / chances.length;
      const found = flipRate(Array.from({ length: 4 }, () => items(chances.map((p) => random() < p))));
      if (found && found.low <= truth && truth <= found.high) held++;
    }
    expect(held / trials).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the false-alarm rate', () => {
  const judged = (verdict: VerdictWord, answers: [string, GateResult['answer'], GateResult['tier']][] = []) => ({
    verdict,
    gates: answers.map(([id, answer, tier]) => ({ id, stage: 'steady', answer, tier }) as GateResult),
  });

  it('names how often, the exact interval, and which gates it was', () => {
    const found = countFalseAlarms([
      judged('pass'),
      judged('fail', [
        ['ttft_p50', 'regression', 'blocking'],
        ['tpot_p50', 'within', 'blocking'],
        ['e2e_p50', 'regression', 'advisory'],
      ]),
      judged('warn'),
      judged('fail', [['ttft_p50', 'regression', 'critical']]),
    ]);
    expect(found).toMatchObject({ judged: 4, failed: 2, warned: 1 });
    expect(found.byGate).toEqual([{ metric: 'ttft_p50', stage: 'steady', failed: 2 }]);
    // Clopper & Pearson's interval of 2 in 4.
    expect(found.low).toBeCloseTo(0.0676, 3);
    expect(found.high).toBeCloseTo(0.9324, 3);
  });

  it('of no failure in five is anything up to 52 %, and of nothing judged anything at all', () => {
    const none = countFalseAlarms(Array.from({ length: 5 }, () => judged('pass')));
    expect(none).toMatchObject({ failed: 0, low: 0 });
    expect(none.high).toBeCloseTo(1 - 0.025 ** (1 / 5), 10);
    expect(countFalseAlarms([])).toMatchObject({ judged: 0, low: 0, high: 1 });
  });

  it.each([
    { runs: 2, level: 0.1, sd: 0.12 },
    { runs: 5, level: 0.1, sd: 0.05 },
    { runs: 8, level: 0.02, sd: 0.05 },
    { runs: 12, level: 0.1, sd: 0.05 },
  ])('has an interval that holds, though $runs judgements share their runs', ({ runs, level, sd }) => {
    const trials = 400;
    const counts = Array.from({ length: trials }, () => {
      const logs = normals(runs, sd);
      return logs.filter((now, index) => {
        const rest = logs.filter((_, other) => other !== index);
        const prediction = predictNewRun({
          logs: rest,
          priorRatio: 0.05,
          withinError: 0.01,
          worseSign: 1,
          share: level,
        });
        return chanceBeyond(now - prediction.centre, prediction) <= level;
      }).length;
    });
    const truth = counts.reduce((sum, count) => sum + count, 0) / (trials * runs);
    const intervals = counts.map((failed) =>
      countFalseAlarms(Array.from({ length: runs }, (_, index) => judged(index < failed ? 'fail' : 'pass'))),
    );
    const held = intervals.filter(({ low, high }) => low <= truth && truth <= high).length;
    expect(truth).toBeGreaterThan(0);
    expect(held / trials).toBeGreaterThanOrEqual(0.95);
  });
});

import { describe, expect, it } from 'vitest';
import { measureRun } from '../../src/measure/measure-run.ts';
import { drawCourse, drawErrors } from '../../src/measure/pictures/course.ts';
import { drawDistribution } from '../../src/measure/pictures/distribution.ts';
import { drawPictures } from '../../src/measure/pictures/draw-pictures.ts';
import type { BaselineRun } from '../../src/model/measurement.ts';
import type { Run } from '../../src/model/run-file.ts';
import { withoutDrawings } from '../../src/report/json.ts';
import { drawnFirst, drawnRegression, judgeDrawn, regressedRun, storedRuns } from '../report/drawn-samples.ts';
import { buildRun } from '../synthetic/build-run.ts';
import { sample } from './make.ts';

const ramp = (length: number, from = 1): number[] => Array.from({ length }, (_, index) => from + index);

describe('a distribution', () => {
  it('keeps every value of a small sample, with the share that is at most so large', () => {
    expect(drawDistribution([10, 20, 30, 40], [], 200)?.now.ecdf).toEqual([
      [10, 0.25],
      [20, 0.5],
      [30, 0.75],
      [40, 1],
    ]);
  });

  it('is thinned to the points that it may have, both ends kept and rising throughout', () => {
    const { ecdf } = drawDistribution(ramp(5000), [], 200)?.now ?? expect.fail();
    expect(ecdf).toHaveLength(200);
    expect([ecdf[0], ecdf.at(-1)]).toEqual([
      [1, 0.0002],
      [5000, 1],
    ]);
    for (const [index, [value, share]] of ecdf.entries()) {
      const before = ecdf[index - 1];
      if (before) expect(value > before[0] && share > before[1]).toBe(true);
    }
  });

  it('ends below all requests by the share that failed', () => {
    const { now } = drawDistribution([...ramp(9), Number.POSITIVE_INFINITY], [], 200) ?? expect.fail();
    expect(now).toMatchObject({ n: 10, failed: 1 });
    expect(now.ecdf.at(-1)).toEqual([9, 0.9]);
  });

  it('pools the stored runs and keeps each alone, its own failures counted', () => {
    const picture = drawDistribution(ramp(20), [ramp(10), [...ramp(5, 101), ...ramp(5).fill(Infinity)]], 200);
    expect(picture?.before).toMatchObject({ n: 20, failed: 5, runs: 2 });
    expect(picture?.eachBefore.map(({ answered, quantiles }) => [answered, quantiles[0], quantiles.at(-1)])).toEqual([
      [1, 1, 10],
      [0.5, 101, 105],
    ]);
  });

  it('has nothing before without a stored run, and is none of one request', () => {
    expect(drawDistribution(ramp(20), [], 200)?.before).toBeUndefined();
    expect(drawDistribution([5], [ramp(9)], 200)).toBeUndefined();
  });
});

describe('the course of a stage', () => {
  const steady = (length: number, ttftMs: (index: number) => number) =>
    Array.from({ length }, (_, index) => sample({ index, sentMs: 1000 + 10 * index, ttftMs: ttftMs(index) }));

  it('starts with its first request', () => {
    expect(
      drawCourse(
        steady(2, () => 100),
        'sent',
        400,
      )?.spots,
    ).toEqual([
      [0, 100],
      [0.01, 100],
    ]);
  });

  it('keeps the one slow request of thousands', () => {
    const course = drawCourse(
      steady(5000, (index) => (index === 3333 ? 9000 : 100)),
      'sent',
      400,
    );
    expect(course?.spots.length).toBeLessThanOrEqual(400);
    expect(course?.spots).toContainEqual([33.33, 9000]);
    expect(course?.requests).toBe(5000);
  });

  it('counts every failure and marks the first ones', () => {
    const samples = steady(400, () => 100).map((of, index) =>
      index % 2 === 0 ? of : sample({ index, sentMs: of.sentMs as number, outcome: 'timeout' }),
    );
    const course = drawCourse(samples, 'sent', 400);
    expect([course?.failures, course?.failed.length, course?.requests]).toEqual([200, 60, 200]);
  });

  it('counts failures by kind, in parts of a round length, each request once', () => {
    const samples = steady(400, () => 100).map((of, index) =>
      index < 300 ? of : sample({ index, sentMs: of.sentMs as number, outcome: index % 3 === 0 ? 'timeout' : 'reset' }),
    );
    const errors = drawErrors(samples, 'sent') ?? expect.fail();
    const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
    expect(errors.partSec).toBe(0.2);
    expect(sum(errors.requests)).toBe(400);
    expect(errors.kinds.map(({ kind, counts }) => [kind, sum(counts)])).toEqual([
      ['reset', 66],
      ['timeout', 34],
    ]);
    expect(sum(errors.kinds[0]?.counts.slice(0, 15) ?? [])).toBe(0);
  });

  it('has no failures where none failed, and none that we cut off ourselves', () => {
    const cut = [...steady(5, () => 9), sample({ index: 5, sentMs: 2000, outcome: 'aborted' })];
    expect(drawErrors(cut, 'sent')).toBeUndefined();
  });
});

describe('the pictures of a result', () => {
  it('show the history of each gated figure, oldest first, with its limit', () => {
    const history = drawnRegression().pictures?.history ?? [];
    const ttft = history.find(({ metric }) => metric === 'ttft_p50') ?? expect.fail();
    expect(ttft.runs).toHaveLength(8);
    expect(ttft.runs.map(({ startedAt }) => startedAt)).toEqual(ttft.runs.map(({ startedAt }) => startedAt).toSorted());
    expect(ttft.limit).toBe(400);
    expect(ttft.now?.value).toBeGreaterThan(Math.max(...ttft.runs.map(({ value }) => value ?? 0)));
    expect(history.map(({ stage }) => stage)).toContain('quality');
  });

  it('mark where the level of the stored runs changed', () => {
    const older = storedRuns(16, { endpoint: { waitMs: 13, perInputTokenMs: 0.3 } }).slice(8);
    const result = judgeDrawn(buildRun({ seed: 1 }), [...storedRuns(8), ...older]);
    const ttft = result.pictures?.history.find(({ metric }) => metric === 'ttft_p50');
    expect(ttft?.steps).toMatchObject([{ from: 8, change: expect.closeTo(1, 0) }]);
  });

  it('are there without a baseline, and then have no history', () => {
    expect(drawnFirst().pictures).toMatchObject({ history: [], stages: [{ stage: 'steady' }] });
    expect(drawnFirst().pictures?.stages[0]?.ttft?.before).toBeUndefined();
  });

  it('say nothing where nothing was measured', () => {
    const empty: Run = { ...buildRun({ seed: 1 }), samples: [], scores: [], stages: [] };
    const of = { run: empty, candidate: measureRun(empty, {}), comparable: () => [], gates: [], drift: [] };
    expect(drawPictures(of)).toBeUndefined();
  });

  it('stay below 150 kB, however many stages, requests and stored runs there are', () => {
    const run = manyStages(buildRun({ seed: 1, requests: 1500, endpoint: { failEvery: 3 } }), 30);
    const candidate = measureRun(run, {});
    const baseline = Array.from({ length: 60 }, (): BaselineRun => {
      return { run, measurement: candidate, provenance: { startedAt: '2026-01-01T00:00:00Z', source: 'run' } };
    });
    const gates = run.header.workload.stages.flatMap(({ name }) =>
      drawnRegression().gates.map((gate) => ({ ...gate, stage: name })),
    );
    const pictures = drawPictures({ run, candidate, comparable: () => baseline, gates, drift: [] });
    expect(JSON.stringify(pictures).length).toBeLessThan(150_000);
    expect(pictures?.stages.length).toBeGreaterThan(5);
  });

  it('are left out, with drawn evidence, where the size is bounded', () => {
    const result = drawnRegression();
    expect(result.recommendations.some(({ drawing }) => drawing)).toBe(true);
    const { pictures, recommendations } = withoutDrawings(result);
    expect([pictures, recommendations.some((told) => 'drawing' in told)]).toEqual([undefined, false]);
    expect(recommendations.length).toBe(result.recommendations.length);
  });

  it('are the same for the same runs', () => {
    expect(judgeDrawn(regressedRun, storedRuns(3)).pictures).toEqual(judgeDrawn(regressedRun, storedRuns(3)).pictures);
  });
});

/** The one stage of `run`, so many times over. */
function manyStages(run: Run, count: number): Run {
  const [plan] = run.header.workload.stages;
  if (!plan) throw new Error('no stage');
  const names = Array.from({ length: count }, (_, index) => `stage-${index}`);
  return {
    ...run,
    header: { ...run.header, workload: { ...run.header.workload, stages: names.map((name) => ({ ...plan, name })) } },
    samples: names.flatMap((stage) => run.samples.map((of) => ({ ...of, stage }))),
    stages: names.flatMap((stage) => run.stages.map((of) => ({ ...of, stage }))),
    health: names.flatMap((stage) => run.health.map((of) => ({ ...of, stage }))),
  };
}

import { describe, expect, it } from 'vitest';
import { findClimbs, findKnee } from '../../src/measure/ladder.ts';
import { findUnfitStages, measureRun } from '../../src/measure/measure-run.ts';
import type { ClimbedStep } from '../../src/model/measurement.ts';
import type { Run } from '../../src/model/run-file.ts';
import { rule } from '../synthetic/policy.ts';
import { header, run, sample, stageRecord } from './make.ts';

function steps(
  ...throughputs: [level: number, throughput: number, broken?: 'ttft_p95' | 'saturated' | 'unfit'][]
): ClimbedStep[] {
  return throughputs.map(([level, throughput, trouble]) => ({
    ...{ stage: `capacity-${level}`, level, throughput, broken: trouble === 'ttft_p95' ? [trouble] : [] },
    ...(trouble === 'saturated' ? { saturated: true as const } : {}),
    unfit: trouble === 'unfit' ? 'the load generator was the bottleneck' : undefined,
  }));
}

describe('the knee of a ladder', () => {
  it.each<[string, ClimbedStep[], ReturnType<typeof findKnee>]>([
    ['is not known of one step', steps([1, 100]), {}],
    ['is above a ladder that rises to its top', steps([1, 100], [2, 190], [4, 350]), {}],
    ['lies before two flat steps', steps([1, 100], [2, 190], [4, 195], [8, 193]), { end: 'throughput', knee: 2 }],
    ['is not called by one flat step, which can be noise', steps([1, 100], [2, 100], [4, 200]), {}],
    ['lies below a fall of throughput', steps([1, 100], [2, 190], [4, 90], [8, 60]), { end: 'throughput', knee: 2 }],
    ['a step of 8 to 9 has to bring a tenth of what it costs, not a tenth', steps([8, 100], [9, 102], [10, 104]), {}],
    [
      'lies below the step that broke a limit',
      steps([1, 100], [2, 190], [4, 350, 'ttft_p95']),
      { end: 'limit', knee: 2 },
    ],
    [
      'lies below flat steps before the one that broke',
      steps([1, 100], [2, 190], [4, 191], [8, 192, 'ttft_p95']),
      { end: 'limit', knee: 2 },
    ],
    [
      'lies below the rate that the server falls behind',
      steps([1, 100], [2, 190], [4, 300, 'saturated']),
      { end: 'saturated', knee: 2 },
    ],
    ['is none where the first step breaks', steps([1, 100, 'ttft_p95']), { end: 'limit', knee: undefined }],
    ['is not known where the generator was the bottleneck', steps([1, 100], [2, 120, 'unfit']), { end: 'unfit' }],
  ])('%s', (_name, climbed, expected) => {
    expect(findKnee(climbed)).toEqual(expected);
  });
});

/** Two steps of three in the plan; TTFT 100 ms, then 900 ms with one request of three failed. */
function climbedRun(): Run {
  const stages = [1, 2, 4].map((level) => ({
    ...{ name: `capacity-${level}`, concurrency: level, requests: 3, warmupRequests: 1 },
    rung: { ladder: 'capacity', level },
  }));
  const samples = ['capacity-1', 'capacity-2'].flatMap((stage, step) =>
    [0, 1, 2].map((index) =>
      sample({ stage, index, ttftMs: step === 0 ? 100 : 900, outcome: step === 1 && index === 2 ? 'http-5xx' : 'ok' }),
    ),
  );
  const records = ['capacity-1', 'capacity-2'].map((stage) => stageRecord({ stage }));
  return run({ header: header({ stages }), samples, stages: records });
}

describe('the ladders of a run', () => {
  const found = (...rules: Parameters<typeof findClimbs>[2]) => {
    const climbed = climbedRun();
    return findClimbs(climbed, measureRun(climbed, {}), rules)[0];
  };

  it('have the steps that were driven, and end where a limit of the gates breaks', () => {
    const climb = found(rule('ttft_p50', { limit: 500 }), rule('error_ratio', { limit: 0.5 }));
    expect(climb).toMatchObject({ ladder: 'capacity', unit: 'in flight', planned: 3, end: 'limit', knee: 1 });
    expect(climb?.steps.map(({ level, broken }) => [level, broken])).toEqual([
      [1, []],
      [2, ['ttft_p50']],
    ]);
  });

  it('end where more than a twentieth of the requests fail, if no gate says otherwise', () => {
    expect(found()?.steps[1]?.broken).toEqual(['error_ratio']);
    expect(found(rule('error_ratio', { limit: 0.5 }))?.end).toBeUndefined();
  });

  it('know a limit that is another stage’s', () => {
    expect(found(rule('ttft_p50', { limit: 500, stage: 'steady' }))?.steps[1]?.broken).toEqual(['error_ratio']);
  });

  it('do not make the run unfit, whatever happened on them, unless a gate names the step', () => {
    const climbed = climbedRun();
    expect(findUnfitStages(climbed)).toEqual([]);
    climbed.header.gates = ['ttft_p50@capacity-4 blocking limit=500'];
    expect(findUnfitStages(climbed).map(({ stage }) => stage)).toEqual(['capacity-4']);
  });
});

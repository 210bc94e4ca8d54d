import { describe, expect, it } from 'vitest';
import { findClimbs } from '../../src/measure/ladder.ts';
import { findLateness } from '../../src/measure/lateness.ts';
import { findUnfitStages, measureRun } from '../../src/measure/measure-run.ts';
import type { HealthRecord, Run, SampleRecord } from '../../src/model/run-file.ts';
import { header, run, sample, stageRecord } from './make.ts';

const BOUND = 4;
const health = (queueClientP99Ms: number): HealthRecord => ({
  ...{ kind: 'health', stage: 'peak-9', attempt: 1, eventLoopDelayP99Ms: 1, eventLoopDelayMaxMs: 5 },
  ...{ queueClientP99Ms, cpuRatio: 0.1, rssBytes: 1 },
});

/** Due every 10 ms; each takes 201 ms from when it is sent. */
const request = (index: number, lateMs: number): SampleRecord =>
  sample({ stage: 'peak-9', index, plannedMs: 10 * index, sentMs: 10 * index + lateMs, ttftMs: 200 });

/** Four at a time: what is due later waits for the one four places before it. */
function behindServer(): SampleRecord[] {
  const samples: SampleRecord[] = [];
  for (let index = 0; index < 12; index++) {
    const free = samples[index - BOUND]?.endMs ?? 0;
    samples.push(request(index, Math.max(0, free - 10 * index)));
  }
  return samples;
}

const blame = (steady: SampleRecord[], { lateMs = 500, mostInFlight = BOUND } = {}) =>
  findLateness({ steady, health: health(lateMs), clock: 'planned', bounded: { samples: steady, mostInFlight } })?.blame;

describe('requests that go out late', () => {
  it('are the doing of the server where all that may be in flight were', () => {
    expect(blame(behindServer())).toBe('server');
  });

  it.each<[string, SampleRecord[], { mostInFlight?: number }]>([
    ['the bound was not reached', behindServer(), { mostInFlight: 512 }],
    ['some waited though a connection was free', [request(0, 0), request(1, 300), ...behindServer().slice(2)], {}],
  ])('are the doing of the generator where %s', (_name, samples, more) => {
    expect(blame(samples, more)).toBe('generator');
  });

  it('are the doing of the generator where no bound was to be found', () => {
    expect(findLateness({ steady: behindServer(), health: health(500), clock: 'planned' })?.blame).toBe('generator');
  });

  it('are none within 20 ms, nor in a closed loop', () => {
    expect(blame(behindServer(), { lateMs: 20 })).toBeUndefined();
    expect(findLateness({ steady: behindServer(), health: health(500), clock: 'sent' })).toBeUndefined();
  });
});

describe('a step of a ladder that the server fell behind', () => {
  const stepRun = (rung: boolean): Run => {
    const open = { fromPerSec: 9, toPerSec: 9, burstiness: 1, mostInFlight: BOUND };
    const stage = { ...{ name: 'peak-9', open, requests: 12, warmupRequests: 0 } };
    return run({
      header: header({ stages: [rung ? { ...stage, rung: { ladder: 'peak', level: 9 } } : stage] }),
      samples: behindServer(),
      stages: [stageRecord({ stage: 'peak-9' })],
      health: [health(500)],
    });
  };

  it('is the end of the ladder, and fit', () => {
    const climbed = stepRun(true);
    expect(findClimbs(climbed, measureRun(climbed, {}), [])).toMatchObject([
      { end: 'saturated', steps: [{ level: 9, saturated: true, unfit: undefined }] },
    ]);
  });

  it('is unfit as a stage of its own: there the bound is a setting', () => {
    expect(findUnfitStages(stepRun(false))).toMatchObject([{ reason: 'the load generator was the bottleneck' }]);
  });
});

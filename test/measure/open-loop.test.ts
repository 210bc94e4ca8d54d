import { describe, expect, it } from 'vitest';
import { findUnfitStages, measureRun } from '../../src/measure/measure-run.ts';
import { clockOf, type HealthRecord } from '../../src/model/run-file.ts';
import { header, run, sample, stageRecord } from './make.ts';

const open = { fromPerSec: 10, toPerSec: 10, burstiness: 1, mostInFlight: 512 };
const peak = header({ stages: [{ name: 'steady', open, requests: 3, warmupRequests: 0 }] });
/** Due at 0, sent when a connection was free 40 ms later, answered after 100 ms more. */
const late = [0, 1, 2].map((index) => sample({ index, plannedMs: 0, sentMs: 40, gapsMs: [10] }));

const health = (queueClientP99Ms: number): HealthRecord => ({
  ...{ kind: 'health', stage: 'steady', attempt: 1, eventLoopDelayP99Ms: 1, eventLoopDelayMaxMs: 5 },
  ...{ queueClientP99Ms, cpuRatio: 0.1, rssBytes: 1 },
});

describe('in an open loop', () => {
  it('TTFT and the whole answer count from the instant that was planned, the time per token does not', () => {
    const { stages, inOrder } = measureRun(run({ header: peak, samples: late }), { ttft: 120 });
    const { ttft_p50, ttft_mean, e2e_p50, tpot_p50, goodput } = stages.steady ?? {};
    expect([ttft_p50, ttft_mean, e2e_p50, tpot_p50].map((figure) => figure?.value)).toEqual([140, 140, 151, 10]);
    expect(inOrder.steady?.ttft).toEqual([140, 140, 140]);
    expect(goodput?.value).toBe(0);
  });

  it('the same requests of a closed loop count from when they were sent', () => {
    const { stages } = measureRun(run({ samples: late }), { ttft: 120 });
    expect(stages.steady?.ttft_p50?.value).toBe(100);
    expect(stages.steady?.goodput?.value).toBe(1);
  });

  it('a second measurement of the stage has its clock', () => {
    expect(clockOf(peak, 'steady')).toBe('planned');
    expect(clockOf(peak, 'steady#2')).toBe('planned');
    expect(clockOf(header(), 'steady')).toBe('sent');
    expect(clockOf(peak, 'quality')).toBe('sent');
  });

  it.each([
    ['20 ms late where TTFT is short', 20, 100, 0],
    ['a little more', 20.1, 100, 1],
    ['a tenth of TTFT p50 where that is longer', 40, 400, 0],
    ['more than a tenth', 40.1, 400, 1],
  ])('%s: %f ms at a TTFT of %i ms breaks %i rules', (_name, queueMs, ttftMs, broken) => {
    const samples = [0, 1, 2].map((index) => sample({ index, ttftMs }));
    const found = findUnfitStages(run({ header: peak, samples, stages: [stageRecord()], health: [health(queueMs)] }));
    expect(found).toHaveLength(broken);
    for (const { reason, hint } of found) {
      expect(reason).toBe('the load generator was the bottleneck');
      expect(hint).toContain('max-in-flight');
    }
  });

  it('the same wait says nothing of a closed loop', () => {
    const samples = [0, 1, 2].map((index) => sample({ index }));
    expect(findUnfitStages(run({ samples, health: [health(500)] }))).toEqual([]);
  });
});

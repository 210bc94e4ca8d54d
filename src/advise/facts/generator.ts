/** Where our own side was too slow to measure this stage, and what its figures would be without our delay. */
import { GENERATOR_LIMITED } from '../../model/measurement.ts';
import { wholeHealth } from '../../model/part-health.ts';
import { clockOf, type HealthRecord } from '../../model/run-file.ts';
import { quantileSorted } from '../../stats/quantile.ts';
import type { StageSide } from '../side.ts';
import { latencyOf } from '../without.ts';

export interface GeneratorFact
  extends Pick<HealthRecord, 'eventLoopDelayP99Ms' | 'queueClientP99Ms' | 'cpuRatio' | 'workers'> {
  /** Median TTFT in ms from when requests were due and from when they went out. Absent without answers, and in a closed loop, where nothing is due. */
  ttftP50: { planned: number; sent: number } | undefined;
}

/** Undefined for a stage whose load generator was fit. */
export function findGenerator({ run, stage, steady, measurement }: StageSide): GeneratorFact | undefined {
  const last = run.health.findLast((record) => record.stage === stage);
  const health = wholeHealth(run.health, last);
  const isLimited = measurement.unfit.some((unfit) => unfit.stage === stage && unfit.reason === GENERATOR_LIMITED);
  if (!health || !isLimited) return undefined;
  const { eventLoopDelayP99Ms, queueClientP99Ms, cpuRatio, workers } = health;
  const middle = (clock: 'planned' | 'sent'): number | undefined => {
    const ttfts = steady.flatMap((sample) => (sample.outcome === 'ok' ? (latencyOf(sample, 'ttft', clock) ?? []) : []));
    return quantileSorted(Float64Array.from(ttfts).sort(), 0.5);
  };
  const isDue = clockOf(run.header, stage) === 'planned';
  const [planned, sent] = isDue ? [middle('planned'), middle('sent')] : [];
  return {
    ...{ eventLoopDelayP99Ms, queueClientP99Ms, cpuRatio, workers },
    ttftP50: planned === undefined || sent === undefined ? undefined : { planned, sent },
  };
}

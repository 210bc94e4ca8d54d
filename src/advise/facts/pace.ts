/** The figures that predictions start from, and how the load answers to a faster server. */
import { mean } from '../../stats/moments.ts';
import type { StageSide } from '../side.ts';
import { phasesOf } from '../timeline.ts';

export interface PaceFact {
  /** Requests in flight of a closed loop: who is answered sooner asks again sooner. Absent in an open one, whose requests come when they are due. */
  inFlight?: number | undefined;
  ttftP50Ms?: number | undefined;
  tpotP95Ms?: number | undefined;
  tpotP99Ms?: number | undefined;
  itlP95Ms?: number | undefined;
  outputTokensPerSec?: number | undefined;
  /** From sending to the last piece, mean over the answered requests. */
  answerMs: number;
  /** From sending to the first piece. */
  ttftMs: number;
}

export function findPace({ steady, plan, measurement, stage }: StageSide): PaceFact | undefined {
  const phases = phasesOf(steady);
  const answerMs = mean(phases.map(({ sentMs, lastMs }) => lastMs - sentMs));
  const ttftMs = mean(phases.map(({ sentMs, firstMs }) => firstMs - sentMs));
  if (answerMs === undefined || ttftMs === undefined) return undefined;
  const { ttft_p50, tpot_p95, tpot_p99, itl_p95, output_tokens_per_sec } = measurement.stages[stage] ?? {};
  return {
    ...{ inFlight: plan.concurrency, answerMs, ttftMs },
    ...{ ttftP50Ms: ttft_p50?.value, tpotP95Ms: tpot_p95?.value, tpotP99Ms: tpot_p99?.value },
    itlP95Ms: itl_p95?.value,
    outputTokensPerSec: output_tokens_per_sec?.value,
  };
}

/** The noise of the history design: how far a new, unchanged run would fall from the mean of the stored ones. */
import { mean, sampleVariance } from '../stats/moments.ts';
import { upperTail } from '../stats/student-t.ts';

export interface Prediction {
  /** Mean of the stored runs' values, on the log scale. */
  centre: number;
  /** Standard error of (new run − centre). */
  error: number;
  degreesOfFreedom: number;
}

/** As many runs as the prior speaks for; from this many stored runs on the data speak alone. */
const PRIOR_RUNS = 6;

/**
 * Prediction of a new run from the logs of K ≥ 1 stored values. The variance between runs is pooled with a prior that counts as
 * max(0, 6 − K) runs; it is never below the metric's own within-run bootstrap variance, so that a constant history is not silent.
 * From six runs on this is the exact t prediction interval (Hahn & Meeker, Statistical Intervals, 4.8): error × √(1 + 1/K).
 * `priorRatio` is the run-to-run noise that is assumed before any is seen (0.05 = 5 %); `withinError` the bootstrap standard error.
 */
export function predictNewRun(options: {
  logs: readonly number[];
  priorRatio: number;
  withinError: number;
}): Prediction {
  const { logs, priorRatio, withinError } = options;
  const runs = logs.length;
  const centre = mean(logs);
  if (centre === undefined) throw new Error('Internal error: a history without runs');
  const priorRuns = Math.max(0, PRIOR_RUNS - runs);
  const priorVariance = priorRatio ** 2 + withinError ** 2;
  const dataVariance = sampleVariance(logs) ?? 0;
  const degreesOfFreedom = runs - 1 + priorRuns;
  const pooled = ((runs - 1) * dataVariance + priorRuns * priorVariance) / degreesOfFreedom;
  const variance = Math.max(pooled, withinError ** 2);
  return { centre, error: Math.sqrt(variance * (1 + 1 / runs)), degreesOfFreedom };
}

/** Chance that a new, unchanged run falls further than `distance` (log scale) above the centre. Without any noise none does. */
export function chanceBeyond(distance: number, { error, degreesOfFreedom }: Prediction): number {
  if (error === 0) return distance > 0 ? 0 : 1;
  return upperTail(distance / error, degreesOfFreedom);
}

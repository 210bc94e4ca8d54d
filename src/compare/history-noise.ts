/** The noise of the history design: how far a new, unchanged run would fall from the level of the stored ones. */
import type { MeasuredNoise } from '../model/config.ts';
import { mean } from '../stats/moments.ts';
import { tAtLevel, upperTail } from '../stats/student-t.ts';
import { poolWithAssumed } from './measured-noise.ts';
import { type AssumedNoise, cutAt, findSegments, openNewest, poolVariance } from './segments.ts';

/** What a new, unchanged run is expected to be. */
export interface Level {
  /** Mean of the newest segment's values, on the log scale. */
  centre: number;
  /** Standard error of (mean of the new runs − centre). */
  error: number;
  degreesOfFreedom: number;
  /** How many of the stored runs, the newest ones, have the level that the centre is taken from. */
  segmentRuns: number;
}

export interface Prediction extends Level {
  /**
   * Where the newest stored run has the benefit of the doubt, and is the level above by itself: the level of its whole segment. Which of the two is true nobody knows, so a
   * new run is worse only if it is worse than both, and its interval reaches over both.
   */
  orElse: Level | undefined;
  /** Where a step was found: how many runs came after it, and the centre less that of the segment before. */
  step: { runs: number; size: number } | undefined;
}

/** Run-to-run noise assumed before any is seen: what two runs on one machine, or across a network, commonly differ by. */
export const PRIOR_RATIO = { loopback: 0.05, remote: 0.1 } as const;
/** As many runs as the prior speaks for; from this many stored runs on the data speak alone. */
export const PRIOR_RUNS = 6;

/**
 * Prediction of a new run from the logs of K ≥ 1 stored values, oldest first. The centre is the mean of the segment since the last step;
 * the variance between runs comes from the deviations inside the segments, pooled with a prior that counts as max(0, 6 − K) runs; it is
 * never below the metric's own within-run bootstrap variance, so that a constant history is not silent. From six runs without a step on
 * this is the exact t prediction interval (Hahn & Meeker, Statistical Intervals, 4.8): error × √(1 + 1/K).
 * Beside it there is a second level where the newest run is worse than its segment without being a proven step, and the candidate is like it (`openNewest`).
 * `priorRatio` is the run-to-run noise that is assumed before any is seen (0.05 = 5 %), `measured` what a calibration saw of it, the noise inside a run
 * included; `withinError` the bootstrap standard error; `worseSign` is +1 where a higher value is worse; `candidate` the log of the new value, absent
 * where it has none; `newRuns` how many runs that is the mean of; `share` the gate's part of the error budget; `acceptedStarts` where a level is known to start,
 * as `findSegments` takes them.
 */
export function predictNewRun(options: {
  logs: readonly number[];
  candidate?: number | undefined;
  priorRatio: number;
  measured?: MeasuredNoise | undefined;
  withinError: number;
  worseSign: 1 | -1;
  share: number;
  newRuns?: number | undefined;
  acceptedStarts?: readonly number[] | undefined;
}): Prediction {
  const { logs, candidate, worseSign, share, newRuns = 1, acceptedStarts } = options;
  if (logs.length === 0) throw new Error('Internal error: a history without runs');
  const noise = noiseAround(options);
  const levelOf = (segments: readonly number[][]): Level => {
    const { variance, degreesOfFreedom } = poolVariance(segments, noise);
    const newest = segments.at(-1) as number[];
    return {
      centre: mean(newest) as number,
      error: Math.sqrt(variance * (1 / newRuns + 1 / newest.length)),
      degreesOfFreedom,
      segmentRuns: newest.length,
    };
  };
  const proven = findSegments(logs, noise, acceptedStarts);
  const opened =
    candidate === undefined ? undefined : openNewest(proven, { values: logs, candidate, noise, worseSign, share });
  const segments = cutAt(proven, logs);
  return {
    ...levelOf(opened ? cutAt(opened, logs) : segments),
    orElse: opened && levelOf(segments),
    step: describeStep(segments),
  };
}

/** How much runs of one build differ, the noise inside a run included. */
export interface RunNoise {
  /** Variance, log scale. */
  variance: number;
  degreesOfFreedom: number;
}

/**
 * The noise alone, as `predictNewRun` reckons with it, from the logs of any number of stored values, oldest first: without any it is the assumed one, which then speaks for
 * as many runs as it may.
 */
export function noiseOfRuns(options: {
  logs: readonly number[];
  priorRatio: number;
  measured?: MeasuredNoise | undefined;
  withinError: number;
  acceptedStarts?: readonly number[] | undefined;
}): RunNoise {
  const { logs, acceptedStarts } = options;
  const noise = noiseAround(options);
  return poolVariance(logs.length === 0 ? [] : cutAt(findSegments(logs, noise, acceptedStarts), logs), noise);
}

/** A level that is known takes a run's worth of what the runs say of their noise. */
function noiseAround(of: Parameters<typeof noiseOfRuns>[0]): AssumedNoise {
  const { logs, priorRatio, measured, withinError, acceptedStarts = [] } = of;
  return {
    priorVariance: poolWithAssumed(priorRatio ** 2 + withinError ** 2, measured),
    priorRuns: Math.max(0, PRIOR_RUNS - (logs.length - acceptedStarts.length)),
    leastVariance: withinError ** 2,
  };
}

/** One-sided p-value that a run with the log `value` is worse than predicted, whichever of the levels is true. */
export function chanceAsBad(value: number, prediction: Prediction, worseSign: 1 | -1): number {
  return Math.max(...levelsOf(prediction).map((level) => chanceBeyond(worseSign * (value - level.centre), level)));
}

/** How far `value` lies from the level that is true, each bound one-sided at `boundLevel`, on the log scale. */
export function shiftBounds(value: number, prediction: Prediction, boundLevel: number): { low: number; high: number } {
  const bounds = levelsOf(prediction).map(({ centre, error, degreesOfFreedom }) => {
    const reach = tAtLevel(boundLevel, degreesOfFreedom) * error;
    return { low: value - centre - reach, high: value - centre + reach };
  });
  return { low: Math.min(...bounds.map(({ low }) => low)), high: Math.max(...bounds.map(({ high }) => high)) };
}

function levelsOf(prediction: Prediction): Level[] {
  return prediction.orElse ? [prediction, prediction.orElse] : [prediction];
}

function describeStep(segments: readonly number[][]): Prediction['step'] {
  const [before, after] = [mean(segments.at(-2) ?? []), mean(segments.at(-1) ?? [])];
  return before === undefined || after === undefined
    ? undefined
    : { runs: segments.at(-1)?.length ?? 0, size: after - before };
}

/** Chance that a new, unchanged run falls further than `distance` (log scale) above the centre. Without any noise none does. */
export function chanceBeyond(
  distance: number,
  { error, degreesOfFreedom }: Pick<Level, 'error' | 'degreesOfFreedom'>,
): number {
  if (error === 0) return distance > 0 ? 0 : 1;
  return upperTail(distance / error, degreesOfFreedom);
}

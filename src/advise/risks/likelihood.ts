/** Words for a chance. */
import type { Risk } from '../../model/advice.ts';

/** Below this chance nothing is worth a row. */
export const WORTH_A_ROW = 0.01;

/** A chance below it is low. */
export const NO_LONGER_LOW = 1 / 3;

/** A chance that was computed: thirds are its levels. `basis` says from what. */
export function measuredLikelihood(probability: number, basis: string): Risk['likelihood'] {
  return { level: probability >= 2 / 3 ? 'high' : probability >= NO_LONGER_LOW ? 'medium' : 'low', probability, basis };
}

/** No chance can be told; `why`. */
export function notMeasured(why: string): Risk['likelihood'] {
  return { level: 'not-measured', probability: null, basis: why };
}

/** It happened in this run. */
export function observed(basis: string): Risk['likelihood'] {
  return { level: 'high', probability: null, basis };
}

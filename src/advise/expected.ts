/** Expected effects, taken from measured changes only: undoing a change brings back what it cost, within its interval. */
import { type MetricId, metricSpec } from '../metrics.ts';
import type { ExpectedEffect } from '../model/advice.ts';
import type { GateResult } from '../model/result.ts';
import { normalAtLevel } from '../stats/student-t.ts';

/** No measurement supports a range for this figure. */
export function unknownEffect(why: string, howToMeasure: string): ExpectedEffect {
  return { unknown: why, howToMeasure };
}

/** Each side of the 95 % range that expected effects are told at. */
const EFFECT_SIDE_LEVEL = 0.975;

/** For a figure that nothing measured ties to the cause that the advice is about. */
export const unrelatedEffect: ExpectedEffect = unknownEffect(
  'nothing measured ties it to this cause',
  'measure again once this is done',
);

/**
 * What comes back in `id` if the cause is undone: the measured change, reversed. `shared`: another cause may hold a part of it, so anything from
 * nothing to all of it.
 */
export function effectOfUndoing(
  gates: readonly GateResult[],
  target: { id: MetricId; stage: string; shared?: boolean },
): ExpectedEffect {
  const { id, stage, shared = false } = target;
  const gate = gates.find((entry) => entry.id === id && entry.design !== 'limit' && entry.stage === stage);
  const { change, candidate, design } = gate ?? {};
  if (!change || change.low === null || change.high === null || candidate === null || candidate === undefined) {
    return unknownEffect('this run has no measured change of it', `gate ${metricSpec(id).title} against a baseline`);
  }
  if (change.low <= 0 && change.high >= 0) {
    return unknownEffect(
      'its change since the baseline is within the noise',
      design === 'paired'
        ? 'raise workload.stages requests, then measure again'
        : 'record more runs of the base branch, then measure again',
    );
  }
  // The gate's bounds are made for a family of tests; an expectation is told at 95 %, on the log scale of the change.
  const centre = Math.log1p(change.estimate);
  const narrower = normalAtLevel(EFFECT_SIDE_LEVEL) / normalAtLevel(change.level);
  const back = (bound: number): number =>
    candidate / Math.exp(centre + (Math.log1p(bound) - centre) * narrower) - candidate;
  const ends = [back(change.high), back(change.low), ...(shared ? [0] : [])];
  return { low: Math.min(...ends), high: Math.max(...ends), unit: metricSpec(id).unit };
}

/** Where an interval is so wide that its figures say nothing: the report has words for that, result.json keeps the figures. */
import { type MetricId, metricSpec } from '../metrics.ts';
import type { GateResult } from '../model/result.ts';

/** A relative change this large (100 %: twice as much) that could go unseen leaves nothing to judge; of a proportion, half of all there is. */
const SAYS_NOTHING = { relative: 1, points: 0.5 } as const;
/** The far bound of a change that is shown: beyond this many times as much it says "much" and no more. */
const MUCH = 10;

export const TOO_NOISY = 'too noisy to judge';

/** True for a bound, or a smallest change that would have been seen, beyond all that a gate could be for. In the unit of the change. */
export function saysNothing(id: MetricId, size: number): boolean {
  return size >= SAYS_NOTHING[metricSpec(id).scale];
}

/** True where no change was shown and any could be there. A change that is shown for certain is not noise, however far its interval reaches. */
export function isTooNoisy({ id, answer, design, change, detectable }: GateResult): boolean {
  if (answer !== 'no-change-seen' && answer !== 'undecided') return false;
  if (design === 'limit' || change === null) return false;
  return saysNothing(id, Math.max(-(change.low ?? 0), change.high ?? 0, detectable ?? 0));
}

/** The bounds that the report prints: the far one of a change that is shown is left out where it says only "much". */
export function printedBounds({ id, change }: GateResult): { low: number | null; high: number | null } {
  const { low = null, high = null } = change ?? {};
  const farAway = low !== null && low > 0 && high !== null && saysNothing(id, high / MUCH);
  return { low, high: farAway ? null : high };
}

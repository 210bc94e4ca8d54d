/** Where an interval is so wide that its figures say nothing: the report has words for that, result.json keeps the figures. */
import { metricSpec } from '../metrics.ts';
import type { GateResult } from '../model/result.ts';

/** A relative change this large (100 %: twice as much) that could go unseen leaves nothing to judge; of a proportion, half of all there is. */
const SAYS_NOTHING = { relative: 1, points: 0.5 } as const;
/** Whoever tolerates much wants to see no less: below this many times the tolerance a bound still tells something. */
const TOLERANCES = 3;
/** The far bound of a change that is shown: beyond this many times as much it says "much" and no more. */
const MUCH = 10;

export const TOO_NOISY = 'too noisy to judge';

type Tolerant = Pick<GateResult, 'id' | 'tolerance' | 'baseline'>;

/** The larger of both tolerances, in the unit of the change. */
export function effectiveTolerance({ id, tolerance, baseline }: Tolerant): number {
  const relative = tolerance.relative ?? 0;
  const absolute = tolerance.absolute ?? 0;
  const before = Math.abs(baseline ?? 0);
  if (metricSpec(id).scale === 'points') return Math.max(absolute, relative * before);
  return Math.max(relative, before > 0 ? absolute / before : 0);
}

/** True for a bound, or a smallest change that would have been seen, beyond all that this gate could be for. In the unit of the change. */
export function saysNothing(gate: Tolerant, size: number): boolean {
  return size >= Math.max(SAYS_NOTHING[metricSpec(gate.id).scale], TOLERANCES * effectiveTolerance(gate));
}

/** True where no change was shown and any could be there. A change that is shown for certain is not noise, however far its interval reaches. */
export function isTooNoisy(gate: GateResult): boolean {
  const { answer, design, change, detectable } = gate;
  if (answer !== 'no-change-seen' && answer !== 'undecided') return false;
  if (design === 'limit' || change === null) return false;
  return saysNothing(gate, Math.max(-(change.low ?? 0), change.high ?? 0, detectable ?? 0));
}

/** The bounds that the report prints: the far one of a change that is shown is left out where it says only "much". */
export function printedBounds(gate: GateResult): { low: number | null; high: number | null } {
  const { low = null, high = null } = gate.change ?? {};
  const farAway = low !== null && low > 0 && high !== null && saysNothing(gate, high / MUCH);
  return { low, high: farAway ? null : high };
}

/** The rule "real, and large enough": from a change, its interval and the family's decision to one of the answers. */
import type { Answer } from '../model/result.ts';
import type { WorseBy } from './draft.ts';

/**
 * A change beyond the tolerance is worth a warning only where noise alone would seldom give as much: one-sided p, for this gate by itself.
 * Without it a quarter of all innocent pull requests would be warned about (docs/decisions/009-undecided-needs-evidence.md).
 */
const WORTH_SETTLING = 0.05;

/**
 * `worse` is oriented so that positive is worse, `tolerance` is positive in the same unit, `rejected` is the family-wide decision
 * that "not worse" is false, `pWorse` the p-value of this gate alone. An estimate beyond the tolerance on the good side is never `undecided`: better needs no settling. With a
 * tolerance of 0 only a change reaches it: two equal figures are none.
 */
export function answerChange(
  worse: WorseBy,
  tolerance: number,
  { rejected, pWorse }: { rejected: boolean; pWorse: number },
): Answer {
  const { estimate, low, high } = worse;
  const tooMuchWorse = estimate >= tolerance && estimate > 0;
  if (rejected && tooMuchWorse) return 'regression';
  if (high < 0 && estimate <= -tolerance) return 'improved';
  if (low > 0 || high < 0) return Math.abs(estimate) < tolerance ? 'small-change' : 'undecided';
  // What cannot be measured at all (a quantile on a failed request) stays open, however usual it is.
  if (tooMuchWorse) return pWorse <= WORTH_SETTLING || estimate === Infinity ? 'undecided' : 'no-change-seen';
  if (low > -tolerance && high < tolerance) return 'within';
  return 'no-change-seen';
}

/** For a service level: the line is the limit itself, so there is no tolerance and no improvement. */
export function answerLimit(beyond: WorseBy, rejected: boolean): Answer {
  if (rejected && beyond.estimate > 0) return 'regression';
  if (beyond.estimate > 0) return 'undecided';
  return beyond.high <= 0 ? 'within' : 'no-change-seen';
}

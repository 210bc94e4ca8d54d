/** Whether there is anything to say: what `report.comment: on-change` asks before it makes a comment. */
import type { Answer, Result } from '../model/result.ts';

/** Answers that leave nothing to look at. */
const quiet: readonly Answer[] = ['within', 'no-change-seen', 'small-change'];

/** A pass in which every gate was judged and none improved or is open, and in which nothing is warned of but what holds for every run. */
export function isPlainPass(result: Pick<Result, 'verdict' | 'gates' | 'warnings' | 'standingWarnings'>): boolean {
  const { verdict, gates, warnings, standingWarnings = [] } = result;
  return (
    verdict === 'pass' &&
    warnings.every((warning) => standingWarnings.includes(warning)) &&
    gates.every(({ answer }) => quiet.includes(answer))
  );
}

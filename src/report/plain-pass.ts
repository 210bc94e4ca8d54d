/** Whether there is anything to say: what `report.comment: on-change` asks before it makes a comment. */
import type { Answer, Result } from '../model/result.ts';

/** Answers that leave nothing to look at. */
const quiet: readonly Answer[] = ['within', 'no-change-seen', 'small-change'];

/** A pass in which every gate was judged and none improved or is open, and of which nobody is warned. */
export function isPlainPass({ verdict, gates, warnings }: Pick<Result, 'verdict' | 'gates' | 'warnings'>): boolean {
  return verdict === 'pass' && warnings.length === 0 && gates.every(({ answer }) => quiet.includes(answer));
}

/** The two endpoints of a paired run. */
import type { DriveContext } from './stage.ts';

export type Arm = 'base' | 'candidate';

/** Everything but `connect`, `encode`, `read` and `requestTimeoutMs` is the same for both. */
export type Arms = Readonly<Record<Arm, DriveContext>>;

/** Called at instants of a paired stage that do not depend on what was measured; `stop` ends the stage in order. */
export type Look<Done> = (done: Done) => 'go-on' | 'stop';

/** How a record names its arm: the candidate is what every other run measures, so it has no mark. */
export function armMark(arm: Arm): { arm?: 'base' } {
  return arm === 'base' ? { arm } : {};
}

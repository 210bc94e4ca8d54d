/** One endpoint with one thing wrong, or nothing, and the knob that mends it. */
import type { PartialProfile } from '../../src/simulator/profile.ts';

export interface Scenario {
  name: string;
  /** What is wrong, one sentence. */
  wrong: string;
  /** Id of the rule that must be told first; null: there is nothing to do. */
  rule: string | null;
  /** The endpoint of the base branch, from which three runs are stored; absent: nothing is stored, and limits alone judge. */
  base?: PartialProfile | undefined;
  candidate: PartialProfile;
  /** The configuration file, without its target and its baseline. */
  config: string;
  /** What stands in the place of `candidate` and `config` once the advice was followed; absent for nothing to do. */
  followed?: { candidate?: PartialProfile | undefined; config?: string | undefined } | undefined;
}

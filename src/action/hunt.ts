/** What every source of stored runs is asked with, and how its answer is put. */
import type { FoundRun } from '../github/examine-run.ts';
import type { Listing } from '../github/run-list.ts';
import { isJoinedAgain } from '../history/comparable.ts';
import type { StoredRun } from '../judge.ts';
import type { Config } from '../model/config.ts';
import type { Run, RunHeader } from '../model/run-file.ts';
import type { FoundBaseline } from '../world.ts';

export interface Hunt {
  listing: Listing;
  /** Key of the target. */
  instance: string;
  config: Config;
  candidate: RunHeader;
  baseBranch: string;
  /** The baseline commit. */
  base: string;
  /** Milliseconds since 1970. */
  now: number;
  /** Whether the working folder holds what is not the repository's own. */
  foreign: boolean;
}

export function storedRuns(
  { baseBranch, base }: Hunt,
  { runs, refused }: { runs: readonly FoundRun<Run>[]; refused: FoundBaseline['refused'] },
): FoundBaseline {
  const whole: StoredRun[] = [];
  const copies: FoundBaseline['refused'] = [];
  for (const { value: run, provenance } of runs) {
    if (whole.some((other) => isJoinedAgain(other.run.header, run.header)))
      copies.push({ source: provenance.source, reason: 'it was joined from the same parts as another one' });
    else whole.push({ run, provenance });
  }
  return { design: 'history', runs: whole, refused: [...refused, ...copies], branch: baseBranch, commit: base };
}

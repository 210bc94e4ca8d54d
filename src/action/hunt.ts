/** What every source of stored runs is asked with, and how its answer is put. */
import type { FoundRun } from '../github/examine-run.ts';
import type { Listing } from '../github/run-list.ts';
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
  return {
    design: 'history',
    runs: runs.map(({ value, provenance }) => ({ run: value, provenance })),
    refused,
    branch: baseBranch,
    commit: base,
  };
}

/** What a run is compared with, as the config says it. */
import type { PairedConfig } from './config.ts';

export interface BaselineConfig {
  /** `paired` where a second endpoint is measured beside the target. */
  design: 'history' | 'paired' | 'none';
  /** The endpoint that a paired run compares with: what it does not set is the target's. */
  paired?: PairedConfig | undefined;
  /** The config names two endpoints, and the target is recorded by itself: what compares both is left out. */
  alone?: true | undefined;
  /** Branch whose runs are the baseline; absent: the pull request's base, or the repository's default branch. */
  branch?: string | undefined;
  /** How many comparable runs to use at the most. */
  runs: number;
  /** True: no comparable run is a failure instead of "NOT GATED". */
  required: boolean;
  maxAgeMs: number;
  /** The commit, or its beginning, whose run drift is measured from. Absent: the oldest run of the window. */
  anchor?: string | undefined;
  /** Where the baseline is; at most one of the three says something, and none means the artifacts of the base branch. Run files, or their folders. */
  files: string[];
  /** Workflow runs of this repository, by id. */
  runIds?: number[] | undefined;
  /** Tag of a release. */
  release?: string | undefined;
  /** Path of what `calibrate` wrote: its noise takes the place of the assumed one. */
  calibration?: string | undefined;
  /** True where somebody wrote `instance-sd`: then it is not the calibration's to say. */
  instanceSdGiven?: boolean | undefined;
}

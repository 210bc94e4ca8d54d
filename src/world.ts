/** Everything that the pipeline needs from outside, made by the two entries: clocks, randomness, files, the baseline's source. */
import type { EarlierAttempts } from './attempts.ts';
import type { Arm } from './drive/arms.ts';
import type { Progress } from './drive/progress.ts';
import type { StoredRun } from './judge.ts';
import type { RunHeader, RunRecord } from './model/run-file.ts';
import type { ScorerHelp } from './quality/scorer.ts';
import type { FoundCalibration } from './use-calibration.ts';

export interface FoundBaseline {
  /** `none` where no comparison is wanted. */
  design: 'history' | 'paired' | 'none';
  /** Comparable runs, newest first. */
  runs: StoredRun[];
  refused: { source: string; reason: string }[];
  branch?: string | undefined;
  commit?: string | undefined;
}

/** A server that this run started. */
export interface ServerProcess {
  /** How it ended, once it has. */
  ended: () => string | undefined;
  /** The last lines of what it wrote. Untrusted. */
  logTail: () => string;
  /** Ends it and all that it started; resolves when they are gone. */
  stop: () => Promise<void>;
}

export interface World {
  /** Monotonic milliseconds since the start of the run. */
  now: () => number;
  /** The machine's monotonic clock at instant 0 of `now`. */
  clockOriginMs: number;
  /** Milliseconds since 1970, for ages and dates only. */
  wallClock: () => number;
  /** A fresh word of fixed length that nobody used before; of what `shared` names, one that all parts of this run have. */
  nonce: (shared?: string) => string;
  /**
   * Waits until all parts of a plan are ready to drive what comes next, the nth time for its nth phase. Gives how far GitHub's clock is ahead of this machine's.
   * Throws a TargetError where one of them does not come. Absent: there is nobody to wait for.
   */
  awaitParts?: ((signal: AbortSignal) => Promise<{ clockAheadMs: number }>) | undefined;
  /** Text of a file; throws an InputError that names it, also where it lies, links followed, outside of the folder `within`. */
  readText: (path: string, within?: string) => string;
  /** Text of a data set that ships with the product. */
  readShipped: (name: 'prompts.jsonl' | 'quality.jsonl') => string;
  /** Opens the run file; the returned function appends one record and gives it back as the file holds it. */
  openRunFile: () => <R extends RunRecord>(record: R) => R;
  /** The runs to compare with; throws a PermissionError when they may not be read, which is not "none". */
  findBaseline: (candidate: RunHeader) => Promise<FoundBaseline>;
  /** What the same commit was measured at before, to be judged with it. Absent where nobody keeps that. */
  findAttempts?: ((candidate: RunHeader) => Promise<EarlierAttempts>) | undefined;
  /** Starts an arm's own server by a shell line; its output is kept beside the run file, that of later starts after that of earlier ones. */
  startServer: (command: string, arm: Arm) => ServerProcess;
  /** Resolves after the time, or at once when the run is stopped. */
  sleep: (ms: number) => Promise<void>;
  /** Code of the working tree: the scorers that users wrote themselves, or why none may run here. */
  ownCode: { refused?: string | undefined; loadScorer: ScorerHelp['load'] };
  progress: (progress: Progress) => void;
  /** Says one line to whoever watches, before anything is driven. */
  announce: (line: string) => void;
  signal: AbortSignal;
  /** What stands at `baseline.calibration`, where the config names it. */
  calibration?: FoundCalibration | undefined;
  /** What the config had to warn about. */
  warnings: readonly string[];
  tool: RunHeader['tool'];
  commit?: string | undefined;
  environment: RunHeader['environment'];
  github?: RunHeader['github'];
  /** How many targets of the pull request are judged. Absent: this one alone. */
  instances?: number | undefined;
}

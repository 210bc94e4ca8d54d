/** What recording a run needs, of one endpoint or of two. */
import type { Budget } from './drive/budget.ts';
import type { Progress } from './drive/progress.ts';
import type { Config, StageConfig } from './model/config.ts';
import type { Run, RunHeader, RunRecord } from './model/run-file.ts';
import type { PlannedRequest } from './model/traffic.ts';
import type { LoadPlan, QuestionSet } from './workload/plan.ts';

export interface RecordOptions {
  config: Config;
  header: RunHeader;
  load: LoadPlan;
  sets: readonly QuestionSet[];
  /** A fresh word for each question that opens with one. */
  nonce: () => string;
  /** Writes one record to the run file and gives it back as the file holds it. */
  append: <R extends RunRecord>(record: R) => R;
  /** Monotonic milliseconds since the start of the run. */
  now: () => number;
  /** A word that no other run has: request ids start with it. */
  runWord: string;
  signal: AbortSignal;
  progress: (progress: Progress) => void;
  /** Of several runs together. Absent: this run has a budget of its own. */
  budget?: Budget | undefined;
  /** Asked when everything planned was measured: the load stages to measure once more. Absent: none ever. */
  stagesToConfirm?: ((run: Run) => readonly string[]) | undefined;
}

/** The requests that go before the measured ones of a stage. */
export function planLeadIn({ config, load }: RecordOptions, stage: StageConfig): PlannedRequest[] {
  return Array.from({ length: Math.max(config.workload.warmup.requests, stage.concurrency) }, (_, index) =>
    load.leadIn(index),
  );
}

/** What recording a run needs, of one endpoint or of two. */
import type { Budget } from './drive/budget.ts';
import type { Progress } from './drive/progress.ts';
import type { StagePlan } from './drive/stage.ts';
import type { Config, StageConfig } from './model/config.ts';
import type { Run, RunHeader, RunRecord } from './model/run-file.ts';
import type { PlannedRequest } from './model/traffic.ts';
import { planArrivals } from './workload/arrivals.ts';
import { type LoadPlan, type QuestionSet, warmupOf } from './workload/plan.ts';

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

/** One attempt of a stage as it is driven. `seed` decides the arrivals of an open loop: the same for both sides of a comparison. */
export function planStage(
  { config, load }: Pick<RecordOptions, 'config' | 'load'>,
  stage: StageConfig,
  { attempt, seed = config.workload.seed }: { attempt: number; seed?: number },
): StagePlan {
  const { name, requests, durationMs } = stage;
  const shared = { name, attempt, requests, durationMs, measured: load.measured };
  const lead = (count: number): PlannedRequest[] => Array.from({ length: count }, (_, index) => load.leadIn(index));
  const leadIn = warmupOf(config.workload, stage);
  if (!stage.open) return { ...shared, concurrency: stage.concurrency, leadIn: lead(leadIn) };
  const plan = planArrivals(stage.open, { leadIn, requests, durationMs, seed });
  const open = { instantsMs: plan.instantsMs, endMs: plan.endMs, mostInFlight: stage.open.mostInFlight };
  return { ...shared, open, leadIn: lead(plan.leadIn) };
}

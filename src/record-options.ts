/** What recording a run needs, of one endpoint or of two. */
import { divideStage } from './divide-stage.ts';
import type { Budget } from './drive/budget.ts';
import type { Progress } from './drive/progress.ts';
import type { StagePlan } from './drive/stage.ts';
import type { Config, StageConfig } from './model/config.ts';
import type { Run, RunHeader, RunRecord } from './model/run-file.ts';
import type { Shard } from './model/shard.ts';
import type { PlannedRequest } from './model/traffic.ts';
import type { ScorerHelp } from './quality/scorer.ts';
import { planArrivals } from './workload/arrivals.ts';
import { type LoadPlan, type QuestionSet, warmupOf } from './workload/plan.ts';
import { planReplay } from './workload/replay.ts';
import { type Trace, traceOf } from './workload/trace.ts';

export interface RecordOptions {
  config: Config;
  header: RunHeader;
  load: LoadPlan;
  sets: readonly QuestionSet[];
  /** What stages replay, by the path of its file. Absent: none does. */
  traces?: ReadonlyMap<string, Trace> | undefined;
  /** A fresh word for each question that opens with one. */
  nonce: () => string;
  /** The text that the judge is asked with. Absent: the built-in one. */
  judgePrompt?: string | undefined;
  /** Writes one record to the run file and gives it back as the file holds it. */
  append: <R extends RunRecord>(record: R) => R;
  /** Monotonic milliseconds since the start of the run. */
  now: () => number;
  /** A word that no other run has: request ids start with it. */
  runWord: string;
  signal: AbortSignal;
  progress: (progress: Progress) => void;
  /** Only a part of the plan is driven. Absent: all of it. */
  shard?: Shard | undefined;
  /** Waits until all parts can begin what comes next together. Absent: this one waits for nobody. */
  awaitPhase?: ((signal: AbortSignal) => Promise<void>) | undefined;
  /** The user's own scorers. Absent: no item has one. */
  loadScorer?: ScorerHelp['load'] | undefined;
  /** Of several runs together. Absent: this run has a budget of its own. */
  budget?: Budget | undefined;
  /** Asked when everything planned was measured: the load stages to measure once more. Absent: none ever. */
  stagesToConfirm?: ((run: Run) => readonly string[]) | undefined;
}

/** One attempt of a stage as it is driven, or of its part. `seed` decides the arrivals of an open loop: the same for both sides of a comparison. */
export function planStage(
  options: Pick<RecordOptions, 'config' | 'load' | 'traces' | 'shard'>,
  stage: StageConfig,
  { attempt, seed = options.config.workload.seed }: { attempt: number; seed?: number },
): StagePlan {
  const { load, shard } = options;
  load.renew();
  const plan = planWhole(options, stage, { attempt, seed });
  if (!shard) return plan;
  // Each row of a trace stands for itself.
  const startOf = stage.trace ? (row: number) => row : load.startOf;
  return divideStage(plan, shard, { startOf, seed: stage.open?.burstiness === undefined ? undefined : seed });
}

function planWhole(
  { config, load, traces = new Map() }: Pick<RecordOptions, 'config' | 'load' | 'traces'>,
  stage: StageConfig,
  { attempt, seed }: { attempt: number; seed: number },
): StagePlan {
  const { name, requests, durationMs } = stage;
  const lead = (count: number): PlannedRequest[] => Array.from({ length: count }, (_, index) => load.leadIn(index));
  const leadIn = warmupOf(config.workload, stage);
  if (stage.trace) {
    const { file, speed, mostInFlight } = stage.trace;
    const trace = traceOf(traces, file);
    const plan = planReplay(trace, { speed, requests, durationMs, leadIn });
    return {
      ...{ name, attempt, requests: plan.instantsMs.length - leadIn, leadIn: lead(leadIn) },
      open: { instantsMs: plan.instantsMs, endMs: plan.endMs, mostInFlight },
      measured: (index) => load.replayed(trace, index),
    };
  }
  const shared = { name, attempt, requests, durationMs, measured: load.measured };
  if (!stage.open) return { ...shared, concurrency: stage.concurrency, leadIn: lead(leadIn) };
  // A conversation arrives as one, whatever it has of turns.
  const arrivals = requests === undefined ? undefined : load.countPrompts(requests);
  const plan = planArrivals(stage.open, { leadIn, requests: arrivals, durationMs, seed });
  const open = { instantsMs: plan.instantsMs, endMs: plan.endMs, mostInFlight: stage.open.mostInFlight };
  return { ...shared, open, leadIn: lead(plan.leadIn) };
}

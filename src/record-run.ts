/** Drives the target by a plan and records what happens, in memory and, line by line, in the run file. */
import { askItems, countQuestions, requestsOf } from './ask-items.ts';
import { isAboveEnd } from './climb.ts';
import { confirmStages } from './confirm-stages.ts';
import { Budget } from './drive/budget.ts';
import { driveContext } from './drive-target.ts';
import { TargetError } from './errors.ts';
import { findUnfitStage, findUnfitStages } from './measure/measure-run.ts';
import { measureTwiceIfUnfit } from './measure-twice.ts';
import { addRareRecord } from './model/rare-records.ts';
import { countedScores, type EndRecord, levelStages, type Run, type RunRecord } from './model/run-file.ts';
import type { Shortage } from './model/shortage.ts';
import { planHelp } from './plan-help.ts';
import { planStage, type RecordOptions } from './record-options.ts';
import { listRated } from './score-waiting.ts';
import { driveSpread } from './spread-load.ts';

/** Always returns the run, complete or not: what was recorded before a fault or a stop stays readable. */
export function recordRun(options: RecordOptions): Promise<Run> {
  return recordAs(options, 1, async ({ run, emit, signal, budget, deadlineMs }) => {
    const context = { ...driveContext(options.config.target, options, signal), budget };
    const { gates: policy, workload } = options.config;
    const { shard, awaitPhase } = options;
    for (const [place, stage] of workload.stages.entries()) {
      // A part of the load tells neither where a ladder ends nor whether a stage is fit; and what one did alone would be another load.
      if (!shard && isAboveEnd(run, stage, { policy, stages: workload.stages })) continue;
      if (place > 0) await awaitPhase?.(signal);
      await measureTwiceIfUnfit(signal, async (attempt) => {
        await driveSpread(planStage(options, stage, { attempt }), { options, context, run, emit });
        return shard !== undefined || !mayBeMeasuredAgain(run, stage.name);
      });
    }
    if (workload.stages.length > 0 && run.header.workload.quality.length > 0) await awaitPhase?.(signal);
    const unasked = await askItems({ options, context, desk: { run, signal, budget } }, emit);
    return { unasked, confirm: () => confirmStages({ options, context, run, emit, deadlineMs }) };
  });
}

/** A run while it is recorded. */
export interface Recorder {
  run: Run;
  emit: (record: RunRecord) => void;
  /** Aborted when the run is cancelled or its time is over. */
  signal: AbortSignal;
  /** Of the whole run; `deadlineMs` is when its time is over. */
  budget: Budget;
  deadlineMs: number;
}

/** What is known when the plan was worked through. */
interface Done {
  /** What left questions unasked. */
  unasked?: Shortage | undefined;
  /** Measures some of it once more: a stop from there on takes nothing from what was planned. */
  confirm?: () => Promise<void>;
}

/**
 * Opens the run, does the work within the budget and closes the run, whatever happened. Every question is asked of each of `arms`
 * endpoints.
 */
export async function recordAs(
  options: RecordOptions,
  arms: 1 | 2,
  work: (recorder: Recorder) => Promise<Done>,
): Promise<Run> {
  const { config } = options;
  const run: Run = { header: options.append(options.header), samples: [], scores: [], stages: [], health: [] };
  const emit = (measured: RunRecord): void => {
    const record = options.append(measured);
    if (record.kind === 'sample') run.samples.push(record);
    else if (record.kind === 'score') run.scores.push(record);
    else if (record.kind === 'stage') run.stages.push(record);
    else if (record.kind === 'health') run.health.push(record);
    else if (record.kind === 'server' || record.kind === 'rating' || record.kind === 'helper')
      addRareRecord(run, record);
    else if (record.kind === 'end') run.end = record;
  };
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort('deadline'), config.budget.minutes * 60_000);
  const deadlineMs = options.now() + config.budget.minutes * 60_000;
  const signal = AbortSignal.any([options.signal, deadline.signal]);
  const questions = arms * countQuestions(options);
  const budget = options.budget ?? new Budget({ ...config.budget, prices: config.prices });
  budget.setAside(
    Array.from({ length: arms }, () => requestsOf(options).map(({ request }) => request)).flat(),
    planHelp(options, arms),
  );
  const ratings = run.header.licence ? listRated(options).length : 0;
  const describeEnd = (unasked?: Shortage): Ending =>
    howItEnded(run, { questions, ratings, signal, unasked, isPart: options.shard !== undefined });
  let ended: Ending | undefined;
  try {
    const done = await work({ run, emit, signal, budget, deadlineMs });
    ended = describeEnd(done.unasked);
    if (ended.complete) await done.confirm?.();
  } catch (error) {
    if (error instanceof TargetError && !signal.aborted) ended = { complete: false, reason: error.message };
    throw error;
  } finally {
    clearTimeout(timer);
    emit({ kind: 'end', endedMs: options.now(), ...(ended ?? describeEnd()) });
  }
  return run;
}

/** Unfit, and not stopped for good: a second attempt can mend it. */
function mayBeMeasuredAgain(run: Run, stage: string): boolean {
  const plan = run.header.workload.stages.find(({ name }) => name === stage);
  return !ranShort(run, stage) && plan !== undefined && findUnfitStage(run, plan).length > 0;
}

/** The budget or the rate limit ended it: a second attempt would meet the same. */
export function ranShort({ stages }: Run, stage: string): boolean {
  return stages.some((ended) => ended.stage === stage && (ended.stop === 'budget' || ended.stop === 'rate-limit'));
}

/** Questions that were asked and, where their scorers ask, seen by them. */
function countAsked(run: Run): number {
  return countedScores(run).filter(({ unscored }) => unscored !== 'unasked').length;
}

function countRated({ ratings = [] }: Run): number {
  return ratings.filter(({ unscored }) => unscored !== 'unasked').length;
}

type Ending = Omit<EndRecord, 'kind' | 'endedMs'>;

function howItEnded(
  run: Run,
  planned: {
    questions: number;
    ratings: number;
    signal: AbortSignal;
    unasked: Shortage | undefined;
    /** Whether a part of the load was enough cannot be told from it alone: it has done what it could. */
    isPart: boolean;
  },
): Ending {
  const { questions, ratings, signal, unasked, isPart } = planned;
  const ended = new Set(run.stages.map(({ stage }) => stage));
  if (signal.aborted)
    return {
      complete: false,
      reason: signal.reason === 'deadline' ? 'the time budget (budget.minutes) ran out' : 'the run was cancelled',
    };
  // How far a ladder went is its finding.
  const levels = levelStages(run.header);
  const complete =
    levels.every(({ name }) => ended.has(name)) && countAsked(run) >= questions && countRated(run) >= ratings;
  const isFit = (): boolean => isPart || findUnfitStages(run).length === 0;
  const isRefused = run.stages.some(
    ({ stage, stop }) => stop === 'rate-limit' && levels.some(({ name }) => name === stage),
  );
  if (isRefused || unasked === 'rate-limit') {
    return {
      complete: false,
      reason: 'the rate limit was reached',
      ...(unasked === 'rate-limit' ? { rateLimit: true } : {}),
    };
  }
  const budget = run.stages.find((stage) => stage.budget !== undefined)?.budget ?? unasked;
  if (budget !== undefined) {
    // A part that measured what its gates need is as good as its plan: such a run is judged, and is a baseline.
    const enough = complete && isFit();
    const reason = `the budget (budget.${budget}) was used up${enough && !isPart ? ' after enough was measured' : ''}`;
    return { complete: enough, reason, budget };
  }
  if (run.stages.some((stage) => stage.stop === 'budget' && stage.budget === undefined)) {
    const enough = complete && isFit();
    const after = enough && !isPart ? ' after enough was measured' : '';
    return { complete: enough, reason: `a stage's share of the time budget (budget.minutes) was used up${after}` };
  }
  return { complete, reason: complete ? 'everything planned was measured' : 'not everything planned was measured' };
}

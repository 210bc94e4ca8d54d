/** Drives the target by a plan and records what happens, in memory and, line by line, in the run file. */
import { concealTargets } from './drive/conceal.ts';
import { Connection } from './drive/connection.ts';
import type { ReadRecording } from './drive/decode-queue.ts';
import type { Progress } from './drive/progress.ts';
import { askQuestions } from './drive/questions.ts';
import { type DriveContext, driveStage } from './drive/stage.ts';
import { TargetError } from './errors.ts';
import { readExchange } from './measure/exchange.ts';
import { findUnfitStages } from './measure/measure-run.ts';
import { QUALITY_STAGE } from './metrics.ts';
import type { Config, StageConfig, TargetConfig } from './model/config.ts';
import type { Run, RunHeader, RunRecord, ScoreRecord } from './model/run-file.ts';
import type { Exchange, PlannedRequest, QualityItem } from './model/traffic.ts';
import { protocolByName } from './protocol/list.ts';
import { scoreAnswer } from './quality/score.ts';
import { type LoadPlan, planQuestion } from './workload/plan.ts';

export interface RecordOptions {
  config: Config;
  header: RunHeader;
  load: LoadPlan;
  sets: readonly { name: string; items: readonly QualityItem[] }[];
  /** Writes one record to the run file and gives it back as the file holds it. */
  append: <R extends RunRecord>(record: R) => R;
  /** Monotonic milliseconds since the start of the run. */
  now: () => number;
  /** A word that no other run has: request ids start with it. */
  runWord: string;
  signal: AbortSignal;
  progress: (progress: Progress) => void;
}

/** Always returns the run, complete or not: what was recorded before a fault or a stop stays readable. */
export function recordRun(options: RecordOptions): Promise<Run> {
  return recordAs(options, async ({ run, emit, signal }) => {
    const context = driveContext(options.config.target, options, signal);
    for (const stage of options.config.workload.stages) {
      await measureTwiceIfUnfit(signal, async (attempt) => {
        const leadIn = planLeadIn(options, stage);
        await driveStage({ ...stage, attempt, leadIn, measured: options.load.measured }, context, emit);
        return findUnfitStages(run).every((broken) => broken.stage !== stage.name);
      });
    }
    await askItems(options, context, emit);
    return itemsOf(options);
  });
}

/** A run while it is recorded. */
export interface Recorder {
  run: Run;
  emit: (record: RunRecord) => void;
  /** Aborted when the run is cancelled or its time is over. */
  signal: AbortSignal;
}

/** Opens the run, does the work within the time budget and closes the run, whatever happened. `work` gives the scores of a whole run. */
export async function recordAs(options: RecordOptions, work: (recorder: Recorder) => Promise<number>): Promise<Run> {
  const { config } = options;
  const run: Run = { header: options.append(options.header), samples: [], scores: [], stages: [], health: [] };
  const emit = (measured: RunRecord): void => {
    const record = options.append(measured);
    if (record.kind === 'sample') run.samples.push(record);
    else if (record.kind === 'score') run.scores.push(record);
    else if (record.kind === 'stage') run.stages.push(record);
    else if (record.kind === 'health') run.health.push(record);
    else if (record.kind === 'end') run.end = record;
  };
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort('deadline'), config.budget.minutes * 60_000);
  const signal = AbortSignal.any([options.signal, deadline.signal]);
  let ended = { complete: false, reason: 'not everything planned was measured' };
  try {
    const scores = await work({ run, emit, signal });
    ended = howItEnded(run, scores, signal);
  } catch (error) {
    if (signal.aborted) ended = howItEnded(run, 0, signal);
    else if (error instanceof TargetError) ended = { complete: false, reason: error.message };
    throw error;
  } finally {
    clearTimeout(timer);
    emit({ kind: 'end', endedMs: options.now(), ...ended });
  }
  return run;
}

/** How one endpoint is driven. `word` keeps the request ids of two endpoints apart. */
export function driveContext(
  target: TargetConfig,
  options: RecordOptions,
  signal: AbortSignal,
  word: string = options.runWord,
): DriveContext {
  const protocol = protocolByName(target.api);
  return {
    connect: () => connectTarget(target, options.now),
    encode: (request) => protocol.encode(request, target.model),
    read: readTarget(target, concealTargets(options.config)),
    requestTimeoutMs: target.requestTimeoutMs,
    now: options.now,
    signal,
    requestId: (stage, attempt, index) => `${word}-${stage}-${attempt}-${index}`,
    progress: options.progress,
  };
}

/** Longest texts of the endpoint's own that a record keeps. */
const MAX_MESSAGE_CHARS = 500;
const MAX_REASON_CHARS = 60;

/** Reads recordings of this target. What the endpoint says of an error goes into files that may be public, so it is concealed first. */
export function readTarget(target: TargetConfig, conceal: (text: string) => string): ReadRecording {
  const protocol = protocolByName(target.api);
  return function* (recording) {
    const exchange = yield* readExchange(recording, protocol);
    const { error, finishReason } = exchange;
    // Cut after concealing: half a key that a cut left over would not be recognised.
    return {
      ...exchange,
      finishReason: finishReason && conceal(finishReason).slice(0, MAX_REASON_CHARS),
      error: error && { ...error, message: conceal(error.message).slice(0, MAX_MESSAGE_CHARS) },
    };
  };
}

/** One connection to the configured host; the key goes nowhere else. */
export function connectTarget(target: TargetConfig, now: () => number): Connection {
  const { url, connectTimeoutMs } = target;
  return new Connection({ url, headers: targetHeaders(target), connectTimeoutMs, now });
}

/** The key and the user's own headers. */
export function targetHeaders(target: TargetConfig): Record<string, string> {
  const authorization: Record<string, string> =
    target.apiKey === undefined ? {} : { authorization: `Bearer ${target.apiKey}` };
  return { ...authorization, ...target.headers };
}

/** A stage that was not fit to be judged is measured once more before it counts. `measure` says whether the attempt was fit. */
export async function measureTwiceIfUnfit(
  signal: AbortSignal,
  measure: (attempt: number) => Promise<boolean>,
): Promise<void> {
  for (const attempt of [1, 2]) {
    const isFit = await measure(attempt);
    if (isFit || signal.aborted) return;
  }
}

export function planLeadIn({ config, load }: RecordOptions, stage: StageConfig): PlannedRequest[] {
  return Array.from({ length: Math.max(config.workload.warmup.requests, stage.concurrency) }, (_, index) =>
    load.leadIn(index),
  );
}

/** Asks every quality item once and emits its score. */
export async function askItems(
  options: RecordOptions,
  context: DriveContext,
  emit: (record: ScoreRecord) => void,
): Promise<void> {
  const { quality, workload, report } = options.config;
  const conceal = concealTargets(options.config);
  const sampling = { maxOutputTokens: quality.maxOutputTokens, temperature: workload.temperature, seed: workload.seed };
  const questions = options.sets.flatMap(({ name, items }) =>
    items.map((item) => ({ item: { set: name, item }, request: planQuestion(item, sampling) })),
  );
  if (questions.length === 0) return;
  await askQuestions(
    { stage: QUALITY_STAGE, questions, concurrency: quality.concurrency },
    context,
    ({ set, item }, exchange) => {
      // An item that the stop cut off was not asked: it is left out, and the run is incomplete.
      if (exchange.outcome !== 'aborted')
        emit(toScore({ set, item, exchange, storeOutputs: report.storeOutputs, conceal }));
    },
  );
}

/** How many questions one endpoint is asked. */
export function itemsOf({ sets }: Pick<RecordOptions, 'sets'>): number {
  return sets.reduce((total, set) => total + set.items.length, 0);
}

function toScore(options: {
  set: string;
  item: QualityItem;
  exchange: Exchange;
  storeOutputs: boolean;
  /** An answer can repeat the key or the address that it was asked with. */
  conceal: (text: string) => string;
}): ScoreRecord {
  const { set, item, exchange, storeOutputs, conceal } = options;
  const ok = exchange.outcome === 'ok';
  const { firstContentMs, sentMs } = exchange;
  return {
    kind: 'score',
    set,
    itemId: item.id,
    slices: item.slices,
    ...(ok ? scoreAnswer(item, exchange.text) : { pass: false }),
    outcome: exchange.outcome,
    error: exchange.error,
    finishReason: exchange.finishReason,
    outputTokens: exchange.usage.output ?? (ok ? exchange.contentEvents : undefined),
    ttftMs: firstContentMs === undefined || sentMs === undefined ? undefined : firstContentMs - sentMs,
    answer: storeOutputs && ok ? conceal(exchange.text) : undefined,
  };
}

function howItEnded(run: Run, scores: number, signal: AbortSignal): { complete: boolean; reason: string } {
  const ended = new Set(run.stages.map(({ stage }) => stage));
  if (signal.aborted)
    return {
      complete: false,
      reason: signal.reason === 'deadline' ? 'the time budget (budget.minutes) ran out' : 'the run was cancelled',
    };
  const complete = run.header.workload.stages.every(({ name }) => ended.has(name)) && run.scores.length >= scores;
  return { complete, reason: complete ? 'everything planned was measured' : 'not everything planned was measured' };
}

/** Drives the target by a plan and records what happens, in memory and, line by line, in the run file. */
import { setTimeout as sleep } from 'node:timers/promises';
import { concealTarget } from './drive/conceal.ts';
import { Connection } from './drive/connection.ts';
import type { ReadRecording } from './drive/decode-queue.ts';
import type { Progress } from './drive/progress.ts';
import { askQuestions } from './drive/questions.ts';
import { type DriveContext, driveStage } from './drive/stage.ts';
import { readExchange } from './measure/exchange.ts';
import { findUnfitStages } from './measure/measure-run.ts';
import { QUALITY_STAGE } from './metrics.ts';
import type { Config, StageConfig } from './model/config.ts';
import {
  type EndRecord,
  type Run,
  type RunHeader,
  type RunRecord,
  type ScoreRecord,
  secondMeasurementOf,
} from './model/run-file.ts';
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
  /** Asked when everything planned was measured: the load stages to measure once more. Absent: none ever. */
  stagesToConfirm?: ((run: Run) => readonly string[]) | undefined;
}

/** Always returns the run, complete or not: what was recorded before a fault or a stop stays readable. */
export async function recordRun(options: RecordOptions): Promise<Run> {
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
  const context = driveContext(options, AbortSignal.any([options.signal, deadline.signal]));
  const deadlineMs = options.now() + config.budget.minutes * 60_000;
  let ended: Ending | undefined;
  try {
    for (const stage of config.workload.stages) await measureStageTwiceIfUnfit({ stage, options, context, run, emit });
    await askItems(options, context, emit);
    // A stop from here on takes nothing from what was planned.
    ended = howItEnded(options, run, context.signal);
    if (ended.complete) await confirmStages({ options, context, run, emit, deadlineMs });
  } finally {
    clearTimeout(timer);
    emit({ kind: 'end', endedMs: options.now(), ...(ended ?? howItEnded(options, run, context.signal)) });
  }
  return run;
}

function driveContext(options: RecordOptions, signal: AbortSignal): DriveContext {
  const { target } = options.config;
  const protocol = protocolByName(target.api);
  return {
    connect: () => connectTarget(options.config, options.now),
    encode: (request) => protocol.encode(request, target.model),
    read: readTarget(options.config),
    requestTimeoutMs: target.requestTimeoutMs,
    now: options.now,
    signal,
    requestId: (stage, attempt, index) => `${options.runWord}-${stage}-${attempt}-${index}`,
    progress: options.progress,
  };
}

/** Longest texts of the endpoint's own that a record keeps. */
const MAX_MESSAGE_CHARS = 500;
const MAX_REASON_CHARS = 60;

/** Reads recordings of this target. What the endpoint says of an error goes into files that may be public, so it is concealed first. */
export function readTarget({ target }: Pick<Config, 'target'>): ReadRecording {
  const protocol = protocolByName(target.api);
  const conceal = concealTarget(target);
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
export function connectTarget(config: Config, now: () => number): Connection {
  const { url, connectTimeoutMs } = config.target;
  return new Connection({ url, headers: targetHeaders(config), connectTimeoutMs, now });
}

/** The key and the user's own headers. */
export function targetHeaders({ target }: Config): Record<string, string> {
  const authorization: Record<string, string> =
    target.apiKey === undefined ? {} : { authorization: `Bearer ${target.apiKey}` };
  return { ...authorization, ...target.headers };
}

/** A stage that was not fit to be judged is measured once more before it counts. */
async function measureStageTwiceIfUnfit(work: {
  stage: StageConfig;
  options: RecordOptions;
  context: DriveContext;
  run: Run;
  emit: (record: RunRecord) => void;
}): Promise<void> {
  const { stage, options, context, run, emit } = work;
  const { load } = options;
  for (const attempt of [1, 2]) {
    await driveStage({ ...stage, attempt, leadIn: leadInOf(stage, options), measured: load.measured }, context, emit);
    const unfit = findUnfitStages(run).some((broken) => broken.stage === stage.name);
    if (!unfit || context.signal.aborted) return;
  }
}

/** Longest pause before a stage is measured once more: what disturbed it may have passed by then. */
const LONGEST_PAUSE_MS = 10_000;
/** A second measurement is begun only where this many times the length of the first is left of the time budget. */
const TIME_TO_SPARE = 1.25;

/**
 * Measures the stages that are to be confirmed once more, each after a pause as long as the stage, at the most ten seconds. None where prefix
 * caches are kept: the prompts would be known by then, and the second measurement would look faster than it is.
 */
async function confirmStages(work: {
  options: RecordOptions;
  context: DriveContext;
  run: Run;
  emit: (record: RunRecord) => void;
  deadlineMs: number;
}): Promise<void> {
  const { options, context, run, emit, deadlineMs } = work;
  const { config, load, now, stagesToConfirm } = options;
  if (!stagesToConfirm || config.workload.cache === 'keep') return;
  const names = stagesToConfirm(run);
  for (const stage of config.workload.stages.filter(({ name }) => names.includes(name))) {
    const first = run.stages.findLast((record) => record.stage === stage.name);
    if (!first || context.signal.aborted) return;
    const lengthMs = first.endedMs - first.startedMs;
    const pauseMs = Math.min(LONGEST_PAUSE_MS, lengthMs);
    if (now() + pauseMs + TIME_TO_SPARE * lengthMs > deadlineMs) return;
    await pause(pauseMs, context.signal);
    if (context.signal.aborted) return;
    const again = { ...stage, name: secondMeasurementOf(stage.name), attempt: 1 };
    await driveStage({ ...again, leadIn: leadInOf(stage, options), measured: load.measured }, context, emit);
  }
}

/** Ends early, without an error, when the run is stopped. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {});
}

function leadInOf(stage: StageConfig, { config, load }: RecordOptions): PlannedRequest[] {
  const count = Math.max(config.workload.warmup.requests, stage.concurrency);
  return Array.from({ length: count }, (_, index) => load.leadIn(index));
}

async function askItems(
  options: RecordOptions,
  context: DriveContext,
  emit: (record: RunRecord) => void,
): Promise<void> {
  const { quality, workload, report, target } = options.config;
  const conceal = concealTarget(target);
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

type Ending = Pick<EndRecord, 'complete' | 'reason'>;

function howItEnded({ sets }: RecordOptions, run: Run, signal: AbortSignal): Ending {
  const items = sets.reduce((total, set) => total + set.items.length, 0);
  const ended = new Set(run.stages.map(({ stage }) => stage));
  if (signal.aborted)
    return {
      complete: false,
      reason: signal.reason === 'deadline' ? 'the time budget (budget.minutes) ran out' : 'the run was cancelled',
    };
  const complete = run.header.workload.stages.every(({ name }) => ended.has(name)) && run.scores.length >= items;
  return { complete, reason: complete ? 'everything planned was measured' : 'not everything planned was measured' };
}

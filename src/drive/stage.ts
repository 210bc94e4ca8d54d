/** Drives one load stage: opens the connections, leads in with warm-up requests, keeps the level, writes down every request. */
import type { HealthRecord, SampleRecord, StageRecord } from '../model/run-file.ts';
import type { Shortage } from '../model/shortage.ts';
import type { Exchange, PlannedRequest, WireRequest } from '../model/traffic.ts';
import { quantileSorted } from '../stats/quantile.ts';
import type { Purse } from './budget.ts';
import { runClosedLoop } from './closed-loop.ts';
import type { Connection, Link } from './connection.ts';
import type { Crew } from './crew.ts';
import { DecodeQueue, type ReadRecording } from './decode-queue.ts';
import { type GeneratorHealth, watchHealth } from './health.ts';
import type { Job, LoopOutcome } from './loop.ts';
import { runOpenLoop } from './open-loop.ts';
import { type PlanPart, PlanSource, type Tag } from './plan-source.ts';
import type { Progress } from './progress.ts';
import { RateLimit } from './rate-limit.ts';
import { StageLedger } from './stage-ledger.ts';

/** What every stage of a run shares. */
export interface DriveContext {
  connect: () => Connection;
  /** A harmless request that opens a connection. */
  probe: WireRequest;
  encode: (request: PlannedRequest) => WireRequest;
  read: ReadRecording;
  requestTimeoutMs: number;
  /** Monotonic milliseconds since the start of the run. */
  now: () => number;
  signal: AbortSignal;
  /** A name for the nth request of an attempt of a stage, unique within the run. */
  requestId: (stage: string, attempt: number, index: number) => string;
  progress: (progress: Progress) => void;
  /** What the run may use up; absent: as much as the plan needs. */
  budget?: Purse | undefined;
  /** Threads that carry the connections of a stage. Absent: this one does. */
  crew?: Crew | undefined;
}

export type StagePlan = StageWork & StageLoad;

/** What a stage sends, and how much of it. */
export interface StageWork {
  name: string;
  attempt: number;
  /** Bound by a count or by time, counted from the first measured request. */
  requests?: number | undefined;
  durationMs?: number | undefined;
  /**
   * Sent first, never measured. Closed loop: at least `concurrency` of them, so that the level is full when the first measured request goes
   * out. Open loop: the first arrivals are theirs.
   */
  leadIn: readonly PlannedRequest[];
  /** The nth measured request, n from 0. */
  measured: (index: number) => PlannedRequest;
  /** Present where others drive the rest of the plan: which places are this one's. All else is this one's alone. */
  part?: PlanPart | undefined;
}

/** How requests start. `instantsMs` count from the start of the load, lead-in included; `endMs` is when the load leaves its level. */
export type StageLoad =
  | { concurrency: number; open?: undefined }
  | { concurrency?: undefined; open: { instantsMs: readonly number[]; endMs: number; mostInFlight: number } };

/** Emits every sample as it is decoded, then the health and stage records; resolves when all are written. */
export async function driveStage(
  plan: StagePlan,
  context: DriveContext,
  emit: (record: SampleRecord | HealthRecord | StageRecord) => void,
): Promise<void> {
  const { crew } = context;
  const connections: Link[] = Array.from({ length: firstConnections(plan) }, () => (crew ?? context).connect());
  const tally = new Tally(plan, context);
  const source = new PlanSource(plan);
  const ledger = new StageLedger();
  const rateLimit = new RateLimit(connections.length);
  let stoppedBy: Shortage | undefined;
  /** Either shortage ends the stage for good: what answers in flight leave over would only keep a part of the level. */
  const admit = (take: () => Tag | undefined): Job<Tag> | undefined => {
    const tag = stoppedBy === undefined ? take() : undefined;
    if (!tag) return undefined;
    stoppedBy = rateLimit.reached ? 'rate-limit' : context.budget?.admit(tag.request);
    return stoppedBy === undefined ? toJob(tag, plan, context) : undefined;
  };
  try {
    await openAll(connections, context);
    const stopWatching = watchThreads(context);
    const outcome = await runLoop(plan, {
      connections,
      context,
      rateLimit,
      next: (elapsedMs) => admit(() => source.next(elapsedMs)),
      follow: (tag, exchange, elapsedMs) => admit(() => source.follow(tag, exchange, elapsedMs)),
      isOver: (elapsedMs) => stoppedBy !== undefined || source.isOver(elapsedMs),
      onExchange: (tag, exchange, requestId) => {
        context.budget?.settle(tag.request, exchange);
        const sample = toSample(plan, tag, exchange, requestId);
        ledger.add(sample);
        emit(sample);
        tally.add(sample);
      },
    });
    const health = await stopWatching();
    emit({
      kind: 'health',
      stage: plan.name,
      attempt: plan.attempt,
      ...health,
      ...ledger.health(),
      sockets: connections.length,
      workers: crew?.size,
    });
    emit({
      kind: 'stage',
      stage: plan.name,
      attempt: plan.attempt,
      startedMs: outcome.startedMs,
      endedMs: outcome.endedMs,
      window: ledger.window(outcome.firstIdleMs),
      planned: plan.requests,
      ...howItStopped(context.signal, stoppedBy),
      rateLimit: rateLimit.met,
    });
  } finally {
    await Promise.all(connections.map((connection) => connection.close()));
  }
}

/** Requests in flight from the start: those of a closed loop, and of an open one as many as are opened ahead of the first arrivals. */
const OPENED_AHEAD = 16;

function firstConnections({ concurrency, open }: StageLoad): number {
  return open ? Math.min(open.mostInFlight, OPENED_AHEAD) : concurrency;
}

function runLoop(
  { open, durationMs }: StagePlan,
  work: {
    /** Open at the start; what an open loop opens besides is added. */
    connections: Link[];
    context: DriveContext;
    rateLimit: RateLimit;
    next: (elapsedMs: number) => Job<Tag> | undefined;
    follow: (tag: Tag, exchange: Exchange, elapsedMs: number) => Job<Tag> | undefined;
    isOver: (elapsedMs: number) => boolean;
    onExchange: (tag: Tag, exchange: Exchange, requestId: string) => void;
  },
): Promise<LoopOutcome> {
  const { connections, context, rateLimit, next, follow, isOver, onExchange } = work;
  const { now, signal, requestTimeoutMs } = context;
  const shared = { connections, onExchange, requestTimeoutMs, rateLimit, now, signal };
  const decoder = context.crew ?? new DecodeQueue(context.read, now);
  if (!open) return runClosedLoop<Tag>({ ...shared, decoder, next, follow, isOver });
  const connect = (): Link => {
    const opened = (context.crew ?? context).connect();
    connections.push(opened);
    return opened;
  };
  return runOpenLoop<Tag>({
    ...{ ...shared, ...open, decoder, connections: [...connections], connect },
    // The plan's instants alone say when it is over; of its conversations the time does, where it bounds them.
    next: () => next(0),
    follow: (tag, exchange) => follow(tag, exchange, 0),
    isOver: (elapsedMs) => isOver(0) || (durationMs !== undefined && elapsedMs >= open.endMs),
  });
}

function toJob(tag: Tag, { name, attempt }: StagePlan, { encode, requestId }: DriveContext): Job<Tag> {
  const { request, conversation } = tag;
  return {
    ...{ tag, wire: encode(request), requestId: requestId(name, attempt, tag.index) },
    ...(conversation && conversation.left > 0 ? { thinkMs: request.turn?.thinkMs ?? 0 } : {}),
  };
}

/** The delays are those of the worst thread; CPU and memory are the process's. */
function watchThreads({ crew, now }: DriveContext): () => Promise<GeneratorHealth> {
  const stopMain = watchHealth(now);
  const stopCrew = crew?.watchHealth();
  return async () => {
    const health = stopMain();
    const threads = [health, ...((await stopCrew?.()) ?? [])];
    const worst = (figure: (of: GeneratorHealth) => number): number => Math.max(...threads.map(figure));
    return {
      ...health,
      eventLoopDelayP99Ms: worst((of) => of.eventLoopDelayP99Ms),
      eventLoopDelayMaxMs: worst((of) => of.eventLoopDelayMaxMs),
    };
  };
}

/** What the display needs to know of a plan; `requests` counts both arms where there are two. */
type TallyPlan = Pick<StagePlan, 'name' | 'attempt' | 'requests' | 'durationMs'>;

/** Opens every connection before the load, so that no set-up time is inside a measured request. What the server answers is no matter. */
export async function openAll(connections: readonly Link[], context: DriveContext): Promise<void> {
  const timeoutMs = Math.min(context.requestTimeoutMs, 10_000);
  await Promise.all(
    connections.map((connection) =>
      connection.exchange(context.probe, { plannedMs: context.now(), timeoutMs, signal: context.signal }),
    ),
  );
}

function toSample(plan: StagePlan, tag: Tag, exchange: Exchange, requestId: string): SampleRecord {
  const { text: _text, toolCalls: _toolCalls, ...measured } = exchange;
  return {
    kind: 'sample',
    stage: plan.name,
    attempt: plan.attempt,
    phase: tag.phase,
    index: tag.index,
    promptId: tag.request.promptId,
    requestId,
    ...(tag.conversation ? { conversation: tag.conversation } : {}),
    ...measured,
  };
}

/** A stop of the whole run, else what ran short. */
export function howItStopped(
  signal: AbortSignal,
  shortage: Shortage | undefined,
): Pick<StageRecord, 'stop' | 'budget'> {
  if (signal.aborted) return { stop: stopReason(signal) };
  if (shortage === undefined) return { stop: 'completed' };
  return shortage === 'rate-limit' ? { stop: 'rate-limit' } : { stop: 'budget', budget: shortage };
}

export function stopReason(signal: AbortSignal): 'deadline' | 'cancelled' {
  return signal.reason === 'deadline' ? 'deadline' : 'cancelled';
}

/** Counts what the progress display shows. */
export class Tally {
  readonly #plan: TallyPlan;
  readonly #context: Pick<DriveContext, 'now' | 'progress' | 'crew'>;
  readonly #startedMs: number;
  readonly #ttftMs: number[] = [];
  #done = 0;
  #errors = 0;

  constructor(plan: TallyPlan, context: Pick<DriveContext, 'now' | 'progress' | 'crew'>) {
    this.#plan = plan;
    this.#context = context;
    this.#startedMs = context.now();
  }

  add(sample: SampleRecord): void {
    if (sample.phase === 'steady') {
      this.#done++;
      if (sample.outcome !== 'ok') this.#errors++;
      else if (sample.firstContentMs !== undefined && sample.sentMs !== undefined)
        this.#ttftMs.push(sample.firstContentMs - sample.sentMs);
    }
    this.#context.progress({
      stage: this.#plan.name,
      attempt: this.#plan.attempt,
      phase: sample.phase,
      done: this.#done,
      total: this.#plan.requests,
      errors: this.#errors,
      elapsedMs: this.#context.now() - this.#startedMs,
      durationMs: this.#plan.durationMs,
      ...(this.#context.crew ? { workers: this.#context.crew.size } : {}),
      ttftP50Ms: () =>
        quantileSorted(
          this.#ttftMs.toSorted((a, b) => a - b),
          0.5,
        ),
    });
  }
}

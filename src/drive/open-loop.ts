/** Open-loop load: each request starts at its planned instant, whatever is still in flight. */
import { setTimeout, setImmediate as turnIsOver } from 'node:timers/promises';
import type { Exchange } from '../model/traffic.ts';
import type { Job, LoopOutcome } from './closed-loop.ts';
import type { Link } from './connection.ts';
import type { Decoder } from './decode-queue.ts';
import { Handover } from './handover.ts';
import { pace } from './pacing.ts';
import type { RateLimit } from './rate-limit.ts';

export interface OpenLoopOptions<Tag> {
  /** When requests are due, in ms from the start of the loop, ascending. */
  instantsMs: readonly number[];
  /** When the load leaves its level, on the same clock. */
  endMs: number;
  /** Opened before the load. */
  connections: readonly Link[];
  /** Opens one more, while fewer than `mostInFlight` exist. The caller closes what it made. */
  connect: () => Link;
  mostInFlight: number;
  /** The next request, or undefined when no more may be sent. */
  next: () => Job<Tag> | undefined;
  onExchange: (tag: Tag, exchange: Exchange, requestId: string) => void;
  decoder: Decoder;
  requestTimeoutMs: number;
  /** Counts refusals. Nobody waits for one: arrivals do not ask how the last request fared. */
  rateLimit: RateLimit;
  now: () => number;
  /** Aborting ends the requests in flight (outcome `aborted`) and sends no more. */
  signal: AbortSignal;
}

/**
 * Runs until every instant has passed (or `next` has nothing left, or the signal aborts) and every exchange was decoded and handed over.
 * A request that finds `mostInFlight` others in flight waits for a connection: it keeps its planned instant. Rejects with the first bug,
 * after the requests in flight have ended.
 */
export async function runOpenLoop<Tag>(options: OpenLoopOptions<Tag>): Promise<LoopOutcome> {
  const { now, signal, instantsMs } = options;
  const handover = new Handover();
  const pool = new Pool(options);
  const inFlight = new Set<Promise<void>>();
  const startedMs = now();
  for (let sent = 0; ; sent++) {
    const step = pace(instantsMs, { elapsedMs: now() - startedMs, sent });
    if (!step) break;
    const plannedMs = startedMs + (instantsMs[sent] as number);
    await waitUntil(plannedMs, options);
    const job = signal.aborted || handover.failed ? undefined : options.next();
    if (!job) break;
    const exchange = send(job, { plannedMs, pool, handover, options });
    inFlight.add(exchange);
    exchange.then(() => inFlight.delete(exchange));
  }
  const levelEndMs = Math.min(now(), startedMs + options.endMs);
  await Promise.all(inFlight);
  const endedMs = now();
  await handover.finish();
  return { startedMs, endedMs, firstIdleMs: levelEndMs };
}

async function send<Tag>(
  job: Job<Tag>,
  {
    plannedMs,
    pool,
    handover,
    options,
  }: { plannedMs: number; pool: Pool; handover: Handover; options: OpenLoopOptions<Tag> },
): Promise<void> {
  const connection = await pool.take();
  const tell = options.rateLimit.send();
  const recording = await connection.exchange(job.wire, {
    plannedMs,
    timeoutMs: options.requestTimeoutMs,
    signal: options.signal,
    headers: { 'x-request-id': job.requestId },
  });
  tell(recording);
  pool.give(connection);
  // What else arrived in this turn of the event loop is stamped first.
  await turnIsOver();
  handover.give(recording, options.decoder, (exchange) => options.onExchange(job.tag, exchange, job.requestId));
}

/** A timer is late by up to this much; the rest is waited for turn by turn of the event loop, which reads what arrives meanwhile. */
const TIMER_LATE_MS = 2;

async function waitUntil(
  instantMs: number,
  { now, signal }: { now: () => number; signal: AbortSignal },
): Promise<void> {
  const coarseMs = instantMs - now() - TIMER_LATE_MS;
  if (coarseMs >= 1) await setTimeout(coarseMs, undefined, { signal }).catch(() => {});
  while (now() < instantMs && !signal.aborted) await turnIsOver();
}

/** Connections that are free, the last used first: a server closes those that rest. */
class Pool {
  readonly #free: Link[];
  readonly #waiting: ((connection: Link) => void)[] = [];
  readonly #connect: () => Link;
  #canOpen: number;

  constructor(options: Pick<OpenLoopOptions<unknown>, 'connections' | 'connect' | 'mostInFlight'>) {
    this.#free = [...options.connections];
    this.#connect = options.connect;
    this.#canOpen = Math.max(0, options.mostInFlight - options.connections.length);
  }

  take(): Link | Promise<Link> {
    const free = this.#free.pop();
    if (free) return free;
    if (this.#canOpen > 0) {
      this.#canOpen--;
      return this.#connect();
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  give(connection: Link): void {
    const next = this.#waiting.shift();
    if (next) next(connection);
    else this.#free.push(connection);
  }
}

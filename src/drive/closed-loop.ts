/** Closed-loop load: each of `concurrency` connections sends its next request when its last one has ended. */
import { setTimeout, setImmediate as turnIsOver } from 'node:timers/promises';
import type { Exchange, Recording, WireRequest } from '../model/traffic.ts';
import type { Connection } from './connection.ts';
import type { DecodeQueue } from './decode-queue.ts';

/** One request to send, with whatever the caller wants back beside its exchange. */
export interface Job<Tag> {
  tag: Tag;
  wire: WireRequest;
  requestId: string;
}

export interface ClosedLoopOptions<Tag> {
  connections: readonly Connection[];
  /** The next request, or undefined when there is none left. Called when a slot came free; `elapsedMs` counts from the loop's start. */
  next: (elapsedMs: number) => Job<Tag> | undefined;
  onExchange: (tag: Tag, exchange: Exchange, requestId: string) => void;
  decoder: DecodeQueue;
  requestTimeoutMs: number;
  now: () => number;
  /** Aborting ends the requests in flight (outcome `aborted`) and sends no more. */
  signal: AbortSignal;
}

export interface ClosedLoopOutcome {
  startedMs: number;
  endedMs: number;
  /** When a slot first came free with nothing left to send: the load left its full level. */
  firstIdleMs: number;
}

/**
 * Runs until `next` has nothing left (or the signal aborts) and every exchange was decoded and handed over. Rejects with the first
 * bug (a decoder that throws, a record that cannot be written), after the requests in flight have ended.
 */
export async function runClosedLoop<Tag>(options: ClosedLoopOptions<Tag>): Promise<ClosedLoopOutcome> {
  const { now, decoder, signal } = options;
  const startedMs = now();
  let firstIdleMs: number | undefined;
  let bug: { error: unknown } | undefined;
  const decoding = new Set<Promise<void>>();
  /** Never rejects: a rejection that nobody awaits yet would end the process before the run file is closed. */
  const hand = async (job: Job<Tag>, recording: Recording): Promise<void> => {
    try {
      options.onExchange(job.tag, await decoder.decode(recording), job.requestId);
    } catch (error) {
      bug ??= { error };
    }
  };

  const work = async (connection: Connection): Promise<void> => {
    let plannedMs = startedMs;
    for (;;) {
      const job = signal.aborted || bug ? undefined : options.next(plannedMs - startedMs);
      if (!job) {
        firstIdleMs ??= plannedMs;
        return;
      }
      const recording = await connection.exchange(job.wire, {
        plannedMs,
        timeoutMs: options.requestTimeoutMs,
        signal,
        headers: { 'x-request-id': job.requestId },
      });
      plannedMs = recording.endMs;
      // What else arrived in this turn of the event loop is stamped before the next request is put together.
      await turnIsOver();
      if (recording.sentMs === undefined && recording.failure) await pause(signal);
      const handed = hand(job, recording);
      decoding.add(handed);
      handed.then(() => decoding.delete(handed));
    }
  };

  await Promise.all(options.connections.map(work));
  const endedMs = now();
  await Promise.all(decoding);
  if (bug) throw bug.error;
  return { startedMs, endedMs, firstIdleMs: firstIdleMs ?? endedMs };
}

/** A slot that found nobody listening waits so long: a stage that is bounded by time would write thousands of failures a second else. */
const UNREACHABLE_PAUSE_MS = 100;

async function pause(signal: AbortSignal): Promise<void> {
  await setTimeout(UNREACHABLE_PAUSE_MS, undefined, { signal }).catch(() => {});
}

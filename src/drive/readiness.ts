/** Waits for an endpoint that is still coming up, with growing pauses and a limit. */
import type { Recording } from '../model/traffic.ts';

/** One look at a URL. */
export type Look = () => Promise<Recording>;

export interface WaitOptions {
  look: Look;
  /** Whether what was seen is what is waited for. */
  isThere: (seen: Recording) => boolean;
  /** Stops the waiting when it gives a reason: what is waited for can no longer come. */
  isHopeless?: (() => string | undefined) | undefined;
  limitMs: number;
  /** Called once, before the first pause: what was seen was not what is waited for. */
  onWait?: ((seen: Recording | undefined) => void) | undefined;
  now: () => number;
  /** Resolves after the time or when the signal is aborted. */
  sleep: (ms: number) => Promise<void>;
  signal: AbortSignal;
}

export type Waited =
  | { there: true; seen: Recording; afterMs: number }
  | {
      there: false;
      why: 'time' | 'stopped' | 'hopeless';
      reason: string;
      last: Recording | undefined;
      afterMs: number;
    };

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5000;
const GROWTH = 1.5;

/** Looks at least once; never rejects. */
export async function waitFor(options: WaitOptions): Promise<Waited> {
  const { now, limitMs, signal } = options;
  const startedMs = now();
  let pauseMs = FIRST_PAUSE_MS;
  let told = false;
  for (;;) {
    const hopeless = options.isHopeless?.();
    const seen = hopeless === undefined ? await options.look() : undefined;
    const afterMs = now() - startedMs;
    if (seen && options.isThere(seen)) return { there: true, seen, afterMs };
    if (signal.aborted) return { there: false, why: 'stopped', reason: 'the run was stopped', last: seen, afterMs };
    const over = hopeless ?? options.isHopeless?.();
    if (over !== undefined) return { there: false, why: 'hopeless', reason: over, last: seen, afterMs };
    if (afterMs + pauseMs > limitMs)
      return { there: false, why: 'time', reason: describeSeen(seen), last: seen, afterMs };
    if (!told) options.onWait?.(seen);
    told = true;
    await options.sleep(pauseMs);
    pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * GROWTH);
  }
}

/** What the last look saw, for a message. */
export function describeSeen(seen: Recording | undefined): string {
  if (!seen) return 'nothing was seen';
  if (seen.failure) return seen.failure.message;
  return seen.tape ? `it answered HTTP ${seen.tape.status}` : 'it did not answer';
}

/** Body of an answer as text, at most 64 KB of it. */
export function bodyText(seen: Recording): string {
  return Buffer.concat((seen.tape?.chunks ?? []).map(({ bytes }) => bytes))
    .subarray(0, 65_536)
    .toString('utf8');
}

/** A deployment that is being replaced answers these for a while. */
export function isComingUp(seen: Recording): boolean {
  if (seen.failure) return seen.failure.kind === 'connect' || seen.failure.kind === 'reset';
  return seen.tape !== undefined && [502, 503, 504].includes(seen.tape.status);
}

import { setTimeout, setImmediate as turnIsOver } from 'node:timers/promises';

/** A timer is late by up to this much; the rest is waited for turn by turn of the event loop, which reads what arrives meanwhile. */
const TIMER_LATE_MS = 2;

/** Resolves at the instant, never before it; at once where it has passed or the signal aborts. */
export async function waitUntil(
  instantMs: number,
  { now, signal }: { now: () => number; signal: AbortSignal },
): Promise<void> {
  const coarseMs = instantMs - now() - TIMER_LATE_MS;
  if (coarseMs >= 1) await setTimeout(coarseMs, undefined, { signal }).catch(() => {});
  while (now() < instantMs && !signal.aborted) await turnIsOver();
}

/** As `waitUntil` where a millisecond more is no matter: nothing turns while it waits. */
export async function restUntil(
  instantMs: number,
  { now, signal }: { now: () => number; signal: AbortSignal },
): Promise<void> {
  // Timers count from the begin of the turn of the event loop, so one may be early.
  for (let leftMs = instantMs - now(); leftMs > 0 && !signal.aborted; leftMs = instantMs - now())
    await setTimeout(Math.ceil(leftMs), undefined, { signal }).catch(() => {});
}

/** Spreads the simulator's work over turns of the event loop, so that its true instants do not wait for work on other requests. */
import type { Clock } from './pacing.ts';

/** Does pieces of work in the order given. */
export type Turns = (work: () => void) => void;

/**
 * Longest stretch of work before the sockets are read again. When a whole step was written and every new request tokenized in one
 * stretch, requests that had arrived meanwhile were stamped as received up to 5 ms late.
 */
const SLICE_MS = 0.1;

/** What a piece of work throws ends the process, as from any listener. */
export function createTurns(clock: Clock): Turns {
  let waiting: (() => void)[] = [];
  let isScheduled = false;
  const schedule = () => {
    if (isScheduled || waiting.length === 0) return;
    isScheduled = true;
    setImmediate(runSlice);
  };
  const runSlice = () => {
    isScheduled = false;
    const untilMs = clock() + SLICE_MS;
    let done = 0;
    try {
      do waiting[done++]?.();
      while (done < waiting.length && clock() < untilMs);
    } finally {
      waiting = waiting.slice(done);
      schedule();
    }
  };
  return (work) => {
    waiting.push(work);
    schedule();
  };
}

/** Lets the engine's steps take their time on the real clock. */
import type { Emission, Engine, Step } from './engine.ts';

/** Monotonic milliseconds. */
export type Clock = () => number;

/** Calls `done` when `dueMs` is reached, never before it returned; gives back how to call it off. */
export type Timer = (dueMs: number, done: () => void) => () => void;

/**
 * The machine's monotonic clock in milliseconds. Unlike `performance.now()` its origin is not the process, so that a
 * load generator on the same machine can lay its own instants beside the simulator's.
 */
export function readMachineClockMs(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

/** A timer on `clock`, late by less than a millisecond: the system's timers, and the event loop's turns for the very last bit. */
export function createTimer(clock: Clock): Timer {
  return (dueMs, done) => {
    let cancel = () => {};
    const look = () => {
      const leftMs = dueMs - clock();
      if (leftMs <= 0) done();
      else wait(leftMs);
    };
    const wait = (leftMs: number) => {
      if (leftMs < SPIN_MS) {
        const immediate = setImmediate(look);
        cancel = () => clearImmediate(immediate);
      } else {
        const timeout = setTimeout(look, Math.floor(leftMs));
        cancel = () => clearTimeout(timeout);
      }
    };
    wait(dueMs - clock());
    return () => cancel();
  };
}

/**
 * How much of a wait is spent turning the event loop. More would be more exact, but a process that keeps its core busy up
 * to the instant of writing delays a load generator beside it: on two cores, 1 ms here made the client's stamps late by
 * 3 ms at p99, a quarter left them below 1 ms.
 */
const SPIN_MS = 0.25;

export interface PacingOptions {
  engine: Engine;
  clock: Clock;
  timer: Timer;
  /** Wait between the first request and the first step. */
  coldStartMs: number;
  onStepStart: (step: Step) => void;
  onStepEnd: (emissions: Emission[]) => void;
}

/**
 * Runs step after step while the engine has work. Steps are placed absolutely, each where the one before was due to end,
 * so that late timers do not add up; a process that falls behind by more than a step starts anew from now, since
 * a burst of overdue steps is nothing that a real server would show.
 */
export class Pacing {
  readonly #options: PacingOptions;
  #state: 'cold' | 'idle' | 'busy' | 'stopped' = 'cold';
  #cancelTimer = () => {};

  constructor(options: PacingOptions) {
    this.#options = options;
  }

  /** Says that the engine got work. */
  wake(): void {
    const { clock, timer, coldStartMs } = this.#options;
    if (this.#state === 'cold' && coldStartMs > 0) {
      const readyMs = clock() + coldStartMs;
      this.#state = 'busy';
      this.#cancelTimer = timer(readyMs, () => this.#beginStep(readyMs));
    } else if (this.#state === 'cold' || this.#state === 'idle') {
      this.#beginStep(clock());
    }
  }

  stop(): void {
    this.#state = 'stopped';
    this.#cancelTimer();
  }

  #beginStep(startMs: number): void {
    const { engine, timer, onStepStart } = this.#options;
    const step = engine.startStep();
    if (!step) {
      this.#state = 'idle';
      return;
    }
    this.#state = 'busy';
    const dueMs = startMs + step.durationMs;
    this.#cancelTimer = timer(dueMs, () => this.#endStep(dueMs, step.durationMs));
    onStepStart(step);
  }

  #endStep(dueMs: number, durationMs: number): void {
    const { engine, clock, onStepEnd } = this.#options;
    onStepEnd(engine.finishStep());
    // A listener may have stopped the pacing meanwhile.
    if (this.#state === 'stopped') return;
    const nowMs = clock();
    this.#beginStep(nowMs - dueMs > durationMs ? nowMs : dueMs);
  }
}

/** Spreads the sending of requests over turns of the event loop. */

/** Longest stretch of sending before what has arrived meanwhile is stamped. A turn that is long because much arrives still sends several. */
const SLICE_MS = 0.5;

/**
 * Callers have their turn in the order of asking: where hundreds of slots come free at once, what arrives meanwhile is stamped between two
 * stretches of sending, and not after all of it.
 */
export class SendTurns {
  readonly #now: () => number;
  readonly #waiting: (() => void)[] = [];
  #scheduled = false;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Resolves in a later turn of the event loop, after what has arrived by then was stamped. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#scheduled || this.#waiting.length === 0) return;
    this.#scheduled = true;
    setImmediate(() => this.#runSlice());
  }

  async #runSlice(): Promise<void> {
    const untilMs = this.#now() + SLICE_MS;
    do {
      this.#waiting.shift()?.();
      // The caller goes on before this does, so that its time counts.
      await undefined;
    } while (this.#waiting.length > 0 && this.#now() < untilMs);
    this.#scheduled = false;
    this.#schedule();
  }
}

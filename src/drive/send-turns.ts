/** Spreads the sending of requests over turns of the event loop. */

/**
 * One caller a turn, in the order of asking: where hundreds of slots come free at once, what arrives meanwhile is stamped between two sendings
 * and not after all of them.
 */
export class SendTurns {
  readonly #waiting: (() => void)[] = [];

  /** Resolves in a later turn of the event loop, after what has arrived by then was stamped. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length === 1) this.#schedule();
    });
  }

  #schedule(): void {
    setImmediate(() => {
      this.#waiting.shift()?.();
      if (this.#waiting.length > 0) this.#schedule();
    });
  }
}

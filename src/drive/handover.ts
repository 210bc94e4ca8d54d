/** Recordings on their way from the wire to whoever writes them down: decoded beside the load, none lost, no rejection left alone. */
import type { Exchange, Recording } from '../model/traffic.ts';
import type { Decoder } from './decode-queue.ts';

export class Handover {
  /** Only counted: a set that changes all the time keeps what was taken out of it alive until the whole heap is collected. */
  #open = 0;
  #finished: (() => void) | undefined;
  #bug: { error: unknown } | undefined;

  /** True once a decoder threw, a record could not be written, or something else was told: no more load makes sense. */
  get failed(): boolean {
    return this.#bug !== undefined;
  }

  /** Decodes and hands over, some time later. Whoever waits for it gets the exchange, or undefined where there was a bug. */
  give(recording: Recording, decoder: Decoder, take: (exchange: Exchange) => void): Promise<Exchange | undefined> {
    const handed = this.#hand(recording, decoder, take);
    this.#open++;
    handed.then(() => {
      this.#open--;
      if (this.#open === 0) this.#finished?.();
    });
    return handed;
  }

  /** Tells of a bug beside it: what puts requests together threw. The first one counts. */
  failWith(error: unknown): void {
    this.#bug ??= { error };
  }

  /** Resolves when everything was handed over; rejects with the first bug. */
  async finish(): Promise<void> {
    if (this.#open > 0) {
      await new Promise<void>((resolve) => {
        this.#finished = resolve;
      });
    }
    if (this.#bug) throw this.#bug.error;
  }

  /** Never rejects: a rejection that nobody awaits yet would end the process before the run file is closed. */
  async #hand(
    recording: Recording,
    decoder: Decoder,
    take: (exchange: Exchange) => void,
  ): Promise<Exchange | undefined> {
    try {
      const exchange = await decoder.decode(recording);
      take(exchange);
      return exchange;
    } catch (error) {
      this.failWith(error);
      return undefined;
    }
  }
}

/**
 * Requests that come up while others are being answered: an answer of the judge that cannot be read is asked for once more. Whatever waits
 * is sent together, in a closed loop, until those who ask are done.
 */
import { setImmediate } from 'node:timers/promises';
import type { Shortage } from '../model/shortage.ts';
import type { ErrorKind, Exchange, PlannedRequest } from '../model/traffic.ts';
import { askQuestions } from './questions.ts';
import type { DriveContext } from './stage.ts';

/** What was sent, and what is known of its tokens. */
export interface Asked {
  requests: number;
  failed: number;
  inputTokens: number;
  outputTokens: number;
  /** Answered without telling the tokens. */
  untold: number;
}

interface Waiting {
  request: PlannedRequest;
  tries: number;
  /** Undefined: it was not asked, or the stop cut it off. */
  resolve: (exchange: Exchange | undefined) => void;
}

/** Nothing is measured here, so what can pass is waited for: so often in all. */
const MOST_TRIES = 3;
const passing: readonly ErrorKind[] = ['http-429', 'http-5xx', 'reset'];

export class Rounds {
  readonly #stage: string;
  readonly #attempt: number;
  readonly #concurrency: number;
  readonly #context: DriveContext;
  readonly asked: Asked = { requests: 0, failed: 0, inputTokens: 0, outputTokens: 0, untold: 0 };
  #waiting: Waiting[] = [];
  #wake: () => void = () => {};
  #round = 0;
  #shortage: Shortage | undefined;

  constructor(options: { stage: string; attempt: number; concurrency: number; context: DriveContext }) {
    this.#stage = options.stage;
    this.#attempt = options.attempt;
    this.#concurrency = options.concurrency;
    this.#context = options.context;
  }

  /** Undefined where the run ended, or ran short, before there was an answer. */
  ask(request: PlannedRequest): Promise<Exchange | undefined> {
    return new Promise((resolve) => {
      this.#waiting.push({ request, tries: 0, resolve });
      this.#wake();
    });
  }

  /** Sends what is asked until `work` is done, or has failed. Gives what left requests unsent. */
  async serve(work: Promise<unknown>): Promise<Shortage | undefined> {
    let isDone = false;
    const end = (): void => {
      isDone = true;
      this.#wake();
    };
    // A record that cannot be written is the caller's to tell; nobody asks any more then.
    void work.then(end, end);
    for (;;) {
      // Who was answered in the last round asks on in its own turn of the event loop.
      await setImmediate();
      if (this.#waiting.length > 0) await this.#send(this.#waiting.splice(0));
      else if (isDone) return this.#shortage;
      else
        await new Promise<void>((wake) => {
          this.#wake = wake;
        });
    }
  }

  async #send(batch: readonly Waiting[]): Promise<void> {
    const open = new Set(batch);
    if (this.#shortage === undefined && !this.#context.signal.aborted) {
      const stage = `${this.#stage}-${++this.#round}`;
      this.#shortage = await askQuestions(
        {
          ...{ stage, attempt: this.#attempt, concurrency: this.#concurrency },
          questions: batch.map((item) => ({ item, request: item.request })),
        },
        this.#context,
        (item, exchange) => {
          this.#count(exchange);
          if (exchange.outcome === 'aborted') return;
          open.delete(item);
          item.tries++;
          if (exchange.outcome !== 'ok' && passing.includes(exchange.outcome) && item.tries < MOST_TRIES)
            this.#waiting.push(item);
          else item.resolve(exchange);
        },
      );
    }
    for (const { resolve } of open) resolve(undefined);
  }

  #count({ outcome, usage }: Exchange): void {
    this.asked.requests++;
    if (outcome !== 'ok') this.asked.failed++;
    else if (usage.input === undefined || usage.output === undefined) this.asked.untold++;
    this.asked.inputTokens += usage.input ?? 0;
    this.asked.outputTokens += usage.output ?? 0;
  }
}

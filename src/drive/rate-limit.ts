/** What a stage does about HTTP 429: a slot waits as long as the answer asks for, and a stage that is mostly refused ends. */
import { setTimeout } from 'node:timers/promises';
import type { StageRecord } from '../model/run-file.ts';
import type { Recording } from '../model/traffic.ts';
import { headerText } from './connection.ts';

/** No wait is longer: a limit that is counted by the minute is over by then. */
const LONGEST_WAIT_MS = 60_000;
/** A stage ends when this share of its latest requests was refused: so many at least, and two for each slot. */
const STORM_RATIO = 0.5;
const FEWEST_LATEST = 20;

/** Of one stage. */
export class RateLimit {
  /** Whether each of the latest requests was refused, by its number modulo the length. In the order of sending: refusals are quicker than answers. */
  readonly #latest: boolean[];
  readonly #over = new AbortController();
  readonly #met = { refused: 0, waits: 0, waitedMs: 0 };
  #sent = 0;
  #reached = false;

  constructor(slots: number) {
    this.#latest = Array.from({ length: Math.max(FEWEST_LATEST, 2 * slots) }, () => false);
  }

  /** True once so many were refused that more requests would only use up the budget. */
  get reached(): boolean {
    return this.#reached;
  }

  /** For the stage record; absent where nothing was refused. */
  get met(): StageRecord['rateLimit'] {
    return this.#met.refused === 0 ? undefined : { ...this.#met };
  }

  /** Counts a request that is sent now; the returned function takes what came of it. */
  send(): (recording: Recording) => void {
    const number = this.#sent++;
    const place = number % this.#latest.length;
    this.#latest[place] = false;
    return ({ tape }) => {
      if (tape?.status !== 429) return;
      this.#met.refused++;
      const isLatest = this.#sent - number <= this.#latest.length;
      if (isLatest) this.#latest[place] = true;
      const refused = this.#latest.filter((isRefused) => isRefused).length;
      if (this.#sent < this.#latest.length || refused < STORM_RATIO * this.#latest.length) return;
      this.#reached = true;
      this.end();
    };
  }

  /** Waits as long as a refusal asks for, within bounds. False where there was nothing to wait for. */
  async wait(recording: Recording, { now, signal }: { now: () => number; signal: AbortSignal }): Promise<boolean> {
    const askedMs = Math.min(retryAfterMs(recording) ?? 0, LONGEST_WAIT_MS);
    if (askedMs <= 0 || signal.aborted || this.#over.signal.aborted) return false;
    const over = AbortSignal.any([signal, this.#over.signal]);
    const startedMs = now();
    await setTimeout(askedMs, undefined, { signal: over }).catch(() => {});
    this.#met.waits++;
    this.#met.waitedMs += now() - startedMs;
    return true;
  }

  /** Nothing is left to send: nobody has to wait for it. */
  end(): void {
    this.#over.abort();
  }
}

/**
 * How long a refusal (HTTP 429) asks to wait: `retry-after-ms` as some APIs have it, else `retry-after` in seconds or as a date (RFC 9110, 10.2.3), which
 * counts from the server's own `date`. Undefined where it does not say.
 */
export function retryAfterMs({ tape, headers }: Pick<Recording, 'tape' | 'headers'>): number | undefined {
  if (tape?.status !== 429) return undefined;
  const milliseconds = headerText(headers?.['retry-after-ms'])?.trim() ?? '';
  if (isDecimal(milliseconds)) return Number(milliseconds);
  const asked = headerText(headers?.['retry-after'])?.trim() ?? '';
  if (isDecimal(asked)) return Number(asked) * 1000;
  const waitMs = dateMs(asked) - dateMs(headerText(headers?.date)?.trim() ?? '');
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}

function isDecimal(text: string): boolean {
  return /^\d{1,12}(\.\d{1,6})?$/.test(text);
}

/** An HTTP date; NaN for anything else, of which the language reads more than is meant as a date. */
function dateMs(text: string): number {
  return / GMT$/.test(text) ? Date.parse(text) : Number.NaN;
}

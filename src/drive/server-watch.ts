/**
 * Reads a page of metrics before, during and after a load, on a connection of its own. Under load a page is kept as it came, like every
 * answer: nothing is decoded while stamps are taken.
 */
import type { Recording, RequestError, WireRequest } from '../model/traffic.ts';
import type { Connection } from './connection.ts';

export interface WatchOptions {
  connection: Connection;
  /** Path and query of the page. */
  path: string;
  everyMs: number;
  /** Monotonic milliseconds since the start of the run. */
  now: () => number;
  /** Of the run. */
  signal: AbortSignal;
}

/** One reading: the bytes of the page, or why there are none. */
export interface Reading {
  moment: 'before' | 'load' | 'after';
  atMs: number;
  page?: Uint8Array | undefined;
  error?: RequestError | undefined;
}

/** Pages are some hundred kilobytes at the most. A longer one is not taken. */
export const MAX_PAGE_BYTES = 4 * 1024 * 1024;
/** What the pages of one load may take of the memory. */
export const MAX_KEPT_BYTES = 32 * 1024 * 1024;
/** How long the load may be kept waiting before and after. */
const TIMEOUT_MS = 5000;

export class ServerWatch {
  readonly #options: WatchOptions;
  #readings: Reading[] = [];
  #everyMs: number;
  #timer: NodeJS.Timeout | undefined;
  #underWay: Promise<void> = Promise.resolve();

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#everyMs = options.everyMs;
  }

  /** Reads once, then again and again until it is stopped. Never rejects, nor does `stop`: what fails is a reading. */
  async start(): Promise<void> {
    await this.#read('before');
    this.#wait(this.#everyMs / 2);
  }

  /** Reads for the last time, closes the connection and gives all readings in their order. */
  async stop(): Promise<Reading[]> {
    clearTimeout(this.#timer);
    await this.#underWay;
    clearTimeout(this.#timer);
    await this.#read('after');
    await this.#options.connection.close();
    return this.#readings;
  }

  #wait(ms: number): void {
    this.#timer = setTimeout(() => {
      this.#underWay = this.#read('load').then(() => this.#wait(this.#everyMs));
    }, ms);
  }

  async #read(moment: Reading['moment']): Promise<void> {
    const { connection, path, now, signal } = this.#options;
    const recording = await connection.exchange({ ...PAGE, path }, { plannedMs: now(), timeoutMs: TIMEOUT_MS, signal });
    if (recording.failure?.kind === 'aborted') return;
    this.#readings.push({ moment, ...readingOf(recording) });
    this.#thinOut();
  }

  /** A long load is read more seldom rather than only in its first part: every second page goes, and no failure. */
  #thinOut(): void {
    const bytes = this.#readings.reduce((sum, { page }) => sum + (page?.length ?? 0), 0);
    if (bytes <= MAX_KEPT_BYTES) return;
    this.#everyMs *= 2;
    this.#readings = this.#readings.filter(({ moment, page }, index) => moment !== 'load' || !page || index % 2 === 0);
  }
}

const PAGE: WireRequest = {
  method: 'GET',
  path: '/',
  headers: { accept: 'text/plain; version=0.0.4, */*;q=0.1' },
  body: '',
};

function readingOf({ endMs, tape, failure }: Recording): Omit<Reading, 'moment'> {
  if (failure) return { atMs: endMs, error: failure };
  const status = tape?.status ?? 0;
  if (status !== 200) {
    const kind = status >= 500 ? 'http-5xx' : status === 429 ? 'http-429' : status >= 400 ? 'http-4xx' : 'protocol';
    return { atMs: endMs, error: { kind, message: `the page of metrics answers ${status}`, status } };
  }
  return { atMs: endMs, page: Buffer.concat(tape?.chunks.map(({ bytes }) => bytes) ?? []) };
}

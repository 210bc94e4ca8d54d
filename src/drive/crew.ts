/**
 * Worker threads that carry the connections of one stage. The main thread keeps the plan, the budget, the rate limit and the run file: it says
 * who sends what and when, so that a stage is the same however many threads carry it.
 */
import type { Exchange, Recording, WireRequest } from '../model/traffic.ts';
import type { Link } from './connection.ts';
import type { ExchangeOptions, FromWorker, ToWorker } from './crew-messages.ts';
import type { GeneratorHealth } from './health.ts';

/** What of a worker thread is needed here; `node:worker_threads` has it. */
export interface Thread {
  postMessage(message: ToWorker): void;
  on(event: 'message', listener: (message: FromWorker) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  terminate(): Promise<unknown>;
}

export class Crew {
  readonly #members: Member[];
  readonly #forgetSignal: () => void;
  #opened = 0;

  /** The threads run `serveCrew`. Aborting ends what is in flight, as it does without threads. */
  constructor(threads: readonly Thread[], signal: AbortSignal) {
    this.#members = threads.map((thread) => new Member(thread));
    const abort = (): void => {
      for (const member of this.#members) member.say({ kind: 'abort' });
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    this.#forgetSignal = () => signal.removeEventListener('abort', abort);
  }

  get size(): number {
    return this.#members.length;
  }

  /** One more connection; the place modulo the number of threads says whose it is. */
  connect(): Link {
    const place = this.#opened++;
    return (this.#members[place % this.#members.length] as Member).open(place);
  }

  /** What came back on one of these connections, decoded by the thread that has its bytes. Rejects on a bug in a protocol. */
  decode(recording: Recording): Promise<Exchange> {
    const owner = this.#members.find((member) => member.has(recording)) as Member;
    return owner.decode(recording);
  }

  /** Starts watching every thread; the returned function stops and reports each of them. */
  watchHealth(): () => Promise<GeneratorHealth[]> {
    for (const member of this.#members) member.say({ kind: 'watch-health' });
    return () => Promise.all(this.#members.map((member) => member.health()));
  }

  /** Closes every connection and ends the threads. */
  async close(): Promise<void> {
    this.#forgetSignal();
    await Promise.all(this.#members.map((member) => member.close()));
  }
}

interface Waiting<Value> {
  resolve: (value: Value) => void;
  reject: (error: unknown) => void;
}

/** An exchange that is under way. */
interface Asked {
  isProbe: boolean;
  plannedMs: number;
  resolve: (recording: Recording) => void;
}

/** The main thread's end of one worker. */
class Member {
  readonly #thread: Thread;
  /** Of what was recorded and not decoded yet. A probe (GET) is never decoded: nobody keeps what it was answered. */
  readonly #numbers = new Map<Recording, number>();
  readonly #recorded = new Map<number, Asked>();
  readonly #decoded = new Map<number, Waiting<Exchange>>();
  #health: Waiting<GeneratorHealth> | undefined;
  #closed: (() => void) | undefined;
  #sent = 0;
  #broken: { error: unknown } | undefined;

  constructor(thread: Thread) {
    this.#thread = thread;
    thread.on('message', (message) => this.#take(message));
    thread.on('error', (error) => this.#break(error));
    thread.on('exit', () => this.#break(new Error('A worker thread of the driver ended before its work')));
  }

  say(message: ToWorker): void {
    this.#thread.postMessage(message);
  }

  open(connection: number): Link {
    this.say({ kind: 'open', connection });
    return {
      exchange: (request, { plannedMs, timeoutMs, headers }) =>
        this.#exchange(connection, request, { plannedMs, timeoutMs, headers }),
      // All of them end with the thread.
      close: () => Promise.resolve(),
    };
  }

  has(recording: Recording): boolean {
    return this.#numbers.has(recording);
  }

  decode(recording: Recording): Promise<Exchange> {
    const exchange = this.#numbers.get(recording) as number;
    this.#numbers.delete(recording);
    return new Promise((resolve, reject) => {
      if (this.#broken) return reject(this.#broken.error);
      this.#decoded.set(exchange, { resolve, reject });
      this.say({ kind: 'decode', exchange });
    });
  }

  health(): Promise<GeneratorHealth> {
    return new Promise((resolve, reject) => {
      if (this.#broken) return reject(this.#broken.error);
      this.#health = { resolve, reject };
      this.say({ kind: 'tell-health' });
    });
  }

  async close(): Promise<void> {
    if (!this.#broken) {
      await new Promise<void>((resolve) => {
        this.#closed = resolve;
        this.say({ kind: 'close' });
      });
    }
    await this.#thread.terminate();
  }

  #exchange(connection: number, request: WireRequest, options: ExchangeOptions): Promise<Recording> {
    const exchange = this.#sent++;
    return new Promise((resolve) => {
      this.#recorded.set(exchange, { isProbe: request.method === 'GET', plannedMs: options.plannedMs, resolve });
      if (this.#broken) this.#loseAll();
      else this.say({ kind: 'exchange', connection, exchange, request, options });
    });
  }

  #take(message: FromWorker): void {
    switch (message.kind) {
      case 'recorded':
        this.#hand(message.exchange, message.recording);
        break;
      case 'decoded':
        this.#settle(message.exchange)?.resolve(message.result);
        break;
      case 'undecodable':
        this.#settle(message.exchange)?.reject(message.error);
        break;
      case 'health':
        this.#health?.resolve(message.health);
        break;
      case 'closed':
        this.#closed?.();
        break;
    }
  }

  #hand(exchange: number, recording: Recording): void {
    const asked = this.#recorded.get(exchange);
    this.#recorded.delete(exchange);
    if (!asked?.isProbe) this.#numbers.set(recording, exchange);
    asked?.resolve(recording);
  }

  #settle(exchange: number): Waiting<Exchange> | undefined {
    const waiting = this.#decoded.get(exchange);
    this.#decoded.delete(exchange);
    return waiting;
  }

  /** A thread that ended takes what it was asked along. That is a bug: what is decoded from then on rejects with it. */
  #break(error: unknown): void {
    this.#broken ??= { error };
    this.#loseAll();
    for (const { reject } of this.#decoded.values()) reject(error);
    this.#decoded.clear();
    this.#health?.reject(error);
    this.#closed?.();
  }

  /** An exchange never rejects, so this is said in the recording. */
  #loseAll(): void {
    const failure = { kind: 'aborted', message: 'a worker thread of the driver ended' } as const;
    for (const [exchange, { plannedMs }] of this.#recorded)
      this.#hand(exchange, { plannedMs, endMs: plannedMs, failure });
  }
}

/**
 * One kept connection that carries one request at a time. While load is on, the only work for each network read is:
 * take the time, keep the bytes.
 */
import type { HttpVersion, TlsConfig } from '../model/config.ts';
import type { Recording, RequestError, Tape, WireRequest } from '../model/traffic.ts';
import { Cut, describeFailure, isOrderlyClose, Unsent } from './failure.ts';
import { UNPACKED_ENCODINGS, unpack } from './unpack.ts';
import type { WireClient } from './wire.ts';
import { createWireClient } from './wire-client.ts';

export interface ConnectionOptions {
  /** Base URL; a wire request's path is appended to its path. */
  url: string;
  /** Sent with every request: the key and the user's own headers. */
  headers: Record<string, string>;
  connectTimeoutMs: number;
  /** Bytes of one response; default 64 MiB. */
  maxResponseBytes?: number | undefined;
  /** Which version is spoken over https; absent: 1.1. */
  http?: HttpVersion | 'auto' | undefined;
  /** Compressed answers are asked for, and unpacked. */
  compression?: true | undefined;
  /** Absent: known authorities are trusted. */
  tls?: TlsConfig | undefined;
  /** Address of the proxy that it goes through, with the credentials in it. Absent: straight. */
  proxy?: string | undefined;
  /** Monotonic milliseconds. */
  now: () => number;
}

/** A response larger than this is cut and recorded as a protocol error: an endless stream must not fill the memory. */
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/** Keeping a read costs some 200 bytes, however short it is: a stream of single bytes would take gigabytes before it reached the limit above. */
const MAX_READS = 500_000;

/**
 * A server may close a kept connection without a word (llama.cpp's does after every stream); a request that is sent at that moment crosses
 * the close on the way. The close is then here within a round trip; one that comes later than this was the answer to the request.
 */
const CROSSING_MS = 250;

/** A connection as those see it who only send on it: here, or in another thread. */
export type Link = Pick<Connection, 'exchange' | 'close'>;

export class Connection {
  readonly #client: WireClient;
  readonly #basePath: string;
  readonly #headers: Record<string, string>;
  readonly #now: () => number;
  readonly #maxResponseBytes: number;
  readonly #compression: boolean;
  /** Set-up time of a connection that was opened since the last request took it. */
  #connectMs: number | undefined;
  #http: HttpVersion | undefined;
  /** True when the open socket has carried a whole answer: only then can a close belong to the time before a request. */
  #hasAnswered = false;
  /** Learned from a crossing: this server closes what it said it would keep. From then on each request gets a connection of its own. */
  #serverCloses = false;
  /** Stops the request in flight. */
  #stop: (() => void) | undefined;
  /**
   * One listener for all requests on this connection. Node's event targets chain their listeners, those that were removed too: with one for each
   * request, an old one keeps all later ones alive, and with them their tapes, until the whole heap is collected.
   */
  readonly #onAbort = (): void => this.#stop?.();
  #signal: AbortSignal | undefined;

  constructor(options: ConnectionOptions) {
    const url = new URL(options.url);
    this.#now = options.now;
    this.#maxResponseBytes = options.maxResponseBytes ?? MAX_RESPONSE_BYTES;
    this.#compression = options.compression ?? false;
    this.#headers = options.headers;
    this.#basePath = url.pathname.replace(/\/$/, '');
    this.#client = createWireClient({
      ...options,
      origin: url.origin,
      http: options.http ?? '1.1',
      onConnect: ({ connectMs, http }) => {
        this.#connectMs = connectMs;
        this.#http = http;
        this.#hasAnswered = false;
      },
    });
  }

  /** The version that is spoken; undefined before a connection was opened. */
  get http(): HttpVersion | undefined {
    return this.#http;
  }

  /**
   * Sends one request and records what comes back. Never rejects: what goes wrong is in the recording. A request that crossed the close
   * of a kept connection (RFC 9112, 9.3.1 and 9.5) is sent once more on a fresh one, and that sending is the recorded one.
   */
  exchange(
    request: WireRequest,
    options: {
      plannedMs: number;
      timeoutMs: number;
      signal?: AbortSignal | undefined;
      headers?: Record<string, string>;
    },
  ): Promise<Recording> {
    const now = this.#now;
    const recording: Recording = { plannedMs: options.plannedMs, endMs: options.plannedMs };
    return new Promise((resolve) => {
      let tape: Tape | undefined;
      let bytes = 0;
      let abort: ((reason: Error) => void) | undefined;
      let cut: Cut | undefined;
      let settled = false;

      const cutShort = (reason: Cut): void => {
        cut ??= reason;
        if (abort) abort(cut);
        // Not yet on a connection: the client is stuck connecting, so the answer is given here and the client dropped later.
        else settle(describeFailure(cut, false));
      };
      const onAbort = (): void => cutShort(new Cut('aborted', 'the run was stopped'));
      const timer = setTimeout(
        () => cutShort(new Cut('timeout', `no complete answer within ${options.timeoutMs} ms`)),
        options.timeoutMs,
      );
      this.#heed(options.signal, onAbort);

      const settle = (failure?: RequestError): void => {
        if (settled) return;
        settled = true;
        clearTimeout(timer);
        if (this.#stop === onAbort) this.#stop = undefined;
        const ended = { ...recording, endMs: now(), tape, failure };
        resolve(this.#compression ? unpack(ended, this.#maxResponseBytes) : ended);
      };

      const send = (): void => {
        this.#client.dispatch(
          {
            method: request.method,
            path: `${this.#basePath}${request.path}`,
            headers: {
              'accept-encoding': this.#compression ? UNPACKED_ENCODINGS : 'identity',
              ...request.headers,
              ...this.#headers,
              ...options.headers,
            },
            body: request.method === 'GET' ? null : request.body,
            reset: this.#serverCloses,
          },
          {
            onRequestStart: (controller) => {
              recording.sentMs = now();
              if (this.#connectMs !== undefined) {
                recording.connectMs = this.#connectMs;
                this.#connectMs = undefined;
              }
              abort = (reason) => controller.abort(reason);
              if (settled || cut) controller.abort(cut ?? new Cut('aborted', 'the run was stopped'));
            },
            onResponseStart: (_controller, status, headers) => {
              if (status < 200) return;
              recording.headersMs = now();
              recording.headers = headers;
              tape = { status, contentType: headerText(headers['content-type']) ?? '', chunks: [] };
            },
            onResponseData: (controller, chunk) => {
              const atMs = now();
              bytes += chunk.length;
              const reads = tape?.chunks.push({ atMs, bytes: kept(chunk) }) ?? 0;
              if (bytes > this.#maxResponseBytes)
                controller.abort(new Cut('protocol', `the response is longer than ${this.#maxResponseBytes} bytes`));
              else if (reads > MAX_READS)
                controller.abort(new Cut('protocol', `the response came in more than ${MAX_READS} pieces`));
            },
            onResponseEnd: () => {
              this.#hasAnswered = true;
              settle();
            },
            onResponseError: (_controller, error) => {
              if (error instanceof Unsent) recording.sentMs = undefined;
              const { sentMs } = recording;
              const inTime = sentMs !== undefined && now() - sentMs <= CROSSING_MS;
              const crossed = inTime && this.#hasAnswered && !tape && !cut && isOrderlyClose(error);
              if (!crossed || recording.resent) return settle(describeFailure(cut ?? error, sentMs !== undefined));
              recording.resent = true;
              this.#serverCloses = true;
              abort = undefined;
              recording.sentMs = undefined;
              // The client is still putting the broken connection away.
              setImmediate(() => !settled && send());
            },
          },
        );
      };
      send();
      if (options.signal?.aborted) onAbort();
    });
  }

  /** Has the request in flight stopped when the signal aborts. */
  #heed(signal: AbortSignal | undefined, stop: () => void): void {
    this.#stop = stop;
    if (signal === this.#signal) return;
    this.#signal?.removeEventListener('abort', this.#onAbort);
    signal?.addEventListener('abort', this.#onAbort);
    this.#signal = signal;
  }

  /** Closes the socket at once; a request in flight ends as `aborted`. */
  async close(): Promise<void> {
    this.#signal?.removeEventListener('abort', this.#onAbort);
    await this.#client.destroy(new Cut('aborted', 'the connection was closed'));
  }
}

/** Node's shared slabs take copies that are smaller than this. */
const SLAB_BYTES = Buffer.poolSize / 2;

/** Every network read has a buffer of its own, with its overhead: the few bytes of an event are copied to where many of them share one. */
function kept(chunk: Uint8Array): Uint8Array {
  return chunk.length < SLAB_BYTES ? Buffer.from(chunk) : chunk;
}

/** A header's text, several of one name joined. */
export function headerText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}

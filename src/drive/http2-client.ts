/**
 * HTTP/2 (RFC 9113) by Node's own client: one session, one stream at a time. Not undici's, which sends a refused request again by itself:
 * a request that was sent twice has no true instant of sending.
 */
import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect,
  constants,
  type OutgoingHttpHeaders,
} from 'node:http2';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import { Unsent } from './failure.ts';
import { http2Failure } from './http2-failure.ts';
import type { ExchangeHandler, WireClient, WireRequestOptions } from './wire.ts';

/** What a server may send ahead of us, for a stream and for the session: enough that it never waits for our leave. */
const WINDOW_BYTES = 16 * 1024 * 1024;

/** What HTTP/2 has other means for (RFC 9113, 8.2.2). */
const CONNECTION_HEADERS = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade'];

interface OpenSession {
  session: ClientHttp2Session;
  /** With which code the server gave it up (GOAWAY). */
  goaway: number | undefined;
}

export class Http2Client implements WireClient {
  readonly #origin: URL;
  /** Opens a connection on which HTTP/2 was agreed. */
  readonly #dial: () => Promise<TLSSocket>;
  #open: OpenSession | undefined;
  /** A request that gave up waiting leaves it to the next one. */
  #opening: Promise<OpenSession> | undefined;
  /** The turn of the event loop in which an answer ended: a GOAWAY that came with it is read by its end. */
  #turn: Promise<void> | undefined;
  #destroyedBy: Error | undefined;

  constructor(origin: string, dial: () => Promise<TLSSocket>) {
    this.#origin = new URL(origin);
    this.#dial = dial;
  }

  async dispatch(options: WireRequestOptions, handler: ExchangeHandler): Promise<void> {
    try {
      if (this.#turn) await this.#turn;
      this.#send(this.#usable() ?? (await this.#opened()), options, handler);
    } catch (error) {
      handler.onResponseError(undefined, error as Error);
    }
  }

  async destroy(error: Error): Promise<void> {
    this.#destroyedBy = error;
    this.#open?.session.destroy(error);
  }

  #usable(): OpenSession | undefined {
    return this.#open?.session.closed || this.#open?.session.destroyed ? undefined : this.#open;
  }

  #opened(): Promise<OpenSession> {
    this.#opening ??= this.#connect().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  async #connect(): Promise<OpenSession> {
    const socket = await this.#dial();
    if (this.#destroyedBy) {
      socket.destroy();
      throw this.#destroyedBy;
    }
    const session = connect(this.#origin, {
      createConnection: () => socket,
      settings: { enablePush: false, initialWindowSize: WINDOW_BYTES },
    });
    session.setLocalWindowSize(WINDOW_BYTES);
    // Told by the stream that it breaks; without a stream the next request opens another session.
    session.on('error', () => {});
    const open: OpenSession = { session, goaway: undefined };
    session.on('goaway', (code) => {
      open.goaway = code;
    });
    this.#open = open;
    return open;
  }

  #send(open: OpenSession, options: WireRequestOptions, handler: ExchangeHandler): void {
    const { session } = open;
    const headers = headersOf(options, this.#origin);
    let failure: Error | undefined;
    let isSent = false;
    const controller = {
      // As over HTTP/1.1 a request that is cut costs its connection: what still comes on it must not be in the way of the next one.
      abort: (reason: Error): void => {
        failure ??= reason;
        if (isSent) session.destroy();
      },
    };
    handler.onRequestStart(controller);
    if (failure) {
      handler.onResponseError(controller, failure);
      return;
    }
    isSent = true;
    const stream = begin(session, headers, options.body === null);
    if (options.body !== null) stream.end(options.body);
    stream.on('response', (headers) => {
      const { ':status': status = 0, ...others } = headers;
      handler.onResponseStart(controller, status, others);
    });
    stream.on('data', (chunk: Buffer) => handler.onResponseData(controller, chunk));
    stream.on('error', (error) => {
      failure ??= error;
    });
    // Only then it is known whether the end was one: a connection that closes ends the stream first.
    stream.once('close', () => {
      if (options.reset) session.close();
      this.#turn = nextTurn().then(() => {
        this.#turn = undefined;
      });
      if (!failure && stream.rstCode === constants.NGHTTP2_NO_ERROR) return handler.onResponseEnd();
      const seen = { error: failure, code: stream.rstCode, goaway: open.goaway, closed: session.destroyed };
      handler.onResponseError(controller, http2Failure(seen));
    });
  }
}

/** Throws an `Unsent` where Node refuses: for a header that HTTP/2 does not have, say. */
function begin(session: ClientHttp2Session, headers: OutgoingHttpHeaders, endStream: boolean): ClientHttp2Stream {
  try {
    return session.request(headers, { endStream });
  } catch (error) {
    const { code = 'unknown' } = error as { code?: string };
    throw new Unsent('protocol', `the request cannot be sent over HTTP/2 (${code})`);
  }
}

function headersOf({ method, path, headers }: WireRequestOptions, { host }: URL): OutgoingHttpHeaders {
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const { host: authority = host, ...others } = Object.fromEntries(named);
  for (const name of CONNECTION_HEADERS) delete others[name];
  return { ...others, ':method': method, ':path': path, ':scheme': 'https', ':authority': authority };
}

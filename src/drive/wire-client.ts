/** The client below a connection: HTTP/1.1 by undici, HTTP/2 by Node, and which of them where the endpoint may choose (ALPN, RFC 7301). */
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { buildConnector, Client } from 'undici';
import type { HttpVersion, TlsConfig } from '../model/config.ts';
import { Cut } from './failure.ts';
import { Http2Client } from './http2-client.ts';
import { secureOptions } from './secure-context.ts';
import { openTunnel } from './tunnel.ts';
import type { ExchangeHandler, WireClient, WireRequestOptions } from './wire.ts';

export interface WireClientOptions {
  origin: string;
  /** HTTP/2 is spoken over https only: an http origin is spoken to in 1.1, whatever stands here. */
  http: HttpVersion | 'auto';
  connectTimeoutMs: number;
  tls?: TlsConfig | undefined;
  proxy?: string | undefined;
  /** Monotonic milliseconds. */
  now: () => number;
  /** Told of each connection before it is used. */
  onConnect: (connected: { connectMs: number; http: HttpVersion }) => void;
}

export function createWireClient(options: WireClientOptions): WireClient {
  const http = options.origin.startsWith('https:') ? options.http : '1.1';
  switch (http) {
    case '1.1':
      return createHttp1Client(options);
    case '2':
      return createHttp2Client(options);
    case 'auto':
      return new NegotiatedClient(options);
  }
}

function createHttp1Client(options: WireClientOptions): WireClient {
  const connect = connectorOf(options, '1.1');
  return new Client(options.origin, {
    pipelining: 1,
    allowH2: false,
    // Timeouts are ours, per request; an idle connection is kept as long as the server likes.
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: 120_000,
    connect: (target, callback) => {
      const startedMs = options.now();
      connect(target, (...result) => {
        options.onConnect({ connectMs: options.now() - startedMs, http: '1.1' });
        callback(...result);
      });
    },
  });
}

function createHttp2Client(options: WireClientOptions): WireClient {
  return new Http2Client(options.origin, async () => {
    const startedMs = options.now();
    const socket = await openTls(options);
    if (socket.alpnProtocol !== 'h2') {
      socket.destroy();
      throw new Cut('protocol', NO_HTTP2);
    }
    options.onConnect({ connectMs: options.now() - startedMs, http: '2' });
    return socket;
  });
}

/** Recognised by the check before the load, which knows what to do about it. */
export const NO_HTTP2 = 'the endpoint does not agree on HTTP/2 (ALPN)';

/** Asks on a connection of its own what the endpoint speaks, and keeps to that. */
class NegotiatedClient implements WireClient {
  readonly #options: WireClientOptions;
  #choosing: Promise<WireClient> | undefined;
  #chosen: WireClient | undefined;
  #destroyedBy: Error | undefined;

  constructor(options: WireClientOptions) {
    this.#options = options;
  }

  async dispatch(options: WireRequestOptions, handler: ExchangeHandler): Promise<void> {
    try {
      this.#choosing ??= this.#negotiate();
      this.#chosen = await this.#choosing;
    } catch (error) {
      this.#choosing = undefined;
      handler.onResponseError(undefined, error as Error);
      return;
    }
    if (this.#destroyedBy) handler.onResponseError(undefined, this.#destroyedBy);
    else this.#chosen.dispatch(options, handler);
  }

  async destroy(error: Error): Promise<void> {
    this.#destroyedBy = error;
    await this.#chosen?.destroy(error);
  }

  async #negotiate(): Promise<WireClient> {
    const socket = await openTls(this.#options);
    socket.destroy();
    return socket.alpnProtocol === 'h2' ? createHttp2Client(this.#options) : createHttp1Client(this.#options);
  }
}

/** A TLS connection that offers both versions. */
function openTls(options: WireClientOptions): Promise<TLSSocket> {
  const { protocol, hostname, port, host } = new URL(options.origin);
  const connect = connectorOf(options, '2');
  return new Promise((resolve, reject) =>
    connect({ protocol, hostname: hostname.replace(/^\[|\]$/g, ''), port, host }, (error, socket) =>
      error ? reject(error) : resolve(socket as TLSSocket),
    ),
  );
}

/** TCP and TLS; behind a proxy the tunnel, then TLS, which have the time each. */
function connectorOf(
  { connectTimeoutMs, tls, proxy }: WireClientOptions,
  highest: HttpVersion,
): buildConnector.connector {
  const versions = { allowH2: highest === '2', preferH2: true };
  const connect = buildConnector({ timeout: connectTimeoutMs, ...versions, ...secureOptions(tls) });
  if (proxy === undefined) return connect;
  return (target, callback) => {
    const isTls = target.protocol === 'https:';
    const host = target.hostname.includes(':') ? `[${target.hostname}]` : target.hostname;
    const to = `${host}:${target.port || (isTls ? 443 : 80)}`;
    openTunnel({ proxy, to, timeoutMs: connectTimeoutMs }).then(
      (httpSocket: Socket) => (isTls ? connect({ ...target, httpSocket }, callback) : callback(null, httpSocket)),
      (error: Error) => callback(error, null),
    );
  };
}

/** Where the simulated endpoint listens: http, or https with HTTP/2 for whoever agrees on it (ALPN). */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createSecureServer, Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import type { Certificate } from './certificate.ts';

export interface ListenOptions {
  port: number;
  host: string;
  /** PEM texts; absent: http. */
  tls?: Certificate | undefined;
}

export interface Listener {
  port: number;
  /** Ends every socket. */
  close(): Promise<void>;
}

/** Rejects with the system's error when the port cannot be had, and with OpenSSL's when the certificate cannot be used. */
export async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  { port, host, tls }: ListenOptions,
): Promise<Listener> {
  const settings = { noDelay: true, keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 };
  // Requests and responses of HTTP/2 are made alike; where they differ is below.
  const server = tls
    ? (createSecureServer({ ...settings, ...tls, allowHTTP1: true }) as unknown as Server)
    : createServer(settings);
  const sockets = new Set<Socket>();
  server.on('request', answer);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('secureConnection', (socket: Socket) => {
    const tcp = [...sockets].find(({ remotePort }) => remotePort === socket.remotePort);
    if (tcp) tcpBelow.set(socket, tcp);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The client has gone, and no event will tell it. */
export function isGone(response: ServerResponse): boolean {
  return inHttp2(response)?.destroyed ?? response.closed;
}

/** Breaks the answer: with a TCP reset; in HTTP/2, where one connection carries many, with a reset of the stream. */
export function breakOff(response: ServerResponse): void {
  const stream = inHttp2(response);
  if (stream) stream.destroy(new Error('broken on demand'));
  else if (response.socket) (tcpBelow.get(response.socket) ?? response.socket).resetAndDestroy();
}

/** Longer than a load generator's pauses, so that a connection opened early is still there when it is used. */
const KEEP_ALIVE_MS = 75_000;

/** An encrypted connection cannot be reset, only what it goes over. */
const tcpBelow = new WeakMap<Socket, Socket>();

function inHttp2(response: ServerResponse): Http2ServerResponse['stream'] | undefined {
  return response instanceof Http2ServerResponse ? response.stream : undefined;
}

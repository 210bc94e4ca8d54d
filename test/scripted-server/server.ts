/**
 * A small real HTTP server whose behaviour for each request is scripted by the test, down to the bytes and the moment of a reset.
 * It counts what a client cannot know: sockets, requests in flight, what arrived.
 */
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { selfSign } from '../../src/simulator/certificate.ts';

export interface SeenRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** As Node names it: `1.1` or `2.0`. */
  http: string;
  body: string;
  /** Number of the socket that carried it, from 0 in order of connecting. */
  socket: number;
  /** Completions in flight when this one arrived, itself included. */
  inFlight: number;
}

/** Plays one completion request; `socket` is there for what HTTP does not allow. */
export type Script = (request: SeenRequest, response: ServerResponse, socket: Socket) => void | Promise<void>;

export interface ScriptedServer {
  url: string;
  /** Completions in order of arrival. */
  requests: SeenRequest[];
  /** Everything else, such as `GET /v1/models`. */
  sideRequests: SeenRequest[];
  sockets(): number;
  [Symbol.asyncDispose](): Promise<void>;
}

/** `script` answers POSTs, `side` the rest (default: a list of one model). With `tls` the certificate is self-signed, or what is given; with `http2` it agrees on that too. */
export async function startScriptedServer(
  script: Script,
  options: { side?: Script; tls?: true | ServerOptions; http2?: boolean } = {},
): Promise<ScriptedServer> {
  const requests: SeenRequest[] = [];
  const sideRequests: SeenRequest[] = [];
  const numbers = new Map<Socket, number>();
  let inFlight = 0;
  const { tls } = options;
  const secured = tls === true ? selfSign('localhost') : tls;
  const server: Server = secured ? createSecured(secured, options.http2 ?? false) : createServer();
  server.on('connection', (socket: Socket) => numbers.set(socket, numbers.size));
  server.on('request', async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const isCompletion = request.method === 'POST';
    if (isCompletion) {
      inFlight++;
      response.once('close', () => inFlight--);
    }
    const { method = '', url: path = '', headers } = request;
    const seen = {
      method,
      path,
      headers,
      http: request.httpVersion,
      body,
      socket: numbers.get(request.socket) ?? -1,
      inFlight,
    };
    (isCompletion ? requests : sideRequests).push(seen);
    const play = isCompletion ? script : (options.side ?? listModels);
    await play(seen, response, request.socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: options.tls ? `https://localhost:${port}/v1` : `http://127.0.0.1:${port}/v1`,
    requests,
    sideRequests,
    sockets: () => numbers.size,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of numbers.keys()) socket.destroy();
      }),
  };
}

/** Node's server of HTTP/2 has the same requests and responses, as far as scripts use them. */
function createSecured(options: ServerOptions, http2: boolean): Server {
  if (!http2) return createTlsServer(options);
  return createSecureServer({ ...options, allowHTTP1: true }) as unknown as Server;
}

const listModels: Script = (_request, response) => {
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end('{"object":"list","data":[{"id":"m-small"},{"id":"m-large"}]}');
};

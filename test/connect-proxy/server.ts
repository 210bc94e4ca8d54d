/** A small real HTTP proxy that only opens tunnels (CONNECT). It leads every name to one port of this machine, as a proxy's own name service would. */
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface ConnectProxy {
  port: number;
  /** What was asked for, in order: `host:port`, and the credentials that came along. */
  asked: { to: string; authorization: string | undefined }[];
  /** Bytes that clients sent through the tunnels. */
  sent: () => string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** `status` is what it answers; it opens the tunnel with 200 only. `silent`: it never answers. */
export async function startConnectProxy(
  upstream: string,
  { status = 200, silent = false }: { status?: number; silent?: boolean } = {},
): Promise<ConnectProxy> {
  const asked: ConnectProxy['asked'] = [];
  const sockets = new Set<Socket>();
  let sent = '';
  const server = createServer((_request, response) => response.writeHead(405).end());
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.on('connect', (request, stream) => {
    const client = stream as Socket;
    asked.push({ to: request.url ?? '', authorization: request.headers['proxy-authorization'] });
    client.on('error', () => client.destroy());
    if (silent) return;
    if (status !== 200) {
      client.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const endpoint = connect(Number(new URL(upstream).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.on('data', (bytes: Buffer) => {
        sent += bytes.toString('latin1');
      });
      client.pipe(endpoint).pipe(client);
    });
    sockets.add(endpoint);
    endpoint.on('error', () => client.destroy());
    client.on('close', () => endpoint.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    sent: () => sent,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

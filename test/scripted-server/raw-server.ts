/** A server that answers HTTP/1.1 with the very bytes that a test gives, and ends the connection as it says. */
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** How the connection goes on after the bytes. */
export type Ending = 'stays' | 'closes' | 'resets';

export interface RawServer {
  url: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Answers every request, once it has arrived whole, by these writes; each goes out before the next is made. */
export async function startRawServer(writes: readonly (string | Uint8Array)[], ending: Ending): Promise<RawServer> {
  const open = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    open.add(socket);
    socket.on('error', () => {});
    let asked = '';
    socket.on('data', async (chunk) => {
      asked += chunk.toString('latin1');
      // The request of these tests has the body `{}`.
      if (!asked.endsWith('\r\n\r\n{}')) return;
      asked = '';
      for (const write of writes) {
        await new Promise((written) => socket.write(write, written));
        await new Promise(setImmediate);
      }
      if (ending === 'closes') socket.end();
      if (ending === 'resets') socket.resetAndDestroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

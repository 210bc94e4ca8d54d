/** An HTTP/2 server by hand (RFC 9113), for what Node's own does not send: the test says which frames come, and where the connection breaks. */
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:tls';
import type { Certificate } from '../../src/simulator/certificate.ts';

/** Plays one request that has arrived whole; `socket` is the encrypted one, `tcp` the one below it. */
export type FramePlay = (asked: { stream: number; nth: number; socket: Socket; tcp: Socket }) => unknown;

export interface FrameServer {
  url: string;
  sockets(): number;
  [Symbol.asyncDispose](): Promise<void>;
}

/** HEADERS with status 200 and the content type of a stream of events, or a field block of one's own. */
export function headersFrame(stream: number, block: Uint8Array = STREAM_HEADERS, flags = END_HEADERS): Buffer {
  return frame({ type: 1, flags, stream, payload: block });
}

export function dataFrame(stream: number, text: string | Uint8Array, isLast = false): Buffer {
  return frame({
    type: 0,
    flags: isLast ? END_STREAM : 0,
    stream,
    payload: typeof text === 'string' ? Buffer.from(text) : text,
  });
}

export function resetFrame(stream: number, code: number): Buffer {
  return frame({ type: 3, flags: 0, stream, payload: uint32(code) });
}

export function goawayFrame(lastStream: number, code: number): Buffer {
  return frame({ type: 7, flags: 0, stream: 0, payload: Buffer.concat([uint32(lastStream), uint32(code)]) });
}

/** Heeds no window of flow control: the client that is tested has large ones. */
export async function startFrameServer(play: FramePlay, certificate: Certificate): Promise<FrameServer> {
  const open = new Set<Socket>();
  let sockets = 0;
  const server = createServer({ ...certificate, ALPNProtocols: ['h2'] }, (socket) => {
    let nth = 0;
    socket.on('error', () => {});
    socket.write(frame({ type: 4, flags: 0, stream: 0, payload: Buffer.alloc(0) }));
    readFrames(socket, (seen) => {
      if (seen.type === 4 && seen.flags === 0) socket.write(frame({ ...seen, flags: ACK, payload: Buffer.alloc(0) }));
      if ((seen.type === 0 || seen.type === 1) && seen.flags & END_STREAM)
        play({ stream: seen.stream, nth: nth++, socket, tcp: tcpOf.get(socket.remotePort) ?? socket });
    });
  });
  const tcpOf = new Map<number | undefined, Socket>();
  server.on('connection', (socket: Socket) => {
    sockets++;
    open.add(socket);
    tcpOf.set(socket.remotePort, socket);
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/v1`,
    sockets: () => sockets,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

interface Frame {
  type: number;
  flags: number;
  stream: number;
  payload: Uint8Array;
}

const END_STREAM = 0x1;
const ACK = 0x1;
const END_HEADERS = 0x4;
const PREFACE_BYTES = 24;
const HEAD_BYTES = 9;

/** HPACK (RFC 7541): `:status: 200` is number 8 of the static table, `content-type` is number 31, its value stands as it is. */
const TYPE = 'text/event-stream';
const STREAM_HEADERS = Buffer.concat([Buffer.from([0x88, 0x0f, 0x10, TYPE.length]), Buffer.from(TYPE)]);

function frame({ type, flags, stream, payload }: Frame): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUIntBE(payload.length, 0, 3);
  head.writeUInt8(type, 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function readFrames(socket: Socket, onFrame: (frame: Frame) => void): void {
  let rest = Buffer.alloc(0);
  let skipped = false;
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    if (!skipped && rest.length >= PREFACE_BYTES) {
      rest = rest.subarray(PREFACE_BYTES);
      skipped = true;
    }
    while (skipped && rest.length >= HEAD_BYTES) {
      const end = HEAD_BYTES + rest.readUIntBE(0, 3);
      if (rest.length < end) return;
      const [type = 0, flags = 0] = rest.subarray(3, 5);
      const payload = rest.subarray(HEAD_BYTES, end);
      const stream = rest.readUInt32BE(5);
      rest = rest.subarray(end);
      onFrame({ type, flags, stream, payload });
    }
  });
}

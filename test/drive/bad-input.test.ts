/** A hostile server over real sockets: whatever it sends, the request ends, with an error kind or a true figure, and the memory is bounded. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { monotonicMs } from '../../src/drive/clock.ts';
import { Connection, type ConnectionOptions } from '../../src/drive/connection.ts';
import { readExchange } from '../../src/measure/exchange.ts';
import type { Exchange, Outcome } from '../../src/model/traffic.ts';
import { openaiChat } from '../../src/protocol/openai-chat.ts';
import { selfSign } from '../../src/simulator/certificate.ts';
import { dataFrame, headersFrame, resetFrame, startFrameServer } from '../scripted-server/http2-frames.ts';
import { type Ending, startRawServer } from '../scripted-server/raw-server.ts';
import { answer, delta } from '../scripted-server/scripts.ts';

const certificate = selfSign('localhost');
const whole = answer(['Grüße', ' ', '🌍']);
const text = whole.join('');
const bytes = Buffer.from(text);
const globe = bytes.indexOf(Buffer.from('🌍'));
/** Role and one word. */
const half = whole.slice(0, 2);

/** Asks twice on one connection: what became of the first request must not be in the way of the second. */
async function askTwice(url: string, way: Partial<ConnectionOptions> = {}, timeoutMs = 10_000): Promise<Exchange> {
  const connection = new Connection({ url, headers: {}, connectTimeoutMs: 5000, now: monotonicMs, ...way });
  const question = { method: 'POST', path: '/chat/completions', headers: {}, body: '{}' } as const;
  try {
    const [first, second] = [
      await connection.exchange(question, { plannedMs: monotonicMs(), timeoutMs }),
      await connection.exchange(question, { plannedMs: monotonicMs(), timeoutMs }),
    ].map((recording) => {
      const steps = readExchange(recording, openaiChat({ model: 'm' }));
      for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
    });
    expect(second?.outcome).toBe(first?.outcome);
    return first as Exchange;
  } finally {
    await connection.close();
  }
}

/** An error has words; a figure lies after the sending, and there is none without content. */
function expectTrue(exchange: Exchange, outcome: Outcome): void {
  expect({ outcome: exchange.outcome, why: exchange.error?.message }).toEqual({
    outcome,
    why: outcome === 'ok' ? undefined : expect.stringMatching(/./),
  });
  const { sentMs = Number.NaN, firstContentMs, lastContentMs, firstByteMs, endMs } = exchange;
  for (const instant of [firstByteMs, firstContentMs, lastContentMs, endMs])
    if (instant !== undefined) expect(instant).toBeGreaterThan(sentMs);
  expect(firstContentMs === undefined).toBe(exchange.contentEvents === 0);
}

const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n';
const chunk = (part: string | Uint8Array): Buffer => {
  const body = Buffer.from(part);
  return Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n')]);
};
const lastChunk = '0\r\n\r\n';

interface BadBody {
  name: string;
  parts: readonly (string | Uint8Array)[];
  /** `ends`: the message is over as HTTP says. */
  ending: 'ends' | 'closes' | 'resets';
  outcome: Outcome;
  content?: number;
}

const tenMegabytes = 'x'.repeat(10 * 1024 * 1024);

const badBodies: readonly BadBody[] = [
  { name: 'nothing at all', parts: [], ending: 'ends', outcome: 'reset', content: 0 },
  {
    name: 'a stream that stops in the middle of an event',
    parts: [...half, 'data: {"cho'],
    ending: 'ends',
    outcome: 'reset',
    content: 1,
  },
  { name: 'a close after the headers', parts: [], ending: 'closes', outcome: 'reset', content: 0 },
  {
    name: 'a close in the middle of an event',
    parts: [...half, 'data: {"cho'],
    ending: 'closes',
    outcome: 'reset',
    content: 1,
  },
  { name: 'a close between two events', parts: half, ending: 'closes', outcome: 'reset', content: 1 },
  {
    name: 'a close after the last event, before the end mark',
    parts: whole.slice(0, -1),
    ending: 'closes',
    outcome: 'reset',
    content: 3,
  },
  { name: 'a reset after the headers', parts: [], ending: 'resets', outcome: 'reset', content: 0 },
  {
    name: 'a reset in the middle of an event',
    parts: [...half, 'data: {"cho'],
    ending: 'resets',
    outcome: 'reset',
    content: 1,
  },
  {
    name: 'a reset after the last event, before the end mark',
    parts: whole.slice(0, -1),
    ending: 'resets',
    outcome: 'reset',
    content: 3,
  },
  { name: 'a reset after the end mark', parts: whole, ending: 'resets', outcome: 'ok', content: 3 },
  {
    name: 'garbage between the events',
    parts: [...half, Buffer.from([0, 255, 254, 13, 10, 10]), 'data: \u0000{]\n\n', ...whole.slice(2)],
    ending: 'ends',
    outcome: 'protocol',
    content: 3,
  },
  { name: 'line ends CR LF', parts: [text.replaceAll('\n', '\r\n')], ending: 'ends', outcome: 'ok', content: 3 },
  { name: 'line ends CR alone', parts: [text.replaceAll('\n', '\r')], ending: 'ends', outcome: 'ok', content: 3 },
  {
    name: 'line ends cut between CR and LF',
    parts: text.replaceAll('\n', '\r\n').split(/(?<=\r)/),
    ending: 'ends',
    outcome: 'ok',
    content: 3,
  },
  { name: 'a byte order mark', parts: ['\uFEFF', ...whole], ending: 'ends', outcome: 'ok', content: 3 },
  {
    name: 'a byte order mark in three reads',
    parts: [...[...Buffer.from('\uFEFF')].map((byte) => Uint8Array.of(byte)), ...whole],
    ending: 'ends',
    outcome: 'ok',
    content: 3,
  },
  {
    name: 'a character cut in two',
    parts: [bytes.subarray(0, globe + 2), bytes.subarray(globe + 2)],
    ending: 'ends',
    outcome: 'ok',
    content: 3,
  },
  {
    name: 'half a character, then the end',
    parts: [bytes.subarray(0, globe + 2)],
    ending: 'ends',
    outcome: 'reset',
    content: 2,
  },
  {
    name: 'an event of 10 MB with a text',
    parts: [...half, delta({ content: tenMegabytes }), ...whole.slice(2)],
    ending: 'ends',
    outcome: 'protocol',
    content: 1,
  },
  {
    name: 'an event of 10 MB that never ends',
    parts: [...half, `data: ${tenMegabytes}`],
    ending: 'ends',
    outcome: 'protocol',
    content: 1,
  },
  {
    name: 'the bytes of gzip that nobody named',
    parts: [gzipSync(text)],
    ending: 'ends',
    outcome: 'reset',
    content: 0,
  },
];

describe.each(badBodies)('$name', ({ parts, ending, outcome, content }) => {
  it('over HTTP/1.1', async () => {
    const endings: Record<BadBody['ending'], Ending> = { ends: 'stays', closes: 'closes', resets: 'resets' };
    await using server = await startRawServer(
      [head, ...parts.map(chunk), ...(ending === 'ends' ? [lastChunk] : [])],
      endings[ending],
    );
    const exchange = await askTwice(server.url);
    expectTrue(exchange, outcome);
    expect(exchange.contentEvents).toBe(content);
  });

  it('over HTTP/2', async () => {
    await using server = await startFrameServer(async ({ stream, socket }) => {
      socket.write(headersFrame(stream));
      for (const part of parts) {
        for (const piece of cutInFrames(Buffer.from(part))) {
          await new Promise((written) => socket.write(dataFrame(stream, piece), written));
        }
      }
      if (ending === 'ends') socket.write(dataFrame(stream, '', true));
      if (ending === 'closes') socket.end();
      if (ending === 'resets') socket.write(resetFrame(stream, 2));
    }, certificate);
    const tls = { verify: true, ca: certificate.cert };
    const exchange = await askTwice(server.url, { http: '2', tls });
    expectTrue(exchange, outcome);
    expect(exchange.contentEvents).toBe(content);
  });
});

/** The most that a frame may hold by default. */
const FRAME_BYTES = 16_384;

function cutInFrames(part: Buffer): Buffer[] {
  return Array.from({ length: Math.ceil(part.length / FRAME_BYTES) }, (_, index) =>
    part.subarray(index * FRAME_BYTES, (index + 1) * FRAME_BYTES),
  );
}

const typed = (more: string): string => `HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n${more}\r\n`;
const event = chunk(delta({ content: 'a' })).toString();

describe('HTTP/1.1 that is none', () => {
  it.each<[string, readonly (string | Uint8Array)[], Ending, Outcome]>([
    ['no answer, closed', [], 'closes', 'reset'],
    ['no answer, reset', [], 'resets', 'reset'],
    ['a close in the status line', ['HTTP/1.1 20'], 'closes', 'reset'],
    ['a close in the headers', ['HTTP/1.1 200 OK\r\ncontent-ty'], 'closes', 'reset'],
    ['a reset in the headers', ['HTTP/1.1 200 OK\r\ncontent-ty'], 'resets', 'reset'],
    ['another protocol', ['SSH-2.0-OpenSSH_9.6\r\n'], 'stays', 'protocol'],
    ['bytes of TLS', [Buffer.from('1503010002022816', 'hex')], 'stays', 'protocol'],
    ['frames of HTTP/2', [headersFrame(1)], 'stays', 'protocol'],
    ['an empty line, and nothing more', ['\r\n\r\n'], 'closes', 'reset'],
    ['a status that is no number', ['HTTP/1.1 abc OK\r\n\r\n'], 'stays', 'protocol'],
    ['a header without a colon', [typed('nonsense\r\n')], 'stays', 'protocol'],
    ['a header with a NUL', [typed('x: a\u0000b\r\n')], 'stays', 'protocol'],
    ['headers of 200 kB', [typed(`x: ${'y'.repeat(200_000)}\r\n`)], 'stays', 'protocol'],
    [
      'headers without an end',
      [typed(''), ...Array(20).fill(`x: ${'y'.repeat(10_000)}\r\n`)].map((line: string) =>
        line.replace(/\r\n\r\n$/, '\r\n'),
      ),
      'stays',
      'protocol',
    ],
    ['two lengths that differ', [typed('content-length: 5\r\ncontent-length: 6\r\n'), 'hello'], 'stays', 'protocol'],
    ['a length and chunks', [typed('content-length: 5\r\ntransfer-encoding: chunked\r\n'), event], 'stays', 'protocol'],
    ['a length below 0', [typed('content-length: -5\r\n')], 'stays', 'protocol'],
    ['a length that is not reached', [typed('content-length: 5000\r\n'), text], 'closes', 'ok'],
    [
      'a length that is not reached, before the end mark',
      [typed('content-length: 5000\r\n'), ...half],
      'closes',
      'reset',
    ],
    ['more than the length', [typed('content-length: 5\r\n'), text], 'stays', 'reset'],
    ['a chunk whose size is no number', [head, event, 'zz\r\n'], 'stays', 'protocol'],
    ['a chunk whose size is below 0', [head, event, '-5\r\nhello\r\n'], 'stays', 'protocol'],
    ['a chunk whose size overflows', [head, event, 'ffffffffffffffffff\r\n'], 'stays', 'protocol'],
    ['a chunk longer than its size', [head, event, '5\r\nhello, world\r\n'], 'stays', 'protocol'],
    ['a chunk size that ends with CR alone', [head, event, '5\rhello\r\n'], 'stays', 'protocol'],
    ['a chunk that is cut', [head, event, 'ff\r\nhello'], 'closes', 'reset'],
    ['a chunk that is reset', [head, event, 'ff\r\nhello'], 'resets', 'reset'],
    ['chunks without the last one', [head, event], 'closes', 'reset'],
    [
      'a web page',
      ['HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 13\r\n\r\n<html></html>'],
      'stays',
      'protocol',
    ],
    ['no content type, and no stream', ['HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello'], 'stays', 'protocol'],
    ['an empty answer', ['HTTP/1.1 204 No Content\r\n\r\n'], 'stays', 'protocol'],
    [
      'a switch to another protocol',
      ['HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'],
      'stays',
      'protocol',
    ],
  ])('%s', async (_name, writes, ending, outcome) => {
    await using server = await startRawServer(writes, ending);
    expectTrue(await askTwice(server.url), outcome);
  });

  it('a hundred answers before the answer are none', async () => {
    const early = 'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n'.repeat(100);
    await using server = await startRawServer([early, head, ...whole.map(chunk), lastChunk], 'stays');
    expectTrue(await askTwice(server.url), 'ok');
  });
});

describe('compressed, where that was asked for', () => {
  const compressed = 'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-encoding: gzip\r\n';
  const packed = gzipSync(text);
  it.each<[string, readonly (string | Uint8Array)[], Ending, Outcome]>([
    ['gzip, whole', [`${compressed}content-length: ${packed.length}\r\n\r\n`, packed], 'stays', 'ok'],
    [
      'gzip cut short, by the message',
      [`${compressed}content-length: 40\r\n\r\n`, packed.subarray(0, 40)],
      'stays',
      'reset',
    ],
    [
      'gzip cut short, by a close',
      [`${compressed}content-length: ${packed.length}\r\n\r\n`, packed.subarray(0, 40)],
      'closes',
      'reset',
    ],
    [
      'gzip cut short, by a reset',
      [`${compressed}content-length: ${packed.length}\r\n\r\n`, packed.subarray(0, 40)],
      'resets',
      'reset',
    ],
    ['no gzip', [`${compressed}content-length: ${bytes.length}\r\n\r\n`, bytes], 'stays', 'protocol'],
  ])('%s', async (_name, writes, ending, outcome) => {
    await using server = await startRawServer(writes, ending);
    expectTrue(await askTwice(server.url, { compression: true }), outcome);
  });
});

describe('a stream without an end', () => {
  it.each<[string, string, Partial<ConnectionOptions>, string]>([
    ['of events', event.repeat(1000), { maxResponseBytes: 2_000_000 }, 'the response is longer than 2000000 bytes'],
    [
      'of one event',
      chunk('x'.repeat(60_000)).toString(),
      { maxResponseBytes: 2_000_000 },
      'the response is longer than 2000000 bytes',
    ],
    ['of single bytes', chunk('\n').toString().repeat(10_000), {}, 'the response came in more than 500000 pieces'],
  ])('%s is cut, and the message names the limit', async (_name, piece, way, message) => {
    await using server = await startRawServer([head, ...Array<string>(2000).fill(piece)], 'stays');
    const exchange = await askTwice(server.url, way, 60_000);
    expect(exchange.error).toEqual({ kind: 'protocol', message });
  });
});

/** Compressed answers: unpacked with the instants of their bytes, and never a hang where they are broken. */
import { once } from 'node:events';
import type { Transform } from 'node:stream';
import {
  brotliCompressSync,
  constants,
  createBrotliCompress,
  createDeflate,
  createDeflateRaw,
  createGzip,
  createZstdCompress,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { monotonicMs } from '../../src/drive/clock.ts';
import { Connection } from '../../src/drive/connection.ts';
import { unpack } from '../../src/drive/unpack.ts';
import { readExchange } from '../../src/measure/exchange.ts';
import type { Exchange, Recording } from '../../src/model/traffic.ts';
import { openaiChat } from '../../src/protocol/openai-chat.ts';
import { answer, reply } from '../scripted-server/scripts.ts';
import { startScriptedServer } from '../scripted-server/server.ts';

const whole = answer(['Grüße', ' ', '🌍']);
const text = whole.join('');
const LIMIT = 1_000_000;

/** What a server sends that flushes its compressor after each event; the last piece ends the format. */
async function flushed(packer: Transform, parts: readonly string[], flush: number): Promise<Buffer[]> {
  const sent: Buffer[] = [];
  for (const part of parts) {
    packer.write(part);
    const pieces: Buffer[] = [];
    packer.on('data', (piece: Buffer) => pieces.push(piece));
    await new Promise<void>((resolve) => (packer as ReturnType<typeof createGzip>).flush(flush, resolve));
    packer.removeAllListeners('data');
    sent.push(Buffer.concat(pieces));
  }
  const last: Buffer[] = [];
  packer.on('data', (piece: Buffer) => last.push(piece));
  packer.end();
  await once(packer, 'end');
  return [...sent, Buffer.concat(last)];
}

/** Reads that arrived at 10, 20, 30 … */
function recordingOf(encoding: string, reads: readonly Uint8Array[]): Recording {
  return {
    ...{ plannedMs: 0, sentMs: 1, headersMs: 5, endMs: 10 * (reads.length + 1) },
    headers: { 'content-encoding': encoding },
    tape: {
      ...{ status: 200, contentType: 'text/event-stream' },
      chunks: reads.map((bytes, index) => ({ atMs: 10 * (index + 1), bytes })),
    },
  };
}

function decode(recording: Recording): Exchange {
  const steps = readExchange(recording, openaiChat({ model: 'm' }));
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH, ZSTD_e_flush } = constants;

describe.each([
  { name: 'gzip', encoding: 'gzip', packer: () => createGzip(), flush: Z_SYNC_FLUSH, pack: gzipSync },
  { name: 'x-gzip', encoding: 'X-GZIP', packer: () => createGzip(), flush: Z_SYNC_FLUSH, pack: gzipSync },
  {
    name: 'br',
    encoding: 'br',
    packer: () => createBrotliCompress(),
    flush: BROTLI_OPERATION_FLUSH,
    pack: brotliCompressSync,
  },
  { name: 'zstd', encoding: 'zstd', packer: () => createZstdCompress(), flush: ZSTD_e_flush, pack: zstdCompressSync },
  { name: 'deflate', encoding: 'deflate', packer: () => createDeflate(), flush: Z_SYNC_FLUSH, pack: deflateSync },
  {
    name: 'deflate without its wrapper',
    encoding: 'deflate',
    packer: () => createDeflateRaw(),
    flush: Z_SYNC_FLUSH,
    pack: deflateRawSync,
  },
])('$name', ({ encoding, packer, flush, pack }) => {
  it('keeps the instant of each event where the server flushes it', async () => {
    const reads = await flushed(packer(), whole, flush);
    const exchange = decode(await unpack(recordingOf(encoding, reads), LIMIT));
    // The first event has no content, the three after it do.
    expect(exchange).toMatchObject({ outcome: 'ok', text: 'Grüße 🌍', firstContentMs: 20, gapsMs: [10, 10] });
  });

  it('is read alike when every byte comes by itself', async () => {
    const reads = [...pack(text)].map((byte) => Uint8Array.of(byte));
    expect(decode(await unpack(recordingOf(encoding, reads), LIMIT))).toMatchObject({
      outcome: 'ok',
      text: 'Grüße 🌍',
    });
  });

  it('cut short is an error, and what had come is kept', async () => {
    const reads = (await flushed(packer(), whole, flush)).slice(0, 3);
    const exchange = decode(await unpack(recordingOf(encoding, reads), LIMIT));
    expect(exchange.error).toEqual({
      kind: 'reset',
      message: `the compressed answer (${encoding.toLowerCase()}) ended before it was whole`,
    });
    expect(exchange).toMatchObject({ contentEvents: 2, firstContentMs: 20 });
  });

  it('cut short in its first bytes is an error without any figure', async () => {
    const exchange = decode(await unpack(recordingOf(encoding, [pack(text).subarray(0, 3)]), LIMIT));
    expect(exchange).toMatchObject({ outcome: 'reset', contentEvents: 0, firstContentMs: undefined });
  });

  it('with garbage in the middle is an error', async () => {
    const [first = Buffer.alloc(0), second = Buffer.alloc(0), ...rest] = await flushed(packer(), whole, flush);
    const reads = [first, second, Buffer.alloc(200, 0xff), ...rest];
    const exchange = decode(await unpack(recordingOf(encoding, reads), LIMIT));
    expect(['protocol', 'reset']).toContain(exchange.outcome);
    expect(exchange.text).toBe('Grüße');
  });

  it('that grows without bound is cut at the limit', async () => {
    const bomb = pack(Buffer.alloc(50_000_000));
    const { failure, tape } = await unpack(recordingOf(encoding, [bomb]), LIMIT);
    expect(failure).toEqual({ kind: 'protocol', message: 'the response is longer than 1000000 bytes when unpacked' });
    expect(tape?.chunks.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(LIMIT);
  });

  it.each<[string, Uint8Array]>([
    ['garbage', Buffer.from('garbage')],
    ['zeros', Buffer.alloc(20)],
    ['a second answer', pack(text)],
  ])('with %s behind its end comes to an end', async (_name, tail) => {
    // Without its end mark, so that only the format of the compression says whether it is whole.
    const packed = pack(whole.slice(0, -1).join(''));
    for (const reads of [[Buffer.concat([packed, tail])], [packed, tail], [packed, tail, tail]]) {
      const { failure } = await unpack(recordingOf(encoding, reads), LIMIT);
      // Some formats go on by a further member; where the library reads on, what it finds is no longer an answer that is cut short.
      if (failure) expect(failure.kind).toBe('protocol');
    }
  });

  it('that is whole stays so whatever is behind the end of its compression', async () => {
    const reads = [pack(text), Buffer.from('garbage')];
    expect(decode(await unpack(recordingOf(encoding, reads), LIMIT))).toMatchObject({
      outcome: 'ok',
      text: 'Grüße 🌍',
    });
  });

  it('keeps what broke the connection as the reason', async () => {
    const broken = {
      ...recordingOf(encoding, [pack(text).subarray(0, 20)]),
      failure: { kind: 'timeout', message: 'x' },
    } as const;
    expect(decode(await unpack(broken, LIMIT)).outcome).toBe('timeout');
  });
});

describe('what goes on behind the end of its compression', () => {
  const message = (encoding: string) => `the compressed answer (${encoding}) goes on after its end`;
  it.each<[string, string, Buffer, Buffer, string]>([
    ['gzip and zeros', 'gzip', gzipSync('a'), Buffer.alloc(9), message('gzip')],
    ['br and garbage', 'br', brotliCompressSync('a'), Buffer.from('garbage'), message('br')],
    ['deflate and garbage', 'deflate', deflateSync('a'), Buffer.from('garbage'), message('deflate')],
    ['two of deflate', 'deflate', deflateSync('a'), deflateSync('b'), message('deflate')],
    ['raw deflate and garbage', 'deflate', deflateRawSync('a'), Buffer.from('garbage'), message('deflate')],
  ])('is an error however it arrives: %s', async (_name, encoding, packed, tail, expected) => {
    for (const reads of [[Buffer.concat([packed, tail])], [packed, tail]]) {
      const { failure, tape } = await unpack(recordingOf(encoding, reads), LIMIT);
      expect(failure).toEqual({ kind: 'protocol', message: expected });
      expect(Buffer.concat(tape?.chunks.map(({ bytes }) => bytes) ?? []).toString()).toBe('a');
    }
  });

  it.each<[string, string, (part: string) => Buffer]>([
    ['member of gzip (RFC 1952, 2.2)', 'gzip', gzipSync],
    ['frame of zstd (RFC 8878, 3.1) in a read of its own', 'zstd', zstdCompressSync],
  ])('is part of it where it is a further %s', async (_name, encoding, pack) => {
    const { failure, tape } = await unpack(recordingOf(encoding, [pack('a'), pack('b'), pack('c')]), LIMIT);
    expect(failure).toBeUndefined();
    expect(Buffer.concat(tape?.chunks.map(({ bytes }) => bytes) ?? []).toString()).toBe('abc');
  });

  it('is an error where it is a further frame of zstd in the same read, of which the library reads the first alone', async () => {
    const read = Buffer.concat([zstdCompressSync('a'), zstdCompressSync('b')]);
    const { failure } = await unpack(recordingOf('zstd', [read]), LIMIT);
    expect(failure).toEqual({ kind: 'protocol', message: message('zstd') });
  });
});

describe('what cannot be unpacked', () => {
  it.each<[string, string, Uint8Array[], string, string]>([
    [
      'a text that says it is gzip',
      'gzip',
      [Buffer.from(text)],
      'protocol',
      'the answer says that it is compressed (gzip), and cannot be unpacked',
    ],
    [
      'an encoding that nobody asked for',
      'compress',
      [Buffer.from(text)],
      'protocol',
      'the answer is compressed (compress), which the request did not ask for',
    ],
    [
      'two encodings, one on the other',
      'gzip, br',
      [gzipSync(text)],
      'protocol',
      'the answer is compressed (gzip, br), which the request did not ask for',
    ],
    ['nothing', 'gzip', [], 'reset', 'the compressed answer (gzip) ended before it was whole'],
  ])('%s', async (_name, encoding, reads, kind, message) => {
    const exchange = decode(await unpack(recordingOf(encoding, reads), LIMIT));
    expect(exchange).toMatchObject({ error: { kind, message }, firstContentMs: undefined });
  });
});

describe('a connection that takes compressed answers', () => {
  async function ask(url: string): Promise<Recording> {
    const connection = new Connection({
      url,
      headers: {},
      connectTimeoutMs: 5000,
      now: monotonicMs,
      compression: true,
    });
    const question = { method: 'POST', path: '/chat/completions', headers: {}, body: '{}' } as const;
    try {
      return await connection.exchange(question, { plannedMs: monotonicMs(), timeoutMs: 10_000 });
    } finally {
      await connection.close();
    }
  }

  it('asks for them, and reads them', async () => {
    await using server = await startScriptedServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'br' });
      response.end(brotliCompressSync(text));
    });
    const exchange = decode(await ask(server.url));
    expect(exchange).toMatchObject({ outcome: 'ok', text: 'Grüße 🌍' });
    expect(server.requests[0]?.headers['accept-encoding']).toBe('gzip, br, zstd, deflate');
  });

  it('reads the message of an error', async () => {
    const body = gzipSync('{"error":{"message":"no such model"}}').toString('latin1');
    await using server = await startScriptedServer((_request, response) => {
      response.writeHead(404, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(Buffer.from(body, 'latin1'));
    });
    expect(decode(await ask(server.url)).error).toEqual({ kind: 'http-4xx', status: 404, message: 'no such model' });
  });

  it('reads those that are not compressed as ever', async () => {
    await using server = await startScriptedServer(reply(200, 'text/event-stream', text));
    expect(decode(await ask(server.url)).text).toBe('Grüße 🌍');
  });
});

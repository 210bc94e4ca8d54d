/** HTTP/2: agreed on by ALPN, one stream at a time, and every way in which a server can break it. */
import type { Http2ServerResponse } from 'node:http2';
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { monotonicMs } from '../../src/drive/clock.ts';
import { Connection, type ConnectionOptions } from '../../src/drive/connection.ts';
import { readExchange } from '../../src/measure/exchange.ts';
import type { Exchange, Outcome, Recording, WireRequest } from '../../src/model/traffic.ts';
import { openaiChat } from '../../src/protocol/openai-chat.ts';
import { makeAuthority } from '../../src/simulator/certificate.ts';
import { startConnectProxy } from '../connect-proxy/server.ts';
import {
  dataFrame,
  type FramePlay,
  goawayFrame,
  headersFrame,
  resetFrame,
  startFrameServer,
} from '../scripted-server/http2-frames.ts';
import { answer, reply, stream, streamForever, streamThenStall } from '../scripted-server/scripts.ts';
import { type Script, startScriptedServer } from '../scripted-server/server.ts';

const question: WireRequest = { method: 'POST', path: '/chat/completions', headers: {}, body: '{}' };
const whole = answer(['Grüße', ' ', '🌍']);
const authority = makeAuthority('Own CA');
const certificate = authority.issue('localhost');
const tls = { verify: true, ca: authority.cert };

/** A connection that speaks HTTP/2 to a server whose certificate the own authority issued. */
function connect(url: string, more: Partial<ConnectionOptions> = {}): Connection & AsyncDisposable {
  const connection = new Connection({
    url,
    headers: {},
    connectTimeoutMs: 5000,
    http: '2',
    tls,
    now: monotonicMs,
    ...more,
  });
  return Object.assign(connection, { [Symbol.asyncDispose]: () => connection.close() });
}

function ask(connection: Connection, options: { timeoutMs?: number; signal?: AbortSignal } = {}): Promise<Recording> {
  return connection.exchange(question, { plannedMs: monotonicMs(), timeoutMs: 10_000, ...options });
}

function decode(recording: Recording): Exchange {
  const steps = readExchange(recording, openaiChat({ model: 'm' }));
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Sends what was made, in writes of its own each, after the headers. */
function frames(make: (stream: number) => readonly Uint8Array[]): FramePlay {
  return ({ stream, socket }) => {
    for (const bytes of [headersFrame(stream), ...make(stream)]) socket.write(bytes);
  };
}

const events = (stream: number, parts: readonly string[], isLast: boolean): Uint8Array[] =>
  parts.map((part, index) => dataFrame(stream, part, isLast && index === parts.length - 1));
const half = whole.slice(0, 3);

const codes = { none: 0, protocol: 1, internal: 2, refused: 7, cancel: 8, calm: 11, http11: 13 };

describe('what a server does over HTTP/2, and what it counts as', () => {
  it.each<[string, FramePlay, Outcome, string?]>([
    ['a whole answer', frames((id) => events(id, whole, true)), 'ok'],
    [
      'every byte in a frame of its own',
      frames((id) => [
        ...[...Buffer.from(whole.join(''))].map((byte) => dataFrame(id, Uint8Array.of(byte))),
        dataFrame(id, '', true),
      ]),
      'ok',
    ],
    [
      'a reset of the stream before the headers',
      ({ stream, socket }) => socket.write(resetFrame(stream, codes.internal)),
      'reset',
      'the server reset the stream (INTERNAL_ERROR)',
    ],
    [
      'a reset of the stream after the headers',
      frames((id) => [resetFrame(id, codes.internal)]),
      'reset',
      'the server reset the stream (INTERNAL_ERROR)',
    ],
    [
      'a reset of the stream in the middle of an event',
      frames((id) => [...events(id, half, false), dataFrame(id, 'data: {"cho'), resetFrame(id, codes.cancel)]),
      'reset',
      'the server reset the stream (CANCEL)',
    ],
    [
      'a reset of the stream without an error, in the middle',
      frames((id) => [...events(id, half, false), resetFrame(id, codes.none)]),
      'reset',
      'the stream closed before its end mark',
    ],
    [
      'a reset of the stream after finish, before the end mark',
      frames((id) => [...events(id, whole.slice(0, -1), false), resetFrame(id, codes.internal)]),
      'reset',
    ],
    [
      'a reset of the stream after the end mark',
      frames((id) => [...events(id, whole, false), resetFrame(id, codes.internal)]),
      'ok',
    ],
    [
      'a stream that is refused',
      ({ stream, socket }) => socket.write(resetFrame(stream, codes.refused)),
      'reset',
      'the server reset the stream (REFUSED_STREAM)',
    ],
    [
      'a breach of the protocol told by the server',
      ({ stream, socket }) => socket.write(resetFrame(stream, codes.protocol)),
      'protocol',
      'the server reset the stream (PROTOCOL_ERROR)',
    ],
    [
      'a server that wants HTTP/1.1 for this',
      ({ stream, socket }) => socket.write(resetFrame(stream, codes.http11)),
      'protocol',
      'the server reset the stream (HTTP_1_1_REQUIRED)',
    ],
    [
      'GOAWAY with an error, before the headers',
      ({ socket }) => socket.write(goawayFrame(0, codes.calm)),
      'reset',
      'the server gave the connection up, GOAWAY (ENHANCE_YOUR_CALM)',
    ],
    [
      'GOAWAY with an error, in the middle',
      frames((id) => [...events(id, half, false), goawayFrame(id, codes.internal)]),
      'reset',
      'the server gave the connection up, GOAWAY (INTERNAL_ERROR)',
    ],
    [
      'GOAWAY in order, and the answer goes on to its end',
      frames((id) => [goawayFrame(id, codes.none), ...events(id, whole, true)]),
      'ok',
    ],
    [
      'GOAWAY in order, then a close in the middle',
      ({ stream, socket }) =>
        socket.end(
          Buffer.concat([headersFrame(stream), goawayFrame(stream, codes.none), ...events(stream, half, false)]),
        ),
      'reset',
      'the server closed the connection (H2_CLOSED)',
    ],
    [
      'GOAWAY that leaves out the request of a fresh connection',
      ({ socket }) => socket.write(goawayFrame(0, codes.none)),
      'reset',
      'the server was closing the connection and did not take the request (H2_NOT_TAKEN)',
    ],
    [
      'a close in order before the headers',
      ({ socket }) => socket.end(),
      'reset',
      'the server closed the connection (H2_CLOSED)',
    ],
    [
      'a close in order in the headers',
      ({ stream, socket }) => socket.end(headersFrame(stream).subarray(0, 12)),
      'reset',
      'the server closed the connection (H2_CLOSED)',
    ],
    [
      'a close in order in the middle of an event',
      ({ stream, socket }) =>
        socket.end(
          Buffer.concat([headersFrame(stream), ...events(stream, half, false), dataFrame(stream, 'data: {"cho')]),
        ),
      'reset',
      'the server closed the connection (H2_CLOSED)',
    ],
    [
      'a close in order in the middle of a frame',
      ({ stream, socket }) =>
        socket.end(Buffer.concat([headersFrame(stream), dataFrame(stream, whole.join(''), true).subarray(0, 40)])),
      'reset',
      'the server closed the connection (H2_CLOSED)',
    ],
    [
      'a close after the end mark, stream not over',
      ({ stream, socket }) => socket.end(Buffer.concat([headersFrame(stream), ...events(stream, whole, false)])),
      'ok',
    ],
    [
      'a TCP reset before the headers',
      ({ tcp }) => tcp.resetAndDestroy(),
      'reset',
      'the connection was reset (ECONNRESET)',
    ],
    [
      'a TCP reset in the middle',
      ({ stream, socket, tcp }) =>
        void socket.write(Buffer.concat([headersFrame(stream), ...events(stream, half, false)]), () =>
          tcp.resetAndDestroy(),
        ),
      'reset',
    ],
    [
      'an answer of HTTP/1.1',
      ({ socket }) => socket.write('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n'),
      'protocol',
    ],
    ['garbage between the frames', frames((id) => [...events(id, half, false), Buffer.alloc(64, 0xff)]), 'protocol'],
    [
      'headers that cannot be unpacked',
      ({ stream, socket }) => socket.write(headersFrame(stream, Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff]))),
      'protocol',
    ],
    ['data without headers', ({ stream, socket }) => socket.write(dataFrame(stream, 'data: {}\n\n')), 'protocol'],
    ['frames for a stream that nobody opened', ({ socket }) => socket.write(dataFrame(99, 'data: {}\n\n')), 'protocol'],
  ])('%s', async (_name, play, outcome, message) => {
    await using server = await startFrameServer(play, certificate);
    await using connection = connect(server.url);
    const exchange = decode(await ask(connection));
    expect({ outcome: exchange.outcome, message: exchange.error?.message }).toEqual({
      outcome,
      message: outcome === 'ok' ? undefined : (message ?? expect.any(String)),
    });
    const { plannedMs, sentMs = 0, headersMs = sentMs, firstByteMs = headersMs, endMs } = exchange;
    const { firstContentMs = firstByteMs, lastContentMs = firstContentMs } = exchange;
    const inOrder = [plannedMs, sentMs, headersMs, firstByteMs, firstContentMs, lastContentMs, endMs];
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    expect(exchange.firstContentMs === undefined).toBe(exchange.contentEvents === 0);
    // The next request is served alike, on the same connection or on another.
    expect(decode(await ask(connection)).outcome).toBe(outcome);
  });
});

describe('which version is spoken', () => {
  it.each<['1.1' | '2' | 'auto', boolean, string]>([
    ['auto', true, '2'],
    ['auto', false, '1.1'],
    ['2', true, '2'],
    ['1.1', true, '1.1'],
  ])('%s, of a server that knows HTTP/2: %s', async (http, http2, spoken) => {
    await using server = await startScriptedServer(stream(whole), { tls: certificate, http2 });
    await using connection = connect(server.url, { http });
    expect(decode(await ask(connection)).outcome).toBe('ok');
    expect(connection.http).toBe(spoken);
    expect(server.requests[0]?.http).toBe(spoken === '2' ? '2.0' : '1.1');
  });

  it('2, of a server without it: nothing is sent', async () => {
    await using server = await startScriptedServer(stream(whole), { tls: certificate });
    await using connection = connect(server.url);
    const { failure, sentMs } = await ask(connection);
    expect(failure).toEqual({ kind: 'protocol', message: 'the endpoint does not agree on HTTP/2 (ALPN)' });
    expect(sentMs).toBeUndefined();
    expect(server.requests).toEqual([]);
  });

  it('is 1.1 over http, whatever was asked for', async () => {
    await using server = await startScriptedServer(stream(whole));
    await using connection = connect(server.url, { http: 'auto' });
    expect(decode(await ask(connection)).outcome).toBe('ok');
    expect(connection.http).toBe('1.1');
  });
});

describe('a connection of HTTP/2', () => {
  it('is kept: many requests, one socket, one set-up time', async () => {
    await using server = await startScriptedServer(stream(whole), { tls: certificate, http2: true });
    await using connection = connect(server.url);
    const recordings = [];
    for (let round = 0; round < 5; round++) recordings.push(await ask(connection));
    expect(recordings.map((recording) => decode(recording).text)).toEqual(Array(5).fill('Grüße 🌍'));
    expect(server.sockets()).toBe(1);
    expect(recordings.map(({ connectMs }) => connectMs !== undefined)).toEqual([true, false, false, false, false]);
  });

  it('carries the body, the path, the key and the headers, and none that only HTTP/1.1 has', async () => {
    await using server = await startScriptedServer(stream(whole), { tls: certificate, http2: true });
    await using connection = connect(server.url, {
      headers: { Authorization: 'Bearer k', Host: 'model.test', connection: 'keep-alive' },
    });
    await connection.exchange(
      { ...question, body: JSON.stringify({ text: 'x'.repeat(100_000) }) },
      { plannedMs: 0, timeoutMs: 5000, headers: { 'x-request-id': 'id-1' } },
    );
    const [seen] = server.requests;
    expect(seen).toMatchObject({ method: 'POST', path: '/v1/chat/completions' });
    expect(seen?.headers).toMatchObject({
      ':authority': 'model.test',
      authorization: 'Bearer k',
      'x-request-id': 'id-1',
      'accept-encoding': 'identity',
    });
    expect(seen?.headers).not.toHaveProperty('connection');
    expect(seen?.body).toHaveLength(100_011);
  });

  it('that the server closes between two requests is opened again, and no request is lost', async () => {
    const play: FramePlay = ({ stream: id, socket }) =>
      socket.end(Buffer.concat([headersFrame(id), ...events(id, whole, true), goawayFrame(id, codes.none)]));
    await using server = await startFrameServer(play, certificate);
    await using connection = connect(server.url);
    const outcomes = [];
    for (let round = 0; round < 10; round++) {
      const { outcome, resent } = decode(await ask(connection));
      outcomes.push([outcome, resent]);
    }
    expect(outcomes).toEqual(Array(10).fill(['ok', undefined]));
    expect(server.sockets()).toBe(10);
  });

  describe('whose close crosses a request', () => {
    const answered: FramePlay = frames((id) => events(id, whole, true));
    it.each<[string, FramePlay]>([
      ['by GOAWAY', ({ stream: id, socket }) => socket.write(goawayFrame(id - 2, codes.none))],
      ['by a close in order', ({ socket }) => socket.end()],
    ])('%s gets it once more on a fresh one, and counts it', async (_name, crossing) => {
      let first = true;
      await using server = await startFrameServer((asked) => {
        if (asked.nth === 0) return answered(asked);
        first = false;
        return crossing(asked);
      }, certificate);
      await using connection = connect(server.url);
      await ask(connection);
      const recording = await ask(connection);
      expect(first).toBe(false);
      expect(decode(recording)).toMatchObject({ outcome: 'ok', resent: true });
      expect(server.sockets()).toBe(2);
      const { plannedMs, connectMs = Number.NaN, sentMs = 0 } = recording;
      expect(sentMs - plannedMs).toBeGreaterThanOrEqual(connectMs);
    });

    it('a stream that is refused on a connection that goes on is not sent again: the server said no', async () => {
      await using server = await startFrameServer(
        (asked) =>
          asked.nth === 0 ? answered(asked) : void asked.socket.write(resetFrame(asked.stream, codes.refused)),
        certificate,
      );
      await using connection = connect(server.url);
      await ask(connection);
      expect((await ask(connection)).resent).toBeUndefined();
      expect(server.sockets()).toBe(1);
    });
  });

  it('does not take a refusal for the leave of an earlier connection', async () => {
    let asked = 0;
    await using server = await startFrameServer(({ stream: id, socket }) => {
      asked++;
      if (asked === 3) return socket.write(resetFrame(id, codes.refused));
      const leave = asked === 1 ? [goawayFrame(id, codes.none)] : [];
      return socket.write(Buffer.concat([headersFrame(id), ...events(id, whole, true), ...leave]));
    }, certificate);
    await using connection = connect(server.url);
    const outcomes = [];
    for (let round = 0; round < 3; round++) outcomes.push(decode(await ask(connection)));
    expect(outcomes.map(({ outcome, resent }) => [outcome, resent])).toEqual([
      ['ok', undefined],
      ['ok', undefined],
      ['reset', undefined],
    ]);
  });

  it('has no instant of sending for a request that Node refuses to send, and serves the next one', async () => {
    await using server = await startScriptedServer(stream(whole), { tls: certificate, http2: true });
    await using connection = connect(server.url);
    // HTTP/2 has no other value of it than "trailers" (RFC 9113, 8.2.2).
    const refused = { ...question, headers: { te: 'gzip' } };
    const recording = await connection.exchange(refused, { plannedMs: monotonicMs(), timeoutMs: 10_000 });
    expect(recording.sentMs).toBeUndefined();
    expect(recording.failure).toEqual({
      kind: 'protocol',
      message: 'the request cannot be sent over HTTP/2 (ERR_HTTP2_INVALID_CONNECTION_HEADERS)',
    });
    expect(decode(await ask(connection)).outcome).toBe('ok');
    expect(server.requests).toHaveLength(1);
  });

  it('lets the server send far ahead: no answer waits for our leave', async () => {
    const windows: (number | undefined)[] = [];
    const look: Script = (request, response, socket) => {
      const { session } = (response as unknown as Http2ServerResponse).stream;
      windows.push(session?.remoteSettings.initialWindowSize, session?.state.remoteWindowSize);
      return stream(whole)(request, response, socket);
    };
    await using server = await startScriptedServer(look, { tls: certificate, http2: true });
    await using connection = connect(server.url);
    await ask(connection);
    expect(windows).toEqual([16 * 1024 * 1024, 16 * 1024 * 1024]);
  });

  it.each<[string, Script]>([
    ['no headers', streamThenStall([])],
    ['half an answer', streamThenStall(half)],
  ])('that stalls after %s runs into the time limit, and the next request is served', async (_name, script) => {
    let stalls = true;
    const turn: Script = (...args) => (stalls ? script : stream(whole))(...args);
    await using server = await startScriptedServer(turn, { tls: certificate, http2: true });
    await using connection = connect(server.url);
    expect(decode(await ask(connection, { timeoutMs: 150 })).outcome).toBe('timeout');
    stalls = false;
    expect(decode(await ask(connection)).outcome).toBe('ok');
  });

  it('ends its request as aborted when the run stops, and when it is closed', async () => {
    await using server = await startScriptedServer(streamThenStall(half), { tls: certificate, http2: true });
    const stop = new AbortController();
    const connection = connect(server.url);
    const stopped = ask(connection, { signal: stop.signal });
    while (server.requests.length === 0) await new Promise(setImmediate);
    stop.abort();
    expect(decode(await stopped)).toMatchObject({ outcome: 'aborted', error: { message: 'the run was stopped' } });
    const closed = ask(connection);
    while (server.requests.length === 1) await new Promise(setImmediate);
    await connection.close();
    expect(decode(await closed).outcome).toBe('aborted');
    expect(decode(await ask(connection)).outcome).toBe('aborted');
  });

  it('with a stream that has no end is cut at the size limit', async () => {
    await using server = await startScriptedServer(streamForever, { tls: certificate, http2: true });
    await using connection = connect(server.url, { maxResponseBytes: 4_000_000 });
    const { failure, tape } = await ask(connection, { timeoutMs: 60_000 });
    expect(failure).toEqual({ kind: 'protocol', message: 'the response is longer than 4000000 bytes' });
    expect(tape?.chunks.reduce((sum, chunk) => sum + chunk.bytes.length, 0)).toBeLessThan(5_000_000);
  });

  it('goes through a proxy, and shows a client certificate', async () => {
    const wants = { ...certificate, ca: authority.cert, requestCert: true, rejectUnauthorized: true };
    await using server = await startScriptedServer(stream(whole), { tls: wants, http2: true });
    await using proxy = await startConnectProxy(server.url);
    const way = { proxy: `http://127.0.0.1:${proxy.port}`, tls: { ...tls, client: authority.issue('gate') } };
    await using connection = connect(server.url, way);
    expect(decode(await ask(connection)).outcome).toBe('ok');
    expect(proxy.asked).toHaveLength(1);
    expect(connection.http).toBe('2');
  });

  it.each<['2' | 'auto']>([['2'], ['auto']])(
    'to nobody has failed, and to an unknown certificate (%s)',
    async (http) => {
      const server = await startScriptedServer(stream(whole), { tls: certificate, http2: true });
      const { url } = server;
      await using stranger = connect(url, { http, tls: undefined });
      expect((await ask(stranger)).failure?.kind).toBe('tls');
      await server[Symbol.asyncDispose]();
      await using connection = connect(url, { http });
      expect((await ask(connection)).failure?.kind).toBe('connect');
    },
  );

  it('tells an HTTP error with its status', async () => {
    const refused = reply(503, 'application/json', '{"error":{"message":"full"}}');
    await using server = await startScriptedServer(refused, { tls: certificate, http2: true });
    await using connection = connect(server.url);
    expect(decode(await ask(connection)).error).toEqual({ kind: 'http-5xx', status: 503, message: 'full' });
  });
});

describe('a connection that takes longer to open than a request waits', () => {
  it.each(['2', 'auto'] as const)('serves the next request, and none is left open (%s)', async (http) => {
    await using server = await startScriptedServer(stream(whole), { tls: certificate, http2: true });
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const open = new Set<Socket>();
    const gate = createServer((socket) => {
      open.add(socket);
      socket.on('error', () => {}).once('close', () => open.delete(socket));
      const behind = dial(Number(new URL(server.url).port), '127.0.0.1').on('error', () => {});
      released.then(() => socket.pipe(behind).pipe(socket));
    });
    await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
    const connection = connect(`https://localhost:${(gate.address() as AddressInfo).port}/v1`, { http });
    const impatient = await ask(connection, { timeoutMs: 50 });
    expect(decode(impatient)).toMatchObject({ outcome: 'timeout', sentMs: undefined });
    const patient = ask(connection);
    release();
    expect(decode(await patient).outcome).toBe('ok');
    expect(decode(await ask(connection)).outcome).toBe('ok');
    expect(server.requests).toHaveLength(2);
    await connection.close();
    while (open.size > 0) await new Promise(setImmediate);
    gate.close();
  });
});

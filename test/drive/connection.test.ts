import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { beforeEach, describe, expect, it } from 'vitest';
import { monotonicMs } from '../../src/drive/clock.ts';
import { Connection } from '../../src/drive/connection.ts';
import { readExchange } from '../../src/measure/exchange.ts';
import type { Exchange, Outcome, Recording, WireRequest } from '../../src/model/traffic.ts';
import { openaiChat } from '../../src/protocol/openai-chat.ts';
import {
  answer,
  delta,
  event,
  rawUntilClose,
  reply,
  stream,
  streamAndClose,
  streamForever,
  streamThenClose,
  streamThenReset,
  streamThenStall,
  usage,
} from '../scripted-server/scripts.ts';
import { type Script, startScriptedServer } from '../scripted-server/server.ts';

const question: WireRequest = {
  method: 'POST',
  path: '/chat/completions',
  headers: { 'content-type': 'application/json' },
  body: '{}',
};

function connect(
  url: string,
  headers: Record<string, string> = {},
  now: () => number = monotonicMs,
): Connection & AsyncDisposable {
  const connection = new Connection({ url, headers, connectTimeoutMs: 5000, now });
  return Object.assign(connection, { [Symbol.asyncDispose]: () => connection.close() });
}

function ask(connection: Connection, options: { timeoutMs?: number; signal?: AbortSignal } = {}): Promise<Recording> {
  return connection.exchange(question, { plannedMs: monotonicMs(), timeoutMs: 10_000, ...options });
}

function decode(recording: Recording): Exchange {
  const steps = readExchange(recording, openaiChat({ model: 'm' }));
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const whole = answer(['Grüße', ' ', '🌍']);
const bytes = Buffer.from(whole.join(''));
const globe = bytes.indexOf(Buffer.from('🌍'));

describe('what a server does, and what it counts as', () => {
  it.each<[string, Script, Outcome, Partial<Exchange>?]>([
    ['a whole answer', stream(whole), 'ok', { text: 'Grüße 🌍', contentEvents: 3, finishReason: 'stop' }],
    ['all events in one write', stream([whole.join('')]), 'ok', { text: 'Grüße 🌍', contentEvents: 3 }],
    [
      'a character cut in two',
      stream([bytes.subarray(0, globe + 2), bytes.subarray(globe + 2)]),
      'ok',
      { text: 'Grüße 🌍' },
    ],
    [
      'every byte in a write of its own',
      stream([...bytes].map((byte) => Uint8Array.of(byte))),
      'ok',
      { text: 'Grüße 🌍', contentEvents: 3 },
    ],
    [
      'keep-alive comments in between',
      stream(whole.flatMap((part) => [': ping\n\n', part])),
      'ok',
      { contentEvents: 3 },
    ],
    [
      'reasoning first',
      stream([delta({ reasoning_content: 'hm' }), ...whole]),
      'ok',
      { text: 'Grüße 🌍', contentEvents: 4 },
    ],
    [
      'tool-call arguments only',
      stream([delta({ tool_calls: [{ function: { name: 'f', arguments: '{}' } }] }), event('[DONE]')]),
      'ok',
      { contentEvents: 1, text: '' },
    ],
    ['connection: close', streamAndClose(whole), 'ok', { contentEvents: 3 }],
    ['HTTP/1.0, over when the connection closes', rawUntilClose(whole), 'ok', { contentEvents: 3 }],
    ['HTTP/1.0, cut short', rawUntilClose(whole.slice(0, 3)), 'reset'],
    ['a clean end after the finish reason', stream([...whole.slice(0, 4), delta({}, 'stop')]), 'ok'],
    ['a reset before the headers', streamThenReset([]), 'reset', { contentEvents: 0 }],
    ['a reset after the headers', streamThenReset(['']), 'reset'],
    ['a reset in the middle of an event', streamThenReset([...whole.slice(0, 2), 'data: {"cho']), 'reset'],
    ['a reset after finish, before the end mark', streamThenReset(whole.slice(0, -1)), 'reset'],
    [
      'a close in order in the middle of an event',
      streamThenClose([...whole.slice(0, 2), 'data: {"cho']),
      'reset',
      { contentEvents: 1 },
    ],
    [
      'a close in order after finish, HTTP message not over',
      streamThenClose(whole.slice(0, -1)),
      'reset',
      { contentEvents: 3 },
    ],
    ['a close after the end mark, HTTP message not over', streamThenClose(whole), 'ok', { contentEvents: 3 }],
    ['a clean end without any end mark', stream(whole.slice(0, 3)), 'reset'],
    ['an error inside the stream', stream([...whole.slice(0, 2), event({ error: { message: 'died' } })]), 'in-band'],
    [
      'broken JSON inside the stream',
      stream([...whole.slice(0, 2), 'data: {"choices":\n\n', ...whole.slice(2)]),
      'protocol',
    ],
    [
      'a role and no word',
      stream([delta({ role: 'assistant' }), delta({}, 'stop'), usage(3, 0), event('[DONE]')]),
      'empty',
      { contentEvents: 0 },
    ],
    ['HTML', reply(200, 'text/html', '<html>login</html>'), 'protocol'],
    [
      'JSON instead of a stream',
      reply(200, 'application/json', '{"choices":[{"message":{"content":"x"}}]}'),
      'protocol',
    ],
    ['400', reply(400, 'application/json', '{"error":{"message":"bad"}}'), 'http-4xx'],
    ['401', reply(401, 'application/json', '{}'), 'http-4xx'],
    ['429', reply(429, 'application/json', '{"error":{"message":"slow down"}}'), 'http-429'],
    ['500', reply(500, 'text/plain', 'oops'), 'http-5xx'],
    ['529', reply(529, 'text/plain', 'overloaded'), 'http-5xx'],
    ['a redirect', reply(307, 'text/plain', '', { location: 'http://127.0.0.1:1/' }), 'protocol'],
  ])('%s', async (_name, script, outcome, more = {}) => {
    await using server = await startScriptedServer(script);
    await using connection = connect(server.url);
    const recording = await ask(connection);
    const exchange = decode(recording);
    expect({ outcome: exchange.outcome, message: exchange.error?.message }).toMatchObject({ outcome });
    expect(exchange).toMatchObject(more);
    const { plannedMs, sentMs = 0, headersMs = sentMs, firstByteMs = headersMs, endMs } = exchange;
    const { firstContentMs = firstByteMs, lastContentMs = firstContentMs } = exchange;
    const inOrder = [plannedMs, sentMs, headersMs, firstByteMs, firstContentMs, lastContentMs, endMs];
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    // The same connection serves the next request, whatever became of this one.
    expect(decode(await ask(connection)).outcome).toBe(outcome);
  });

  it.each<[string, Script]>([
    ['no headers', streamThenStall([])],
    ['headers and no body', streamThenStall(['\n'])],
    ['half an answer', streamThenStall(whole.slice(0, 3))],
  ])('a server that stalls after %s runs into the time limit', async (_name, script) => {
    await using server = await startScriptedServer(script);
    await using connection = connect(server.url);
    const exchange = decode(await ask(connection, { timeoutMs: 150 }));
    expect(exchange).toMatchObject({ outcome: 'timeout', error: { message: 'no complete answer within 150 ms' } });
    expect(exchange.endMs - exchange.plannedMs).toBeGreaterThanOrEqual(149);
  });

  it('a stream without an end is cut at the size limit', async () => {
    await using server = await startScriptedServer(streamForever);
    await using connection = connect(server.url);
    const recording = await ask(connection, { timeoutMs: 60_000 });
    expect(recording.failure).toMatchObject({ kind: 'protocol', message: expect.stringContaining('longer than') });
    const kept = recording.tape?.chunks.reduce((sum, chunk) => sum + chunk.bytes.length, 0) ?? 0;
    expect(kept).toBeLessThan(65 * 1024 * 1024);
  });

  it('nobody listening is a connection that failed, without the address in the message', async () => {
    const server = await startScriptedServer(stream(whole));
    const { url } = server;
    await server[Symbol.asyncDispose]();
    await using connection = connect(url);
    const exchange = decode(await ask(connection));
    expect(exchange).toMatchObject({ outcome: 'connect', sentMs: undefined });
    expect(exchange.error?.message).toBe('nothing listens at the address (ECONNREFUSED)');
  });

  it('an unknown host is a connection that failed, without its name in the message', async () => {
    await using connection = connect('http://nowhere.invalid/v1');
    const exchange = decode(await ask(connection));
    expect(exchange.outcome).toBe('connect');
    expect(exchange.error?.message).not.toContain('nowhere');
  });

  it('a certificate that nobody vouches for is a TLS error', async () => {
    await using server = await startScriptedServer(stream(whole), { tls: true });
    await using connection = connect(server.url);
    const exchange = decode(await ask(connection));
    expect(exchange).toMatchObject({ outcome: 'tls', sentMs: undefined });
    expect(exchange.error?.message).toContain('self-signed');
    expect(server.requests).toEqual([]);
  });

  it('https to a server that speaks http is a TLS error', async () => {
    await using server = await startScriptedServer(stream(whole));
    await using connection = connect(server.url.replace('http:', 'https:'));
    expect(decode(await ask(connection)).outcome).toBe('tls');
  });

  it('a server that does not speak HTTP is a protocol error', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.write('SSH-2.0-OpenSSH_9.6\r\n'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      await using connection = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      expect(decode(await ask(connection)).outcome).toBe('protocol');
    } finally {
      server.close();
    }
  });
});

describe('stopping', () => {
  it('before it began sends nothing', async () => {
    await using server = await startScriptedServer(stream(whole));
    await using connection = connect(server.url);
    expect(decode(await ask(connection, { signal: AbortSignal.abort() })).outcome).toBe('aborted');
    expect(server.requests).toEqual([]);
  });

  it('in the middle ends the request as aborted and keeps what had come', async () => {
    const stop = new AbortController();
    await using server = await startScriptedServer(streamThenStall(whole.slice(0, 3)));
    await using connection = connect(server.url);
    const asked = ask(connection, { signal: stop.signal });
    while (server.requests.length === 0) await new Promise(setImmediate);
    stop.abort();
    const exchange = decode(await asked);
    expect(exchange).toMatchObject({ outcome: 'aborted', error: { message: 'the run was stopped' } });
  });

  it('by closing the connection ends the request as aborted', async () => {
    await using server = await startScriptedServer(streamThenStall([]));
    const connection = connect(server.url);
    const asked = ask(connection);
    while (server.requests.length === 0) await new Promise(setImmediate);
    await connection.close();
    expect(decode(await asked).outcome).toBe('aborted');
  });

  it('has one listener on the signal for all requests, and none once the connection is closed', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const counted = new Proxy(signal, {
      get(target, name) {
        if (name === 'addEventListener') listeners++;
        if (name === 'removeEventListener') listeners--;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    await using server = await startScriptedServer(stream(whole));
    const connection = connect(server.url);
    for (let round = 0; round < 3; round++) await ask(connection, { signal: counted });
    expect(listeners).toBe(1);
    await connection.close();
    expect(listeners).toBe(0);
  });
});

describe('connections', () => {
  it('are kept: many requests, one socket, one set-up time', async () => {
    await using server = await startScriptedServer(stream(whole));
    await using connection = connect(server.url);
    const recordings = [];
    for (let round = 0; round < 5; round++) recordings.push(await ask(connection));
    expect(server.sockets()).toBe(1);
    expect(recordings.map(({ connectMs }) => connectMs !== undefined)).toEqual([true, false, false, false, false]);
  });

  it('are opened again where the server closes them, and the set-up lies before `sent`', async () => {
    await using server = await startScriptedServer(streamAndClose(whole));
    await using connection = connect(server.url);
    for (let round = 0; round < 3; round++) {
      const plannedMs = monotonicMs();
      const { sentMs = 0, connectMs = Number.NaN, failure } = await ask(connection);
      expect(failure).toBeUndefined();
      expect(sentMs - plannedMs).toBeGreaterThanOrEqual(connectMs);
    }
    expect(server.sockets()).toBe(3);
  });

  it('are opened again after a reset and after a time limit', async () => {
    let round = 0;
    const scripts = [streamThenReset([]), streamThenStall([]), stream(whole)];
    await using server = await startScriptedServer((...args) => scripts[round++]?.(...args));
    await using connection = connect(server.url);
    const outcomes = [];
    for (const timeoutMs of [5000, 100, 5000]) outcomes.push(decode(await ask(connection, { timeoutMs })).outcome);
    expect(outcomes).toEqual(['reset', 'timeout', 'ok']);
  });

  it('are opened again where the server closes them without a word, and no request is lost', async () => {
    await using server = await startScriptedServer((request, response, socket) => {
      response.once('finish', () => socket.destroy());
      return stream(whole)(request, response, socket);
    });
    await using connection = connect(server.url);
    const outcomes = [];
    for (let round = 0; round < 20; round++) outcomes.push(decode(await ask(connection)).outcome);
    expect(outcomes).toEqual(Array(20).fill('ok'));
    expect(server.sockets()).toBe(20);
  });

  describe('that are closed in order when the next request is sent', () => {
    /** Answers the first request of a socket and closes it at the second, as if the close had been on its way. */
    const closesAtSecond: Script = (request, response, socket) => {
      const isSecond = sockets.has(request.socket);
      sockets.add(request.socket);
      return isSecond ? void socket.end() : stream(whole)(request, response, socket);
    };
    const sockets = new Set<number>();
    beforeEach(() => sockets.clear());

    it('get it once more on a fresh one, and that sending is the recorded one', async () => {
      await using server = await startScriptedServer(closesAtSecond);
      await using connection = connect(server.url);
      await ask(connection);
      const recording = await ask(connection);
      expect(decode(recording)).toMatchObject({ outcome: 'ok', resent: true });
      expect(server.requests.map(({ socket }) => socket)).toEqual([0, 0, 1]);
      const { plannedMs, connectMs = Number.NaN, sentMs = 0 } = recording;
      expect(sentMs - plannedMs).toBeGreaterThanOrEqual(connectMs);
    });

    it('get it no third time: a fresh connection that closes has failed', async () => {
      await using server = await startScriptedServer((request, response, socket) =>
        server.requests.length === 1 ? stream(whole)(request, response, socket) : void socket.end(),
      );
      await using connection = connect(server.url);
      await ask(connection);
      expect(decode(await ask(connection)).outcome).toBe('reset');
      expect(server.requests.map(({ socket }) => socket)).toEqual([0, 0, 1]);
    });

    it('do not get it again when the close came late: the server had taken it', async () => {
      let offsetMs = 0;
      await using server = await startScriptedServer((...args) => {
        if (sockets.size > 0) offsetMs = 251;
        return closesAtSecond(...args);
      });
      await using connection = connect(server.url, {}, () => monotonicMs() + offsetMs);
      await ask(connection);
      expect(decode(await ask(connection)).outcome).toBe('reset');
      expect(server.requests).toHaveLength(2);
    });

    it.each<[string, Script]>([
      ['an answer had begun', streamThenClose([''])],
      ['it was a reset', streamThenReset([])],
    ])('do not get it again when %s', async (_name, script) => {
      await using server = await startScriptedServer((...args) =>
        server.requests.length === 1 ? stream(whole)(...args) : script(...args),
      );
      await using connection = connect(server.url);
      await ask(connection);
      expect(decode(await ask(connection)).outcome).toBe('reset');
      expect(server.requests).toHaveLength(2);
    });
  });

  it('send the key and the headers with every request, under the path of the base URL', async () => {
    await using server = await startScriptedServer(stream(whole));
    await using connection = connect(`${server.url}/`, { authorization: 'Bearer k', 'x-team': 'search' });
    await connection.exchange(question, { plannedMs: 0, timeoutMs: 5000, headers: { 'x-request-id': 'id-1' } });
    expect(server.requests[0]).toMatchObject({
      path: '/v1/chat/completions',
      headers: {
        authorization: 'Bearer k',
        'x-team': 'search',
        'x-request-id': 'id-1',
        'content-type': 'application/json',
      },
      body: '{}',
    });
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])(
    'of status %i is not followed: the key reaches the configured host only',
    async (status) => {
      await using elsewhere = await startScriptedServer(stream(whole));
      await using server = await startScriptedServer(
        reply(status, 'text/plain', '', { location: `${elsewhere.url}/chat/completions` }),
      );
      await using connection = connect(server.url, { authorization: 'Bearer k' });
      const exchange = decode(await ask(connection));
      expect(exchange).toMatchObject({ outcome: 'protocol', error: { status } });
      expect(elsewhere.sockets()).toBe(0);
    },
  );
});

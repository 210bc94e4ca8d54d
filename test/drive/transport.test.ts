/** The way to the endpoint: TLS, client certificates, proxies, and answers that are compressed. */
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/config/load.ts';
import { monotonicMs } from '../../src/drive/clock.ts';
import { Connection, type ConnectionOptions } from '../../src/drive/connection.ts';
import { connectTarget } from '../../src/drive-target.ts';
import { readExchange } from '../../src/measure/exchange.ts';
import type { TlsConfig } from '../../src/model/config.ts';
import type { Exchange, Recording, WireRequest } from '../../src/model/traffic.ts';
import { openaiChat } from '../../src/protocol/openai-chat.ts';
import { makeAuthority, selfSign } from '../../src/simulator/certificate.ts';
import { startConnectProxy } from '../connect-proxy/server.ts';
import { answer, reply, stream, streamAndClose } from '../scripted-server/scripts.ts';
import { type Script, startScriptedServer } from '../scripted-server/server.ts';

const question: WireRequest = { method: 'POST', path: '/chat/completions', headers: {}, body: '{}' };
const whole = answer(['a', 'b']);
const authority = makeAuthority('Own CA');

type Way = Pick<ConnectionOptions, 'tls' | 'proxy'> & { connectTimeoutMs?: number };

/** So many requests, one after the other, on one connection. */
async function ask(url: string, way: Way = {}, times = 1): Promise<Recording[]> {
  return askOn(new Connection({ url, headers: {}, connectTimeoutMs: 5000, now: monotonicMs, ...way }), times);
}

async function askOn(connection: Connection, times: number): Promise<Recording[]> {
  const recordings: Recording[] = [];
  try {
    for (let time = 0; time < times; time++)
      recordings.push(await connection.exchange(question, { plannedMs: monotonicMs(), timeoutMs: 10_000 }));
  } finally {
    await connection.close();
  }
  return recordings;
}

function outcome([recording]: Recording[]): string | number | undefined {
  return recording?.failure?.kind ?? recording?.tape?.status;
}

function decode(recording: Recording | undefined): Exchange {
  const steps = readExchange(recording as Recording, openaiChat({ model: 'm' }));
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

describe('a certificate', () => {
  const trusting = (fields: Partial<TlsConfig>): TlsConfig => ({ verify: true, ...fields });

  it.each<[string, TlsConfig | undefined, number | string]>([
    ['of an authority that nobody named is refused', undefined, 'tls'],
    ['of the own authority is accepted', trusting({ ca: authority.cert }), 200],
    ['of another authority than the own one is refused', trusting({ ca: makeAuthority('Other CA').cert }), 'tls'],
    ['of anybody is accepted where nothing is verified', trusting({ verify: false }), 200],
  ])('%s', async (_case, tls, expected) => {
    await using server = await startScriptedServer(stream(whole), { tls: authority.issue('localhost') });
    expect(outcome(await ask(server.url, { tls }))).toBe(expected);
    expect(server.requests).toHaveLength(expected === 200 ? 1 : 0);
  });

  it('for another host name is refused', async () => {
    await using server = await startScriptedServer(stream(whole), { tls: authority.issue('other.example') });
    const [recording] = await ask(server.url, { tls: trusting({ ca: authority.cert }) });
    expect(recording?.failure).toEqual({
      kind: 'tls',
      message: 'the certificate is for another host name (ERR_TLS_CERT_ALTNAME_INVALID)',
    });
  });

  describe('with NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment', () => {
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    afterEach(() => {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
    });

    it('is still verified: only the config can say otherwise', async () => {
      process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
      await using server = await startScriptedServer(stream(whole), { tls: selfSign('localhost') });
      expect(outcome(await ask(server.url))).toBe('tls');
    });
  });
});

describe('a client certificate', () => {
  const wants = { ...authority.issue('localhost'), ca: authority.cert, requestCert: true, rejectUnauthorized: true };

  // Node's server closes without a word where it is not content.
  it.each<[string, TlsConfig['client'], number | string]>([
    ['is shown to an endpoint that wants one', authority.issue('gate'), 200],
    ['that is missing is missed', undefined, 'reset'],
    ['of an unknown authority is not accepted', selfSign('gate'), 'reset'],
  ])('%s', async (_case, client, expected) => {
    await using server = await startScriptedServer(stream(whole), { tls: wants });
    const tls = { verify: true, ca: authority.cert, client };
    expect(outcome(await ask(server.url, { tls }))).toBe(expected);
    expect(server.requests).toHaveLength(expected === 200 ? 1 : 0);
  });
});

describe('behind a proxy', () => {
  it('a connection is one tunnel, whatever it carries, and its set-up holds the way there', async () => {
    await using server = await startScriptedServer(stream(whole));
    await using proxy = await startConnectProxy(server.url);
    const recordings = await ask('http://model.test:8000/v1', { proxy: `http://127.0.0.1:${proxy.port}` }, 3);
    expect(recordings.map((recording) => decode(recording).outcome)).toEqual(['ok', 'ok', 'ok']);
    expect(recordings.map(({ connectMs }) => connectMs !== undefined)).toEqual([true, false, false]);
    expect(proxy.asked).toEqual([{ to: 'model.test:8000', authorization: undefined }]);
    expect(server.sockets()).toBe(1);
    expect(server.requests[0]?.path).toBe('/v1/chat/completions');
    expect(server.requests[0]?.headers.host).toBe('model.test:8000');
  });

  it('a connection that the endpoint closes gets another tunnel', async () => {
    await using server = await startScriptedServer(streamAndClose(whole));
    await using proxy = await startConnectProxy(server.url);
    const recordings = await ask('http://model.test/v1', { proxy: `http://127.0.0.1:${proxy.port}` }, 2);
    expect(recordings.map((recording) => decode(recording).outcome)).toEqual(['ok', 'ok']);
    expect(proxy.asked.map(({ to }) => to)).toEqual(['model.test:80', 'model.test:80']);
  });

  it('https goes through encrypted and verified; the credentials go to the proxy alone', async () => {
    await using server = await startScriptedServer(stream(whole), { tls: authority.issue('model.test') });
    await using proxy = await startConnectProxy(server.url);
    const address = `http://user:p%40ss-word@127.0.0.1:${proxy.port}`;
    const tls = { verify: true, ca: authority.cert };
    expect(outcome(await ask('https://model.test/v1', { proxy: address, tls }))).toBe(200);
    const authorization = `Basic ${Buffer.from('user:p@ss-word').toString('base64')}`;
    expect(proxy.asked).toEqual([{ to: 'model.test:443', authorization }]);
    expect(proxy.sent()).not.toContain('chat/completions');
    expect(server.requests[0]?.headers).not.toHaveProperty('proxy-authorization');
    expect(outcome(await ask('https://model.test/v1', { proxy: address }))).toBe('tls');
    expect(outcome(await ask('https://other.test/v1', { proxy: address, tls }))).toBe('tls');
  });

  it.each<[string, number, string]>([
    ['that wants other credentials', 407, 'the proxy wants a user name and password, or others (HTTP 407)'],
    ['that does not allow the port', 403, 'the proxy opened no way to the endpoint (HTTP 403)'],
  ])('%s fails the connection in words that hold no secret', async (_case, status, message) => {
    await using server = await startScriptedServer(stream(whole));
    await using proxy = await startConnectProxy(server.url, { status });
    const [recording] = await ask('http://model.test/v1', { proxy: `http://user:pass@127.0.0.1:${proxy.port}` });
    expect(recording?.failure).toEqual({ kind: 'connect', message });
    expect(server.sockets()).toBe(0);
  });

  it('that is not there, or never answers, fails the connection', async () => {
    await using server = await startScriptedServer(stream(whole));
    const gone = await startConnectProxy(server.url);
    await gone[Symbol.asyncDispose]();
    const [refused] = await ask('http://model.test/v1', { proxy: `http://127.0.0.1:${gone.port}` });
    expect(refused?.failure).toEqual({
      kind: 'connect',
      message: 'the proxy: nothing listens at the address (ECONNREFUSED)',
    });
    await using silent = await startConnectProxy(server.url, { silent: true });
    const way = { proxy: `http://127.0.0.1:${silent.port}`, connectTimeoutMs: 50 };
    const [waited] = await ask('http://model.test/v1', way);
    expect(waited?.failure).toEqual({ kind: 'timeout', message: 'the proxy opened no way in time' });
  });
});

describe('the environment names the proxy', () => {
  async function askConfigured(url: string, env: Record<string, string>): Promise<Recording[]> {
    const { config } = resolveConfig({ inputs: { url, model: 'm' }, env });
    return askOn(connectTarget(config.target, monotonicMs), 1);
  }

  it('for an endpoint elsewhere, and never for one on this machine', async () => {
    await using server = await startScriptedServer(stream(whole));
    await using proxy = await startConnectProxy(server.url);
    const env = { HTTP_PROXY: `127.0.0.1:${proxy.port}` };
    expect(outcome(await askConfigured('http://model.test/v1', env))).toBe(200);
    expect(proxy.asked).toHaveLength(1);
    expect(outcome(await askConfigured(server.url, env))).toBe(200);
    expect(proxy.asked).toHaveLength(1);
  });
});

describe('a compressed answer', () => {
  const compressed: Script = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' });
    response.end(gzipSync(whole.join('')));
  };

  it('is not asked for', async () => {
    await using server = await startScriptedServer(stream(whole));
    await ask(server.url);
    expect(server.requests[0]?.headers['accept-encoding']).toBe('identity');
  });

  it('that comes all the same is an error that says so, and no figure', async () => {
    await using server = await startScriptedServer(compressed);
    const [recording] = await ask(server.url);
    expect(decode(recording)).toMatchObject({
      outcome: 'protocol',
      error: {
        kind: 'protocol',
        message: 'the answer is compressed (gzip), which the request did not ask for',
      },
      firstContentMs: undefined,
      contentEvents: 0,
    });
  });

  it('that says `identity` is none', async () => {
    await using server = await startScriptedServer((request, response, socket) => {
      response.setHeader('content-encoding', 'identity');
      return stream(whole)(request, response, socket);
    });
    const [recording] = await ask(server.url);
    expect(decode(recording).outcome).toBe('ok');
  });

  it('to a request that is refused keeps the status and shows no garbage', async () => {
    const refused = reply(400, 'application/json', 'not shown', { 'content-encoding': 'br' });
    await using server = await startScriptedServer(refused);
    const [recording] = await ask(server.url);
    expect(decode(recording).error).toEqual({
      kind: 'http-4xx',
      status: 400,
      message: 'HTTP status 400, its text is compressed (br)',
    });
  });
});

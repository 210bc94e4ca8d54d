import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { monotonicMs } from '../../src/drive/clock.ts';
import { Connection, type ConnectionOptions } from '../../src/drive/connection.ts';
import { checkTarget, type PreflightOptions, type PreflightReport } from '../../src/drive/preflight.ts';
import { TargetError } from '../../src/errors.ts';
import { readExchange } from '../../src/measure/exchange.ts';
import { openaiChat } from '../../src/protocol/openai-chat.ts';
import { makeAuthority } from '../../src/simulator/certificate.ts';
import { startConnectProxy } from '../connect-proxy/server.ts';
import { startFrameServer } from '../scripted-server/http2-frames.ts';
import { answer, delta, event, reply, stream, streamThenReset, streamThenStall } from '../scripted-server/scripts.ts';
import { type Script, startScriptedServer } from '../scripted-server/server.ts';

const whole = answer(['ready']);
const authority = makeAuthority('Own CA');
const wire = openaiChat({ model: 'm-large' });

async function check(
  url: string,
  options: Partial<PreflightOptions> = {},
  way: Partial<ConnectionOptions> = {},
): Promise<PreflightReport> {
  const connection = new Connection({ url, headers: {}, connectTimeoutMs: 5000, now: monotonicMs, ...way });
  try {
    return await checkTarget({
      connection,
      ...wire,
      read: (recording) => readExchange(recording, wire),
      timeoutMs: 5000,
      now: monotonicMs,
      signal: new AbortController().signal,
      api: 'openai-chat',
      model: 'm-large',
      isTls: url.startsWith('https:'),
      hasKey: true,
      hasCertificate: false,
      proxy: undefined,
      ...options,
    });
  } finally {
    await connection.close();
  }
}

async function refusal(checked: Promise<unknown>): Promise<TargetError> {
  const error: unknown = await checked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof TargetError) return error;
  throw new Error(`No TargetError but ${String(error)}`);
}

describe('a target that can be measured', () => {
  it('passes with one question, and tells what the server is', async () => {
    const named: Script = (seen, response, socket) => {
      response.setHeader('server', 'vllm/9');
      return stream(whole)(seen, response, socket);
    };
    await using server = await startScriptedServer(named);
    expect(await check(server.url)).toMatchObject({ server: 'vllm/9', models: ['m-small', 'm-large'] });
    expect(server.requests).toHaveLength(1);
    expect(server.sockets()).toBe(1);
  });

  it('tells which version of HTTP was agreed on', async () => {
    const tls = { verify: true, ca: authority.cert };
    for (const [http2, spoken] of [
      [true, '2'],
      [false, '1.1'],
    ] as const) {
      await using server = await startScriptedServer(stream(whole), { tls: authority.issue('localhost'), http2 });
      expect((await check(server.url, {}, { http: 'auto', tls })).http).toBe(spoken);
    }
  });

  it.each<[string, Script]>([
    ['has no list of models', reply(404, 'text/plain', '')],
    ['answers the list with a web page', reply(200, 'text/html', '<html>')],
    ['answers the list with nonsense', reply(200, 'application/json', '{"data":[null,{"id":7},"x"]}')],
    // Keys may be allowed to chat and not to list.
    ['lets this key not list models', reply(403, 'application/json', '{"error":{"message":"missing scope"}}')],
    ['is over its limit for lists', reply(429, 'text/plain', '')],
  ])('passes where it %s', async (_name, side) => {
    await using server = await startScriptedServer(stream(whole), { side });
    expect((await check(server.url)).models).toEqual([]);
  });
});

describe('a target that cannot be measured is refused with what to do', () => {
  it('where it speaks nothing but HTTP/2, and that was not asked for', async () => {
    await using server = await startFrameServer(() => {}, authority.issue('localhost'));
    const tls = { verify: true, ca: authority.cert };
    const { message, hint } = await refusal(check(server.url, {}, { tls }));
    expect(message).toBe('The endpoint does not speak HTTP/1.1');
    expect(hint).toContain('Set target.http to 2');
  });

  it('where it does not speak the HTTP/2 that was asked for', async () => {
    await using server = await startScriptedServer(stream(whole), { tls: authority.issue('localhost') });
    const way = { http: '2', tls: { verify: true, ca: authority.cert } } as const;
    const { message, hint } = await refusal(check(server.url, {}, way));
    expect(message).toBe('HTTP/2 was asked for, and cannot be spoken: the endpoint does not agree on HTTP/2 (ALPN)');
    expect(hint).toContain('Set target.http to 1.1');
    expect(server.requests).toEqual([]);
  });

  it.each<[string, Script, RegExp, RegExp, Partial<PreflightOptions>?]>([
    [
      '401 with a key',
      reply(401, 'application/json', '{}'),
      /refused the API key \(HTTP 401\)/,
      /secret holds the key of this endpoint/,
    ],
    [
      '401 without a key',
      reply(401, 'application/json', '{}'),
      /refused a request without an API key/,
      /Give the key: the input `api-key/,
      { hasKey: false },
    ],
    ['403', reply(403, 'application/json', '{}'), /refused the API key \(HTTP 403\)/, /secret/],
    [
      '404 for the model',
      reply(404, 'application/json', '{"error":{"message":"no model m-large"}}'),
      /does not know the model "m-large" or the path \(HTTP 404: no model m-large\)/,
      /It serves: m-small, m-large\.$/,
    ],
    [
      '404 for the path',
      reply(404, 'text/html', 'nginx'),
      /or the path/,
      /`url` ends where the API begins \(usually \/v1\)/,
    ],
    [
      '400',
      reply(400, 'application/json', '{"error":{"message":"max_tokens is not supported"}}'),
      /HTTP 400: max_tokens is not supported/,
      /model/,
    ],
    ['429', reply(429, 'application/json', '{}'), /rate limit is already used up/, /Wait/],
    [
      'a compressed stream',
      reply(200, 'text/event-stream', 'xx', { 'content-encoding': 'gzip' }),
      /cannot be read: the answer is compressed \(gzip\)/,
      /Switch compression off/,
    ],
    [
      'nginx without the client certificate that it wants',
      reply(400, 'text/html', '<h1>No required SSL certificate was sent</h1>'),
      /refused the client certificate|refused a connection without a client certificate/,
      /target\.tls\.cert/,
    ],
    ['500', reply(500, 'text/plain', 'loading'), /up but failing \(HTTP 500: loading\)/, /server's log/],
    ['HTML', reply(200, 'text/html', '<html>'), /does not stream as `openai-chat` does/, /web page/],
    [
      'JSON instead of a stream',
      reply(200, 'application/json', '{"choices":[]}'),
      /does not stream as `openai-chat` does/,
      /"stream": true/,
    ],
    [
      'a redirect',
      reply(308, 'text/plain', '', { location: 'https://elsewhere.example/' }),
      /redirect \(HTTP 308\), which is not followed/,
      /Give the final address/,
    ],
    [
      'an answer that hangs',
      streamThenStall(whole.slice(0, 2)),
      /did not finish its answer within 0\.2 s/,
      /queue and log/,
      { timeoutMs: 200 },
    ],
    ['no answer', streamThenStall([]), /did not finish its answer/, /queue and log/, { timeoutMs: 200 }],
    ['an empty answer', stream([delta({}, 'stop'), event('[DONE]')]), /returned nothing/, /chat template/],
    ['an answer that was all hidden', stream([delta({}, 'length'), event('[DONE]')]), /returned nothing/, /reasoning/],
    [
      'an error inside the stream',
      stream([event({ error: { message: 'CUDA out of memory' } })]),
      /inside its stream: CUDA out of memory/,
      /log/,
    ],
    ['a reset', streamThenReset(whole.slice(0, 2)), /broke off its answer/, /crash/],
  ])('%s', async (_name, script, message, hint, options = {}) => {
    await using server = await startScriptedServer(script);
    const error = await refusal(check(server.url, options));
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
    expect(error.exitCode).toBe(3);
    expect(error.message + error.hint).not.toContain('127.0.0.1');
  });

  it('down', async () => {
    const server = await startScriptedServer(stream(whole));
    await server[Symbol.asyncDispose]();
    const error = await refusal(check(server.url));
    expect(error.message).toBe('The endpoint cannot be reached: nothing listens at the address (ECONNREFUSED)');
    expect(error.hint).toMatch(/Check target\.url/);
  });

  it('with a certificate that nobody vouches for', async () => {
    await using server = await startScriptedServer(stream(whole), { tls: true });
    const error = await refusal(check(server.url));
    expect(error.message).toMatch(/certificate was not accepted/);
    expect(error.hint).toMatch(/target\.tls\.ca/);
  });

  it.each([
    ['without one', false, 116, /refused a connection without a client certificate: ERR_SSL/, /Give the certificate/],
    [
      'with one that it does not accept',
      true,
      42,
      /refused the client certificate: ERR_SSL/,
      /signed by the authority/,
    ],
    ['with one of an authority that it does not know', true, 48, /refused the client certificate/, /whole chain/],
  ])('that wants a client certificate, %s', async (_case, hasCertificate, alert, message, hint) => {
    // A fatal alert (RFC 8446, 6) in the place of the server's greeting.
    const server = createServer((socket) =>
      socket.once('data', () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, alert]))),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `https://localhost:${(server.address() as AddressInfo).port}/v1`;
    const error = await refusal(check(url, { hasCertificate })).finally(() => server.close());
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
  });

  it('that wants a client certificate and closes without a word', async () => {
    const tls = { ...authority.issue('localhost'), ca: authority.cert, requestCert: true, rejectUnauthorized: true };
    await using server = await startScriptedServer(stream(whole), { tls });
    const connection = new Connection({
      ...{ url: server.url, headers: {}, connectTimeoutMs: 5000, now: monotonicMs },
      tls: { verify: true, ca: authority.cert },
    });
    const error = await refusal(check(server.url, { connection })).finally(() => connection.close());
    expect(error.hint).toMatch(/some close so where they want a client certificate \(target\.tls\.cert\)/);
  });

  it('behind a proxy that does not let it through', async () => {
    await using server = await startScriptedServer(stream(whole));
    await using proxy = await startConnectProxy(server.url, { status: 403 });
    const connection = new Connection({
      ...{ url: 'http://model.test/v1', headers: {}, connectTimeoutMs: 5000, now: monotonicMs },
      proxy: `http://127.0.0.1:${proxy.port}`,
    });
    const error = await refusal(check('http://model.test/v1', { connection, proxy: 'HTTP_PROXY' }));
    await connection.close();
    expect(error.message).toBe(
      'The endpoint cannot be reached through the proxy of HTTP_PROXY: the proxy opened no way to the endpoint (HTTP 403)',
    );
    expect(error.hint).toMatch(/^Check HTTP_PROXY; name the endpoint's host in NO_PROXY/);
  });

  it('with https in its address where the port speaks http', async () => {
    await using server = await startScriptedServer(stream(whole));
    const error = await refusal(check(server.url.replace('http:', 'https:')));
    expect(error.message).toMatch(/^The endpoint does not speak https on this port \(\w+\)$/);
    expect(error.hint).toMatch(/Write http:\/\//);
  });

  it('with http in its address where the port speaks https', async () => {
    await using server = await startScriptedServer(stream(whole), { tls: true });
    const error = await refusal(check(server.url.replace('https:', 'http:')));
    expect(error.message).toMatch(/did not answer a plain question in HTTP/);
    expect(error.hint).toMatch(/write https:\/\//);
  });

  it.each([
    ['nginx', '<title>400 The plain HTTP request was sent to HTTPS port</title>'],
    ['Go', 'Client sent an HTTP request to an HTTPS server.\n'],
  ])('with http where a server like %s says that it wants https', async (_name, body) => {
    await using server = await startScriptedServer(reply(400, 'text/plain', body));
    const error = await refusal(check(server.url));
    expect(error.message).toMatch(/^The endpoint speaks https on this port/);
    expect(error.hint).toBe('Write https:// in target.url (input `url`).');
  });

  it('that accepts connections and says nothing', async () => {
    await using server = await startScriptedServer(stream(whole), { side: streamThenStall([]) });
    const error = await refusal(check(server.url, { timeoutMs: 200 }));
    expect(error.message).toBe('The endpoint did not answer within 0.2 s');
    expect(error.hint).toMatch(/firewall/);
  });

  it('when the run is stopped meanwhile', async () => {
    await using server = await startScriptedServer(stream(whole));
    expect((await refusal(check(server.url, { signal: AbortSignal.abort() }))).message).toMatch(/^Stopped before/);
  });
});

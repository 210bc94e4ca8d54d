/** The whole command line on its way to an endpoint behind a proxy and an authority of its own, and at one that refuses most requests. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { makeAuthority } from '../../src/simulator/certificate.ts';
import { startConnectProxy } from '../connect-proxy/server.ts';
import { answer, reply, stream } from '../scripted-server/scripts.ts';
import { type Script, startScriptedServer } from '../scripted-server/server.ts';

const entry = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'insight-transport-'));
afterAll(() => rmSync(folder, { recursive: true }));

const whole = stream(answer(['a', 'b', 'c']));
const load = `
workload: { max-output-tokens: 4, stages: [ { name: steady, closed: { concurrency: 2 }, requests: 200 } ] }
quality: { sets: [] }
`;

interface Finished {
  exitCode: number | null;
  /** All that was printed, and every file that was written. */
  left: string;
  result: Result;
}

function measure(config: string, url: string, env: Record<string, string> = {}, model = 'm'): Promise<Finished> {
  writeFileSync(join(folder, 'config.yml'), config + load);
  const words = ['run', '--config', 'config.yml', '--url', url, '--model', model, '--out', 'out', '--format', 'json'];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [entry, ...words], { cwd: folder, env: { PATH: process.env.PATH, ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    child.on('close', (exitCode) => {
      const files = readdirSync(join(folder, 'out')).map((name) => readFileSync(join(folder, 'out', name), 'utf8'));
      resolve({ exitCode, left: [stdout, stderr, ...files].join('\n'), result: JSON.parse(stdout) as Result });
    });
  });
}

it('measures through the proxy, shows certificate and key to the endpoint alone, and leaves no secret behind', async () => {
  const authority = makeAuthority('Own CA');
  const client = authority.issue('gate');
  const tls = { ...authority.issue('model.test'), ca: authority.cert, requestCert: true, rejectUnauthorized: true };
  await using server = await startScriptedServer(whole, { tls });
  await using proxy = await startConnectProxy(server.url);
  writeFileSync(join(folder, 'ca.pem'), authority.cert);
  writeFileSync(join(folder, 'client.pem'), client.cert);
  writeFileSync(join(folder, 'key'), 'sk-from-a-file-0123\n');
  const config =
    'target: { api-key-file: key, tls: { ca: ca.pem, cert: client.pem, key: { env: CLIENT_KEY } }, wait: 1ms }\n';
  const { left, result } = await measure(config, 'https://model.test/v1', {
    CLIENT_KEY: client.key,
    HTTPS_PROXY: `http://runner:proxy-password-77@127.0.0.1:${proxy.port}`,
  });
  expect(result.metrics.steady?.error_ratio?.value, left).toBe(0);
  expect(server.requests[0]?.headers.authorization).toBe('Bearer sk-from-a-file-0123');
  expect(new Set(proxy.asked.map(({ to }) => to))).toEqual(new Set(['model.test:443']));
  expect(proxy.asked).toHaveLength(server.sockets());
  expect(result.warnings).toContainEqual(expect.stringContaining('through the proxy of HTTPS_PROXY'));
  expect(readFileSync(join(folder, 'out', 'run.jsonl'), 'utf8')).toContain('"proxied":true');
  const [, keyLine = ''] = client.key.split('\n');
  const sent = Buffer.from('runner:proxy-password-77').toString('base64');
  for (const secret of ['sk-from-a-file', 'proxy-password', sent, keyLine, `127.0.0.1:${proxy.port}`, 'model.test'])
    expect(left).not.toContain(secret);
});

it('warns in every report of an endpoint that it did not verify', async () => {
  await using server = await startScriptedServer(whole, { tls: true });
  const { left, result } = await measure('target: { tls: { verify: false }, wait: 1ms }\n', server.url);
  expect(result.metrics.steady?.error_ratio?.value, left).toBe(0);
  const said = 'NOT VERIFIED: `target.tls.verify` is false';
  for (const name of ['report.md', 'result.json'])
    expect(readFileSync(join(folder, 'out', name), 'utf8').replaceAll('\\', '')).toContain(said);
  expect(readFileSync(join(folder, 'out', 'report.html'), 'utf8')).toContain('NOT VERIFIED');
});

it('does not judge a run that met the rate limit, and says what to do', async () => {
  let asked = 0;
  // The preflight and the first of the load get through.
  const script: Script = (...args) => (asked++ < 10 ? whole : reply(429, 'application/json', '{}'))(...args);
  await using server = await startScriptedServer(script);
  const { exitCode, left, result } = await measure('target: { wait: 1ms }\n', server.url);
  expect(exitCode, left).toBe(3);
  expect(result.verdict).toBe('invalid');
  expect(server.requests.length).toBeLessThan(60);
  const report = readFileSync(join(folder, 'out', 'report.md'), 'utf8');
  expect(report).toContain('the rate limit was reached');
  expect(report).toContain('Lower concurrency or rate in workload.stages');
});

it('tells how long it waited for the rate limit, and judges the rest', async () => {
  let asked = 0;
  const refusal = reply(429, 'application/json', '{}', { 'retry-after-ms': '20' });
  const script: Script = (...args) => (asked++ === 20 ? refusal : whole)(...args);
  await using server = await startScriptedServer(script);
  const { result } = await measure('target: { wait: 1ms }\n', server.url);
  expect(result.warnings).toContainEqual(
    expect.stringMatching(/^In stage steady the endpoint refused 1 request .*\(Retry-After\)/),
  );
  expect(server.requests).toHaveLength(asked);
});

it('keeps to the HTTP/2 that the endpoint agreed on, unpacks its answers, and records both', async () => {
  const authority = makeAuthority('Own CA');
  writeFileSync(join(folder, 'ca.pem'), authority.cert);
  const packed: Script = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' });
    response.end(gzipSync(answer(['a', 'b', 'c']).join('')));
  };
  await using server = await startScriptedServer(packed, { tls: authority.issue('localhost'), http2: true });
  const config = 'target: { http: auto, compression: true, tls: { ca: ca.pem }, wait: 1ms }\n';
  const { left, result } = await measure(config, server.url);
  expect(result.metrics.steady?.error_ratio?.value, left).toBe(0);
  expect(new Set([...server.requests, ...server.sideRequests].map(({ http }) => http))).toEqual(new Set(['2.0']));
  const [header = ''] = readFileSync(join(folder, 'out', 'run.jsonl'), 'utf8').split('\n');
  expect(JSON.parse(header)).toMatchObject({ target: { http: '2', compressed: true } });
  expect(readFileSync(join(folder, 'out', 'report.md'), 'utf8')).toContain('over HTTP/2');
  expect(result.warnings).toContainEqual(expect.stringContaining('what the compressor holds back is in every time'));
});

it('measures the simulated endpoint over https with the certificate that it wrote', async () => {
  const args = ['simulate', '--json', '--tls-save', 'made.pem'];
  const child = spawn(process.execPath, [entry, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const { url, model, ca } = JSON.parse(line.toString()) as { url: string; model: string; ca: string };
    expect(readFileSync(join(folder, 'made.pem'), 'utf8')).toBe(ca);
    const config = `target: { http: 2, tls: { ca: made.pem }, label: simulated, wait: 1ms }\n`;
    const { left, result } = await measure(config, url, {}, model);
    expect(result.metrics.steady?.error_ratio?.value, left).toBe(0);
    expect(result.candidate.http).toBe('2');
  } finally {
    child.kill('SIGINT');
    await once(child, 'exit');
  }
});

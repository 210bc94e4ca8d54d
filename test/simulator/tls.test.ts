/** The simulated endpoint over https: HTTP/2 beside HTTP/1.1, with the same truth. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { certificateOf } from '../../src/commands/simulator-certificate.ts';
import { monotonicMs } from '../../src/drive/clock.ts';
import { Connection } from '../../src/drive/connection.ts';
import { readExchange } from '../../src/measure/exchange.ts';
import type { Exchange } from '../../src/model/traffic.ts';
import { openaiChat } from '../../src/protocol/openai-chat.ts';
import { selfSign } from '../../src/simulator/certificate.ts';
import { completeProfile, type PartialProfile } from '../../src/simulator/profile.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import type { TruthRecord } from '../../src/simulator/truth.ts';

const certificate = selfSign('localhost', '127.0.0.1');
const protocol = openaiChat({ model: 'insight-simulator' });
const request = {
  ...{ promptId: 'p', messages: [{ role: 'user' as const, content: 'Hello there' }] },
  ...{ maxOutputTokens: 12, temperature: 0, seed: 1 },
};

/** So many questions, one after the other, on one connection. */
async function askSimulator(
  http: '1.1' | '2',
  { profile = {}, times = 1 }: { profile?: PartialProfile; times?: number } = {},
) {
  const truth: TruthRecord[] = [];
  const simulator = await startSimulator({
    profile: completeProfile(profile),
    tls: certificate,
    clock: monotonicMs,
    truthLog: (record) => truth.push(record),
  });
  const tls = { verify: true, ca: certificate.cert };
  const connection = new Connection({
    url: simulator.url,
    headers: {},
    connectTimeoutMs: 5000,
    http,
    tls,
    now: monotonicMs,
  });
  const exchanges: Exchange[] = [];
  try {
    for (let time = 0; time < times; time++) {
      const recording = await connection.exchange(protocol.encode(request), {
        plannedMs: monotonicMs(),
        timeoutMs: 10_000,
      });
      const steps = readExchange(recording, protocol);
      for (let step = steps.next(); ; step = steps.next())
        if (step.done) {
          exchanges.push(step.value);
          break;
        }
    }
  } finally {
    await connection.close();
    await simulator.close();
  }
  return { exchanges, truth, url: simulator.url, spoken: connection.http };
}

describe.each(['1.1', '2'] as const)('over HTTP/%s', (http) => {
  it('answers, and its certificate is good for its address', async () => {
    const { exchanges, url, spoken } = await askSimulator(http, { times: 3 });
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/v1$/);
    expect(exchanges.map(({ outcome, contentEvents }) => [outcome, contentEvents])).toEqual(Array(3).fill(['ok', 12]));
    expect(spoken).toBe(http);
  });

  it('knows the instants: nothing arrives before it was written, and nothing was received before it was sent', async () => {
    const { exchanges, truth } = await askSimulator(http, { times: 5 });
    expect(truth).toHaveLength(5);
    for (const [
      index,
      { sentMs = Number.NaN, firstContentMs = Number.NaN, lastContentMs = Number.NaN },
    ] of exchanges.entries()) {
      const {
        headersReceivedMs = Number.NaN,
        firstTokenMs = Number.NaN,
        lastTokenMs = Number.NaN,
      } = truth[index] ?? {};
      const inOrder = [sentMs, headersReceivedMs, firstTokenMs, firstContentMs];
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
      expect(lastContentMs).toBeGreaterThanOrEqual(lastTokenMs);
    }
  });

  it.each<[string, PartialProfile['faults'], string]>([
    ['a reset half way', { resetRatio: 1 }, 'reset'],
    ['an error status', { errorRatio: { status: 503, ratio: 1 } }, 'http-5xx'],
    ['an error in the stream', { inBandErrorRatio: 1 }, 'in-band'],
    ['broken JSON', { malformedRatio: 1 }, 'protocol'],
    ['an empty answer', { emptyRatio: 1 }, 'empty'],
    ['a web page', { html: true }, 'protocol'],
  ])('plays %s', async (_name, faults, outcome) => {
    const { exchanges, truth } = await askSimulator(http, { profile: { faults: faults ?? {} } });
    expect(exchanges[0]?.outcome).toBe(outcome);
    expect(truth[0]?.outcome).toBe('fault');
  });

  it('logs a client that leaves', async () => {
    const truth: TruthRecord[] = [];
    const profile = completeProfile({ faults: { hangRatio: 1 } });
    const simulator = await startSimulator({ profile, tls: certificate, truthLog: (record) => truth.push(record) });
    const tls = { verify: true, ca: certificate.cert };
    const connection = new Connection({
      url: simulator.url,
      headers: {},
      connectTimeoutMs: 5000,
      http,
      tls,
      now: monotonicMs,
    });
    const asked = connection.exchange(protocol.encode(request), { plannedMs: 0, timeoutMs: 10_000 });
    while (simulator.stats().live === 0) await new Promise(setImmediate);
    await connection.close();
    expect((await asked).failure?.kind).toBe('aborted');
    while (simulator.stats().live > 0) await new Promise(setImmediate);
    expect(truth).toMatchObject([{ outcome: 'cancelled', fault: 'hang' }]);
    await simulator.close();
  });
});

describe('the certificate', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certificate-'));
    await writeFile(join(folder, 'cert.pem'), certificate.cert);
    await writeFile(join(folder, 'key.pem'), certificate.key);
    await writeFile(join(folder, 'other.pem'), selfSign('x').key);
  });
  afterEach(() => rm(folder, { recursive: true }));
  const inFolder = (name: string): string => join(folder, name);
  const read = (path: string): Promise<string> => readFile(path, 'utf8');

  it('is none where nobody asked for https', async () => {
    expect(await certificateOf({}, read)).toBeUndefined();
  });

  it('is made, and written where somebody wants it', async () => {
    expect((await certificateOf({ tls: true }, read))?.cert).toContain('BEGIN CERTIFICATE');
    const made = await certificateOf({ tlsSave: inFolder('made.pem') }, read);
    expect(await read(inFolder('made.pem'))).toBe(made?.cert);
  });

  it('is read from files', async () => {
    const files = { tlsCert: inFolder('cert.pem'), tlsKey: inFolder('key.pem') };
    expect(await certificateOf(files, read)).toEqual(certificate);
  });

  it.each<[string, () => Parameters<typeof certificateOf>[0], string]>([
    ['a certificate without a key', () => ({ tlsCert: 'c' }), 'belong together'],
    ['a key without a certificate', () => ({ tlsKey: 'k' }), 'belong together'],
    ['one that is given and to be written', () => ({ tlsCert: 'c', tlsKey: 'k', tlsSave: 's' }), '--tls-save'],
    [
      'a file that is not there',
      () => ({ tlsCert: inFolder('no.pem'), tlsKey: inFolder('key.pem') }),
      'no.pem cannot be used',
    ],
    [
      'a key in its place',
      () => ({ tlsCert: inFolder('key.pem'), tlsKey: inFolder('key.pem') }),
      'key.pem cannot be used',
    ],
    ['another key', () => ({ tlsCert: inFolder('cert.pem'), tlsKey: inFolder('other.pem') }), 'is not the key of'],
    ['a folder that is not there', () => ({ tlsSave: inFolder('no/made.pem') }), 'cannot be written'],
  ])('refuses %s', async (_name, options, message) => {
    await expect(certificateOf(options(), read)).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining(message),
    });
  });
});

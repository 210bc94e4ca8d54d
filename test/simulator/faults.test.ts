import { afterEach, describe, expect, test } from 'vitest';
import { drawFault } from '../../src/simulator/faults.ts';
import { completeProfile, type Profile } from '../../src/simulator/profile.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import type { TruthRecord } from '../../src/simulator/truth.ts';
import { chat, joinContent, post, readChunks, readEvents } from './ask.ts';

let simulator: Simulator | undefined;
let truth: TruthRecord[] = [];

async function start(faults: Partial<Profile['faults']>): Promise<string> {
  truth = [];
  const profile = completeProfile({ engine: { stepMs: 0.2 }, outputTokens: { median: 6 }, faults });
  simulator = await startSimulator({ profile, truthLog: (record) => truth.push(record) });
  return simulator.url;
}

afterEach(() => simulator?.close());

const streamed = chat('Hello', { stream: true });

describe('over a real socket', () => {
  test('an error has its status and a JSON body', async () => {
    const response = await post(await start({ errorRatio: { status: 429, ratio: 1 } }), streamed);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.json()).toMatchObject({ error: { type: 'server_error' } });
    expect(truth).toMatchObject([{ outcome: 'fault', fault: 'error', status: 429 }]);
  });

  test('a reset breaks the connection half way, after real tokens', async () => {
    const response = await post(await start({ resetRatio: 1 }), streamed);
    await expect(response.text()).rejects.toThrow();
    expect(truth).toMatchObject([{ outcome: 'fault', fault: 'reset', outputTokens: 3 }]);
    expect(simulator?.stats()).toMatchObject({ live: 0, running: 0 });
  });

  test('a stall holds the second half back for its time, and loses nothing', async () => {
    const response = await post(await start({ stallRatio: 1, stallMs: 60 }), streamed);
    const chunks = await readChunks(response);
    expect(joinContent(chunks).split(' ').length).toBe(6);
    const [record] = truth;
    expect(record).toMatchObject({ outcome: 'ok', fault: 'stall', outputTokens: 6 });
    // The pause is made of a timer and starts after the first token: it cannot be shorter, short of the timer's rounding.
    expect((record?.lastTokenMs ?? 0) - (record?.firstTokenMs ?? 0)).toBeGreaterThan(58);
  });

  test('an empty answer ends well and has no token', async () => {
    const body = chat('Hello', { stream: true, stream_options: { include_usage: true } });
    const chunks = await readChunks(await post(await start({ emptyRatio: 1 }), body));
    expect(joinContent(chunks)).toBe('');
    expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe('stop');
    expect(chunks.at(-1)?.usage?.completion_tokens).toBe(0);
    expect(truth[0]?.firstTokenMs).toBeUndefined();
  });

  test('an error in the band comes after a status of 200 and some tokens', async () => {
    const response = await post(await start({ inBandErrorRatio: 1 }), streamed);
    expect(response.status).toBe(200);
    const events = await readEvents(response);
    expect(events.length).toBe(1 + 3 + 1 + 1);
    expect(JSON.parse(events[4] ?? '')).toMatchObject({ error: { message: expect.any(String) } });
    expect(events[5]).toBe('[DONE]');
    expect(simulator?.stats()).toMatchObject({ live: 0, running: 0 });
  });

  test('a malformed answer has one line that is no JSON among good ones', async () => {
    const events = await readEvents(await post(await start({ malformedRatio: 1 }), streamed));
    const broken = events.filter((event) => event !== '[DONE]').filter((event) => !isJson(event));
    expect(broken.length).toBe(1);
    expect(events.length).toBe(1 + 6 + 1 + 1 + 1);
  });

  test('a malformed answer in one piece breaks off', async () => {
    const response = await post(await start({ malformedRatio: 1 }), chat('Hello'));
    expect(isJson(await response.text())).toBe(false);
  });

  test('a hanging request gets no byte, and is let go when its client leaves', async () => {
    const url = await start({ hangRatio: 1 });
    const leaving = new AbortController();
    const response = post(url, streamed, { signal: leaving.signal });
    const settled = response.then(
      () => 'answered',
      () => 'aborted',
    );
    while (simulator?.stats().live !== 1) await new Promise((resolve) => setImmediate(resolve));
    leaving.abort();
    expect(await settled).toBe('aborted');
    while (simulator.stats().live !== 0) await new Promise((resolve) => setImmediate(resolve));
    expect(truth).toMatchObject([{ outcome: 'cancelled', fault: 'hang' }]);
  });

  test('a wall of HTML stands before the model list and the answers', async () => {
    const url = await start({ html: true });
    for (const response of [await post(url, streamed), await fetch(`${url}/models`)]) {
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(await response.text()).toContain('<!DOCTYPE html>');
    }
  });

  test('a server that does not stream answers a stream request in one piece', async () => {
    const response = await post(await start({ noStream: true }), streamed);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toMatchObject({ object: 'chat.completion', usage: { completion_tokens: 6 } });
  });

  test('a cold start holds the first request back for its time', async () => {
    await (await post(await start({ coldStartMs: 80 }), streamed)).text();
    const [record] = truth;
    // The body was read a little before the wait begins: the difference cannot be shorter.
    expect((record?.admittedMs ?? 0) - (record?.receivedMs ?? 0)).toBeGreaterThanOrEqual(80);
  });
});

describe('the draw', () => {
  const { faults } = completeProfile({
    faults: { errorRatio: { ratio: 0.1 }, resetRatio: 0.05, stallRatio: 0.2, hangRatio: 0.02 },
  });
  const draws = (runSeed: number) => Array.from({ length: 20_000 }, (_, number) => drawFault(faults, runSeed, number));

  test('gives each fault the share that the profile says', () => {
    const all = draws(1);
    const share = (fault: string) => all.filter((drawn) => drawn === fault).length / all.length;
    expect(share('error')).toBeCloseTo(0.1, 2);
    expect(share('reset')).toBeCloseTo(0.05, 2);
    expect(share('stall')).toBeCloseTo(0.2, 2);
    expect(share('hang')).toBeCloseTo(0.02, 2);
    expect(share('empty')).toBe(0);
    expect(share('none')).toBeCloseTo(0.63, 2);
  });

  test('is the same for the same run seed and another for another one', () => {
    expect(draws(1)).toEqual(draws(1));
    expect(draws(1)).not.toEqual(draws(2));
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

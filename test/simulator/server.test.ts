import { afterEach, describe, expect, test } from 'vitest';
import { completeProfile, type PartialProfile } from '../../src/simulator/profile.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/server.ts';
import type { TruthRecord } from '../../src/simulator/truth.ts';
import { askText, type Chunk, chat, joinContent, post, readChunks, readEvents } from './ask.ts';

const quick: PartialProfile = {
  engine: { stepMs: 0.2, decodeMsPerSequence: 0, prefillMsPerToken: 0.002 },
  outputTokens: { median: 5 },
};

const running: Simulator[] = [];

async function start(partial: PartialProfile = {}, options: Partial<SimulatorOptions> = {}) {
  const truth: TruthRecord[] = [];
  const simulator = await startSimulator({
    profile: completeProfile({ ...quick, ...partial }),
    truthLog: (record) => truth.push(record),
    ...options,
  });
  running.push(simulator);
  return { simulator, truth, url: simulator.url };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((simulator) => simulator.close()));
});

/** Waits for something that the other side of a socket does in its own time. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}

describe('a streamed answer', () => {
  test('is a role chunk, a chunk a token, a finish chunk and the end mark', async () => {
    const { url } = await start();
    const response = await post(url, chat('Hello', { stream: true }));
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const events = await readEvents(response);
    expect(events.pop()).toBe('[DONE]');
    const chunks = events.map((event) => JSON.parse(event) as Chunk);
    expect(chunks.map(({ choices }) => choices[0]?.finish_reason)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      'stop',
    ]);
    expect(chunks[0]?.choices[0]?.delta).toEqual({ role: 'assistant', content: '' });
    for (const chunk of chunks.slice(1, 6)) expect(chunk.choices[0]?.delta.content).toMatch(/^ ?\w+$/);
    expect(chunks[6]?.choices[0]?.delta).toEqual({});
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
    expect(chunks.every((chunk) => !('usage' in chunk))).toBe(true);
  });

  test('ends with a usage chunk without choices when it is asked for', async () => {
    const { url } = await start();
    const body = chat('Hello there', { stream: true, stream_options: { include_usage: true } });
    const chunks = await readChunks(await post(url, body));
    const last = chunks.pop();
    expect(chunks.every(({ usage }) => usage === null)).toBe(true);
    expect(last?.choices).toEqual([]);
    expect(last?.usage).toMatchObject({ completion_tokens: 5, prompt_tokens_details: { cached_tokens: 0 } });
    expect(last?.usage?.total_tokens).toBe((last?.usage?.prompt_tokens ?? 0) + 5);
  });

  test('says the same as the answer in one piece', async () => {
    const { url } = await start();
    const chunks = await readChunks(await post(url, chat('Tell me more', { stream: true })));
    expect(joinContent(chunks)).toBe(await askText(url, 'Tell me more'));
  });

  test.each(['max_tokens', 'max_completion_tokens'])('is cut at %s and then says so', async (limit) => {
    const { url } = await start();
    const chunks = await readChunks(await post(url, chat('Hello', { stream: true, [limit]: 3 })));
    expect(chunks.length).toBe(1 + 3 + 1);
    expect(chunks.at(-1)?.choices[0]?.finish_reason).toBe('length');
  });

  test('reports the prompt tokens that the prefix cache held', async () => {
    const { url, truth } = await start();
    const content = 'A long shared beginning. '.repeat(40);
    const ask = async () => {
      const response = await post(url, chat(content, { stream: true, stream_options: { include_usage: true } }));
      return (await readChunks(response)).at(-1)?.usage;
    };
    expect((await ask())?.prompt_tokens_details.cached_tokens).toBe(0);
    const second = await ask();
    expect(second?.prompt_tokens_details.cached_tokens).toBeGreaterThan((second?.prompt_tokens ?? 0) - 17);
    expect(truth.map(({ cachedTokens }) => cachedTokens)).toEqual([0, second?.prompt_tokens_details.cached_tokens]);
  });
});

describe('a request that is at fault', () => {
  test.each([
    ['broken JSON', '{', 400, null],
    ['no model', { messages: [{ role: 'user', content: 'x' }] }, 400, 'model'],
    ['no messages', { model: 'insight-simulator' }, 400, 'messages'],
    ['an empty conversation', chat('x', { messages: [] }), 400, 'messages'],
    ['no room for an answer', chat('x', { max_tokens: 0 }), 400, 'max_tokens'],
    ['several answers wanted', chat('x', { n: 2 }), 400, 'n'],
    ['stream options without a stream', chat('x', { stream_options: {} }), 400, 'stream_options'],
    ['a prompt beyond the context', chat('word '.repeat(9000)), 400, 'messages'],
    ['a body without end', ' '.repeat(33 * 1024 * 1024), 413, null],
    ['an unknown model', chat('x', { model: 'other' }), 404, 'model'],
  ])('is refused in the form of OpenAI: %s', async (_, body, status, param) => {
    const { url, truth, simulator } = await start();
    const response = await post(url, body);
    expect(response.status).toBe(status);
    const { error } = (await response.json()) as { error: Record<string, unknown> };
    expect(error).toMatchObject({ message: expect.any(String), type: 'invalid_request_error', param });
    expect(truth).toMatchObject([{ outcome: 'refused', status }]);
    expect(simulator.stats()).toMatchObject({ requests: 1, live: 0, steps: 0 });
  });

  test('is refused without the right key, wherever it is wanted', async () => {
    const { url } = await start({}, { apiKey: 'right' });
    const statusWith = async (headers: Record<string, string>) => (await post(url, chat('x'), { headers })).status;
    expect(await statusWith({})).toBe(401);
    expect(await statusWith({ authorization: 'Bearer wrong' })).toBe(401);
    expect(await statusWith({ authorization: 'Bearer right' })).toBe(200);
    expect((await fetch(`${url}/models`)).status).toBe(401);
    expect((await fetch(new URL('/health', url))).status).toBe(200);
  });
});

describe('other routes', () => {
  test('tell the model, the version and the health', async () => {
    const { url } = await start({ version: 'build-7' });
    expect(await (await fetch(`${url}/models`)).json()).toMatchObject({ data: [{ id: 'insight-simulator' }] });
    expect(await (await fetch(new URL('/version', url))).json()).toEqual({ version: 'build-7' });
    expect((await fetch(new URL('/health', url))).status).toBe(200);
    expect((await fetch(`${url}/nothing`)).status).toBe(404);
    expect((await fetch(`${url}/chat/completions`)).status).toBe(405);
  });

  test('give the id of a request back, in the header and in the truth log', async () => {
    const { url, truth } = await start();
    const response = await post(url, chat('x'), { headers: { 'x-request-id': 'mine-1' } });
    expect(response.headers.get('x-request-id')).toBe('mine-1');
    await response.text();
    expect(truth[0]?.requestId).toBe('mine-1');
  });
});

describe('a client that leaves', () => {
  test('frees its slot for the next request', async () => {
    const { url, simulator, truth } = await start({
      engine: { maxBatch: 1, stepMs: 1 },
      outputTokens: { median: 5000 },
    });
    const leaving = new AbortController();
    const first = await post(url, chat('long', { stream: true }), { signal: leaving.signal });
    await until(() => simulator.stats().running === 1);
    const second = askText(url, 'short', { max_tokens: 2 });
    await until(() => simulator.stats().waiting === 1);
    leaving.abort();
    await expect(first.text()).rejects.toThrow();
    expect(await second).not.toBe('');
    expect(truth.map(({ outcome }) => outcome)).toEqual(['cancelled', 'ok']);
    expect(simulator.stats()).toMatchObject({ live: 0, running: 0, waiting: 0 });
  });
});

describe('the truth log', () => {
  test('has one record a request whose instants are in order, between those that the client saw', async () => {
    const clock = () => Number(process.hrtime.bigint()) / 1e6;
    const { url, truth } = await start({}, { clock });
    const sentMs = clock();
    const ask = (index: number) => post(url, chat(`Question ${index}`, { stream: true })).then((it) => it.text());
    await Promise.all(Array.from({ length: 20 }, (_, index) => ask(index)));
    const endedMs = clock();
    expect(truth.length).toBe(20);
    for (const record of truth) {
      const { headersReceivedMs, receivedMs, admittedMs, firstTokenMs, lastTokenMs, endMs } = record;
      const instants = [sentMs, headersReceivedMs, receivedMs, admittedMs, firstTokenMs, lastTokenMs, endMs, endedMs];
      expect(instants).toEqual(instants.toSorted((a, b) => (a ?? Number.NaN) - (b ?? Number.NaN)));
      expect(record).toMatchObject({ outcome: 'ok', outputTokens: 5, cachedTokens: 0 });
      expect(record.batchAtFirstToken).toBeGreaterThan(0);
    }
  });
});

describe('closing', () => {
  test('ends the requests under way and lets the port go', async () => {
    const { simulator, url, truth } = await start({ outputTokens: { median: 5000 } });
    const response = await post(url, chat('long', { stream: true }));
    await until(() => simulator.stats().running === 1);
    await simulator.close();
    await expect(response.text()).rejects.toThrow();
    expect(truth).toMatchObject([{ outcome: 'cancelled' }]);
    const again = await startSimulator({ profile: completeProfile(quick), port: simulator.port });
    running.push(again);
    expect(again.port).toBe(simulator.port);
  });
});

test('two processes with the same seeds say the same, and another seed says something else', async () => {
  const prompts = Array.from({ length: 5 }, (_, index) => `Prompt number ${index}`);
  const sayAll = async (seed: number) => {
    const { url } = await start({ outputTokens: { median: 8, sigma: 0.5 } }, { seed });
    return Promise.all(prompts.map((prompt) => askText(url, prompt)));
  };
  expect(await sayAll(4)).toEqual(await sayAll(4));
  expect(await sayAll(4)).not.toEqual(await sayAll(5));
});

/** Every dialect of the simulator: what it refuses and how, and its faults as the product's own protocols read them. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Exchange, PlannedRequest } from '../../src/model/traffic.ts';
import { wireOf } from '../../src/protocol/list.ts';
import { completeProfile, type PartialProfile } from '../../src/simulator/profile.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { exchangeOf, tapeOf } from '../protocol/read-tape.ts';

let simulator: Simulator | undefined;
afterEach(async () => {
  await simulator?.close();
  simulator = undefined;
});

async function start(profile: PartialProfile = {}, apiKey?: string): Promise<string> {
  simulator = await startSimulator({
    profile: completeProfile({ engine: { stepMs: 1 }, outputTokens: { median: 6, sigma: 0 }, ...profile }),
    apiKey,
  });
  return simulator.url.replace(/\/v1$/, '');
}

/** Where each dialect lies under the root. */
const bases: Record<string, string> = {
  'openai-chat': '/v1',
  'openai-completions': '/v1',
  'openai-responses': '/v1',
  'openai-embeddings': '/v1',
  'anthropic-messages': '/v1',
  'azure-openai': '',
  'ollama-chat': '',
  'tgi-generate': '',
  gemini: '/v1beta',
};
const dialects = Object.keys(bases);
const streamed = dialects.filter((name) => name !== 'openai-embeddings');
const question: PlannedRequest = {
  promptId: 'p',
  messages: [{ role: 'user', content: 'Say something.' }],
  maxOutputTokens: 32,
  temperature: 0,
  seed: 1,
};

interface Asked {
  response: Response;
  exchange: Exchange;
  body: string;
}

async function ask(
  api: string,
  root: string,
  { model = 'insight-simulator', key, ...fields }: { model?: string; key?: string } & Partial<PlannedRequest> = {},
): Promise<Asked> {
  const wire = wireOf({ api, model });
  const { path, headers, body } = wire.encode({ ...question, ...fields });
  const sent = { ...headers, ...(key === undefined ? {} : wire.keyHeader(key)) };
  const response = await fetch(`${root}${bases[api]}${path}`, { method: 'POST', headers: sent, body });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const tape = { ...tapeOf([bytes], response.headers.get('content-type') ?? ''), status: response.status };
  return { response, exchange: exchangeOf(wire, tape), body: Buffer.from(bytes).toString() };
}

describe.each(dialects)('%s', (api) => {
  test('answers, with the counts of its log', async () => {
    const { exchange } = await ask(api, await start());
    const output = api === 'openai-embeddings' ? 0 : 6;
    expect(exchange).toMatchObject({ outcome: 'ok', usage: { input: expect.any(Number), output } });
    if (output > 0) expect(exchange).toMatchObject({ finishReason: 'stop', contentEvents: 6 });
  });

  test('wants the key in its own header', async () => {
    const root = await start({}, 'right');
    expect((await ask(api, root)).exchange.error?.status).toBe(401);
    expect((await ask(api, root, { key: 'wrong' })).exchange.error?.status).toBe(401);
    expect((await ask(api, root, { key: 'right' })).exchange.outcome).toBe('ok');
  });

  test('lists its model where its clients look', async () => {
    const wire = wireOf({ api, model: 'm' });
    const { path, headers } = wire.probe;
    const response = await fetch(`${await start()}${bases[api]}${path}`, { headers });
    expect(response.status).toBe(200);
    const models = wire.readModels(await response.text());
    expect(models).toEqual(api === 'azure-openai' ? [] : ['insight-simulator']);
  });

  test('refuses a prompt beyond its context in words that its clients can read', async () => {
    const messages = [{ role: 'user' as const, content: 'word '.repeat(9000) }];
    const { exchange } = await ask(api, await start(), { messages });
    expect(exchange).toMatchObject({ outcome: 'http-4xx', error: { status: 400 } });
    expect(exchange.error?.message).toMatch(/^This model's maximum context length/);
  });
});

describe.each(dialects.filter((name) => name !== 'tgi-generate'))('%s', (api) => {
  test('does not know another model', async () => {
    const { exchange } = await ask(api, await start(), { model: 'other' });
    expect(exchange).toMatchObject({ outcome: 'http-4xx', error: { status: 404 } });
    expect(exchange.error?.message).toMatch(/^The model `other`/);
  });
});

describe.each(streamed)('%s', (api) => {
  test('cuts an answer at the limit and says so', async () => {
    const { exchange } = await ask(api, await start({ outputTokens: { median: 40, sigma: 0 } }), {
      maxOutputTokens: 16,
    });
    expect(exchange).toMatchObject({ outcome: 'ok', finishReason: 'length', usage: { output: 16 }, contentEvents: 16 });
  });

  test.each([
    ['inBandErrorRatio', 'in-band'],
    ['malformedRatio', 'protocol'],
    ['emptyRatio', 'empty'],
  ] as const)('plays the fault %s', async (fault, outcome) => {
    const { exchange } = await ask(api, await start({ faults: { [fault]: 1 } }));
    expect(exchange.outcome, exchange.error?.message).toBe(outcome);
    if (outcome === 'in-band') expect(exchange.error?.message).toBe('The engine died while it was generating.');
  });

  test('that does not stream is no stream to its clients', async () => {
    const { response, exchange } = await ask(api, await start({ faults: { noStream: true } }));
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(exchange.outcome).toBe('protocol');
  });
});

describe('what a dialect is strict about', () => {
  const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }).then((response) => response.status);
  const messages = [{ role: 'user', content: 'x' }];

  test('Anthropic wants its version and a limit', async () => {
    const url = `${await start()}/v1/messages`;
    const body = { model: 'insight-simulator', messages, max_tokens: 4 };
    expect(await post(url, body)).toBe(400);
    const headers = { 'anthropic-version': '2023-06-01' };
    expect(await post(url, { ...body, max_tokens: undefined }, headers)).toBe(400);
    expect(await post(url, body, headers)).toBe(200);
  });

  test('responses want sixteen tokens at least', async () => {
    const url = `${await start()}/v1/responses`;
    const body = { model: 'insight-simulator', input: 'x' };
    expect(await post(url, { ...body, max_output_tokens: 15 })).toBe(400);
    expect(await post(url, { ...body, max_output_tokens: 16 })).toBe(200);
  });

  test('TGI wants a temperature above 0', async () => {
    const url = `${await start()}/generate_stream`;
    expect(await post(url, { inputs: 'x', parameters: { temperature: 0 } })).toBe(400);
    expect(await post(url, { inputs: 'x' })).toBe(200);
  });

  test('Gemini streams events only where they are asked for, Azure wants a version', async () => {
    const root = await start();
    const gemini = `${root}/v1beta/models/insight-simulator:streamGenerateContent`;
    expect(await post(gemini, { contents: [{ parts: [{ text: 'x' }] }] })).toBe(400);
    const azure = `${root}/openai/deployments/insight-simulator/chat/completions`;
    expect(await post(azure, { messages })).toBe(404);
    expect(await post(`${azure}?api-version=2024-10-21`, { messages })).toBe(200);
  });

  test('chat takes an image, which is a word of the prompt', async () => {
    const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } };
    const body = {
      model: 'insight-simulator',
      messages: [{ role: 'user', content: [{ type: 'text', text: 'x' }, image] }],
    };
    expect(await post(`${await start()}/v1/chat/completions`, body)).toBe(200);
  });
});

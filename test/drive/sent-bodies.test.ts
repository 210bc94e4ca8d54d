/** What of a config reaches the server: bodies as a real server received them, from the text of the config and a file of prompts. */
import { describe, expect, it } from 'vitest';
import { spokenTapes } from '../protocol/spoken-tapes.ts';
import { reply } from '../scripted-server/scripts.ts';
import { startScriptedServer } from '../scripted-server/server.ts';
import { driveConfig } from './drive-config.ts';

const REQUESTS = 6;
/** Warming up has prompts of its own. */
const WARMUP = 2;
const plain = [{ id: 'p', prompt: 'What is rain?' }];

type Body = Record<string, unknown>;

/** Drives the load of `workload` over a socket; gives back every measured body that arrived, in the order of arrival. */
async function bodiesOf(options: { api: string; workload?: string; prompts?: object[] }): Promise<Body[]> {
  const { api, workload = '', prompts = plain } = options;
  const tape = spokenTapes.find(({ name }) => name === api);
  if (!tape) throw new Error(`No tape of ${api}`);
  await using server = await startScriptedServer(reply(200, tape.contentType, tape.text));
  const text = `
target: { url: "${server.url}", model: m, api: ${api} }
workload:
  prompts: prompts.jsonl
  max-output-tokens: 9
  warmup: { requests: ${WARMUP} }
  stages: [ { name: steady, closed: { concurrency: 1 }, requests: ${REQUESTS} } ]
  ${workload}
quality: { sets: [] }
`;
  const file = prompts.map((prompt) => JSON.stringify(prompt)).join('\n');
  const { run } = await driveConfig(text, { 'prompts.jsonl': file });
  // A busy machine can have the stage measured twice.
  expect(new Set(run.samples.map(({ outcome }) => outcome))).toEqual(new Set(['ok']));
  return server.requests.slice(-REQUESTS).map(({ body }) => JSON.parse(body) as Body);
}

describe('seed and temperature reach the server', () => {
  const sampling = 'seed: 77\n  temperature: 0.7';

  it.each<[string, Body]>([
    ['openai-chat', { seed: 77, temperature: 0.7, max_tokens: 9 }],
    ['openai-completions', { seed: 77, temperature: 0.7, max_tokens: 9 }],
    ['ollama-chat', { options: { seed: 77, temperature: 0.7, num_predict: 9 } }],
    // It has no seed.
    ['anthropic-messages', { temperature: 0.7, max_tokens: 9 }],
  ])('of %s', async (api, wanted) => {
    for (const body of await bodiesOf({ api, workload: sampling })) expect(body).toMatchObject(wanted);
  });
});

describe('ignore_eos', () => {
  it.each(['openai-chat', 'openai-completions'])('reaches the server of %s with prompts of a file', async (api) => {
    for (const body of await bodiesOf({ api, workload: 'ignore-eos: true' }))
      expect(body).toMatchObject({ ignore_eos: true, max_tokens: 9 });
  });

  it('is in no body where it is not asked for', async () => {
    for (const body of await bodiesOf({ api: 'openai-chat' })) expect(body).not.toHaveProperty('ignore_eos');
  });
});

describe('the cache policy reaches the server', () => {
  const contents = async (api: string, cache: string): Promise<unknown[]> =>
    (await bodiesOf({ api, workload: `cache: ${cache}` })).map(
      (body) => body.prompt ?? (body.messages as { content: unknown }[])[0]?.content,
    );

  it.each(['openai-chat', 'openai-completions', 'ollama-chat'])(
    'keep: every body of %s has the prompt as it was written',
    async (api) => {
      expect(await contents(api, 'keep')).toEqual(Array(REQUESTS).fill('What is rain?'));
    },
  );

  it.each(['openai-chat', 'openai-completions', 'ollama-chat'])(
    'bust: each prompt of %s begins with a nonce of its own',
    async (api) => {
      const sent = await contents(api, 'bust');
      for (const content of sent) expect(content).toMatch(/^\[nonce\d+\] What is rain\?$/);
      expect(new Set(sent).size).toBe(REQUESTS);
    },
  );
});

describe('an image of a prompt file reaches the server', () => {
  const base64 = 'iVBORw0KGgo=';
  const url = `data:image/png;base64,${base64}`;
  const text = 'What is this?';
  const content = [
    { type: 'text', text },
    { type: 'image_url', image_url: { url } },
  ];
  const prompts = [{ id: 'seen', messages: [{ role: 'user', content }] }];

  it.each<[string, Body]>([
    ['openai-chat', { messages: [{ role: 'user', content }] }],
    [
      'anthropic-messages',
      {
        messages: [
          {
            role: 'user',
            content: [
              { type: 'text', text },
              { type: 'image', source: { type: 'base64', media_type: 'image/png', data: base64 } },
            ],
          },
        ],
      },
    ],
    ['ollama-chat', { messages: [{ role: 'user', content: text, images: [base64] }] }],
    [
      'gemini',
      { contents: [{ role: 'user', parts: [{ text }, { inlineData: { mimeType: 'image/png', data: base64 } }] }] },
    ],
  ])('of %s', async (api, wanted) => {
    for (const body of await bodiesOf({ api, prompts, workload: 'cache: keep' })) expect(body).toMatchObject(wanted);
  });

  it('behind its nonce, which is a part of its own', async () => {
    const sent = await bodiesOf({ api: 'openai-chat', prompts });
    for (const { messages } of sent)
      expect(messages).toEqual([
        { role: 'user', content: [{ type: 'text', text: expect.stringMatching(/^\[nonce\d+\]$/) }, ...content] },
      ]);
  });
});

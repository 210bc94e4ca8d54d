/** What each protocol sends, field by field, against the documentation that its file names. */
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import type { CustomWire } from '../../src/model/custom-wire.ts';
import type { ChatMessage, PlannedRequest } from '../../src/model/traffic.ts';
import { protocolNames, wireOf } from '../../src/protocol/list.ts';

const request: PlannedRequest = {
  promptId: 'p-7',
  messages: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'Grüße "🌍"' },
    { role: 'assistant', content: 'Hi.' },
    { role: 'user', content: 'More' },
  ],
  maxOutputTokens: 5,
  temperature: 0.5,
  seed: 3,
};
const png = 'data:image/png;base64,iVBORw0KGgo=';
const picture = (url: string): ChatMessage[] => [
  {
    role: 'user',
    content: [
      { type: 'text', text: 'What is this?' },
      { type: 'image_url', image_url: { url } },
    ],
  },
];
const customWire: CustomWire = {
  path: '/go?v=2',
  probe: '/health',
  keyHeader: 'x-token',
  keyPrefix: 'Token ',
  format: 'ndjson',
  body: {
    name: '{{model}}',
    input: 'Q: {{prompt}}\nA:',
    chat: '{{messages}}',
    options: ['{{max-output-tokens}}', '{{ temperature }}', 'seed {{seed}}', true, null, 7],
    eos: '{{ignore-eos}}',
  },
  text: 't',
};
const wire = (api: string, more: object = {}) => wireOf({ api, model: 'some/model', custom: customWire, ...more });
const bodyOf = (api: string, fields: Partial<PlannedRequest> = {}): Record<string, unknown> =>
  JSON.parse(wire(api).encode({ ...request, ...fields }).body);
const { messages } = request;
const turns = messages.slice(1);
const text = 'Be brief.\n\nGrüße "🌍"\n\nHi.\n\nMore';
const streamed = { stream: true, stream_options: { include_usage: true } };

/** Path, media type that is asked for, key header, probe, body. */
const sent: Record<string, [string, string, Record<string, string>, string, unknown]> = {
  'openai-chat': [
    '/chat/completions',
    'text/event-stream',
    { authorization: 'Bearer k' },
    '/models',
    { model: 'some/model', messages, max_tokens: 5, temperature: 0.5, seed: 3, ...streamed },
  ],
  'openai-completions': [
    '/completions',
    'text/event-stream',
    { authorization: 'Bearer k' },
    '/models',
    { model: 'some/model', prompt: text, max_tokens: 5, temperature: 0.5, seed: 3, ...streamed },
  ],
  'openai-responses': [
    '/responses',
    'text/event-stream',
    { authorization: 'Bearer k' },
    '/models',
    { model: 'some/model', input: messages, max_output_tokens: 5, temperature: 0.5, store: false, stream: true },
  ],
  'openai-embeddings': [
    '/embeddings',
    'application/json',
    { authorization: 'Bearer k' },
    '/models',
    { model: 'some/model', input: text, encoding_format: 'float' },
  ],
  'azure-openai': [
    '/openai/deployments/some%2Fmodel/chat/completions?api-version=2024-10-21',
    'text/event-stream',
    { 'api-key': 'k' },
    '/openai/models?api-version=2024-10-21',
    { messages, max_tokens: 5, temperature: 0.5, seed: 3, ...streamed },
  ],
  'anthropic-messages': [
    '/messages',
    'text/event-stream',
    { 'x-api-key': 'k' },
    '/models',
    { model: 'some/model', system: 'Be brief.', messages: turns, max_tokens: 5, temperature: 0.5, stream: true },
  ],
  'ollama-chat': [
    '/api/chat',
    'application/x-ndjson',
    { authorization: 'Bearer k' },
    '/api/tags',
    { model: 'some/model', messages, stream: true, options: { num_predict: 5, temperature: 0.5, seed: 3 } },
  ],
  'tgi-generate': [
    '/generate_stream',
    'text/event-stream',
    { authorization: 'Bearer k' },
    '/info',
    {
      inputs: text,
      parameters: {
        max_new_tokens: 5,
        do_sample: true,
        temperature: 0.5,
        seed: 3,
        return_full_text: false,
        details: true,
      },
    },
  ],
  gemini: [
    '/models/some%2Fmodel:streamGenerateContent?alt=sse',
    'text/event-stream',
    { 'x-goog-api-key': 'k' },
    '/models',
    {
      systemInstruction: { parts: [{ text: 'Be brief.' }] },
      contents: [
        { role: 'user', parts: [{ text: 'Grüße "🌍"' }] },
        { role: 'model', parts: [{ text: 'Hi.' }] },
        { role: 'user', parts: [{ text: 'More' }] },
      ],
      generationConfig: { maxOutputTokens: 5, temperature: 0.5, seed: 3 },
    },
  ],
  custom: [
    '/go?v=2',
    'application/x-ndjson',
    { 'x-token': 'Token k' },
    '/health',
    {
      name: 'some/model',
      input: `Q: ${text}\nA:`,
      chat: messages,
      options: [5, 0.5, 'seed 3', true, null, 7],
      eos: false,
    },
  ],
};

describe.each(protocolNames)('%s', (api) => {
  const [path, accept, key, probe, body] = sent[api] ?? [];

  it('writes the request that its documentation describes', () => {
    const written = wire(api).encode(request);
    expect(written).toMatchObject({ method: 'POST', path });
    expect(written.headers).toMatchObject({ 'content-type': 'application/json', accept });
    expect(JSON.parse(written.body)).toEqual(body);
  });

  it('sends the key in its header', () => {
    expect(wire(api).keyHeader('k')).toEqual(key);
  });

  it('probes without a body', () => {
    expect(wire(api).probe).toMatchObject({ method: 'GET', path: probe, body: '' });
  });
});

describe('what only some protocols have', () => {
  it.each(['openai-chat', 'openai-completions'])('%s passes ignore_eos on', (api) => {
    expect(bodyOf(api, { ignoreEos: true })).toMatchObject({ ignore_eos: true });
    expect(bodyOf(api)).not.toHaveProperty('ignore_eos');
  });

  it.each(protocolNames.filter((api) => !['openai-chat', 'openai-completions', 'custom'].includes(api)))(
    '%s has no such field',
    (api) => {
      expect(wire(api).encode({ ...request, ignoreEos: true })).toEqual(wire(api).encode(request));
    },
  );

  it('a custom body has it as a placeholder', () => {
    expect(bodyOf('custom', { ignoreEos: true })).toMatchObject({ eos: true });
  });

  it('TGI samples only above temperature 0, and knows no seed of 0', () => {
    const parameters = (fields: Partial<PlannedRequest>) => bodyOf('tgi-generate', fields).parameters;
    expect(parameters({ temperature: 0 })).toEqual({
      max_new_tokens: 5,
      do_sample: false,
      return_full_text: false,
      details: true,
    });
    expect(parameters({ seed: 0 })).not.toHaveProperty('seed');
  });

  it('Anthropic wants its version with every request', () => {
    const version = { 'anthropic-version': '2023-06-01' };
    expect(wire('anthropic-messages').encode(request).headers).toMatchObject(version);
    expect(wire('anthropic-messages').probe.headers).toEqual(version);
  });

  it('Azure takes another version of the API', () => {
    const azure = wire('azure-openai', { apiVersion: '2025-01-01-preview' });
    expect(azure.encode(request).path).toMatch(/\?api-version=2025-01-01-preview$/);
    expect(azure.probe.path).toMatch(/\?api-version=2025-01-01-preview$/);
  });

  it('Gemini takes a model with or without its prefix', () => {
    expect(wire('gemini', { model: 'models/flash' }).encode(request).path).toMatch(/^\/models\/flash:/);
  });

  it('no prompt breaks out of a custom body', () => {
    const content = '"}, "model": "other", "{{seed}}';
    const body = bodyOf('custom', { messages: [{ role: 'user', content }] });
    expect(body).toMatchObject({ name: 'some/model', input: `Q: ${content}\nA:` });
    expect(Object.keys(body)).toEqual(['name', 'input', 'chat', 'options', 'eos']);
  });
});

describe('an image', () => {
  const image = { type: 'image_url', image_url: { url: png } };
  const question = { type: 'text', text: 'What is this?' };

  it.each<[string, string, unknown]>([
    ['openai-chat', png, { messages: [{ role: 'user', content: [question, image] }] }],
    ['azure-openai', png, { messages: [{ role: 'user', content: [question, image] }] }],
    [
      'openai-responses',
      png,
      {
        input: [
          {
            role: 'user',
            content: [
              { type: 'input_text', text: 'What is this?' },
              { type: 'input_image', image_url: png },
            ],
          },
        ],
      },
    ],
    [
      'anthropic-messages',
      png,
      {
        messages: [
          {
            role: 'user',
            content: [
              question,
              { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'iVBORw0KGgo=' } },
            ],
          },
        ],
      },
    ],
    [
      'anthropic-messages',
      'https://h.example/a.png',
      {
        messages: [{ content: [question, { type: 'image', source: { type: 'url', url: 'https://h.example/a.png' } }] }],
      },
    ],
    ['ollama-chat', png, { messages: [{ role: 'user', content: 'What is this?', images: ['iVBORw0KGgo='] }] }],
    [
      'gemini',
      png,
      {
        contents: [
          {
            role: 'user',
            parts: [{ text: 'What is this?' }, { inlineData: { mimeType: 'image/png', data: 'iVBORw0KGgo=' } }],
          },
        ],
      },
    ],
    [
      'gemini',
      'https://h.example/a.png',
      { contents: [{ parts: [{ text: 'What is this?' }, { fileData: { fileUri: 'https://h.example/a.png' } }] }] },
    ],
  ])('goes through %s: %s', (api, url, body) => {
    expect(bodyOf(api, { messages: picture(url) })).toMatchObject(body as object);
  });

  it.each<[string, string]>([
    ['openai-completions', png],
    ['openai-embeddings', png],
    ['tgi-generate', png],
    ['custom', png],
    ['ollama-chat', 'https://h.example/a.png'],
  ])('is refused by %s: %s, with the name of the prompt and what to do', (api, url) => {
    const encode = () => wire(api).encode({ ...request, messages: picture(url) });
    expect(encode).toThrow(InputError);
    expect(encode).toThrow(/"p-7".*image/);
  });
});

describe('tools', () => {
  const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
  const tools = [{ name: 'get_weather', description: 'Weather of a city', parameters }, { name: 'now' }];
  const none = { type: 'object', properties: {} };
  const inChat = [
    { type: 'function', function: { name: 'get_weather', description: 'Weather of a city', parameters } },
    { type: 'function', function: { name: 'now', parameters: none } },
  ];

  it.each<[string, object]>([
    ['openai-chat', { tools: inChat, tool_choice: 'auto' }],
    ['azure-openai', { tools: inChat, tool_choice: 'auto' }],
    ['ollama-chat', { tools: inChat }],
    [
      'openai-responses',
      {
        tools: [
          { type: 'function', name: 'get_weather', description: 'Weather of a city', parameters, strict: false },
          { type: 'function', name: 'now', parameters: none, strict: false },
        ],
        tool_choice: 'auto',
      },
    ],
    [
      'anthropic-messages',
      {
        tools: [
          { name: 'get_weather', description: 'Weather of a city', input_schema: parameters },
          { name: 'now', input_schema: none },
        ],
        tool_choice: { type: 'auto' },
      },
    ],
    [
      'gemini',
      {
        tools: [
          {
            functionDeclarations: [
              { name: 'get_weather', description: 'Weather of a city', parametersJsonSchema: parameters },
              { name: 'now', description: 'now' },
            ],
          },
        ],
        toolConfig: { functionCallingConfig: { mode: 'AUTO' } },
      },
    ],
  ])('are written by %s beside all else, and the model decides', (api, written) => {
    expect(bodyOf(api, { tools })).toEqual({ ...bodyOf(api), ...written });
  });

  it.each(['openai-completions', 'openai-embeddings', 'tgi-generate', 'custom'])(
    'are refused by %s, with the name of the item and what to do',
    (api) => {
      const encode = () => wire(api).encode({ ...request, tools });
      expect(encode).toThrow(InputError);
      expect(encode).toThrow(new RegExp(`"p-7" names tools, which .*${api}`));
    },
  );
});

describe('the list of models', () => {
  it.each<[string, unknown, string[]]>([
    ['openai-chat', { data: [{ id: 'a' }, { id: 'b' }, {}, null, { id: 7 }] }, ['a', 'b']],
    ['anthropic-messages', { data: [{ type: 'model', id: 'claude' }] }, ['claude']],
    ['ollama-chat', { models: [{ name: 'llama3.2:latest' }] }, ['llama3.2:latest']],
    ['tgi-generate', { model_id: 'bigscience/bloom', version: '2' }, ['bigscience/bloom']],
    ['gemini', { models: [{ name: 'models/flash' }] }, ['flash']],
    // What could be deployed is not what is.
    ['azure-openai', { data: [{ id: 'gpt-4o' }] }, []],
    ['custom', { data: [{ id: 'a' }] }, []],
  ])('of %s', (api, list, models) => {
    expect(wire(api).readModels(JSON.stringify(list))).toEqual(models);
    for (const junk of ['', 'null', '[]', '{"data": 5, "models": {}}', '<html>'])
      expect(wire(api).readModels(junk)).toEqual([]);
  });
});

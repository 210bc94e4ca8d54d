/**
 * One answer in every protocol, written by the provider's documentation: everything that may stand between the events, several tokens in one
 * event, letters of several bytes. Long for what it holds: ten dialects of one answer.
 */
import type { CustomWire } from '../../src/model/custom-wire.ts';
import type { ToolCall } from '../../src/model/scoring.ts';
import type { TokenUsage } from '../../src/model/traffic.ts';
import { wireOf } from '../../src/protocol/list.ts';
import type { Wire } from '../../src/protocol/protocol.ts';

export type Framing = 'sse' | 'ndjson' | 'json';

export interface SpokenTape {
  name: string;
  wire: Wire;
  framing: Framing;
  contentType: string;
  text: string;
  /** Its events without their instants. */
  events: unknown[];
  /** What the answer amounts to. */
  whole: { text: string; usage: TokenUsage; finishReason: string | undefined; toolCalls?: ToolCall[] };
}

const contentTypes: Record<Framing, string> = {
  sse: 'text/event-stream',
  ndjson: 'application/x-ndjson',
  json: 'application/json',
};

const say = (text: string) => ({ kind: 'content', channel: 'text', text });
const think = (text: string) => ({ kind: 'content', channel: 'reasoning', text });
/** Of one tool with arguments, the only call of the answer. */
const calling = (place = 0) => [
  { kind: 'call', call: place, name: 'f' },
  { kind: 'content', channel: 'tool', text: '{"a":1}', call: place },
];
const aside = (text: string) => ({ kind: 'content', channel: 'other', text });
const finish = (reason: string) => ({ kind: 'finish', reason });
const usage = (counts: TokenUsage) => ({ kind: 'usage', usage: counts });
const end = { kind: 'end' };

const data = (...values: unknown[]): string => values.map((value) => `data: ${JSON.stringify(value)}\n\n`).join('');
/** As Anthropic and OpenAI's responses name their events. */
const named = (...values: { type: string; [key: string]: unknown }[]): string =>
  values.map((value) => `event: ${value.type}\ndata: ${JSON.stringify(value)}\n\n`).join('');
const lines = (...values: unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

const choice = (delta: unknown, finishReason: string | null = null, index = 0) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  choices: [{ index, delta, finish_reason: finishReason }],
  usage: null,
});
const openaiUsage = {
  prompt_tokens: 12,
  completion_tokens: 9,
  total_tokens: 21,
  prompt_tokens_details: { cached_tokens: 8 },
  completion_tokens_details: { reasoning_tokens: 3 },
};
const counted = { input: 12, output: 9, cached: 8, reasoning: 3 };
const plainCounts = { input: 12, output: 9, cached: undefined, reasoning: undefined };

/** https://platform.openai.com/docs/api-reference/chat/streaming */
const chatText = [
  ': keep-alive\n\n',
  data(choice({ role: 'assistant', content: '' }), choice({ reasoning_content: 'Hm, 考え' })),
  data(choice({ content: 'Grüße 🌍, all of it' }), choice({ content: 'unasked' }, null, 1)),
  data(choice({ tool_calls: [{ index: 0, function: { name: 'f', arguments: '{"a":1}' } }] })),
  data(choice({}, 'length'), { id: 'chatcmpl-1', choices: [], usage: openaiUsage }),
  'data: [DONE]\n\n',
].join('');
const chatEvents = [
  think('Hm, 考え'),
  say('Grüße 🌍, all of it'),
  aside('unasked'),
  ...calling(),
  finish('length'),
  usage(counted),
  end,
];

const completion = (text: string, finishReason: string | null = null, index = 0) => ({
  id: 'cmpl-1',
  object: 'text_completion',
  choices: [{ index, text, logprobs: null, finish_reason: finishReason }],
});

const block = (index: number, delta: unknown) => ({ type: 'content_block_delta', index, delta });
/** https://platform.claude.com/docs/en/build-with-claude/streaming */
const anthropicText = named(
  {
    type: 'message_start',
    message: {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      content: [],
      stop_reason: null,
      usage: { input_tokens: 3, cache_creation_input_tokens: 1, cache_read_input_tokens: 8, output_tokens: 1 },
    },
  },
  { type: 'content_block_start', index: 0, content_block: { type: 'thinking', thinking: '', signature: '' } },
  { type: 'ping' },
  block(0, { type: 'thinking_delta', thinking: 'Hm, 考え' }),
  block(0, { type: 'signature_delta', signature: 'EqQBCgIYAhIM' }),
  { type: 'content_block_stop', index: 0 },
  { type: 'content_block_start', index: 1, content_block: { type: 'text', text: '' } },
  block(1, { type: 'text_delta', text: 'Grüße 🌍' }),
  block(1, { type: 'text_delta', text: ', all of it' }),
  { type: 'content_block_stop', index: 1 },
  { type: 'content_block_start', index: 2, content_block: { type: 'tool_use', id: 't', name: 'f', input: {} } },
  block(2, { type: 'input_json_delta', partial_json: '' }),
  block(2, { type: 'input_json_delta', partial_json: '{"a":1}' }),
  { type: 'content_block_stop', index: 2 },
  { type: 'message_delta', delta: { stop_reason: 'max_tokens', stop_sequence: null }, usage: { output_tokens: 9 } },
  { type: 'something_new' },
  { type: 'message_stop' },
);
const anthropicInput = { input: 12, cached: 8 };

/** https://platform.openai.com/docs/api-reference/responses-streaming */
const responsesText = named(
  { type: 'response.created', response: { id: 'resp_1', status: 'in_progress', error: null, usage: null } },
  { type: 'response.in_progress', response: { id: 'resp_1', status: 'in_progress' } },
  { type: 'response.output_item.added', output_index: 0, item: { type: 'reasoning', summary: [] } },
  { type: 'response.reasoning_summary_text.delta', output_index: 0, delta: 'Hm, 考え' },
  { type: 'response.content_part.added', output_index: 1, part: { type: 'output_text', text: '' } },
  { type: 'response.output_text.delta', output_index: 1, delta: 'Grüße 🌍' },
  { type: 'response.output_text.delta', output_index: 1, delta: ', all of it', obfuscation: 'x7' },
  { type: 'response.output_text.done', output_index: 1, text: 'Grüße 🌍, all of it' },
  {
    type: 'response.output_item.added',
    output_index: 2,
    item: { type: 'function_call', id: 'fc_1', call_id: 'call_1', name: 'f', arguments: '' },
  },
  { type: 'response.function_call_arguments.delta', output_index: 2, delta: '{"a":1}' },
  {
    type: 'response.incomplete',
    response: {
      id: 'resp_1',
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
      usage: {
        input_tokens: 12,
        input_tokens_details: { cached_tokens: 8 },
        output_tokens: 9,
        output_tokens_details: { reasoning_tokens: 3 },
        total_tokens: 21,
      },
    },
  },
);

const turn = (message: unknown) => ({ model: 'm', created_at: '2026-01-01T00:00:00Z', message, done: false });
/** https://docs.ollama.com/api/chat */
const ollamaText = lines(
  turn({ role: 'assistant', content: '' }),
  turn({ role: 'assistant', content: '', thinking: 'Hm, 考え' }),
  turn({ role: 'assistant', content: 'Grüße 🌍' }),
  turn({ role: 'assistant', content: ', all of it', images: null }),
  turn({ role: 'assistant', content: '', tool_calls: [{ function: { name: 'f', arguments: { a: 1 } } }] }),
  {
    model: 'm',
    message: { role: 'assistant', content: '' },
    done: true,
    done_reason: 'length',
    total_duration: 4_883_583_458,
    prompt_eval_count: 12,
    eval_count: 9,
  },
);

const token = (text: string, special = false) => ({
  index: 1,
  token: { id: 7, text, logprob: -0.1, special },
  generated_text: null,
  details: null,
});
/** https://huggingface.github.io/text-generation-inference/ */
const tgiText = `${data(token('Grüße'), token(' 🌍'), token(', all of it'))}data:${JSON.stringify({
  ...token('</s>', true),
  generated_text: 'Grüße 🌍, all of it',
  details: { finish_reason: 'eos_token', generated_tokens: 9, input_length: 12, seed: null },
})}\n\n`;

const candidate = (parts: unknown[], more: object = {}) => ({
  candidates: [{ content: { parts, role: 'model' }, index: 0, ...more }],
  usageMetadata: { promptTokenCount: 12, totalTokenCount: 12 },
  modelVersion: 'gemini',
});
/** https://ai.google.dev/api/generate-content */
const geminiText = data(
  candidate([{ text: 'Hm, 考え', thought: true }]),
  candidate([{ text: 'Grüße 🌍' }, { text: ', all of it' }]),
  { candidates: [{ content: { parts: [{ text: 'unasked' }] }, index: 1 }] },
  candidate([{ functionCall: { name: 'f', args: { a: 1 } } }]),
  {
    ...candidate([{ text: '' }], { finishReason: 'MAX_TOKENS' }),
    usageMetadata: {
      promptTokenCount: 12,
      candidatesTokenCount: 6,
      thoughtsTokenCount: 3,
      cachedContentTokenCount: 8,
      totalTokenCount: 21,
    },
  },
);
const geminiBegun = usage({ input: 12, output: undefined, cached: undefined, reasoning: undefined });

const customWire: CustomWire = {
  path: '/go',
  probe: '/',
  keyHeader: 'x-token',
  keyPrefix: '',
  format: 'sse',
  body: { q: '{{prompt}}' },
  text: 'out.0.text',
  reasoning: '/out/0/thought',
  inputTokens: 'meta.in',
  outputTokens: 'meta.out',
  finish: 'meta.why',
  error: 'problem',
};
const customEvents = [
  think('Hm, 考え'),
  say('Grüße 🌍'),
  say(', all of it'),
  finish('length'),
  usage(plainCounts),
  end,
];
const pieces = [
  { out: [{ thought: 'Hm, 考え' }] },
  { out: [{ text: 'Grüße 🌍' }], problem: null },
  { out: [{ text: ', all of it' }] },
  { out: [], meta: { in: 12, out: 9, why: 'MAX_TOKENS' } },
];

const answer = 'Grüße 🌍, all of it';

function tape(
  api: string,
  framing: Framing,
  spoken: { text: string; events: unknown[]; usage: TokenUsage; finish?: string; answer?: string },
  more: { name?: string; custom?: CustomWire } = {},
): SpokenTape {
  return {
    name: more.name ?? api,
    wire: wireOf({ api, model: 'm', custom: more.custom }),
    framing,
    contentType: contentTypes[framing],
    text: spoken.text,
    events: spoken.events,
    whole: {
      text: spoken.answer ?? answer,
      usage: spoken.usage,
      finishReason: spoken.finish,
      ...(spoken.text.includes('"f"') ? { toolCalls: [{ name: 'f', arguments: '{"a":1}' }] } : {}),
    },
  };
}

/** Every protocol at least once. */
export const spokenTapes: readonly SpokenTape[] = [
  tape('openai-chat', 'sse', { text: chatText, events: chatEvents, usage: counted, finish: 'length' }),
  tape('azure-openai', 'sse', {
    text: data({ choices: [], prompt_filter_results: [{ prompt_index: 0, content_filter_results: {} }] }) + chatText,
    events: chatEvents,
    usage: counted,
    finish: 'length',
  }),
  tape('openai-completions', 'sse', {
    text: `${data(completion('Grüße'), completion(' 🌍, all of it'), completion('unasked', 'stop', 1))}${data(
      { ...completion('', 'length'), usage: null },
      { choices: [], usage: openaiUsage },
    )}data: [DONE]\n\n`,
    events: [say('Grüße'), say(' 🌍, all of it'), aside('unasked'), finish('length'), usage(counted), end],
    usage: counted,
    finish: 'length',
  }),
  tape('openai-responses', 'sse', {
    text: responsesText,
    events: [
      think('Hm, 考え'),
      say('Grüße 🌍'),
      say(', all of it'),
      ...calling(2),
      usage(counted),
      finish('length'),
      end,
    ],
    usage: counted,
    finish: 'length',
  }),
  tape('openai-embeddings', 'json', {
    text: JSON.stringify(
      {
        object: 'list',
        data: [{ object: 'embedding', index: 0, embedding: [0.0023, -0.0093, 1e-5] }],
        model: 'é🌍',
        usage: { prompt_tokens: 12, total_tokens: 12 },
      },
      null,
      1,
    ),
    events: [aside(''), usage({ input: 12, output: 0, cached: undefined, reasoning: undefined }), end],
    usage: { input: 12, output: 0, cached: undefined, reasoning: undefined },
    answer: '',
  }),
  tape('anthropic-messages', 'sse', {
    text: anthropicText,
    events: [
      usage(anthropicInput),
      think('Hm, 考え'),
      say('Grüße 🌍'),
      say(', all of it'),
      ...calling(2),
      finish('length'),
      usage({ ...anthropicInput, output: 9 }),
      end,
    ],
    usage: { ...anthropicInput, output: 9, reasoning: undefined },
    finish: 'length',
  }),
  tape('ollama-chat', 'ndjson', {
    text: `\n${ollamaText}`,
    events: [
      think('Hm, 考え'),
      say('Grüße 🌍'),
      say(', all of it'),
      ...calling(),
      finish('length'),
      usage({ input: 12, output: 9 }),
      end,
    ],
    usage: plainCounts,
    finish: 'length',
  }),
  tape('tgi-generate', 'sse', {
    text: tgiText,
    events: [say('Grüße'), say(' 🌍'), say(', all of it'), finish('stop'), usage({ input: 12, output: 9 }), end],
    usage: plainCounts,
    finish: 'stop',
  }),
  tape('gemini', 'sse', {
    text: geminiText,
    events: [
      think('Hm, 考え'),
      geminiBegun,
      say('Grüße 🌍'),
      say(', all of it'),
      geminiBegun,
      aside('unasked'),
      ...calling(),
      geminiBegun,
      finish('length'),
      usage(counted),
    ],
    usage: counted,
    finish: 'length',
  }),
  tape(
    'custom',
    'sse',
    { text: `${data(...pieces)}data: [DONE]\n\n`, events: customEvents, usage: plainCounts, finish: 'length' },
    { name: 'custom (server-sent events)', custom: customWire },
  ),
  tape(
    'custom',
    'ndjson',
    { text: `${lines(...pieces)}over\n`, events: customEvents, usage: plainCounts, finish: 'length' },
    { name: 'custom (lines)', custom: { ...customWire, format: 'ndjson', endData: 'over' } },
  ),
  tape(
    'custom',
    'json',
    {
      text: JSON.stringify({ out: [{ thought: 'Hm', text: answer }], meta: { in: 12, out: 9, why: 'MAX_TOKENS' } }),
      events: [think('Hm'), say(answer), finish('length'), usage(plainCounts), end],
      usage: plainCounts,
      finish: 'length',
    },
    { name: 'custom (one document)', custom: { ...customWire, format: 'json' } },
  ),
];

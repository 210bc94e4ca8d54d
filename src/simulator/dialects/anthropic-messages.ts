/** `POST /v1/messages` as Anthropic documents it: named events, one content block, cumulative counts. */
import * as Type from 'typebox';
import type { Dialect, StreamFormat } from '../dialect.ts';
import { nullable, readBody, refuse, templateOf } from '../request-body.ts';
import type { AnswerIdentity, AnswerUsage, FinishReason, Refusal } from '../wire.ts';

const Part = Type.Object({ type: Type.String(), text: Type.Optional(Type.String()) });
const Content = Type.Union([Type.String(), Type.Array(Part)]);
const Body = Type.Object({
  model: Type.String(),
  // Required, unlike elsewhere.
  max_tokens: Type.Integer({ minimum: 1 }),
  system: Type.Optional(Content),
  messages: Type.Array(
    Type.Object({ role: Type.Union([Type.Literal('user'), Type.Literal('assistant')]), content: Content }),
    { minItems: 1 },
  ),
  stream: nullable(Type.Boolean()),
});

export const anthropicMessages: Dialect = {
  path: /^\/v1\/messages$/,
  answers: 'text',
  keyOf: (headers) => headers['x-api-key']?.toString(),
  parse: (text, { headers }) => {
    if (!headers['anthropic-version']) return refuse('anthropic-version: header is required', null);
    const read = readBody(Body, text);
    if (!read.ok) return read;
    const { model, system, messages, stream, max_tokens } = read.body;
    const turns = [
      ...(system === undefined ? [] : [{ role: 'system', text: textOf(system) }]),
      ...messages.map(({ role, content }) => ({ role, text: textOf(content) })),
    ];
    const ask = { model, ...templateOf(turns), isStream: stream ?? false, includeUsage: true, maxTokens: max_tokens };
    return { ok: true, ask };
  },
  formatStream,
  formatWhole: (identity, { text, finishReason, usage }) =>
    JSON.stringify({
      ...message(identity),
      content: [{ type: 'text', text }],
      stop_reason: stopReason(finishReason),
      usage: { ...inputUsage(usage), output_tokens: usage.outputTokens },
    }),
  formatRefusal: formatError,
};

function textOf(content: Type.Static<typeof Content>): string {
  return typeof content === 'string' ? content : content.map(({ text = '' }) => text).join('');
}

function formatStream(identity: AnswerIdentity): StreamFormat {
  const event = (value: { type: string; [key: string]: unknown }): string =>
    `event: ${value.type}\ndata: ${JSON.stringify(value)}\n\n`;
  return {
    contentType: 'text/event-stream; charset=utf-8',
    begin: (counts) =>
      event({
        type: 'message_start',
        message: { ...message(identity), usage: { ...inputUsage(counts), output_tokens: 1 } },
      }) +
      event({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }) +
      event({ type: 'ping' }),
    token: (text) => event({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }),
    finish: (reason, { outputTokens }) => ({
      text:
        event({ type: 'content_block_stop', index: 0 }) +
        event({
          type: 'message_delta',
          delta: { stop_reason: stopReason(reason), stop_sequence: null },
          usage: { output_tokens: outputTokens },
        }),
      last: event({ type: 'message_stop' }),
    }),
    error: (refusal) => ({ text: '', last: event(formatError(refusal)) }),
    malformed: () => 'event: content_block_delta\ndata: {"type":"content_block_delta","delta":{"text":"\n\n',
  };
}

function message({ id, model }: AnswerIdentity) {
  return { id: `msg_${id}`, type: 'message', role: 'assistant', model, content: [], stop_reason: null };
}

/** `input_tokens` is what was neither read from the cache nor written to it. */
function inputUsage({ inputTokens, cachedTokens }: Pick<AnswerUsage, 'inputTokens' | 'cachedTokens'>) {
  return {
    input_tokens: inputTokens - cachedTokens,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: cachedTokens,
  };
}

function stopReason(reason: FinishReason): string {
  return reason === 'length' ? 'max_tokens' : 'end_turn';
}

function formatError({ message: text, type }: Refusal) {
  return { type: 'error', error: { type: type === 'server_error' ? 'api_error' : type, message: text } };
}

/** `POST /v1/responses`: semantic events, each with its number, and a terminal one instead of `[DONE]`. */
import * as Type from 'typebox';
import { bearerOf, type Dialect, type StreamFormat } from '../dialect.ts';
import { nullable, readBody, templateOf } from '../request-body.ts';
import { type AnswerIdentity, type AnswerUsage, type FinishReason, formatError } from '../wire.ts';

const Part = Type.Object({ type: Type.String(), text: Type.Optional(Type.String()) });
const Item = Type.Object({ role: Type.String(), content: Type.Union([Type.String(), Type.Array(Part)]) });
const Body = Type.Object({
  model: Type.String(),
  input: Type.Union([Type.String(), Type.Array(Item, { minItems: 1 })]),
  stream: nullable(Type.Boolean()),
  // OpenAI refuses fewer.
  max_output_tokens: nullable(Type.Integer({ minimum: 16 })),
});

export const openaiResponses: Dialect = {
  path: /^\/v1\/responses$/,
  answers: 'text',
  keyOf: bearerOf,
  parse: (text) => {
    const read = readBody(Body, text);
    if (!read.ok) return read;
    const { model, input, stream, max_output_tokens } = read.body;
    const items = typeof input === 'string' ? [{ role: 'user', content: input }] : input;
    const turns = items.map(({ role, content }) => ({ role, text: textOf(content) }));
    return {
      ok: true,
      ask: {
        model,
        ...templateOf(turns),
        isStream: stream ?? false,
        includeUsage: true,
        maxTokens: max_output_tokens ?? undefined,
      },
    };
  },
  formatStream,
  formatWhole: (identity, { text, finishReason, usage }) =>
    JSON.stringify(describe(identity, { text, finishReason, usage })),
  formatRefusal: formatError,
};

function textOf(content: Type.Static<typeof Item>['content']): string {
  return typeof content === 'string' ? content : content.map(({ text = '' }) => text).join('');
}

function formatStream(identity: AnswerIdentity): StreamFormat {
  let sequence = 0;
  let written = '';
  const event = (type: string, value: object): string =>
    `event: ${type}\ndata: ${JSON.stringify({ type, sequence_number: sequence++, ...value })}\n\n`;
  const place = { item_id: `msg_${identity.id}`, output_index: 0, content_index: 0 };
  return {
    contentType: 'text/event-stream; charset=utf-8',
    begin: () =>
      event('response.created', { response: describe(identity) }) +
      event('response.in_progress', { response: describe(identity) }) +
      event('response.output_item.added', {
        output_index: 0,
        item: { type: 'message', role: 'assistant', content: [] },
      }) +
      event('response.content_part.added', { ...place, part: { type: 'output_text', text: '' } }),
    token: (piece) => {
      written += piece;
      return event('response.output_text.delta', { ...place, delta: piece });
    },
    finish: (finishReason, usage) => ({
      text: event('response.output_text.done', { ...place, text: written }),
      last: event(finishReason === 'length' ? 'response.incomplete' : 'response.completed', {
        response: describe(identity, { text: written, finishReason, usage }),
      }),
    }),
    error: ({ message, type }) => ({
      text: '',
      last: event('response.failed', {
        response: { ...describe(identity), status: 'failed', error: { code: type, message } },
      }),
    }),
    malformed: () => 'event: response.output_text.delta\ndata: {"type":"response.output_text.delta","delta":"\n\n',
  };
}

/** The response object: in progress, or as it ended. */
function describe(
  { id, createdSec, model }: AnswerIdentity,
  answer?: { text: string; finishReason: FinishReason; usage: AnswerUsage },
) {
  const isCut = answer?.finishReason === 'length';
  return {
    id: `resp_${id}`,
    object: 'response',
    created_at: createdSec,
    status: answer ? (isCut ? 'incomplete' : 'completed') : 'in_progress',
    error: null,
    incomplete_details: isCut ? { reason: 'max_output_tokens' } : null,
    model,
    output: answer
      ? [{ type: 'message', role: 'assistant', content: [{ type: 'output_text', text: answer.text, annotations: [] }] }]
      : [],
    usage: answer
      ? {
          input_tokens: answer.usage.inputTokens,
          input_tokens_details: { cached_tokens: answer.usage.cachedTokens },
          output_tokens: answer.usage.outputTokens,
          output_tokens_details: { reasoning_tokens: 0 },
          total_tokens: answer.usage.inputTokens + answer.usage.outputTokens,
        }
      : null,
  };
}

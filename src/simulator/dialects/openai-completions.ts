/** `POST /v1/completions`: one text, without a chat template. */
import * as Type from 'typebox';
import { bearerOf, type Dialect, type StreamFormat } from '../dialect.ts';
import { nullable, readBody } from '../request-body.ts';
import { type AnswerIdentity, formatError, formatUsage, STREAM_END } from '../wire.ts';

const Body = Type.Object({
  model: Type.String(),
  prompt: Type.String(),
  stream: nullable(Type.Boolean()),
  stream_options: nullable(Type.Object({ include_usage: nullable(Type.Boolean()) })),
  max_tokens: nullable(Type.Integer({ minimum: 1 })),
  temperature: nullable(Type.Number({ minimum: 0, maximum: 2 })),
});

export const openaiCompletions: Dialect = {
  path: /^\/v1\/completions$/,
  answers: 'text',
  keyOf: bearerOf,
  parse: (text) => {
    const read = readBody(Body, text);
    if (!read.ok) return read;
    const { model, prompt, stream, stream_options, max_tokens } = read.body;
    return {
      ok: true,
      ask: {
        model,
        prompt,
        question: prompt,
        isStream: stream ?? false,
        includeUsage: stream_options?.include_usage ?? false,
        // OpenAI's default of the legacy route.
        maxTokens: max_tokens ?? 16,
      },
    };
  },
  formatStream: (identity, { includeUsage }) => formatStream(identity, includeUsage),
  formatWhole: (identity, { text, finishReason, usage }) =>
    JSON.stringify({ ...head(identity), choices: [choice(text, finishReason)], usage: formatUsage(usage) }),
  formatRefusal: formatError,
};

function formatStream(identity: AnswerIdentity, includeUsage: boolean): StreamFormat {
  const event = (value: object): string => `data: ${JSON.stringify({ ...head(identity), ...value })}\n\n`;
  return {
    contentType: 'text/event-stream; charset=utf-8',
    begin: () => '',
    token: (piece) => event({ choices: [choice(piece, null)] }),
    finish: (reason, usage) => ({
      text:
        event({ choices: [choice('', reason)] }) +
        (includeUsage ? event({ choices: [], usage: formatUsage(usage) }) : ''),
      last: STREAM_END,
    }),
    error: (refusal) => ({ text: `data: ${JSON.stringify(formatError(refusal))}\n\n`, last: STREAM_END }),
    malformed: () => 'data: {"choices":[{"index":0,"text":"\n\n',
  };
}

function head({ id, createdSec, model }: AnswerIdentity) {
  return { id: `cmpl-${id}`, object: 'text_completion', created: createdSec, model };
}

function choice(text: string, finishReason: string | null) {
  return { index: 0, text, logprobs: null, finish_reason: finishReason };
}

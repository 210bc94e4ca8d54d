/** `POST /api/chat` as Ollama documents it: one JSON object a line, streamed unless it is told otherwise. */
import * as Type from 'typebox';
import { bearerOf, type Dialect } from '../dialect.ts';
import { readBody, templateOf } from '../request-body.ts';
import type { AnswerIdentity, AnswerUsage, FinishReason, Refusal } from '../wire.ts';

const Body = Type.Object({
  model: Type.String(),
  messages: Type.Array(
    Type.Object({
      role: Type.String(),
      content: Type.String(),
      images: Type.Optional(Type.Array(Type.String({ pattern: '^[A-Za-z0-9+/=]+$' }))),
    }),
    { minItems: 1 },
  ),
  stream: Type.Optional(Type.Boolean()),
  options: Type.Optional(Type.Object({ num_predict: Type.Optional(Type.Integer()) })),
});

export const ollamaChat: Dialect = {
  path: /^\/api\/chat$/,
  answers: 'text',
  keyOf: bearerOf,
  parse: (text) => {
    const read = readBody(Body, text);
    if (!read.ok) return read;
    const { model, messages, stream = true, options } = read.body;
    const limit = options?.num_predict ?? -1;
    const turns = messages.map(({ role, content }) => ({ role, text: content }));
    // A negative limit is none.
    const ask = {
      model,
      ...templateOf(turns),
      isStream: stream,
      includeUsage: true,
      maxTokens: limit > 0 ? limit : undefined,
    };
    return { ok: true, ask };
  },
  formatStream: (identity) => ({
    contentType: 'application/x-ndjson',
    begin: () => '',
    token: (piece) => line({ ...head(identity), message: { role: 'assistant', content: piece }, done: false }),
    finish: (reason, usage) => ({ text: '', last: line(lastOf(identity, { text: '', reason, usage })) }),
    error: (refusal) => ({ text: '', last: line(formatError(refusal)) }),
    malformed: () => '{"model":"m","message":{"role":"assistant","content":"\n',
  }),
  formatWhole: (identity, { text, finishReason, usage }) =>
    JSON.stringify(lastOf(identity, { text, reason: finishReason, usage })),
  formatRefusal: formatError,
};

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

function head({ model, createdSec }: AnswerIdentity) {
  return { model, created_at: new Date(createdSec * 1000).toISOString() };
}

function lastOf(
  identity: AnswerIdentity,
  { text, reason, usage }: { text: string; reason: FinishReason; usage: AnswerUsage },
) {
  return {
    ...head(identity),
    message: { role: 'assistant', content: text },
    done_reason: reason,
    done: true,
    prompt_eval_count: usage.inputTokens,
    eval_count: usage.outputTokens,
  };
}

function formatError({ message }: Refusal) {
  return { error: message };
}

/** `POST /v1/embeddings`: the prompt is taken in, and a short vector that depends on it comes back. */
import * as Type from 'typebox';
import { bearerOf, type Dialect } from '../dialect.ts';
import { readBody } from '../request-body.ts';
import { hashToUnit } from '../seeded.ts';
import { formatError } from '../wire.ts';

const Body = Type.Object({
  model: Type.String(),
  input: Type.String({ minLength: 1 }),
  encoding_format: Type.Optional(Type.Literal('float')),
});

const DIMENSIONS = 32;

export const openaiEmbeddings: Dialect = {
  path: /^\/v1\/embeddings$/,
  answers: 'vectors',
  keyOf: bearerOf,
  parse: (text) => {
    const read = readBody(Body, text);
    if (!read.ok) return read;
    const { model, input } = read.body;
    const ask = { model, prompt: input, question: input, isStream: false, includeUsage: true, maxTokens: undefined };
    return { ok: true, ask };
  },
  formatStream: () => {
    throw new Error('Internal error: embeddings are not streamed');
  },
  formatWhole: ({ id, model }, { usage: { inputTokens } }) =>
    JSON.stringify({
      object: 'list',
      data: [{ object: 'embedding', index: 0, embedding: vector(id) }],
      model,
      usage: { prompt_tokens: inputTokens, total_tokens: inputTokens },
    }),
  formatRefusal: formatError,
};

function vector(seed: string): number[] {
  return Array.from({ length: DIMENSIONS }, (_, index) => hashToUnit(1, seed, index) - 0.5);
}

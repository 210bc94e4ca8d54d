/**
 * OpenAI embeddings: https://platform.openai.com/docs/api-reference/embeddings/create. Also spoken by vLLM, SGLang, llama.cpp, TEI and
 * Ollama. One JSON document: latency and input tokens are measured, and there is no first token.
 */
import type { StreamEvent } from '../model/traffic.ts';
import { decodeDocument } from './json-document.ts';
import { asObject, asObjects, type Json, nonEmpty } from './loose-json.ts';
import { openaiAccess, readError, readUsage } from './openai-family.ts';
import { promptText } from './prompt-text.ts';
import { jsonRequest, type Wire, type WireTarget } from './protocol.ts';

export function openaiEmbeddings({ model }: WireTarget): Wire {
  return {
    ...openaiAccess,
    encode: (request) => {
      const body = { model, input: promptText(request, 'openai-embeddings'), encoding_format: 'float' };
      return jsonRequest('/embeddings', body, 'application/json');
    },
    decode: (tape) => decodeDocument(tape, readDocument),
    hasEndMark: true,
    answer: 'vectors',
  };
}

function* readDocument(document: Json, atMs: number): Generator<StreamEvent, void, void> {
  const error = readError(document);
  if (error !== undefined) {
    yield { kind: 'error', atMs, message: error };
    return;
  }
  for (const { embedding } of asObjects(document.data)) {
    const isVector = Array.isArray(embedding) ? embedding.length > 0 : nonEmpty(embedding) !== undefined;
    if (isVector) yield { kind: 'content', atMs, channel: 'other', text: '' };
  }
  const usage = asObject(document.usage);
  // No token is generated: that is known, also where the server leaves it out.
  if (usage) yield { kind: 'usage', atMs, usage: { ...readUsage(usage), output: 0 } };
}

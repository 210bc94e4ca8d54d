/**
 * OpenAI completions, streamed: https://platform.openai.com/docs/api-reference/completions/create. Legacy at OpenAI; vLLM, SGLang and
 * llama.cpp speak it for base models, and load generators do by default. Messages become one text, without a chat template.
 */
import type { StreamEvent } from '../model/traffic.ts';
import { finishName } from './finish-reasons.ts';
import { asObject, asObjects, type Json, nonEmpty } from './loose-json.ts';
import { isFirst, openaiAccess, readError, readUsage } from './openai-family.ts';
import { promptText } from './prompt-text.ts';
import { jsonRequest, type Wire, type WireTarget } from './protocol.ts';
import { decodeEventStream } from './server-sent-events.ts';

export function openaiCompletions({ model }: WireTarget): Wire {
  return {
    ...openaiAccess,
    encode: (request) => {
      const body = {
        model,
        prompt: promptText(request, 'openai-completions'),
        max_tokens: request.maxOutputTokens,
        temperature: request.temperature,
        seed: request.seed,
        ...(request.ignoreEos ? { ignore_eos: true } : {}),
        stream: true,
        stream_options: { include_usage: true },
      };
      return jsonRequest('/completions', body, 'text/event-stream');
    },
    decode: (tape) => decodeEventStream(tape, readChunk),
    hasEndMark: true,
    answer: 'stream',
  };
}

function* readChunk(chunk: Json, atMs: number): Generator<StreamEvent, void, void> {
  const error = readError(chunk);
  if (error !== undefined) {
    yield { kind: 'error', atMs, message: error };
    return;
  }
  for (const choice of asObjects(chunk.choices)) {
    const text = nonEmpty(choice.text);
    if (text) yield { kind: 'content', atMs, channel: isFirst(choice) ? 'text' : 'other', text };
    if (typeof choice.finish_reason === 'string' && isFirst(choice))
      yield { kind: 'finish', atMs, reason: finishName(choice.finish_reason) };
  }
  const usage = asObject(chunk.usage);
  if (usage) yield { kind: 'usage', atMs, usage: readUsage(usage) };
}

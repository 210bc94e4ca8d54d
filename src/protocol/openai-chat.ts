/**
 * OpenAI chat completions, streamed: https://platform.openai.com/docs/api-reference/chat/streaming. Also spoken by vLLM, SGLang,
 * llama.cpp's server, TGI and LM Studio. `ignore_eos` is theirs:
 * https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html#extra-parameters_1
 */
import type { PlannedRequest, StreamEvent } from '../model/traffic.ts';
import { finishName } from './finish-reasons.ts';
import { asObject, asObjects, type Json, nonEmpty } from './loose-json.ts';
import { isFirst, openaiAccess, readError, readUsage } from './openai-family.ts';
import { jsonRequest, type Wire, type WireTarget } from './protocol.ts';
import { decodeEventStream } from './server-sent-events.ts';

export function openaiChat({ model }: WireTarget): Wire {
  return {
    ...openaiAccess,
    encode: (request) => jsonRequest('/chat/completions', { model, ...chatBody(request) }, 'text/event-stream'),
    decode: (tape) => decodeEventStream(tape, readChatChunk),
    hasEndMark: true,
    answer: 'stream',
  };
}

/** The body without the model. */
export function chatBody(request: PlannedRequest): Json {
  return {
    messages: request.messages,
    max_tokens: request.maxOutputTokens,
    temperature: request.temperature,
    seed: request.seed,
    // Known to vLLM, SGLang and llama.cpp.
    ...(request.ignoreEos ? { ignore_eos: true } : {}),
    stream: true,
    stream_options: { include_usage: true },
  };
}

/** One `chat.completion.chunk`. */
function* readChatChunk(chunk: Json, atMs: number): Generator<StreamEvent, void, void> {
  const error = readError(chunk);
  if (error !== undefined) {
    yield { kind: 'error', atMs, message: error };
    return;
  }
  for (const choice of asObjects(chunk.choices)) {
    const delta = asObject(choice.delta) ?? {};
    if (!isFirst(choice)) {
      for (const event of readDelta(delta, atMs)) yield { ...event, channel: 'other' };
      continue;
    }
    yield* readDelta(delta, atMs);
    if (typeof choice.finish_reason === 'string')
      yield { kind: 'finish', atMs, reason: finishName(choice.finish_reason) };
  }
  const usage = asObject(chunk.usage);
  if (usage) yield { kind: 'usage', atMs, usage: readUsage(usage) };
}

type Content = Extract<StreamEvent, { kind: 'content' }>;

/** Reasoning comes as `reasoning_content` (vLLM, SGLang, DeepSeek) or `reasoning` (OpenRouter, newer vLLM). */
function* readDelta(delta: Json, atMs: number): Generator<Content, void, void> {
  const reasoning = nonEmpty(delta.reasoning_content) ?? nonEmpty(delta.reasoning);
  if (reasoning) yield { kind: 'content', atMs, channel: 'reasoning', text: reasoning };
  const text = nonEmpty(delta.content) ?? nonEmpty(delta.refusal);
  if (text) yield { kind: 'content', atMs, channel: 'text', text };
  for (const call of asObjects(delta.tool_calls)) {
    const args = nonEmpty(asObject(call.function)?.arguments);
    if (args) yield { kind: 'content', atMs, channel: 'tool', text: args };
  }
}

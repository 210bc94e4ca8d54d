/**
 * OpenAI chat completions, streamed: https://platform.openai.com/docs/api-reference/chat/streaming. Also spoken by vLLM, SGLang,
 * llama.cpp's server, TGI and LM Studio.
 */
import type { PlannedRequest, StreamEvent, Tape, TokenUsage, WireRequest } from '../model/traffic.ts';
import type { Protocol } from './protocol.ts';
import { readServerSentEvents } from './server-sent-events.ts';

export const openaiChat: Protocol = { name: 'openai-chat', encode, decode, hasEndMark: true };

function encode(request: PlannedRequest, model: string): WireRequest {
  const body = {
    model,
    messages: request.messages,
    max_tokens: request.maxOutputTokens,
    temperature: request.temperature,
    seed: request.seed,
    // Known to vLLM, SGLang and llama.cpp; undefined is left out.
    ignore_eos: request.ignoreEos,
    stream: true,
    stream_options: { include_usage: true },
  };
  return {
    method: 'POST',
    path: '/chat/completions',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(body),
  };
}

function* decode(tape: Tape): Generator<StreamEvent | undefined, void, void> {
  for (const messages of readServerSentEvents(tape)) {
    if (messages.length === 0) yield undefined;
    for (const { atMs, data } of messages) {
      if (data.trim() === '[DONE]') {
        yield { kind: 'end', atMs };
        continue;
      }
      const chunk = parseObject(data);
      if (chunk) yield* readChunk(chunk, atMs);
      else yield { kind: 'malformed', atMs, message: `not a JSON object: ${data.slice(0, 4000)}` };
    }
  }
}

type Json = Record<string, unknown>;

function* readChunk(chunk: Json, atMs: number): Generator<StreamEvent, void, void> {
  // vLLM and LiteLLM report a failure after the headers as an `error` object inside the 200 stream.
  if (chunk.error !== undefined && chunk.error !== null) {
    yield { kind: 'error', atMs, message: errorMessage(chunk.error) };
    return;
  }
  for (const choice of asArray(chunk.choices)) {
    const delta = asObject(choice.delta);
    if (delta) yield* readDelta(delta, atMs);
    if (typeof choice.finish_reason === 'string') yield { kind: 'finish', atMs, reason: choice.finish_reason };
  }
  const usage = asObject(chunk.usage);
  if (usage) yield { kind: 'usage', atMs, usage: readUsage(usage) };
}

/** Reasoning comes as `reasoning_content` (vLLM, SGLang, DeepSeek) or `reasoning` (OpenRouter, newer vLLM). */
function* readDelta(delta: Json, atMs: number): Generator<StreamEvent, void, void> {
  const reasoning = nonEmpty(delta.reasoning_content) ?? nonEmpty(delta.reasoning);
  if (reasoning) yield { kind: 'content', atMs, channel: 'reasoning', text: reasoning };
  const text = nonEmpty(delta.content) ?? nonEmpty(delta.refusal);
  if (text) yield { kind: 'content', atMs, channel: 'text', text };
  for (const call of asArray(delta.tool_calls)) {
    const args = nonEmpty(asObject(call.function)?.arguments);
    if (args) yield { kind: 'content', atMs, channel: 'tool', text: args };
  }
}

function readUsage(usage: Json): TokenUsage {
  return {
    input: count(usage.prompt_tokens),
    output: count(usage.completion_tokens),
    cached: count(asObject(usage.prompt_tokens_details)?.cached_tokens),
    reasoning: count(asObject(usage.completion_tokens_details)?.reasoning_tokens),
  };
}

function errorMessage(error: unknown): string {
  const message = asObject(error)?.message;
  return typeof message === 'string'
    ? message
    : typeof error === 'string'
      ? error
      : JSON.stringify(error).slice(0, 4000);
}

function parseObject(text: string): Json | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function asArray(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter((entry): entry is Json => asObject(entry) !== undefined) : [];
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

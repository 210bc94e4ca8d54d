/**
 * Text Generation Inference's own stream: https://huggingface.github.io/text-generation-inference/ (`/generate_stream`). The target's `url`
 * is the server's root. One event a token; the last one has the whole text and, because `details` asks for it, the counts. The server
 * serves one model, so the request names none; messages become one text, without a chat template. Its API has no `ignore_eos`.
 */
import type { PlannedRequest, StreamEvent } from '../model/traffic.ts';
import { finishName } from './finish-reasons.ts';
import { asCount, asObject, errorText, type Json, nonEmpty, parseObject } from './loose-json.ts';
import { openaiAccess } from './openai-family.ts';
import { promptText } from './prompt-text.ts';
import { jsonRequest, probeRequest, type Wire } from './protocol.ts';
import { decodeEventStream } from './server-sent-events.ts';

export function tgiGenerate(): Wire {
  return {
    keyHeader: openaiAccess.keyHeader,
    encode: (request) => jsonRequest('/generate_stream', body(request), 'text/event-stream'),
    decode: (tape) => decodeEventStream(tape, readEvent),
    hasEndMark: true,
    answer: 'stream',
    probe: probeRequest('/info'),
    readModels: (info) => {
      const name = nonEmpty(parseObject(info)?.model_id);
      return name ? [name] : [];
    },
  };
}

/** Temperature and seed must be above 0; without sampling there is neither. */
function body(request: PlannedRequest): Json {
  const { maxOutputTokens, temperature, seed } = request;
  const sampling =
    temperature > 0 ? { do_sample: true, temperature, ...(seed > 0 ? { seed } : {}) } : { do_sample: false };
  return {
    inputs: promptText(request, 'tgi-generate'),
    parameters: { max_new_tokens: maxOutputTokens, ...sampling, return_full_text: false, details: true },
  };
}

function* readEvent(event: Json, atMs: number): Generator<StreamEvent, void, void> {
  if (event.error !== undefined && event.error !== null) {
    yield { kind: 'error', atMs, message: errorText(event.error) };
    return;
  }
  const token = asObject(event.token);
  // A special token, such as the end of the text, is none of the answer's.
  const text = token?.special === true ? undefined : nonEmpty(token?.text);
  if (text) yield { kind: 'content', atMs, channel: 'text', text };
  if (typeof event.generated_text !== 'string') return;
  const details = asObject(event.details) ?? {};
  const reason = nonEmpty(details.finish_reason);
  if (reason) yield { kind: 'finish', atMs, reason: finishName(reason) };
  yield {
    kind: 'usage',
    atMs,
    usage: { input: asCount(details.input_length), output: asCount(details.generated_tokens) },
  };
  yield { kind: 'end', atMs };
}

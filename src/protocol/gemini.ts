/**
 * Gemini's streamGenerateContent as server-sent events: https://ai.google.dev/api/generate-content. The target's `url` ends with the version
 * (`https://generativelanguage.googleapis.com/v1beta`), the model stands in the path, the key in `x-goog-api-key`. There is no end mark:
 * the finish reason of the first candidate is what a whole answer must have. Counts are cumulative; thoughts are counted apart from the
 * candidates, and count as output here. Images are sent in the request itself, or named by the address of an uploaded file.
 */
import { listParts, textOf } from '../model/message-parts.ts';
import type { ChatMessage, ContentPart, PlannedRequest, StreamEvent, TokenUsage } from '../model/traffic.ts';
import { finishName } from './finish-reasons.ts';
import { readDataUrl } from './image-data.ts';
import { asCount, asObject, asObjects, errorText, type Json, listNames, nonEmpty } from './loose-json.ts';
import { isFirst } from './openai-family.ts';
import { jsonRequest, probeRequest, type Wire, type WireTarget } from './protocol.ts';
import { decodeEventStream } from './server-sent-events.ts';

export function gemini({ model }: WireTarget): Wire {
  const path = `/models/${encodeURIComponent(model.replace(/^models\//, ''))}:streamGenerateContent?alt=sse`;
  return {
    encode: (request) => jsonRequest(path, body(request), 'text/event-stream'),
    decode: (tape) => decodeEventStream(tape, readChunk),
    hasEndMark: true,
    answer: 'stream',
    keyHeader: (key) => ({ 'x-goog-api-key': key }),
    probe: probeRequest('/models'),
    readModels: (list) => listNames(list, 'models', 'name').map((name) => name.replace(/^models\//, '')),
  };
}

function body({ messages, maxOutputTokens, temperature, seed }: PlannedRequest): Json {
  const system = messages.filter(({ role }) => role === 'system').map(textOf);
  return {
    ...(system.length > 0 ? { systemInstruction: { parts: system.map((text) => ({ text })) } } : {}),
    contents: messages.filter(({ role }) => role !== 'system').map(writeMessage),
    generationConfig: { maxOutputTokens, temperature, seed },
  };
}

function writeMessage(message: ChatMessage): Json {
  return { role: message.role === 'assistant' ? 'model' : 'user', parts: listParts(message).map(writePart) };
}

function writePart(part: ContentPart): Json {
  if (part.type === 'text') return { text: part.text };
  const { url } = part.image_url;
  const data = readDataUrl(url);
  return data ? { inlineData: { mimeType: data.mediaType, data: data.base64 } } : { fileData: { fileUri: url } };
}

function* readChunk(chunk: Json, atMs: number): Generator<StreamEvent, void, void> {
  if (chunk.error !== undefined && chunk.error !== null) {
    yield { kind: 'error', atMs, message: errorText(chunk.error) };
    return;
  }
  for (const candidate of asObjects(chunk.candidates)) {
    for (const event of readParts(asObject(candidate.content)?.parts, atMs))
      yield isFirst(candidate) ? event : { ...event, channel: 'other' };
    const reason = nonEmpty(candidate.finishReason);
    if (reason && isFirst(candidate)) yield { kind: 'finish', atMs, reason: finishName(reason) };
  }
  // The prompt was refused: no candidate follows.
  const blocked = nonEmpty(asObject(chunk.promptFeedback)?.blockReason);
  if (blocked) yield { kind: 'finish', atMs, reason: finishName(blocked) };
  const usage = asObject(chunk.usageMetadata);
  if (usage) yield { kind: 'usage', atMs, usage: readUsage(usage) };
}

type Content = Extract<StreamEvent, { kind: 'content' }>;

function* readParts(parts: unknown, atMs: number): Generator<Content, void, void> {
  for (const part of asObjects(parts)) {
    const text = nonEmpty(part.text);
    if (text) yield { kind: 'content', atMs, channel: part.thought === true ? 'reasoning' : 'text', text };
    // A call comes whole, its arguments as an object.
    const args = asObject(asObject(part.functionCall)?.args);
    if (args) yield { kind: 'content', atMs, channel: 'tool', text: JSON.stringify(args) };
  }
}

function readUsage(usage: Json): TokenUsage {
  const [written, thought] = [asCount(usage.candidatesTokenCount), asCount(usage.thoughtsTokenCount)];
  const isKnown = written !== undefined || thought !== undefined;
  return {
    input: asCount(usage.promptTokenCount),
    output: isKnown ? (written ?? 0) + (thought ?? 0) : undefined,
    cached: asCount(usage.cachedContentTokenCount),
    reasoning: thought,
  };
}

/** A wire protocol by configuration (`target.custom`): where the request goes, what it says, and where the answer has what. */
import type { CustomWire } from '../model/custom-wire.ts';
import type { StreamEvent, Tape, TokenUsage } from '../model/traffic.ts';
import { fillTemplate } from './body-template.ts';
import { finishName } from './finish-reasons.ts';
import { decodeDocument } from './json-document.ts';
import { readPlace } from './json-place.ts';
import { asCount, errorText, type Json, nonEmpty } from './loose-json.ts';
import { decodeJsonLines } from './newline-json.ts';
import { jsonRequest, probeRequest, type Wire, type WireTarget } from './protocol.ts';
import { decodeEventStream } from './server-sent-events.ts';
import { refuseTools } from './tools.ts';

const accepted: Record<CustomWire['format'], string> = {
  sse: 'text/event-stream',
  ndjson: 'application/x-ndjson',
  json: 'application/json',
};

export function custom({ model, custom: wire }: WireTarget): Wire {
  if (!wire) throw new Error('Internal error: `api: custom` without `target.custom`');
  const read = createReader(wire);
  const hasEndMark = wire.format === 'json' || [wire.end, wire.endData, wire.finish].some((mark) => mark !== undefined);
  return {
    encode: (request) => {
      refuseTools(request, 'custom');
      return jsonRequest(wire.path, fillTemplate(wire.body, request, model), accepted[wire.format]);
    },
    decode: (tape) => decode(tape, { wire, read, hasEndMark }),
    hasEndMark,
    answer: wire.format === 'json' ? 'document' : 'stream',
    keyHeader: (key) => ({ [wire.keyHeader]: `${wire.keyPrefix}${key}` }),
    probe: probeRequest(wire.probe),
    readModels: () => [],
  };
}

type Read = (data: Json, atMs: number) => Iterable<StreamEvent>;

function decode(
  tape: Tape,
  { wire, read, hasEndMark }: { wire: CustomWire; read: Read; hasEndMark: boolean },
): ReturnType<Wire['decode']> {
  switch (wire.format) {
    case 'sse':
      return decodeEventStream(tape, read, wire.endData);
    case 'ndjson':
      return decodeJsonLines(tape, read, { end: wire.endData, hasEndMark });
    case 'json':
      return decodeDocument(tape, read);
  }
}

function createReader(wire: CustomWire): Read {
  return function* (data, atMs) {
    const at = (place: string | undefined): unknown => (place === undefined ? undefined : readPlace(data, place));
    const error = at(wire.error);
    if (isThere(error)) {
      yield { kind: 'error', atMs, message: errorText(error) };
      return;
    }
    const reasoning = nonEmpty(at(wire.reasoning));
    if (reasoning) yield { kind: 'content', atMs, channel: 'reasoning', text: reasoning };
    const text = nonEmpty(at(wire.text));
    if (text) yield { kind: 'content', atMs, channel: 'text', text };
    const finish = nonEmpty(at(wire.finish));
    if (finish) yield { kind: 'finish', atMs, reason: finishName(finish) };
    const usage: TokenUsage = {
      input: asCount(at(wire.inputTokens)),
      output: asCount(at(wire.outputTokens)),
      cached: asCount(at(wire.cachedTokens)),
      reasoning: asCount(at(wire.reasoningTokens)),
    };
    if (Object.values(usage).some((count) => count !== undefined)) yield { kind: 'usage', atMs, usage };
    if (isThere(at(wire.end))) yield { kind: 'end', atMs };
  };
}

/** Absent, null, false and an empty text all say "no". */
function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '';
}

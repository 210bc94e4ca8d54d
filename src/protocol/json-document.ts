/** An answer that is one JSON document, read when all of it is there. */
import type { StreamEvent, Tape } from '../model/traffic.ts';
import { type Json, parseObject } from './loose-json.ts';
import { MAX_EVENT_CHARS, notAnObject, tooLongMessage } from './server-sent-events.ts';

/** A whole document is its own end mark; one that was cut short has none, so its end is a reset. */
export function* decodeDocument(
  tape: Tape,
  read: (document: Json, atMs: number) => Iterable<StreamEvent>,
): Generator<StreamEvent | undefined, void, void> {
  const decoder = new TextDecoder('utf-8');
  let text = '';
  let atMs = 0;
  for (const chunk of tape.chunks) {
    atMs = chunk.atMs;
    text += decoder.decode(chunk.bytes, { stream: true });
    if (text.length > MAX_EVENT_CHARS) {
      yield { kind: 'malformed', atMs, message: tooLongMessage };
      return;
    }
    yield undefined;
  }
  text += decoder.decode();
  const document = parseObject(text);
  if (document) {
    yield* read(document, atMs);
    yield { kind: 'end', atMs };
  } else if (!isCutShort(text)) {
    yield notAnObject(text, atMs);
  }
}

/** Begins like an object and does not end like one. */
function isCutShort(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || (trimmed.startsWith('{') && !trimmed.endsWith('}'));
}

/** One JSON object a line off a tape: https://github.com/ndjson/ndjson-spec */
import type { StreamEvent, Tape } from '../model/traffic.ts';
import { type Json, parseObject } from './loose-json.ts';
import { MAX_EVENT_CHARS, notAnObject, tooLongMessage } from './server-sent-events.ts';

/**
 * Decodes a stream whose lines are JSON objects, each by `read`; a line that is `end` is the end mark. Empty lines are skipped. A last line
 * without its line break counts if it is whole; else the stream's end cut it short, and it is dropped.
 *
 * An answer that is whole after one single line was not streamed: its first token would come as late as its last.
 */
export function* decodeJsonLines(
  tape: Tape,
  read: (data: Json, atMs: number) => Iterable<StreamEvent>,
  { end, hasEndMark }: { end?: string | undefined; hasEndMark: boolean },
): Generator<StreamEvent | undefined, void, void> {
  let lines = 0;
  let hasContent = false;
  let isWhole = !hasEndMark;
  for (const { atMs, texts, isTooLong, isRest } of readLines(tape)) {
    if (isTooLong) yield { kind: 'malformed', atMs, message: tooLongMessage };
    else if (texts.length === 0) yield undefined;
    for (const text of texts) {
      const object = parseObject(text);
      if (isRest && !object && text !== end) return;
      lines++;
      if (text === end) yield { kind: 'end', atMs };
      else if (!object) yield notAnObject(text, atMs);
      else {
        for (const event of read(object, atMs)) {
          hasContent ||= event.kind === 'content';
          isWhole ||= event.kind === 'end' || event.kind === 'finish';
          yield event;
        }
      }
    }
  }
  if (lines === 1 && hasContent && isWhole) {
    const atMs = tape.chunks.at(-1)?.atMs ?? 0;
    yield { kind: 'malformed', atMs, message: 'the whole answer came as one line: it was not streamed' };
  }
}

interface Lines {
  atMs: number;
  texts: string[];
  /** A line is longer than can be read; nothing follows it. */
  isTooLong?: boolean;
  /** What follows the last line break of the stream. */
  isRest?: true;
}

/** Yields, for each network read, the lines that it completed. */
function* readLines(tape: Tape): Generator<Lines, void, void> {
  const decoder = new TextDecoder('utf-8');
  let begun = '';
  let atMs = 0;
  for (const chunk of tape.chunks) {
    atMs = chunk.atMs;
    const text = decoder.decode(chunk.bytes, { stream: true });
    // Looked for in what is new: a long line that comes in many reads is put together once.
    const pieces = text.includes('\n') ? (begun + text).split('\n') : [begun + text];
    begun = pieces.pop() ?? '';
    const texts = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
    const isTooLong = [begun, ...texts].some(({ length }) => length > MAX_EVENT_CHARS);
    yield { atMs, texts: isTooLong ? [] : texts, isTooLong };
    if (isTooLong) return;
  }
  const rest = (begun + decoder.decode()).trim();
  if (rest !== '') yield { atMs, texts: [rest], isRest: true };
}

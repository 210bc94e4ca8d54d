/** Server-sent events off a tape: https://html.spec.whatwg.org/multipage/server-sent-events.html */
import { createParser } from 'eventsource-parser';
import type { StreamEvent, Tape } from '../model/traffic.ts';
import { errorText, type Json, parseObject } from './loose-json.ts';

/** Of no protocol is an event as long as this; the JSON of a longer one would hold up the stamping of arrivals. */
export const MAX_EVENT_CHARS = 4 * 1024 * 1024;

/** What OpenAI's protocols end a stream with, and others' servers add now and then. */
const DONE = '[DONE]';

/**
 * Decodes a stream whose events are JSON objects, each by `read`. An event that is called `error` is one in every protocol, whatever its data.
 * Other data that is no JSON object is malformed, except for the end mark `end`.
 */
export function* decodeEventStream(
  tape: Tape,
  read: (data: Json, atMs: number) => Iterable<StreamEvent>,
  end: string = DONE,
): Generator<StreamEvent | undefined, void, void> {
  for (const messages of readServerSentEvents(tape)) {
    if (messages.length === 0) yield undefined;
    for (const { atMs, data, event, tooLong } of messages) {
      const object = tooLong ? undefined : parseObject(data);
      if (tooLong) yield { kind: 'malformed', atMs, message: tooLongMessage };
      else if (data.trim() === end) yield { kind: 'end', atMs };
      else if (event === 'error')
        yield { kind: 'error', atMs, message: object ? errorText(object.error ?? object) : data.slice(0, 4000) };
      else if (object) yield* read(object, atMs);
      else yield notAnObject(data, atMs);
    }
  }
}

export const tooLongMessage = `an event is longer than ${MAX_EVENT_CHARS} characters`;

export function notAnObject(data: string, atMs: number): StreamEvent {
  return { kind: 'malformed', atMs, message: `not a JSON object: ${data.slice(0, 4000)}` };
}

interface SseMessage {
  atMs: number;
  data: string;
  /** The `event:` field, where the protocol uses one. */
  event: string | undefined;
  /** The stream is not read beyond such an event; its data is not kept. */
  tooLong?: true;
}

/**
 * Yields, for each network read, the messages that it completed, stamped with the arrival of their last byte. A message that the
 * stream's end cut short is dropped, as the specification says: the protocol sees that its end mark never came.
 */
function* readServerSentEvents(tape: Tape): Generator<SseMessage[], void, void> {
  const decoder = new TextDecoder('utf-8');
  let pending: SseMessage[] = [];
  let isOver = false;
  let atMs = 0;
  const cutOff = (): void => {
    isOver = true;
    pending.push({ atMs, data: '', event: undefined, tooLong: true });
  };
  const parser = createParser({
    maxBufferSize: MAX_EVENT_CHARS,
    onEvent: ({ data, event }) => {
      // What comes whole in one read is never buffered.
      if (data.length > MAX_EVENT_CHARS) cutOff();
      else if (!isOver) pending.push({ atMs, data, event });
    },
    onError: ({ type }) => {
      if (type === 'max-buffer-size-exceeded' && !isOver) cutOff();
    },
  });
  for (const chunk of tape.chunks) {
    atMs = chunk.atMs;
    parser.feed(decoder.decode(chunk.bytes, { stream: true }));
    yield pending;
    if (isOver) return;
    pending = [];
  }
}

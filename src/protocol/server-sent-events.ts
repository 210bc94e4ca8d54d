/** Server-sent events off a tape: https://html.spec.whatwg.org/multipage/server-sent-events.html */
import { createParser } from 'eventsource-parser';
import type { Tape } from '../model/traffic.ts';

export interface SseMessage {
  atMs: number;
  data: string;
  /** The `event:` field, where the protocol uses one. */
  event: string | undefined;
}

/**
 * Yields, for each network read, the messages that it completed, stamped with the arrival of their last byte. A message that the
 * stream's end cut short is dropped, as the specification says: the protocol sees that its end mark never came.
 */
export function* readServerSentEvents(tape: Tape): Generator<SseMessage[], void, void> {
  const decoder = new TextDecoder('utf-8');
  let pending: SseMessage[] = [];
  let atMs = 0;
  const parser = createParser({
    onEvent: (message) => pending.push({ atMs, data: message.data, event: message.event }),
  });
  for (const chunk of tape.chunks) {
    atMs = chunk.atMs;
    parser.feed(decoder.decode(chunk.bytes, { stream: true }));
    yield pending;
    pending = [];
  }
}

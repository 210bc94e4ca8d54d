/** Tapes from texts and bytes, and what they are read to. */
import { readExchange } from '../../src/measure/exchange.ts';
import type { Exchange, StreamEvent, Tape } from '../../src/model/traffic.ts';
import type { Wire } from '../../src/protocol/protocol.ts';

/** One network read for each part, the nth at instant 10 n. */
export function tapeOf(parts: readonly (Uint8Array | string)[], contentType = 'text/event-stream'): Tape {
  return {
    status: 200,
    contentType,
    chunks: parts.map((part, index) => ({ atMs: 10 * (index + 1), bytes: Buffer.from(part) })),
  };
}

export function eventsOf(wire: Wire, tape: Tape): StreamEvent[] {
  return [...wire.decode(tape)].filter((event) => event !== undefined);
}

export function withoutTimes(events: readonly StreamEvent[]): unknown[] {
  return events.map(({ atMs: _atMs, ...rest }) => rest);
}

/** A request sent at 1 whose answer is this tape, closed in order at its last read. */
export function exchangeOf(wire: Wire, tape: Tape): Exchange {
  const endMs = tape.chunks.at(-1)?.atMs ?? 5;
  const steps = readExchange({ plannedMs: 0, sentMs: 1, headersMs: 2, endMs, tape }, wire);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

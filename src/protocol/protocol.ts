/** The contract of a wire protocol: two pure functions. A new protocol is one file that exports one of these, and one line in list.ts. */
import type { PlannedRequest, StreamEvent, Tape, WireRequest } from '../model/traffic.ts';

export interface Protocol {
  name: string;
  /** Writes the streaming request that asks `model` to answer. */
  encode(request: PlannedRequest, model: string): WireRequest;
  /**
   * Reads a recorded 200 response. Lazy: one network read is decoded for each step that the consumer takes, so a long tape
   * never blocks the thread that stamps arrivals. Yields `undefined` where a read completed no event.
   */
  decode(tape: Tape): Generator<StreamEvent | undefined, void, void>;
  /** True when a stream of this protocol tells its end; a close before that mark is a reset. */
  hasEndMark: boolean;
}

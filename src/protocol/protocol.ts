/** The contract of a wire protocol. A new one is one file that exports a `Protocol`, and one line in list.ts. */
import type { CustomWire } from '../model/custom-wire.ts';
import type { AnswerForm, PlannedRequest, StreamEvent, Tape, WireRequest } from '../model/traffic.ts';

/** What a protocol needs to know of the configured endpoint. Never the key: it stands in a header only. */
export interface WireTarget {
  model: string;
  apiVersion?: string | undefined;
  custom?: CustomWire | undefined;
}

/** A protocol with the settings of one endpoint filled in. Pure. */
export interface Wire {
  /** Writes the request; an answer that can be streamed is asked for as a stream. Throws an InputError for content that it cannot carry. */
  encode(request: PlannedRequest): WireRequest;
  /**
   * Reads a recorded 200 response. Lazy: one network read is decoded for each step that the consumer takes, so a long tape
   * never blocks the thread that stamps arrivals. Yields `undefined` where a read completed no event.
   */
  decode(tape: Tape): Generator<StreamEvent | undefined, void, void>;
  /** True when an answer tells its end; a close before that mark is a reset. */
  hasEndMark: boolean;
  answer: AnswerForm;
  /** The header that carries the key. */
  keyHeader(key: string): Record<string, string>;
  /** A harmless request that opens a connection, where the protocol has one the list of models. */
  probe: WireRequest;
  /** Names of the models that the answer to `probe` lists; empty where it lists none. Untrusted. */
  readModels(body: string): string[];
}

export type Protocol = (target: WireTarget) => Wire;

/** A GET without a body. */
export function probeRequest(path: string, headers: Record<string, string> = {}): WireRequest {
  return { method: 'GET', path, headers, body: '' };
}

/** A POST of JSON; `accept` is the media type that is asked for. */
export function jsonRequest(path: string, body: unknown, accept: string): WireRequest {
  return {
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  };
}

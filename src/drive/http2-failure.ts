/** What broke a stream of HTTP/2: Node tells it in four places, and ends a stream whose connection closed as if it were whole. */
import { Cut } from './failure.ts';

export interface Http2End {
  /** What the stream threw, where it did. */
  error: Error | undefined;
  /** With which code the stream closed; 0 is a whole answer. */
  code: number;
  /** With which code the server gave the connection up (GOAWAY) while the request was under way. */
  goaway: number | undefined;
  /** The connection is closed. */
  closed: boolean;
}

/** Errors of RFC 9113, 7, by their number. */
const NAMES = [
  'NO_ERROR',
  'PROTOCOL_ERROR',
  'INTERNAL_ERROR',
  'FLOW_CONTROL_ERROR',
  'SETTINGS_TIMEOUT',
  'STREAM_CLOSED',
  'FRAME_SIZE_ERROR',
  'REFUSED_STREAM',
  'CANCEL',
  'COMPRESSION_ERROR',
  'CONNECT_ERROR',
  'ENHANCE_YOUR_CALM',
  'INADEQUATE_SECURITY',
  'HTTP_1_1_REQUIRED',
];

const [NO_ERROR, REFUSED_STREAM, CANCEL] = [0, 7, 8];

/** Whoever says so: one of the two did not keep to the protocol. */
const BREACHES: readonly (string | undefined)[] = [
  'PROTOCOL_ERROR',
  'FLOW_CONTROL_ERROR',
  'STREAM_CLOSED',
  'FRAME_SIZE_ERROR',
  'COMPRESSION_ERROR',
  'HTTP_1_1_REQUIRED',
];

/** The failure in words of our own, or as an error whose code `describeFailure` and `isOrderlyClose` know. */
export function http2Failure({ error, code, goaway, closed }: Http2End): Error {
  const thrown = codeOf(error);
  if (thrown === 'ERR_HTTP2_ERROR') return new Cut('protocol', `the server does not keep to HTTP/2: ${error?.message}`);
  if (thrown === 'ERR_HTTP2_SESSION_ERROR' && goaway !== undefined)
    return broken('gave the connection up, GOAWAY', goaway);
  if (error && thrown !== 'ERR_HTTP2_STREAM_ERROR') return error;
  // Above the last stream that a GOAWAY names (RFC 9113, 6.8): the server has not looked at it.
  if (goaway === NO_ERROR && code === REFUSED_STREAM) return withCode('H2_NOT_TAKEN');
  if (closed && code === CANCEL) return withCode('H2_CLOSED');
  return broken('reset the stream', code);
}

function broken(what: string, code: number): Cut {
  const name = NAMES[code] ?? `error ${code}`;
  return new Cut(BREACHES.includes(name) ? 'protocol' : 'reset', `the server ${what} (${name})`);
}

function withCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function codeOf(error: Error | undefined): unknown {
  return (error as { code?: unknown } | undefined)?.code;
}

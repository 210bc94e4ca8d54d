/** Puts what the transport throws into the error kinds of the model. */
import type { ErrorKind, RequestError } from '../model/traffic.ts';

/** Why an exchange ended in words of our own: we cut it, or a proxy opened no way; thrown into the connection and recognised when it comes back out. */
export class Cut extends Error {
  readonly kind: ErrorKind;
  constructor(kind: ErrorKind, message: string) {
    super(message);
    this.name = 'Cut';
    this.kind = kind;
  }
}

/** A request that could not be put on its connection after all: nothing of it was sent. */
export class Unsent extends Cut {}

/**
 * `began` tells whether a connection had carried the request: before that, whatever breaks is a connection that failed. The message
 * is in our own words, since the system's name the address, and a run file never holds that.
 */
export function describeFailure(error: Error, began: boolean): RequestError {
  if (error instanceof Cut) return { kind: error.kind, message: error.message };
  const code = errorCode(error);
  const message = messageOf(error, code);
  if (isTlsCode(code)) return { kind: 'tls', message };
  if (!began) return { kind: code === 'UND_ERR_CONNECT_TIMEOUT' ? 'timeout' : 'connect', message };
  if (isParserError(error, code) || isBreach(error, code)) return { kind: 'protocol', message };
  return { kind: 'reset', message };
}

/**
 * True for a close in order (FIN), which a server may send on a kept connection at any time; a reset (RST) is a server that broke. The
 * system says EPIPE where the reset is only the echo to what was sent after the close.
 */
export function isOrderlyClose(error: Error): boolean {
  const code = errorCode(error);
  return (
    !(error instanceof Cut) &&
    !isBreach(error, code) &&
    ['UND_ERR_SOCKET', 'EPIPE', 'H2_CLOSED', 'H2_NOT_TAKEN'].includes(code)
  );
}

const words: Record<string, string> = {
  EAI_AGAIN: 'the name service did not answer',
  ECONNREFUSED: 'nothing listens at the address',
  ECONNRESET: 'the connection was reset',
  EHOSTUNREACH: 'no way to the host',
  ENETUNREACH: 'no way to the network',
  ENOTFOUND: 'the host name is not known',
  EPIPE: 'the connection was closed while the request was sent',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host name',
  ETIMEDOUT: 'the connection timed out',
  H2_CLOSED: 'the server closed the connection',
  H2_NOT_TAKEN: 'the server was closing the connection and did not take the request',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_HEADERS_OVERFLOW: 'the headers of the response are too long',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the response is not as long as it says',
  UND_ERR_SOCKET: 'the server closed the connection',
};

/** Certificate and parser errors tell no address; of what is not known here, only the code is kept. */
function messageOf(error: Error, code: string): string {
  if (code === 'UND_ERR_SOCKET' && isBreach(error, code)) return `the server answered out of turn (${error.message})`;
  const known = Object.hasOwn(words, code) ? words[code] : undefined;
  if (known) return `${known} (${code})`;
  if (isTlsCode(code) || isParserError(error, code))
    return error.message.includes(code) ? error.message : `${code}: ${error.message}`;
  return code || error.name;
}

function errorCode(error: unknown): string {
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown[] };
  if (typeof code === 'string') return code;
  if (Array.isArray(errors) && errors.length > 0) return errorCode(errors[0]);
  return cause instanceof Error ? errorCode(cause) : '';
}

/** HTTP, and against its rules. The parser's `bad upgrade` and `bad response` come as if the socket had failed. */
function isBreach(error: Error, code: string): boolean {
  const isBadAnswer = code === 'UND_ERR_SOCKET' && /^bad (upgrade|response)$/.test(error.message);
  return isBadAnswer || ['UND_ERR_HEADERS_OVERFLOW', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'].includes(code);
}

/** The peer did not speak HTTP. Not all of the parser's errors have a code. */
function isParserError(error: Error, code: string): boolean {
  return code.startsWith('HPE_') || error.name === 'HTTPParserError';
}

/** OpenSSL verification failures as Node names them, and its protocol errors. */
function isTlsCode(code: string): boolean {
  return /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|CRL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|ERROR_IN_CERT_)/.test(
    code,
  );
}

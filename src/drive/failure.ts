/** Puts what the transport throws into the error kinds of the model. */
import type { ErrorKind, RequestError } from '../model/traffic.ts';

/** Why we ended an exchange ourselves; thrown into the connection and recognised when it comes back out. */
export class Cut extends Error {
  readonly kind: ErrorKind;
  constructor(kind: ErrorKind, message: string) {
    super(message);
    this.name = 'Cut';
    this.kind = kind;
  }
}

/** `began` tells whether a connection had carried the request: before that, whatever breaks is a connection that failed. */
export function describeFailure(error: Error, began: boolean): RequestError {
  if (error instanceof Cut) return { kind: error.kind, message: error.message };
  const code = errorCode(error);
  const message = code && !error.message.includes(code) ? `${code}: ${error.message}` : error.message || code || error.name;
  if (isTlsCode(code)) return { kind: 'tls', message };
  if (!began) return { kind: code === 'UND_ERR_CONNECT_TIMEOUT' ? 'timeout' : 'connect', message };
  // llhttp's own codes: the peer did not speak HTTP.
  if (code.startsWith('HPE_')) return { kind: 'protocol', message };
  return { kind: 'reset', message };
}

function errorCode(error: unknown): string {
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown[] };
  if (typeof code === 'string') return code;
  if (Array.isArray(errors) && errors.length > 0) return errorCode(errors[0]);
  return cause instanceof Error ? errorCode(cause) : '';
}

/** OpenSSL verification failures as Node names them, and its protocol errors. */
function isTlsCode(code: string): boolean {
  return /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(GET|VERIFY|DECRYPT)|HOSTNAME_MISMATCH)/.test(code);
}

/** What a connection wants of the client below it, whichever version of HTTP that speaks. */
export interface WireRequestOptions {
  method: 'POST' | 'GET';
  path: string;
  headers: Record<string, string>;
  body: string | null;
  /** The connection is not used again after this request. */
  reset: boolean;
}

/**
 * What becomes of one request, in this order; `onResponseEnd` or `onResponseError` comes last, once. Before the start nothing was sent, nor was after it
 * where the error is an `Unsent`.
 */
export interface ExchangeHandler {
  onRequestStart(controller: Abortable): void;
  onResponseStart(controller: unknown, status: number, headers: Record<string, string | string[] | undefined>): void;
  onResponseData(controller: Abortable, chunk: Uint8Array): void;
  onResponseEnd(): void;
  onResponseError(controller: unknown, error: Error): void;
}

interface Abortable {
  abort(reason: Error): void;
}

/** One connection at a time, opened when it is needed, with one request at a time. */
export interface WireClient {
  dispatch(options: WireRequestOptions, handler: ExchangeHandler): unknown;
  /** Closes the socket at once; a request in flight fails with the error. */
  destroy(error: Error): Promise<void>;
}

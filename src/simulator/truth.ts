import type { Fault } from './faults.ts';

/**
 * What really happened to one request, from the server's side. Instants are those of the clock that the simulator was given
 * (by default the machine's monotonic clock), taken right before the bytes went to the socket. A value that does not
 * exist, such as the first token of a refused request, is absent.
 */
export interface TruthRecord {
  requestId: string;
  headersReceivedMs: number;
  /** The request's last byte was read. */
  receivedMs: number;
  /** It left the queue. */
  admittedMs?: number | undefined;
  firstTokenMs?: number | undefined;
  lastTokenMs?: number | undefined;
  endMs: number;
  inputTokens?: number | undefined;
  cachedTokens?: number | undefined;
  /** Tokens written to the socket. */
  outputTokens: number;
  /** Writes that held them: fewer than tokens with speculative decoding. */
  tokenEvents?: number | undefined;
  /** Which engine served it, from 0; absent where there is but one. */
  replica?: number | undefined;
  /** Sequences that ran in the step of the first token. */
  batchAtFirstToken?: number | undefined;
  itemId?: string | undefined;
  right?: boolean | undefined;
  /**
   * `ok`: answered in full; `refused`: the request was at fault; `fault`: ended by a fault of the profile (a stall alone is
   * `ok`); `cancelled`: the client left or the simulator closed.
   */
  outcome: 'ok' | 'refused' | 'fault' | 'cancelled';
  fault?: Exclude<Fault, 'none'> | undefined;
  /** HTTP status, where it was not 200. */
  status?: number | undefined;
}

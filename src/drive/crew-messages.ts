/** What the main thread and its worker threads say to each other. An exchange has a number that no other of its worker has. */
import type { Exchange, Recording, WireRequest } from '../model/traffic.ts';
import type { GeneratorHealth } from './health.ts';

export type ToWorker =
  | { kind: 'open'; connection: number }
  | { kind: 'exchange'; connection: number; exchange: number; request: WireRequest; options: ExchangeOptions }
  | { kind: 'decode'; exchange: number }
  /** The run was stopped: what is in flight ends as `aborted`. */
  | { kind: 'abort' }
  | { kind: 'watch-health' }
  | { kind: 'tell-health' }
  | { kind: 'close' };

export type FromWorker =
  /** Without the bytes: they stay with the thread that stamped them. */
  | { kind: 'recorded'; exchange: number; recording: Recording }
  | { kind: 'decoded'; exchange: number; result: Exchange }
  | { kind: 'undecodable'; exchange: number; error: unknown }
  | { kind: 'health'; health: GeneratorHealth }
  | { kind: 'closed' };

/** Of `Connection.exchange`, without the signal. */
export interface ExchangeOptions {
  plannedMs: number;
  timeoutMs: number;
  headers?: Record<string, string> | undefined;
}

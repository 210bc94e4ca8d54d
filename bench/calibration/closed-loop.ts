/** A closed loop in simulated time: how much arrives in each part of the steady window. */
import type { Measured } from '../../src/model/measurement.ts';
import { mean, sampleVariance } from '../../src/stats/moments.ts';
import { OUTPUT_TOKENS } from './endpoint.ts';

/** As src/measure/throughput.ts splits a window. */
const PARTS = 12;

/** One request of the loop in the order of sending, the lead-in first. A failed one delivers nothing. */
export interface LoopRequest {
  ttftMs: number;
  tpotMs: number;
  failed: boolean;
}

export interface LoopOutcome {
  /** Instant at which each request was sent. */
  sentMs: number[];
  tokensByPart: number[];
  windowMs: { start: number; end: number };
}

/**
 * Sends each request when a stream is free. The window is the product's: from the first request after the lead-in to the last one's sending;
 * tokens count by their arrival in it, whoever asked for them.
 */
export function runClosedLoop(requests: readonly LoopRequest[], concurrency: number): LoopOutcome {
  const freeAtMs = new Array<number>(concurrency).fill(0);
  const sentMs = requests.map((request) => {
    const slot = freeAtMs.indexOf(Math.min(...freeAtMs));
    const sent = freeAtMs[slot] as number;
    freeAtMs[slot] = sent + lastMs(request);
    return sent;
  });
  const start = sentMs[concurrency] as number;
  const end = sentMs.at(-1) as number;
  const tokensByPart = new Array<number>(PARTS).fill(0);
  for (const [index, request] of requests.entries()) {
    if (request.failed) continue;
    const firstMs = (sentMs[index] as number) + request.ttftMs;
    const arrived = (beforeMs: number): number =>
      Math.min(OUTPUT_TOKENS, Math.max(0, Math.ceil((beforeMs - firstMs) / request.tpotMs)));
    let counted = arrived(start);
    for (let part = 0; part < PARTS && counted < OUTPUT_TOKENS; part++) {
      const until = arrived(start + ((end - start) * (part + 1)) / PARTS);
      tokensByPart[part] = (tokensByPart[part] as number) + until - counted;
      counted = until;
    }
  }
  return { sentMs, tokensByPart, windowMs: { start, end } };
}

/** Tokens per second over the window, with the error inside the run, as the product states them. */
export function throughputOf({ tokensByPart, windowMs }: LoopOutcome, ok: number): Measured {
  const average = mean(tokensByPart) as number;
  return {
    value: ((average * PARTS) / (windowMs.end - windowMs.start)) * 1000,
    n: ok,
    standardError: Math.sqrt((sampleVariance(tokensByPart) as number) / PARTS) / average,
  };
}

/** From sending to the last byte; a failed request gives up when its first token was due. */
export function lastMs({ ttftMs, tpotMs, failed }: LoopRequest): number {
  return failed ? ttftMs : ttftMs + (OUTPUT_TOKENS - 1) * tpotMs;
}

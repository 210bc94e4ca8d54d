/** What a server would do with a place for every request that is under way: from how its requests spend their time now. */
import type { QueueingFact } from './facts/queueing.ts';

/** From the least to the most that the measured times allow. */
export interface SlotForecast {
  ttftMs: Range;
  /** What output throughput is multiplied with, where the loop is closed. */
  throughput: Range;
  /** What the time between two tokens is multiplied with. */
  tokenTime: Range;
}

export interface Range {
  low: number;
  high: number;
}

/**
 * TTFT is what comes after the slot: alone with the server at the best; at the worst it grows as the batch does, or waits for the step under way and
 * one more. Streaming takes as long as now without others' prefills, times the growth of a step, stretched by the share of the time that
 * others' prefills then take. In a closed loop throughput is requests under way over the time of one (Little 1961); it does not fall, since a step grows at most as the batch does.
 */
export function forecastSlots(fact: QueueingFact): SlotForecast {
  const { slots, inFlight, afterSlotMs, aloneMs = afterSlotMs.low, gapMs, growth } = fact;
  const ttftMs = {
    low: Math.min(aloneMs, afterSlotMs.low),
    high: Math.max((afterSlotMs.high * inFlight) / slots, afterSlotMs.high + 2 * gapMs * growth.high),
  };
  // Early first tokens leave more time for others' prefills between two tokens: neither end of the one is an end of the other.
  const corners = [ttftMs.low, ttftMs.high].flatMap((firstMs) =>
    [growth.low, growth.high].map((factor) => {
      const wholeMs = wholeAnswer(fact, { ttftMs: firstMs, growth: factor });
      return { wholeMs, streamMs: wholeMs - firstMs };
    }),
  );
  const wholes = corners.map(({ wholeMs }) => wholeMs);
  const streams = corners.map(({ streamMs }) => streamMs / fact.streamMs.value);
  const nowMs = fact.meanTtftMs + fact.streamMs.value;
  const gain = (wholeMs: number): number => Math.min(inFlight / slots, Math.max(1, nowMs / wholeMs));
  return {
    ttftMs,
    throughput: { low: gain(Math.max(...wholes)), high: gain(Math.min(...wholes)) },
    tokenTime: { low: Math.min(...streams), high: Math.max(...streams) },
  };
}

/**
 * The larger root E of E = ttft + decode × growth / (1 − prefill × (N − 1) / E): N / E requests a millisecond, each with its prefill, all but those into
 * the answer's own slot beside it.
 */
function wholeAnswer(
  { inFlight, slots, prefillMs, streamMs, meanTtftMs }: QueueingFact,
  { ttftMs, growth }: { ttftMs: number; growth: number },
): number {
  const prefillsNowMs = (inFlight * prefillMs * (slots - 1)) / slots;
  const prefillShare = Math.min(0.95, prefillsNowMs / (meanTtftMs + streamMs.value));
  const decodeMs = streamMs.value * (1 - prefillShare) * growth;
  const prefillsMs = (inFlight - 1) * prefillMs;
  const half = (ttftMs + prefillsMs + decodeMs) / 2;
  return half + Math.sqrt(Math.max(0, half * half - ttftMs * prefillsMs));
}

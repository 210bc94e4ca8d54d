/** What becomes of TTFT and throughput once a part of the prefill falls away, or becomes as much cheaper. */
import type { ExpectedEffect } from '../model/advice.ts';
import { unknownEffect } from './expected.ts';
import type { StageFacts } from './facts.ts';

/** Bounds of the share of the prefill that goes, 0 to 1. */
export interface Gone {
  least: number;
  most: number;
  given: string;
}

/** What two runs of one build differ by at their quickest: ranges are never narrower, since it is a run that they are held against. */
const RUN_NOISE = 0.03;

/**
 * A request's own part of TTFT shrinks by the share. The part of the others shrinks by it too, and where waits get shorter fewer of them overlap: at least
 * once (1 − share), at most twice, (1 − share)². In a closed loop each of N clients sends its next request when an answer has ended, so
 * throughput goes with 1 / the time of an answer (Little 1961); what the stalls of streaming answers shrink by comes on top at most.
 */
export function effectOfFewerTokens(
  { prefill, pace, stalls }: StageFacts,
  { least, most, given }: Gone,
): { ttft_p50: ExpectedEffect; output_tokens_per_sec: ExpectedEffect } {
  const { parts } = prefill ?? {};
  if (!parts || !pace?.ttftP50Ms) {
    const unknown = unknownEffect(
      'what a token of prefill costs could not be told apart from the rest',
      'a load of prompts of different lengths (workload.synthetic input-tokens)',
    );
    return { ttft_p50: unknown, output_tokens_per_sec: unknown };
  }
  const savedLeastMs = least * (parts.ownMs.low + parts.othersMs.low);
  const savedMostMs = Math.min(pace.ttftMs, most * parts.ownMs.high + (1 - (1 - most) ** 2) * parts.othersMs.high);
  const toMedian = pace.ttftP50Ms / pace.ttftMs;
  const noiseMs = RUN_NOISE * pace.ttftP50Ms;
  const stalledMs = stalls ? (stalls.stalledMs - stalls.quietMs) * stalls.stalledShare * stalls.gapsPerAnswer : 0;
  return {
    ttft_p50: {
      low: Math.max(-pace.ttftP50Ms, -savedMostMs * toMedian - noiseMs),
      high: -savedLeastMs * toMedian + noiseMs,
      ...{ unit: 'ms', given },
    },
    output_tokens_per_sec: effectOfShorterAnswers(pace, {
      ...{ leastMs: savedLeastMs, mostMs: savedMostMs + most * Math.max(0, stalledMs), given },
    }),
  };
}

/** Throughput of a closed loop once an answer takes so much less; less than nothing is longer. */
function effectOfShorterAnswers(
  { inFlight, answerMs, outputTokensPerSec }: NonNullable<StageFacts['pace']>,
  { leastMs, mostMs, given }: { leastMs: number; mostMs: number; given: string },
): ExpectedEffect {
  if (inFlight === undefined || outputTokensPerSec === undefined)
    return unknownEffect(
      inFlight === undefined
        ? 'until a server falls behind, an open loop gets out what it puts in'
        : 'this run has no throughput',
      'a closed-loop stage, or a ladder',
    );
  const gained = (savedMs: number): number =>
    outputTokensPerSec * (answerMs / Math.max(answerMs - savedMs, answerMs / 20) - 1);
  const noise = RUN_NOISE * outputTokensPerSec;
  return { low: gained(leastMs) - noise, high: gained(mostMs) + noise, unit: 'tokens/s', given };
}

/** Streaming answers stand still while prompts of others are taken in whole: smaller pieces. */
import { brokenLimits } from '../broken-limits.ts';
import { unknownEffect, unrelatedEffect } from '../expected.ts';
import { regressions, type StageFacts } from '../facts.ts';
import type { Advice, Case } from '../rule.ts';
import { nameKnob } from '../settings.ts';
import { ms, percent, within } from '../wording.ts';
import { isPrefillBound } from './first-token-slower.ts';
import { isCacheTheCause } from './prefix-cache.ts';

/** Most of the longest gaps, and most of their length, must come from prefills; below it pieces would leave the larger part as it is. */
const DOMINATES = 0.5;
/** A longest gap below three ordinary ones is what any server shows that takes in prompts while it answers. */
const STANDS_OUT = 3;
/** Without a broken gate: a pause that readers see. MLPerf's service level for a token of Llama 2 70B (Inference 4.0, Server) is 200 ms. */
const SEEN_MS = 200;
/** Stored runs whose longest gaps were shorter by this had other stalls. */
const GREW = 1.2;

export function adviseChunkedPrefill({ facts, gates, server }: Case): Advice[] {
  return facts.stages.flatMap((stage): Advice[] => {
    const { stalls } = stage;
    // More tokens to take in than before is what the prefix cache has to answer for.
    if (!stalls || !dominates(stalls) || isCacheTheCause(stage, gates)) return [];
    // What each token costs has a rule of its own where it rose.
    const isDearer = isPrefillBound(stage) && regressions(gates, stage.stage, 'ttft').length > 0;
    // ITL is the median gap of a request, which a stall hardly moves; TPOT is the mean.
    const broken = brokenLimits(gates, stage.stage, 'tpot');
    const grew =
      !isDearer && stalls.aboveBeforeMs !== undefined && stalls.longest.aboveMs > GREW * stalls.aboveBeforeMs;
    const red = grew ? regressions(gates, stage.stage, 'tpot').filter(({ change }) => change) : [];
    const { longest, quietMs } = stalls;
    const need =
      red.length > 0 ? 'regression' : broken.length > 0 ? 'limit' : longest.meanMs >= SEEN_MS ? 'waste' : undefined;
    const tokens = pieceOf(stalls);
    // Prompts that are no longer than the piece are taken in whole as before.
    if (!need || tokens * stalls.perToken.value > longest.prefillMs / 2) return [];
    const { value, low, high } = stalls.perToken;
    return [
      {
        rule: 'chunked-prefill',
        kind: 'chunked-prefill',
        need,
        share: Math.min(1, longest.prefillMs / longest.meanMs),
        stage: stage.stage,
        cause: "stalls during others' prefill",
        action: `Take prompts in by pieces of about ${tokens} tokens, so that streaming answers go on between them.`,
        justification: `The longest gaps between tokens come when the prompt of another request is taken in: in ${percent(longest.share.value)} of the longest hundredth a prefill ends, and prefill is ${percent(Math.min(1, longest.prefillMs / longest.meanMs))} of their length.`,
        evidence: [
          {
            name: 'longest hundredth of the gaps, mean; an ordinary gap',
            value: `${ms(longest.meanMs)}; ${ms(quietMs)}`,
          },
          {
            name: 'of these steps, those in which a prefill ends',
            value: `${within(longest.share, percent)}; of all gaps ${percent(stalls.stalledShare)}`,
          },
          {
            name: 'what 1,000 tokens of a prefill add to a gap (fitted)',
            value: within({ value, low, high }, (perToken) => ms(1000 * perToken)),
          },
        ],
        tryIt: `Switch chunked prefill on, or make its pieces smaller: ${nameKnob('prefillChunk', server)}. Or keep prefill on replicas of its own.`,
        tradeoffs: ['A prompt that is taken in by pieces has its first token later: each piece is a step of its own.'],
        expected: { ...effectsOf(stage, tokens), accuracy: unrelatedEffect },
        explains: [...red, ...broken],
      },
    ];
  });
}

function dominates({ longest, quietMs, stalledShare, perToken }: NonNullable<StageFacts['stalls']>): boolean {
  return (
    perToken.low > 0 &&
    longest.share.low >= DOMINATES &&
    longest.share.low > stalledShare &&
    longest.meanMs >= STANDS_OUT * quietMs &&
    longest.prefillMs >= DOMINATES * (longest.meanMs - quietMs)
  );
}

/** A piece costs at most so many ordinary gaps: smaller ones would make steps mostly overhead, and prompts wait for each other. */
const GAPS_A_PIECE = 3;

/** A power of two; pieces below 64 tokens cost more than they spare on any server. */
function pieceOf({ quietMs, perToken }: NonNullable<StageFacts['stalls']>): number {
  return 2 ** Math.max(6, Math.floor(Math.log2((GAPS_A_PIECE * quietMs) / perToken.value)));
}

/**
 * No gap is longer than an ordinary one and a piece, so no mean of gaps (TPOT) is, nor a median (ITL), which may rise: pieces are in more gaps than whole
 * prompts were. A token's prefill takes `slower` times as long where each piece takes an ordinary gap along. What that does to the whole depends on how busy
 * the server is with prefill, and answers that go on meanwhile bring their next requests while it lasts: at most all others of a closed
 * loop wait before a request, and at least 1 / `slower` of the throughput stays, where the server does nothing but prefill.
 */
function effectsOf({ stalls, pace, prefill }: StageFacts, tokens: number): Omit<Advice['expected'], 'accuracy'> {
  const given = `with pieces of ${tokens} tokens`;
  const unknown = unknownEffect(
    'how a server that takes prompts in more slowly queues them follows from no figure of this load',
    'measure with smaller pieces, in a closed loop',
  );
  if (!stalls || !pace || !prefill) return { ttft_p50: unknown, output_tokens_per_sec: unknown };
  const { quietMs, perToken } = stalls;
  const longestMs = 1.1 * (quietMs + perToken.high * tokens);
  const change = (now: number, low: number, high: number) => ({ low: low - now, high: high - now, unit: 'ms', given });
  const gaps = (id: 'tpot_p95' | 'tpot_p99' | 'itl_p95', now: number | undefined) =>
    now === undefined ? {} : { [id]: change(now, 0.95 * quietMs, longestMs) };
  const { inFlight, answerMs, ttftP50Ms, outputTokensPerSec } = pace;
  const slower = 1 + quietMs / (perToken.value * tokens);
  const ownMs = slower * perToken.high * prefill.meanOwnTokens;
  // Little's law: in flight / time of an answer is the rate at which prompts come.
  const busy = Math.min(1, ((inFlight ?? 0) / answerMs) * ownMs);
  const isClosed = inFlight !== undefined;
  return {
    ttft_p50:
      isClosed && ttftP50Ms !== undefined
        ? change(ttftP50Ms, 0.9 * ttftP50Ms, 1.1 * ttftP50Ms + slower * quietMs + busy * (inFlight - 1) * ownMs)
        : unknown,
    output_tokens_per_sec:
      isClosed && outputTokensPerSec !== undefined
        ? {
            ...{ low: -(busy * (1 - 1 / slower) + NOISE) * outputTokensPerSec, high: NOISE * outputTokensPerSec },
            ...{ unit: 'tokens/s', given },
          }
        : unknown,
    ...gaps('tpot_p95', pace.tpotP95Ms),
    ...gaps('tpot_p99', pace.tpotP99Ms),
    ...gaps('itl_p95', pace.itlP95Ms),
  };
}

/** What two runs of one build differ by in throughput. */
const NOISE = 0.05;

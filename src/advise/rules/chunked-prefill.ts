/** Streaming answers stand still while prompts of others are taken in whole: smaller pieces. */
import { brokenLimits } from '../broken-limits.ts';
import { unrelatedEffect } from '../expected.ts';
import { regressions, type StageFacts } from '../facts.ts';
import { effectOfShorterAnswers } from '../fewer-tokens.ts';
import type { Advice, Case } from '../rule.ts';
import { nameKnob } from '../settings.ts';
import { ms, percent, within } from '../wording.ts';
import { hasLostHits } from './prefix-cache.ts';

/** Most of the longest gaps, and most of their length, must come from prefills; below it pieces would leave the larger part as it is. */
const DOMINATES = 0.5;
/** A longest gap below three ordinary ones is what any server shows that takes in prompts while it answers. */
const STANDS_OUT = 3;
/** Without a broken gate: a pause that a reader sees, MLPerf's longest service level for a token of an interactive answer (Llama 2 70B, Server). */
const SEEN_MS = 200;
/** Stored runs whose longest gaps were shorter by this had other stalls. */
const GREW = 1.2;

export function adviseChunkedPrefill({ facts, gates, server }: Case): Advice[] {
  return facts.stages.flatMap((stage): Advice[] => {
    const { stalls } = stage;
    // More tokens to take in than before is what the prefix cache has to answer for.
    if (!stalls || !dominates(stalls) || hasLostHits(stage, gates)) return [];
    // ITL is the median gap of a request, which a stall hardly moves; TPOT is the mean.
    const broken = brokenLimits(gates, stage.stage, 'tpot');
    const grew = stalls.aboveBeforeMs !== undefined && stalls.longest.aboveMs > GREW * stalls.aboveBeforeMs;
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

/** The largest power of two that adds at most one ordinary gap; pieces below 64 tokens cost more than they spare. */
function pieceOf({ quietMs, perToken }: NonNullable<StageFacts['stalls']>): number {
  return 2 ** Math.max(6, Math.floor(Math.log2(quietMs / perToken.value)));
}

/**
 * No gap is longer than an ordinary one and a piece, so no mean of gaps (TPOT) is, nor a median (ITL), which may rise: pieces are in more gaps than whole
 * prompts were. Each piece of the tokens that wait costs one more ordinary gap, which TTFT grows by at most. What gaps lose they lose to more gaps, so that
 * an answer lasts as long as before but for its first token.
 */
function effectsOf({ stalls, pace, prefill }: StageFacts, tokens: number): Omit<Advice['expected'], 'accuracy'> {
  const given = `with pieces of ${tokens} tokens`;
  const unknown = { unknown: 'this run has no such figure', howToMeasure: 'measure with smaller pieces' };
  if (!stalls || !pace) return { ttft_p50: unknown, output_tokens_per_sec: unknown };
  const { quietMs, perToken } = stalls;
  const pieces = (prefill?.meanPendingTokens ?? 0) / tokens;
  const laterMs = pieces * quietMs;
  const change = (now: number | undefined, low: number, high: number) =>
    now === undefined ? undefined : ({ low: low - now, high: high - now, unit: 'ms', given } as const);
  const longestMs = 1.1 * (quietMs + perToken.high * tokens);
  const gaps = (now: number | undefined) => change(now, 0.95 * quietMs, longestMs);
  const effects = { tpot_p95: gaps(pace.tpotP95Ms), tpot_p99: gaps(pace.tpotP99Ms), itl_p95: gaps(pace.itlP95Ms) };
  return {
    ttft_p50: change(pace.ttftP50Ms, 0.9 * (pace.ttftP50Ms ?? 0), 1.1 * (pace.ttftP50Ms ?? 0) + laterMs) ?? unknown,
    output_tokens_per_sec: effectOfShorterAnswers(pace, { leastMs: -laterMs, mostMs: 0.05 * pace.answerMs, given }),
    ...Object.fromEntries(Object.entries(effects).filter(([, effect]) => effect !== undefined)),
  };
}

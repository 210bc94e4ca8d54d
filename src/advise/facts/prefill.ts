/** What each input token costs until the first token comes, and what is the same for all. */
import type { SampleRecord } from '../../model/run-file.ts';
import { fitLine, type Line } from '../../stats/line.ts';
import { mean } from '../../stats/moments.ts';
import { partialSlope, type Slope } from '../../stats/partial-slope.ts';
import type { Estimate } from '../estimate.ts';
import type { StageSide } from '../side.ts';
import { cumulate, phasesOf } from '../timeline.ts';
import { findStalls } from './stalls.ts';

/**
 * TTFT in ms against the input tokens that the server had before it meanwhile (see `pendingInputTokens`): slope = cost of a token's
 * prefill, intercept = everything that does not depend on tokens (queueing for a slot, gateways, network).
 */
export interface PrefillFact {
  now: Line;
  /** Of the stored runs; empty where nothing stands to compare with. */
  before: Line[];
  meanPendingTokens: number;
  /** Uncached input tokens of a request. */
  meanOwnTokens: number;
  meanTtftMs: number;
  /** The same two of the stored runs; absent without one. */
  meanPendingTokensBefore?: number | undefined;
  meanTtftMsBefore?: number | undefined;
  /** Absent where neither lengths that differ nor stalls of others tell what a token's prefill costs. */
  parts?: PrefillParts | undefined;
}

/** The mean TTFT, taken apart. */
export interface PrefillParts {
  /** Milliseconds that 1,000 of a request's own uncached tokens cost, those of others held. */
  perThousandTokensMs: Estimate;
  /** What its own tokens take. */
  ownMs: Estimate;
  /** What the tokens of those that are taken in before it or with it take: at most at the price of its own, since what they delay beyond it is a queue. */
  othersMs: Estimate;
  /** Share of TTFT that both together take, 0 to 1. */
  share: Estimate;
}

/** Undefined where too few requests tell their tokens, or all had the same before them. */
export function findPrefill(now: StageSide, baseline: readonly StageSide[]): PrefillFact | undefined {
  const stored = baseline.map(({ steady }) => prefillPoints(steady)).filter((of) => fitLine(of) !== undefined);
  const points = prefillPoints(now.steady);
  const line = fitLine(points);
  const meanPendingTokens = mean(points.map(({ x }) => x));
  if (!line || meanPendingTokens === undefined) return undefined;
  const meanOwnTokens = mean(points.map(({ own }) => own)) as number;
  const meanTtftMs = mean(points.map(({ y }) => y)) as number;
  return {
    ...{ now: line, before: stored.flatMap((of) => fitLine(of) ?? []), meanPendingTokens, meanOwnTokens, meanTtftMs },
    meanPendingTokensBefore: mean(stored.map((of) => mean(of.map(({ x }) => x)) as number)),
    meanTtftMsBefore: mean(stored.map((of) => mean(of.map(({ y }) => y)) as number)),
    parts: takeApart(points, tokenCost(points) ?? findStalls(now)?.perToken),
  };
}

interface Point {
  /** Tokens pending meanwhile, its own included. */
  x: number;
  /** TTFT. */
  y: number;
  own: number;
  /** Tokens of others whose prefill ended during the wait: what was worked through before it or with it. */
  others: number;
}

/** Milliseconds a token, from requests of different lengths; undefined where the interval holds 0. */
function tokenCost(points: readonly Point[]): Slope | undefined {
  const slope = partialSlope(points.map(({ y, own, others }) => ({ x: own, y, beside: others })));
  return slope && slope.low > 0 ? slope : undefined;
}

function takeApart(points: readonly Point[], cost: Slope | undefined): PrefillParts | undefined {
  if (!cost || cost.low <= 0) return undefined;
  const n = points.length;
  const own = mean(points.map((point) => point.own)) as number;
  const others = mean(points.map((point) => point.others)) as number;
  const ttft = mean(points.map(({ y }) => y)) as number;
  const delay = partialSlope(points.map((point) => ({ x: point.others, y: point.y, beside: point.own })));
  const capped = (end: 'value' | 'low' | 'high'): number => Math.min(cost[end], Math.max(0, delay?.[end] ?? 0));
  const ends = (of: (end: 'value' | 'low' | 'high') => number): Estimate => ({
    ...{ value: of('value'), low: of('low'), high: of('high'), n },
  });
  return {
    perThousandTokensMs: { ...ends((end) => 1000 * cost[end]), n: cost.n },
    ownMs: ends((end) => Math.min(ttft, cost[end] * own)),
    othersMs: ends((end) => Math.min(ttft, capped(end) * others)),
    share: ends((end) => Math.min(1, (cost[end] * own + capped(end) * others) / ttft)),
  };
}

/** A point for each answered request whose tokens are told. */
export function prefillPoints(samples: readonly SampleRecord[]): Point[] {
  const phases = phasesOf(samples).flatMap(({ sentMs, firstMs, uncachedTokens }) =>
    uncachedTokens === undefined ? [] : [{ sentMs, firstContentMs: firstMs, tokens: uncachedTokens }],
  );
  const pending = pendingInputTokens(phases);
  const others = endedMeanwhile(phases);
  return phases.map(({ sentMs, firstContentMs, tokens }, index) => ({
    x: pending[index] as number,
    y: firstContentMs - sentMs,
    own: tokens,
    others: others[index] as number,
  }));
}

/** First tokens of one step leave together, one shortly after the other. */
const TOGETHER_MS = 2;

/** For each request the uncached input tokens of others whose first token came while it waited for its own: what was worked through before it or with it. */
export function endedMeanwhile(
  phases: readonly { sentMs: number; firstContentMs: number; tokens: number }[],
): number[] {
  const ended = cumulate(phases.map(({ firstContentMs, tokens }) => ({ at: firstContentMs, amount: tokens })));
  return phases.map(
    ({ sentMs, firstContentMs, tokens }) => ended(firstContentMs + TOGETHER_MS) - ended(sentMs) - tokens,
  );
}

/**
 * For each request the uncached input tokens of all requests, itself included, whose wait for a first token overlapped its own. A server
 * that batches works on all of them before it can answer, so a request's TTFT follows their sum and not its own prompt alone.
 */
export function pendingInputTokens(
  phases: readonly { sentMs: number; firstContentMs: number; tokens: number }[],
): number[] {
  const bySent = cumulate(phases.map(({ sentMs, tokens }) => ({ at: sentMs, amount: tokens })));
  const byFirst = cumulate(phases.map(({ firstContentMs, tokens }) => ({ at: firstContentMs, amount: tokens })));
  // Overlapping = sent before my first token, less those that had theirs before I was sent.
  return phases.map(({ sentMs, firstContentMs }) => bySent(firstContentMs) - byFirst(sentMs));
}

/** What caches of the server answered for, and how that moved. */
import { mean, sampleVariance } from '../../stats/moments.ts';
import { tAtLevel } from '../../stats/student-t.ts';
import type { Estimate } from '../estimate.ts';
import type { StageSide } from '../side.ts';
import { type Phases, phasesOf } from '../timeline.ts';

export interface CachedFact {
  /** Share of the input tokens that came from a cache, 0 to 1. */
  ratio: Estimate;
  /** The same of each stored run that tells it. */
  before: number[];
  /** How much lower the share is than in the stored runs, with the scatter of both sides; absent without stored runs. */
  lost?: Estimate | undefined;
  /** Uncached input tokens of a request, now and in the stored runs. */
  uncachedTokens: number;
  uncachedTokensBefore?: number | undefined;
  /** Mean TTFT of requests of which a cache held at least half, and of the others; absent where a side has fewer than ten. */
  ttft?: { cachedMs: number; uncachedMs: number } | undefined;
  /** Tokens of the mean prompt. */
  inputTokens: number;
}

const FEWEST = 10;
/** At most so much of what two runs of one build differ by in their share of hits is left to a single stored run to say. */
const LEAST_RUN_ERROR = 0.01;

/** Undefined where fewer than ten requests tell their cached tokens: a server that does not report them may still have a cache. */
export function findCached(now: StageSide, baseline: readonly StageSide[]): CachedFact | undefined {
  const told = toldBy(now);
  const ratio = ratioOf(told);
  if (!ratio) return undefined;
  const sides = baseline.flatMap((side) => {
    const of = toldBy(side);
    const found = ratioOf(of);
    return found ? [{ ratio: found.value, uncached: meanOf(of, ({ input, cached }) => input - cached) }] : [];
  });
  const before = sides.map((side) => side.ratio);
  return {
    ...{ ratio, before, lost: lostSince(before, ratio), ttft: compareTtft(told) },
    uncachedTokens: meanOf(told, ({ input, cached }) => input - cached),
    uncachedTokensBefore: mean(sides.map(({ uncached }) => uncached)),
    inputTokens: meanOf(told, ({ input }) => input),
  };
}

interface Told {
  input: number;
  cached: number;
  ttftMs: number;
}

function toldBy({ steady }: StageSide): Told[] {
  return phasesOf(steady).flatMap(({ sentMs, firstMs, uncachedTokens, cachedTokens }: Phases) =>
    uncachedTokens === undefined || cachedTokens === undefined
      ? []
      : [{ input: uncachedTokens + cachedTokens, cached: cachedTokens, ttftMs: firstMs - sentMs }],
  );
}

/** The ratio of two sums, with the error of the ratio estimator (Cochran 1977, 2.11). */
function ratioOf(told: readonly Told[]): Estimate | undefined {
  const n = told.length;
  const input = told.reduce((sum, one) => sum + one.input, 0);
  if (n < FEWEST || input === 0) return undefined;
  const value = told.reduce((sum, one) => sum + one.cached, 0) / input;
  const variance = sampleVariance(told.map((one) => one.cached - value * one.input)) as number;
  const half = (tAtLevel(0.975, n - 1) * Math.sqrt(variance / n) * n) / input;
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half), n };
}

/**
 * Prompts are the same on both sides, in the same order: what the share differs by from run to run is timing, not which prompts there were, and the stored
 * runs show it. Welch's interval of their mean against this one run.
 */
function lostSince(before: readonly number[], now: Estimate): Estimate | undefined {
  const centre = mean(before);
  if (centre === undefined) return undefined;
  const runs = before.length;
  const error = Math.max(LEAST_RUN_ERROR, Math.sqrt(sampleVariance(before) ?? 0));
  const half = tAtLevel(0.975, Math.max(1, runs - 1)) * error * Math.sqrt(1 + 1 / runs);
  const value = centre - now.value;
  return { value, low: value - half, high: value + half, n: runs };
}

function compareTtft(told: readonly Told[]): CachedFact['ttft'] {
  const isHeld = ({ input, cached }: Told): boolean => cached >= input / 2;
  const [held, others] = [told.filter(isHeld), told.filter((one) => !isHeld(one))];
  if (held.length < FEWEST || others.length < FEWEST) return undefined;
  return { cachedMs: meanOf(held, ({ ttftMs }) => ttftMs), uncachedMs: meanOf(others, ({ ttftMs }) => ttftMs) };
}

function meanOf(told: readonly Told[], pick: (of: Told) => number): number {
  return mean(told.map(pick)) ?? 0;
}

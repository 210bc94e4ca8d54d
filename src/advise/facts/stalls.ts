/** How long streaming answers stand still while the server takes in the prompts of others. */
import { mean } from '../../stats/moments.ts';
import { partialSlope, type Slope } from '../../stats/partial-slope.ts';
import { wilson } from '../../stats/proportion.ts';
import { quantileSorted } from '../../stats/quantile.ts';
import type { Estimate } from '../estimate.ts';
import type { StageSide } from '../side.ts';
import { cumulate, eventsOf, phasesOf, thinOut } from '../timeline.ts';

/** A prefill is counted to the gap in which its first token came: the step that ends it ends the gap of everyone who streams meanwhile. */
export interface StallsFact {
  /** Gaps between pieces of an answer that were looked at, and how many the mean answer has. */
  gaps: number;
  gapsPerAnswer: number;
  /** Median of the gaps in which no other request had its first token. */
  quietMs: number;
  /** Mean of those in which one had. */
  stalledMs: number;
  /** Share of all gaps that these are. */
  stalledShare: number;
  /** What each uncached token of a prefill adds to a gap that it ends in, in ms. */
  perToken: Slope;
  /** The longest hundredth of the gaps: how long they are, and how much of that the prefills in them cost by `perToken`. */
  longest: { aboveMs: number; meanMs: number; prefillMs: number; share: Estimate };
  /** From where on the longest hundredth began in the stored runs, their mean; absent: none tells. */
  aboveBeforeMs?: number | undefined;
}

/** Fewer gaps have no longest hundredth to speak of. */
const FEWEST_GAPS = 1000;
const LONGEST = 0.01;
/** Stored runs that are looked at for the gaps they had. */
const NEWEST = 3;
/** The first token of one and the next one of another leave in one step, one shortly after the other: so much of an ordinary gap is no gap. */
const TOGETHER = 1 / 3;

/** Undefined where answers hardly stream, where requests do not tell their tokens, or where no prefill ends while others stream. */
export function findStalls(now: StageSide, baseline: readonly StageSide[] = []): StallsFact | undefined {
  const gaps = gapsOf(now);
  const perToken = gaps && partialSlope(gaps);
  if (!gaps || !perToken) return undefined;
  const stalled = gaps.filter(({ x }) => x > 0);
  const quiet = lengthsOf(gaps.filter(({ x }) => x === 0));
  const sorted = lengthsOf(gaps);
  const aboveMs = quantileSorted(sorted, 1 - LONGEST) as number;
  const longest = gaps.filter(({ y }) => y >= aboveMs);
  const quietMs = quantileSorted(quiet, 0.5);
  if (stalled.length === 0 || quietMs === undefined) return undefined;
  const aboveBeforeMs = mean(
    baseline.slice(0, NEWEST).flatMap((side) => quantileSorted(gapLengths(side), 1 - LONGEST) ?? []),
  );
  return {
    ...{ gaps: gaps.length, gapsPerAnswer: gaps.length / thinOut(phasesOf(now.steady)).length, quietMs, perToken },
    ...(aboveBeforeMs === undefined ? {} : { aboveBeforeMs }),
    stalledMs: mean(lengthsOf(stalled)) as number,
    stalledShare: stalled.length / gaps.length,
    longest: {
      ...{ aboveMs, meanMs: mean(lengthsOf(longest)) as number, share: shareOfStalled(longest) },
      prefillMs: perToken.value * (mean(longest.map(({ x }) => x)) as number),
    },
  };
}

interface Gap {
  /** Uncached tokens of the prefills that ended in it. */
  x: number;
  /** Length in ms. */
  y: number;
  /** Gaps that ended in the same step. */
  cluster: number;
}

function gapsOf({ steady, warmup }: StageSide): Gap[] | undefined {
  const all = phasesOf([...warmup, ...steady]);
  const told = all.flatMap(({ firstMs, uncachedTokens }) =>
    uncachedTokens === undefined ? [] : [{ at: firstMs, amount: uncachedTokens }],
  );
  const lengths = gapLengths({ steady });
  const ordinaryMs = quantileSorted(lengths, 0.5);
  if (lengths.length < FEWEST_GAPS || told.length < all.length || !ordinaryMs) return undefined;
  const tokensUpTo = cumulate(told);
  const after = TOGETHER * ordinaryMs;
  return thinOut(phasesOf(steady)).flatMap((phases) => {
    const instants = eventsOf(phases);
    return instants.slice(1).map((endMs, index): Gap => {
      const startMs = instants[index] as number;
      return {
        x: tokensUpTo(endMs + after) - tokensUpTo(startMs + after),
        y: endMs - startMs,
        cluster: Math.round(endMs / ordinaryMs),
      };
    });
  });
}

/** Ascending. */
function gapLengths({ steady }: Pick<StageSide, 'steady'>): number[] {
  return thinOut(phasesOf(steady))
    .flatMap(({ sample }) => sample.gapsMs)
    .sort((a, b) => a - b);
}

/** Counted in steps, since all who stream stand still together. Wilson's interval. */
function shareOfStalled(gaps: readonly Gap[]): Estimate {
  const steps = new Set(gaps.map(({ cluster }) => cluster)).size;
  const stalled = new Set(gaps.filter(({ x }) => x > 0).map(({ cluster }) => cluster)).size;
  return { value: stalled / steps, ...wilson(stalled, steps, 0.975), n: steps };
}

function lengthsOf(gaps: readonly Gap[]): number[] {
  return gaps.map(({ y }) => y).toSorted((a, b) => a - b);
}

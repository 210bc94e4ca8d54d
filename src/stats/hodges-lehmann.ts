/** The Hodges-Lehmann estimate: the median of all pairwise means, which a few wild values hardly move (Hodges & Lehmann 1963). */
import { type Shift, studentShift } from './shift.ts';
import { signedRankCut, signedRankScore } from './signed-rank.ts';

/** Up to here the signed-rank test is exact and speaks alone: too few values to trust a standard error that comes from them. */
const EXACT_UP_TO = 20;
/** Stands for infinity among the differences, far above any logarithm of a ratio. */
const BEYOND = 1e6;
/** Halving ends at this relative width. */
const HALVING = 1e-12;
/** Score of the interval whose width gives the standard error (Lehmann 1963): one-sided 97.5 %. */
const WIDTH_SCORE = 1.959964;

/**
 * Shift of differences (logarithms of ratios) that may be ± Infinity: a request that failed on one side. With more than 20 finite ones the
 * estimate over its standard error goes through t; else, and beside failures, the signed-rank test decides. Undefined for an empty list.
 */
export function hodgesLehmannShift(differences: readonly number[]): Shift | undefined {
  const n = differences.length;
  if (n === 0) return undefined;
  const sorted = clampSorted(differences);
  const estimate = medianOfMeans(sorted);
  const between = (score: number): { low: number; high: number } => {
    const cut = signedRankCut(n, score, EXACT_UP_TO);
    if (cut < 1) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    const averages = (n * (n + 1)) / 2;
    return { low: orInfinite(meanAtRank(sorted, cut)), high: orInfinite(meanAtRank(sorted, averages + 1 - cut)) };
  };
  const { low, high } = between(WIDTH_SCORE);
  const standardError = Number.isFinite(high - low) ? (high - low) / (2 * WIDTH_SCORE) : undefined;
  const allFinite = (sorted[0] as number) > -BEYOND && (sorted[n - 1] as number) < BEYOND;
  if (n > EXACT_UP_TO && allFinite && standardError !== undefined)
    return studentShift({ estimate, standardError, df: n - 1 });
  const score = signedRankScore(differences, EXACT_UP_TO);
  return { estimate: orInfinite(estimate), score, standardError, boundsAt: between };
}

/** The estimate alone, of values that may be infinite. Undefined for an empty list. */
export function hodgesLehmann(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : orInfinite(medianOfMeans(clampSorted(values)));
}

/**
 * How far `above` lies over `below`: the median of all differences between a value of one and a value of the other, the estimate that belongs to
 * the rank-sum test (Hodges & Lehmann 1963). Values may be infinite; two infinite ones count as equal. Undefined where a list is empty.
 */
export function twoSampleHodgesLehmann(below: readonly number[], above: readonly number[]): number | undefined {
  const count = below.length * above.length;
  if (count === 0) return undefined;
  const [from, to] = [clampSorted(below), clampSorted(above)];
  const upper = differenceAtRank(from, to, Math.floor(count / 2) + 1);
  return orInfinite(count % 2 === 1 ? upper : (differenceAtRank(from, to, count / 2) + upper) / 2);
}

function clampSorted(values: readonly number[]): Float64Array {
  return Float64Array.from(values, (value) => Math.max(-BEYOND, Math.min(BEYOND, value))).sort();
}

/** The difference to − from with this rank, from 1 on, by halving and counting as below. */
function differenceAtRank(from: Float64Array, to: Float64Array, rank: number): number {
  let low = (to[0] as number) - (from[from.length - 1] as number);
  let high = (to[to.length - 1] as number) - (from[0] as number);
  if (differencesUpTo(from, to, low).count >= rank) return low;
  while (high - low > HALVING * Math.max(1e-3, Math.abs(low), Math.abs(high))) {
    const middle = (low + high) / 2;
    if (differencesUpTo(from, to, middle).count >= rank) high = middle;
    else low = middle;
  }
  return differencesUpTo(from, to, high).largest;
}

/** How many differences are not above `limit`, and the largest of them: a value of the sample itself, free of the halving's dust. */
function differencesUpTo(from: Float64Array, to: Float64Array, limit: number): { count: number; largest: number } {
  let count = 0;
  let largest = Number.NEGATIVE_INFINITY;
  let fits = 0;
  for (const start of from) {
    while (fits < to.length && (to[fits] as number) - start <= limit) fits++;
    count += fits;
    if (fits > 0) largest = Math.max(largest, (to[fits - 1] as number) - start);
  }
  return { count, largest };
}

function medianOfMeans(sorted: Float64Array): number {
  const averages = (sorted.length * (sorted.length + 1)) / 2;
  const upper = meanAtRank(sorted, Math.floor(averages / 2) + 1);
  return averages % 2 === 1 ? upper : (meanAtRank(sorted, averages / 2) + upper) / 2;
}

/**
 * The pairwise mean (xi + xj) / 2, i ≤ j, with this rank, from 1 on. Found by halving the range and counting, n steps a count, so that the
 * n (n + 1) / 2 means are never written down.
 */
function meanAtRank(sorted: Float64Array, rank: number): number {
  let low = sorted[0] as number;
  let high = sorted[sorted.length - 1] as number;
  if (countUpTo(sorted, low) >= rank) return low;
  while (high - low > HALVING * Math.max(1e-3, Math.abs(low), Math.abs(high))) {
    const middle = (low + high) / 2;
    if (countUpTo(sorted, middle) >= rank) high = middle;
    else low = middle;
  }
  return largestUpTo(sorted, high);
}

function countUpTo(sorted: Float64Array, limit: number): number {
  let count = 0;
  let last = sorted.length - 1;
  for (let first = 0; first <= last; first++) {
    while (last >= first && ((sorted[first] as number) + (sorted[last] as number)) / 2 > limit) last--;
    count += Math.max(0, last - first + 1);
  }
  return count;
}

/** The largest pairwise mean that is not above `limit`: a value of the sample itself, free of the halving's dust. */
function largestUpTo(sorted: Float64Array, limit: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  let last = sorted.length - 1;
  for (let first = 0; first <= last; first++) {
    while (last >= first && ((sorted[first] as number) + (sorted[last] as number)) / 2 > limit) last--;
    if (last >= first) largest = Math.max(largest, ((sorted[first] as number) + (sorted[last] as number)) / 2);
  }
  return largest;
}

function orInfinite(value: number): number {
  return Math.abs(value) < BEYOND / 4 ? value : Math.sign(value) * Number.POSITIVE_INFINITY;
}

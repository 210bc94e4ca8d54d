import { dispersedTail } from './beta-binomial.ts';
import { selectInPlace } from './select.ts';

/**
 * Type 7 quantile (Hyndman & Fan 1996: linear interpolation between order statistics, the default of R and NumPy) of values
 * sorted in ascending order. `Infinity` stands for a failed request: the result is infinite when the quantile falls on one, and it
 * interpolates only where the fraction is above 0, so that a finite order statistic is never spoiled by its neighbour.
 * Undefined for an empty sample.
 */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const fraction = position - below;
  const low = sorted[below] as number;
  if (fraction === 0) return low;
  const high = sorted[below + 1] as number;
  return interpolate(low, high, fraction);
}

/** The same quantile of values in any order, which it reorders: for samples that are needed once and are drawn by the hundred. */
export function quantileInPlace(values: Float64Array, p: number): number | undefined {
  if (values.length === 0) return undefined;
  const position = (values.length - 1) * p;
  const below = Math.floor(position);
  const low = selectInPlace(values, below);
  if (position === below) return low;
  // What lies after `below` is not smaller: the next order statistic is the least of it.
  let high = Number.POSITIVE_INFINITY;
  for (let index = below + 1; index < values.length; index++) high = Math.min(high, values[index] as number);
  return interpolate(low, high, position - below);
}

/**
 * Distribution-free bounds of the true p-quantile, each one-sided at `level`, by order statistics (Hahn & Meeker, Statistical
 * Intervals, 5.2): the number of values below the true quantile is binomial, or scatters `dispersion` times as much where neighbours
 * resemble each other. A side is undefined where the sample is too small.
 */
export function quantileBounds(options: { sorted: ArrayLike<number>; p: number; level: number; dispersion?: number }): {
  low: number | undefined;
  high: number | undefined;
} {
  const { sorted, p, level, dispersion = 1 } = options;
  const n = sorted.length;
  if (n === 0) return { low: undefined, high: undefined };
  const atLeast = dispersedTail({ n, p, dispersion });
  // Ranks count from 1. With K values below the true quantile, x(r) is a lower bound when P(K >= r) >= level: the largest such r.
  const lower = countFrom(1, n, (rank) => atLeast(rank) >= level);
  // x(r) is an upper bound when P(K <= r - 1) >= level: the smallest such r.
  const upper = 1 + countFrom(1, n, (rank) => 1 - atLeast(rank) < level);
  return { low: lower >= 1 ? sorted[lower - 1] : undefined, high: upper <= n ? sorted[upper - 1] : undefined };
}

function interpolate(low: number, high: number, fraction: number): number {
  return Number.isFinite(high) ? low + fraction * (high - low) : high;
}

/** How many of the whole numbers `first` to `last` hold, when those that hold come before those that do not. */
function countFrom(first: number, last: number, holds: (value: number) => boolean): number {
  let low = first;
  let high = last + 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - first;
}

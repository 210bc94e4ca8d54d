/** Ratios of sums over requests, and means of runs, with their intervals. */
import { mean, sampleVariance } from '../stats/moments.ts';
import { tAtLevel } from '../stats/student-t.ts';
import type { Estimate } from './estimate.ts';

/** Each side of the printed 95 % interval. */
const SIDE_LEVEL = 0.975;

/** Value ± Student's t × error. */
export function estimateWithin(value: number, error: number, n: number): Estimate {
  const half = tAtLevel(SIDE_LEVEL, Math.max(1, n - 1)) * error;
  return { value, low: value - half, high: value + half, n };
}

/** Half of the interval as a standard error. */
export function errorOf({ low, high, n }: Estimate): number {
  return (high - low) / 2 / tAtLevel(SIDE_LEVEL, Math.max(1, n - 1));
}

/** Σ part / Σ whole with the ratio estimator's error (Cochran 1977, 2.11 and 6.4). Undefined below two pairs, or where the whole is nothing. */
export function estimateRatio(pairs: readonly { part: number; whole: number }[]): Estimate | undefined {
  const whole = mean(pairs.map((pair) => pair.whole));
  if (pairs.length < 2 || !whole) return undefined;
  const value = (mean(pairs.map(({ part }) => part)) as number) / whole;
  const variance = sampleVariance(pairs.map((pair) => pair.part - value * pair.whole)) as number;
  return estimateWithin(value, Math.sqrt(variance / pairs.length) / whole, pairs.length);
}

/** Mean over runs: its error is that of the runs among each other, or what their own errors make, whichever is larger. Undefined without a run. */
export function poolRuns(estimates: readonly Estimate[]): Estimate | undefined {
  const [first] = estimates;
  if (!first || estimates.length === 1) return first;
  const values = estimates.map(({ value }) => value);
  const within = Math.sqrt(estimates.reduce((sum, estimate) => sum + errorOf(estimate) ** 2, 0)) / estimates.length;
  const between = Math.sqrt((sampleVariance(values) as number) / estimates.length);
  // Few runs know their own scatter badly: the requests' degrees of freedom belong to the error within.
  const n = estimates.reduce((sum, estimate) => sum + estimate.n, 0);
  return estimateWithin(mean(values) as number, Math.max(within, between), between > within ? estimates.length : n);
}

/** True where two intervals' difference excludes 0. */
export function isAbove(a: Estimate, b: Estimate): boolean {
  return a.value - b.value > Math.hypot(a.value - a.low, b.high - b.value);
}

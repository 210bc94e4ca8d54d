/**
 * The smallest change that a gate would have caught with 80 % probability. On counts: beyond chance by its exact test, and as large as its tolerance.
 * Counts are whole, so a normal approximation promises too much: with no error in 640 baseline requests, two in 160 are no proof
 * at the usual level, four are.
 */
import { mcnemarWorse } from '../stats/paired-proportion.ts';
import { binomialAtLeast, type Count, fisherHigher } from '../stats/proportion.ts';

const POWER = 0.8;
/** z for that power. */
const POWER_Z = 0.8416;

/**
 * Worsening of a ratio-scaled metric that a gate catches: beyond its bound, `reach` on the log scale, and beyond its tolerance. From the design
 * alone: `error` is the standard error on the log scale, `sign` +1 where higher is worse.
 */
export function detectableShift(of: { reach: number; error: number; tolerance: number; sign: 1 | -1 }): number {
  const { reach, error, tolerance, sign } = of;
  const missed = worseningOf(POWER_Z * error, sign);
  return Math.max(worseningOf(reach + POWER_Z * error, sign), tolerance + missed);
}

/** Relative worsening, positive, of a shift on the log scale towards the worse side. */
export function worseningOf(log: number, sign: 1 | -1): number {
  return sign === 1 ? Math.exp(log) - 1 : 1 - Math.exp(-log);
}

/**
 * Rise of a proportion (a ratio, in points / 100) above the baseline's that Fisher's test at `alpha` catches in `n` requests. Undefined where
 * not even n out of n would be caught.
 */
export function detectableRise(options: {
  baseline: Count;
  n: number;
  alpha: number;
  tolerance: number;
}): number | undefined {
  const { baseline, n, alpha, tolerance } = options;
  const rate = baseline.count / baseline.n;
  const needed = smallestCount(
    n,
    (count) => count / n - rate >= tolerance && fisherHigher(baseline, { count, n }) <= alpha,
  );
  return needed === undefined ? undefined : Math.max(0, ratioReaching(needed, n) - rate);
}

/**
 * Share of n items that must turn from right to wrong for McNemar's test at `alpha` to catch it, while `flipped` items turn from wrong to
 * right by chance and as many the other way. Undefined where the set is too small for any change to be caught.
 */
export function detectableLoss(options: {
  n: number;
  flipped: number;
  alpha: number;
  tolerance: number;
}): number | undefined {
  const { n, flipped, alpha, tolerance } = options;
  const needed = smallestCount(
    n,
    (worse) => (worse - flipped) / n >= tolerance && mcnemarWorse({ worse, better: flipped, n }) <= alpha,
  );
  if (needed === undefined) return undefined;
  return Math.max(0, ratioReaching(needed, n) - flipped / n);
}

/** `catches` is monotone: false, then true. */
function smallestCount(n: number, catches: (count: number) => boolean): number | undefined {
  if (!catches(n)) return undefined;
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (catches(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The true ratio at which at least `count` of n are reached with 80 % probability. */
function ratioReaching(count: number, n: number): number {
  let low = 0;
  let high = 1;
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (binomialAtLeast(count, n, middle) >= POWER) high = middle;
    else low = middle;
  }
  return high;
}

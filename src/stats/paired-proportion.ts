import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import type { Bounds } from './proportion.ts';
import { normalAtLevel } from './student-t.ts';

/** Items answered on both sides. `worse`: right before, wrong now; `better`: the reverse; `n`: all items in common. */
export interface PairedCounts {
  worse: number;
  better: number;
  n: number;
}

/**
 * Exact one-sided McNemar p-value that items got worse: given the items that changed, worse ~ Bin(worse + better, ½)
 * (McNemar 1947, exact form).
 */
export function mcnemarWorse({ worse, better }: PairedCounts): number {
  // P(X ≥ worse) = P(X ≤ better): the lower tail keeps its digits where 1 − cdf would round to 0.
  return binomialCdf(better, worse + better, 0.5);
}

/**
 * Interval of the change (better − worse) / n, each bound one-sided at `level`: Tango's score interval for paired
 * proportions (Tango 1998), which stays sensible when nothing changed at all. Solved by bisection on the score statistic.
 */
export function tangoDifference({ worse, better, n }: PairedCounts, level: number): Bounds {
  const z = normalAtLevel(level);
  const estimate = (better - worse) / n;
  const score = (difference: number): number => {
    const a = 2 * n;
    const b = -better - worse + (2 * n - better + worse) * difference;
    const c = -worse * difference * (1 - difference);
    const q = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const variance = n * (2 * q + difference * (1 - difference));
    const distance = better - worse - n * difference;
    return variance <= 0 ? Math.sign(distance) * Number.POSITIVE_INFINITY : distance / Math.sqrt(variance);
  };
  // The score falls as the assumed difference rises.
  return {
    low: estimate <= -1 ? -1 : bisect((difference) => score(difference) - z, -1, estimate),
    high: estimate >= 1 ? 1 : bisect((difference) => score(difference) + z, estimate, 1),
  };
}

/** Root of a falling function between `from` and `to`, to 1e-10. */
function bisect(f: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (high - low > 1e-10) {
    const middle = (low + high) / 2;
    if (f(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import hypergeometricCdf from '@stdlib/stats-base-dists-hypergeometric-cdf';
import { normalAtLevel } from './student-t.ts';

export interface Bounds {
  low: number;
  high: number;
}

/** Wilson's score interval of a proportion, each bound one-sided at `level` (Wilson 1927). */
export function wilson(count: number, n: number, level: number): Bounds {
  if (n === 0) return { low: 0, high: 1 };
  const z = normalAtLevel(level);
  const p = count / n;
  const shrink = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / shrink;
  const half = (z / shrink) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { low: count === 0 ? 0 : Math.max(0, centre - half), high: count === n ? 1 : Math.min(1, centre + half) };
}

/** Exact interval of a proportion, each bound one-sided at `level` (Clopper & Pearson 1934). */
export function clopperPearson(count: number, n: number, level: number): Bounds {
  return {
    low: count === 0 ? 0 : betaQuantile(1 - level, count, n - count + 1),
    high: count >= n ? 1 : betaQuantile(level, count + 1, n - count),
  };
}

/** P(X ≥ count) for X ~ Bin(n, p): the exact p-value of "the true proportion is at most p". */
export function binomialAtLeast(count: number, n: number, p: number): number {
  // Counted from the other end: the lower tail keeps its digits where 1 − cdf would round to 0.
  return count <= 0 ? 1 : binomialCdf(n - count, n, 1 - p);
}

/**
 * P(X ≤ count) for X ~ Bin(n, p): the exact p-value of "the true proportion is at least p". A count that is a sum of parts (graded scores) is rounded
 * away from the proof.
 */
export function binomialAtMost(count: number, n: number, p: number): number {
  return binomialCdf(Math.ceil(count - 1e-9), n, p);
}

/**
 * Chance that `more` further requests bring at least `wanted` events, after `count` events in n: the beta-binomial prediction from Jeffreys' prior
 * (Gelman et al., Bayesian Data Analysis, 2.4). Between 0 and 1; `more` and `wanted` are whole.
 */
export function predictAtLeast(wanted: number, more: number, { count, n }: Count): number {
  if (wanted <= 0) return 1;
  if (wanted > more) return 0;
  const [a, b] = [count + 0.5, n - count + 0.5];
  let chance = 1;
  for (let step = 0; step < more; step++) chance *= (b + step) / (a + b + step);
  let below = 0;
  for (let events = 0; events < wanted; events++) {
    below += chance;
    chance *= ((more - events) * (a + events)) / ((events + 1) * (b + more - events - 1));
  }
  return Math.max(0, 1 - below);
}

/** Each stands for an equal share of its proportion's distribution. */
const GRID = 50;

/**
 * Chance that the candidate's proportion lies more than `least` above the baseline's, both independent and from Jeffreys' prior (Gelman et al., Bayesian Data
 * Analysis, 2.4), by quantiles of the two: within a hundredth of the truth.
 */
export function chanceOfRise(baseline: Count, candidate: Count, least: number): number {
  const quantiles = ({ count, n }: Count): number[] =>
    Array.from({ length: GRID }, (_, place) => betaQuantile((place + 0.5) / GRID, count + 0.5, n - count + 0.5));
  const before = quantiles(baseline);
  const exceeded = quantiles(candidate).reduce(
    (sum, now) =>
      sum + before.reduce((own, share) => own + (now - share > least ? 1 : now - share === least ? 1 / 2 : 0), 0),
    0,
  );
  return exceeded / GRID ** 2;
}

/**
 * Fisher's exact one-sided p-value that the candidate's proportion is higher: P(X ≥ candidate count) given both margins.
 * Counts are whole; `n` above 0 on both sides.
 */
export function fisherHigher(baseline: Count, candidate: Count): number {
  // As many or more of them on the candidate's side is as many or fewer on the baseline's; the lower tail keeps its digits.
  const successes = baseline.count + candidate.count;
  return Math.min(1, hypergeometricCdf(baseline.count, baseline.n + candidate.n, successes, baseline.n));
}

export interface Count {
  count: number;
  n: number;
}

/**
 * Interval of candidate − baseline, two independent proportions, each bound one-sided at `level`: Newcombe's hybrid score method
 * (Newcombe 1998, method 10).
 */
export function newcombeDifference(baseline: Count, candidate: Count, level: number): Bounds {
  const b = baseline.count / baseline.n;
  const c = candidate.count / candidate.n;
  const bi = wilson(baseline.count, baseline.n, level);
  const ci = wilson(candidate.count, candidate.n, level);
  return {
    low: c - b - Math.hypot(c - ci.low, bi.high - b),
    high: c - b + Math.hypot(ci.high - c, b - bi.low),
  };
}

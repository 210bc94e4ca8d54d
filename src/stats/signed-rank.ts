import { normalScore, normalUpperTail } from './student-t.ts';

/**
 * Wilcoxon's signed-rank test of "the differences lie around 0" against "above" (Wilcoxon 1945; Hollander & Wolfe, 3.1), as a standard
 * normal score: positive where they lie above. Infinite differences take the extreme ranks; ties share their mean rank; zeros are dropped.
 * Exact, ties included, for up to `exactUpTo` differences, else by the normal approximation.
 */
export function signedRankScore(differences: readonly number[], exactUpTo: number): number {
  const sorted = differences.filter((value) => value !== 0).sort((a, b) => Math.abs(a) - Math.abs(b));
  const n = sorted.length;
  if (n === 0) return 0;
  // Twice the rank: mean ranks of ties are whole or half.
  const doubled = doubledRanks(sorted.map(Math.abs));
  const positive = doubled.reduce((sum, rank, index) => sum + ((sorted[index] as number) > 0 ? rank : 0), 0);
  const total = n * (n + 1);
  if (n <= exactUpTo) {
    const tail = tailsOf(doubled);
    // The smaller tail is looked up, so that the score is the same in both directions.
    return positive * 2 >= total
      ? Math.max(0, normalScore(tail(positive)))
      : Math.min(0, -normalScore(tail(total - positive)));
  }
  const variance = doubled.reduce((sum, rank) => sum + rank * rank, 0) / 4;
  const distance = positive - total / 2;
  // Continuity: one step of the doubled statistic is 2.
  return (Math.sign(distance) * Math.max(0, Math.abs(distance) - 1)) / Math.sqrt(variance);
}

/**
 * How many Walsh averages from either end lie outside the interval whose bounds are each one-sided at the level of `score`
 * (Hollander & Wolfe, 3.3); below 1 where n differences admit no such bound.
 */
export function signedRankCut(n: number, score: number, exactUpTo: number): number {
  const averages = (n * (n + 1)) / 2;
  if (n > exactUpTo) return Math.floor(averages / 2 + 0.5 - score * Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24));
  const tail = tailsOf(Array.from({ length: n }, (_, index) => 2 * (index + 1)));
  const level = normalUpperTail(score);
  let cut = 0;
  // P(W ≤ cut) = P(W ≥ all − cut).
  while (cut < averages && tail(2 * (averages - cut)) <= level) cut++;
  return cut;
}

/** P(sum of the ranks of positive differences ≥ s) when every sign is a coin toss, by counting the sign patterns. */
function tailsOf(doubledRanks: readonly number[]): (atLeast: number) => number {
  const total = doubledRanks.reduce((sum, rank) => sum + rank, 0);
  const share = new Float64Array(total + 1);
  share[0] = 1;
  let reached = 0;
  for (const rank of doubledRanks) {
    reached += rank;
    for (let sum = reached; sum >= 0; sum--) {
      share[sum] = ((share[sum] as number) + (sum >= rank ? (share[sum - rank] as number) : 0)) / 2;
    }
  }
  for (let sum = total - 1; sum >= 0; sum--) share[sum] = (share[sum] as number) + (share[sum + 1] as number);
  return (atLeast) => Math.min(1, share[Math.max(0, Math.ceil(atLeast))] ?? 0);
}

function doubledRanks(ascending: readonly number[]): number[] {
  const ranks: number[] = [];
  for (let first = 0; first < ascending.length; ) {
    let next = first + 1;
    while (next < ascending.length && ascending[next] === ascending[first]) next++;
    for (let index = first; index < next; index++) ranks.push(first + 1 + next);
    first = next;
  }
  return ranks;
}

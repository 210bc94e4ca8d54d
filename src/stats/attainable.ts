/**
 * How much of a level exact tests on counts can spend: their p-values are few, so that the chance of one of at most 0.17 % is often far below that
 * (Tarone 1990). Each returns the largest p-value up to `level` that the test can give with its margins as they are, 0 where there is none: under a true
 * hypothesis that is the chance of such a p-value, since the p-value of a count is the chance of that count or a worse one.
 */
import { mcnemarWorse, type PairedCounts } from './paired-proportion.ts';
import { type Count, fisherHigher } from './proportion.ts';

/** Of Fisher's test that the candidate's proportion is higher, given both sizes and the events of both together. */
export function fisherChanceAtMost(
  level: number,
  { baseline, candidate }: { baseline: Count; candidate: Count },
): number {
  const events = baseline.count + candidate.count;
  return largestTail(level, {
    least: Math.max(0, events - baseline.n),
    most: Math.min(events, candidate.n),
    tail: (count) => fisherHigher({ count: events - count, n: baseline.n }, { count, n: candidate.n }),
  });
}

/** Of McNemar's test that items got worse, given how many changed. */
export function mcnemarChanceAtMost(level: number, { worse, better, n }: PairedCounts): number {
  const changed = worse + better;
  return largestTail(level, {
    least: 0,
    most: changed,
    tail: (count) => mcnemarWorse({ worse: count, better: changed - count, n }),
  });
}

/** `tail` falls as the count rises from `least` to `most`. */
function largestTail(level: number, of: { least: number; most: number; tail: (count: number) => number }): number {
  let low = of.least;
  let high = of.most + 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of.tail(middle) <= level) high = middle;
    else low = middle + 1;
  }
  return low > of.most ? 0 : of.tail(low);
}

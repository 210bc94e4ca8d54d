/** How much more a count of requests beyond a line scatters than if the requests were independent of their neighbours. */
import { normalScore } from './student-t.ts';

/** Share of the sample that a block has which slow drift is looked for in. */
const DRIFT_SHARE = 0.2;

/**
 * Variance of the number of `figures` above `limit`, as a multiple of the binomial one; 1 or more. `figures` are in the order of sending, Infinity
 * for a failed request; `share` is the share that lies above if the limit is just kept.
 *
 * The larger of two estimates from overlapping blocks (Meketon & Schmeiser 1984). *Bursts*: whether requests lie above, in blocks of `together`,
 * those that are under way at once. *Drift*: it moves all figures a little and hardly shows among the few above, so it is estimated from all ranks as
 * normal scores (Blom 1958), in blocks of a fifth of the run, and carried over to the line by the first term of the tetrachoric series
 * (Pearson 1900). Four or five blocks tell little, so a standard error is added. 1 where all figures lie on one side: no noise around
 * the limit explains that.
 */
export function exceedanceDispersion(of: {
  figures: readonly number[];
  limit: number;
  share: number;
  together: number;
}): number {
  const { figures, limit, share, together } = of;
  const n = figures.length;
  const above = figures.map((figure) => Number(figure > limit));
  const count = above.reduce((sum, one) => sum + one, 0);
  if (count === 0 || count === n) return 1;
  const length = Math.max(1, Math.floor(DRIFT_SHARE * n));
  // Relative standard error of the variance of overlapping blocks.
  const unsure = Math.sqrt((4 * length) / (3 * n));
  const drift = Math.max(1, blockDispersion(normalScores(figures), length)) * (1 + unsure);
  const z = normalScore(share);
  const carried = Math.exp(-z * z) / (2 * Math.PI * share * (1 - share));
  return Math.max(1, blockDispersion(above, Math.min(together, length)), 1 + carried * (drift - 1));
}

/** Variance of the means of all blocks of `length` neighbours, as a multiple of what independent values would have; 1 for values that are all equal. */
export function blockDispersion(values: readonly number[], length: number): number {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n;
  if (!(variance > 0) || length >= n) return 1;
  let sum = 0;
  let squares = 0;
  for (let end = 0; end < n; end++) {
    sum += (values[end] as number) - mean;
    if (end >= length) sum -= (values[end - length] as number) - mean;
    if (end >= length - 1) squares += sum * sum;
  }
  // Blocks scatter around the mean of this sample, which they are part of: too little by length / n.
  return squares / (n - length + 1) / length / variance / (1 - length / n);
}

/** Of each value by its rank; ties share the middle of theirs. */
function normalScores(values: readonly number[]): number[] {
  const n = values.length;
  const order = values.map((_, index) => index).sort((a, b) => compare(values[a] as number, values[b] as number));
  const scores = new Array<number>(n).fill(0);
  for (let first = 0; first < n; ) {
    let next = first + 1;
    while (next < n && values[order[next] as number] === values[order[first] as number]) next++;
    const rank = (first + 1 + next) / 2;
    for (let at = first; at < next; at++) scores[order[at] as number] = -normalScore((rank - 0.375) / (n + 0.25));
    first = next;
  }
  return scores;
}

/** Infinite values may tie: their difference is no number. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Intervals of any statistic of a sequence whose neighbours are alike. */
import { quantileSorted } from './quantile.ts';
import type { Random } from './random.ts';

/** The two ends of a two-sided 95 % interval. */
const ENDS = [0.025, 0.975] as const;

/**
 * 95 % interval by the percentiles of replicates, each made of circular blocks of neighbours (Politis & Romano 1992; Efron & Tibshirani 1993, 13.3): requests
 * that are under way together share the server's state. `statistic` gets places in the sequence, which it must not keep; a replicate that it
 * answers with undefined is left out. Undefined below two elements, or where less than half of the replicates have an answer.
 */
export function bootstrapInterval(options: {
  n: number;
  statistic: (places: readonly number[]) => number | undefined;
  blockLength: number;
  replicates: number;
  random: Random;
}): { low: number; high: number } | undefined {
  const { n, statistic, replicates, random } = options;
  if (n < 2) return undefined;
  // NaN too: a block without a length would be drawn for ever.
  const block = options.blockLength >= 1 ? Math.min(n, Math.round(options.blockLength)) : 1;
  const places = new Array<number>(n).fill(0);
  const drawn: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (let filled = 0; filled < n; ) {
      const start = Math.floor(random() * n);
      for (let step = 0; step < block && filled < n; step++, filled++) places[filled] = (start + step) % n;
    }
    const value = statistic(places);
    if (value !== undefined && Number.isFinite(value)) drawn.push(value);
  }
  if (drawn.length * 2 < replicates) return undefined;
  drawn.sort((a, b) => a - b);
  const [low, high] = ENDS.map((p) => quantileSorted(drawn, p) as number);
  return { low: low as number, high: high as number };
}

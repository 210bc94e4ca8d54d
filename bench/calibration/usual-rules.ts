/** What others gate by, on the TTFTs of the requests, so that the table shows what each of them costs. Not the product's judgement. */
import { mean, sampleVariance } from '../../src/stats/moments.ts';
import { quantileSorted } from '../../src/stats/quantile.ts';
import { normalUpperTail, tAtLevel, upperTail } from '../../src/stats/student-t.ts';

export interface UsualRule {
  name: string;
  /** Figures of the candidate's ok requests and of each stored run's, newest first. True: the check is red. */
  isRed: (candidate: readonly number[], stored: readonly (readonly number[])[]) => boolean;
}

export const usualRules: readonly UsualRule[] = [
  {
    name: 'mean > 10 % above the last run',
    isRed: (now, [last = []]) => meanOf(now) > 1.1 * meanOf(last),
  },
  {
    name: 'p95 > 10 % above the last run',
    isRed: (now, [last = []]) => quantile(now, 0.95) > 1.1 * quantile(last, 0.95),
  },
  {
    name: 'Mann-Whitney p < 0.05 and median > 5 % above the last run',
    isRed: (now, [last = []]) => quantile(now, 0.5) > 1.05 * quantile(last, 0.5) && mannWhitneyHigher(now, last) < 0.05,
  },
  { name: 'Welch p < 0.05 against the last run', isRed: (now, [last = []]) => welchHigher(now, last) < 0.05 },
  {
    name: 't prediction at 99 % from the stored means',
    isRed: (now, stored) => {
      const [centre, sd] = centreAndSd(stored.map(meanOf));
      const reach = stored.length < 2 ? Number.POSITIVE_INFINITY : tAtLevel(0.99, stored.length - 1);
      return meanOf(now) > centre + reach * sd * Math.sqrt(1 + 1 / stored.length);
    },
  },
  {
    name: 'two standard deviations above the stored means',
    isRed: (now, stored) => {
      const [centre, sd] = centreAndSd(stored.map(meanOf));
      return meanOf(now) > centre + 2 * sd;
    },
  },
];

/** One-sided p-value that `a` is higher, by the normal approximation with average ranks (Mann & Whitney 1947); no correction for ties, of which there are none. */
export function mannWhitneyHigher(a: readonly number[], b: readonly number[]): number {
  const sorted = Float64Array.from([...a, ...b]).sort();
  let rankSum = 0;
  for (const value of a) {
    const first = countBelow(sorted, value);
    let last = first;
    while (last + 1 < sorted.length && sorted[last + 1] === value) last++;
    rankSum += 1 + (first + last) / 2;
  }
  const u = rankSum - (a.length * (a.length + 1)) / 2;
  const sd = Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12);
  return normalUpperTail((u - (a.length * b.length) / 2) / sd);
}

/** One-sided p-value that the mean of `a` is higher (Welch 1947, degrees of freedom after Satterthwaite). */
export function welchHigher(a: readonly number[], b: readonly number[]): number {
  const [va, vb] = [(sampleVariance(a) ?? 0) / a.length, (sampleVariance(b) ?? 0) / b.length];
  const df = (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1));
  return upperTail((meanOf(a) - meanOf(b)) / Math.sqrt(va + vb), df);
}

/** With a single stored run there is no spread to go by: the rule stays silent. */
function centreAndSd(values: readonly number[]): [number, number] {
  const variance = sampleVariance(values);
  return [meanOf(values), variance === undefined ? Number.POSITIVE_INFINITY : Math.sqrt(variance)];
}

function meanOf(values: readonly number[]): number {
  return mean(values) ?? Number.NaN;
}

function quantile(values: readonly number[], p: number): number {
  return quantileSorted(Float64Array.from(values).sort(), p) ?? Number.NaN;
}

function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

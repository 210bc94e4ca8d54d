/** What requests cost on both endpoints: a mean, so that a few long answers count as what they cost. */
import type { RequestFigures } from '../model/paired.ts';
import { meanRatioShift } from '../stats/mean-ratio.ts';
import { mean } from '../stats/moments.ts';
import type { FoundShift, ShiftQuestion } from './paired-figures.ts';

/** With fewer pairs their spread says too little of the means. */
const MIN_PAIRS = 10;

/** The ratio of the means over the pairs that both endpoints answered: what a failed request cost is not known. */
export function shiftOfPairCosts({ stage }: ShiftQuestion): FoundShift {
  const unknown = whyCostUnknown(
    stage.pairs.map(({ base }) => base),
    stage.pairs.map(({ candidate }) => candidate),
  );
  if (unknown !== undefined) return withoutCost(unknown);
  const both = stage.pairs.flatMap(({ base, candidate }) => {
    const [before, now] = [costOf(base), costOf(candidate)];
    return before === undefined || now === undefined ? [] : [{ before, now }];
  });
  const n = both.length;
  const isShort = n < MIN_PAIRS;
  return {
    estimator: 'log-ratio-of-means',
    n: { baseline: n, candidate: n },
    base: mean(both.map(({ before }) => before)),
    candidate: mean(both.map(({ now }) => now)),
    shift: isShort ? undefined : meanRatioShift(both),
    short: isShort ? `needs ${MIN_PAIRS} pairs that both endpoints answered, has ${n}` : undefined,
  };
}

/** A cost that more requests would not make known. Nothing is shown: the mean of the others is another figure. */
export function withoutCost(unknown: string): FoundShift {
  return {
    estimator: 'none',
    n: { baseline: 0, candidate: 0 },
    base: undefined,
    candidate: undefined,
    shift: undefined,
    short: undefined,
    unknown,
  };
}

/** In the unit of the metric: US dollars per 1,000 requests. */
export function costOf({ usd }: RequestFigures): number | undefined {
  return usd === undefined ? undefined : usd * 1000;
}

/** Which endpoint did not tell the tokens of how many answered requests, or that there is nothing to compare; else undefined. */
export function whyCostUnknown(
  base: readonly RequestFigures[],
  candidate: readonly RequestFigures[],
): string | undefined {
  const arms = [
    ['the base endpoint', base],
    ['this endpoint', candidate],
  ] as const;
  const untold = arms.flatMap(([name, requests]) => {
    const count = requests.filter(({ usageUntold }) => usageUntold).length;
    const answered = requests.filter(({ failed }) => !failed).length;
    return count === 0 ? [] : [`${name} did not tell the tokens of ${count} of ${answered} answered requests`];
  });
  if (untold.length > 0) return untold.join(', ');
  const costs = [...base, ...candidate].flatMap((request) => costOf(request) ?? []);
  return costs.length > 0 && costs.every((cost) => cost === 0)
    ? 'the requests cost nothing at the configured prices'
    : undefined;
}

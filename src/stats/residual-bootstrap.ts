import { quantileInPlace } from './quantile.ts';
import type { Random } from './random.ts';

/**
 * Standard error of ln(statistic) of a sample, given what each of its figures is expected to be. Only what lies beside the expectation (as a
 * ratio) is drawn anew; the expectations stay: the residual bootstrap with a fixed design (Efron & Tibshirani 1993, 9.4), in
 * circular blocks, since neighbours share the server's state (Politis & Romano 1992). Each block comes from one of `ratios`, all equally likely: one list for each run that tells of the
 * noise, in the order of sending. With all expectations equal and one list this is the plain block bootstrap. Infinite ratios stay infinite wherever they are
 * drawn to, and replicates that become so are left out. The error is half the width of the middle 68 % of the replicates: where a p95 lies just below the stalls a few replicates fall on one, and their standard
 * deviation would tell of little else. Undefined where there is nothing to draw, or where fewer than two replicates are finite.
 */
export function bootstrapLogError(options: {
  /** Each of at least two ratios. */
  ratios: readonly (readonly number[])[];
  /** Finite and above 0. */
  expected: readonly number[];
  /** May reorder its sample. */
  statistic: (sample: Float64Array) => number;
  blockLength: number;
  replicates: number;
  random: Random;
}): number | undefined {
  const { expected, statistic, replicates, random } = options;
  const ratios = options.ratios.filter(({ length }) => length >= 2);
  const n = expected.length;
  if (n < 2 || ratios.length === 0) return undefined;
  // NaN too: a block without a length would be drawn for ever.
  const block = options.blockLength >= 1 ? options.blockLength : 1;
  const resample = new Float64Array(n);
  const logs: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (let filled = 0; filled < n; ) {
      const run = (ratios.length === 1 ? ratios[0] : ratios[Math.floor(random() * ratios.length)]) as readonly number[];
      const end = Math.min(n, filled + Math.min(block, run.length));
      for (let at = Math.floor(random() * run.length); filled < end; filled++, at++) {
        if (at === run.length) at = 0;
        resample[filled] = (expected[filled] as number) * (run[at] as number);
      }
    }
    const drawn = statistic(resample);
    if (Number.isFinite(drawn) && drawn > 0) logs.push(Math.log(drawn));
  }
  if (logs.length < 2) return undefined;
  const [low, high] = WITHIN_ONE_ERROR.map((p) => quantileInPlace(Float64Array.from(logs), p) as number);
  return ((high as number) - (low as number)) / 2;
}

/** What a normal variable stays below in 15.87 % of cases is one standard deviation below its centre. */
const WITHIN_ONE_ERROR = [0.1587, 0.8413] as const;

/** The p-quantile as a statistic. */
export function quantileOf(p: number): (sample: Float64Array) => number {
  return (sample) => quantileInPlace(sample, p) as number;
}

/** The mean as a statistic. */
export function meanOf(sample: Float64Array): number {
  let sum = 0;
  for (const figure of sample) sum += figure;
  return sum / sample.length;
}

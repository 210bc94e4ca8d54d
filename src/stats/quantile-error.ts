import { sampleVariance } from './moments.ts';
import { quantileInPlace } from './quantile.ts';
import type { Random } from './random.ts';

/**
 * Standard error of ln(quantile) of `figures`, given what each of them was expected to be. Only what lies beside the expectation (as a
 * ratio) is drawn anew; the expectations stay: the residual bootstrap with a fixed design (Efron & Tibshirani 1993, 9.4), in
 * circular blocks, since neighbours share the server's state (Politis & Romano 1992). With all expectations equal this is the
 * plain block bootstrap. Infinite figures stay infinite wherever they are drawn to. Undefined where fewer than two replicates are finite.
 */
export function quantileLogError(options: {
  figures: readonly number[];
  /** As long as `figures`, finite and above 0. */
  expected: readonly number[];
  p: number;
  blockLength: number;
  replicates: number;
  random: Random;
}): number | undefined {
  const { figures, expected, p, random } = options;
  const n = figures.length;
  if (n < 2) return undefined;
  const ratios = figures.map((figure, index) => figure / (expected[index] as number));
  const block = Math.min(Math.max(1, options.blockLength), n);
  const resample = new Float64Array(n);
  const logs: number[] = [];
  for (let replicate = 0; replicate < options.replicates; replicate++) {
    for (let filled = 0; filled < n; ) {
      const start = Math.floor(random() * n);
      for (let step = 0; step < block && filled < n; step++, filled++) {
        resample[filled] = (expected[filled] as number) * (ratios[(start + step) % n] as number);
      }
    }
    const quantile = quantileInPlace(resample, p) as number;
    if (Number.isFinite(quantile) && quantile > 0) logs.push(Math.log(quantile));
  }
  const variance = sampleVariance(logs);
  return variance === undefined ? undefined : Math.sqrt(variance);
}

import type { Random } from './random.ts';
import { sampleVariance } from './moments.ts';

/**
 * Standard error of `statistic` by the circular block bootstrap (Politis & Romano 1992): neighbouring requests share the
 * server's state, so they are drawn in blocks of `blockLength`. Replicates without a finite value are left out;
 * undefined when fewer than two remain.
 */
export function blockBootstrapError(options: {
  values: readonly number[];
  blockLength: number;
  replicates: number;
  random: Random;
  statistic: (resample: number[]) => number | undefined;
}): number | undefined {
  const { values, random } = options;
  const n = values.length;
  if (n < 2) return undefined;
  const block = Math.min(Math.max(1, options.blockLength), n);
  const results: number[] = [];
  for (let replicate = 0; replicate < options.replicates; replicate++) {
    const resample: number[] = [];
    while (resample.length < n) {
      const start = Math.floor(random() * n);
      for (let step = 0; step < block && resample.length < n; step++) resample.push(values[(start + step) % n] as number);
    }
    const result = options.statistic(resample);
    if (result !== undefined && Number.isFinite(result)) results.push(result);
  }
  const variance = sampleVariance(results);
  return variance === undefined ? undefined : Math.sqrt(variance);
}

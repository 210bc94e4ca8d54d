import { mean as libraryMean, sampleVariance as librarySampleVariance } from 'simple-statistics';

/** Arithmetic mean; undefined for an empty list. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : libraryMean(values as number[]);
}

/** Variance with n − 1; undefined below two values. */
export function sampleVariance(values: readonly number[]): number | undefined {
  return values.length < 2 ? undefined : librarySampleVariance(values as number[]);
}

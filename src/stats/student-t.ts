import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** P(T > t) for Student's t with `df` degrees of freedom. */
export function upperTail(t: number, df: number): number {
  if (t === Number.POSITIVE_INFINITY) return 0;
  // The symmetric form keeps its digits where 1 - cdf(t) would round to 0.
  return tCdf(-t, df);
}

/** The value that Student's t stays below with probability `level`. */
export function tAtLevel(level: number, df: number): number {
  return tQuantile(level, df);
}

/** The value that a standard normal variable stays below with probability `level`. */
export function normalAtLevel(level: number): number {
  return normalQuantile(level, 0, 1);
}

/** P(Z > z) for a standard normal variable: Student's t at degrees of freedom where the two agree to 1e-9. */
export function normalUpperTail(z: number): number {
  return upperTail(z, 1e9);
}

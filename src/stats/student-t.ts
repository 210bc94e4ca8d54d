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

/**
 * P(Z > z) for a standard normal variable: Hart 1968, algorithm 5666, as given by West 2005 ("Better approximations to cumulative
 * normal functions"). Relative error below 1e-7 far out, below 1e-14 in the middle; 0 beyond 37.
 */
export function normalUpperTail(z: number): number {
  const x = Math.abs(z);
  const tail = x > 37 ? 0 : Math.exp((-x * x) / 2) * (x < 7.07106781186547 ? millsNear(x) : millsFar(x));
  return z >= 0 ? tail : 1 - tail;
}

/** The value that a standard normal variable exceeds with probability `p`: the inverse of the tail, exact for tiny p too. */
export function normalScore(p: number): number {
  if (p <= 0) return Number.POSITIVE_INFINITY;
  if (p >= 1) return Number.NEGATIVE_INFINITY;
  if (p > 1e-3) return -normalQuantile(p, 0, 1);
  // Newton's method on the logarithm of the tail, from the tail's leading term: the library's quantile loses its digits here.
  let z = Math.sqrt(-2 * Math.log(p * Math.sqrt(-4 * Math.PI * Math.log(p))));
  for (let round = 0; round < 8; round++) {
    const tail = normalUpperTail(z);
    if (tail === 0) return 37;
    const step = (Math.log(tail / p) * tail * Math.sqrt(2 * Math.PI)) / Math.exp((-z * z) / 2);
    z += step;
    if (Math.abs(step) < 1e-12) break;
  }
  return z;
}

function millsNear(x: number): number {
  const above = [
    3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
    220.206867912376,
  ];
  const below = [
    8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
    793.826512519948, 440.413735824752,
  ];
  const horner = (coefficients: readonly number[]): number => coefficients.reduce((sum, next) => sum * x + next, 0);
  return horner(above) / horner(below);
}

function millsFar(x: number): number {
  return 1 / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.506628274631;
}

/** Where values lie close together: a smooth estimate of their density. */
import { sampleVariance } from './moments.ts';
import { quantileSorted } from './quantile.ts';

/** Beyond so many bandwidths a value adds nothing that is seen. */
const REACH = 4;
const MARGIN = 3;

/**
 * Gaussian kernel density at `points` evenly spaced places over the range of the values and three bandwidths beyond, where it has come down to nothing, with Silverman's bandwidth 0.9 min(s, IQR / 1.34) n^(-1/5)
 * (Silverman 1986, Density Estimation, 3.31). `sorted` is ascending and finite. Empty below five values or where all are equal: there is no density then.
 */
export function estimateDensity(sorted: readonly number[], points: number): [value: number, density: number][] {
  const n = sorted.length;
  const first = sorted[0];
  const last = sorted.at(-1);
  if (n < 5 || first === undefined || last === undefined || first === last) return [];
  const bandwidth = silverman(sorted);
  const [from, to] = [first - MARGIN * bandwidth, last + MARGIN * bandwidth];
  return Array.from({ length: points }, (_, index) => {
    const at = from + ((to - from) * index) / (points - 1);
    let sum = 0;
    for (let place = firstAtLeast(sorted, at - REACH * bandwidth); place < n; place++) {
      const distance = ((sorted[place] as number) - at) / bandwidth;
      if (distance > REACH) break;
      sum += Math.exp(-(distance ** 2) / 2);
    }
    return [at, sum / (n * bandwidth * Math.sqrt(2 * Math.PI))];
  });
}

function silverman(sorted: readonly number[]): number {
  const sd = Math.sqrt(sampleVariance(sorted) ?? 0);
  const spread = ((quantileSorted(sorted, 0.75) ?? 0) - (quantileSorted(sorted, 0.25) ?? 0)) / 1.34;
  return 0.9 * (spread > 0 ? Math.min(sd, spread) : sd) * sorted.length ** -0.2;
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

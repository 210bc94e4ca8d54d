import { binomialAtLeast } from './proportion.ts';

/**
 * The function k → P(X ≥ k), k from 0 to n, where X counts events that come with chance `p` but not independently of one another: beta-binomial
 * (Skellam 1948) with `dispersion` times the binomial variance n p (1 − p). Binomial for a dispersion of 1; p lies inside 0 and 1.
 */
export function dispersedTail(of: { n: number; p: number; dispersion: number }): (atLeast: number) => number {
  const { n, p, dispersion } = of;
  if (dispersion <= 1) return (atLeast) => binomialAtLeast(atLeast, n, p);
  const tails = betaBinomialTails(n, p, dispersion);
  return (atLeast) => tails[atLeast] as number;
}

function betaBinomialTails(n: number, p: number, dispersion: number): Float64Array {
  // The variance is n p (1 − p) (a + b + n) / (a + b + 1): as large as n times the binomial one where all n are one.
  const most = Math.min(dispersion, (n + 1) / 2);
  const weight = (n - most) / Math.max(Number.EPSILON, most - 1);
  const [a, b] = [p * weight, (1 - p) * weight];
  // In logarithms: the first term of a large sample is too small for a number.
  const logs = new Float64Array(n + 1);
  for (let k = 0; k < n; k++) {
    logs[k + 1] = (logs[k] as number) + Math.log(((n - k) * (a + k)) / ((k + 1) * (b + n - k - 1)));
  }
  const highest = logs.reduce((high, log) => Math.max(high, log), Number.NEGATIVE_INFINITY);
  const tails = logs.map((log) => Math.exp(log - highest));
  for (let k = n - 1; k >= 0; k--) tails[k] = (tails[k] as number) + (tails[k + 1] as number);
  const all = tails[0] as number;
  return tails.map((tail) => tail / all);
}

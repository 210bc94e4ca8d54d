import { normalUpperTail } from './student-t.ts';

/** P(X > x) for chi-square with a whole number `df` of degrees of freedom (Abramowitz & Stegun 1964, 26.4.4 and 26.4.5). */
function chiSquareUpperTail(x: number, df: number): number {
  if (x <= 0) return 1;
  const isOdd = df % 2 === 1;
  let term = isOdd ? 2 * Math.sqrt(x / (2 * Math.PI)) * Math.exp(-x / 2) : Math.exp(-x / 2);
  let tail = isOdd ? 2 * normalUpperTail(Math.sqrt(x)) : 0;
  for (let step = isOdd ? 3 : 2; step <= df; step += 2) {
    tail += term;
    term *= x / step;
  }
  return Math.min(1, tail);
}

/** The value that chi-square with `df` ≥ 1 (whole) degrees of freedom stays below with probability `level`, 0 < level < 1. */
function chiSquareAtLevel(level: number, df: number): number {
  let low = 0;
  let high = df + 10;
  while (1 - chiSquareUpperTail(high, df) < level) high *= 2;
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (1 - chiSquareUpperTail(middle, df) < level) low = middle;
    else high = middle;
  }
  return high;
}

/** Interval of a standard deviation from a normal sample with `df` degrees of freedom, each bound one-sided at `level`: sd √(df / χ²). */
export function sdInterval(sd: number, df: number, level: number): { low: number; high: number } {
  return {
    low: sd * Math.sqrt(df / chiSquareAtLevel(level, df)),
    high: sd * Math.sqrt(df / chiSquareAtLevel(1 - level, df)),
  };
}

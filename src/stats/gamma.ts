/** Gamma-distributed numbers. */

import type { Random } from './random.ts';
import { normalAtLevel } from './student-t.ts';

/**
 * One draw of shape `shape` and mean 1. Marsaglia and Tsang, "A simple method for generating gamma variables" (ACM TOMS 26, 2000), with
 * their own step for shapes below 1.
 */
export function drawGamma(shape: number, random: Random): number {
  return (
    (shape >= 1 ? drawAboveOne(shape, random) : drawAboveOne(shape + 1, random) * openUniform(random) ** (1 / shape)) /
    shape
  );
}

function drawAboveOne(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalAtLevel(openUniform(random));
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(openUniform(random)) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** Above 0, where a logarithm and a quantile exist. */
function openUniform(random: Random): number {
  return random() || Number.MIN_VALUE;
}

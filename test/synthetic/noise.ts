/** Seeded draws for synthetic runs. */
import type { Random } from '../../src/stats/random.ts';

/** Standard normal (Box & Muller 1958). */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** How many of n independent events with chance p happen. */
export function drawBinomial(random: Random, n: number, p: number): number {
  let count = 0;
  for (let trial = 0; trial < n; trial++) if (random() < p) count++;
  return count;
}

import type { Random } from './random.ts';
import { normalAtLevel } from './student-t.ts';

/** Standard normal by inversion, cut at four deviations: one value must not be the whole load. */
export function drawNormal(random: Random): number {
  return Math.max(-4, Math.min(4, normalAtLevel(random() || Number.MIN_VALUE)));
}

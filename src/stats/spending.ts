import { normalAtLevel, normalUpperTail } from './student-t.ts';

/**
 * O'Brien-Fleming-type spending (Lan & DeMets 1983): how much of a one-sided error budget may be used up once a share `fraction` (0 to 1) of the
 * measurement is done: 2 − 2Φ(z(1 − α/2) / √t). Next to nothing early, all of it at the end.
 */
export function spentAlpha(alpha: number, fraction: number): number {
  return spentAtScore(normalAtLevel(1 - alpha / 2), fraction);
}

/** The same, with the budget named by its score v = z(1 − α/2), which keeps its digits for tiny budgets. */
export function spentAtScore(v: number, fraction: number): number {
  return fraction <= 0 ? 0 : 2 * normalUpperTail(v / Math.sqrt(Math.min(1, fraction)));
}

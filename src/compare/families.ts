/**
 * How the error budget of a judgement is shared. Slices of the quality items are a family of their own with a fifth of it, so that looking into many of them
 * costs the other gates little; Holm's test works within each family, and by Bonferroni's inequality the two together stay within the budget.
 */
import type { GateRule } from '../model/config.ts';

/** How many gates of each family can fail. */
export interface Families {
  main: number;
  slices: number;
}

const SLICES_SHARE = 0.2;

/** Advisory gates cannot fail and take nothing from the budget. `rules` holds a rule once for each question that it asks. */
export function countFamilies(rules: readonly GateRule[]): Families {
  const failing = rules.filter(({ tier }) => tier !== 'advisory');
  const slices = failing.filter(({ slice }) => slice !== undefined).length;
  return { main: failing.length - slices, slices };
}

/** The budget of one family: all of it where the other one is empty. */
export function alphaOf(name: keyof Families, alpha: number, { main, slices }: Families): number {
  if (main === 0 || slices === 0) return alpha;
  return alpha * (name === 'slices' ? SLICES_SHARE : 1 - SLICES_SHARE);
}

/** One-sided level of the bounds of a gate: the budget of its family over the gates that share it. */
export function levelOf({ rule }: { rule: GateRule }, alpha: number, families: Families): number {
  const name = rule.slice === undefined ? 'main' : 'slices';
  return alphaOf(name, alpha, families) / Math.max(1, families[name]);
}

/** Quality items of which some are answered now right, now wrong. */
import type { Measurement } from '../../src/model/measurement.ts';
import type { Draws } from './draws.ts';

export type Items = Measurement['items'];

export interface ItemPlan {
  n: number;
  /** Share of all items that turn from right to wrong between two runs of one build, and as many the other way. */
  flipRatio: number;
  /** How many points of accuracy the build loses. */
  loss: number;
  /** Only in the slice of this many items, as points of the slice; 0: none. */
  slice: { items: number; loss: number };
  /** How often each item is asked; absent: once. */
  repeats?: number;
}

export const shippedItems: ItemPlan = { n: 252, flipRatio: 0.06, loss: 0, slice: { items: 0, loss: 0 } };

/** Of the items that do not flip, these are right: 76 % accuracy with the flipping half right. */
const STEADY_RIGHT = 0.64;

/**
 * One run's answers. An item that flips is a coin in every run: with a share f of such items, f/4 turn from right to wrong between two runs, whichever two. What each
 * item is, is the same in every run of a trial (`kinds`).
 */
export function drawItems(plan: ItemPlan, kinds: Float64Array, draws: Draws): Items {
  const flipping = 4 * plan.flipRatio;
  const items: Items = new Map();
  for (let index = 0; index < plan.n; index++) {
    const kind = kinds[index] as number;
    const inSlice = index < plan.slice.items;
    const loss = inSlice ? plan.slice.loss : plan.loss;
    const isSure = kind >= flipping && kind < flipping + STEADY_RIGHT;
    // Points of all items, taken from those that were surely right: what was wrong cannot be lost.
    const lost = loss > 0 && isSure && draws.uniform() < loss / STEADY_RIGHT;
    const slices = inSlice ? weak : rest;
    const ask = (): boolean => (kind < flipping ? draws.uniform() < 0.5 : isSure && !lost);
    if (plan.repeats === undefined) items.set(keyOf(index), { pass: ask(), slices });
    else {
      const asks = Array.from({ length: plan.repeats }, ask).map((pass) => ({ score: Number(pass), pass }));
      items.set(keyOf(index), { pass: asks.every(({ pass }) => pass), slices, asks });
    }
  }
  return items;
}

const [weak, rest] = [{ skill: 'weak' }, { skill: 'rest' }];
const keys: string[] = [];

function keyOf(index: number): string {
  keys[index] ??= `0/item-${index}`;
  return keys[index];
}

/** What each item of a trial is; the same for all its runs. */
export function drawKinds(n: number, draws: Draws): Float64Array {
  return Float64Array.from({ length: n }, () => draws.uniform());
}

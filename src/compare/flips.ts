/** How often the correctness of an answer changes: between the sides, and on one side by itself. */
import { asksOf, type ItemAnswers, type ItemsByKey, isInSlice, passShareOf } from '../model/item-answers.ts';
import type { Flips } from '../model/quality-findings.ts';
import { mean } from '../stats/moments.ts';

/**
 * Over the items of `slice`, or all. Both rates are chances that two asks of one item differ, one of each side or two of the same, so that they can be held
 * against each other: as many flips between the sides as within one are no change. Undefined where neither is known.
 */
export function findFlips(of: {
  before: ItemsByKey | undefined;
  now: ItemsByKey;
  slice: string | undefined;
}): Flips | undefined {
  const { before, now, slice } = of;
  const items = [...now].filter(([, item]) => isInSlice(item, slice));
  const both = items.flatMap(([key, item]) => {
    const earlier = before?.get(key);
    return earlier ? [{ before: passShareOf(earlier), now: passShareOf(item) }] : [];
  });
  const old = [...(before?.values() ?? [])].filter((item) => isInSlice(item, slice));
  const again = [items.map(([, item]) => item), old]
    .map((side) => ({ asked: side.filter((item) => asksOf(item).length > 1).length, of: side.length }))
    .find(({ asked }) => asked > 0);
  const flips: Flips = {
    toWrong: mean(both.map((item) => item.before * (1 - item.now))) ?? null,
    toRight: mean(both.map((item) => (1 - item.before) * item.now)) ?? null,
    within: {
      baseline: flipWithin(old),
      candidate: flipWithin(items.map(([, item]) => item)),
      ...(again && again.asked < again.of ? { askedAgain: again.asked } : {}),
    },
  };
  return flips.toWrong === null && flips.within.candidate === null ? undefined : flips;
}

/** Mean over the items of the share of pairs of their asks of which one is right and one is wrong. */
function flipWithin(items: readonly ItemAnswers[]): number | null {
  const rates = items.flatMap((item) => {
    const asks = asksOf(item);
    const right = asks.filter(({ pass }) => pass).length;
    return asks.length < 2 ? [] : [(right * (asks.length - right)) / ((asks.length * (asks.length - 1)) / 2)];
  });
  return mean(rates) ?? null;
}

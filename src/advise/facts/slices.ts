/** Parts of the quality items that got worse beyond chance. */
import { isInSlice, scoreOf, weightOf } from '../../model/item-answers.ts';
import type { Measurement } from '../../model/measurement.ts';
import { holmRejections } from '../../stats/holm.ts';
import { sampleVariance } from '../../stats/moments.ts';
import type { PairedCounts } from '../../stats/paired-proportion.ts';
import { normalAtLevel } from '../../stats/student-t.ts';
import type { Side } from '../side.ts';

export interface SliceFact {
  slice: string;
  before: number;
  now: number;
  pairs: PairedCounts;
  pWorse: number;
  /** Drop that a slice of this size sees with 80 % probability; null where it is too small for any. */
  detectable: number | null;
  /** Worse beyond chance after Holm over all slices. */
  worse: boolean;
}

/**
 * Items that belong to at least one slice that got worse, each counted once however many such slices it is in: by how much the sum of their mean scores
 * fell (right and wrong: how many more of them became wrong than right), of how many items that both sides answered. An item counts by its weight.
 */
export interface WeakItems {
  lost: number;
  items: number;
  /** Half the width of the 95 % interval of `lost`, from how the items' losses scatter. */
  error: number;
  /** What all items that lost have lost, without what others gained: of it, `lostInWeak` in these slices. */
  lostAnywhere: number;
  lostInWeak: number;
}

/** The slices that are compared, and how. */
export interface SliceQuestion {
  candidate: Side;
  /** The stored run whose quality items are compared. */
  asked: Side | undefined;
  /** Slices that are large enough to be judged. */
  slices: readonly string[];
  /** The items answered on both sides of a slice, tested at the level that is given. */
  compareSlice: (slice: string, alpha: number) => Omit<SliceFact, 'slice' | 'before' | 'now' | 'worse'> | undefined;
  alpha: number;
}

/** Every slice that could be compared; which of them are worse, by Holm over all. */
export function findSliceFacts({ candidate, asked, slices, compareSlice, alpha }: SliceQuestion): SliceFact[] {
  if (!asked) return [];
  const found = slices.flatMap((slice) => {
    const compared = compareSlice(slice, alpha / slices.length);
    const before = asked.measurement.slices[slice]?.value;
    const now = candidate.measurement.slices[slice]?.value;
    if (!compared || before === undefined || now === undefined) return [];
    return [{ slice, before, now, ...compared }];
  });
  const rejected = holmRejections(
    found.map(({ pWorse }) => pWorse),
    alpha,
  );
  return found.map((fact, index) => ({ ...fact, worse: rejected[index] as boolean }));
}

/** What was lost in the slices that are worse. */
export function countWeakItems(
  now: Measurement,
  before: Measurement | undefined,
  slices: readonly SliceFact[],
): WeakItems {
  const weak = slices.filter(({ worse }) => worse).map(({ slice }) => slice);
  let [items, lostAnywhere] = [0, 0];
  const losses: number[] = [];
  for (const [key, item] of now.items) {
    const old = before?.items.get(key);
    if (!old) continue;
    const loss = weightOf(item) * (scoreOf(old) - scoreOf(item));
    items += weightOf(item);
    lostAnywhere += Math.max(0, loss);
    if (weak.some((slice) => isInSlice(item, slice))) losses.push(loss);
  }
  const lost = losses.reduce((sum, loss) => sum + loss, 0);
  // The sum of n losses scatters √n times as much as one of them.
  const error = normalAtLevel(0.975) * Math.sqrt(losses.length * (sampleVariance(losses) ?? 0));
  return { lost, items, error, lostAnywhere, lostInWeak: losses.reduce((sum, loss) => sum + Math.max(0, loss), 0) };
}

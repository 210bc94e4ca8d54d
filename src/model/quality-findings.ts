/** What the answers to the quality items show beside the accuracy of all of them: weak slices, differences between groups, and what the answers were like. */
import type { QualityEvidence } from './quality-evidence.ts';

/** Ratios; each bound one-sided at `level`. */
export interface ShareChange {
  estimate: number;
  low: number;
  high: number;
  level: number;
}

/** The lowest of `of` slices. The interval holds for all of them at once, so that the choice of the lowest does not make it a false one. */
export interface LowestSlice {
  slice: string;
  accuracy: number;
  low: number;
  high: number;
  n: number;
  /** Slices that are large enough, among which it is the lowest. */
  of: number;
  /** Chance that one of so many slices lies as far below the other items without being worse; null where no item is outside of it. */
  chance: number | null;
}

/** The slice that fell most against the baseline, of `of` slices; over the items in common. */
export interface FallenSlice {
  slice: string;
  baseline: number;
  candidate: number;
  /** Holds for all slices at once. */
  change: ShareChange;
  n: number;
  of: number;
  /** That it got worse, adjusted for the number of slices. */
  pValue: number;
}

export interface GroupAccuracy {
  value: string;
  accuracy: number;
  n: number;
}

/** The largest difference in accuracy between two values of a dimension. */
export interface Disparity {
  dimension: string;
  /** Values with enough items, and those with too few. */
  groups: number;
  tooSmall: number;
  /** Why there is no difference; absent where there is one. */
  reason?: string | undefined;
  lowest?: GroupAccuracy | undefined;
  highest?: GroupAccuracy | undefined;
  /** Interval of the largest difference between any two of the groups, simultaneous over all of them. */
  difference?: { estimate: number; low: number; high: number } | undefined;
  /** What the difference between these two was before, over the items in common. Absent: nothing to compare with. */
  change?: { baseline: number; estimate: number; low: number; high: number } | undefined;
}

export type GuardName = 'truncated' | 'refused' | 'empty';

/** How many of the answers were so, by item. */
export interface GuardShare {
  guard: GuardName;
  candidate: { ratio: number; low: number; high: number; n: number };
  baseline: { ratio: number; n: number } | null;
  /** Over the `n` items that both sides tell of. */
  change: (ShareChange & { n: number }) | null;
  /** Two-sided; null without a change. */
  pValue: number | null;
  /** Proven among all guards, and large enough to be named. */
  moved: boolean;
}

/** How many items are answered in another language than the baseline answered them in. */
export interface LanguageShift {
  ratio: number;
  low: number;
  high: number;
  /** Items of which both sides' language is known. */
  n: number;
  /** One-sided: that it is more than guesses of the language are wrong. */
  pValue: number;
  moved: boolean;
  /** The most frequent ones. ISO 639-3. */
  most: { from: string; to: string; items: number }[];
}

/** How long the answers are. */
export interface LengthShift {
  unit: 'characters' | 'tokens';
  candidate: { mean: number; median: number; n: number };
  baseline: { mean: number; median: number; n: number } | null;
  /** Relative: the geometric mean of the items' ratios less 1. */
  change: (ShareChange & { n: number }) | null;
  pValue: number | null;
  moved: boolean;
}

export interface Guards {
  shares: GuardShare[];
  language: LanguageShift | null;
  length: LengthShift | null;
}

export interface QualityFindings {
  /** Slices with fewer items are not judged. */
  minSliceItems: number;
  lowestSlice: LowestSlice | null;
  /** Null where nothing was compared, or none fell. */
  fallenSlice: FallenSlice | null;
  disparities: Disparity[];
  guards: Guards;
  /** Item by item; absent where there is no run to compare with. */
  items?: QualityEvidence | undefined;
}

/** What became of the items that were right before and are not now, beside being wrong. */
export interface LostItems {
  /** Items that turned from right to wrong, or are right less often. */
  lost: number;
  /** Items that are right as often as before. */
  kept: number;
  /** Of both, those that are so now and were not before. */
  ways: { way: GuardName | 'language' | 'unanswered'; lost: number; kept: number }[];
  /** The way that most likely explains the loss; null where none does. */
  explainedBy: LostItems['ways'][number]['way'] | null;
  /** The same in words. */
  sentence: string | null;
}

/** How often the correctness of an answer changes. Ratios of the gate's items; null where nothing tells. */
export interface Flips {
  /** Right before and wrong now. Of items that are asked several times: the chance that one ask of each side is so. */
  toWrong: number | null;
  /** Wrong before and right now. */
  toRight: number | null;
  /** Chance that two asks of one item on one side differ: what changes without any change. Null where no item was asked twice; `askedAgain`: how many were (of the candidate, else of the baseline), where not all. */
  within: { baseline: number | null; candidate: number | null; askedAgain?: number | undefined };
}

/** What the answers to quality items show by themselves, whatever they were before. */
import { asksOf, type ItemAnswers, isInSlice, passShareOf, scoreOf, weightOf } from '../../model/item-answers.ts';
import type { Measurement } from '../../model/measurement.ts';
import type { Disparity, GroupAccuracy, LowestSlice, QualityFindings } from '../../model/quality-findings.ts';
import type { Run } from '../../model/run-file.ts';
import { countedScores } from '../../model/run-file.ts';
import { binomialAtMost } from '../../stats/proportion.ts';
import { normalAtLevel } from '../../stats/student-t.ts';
import type { Estimate } from '../estimate.ts';

/** Each bound of a 95 % interval. */
const SIDE_LEVEL = 0.975;

/** How an answer can be wrong without anything said about what the model knows. */
export type WrongWay = 'refused' | 'empty';

export interface AnswersFact {
  items: number;
  /** Σ weight × (1 − score) over all items: what is missing from full marks. */
  missing: number;
  /** The weakest slice, with what it misses beyond the rate of the other items, and theirs. */
  lowest: (LowestSlice & { rest: number; excess: number; weight: number }) | undefined;
  /** Differences between groups whose interval lies above 0, with what the lowest group misses beyond the rate of the highest. */
  disparities: ProvenDisparity[];
  /** Wrong answers by what befell them. */
  wrong: { asked: number; by: Record<WrongWay, number> };
  /** Absent where none is asked twice, or the temperature is 0 or unknown. */
  unsteady: Unsteady | undefined;
}

export interface ProvenDisparity {
  dimension: string;
  lowest: GroupAccuracy;
  highest: GroupAccuracy;
  difference: { estimate: number; low: number; high: number };
  excess: number;
  /** Of the lowest group's items. */
  weight: number;
}

/** Items asked several times, `mixed` of which were right some of the times. */
export interface Unsteady {
  items: number;
  mixed: number;
  temperature: number;
  /** What the mixed items miss now, and what they would with one answer each, the one that is most likely. */
  missing: number;
  withoutSampling: Estimate;
}

export function findAnswers(
  run: Run,
  { items }: Measurement,
  quality: QualityFindings | undefined,
): AnswersFact | undefined {
  const all = [...items.values()];
  if (all.length === 0) return undefined;
  const wrong = countedScores(run).filter(({ pass, outcome, unscored }) => outcome === 'ok' && !pass && !unscored);
  return {
    items: all.reduce((sum, item) => sum + weightOf(item), 0),
    missing: missingOf(all),
    lowest: withExcess(all, quality?.lowestSlice ?? undefined),
    disparities: (quality?.disparities ?? []).flatMap((found) => provenDisparity(all, found) ?? []),
    wrong: {
      asked: wrong.length,
      by: {
        refused: wrong.filter(({ refused }) => refused).length,
        empty: wrong.filter(({ answerChars }) => answerChars === 0).length,
      },
    },
    unsteady: findUnsteady(all, run.header.workload.temperature),
  };
}

function missingOf(items: readonly ItemAnswers[]): number {
  return items.reduce((sum, item) => sum + weightOf(item) * (1 - scoreOf(item)), 0);
}

function meanOf(items: readonly ItemAnswers[]): number {
  const weight = items.reduce((sum, item) => sum + weightOf(item), 0);
  return weight === 0 ? 0 : 1 - missingOf(items) / weight;
}

function withExcess(all: readonly ItemAnswers[], lowest: LowestSlice | undefined): AnswersFact['lowest'] {
  if (!lowest) return undefined;
  const inside = all.filter((item) => isInSlice(item, lowest.slice));
  const rest = meanOf(all.filter((item) => !isInSlice(item, lowest.slice)));
  const weight = inside.reduce((sum, item) => sum + weightOf(item), 0);
  return { ...lowest, rest, excess: Math.max(0, (rest - lowest.accuracy) * weight), weight };
}

function provenDisparity(all: readonly ItemAnswers[], found: Disparity): ProvenDisparity[] {
  const { dimension, lowest, highest, difference } = found;
  if (!lowest || !highest || !difference || difference.low <= 0) return [];
  const inside = all.filter((item) => isInSlice(item, `${dimension}=${lowest.value}`));
  const weight = inside.reduce((sum, item) => sum + weightOf(item), 0);
  return [
    {
      dimension,
      lowest,
      highest,
      difference,
      weight,
      excess: Math.max(0, highest.accuracy - lowest.accuracy) * weight,
    },
  ];
}

/**
 * Without sampling an item gets its most likely answer. From uniform prior and `right` of `n` asks the chance that this is a right one, P(p > 1/2), is
 * P(Bin(n + 1, 1/2) ≤ right) (the beta distribution's tail as a binomial one; Abramowitz & Stegun 26.5.24); the items' sum is taken as normal.
 */
function findUnsteady(all: readonly ItemAnswers[], temperature = 0): Unsteady | undefined {
  const repeated = all.filter(({ asks = [] }) => asks.length > 1);
  if (repeated.length === 0 || temperature === 0) return undefined;
  const mixed = repeated.filter((item) => passShareOf(item) > 0 && passShareOf(item) < 1);
  let [value, variance] = [0, 0];
  for (const item of mixed) {
    const asks = asksOf(item);
    const right = binomialAtMost(asks.filter(({ pass }) => pass).length, asks.length + 1, 1 / 2);
    value += weightOf(item) * (1 - right);
    variance += weightOf(item) ** 2 * right * (1 - right);
  }
  const arm = normalAtLevel(SIDE_LEVEL) * Math.sqrt(variance);
  return {
    ...{ items: repeated.length, mixed: mixed.length, temperature, missing: missingOf(mixed) },
    withoutSampling: { value, low: Math.max(0, value - arm), high: value + arm, n: mixed.length },
  };
}

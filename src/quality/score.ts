import type { QualityItem } from '../model/traffic.ts';
import { isScorerName, scorers } from './list.ts';
import type { Scorer } from './scorer.ts';

/**
 * Scores one answer: `score` from 0 to 1, `pass` only for full marks (the paired test counts passes). Pure; throws only
 * for an item that names no scorer, which parseItems lets nobody make.
 */
export function scoreAnswer(item: QualityItem, answer: string): { score: number; pass: boolean } {
  if (!isScorerName(item.scorer)) throw new Error(`Internal error: item "${item.id}" has no scorer "${item.scorer}"`);
  const scorer: Scorer = scorers[item.scorer];
  const score = scorer.score(answer, item.expected);
  return { score, pass: score >= 1 };
}

/** Several attempts at one commit, each measured beside the same endpoint, as one body of evidence. */
import type { PairedEvidence, PairedStage } from '../model/paired.ts';
import { joinAttempts } from './join.ts';

/**
 * `own` with the pairs and turns of the earlier attempts before its own, and both arms' figures joined. What this attempt has not measured yet
 * is not taken from the earlier ones: they alone may not decide it.
 */
export function poolEvidence(own: PairedEvidence, earlier: readonly PairedEvidence[]): PairedEvidence {
  if (earlier.length === 0) return own;
  const stages = Object.entries(own.stages).map(([name, stage]) => {
    const before = earlier.flatMap((attempt) => attempt.stages[name] ?? []);
    return [name, poolStage(stage, before)] as const;
  });
  return {
    ...own,
    stages: Object.fromEntries(stages),
    base: joinAttempts(
      own.base,
      earlier.map(({ base }) => base),
    ),
    candidate: joinAttempts(
      own.candidate,
      earlier.map(({ candidate }) => candidate),
    ),
  };
}

function poolStage(own: PairedStage, before: readonly PairedStage[]): PairedStage {
  return {
    pairs: own.pairs.length > 0 ? [...before.flatMap(({ pairs }) => pairs), ...own.pairs] : [],
    turns: own.turns.length > 0 ? [...before.flatMap(({ turns }) => turns), ...own.turns] : [],
    dropped: [...before, own].reduce((sum, { dropped }) => sum + (dropped ?? 0), 0),
  };
}

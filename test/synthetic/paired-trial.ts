/** One pull request judged as the paired design does it: a look after every ten pairs (or two turns), until the verdict is final. */
import { evidenceAt, type Look, looksOfPhase, type ScoreMemo, type Unit } from '../../src/compare/look-plan.ts';
import { lookAgain } from '../../src/compare/looks.ts';
import { judgePairedGates } from '../../src/compare/paired.ts';
import type { GatePolicy } from '../../src/model/config.ts';
import type { PairedEvidence } from '../../src/model/paired.ts';
import type { GateResult } from '../../src/model/result.ts';

const EVERY = { pairs: 10, turns: 2 } as const;

/** `whole`: what would be measured if nothing stopped it. The turns after the pairs are measured in any case. */
export function judgeWithLooks(
  whole: PairedEvidence,
  policy: GatePolicy,
  unit: Unit = 'pairs',
): { gates: GateResult[]; seen: number } {
  const stage = whole.stages.steady ?? { pairs: [], turns: [] };
  const planned = stage[unit].length;
  const memo: ScoreMemo = new Map();
  const looks: Look[] = [];
  for (let count = EVERY[unit]; count <= planned; count += EVERY[unit]) {
    const look = { stage: 'steady', unit, count, fraction: count / planned };
    looks.push(look);
    const soFar = evidenceAt(unit === 'pairs' ? { ...stage, turns: [] } : stage, look);
    if ('stop' in lookAgain({ evidence: { ...whole, stages: { steady: soFar } }, policy, looks, memo })) break;
  }
  const seen = looks.at(-1)?.count ?? 0;
  const stop = seen < planned ? 'verdict' : 'completed';
  const taken = looksOfPhase({ stage: 'steady', unit, every: EVERY[unit], planned, measured: seen, stop });
  return { gates: judgePairedGates(whole, policy, taken, memo), seen };
}

export function isFailed(gates: readonly GateResult[]): boolean {
  return gates.some(({ tier, answer }) => tier !== 'advisory' && (answer === 'regression' || answer === 'missing'));
}

/** What every paired gate is given, and what it hands back. */
import type { PairedEvidence, PairedStage } from '../model/paired.ts';
import type { Draft, GateTarget } from './draft.ts';
import { type Look, looksAt, type ScoreMemo, type Unit, unitOf } from './look-plan.ts';

export interface PairedGate {
  target: GateTarget;
  evidence: PairedEvidence;
  /** The gate's stage, as far as it was measured. */
  stage: PairedStage;
  unit: Unit;
  /** This gate's looks; the last one is the judgement's. */
  looks: readonly Look[];
  /** One-sided level of the bounds: the error budget over the gates that share it. */
  alpha: number;
  memo: ScoreMemo;
}

export interface PairedDraft extends Draft {
  /**
   * Whether more of the same could still turn this gate red or leave it open, when a share `fraction` of the budget is used: false where that
   * has a chance below one in a thousand.
   */
  canStillWorsen(fraction: number): boolean;
}

export function openGate(
  target: GateTarget,
  given: { evidence: PairedEvidence; looks: readonly Look[]; alpha: number; memo: ScoreMemo },
): PairedGate {
  const { evidence, looks, alpha, memo } = given;
  const stage = evidence.stages[target.stage] ?? { pairs: [], turns: [] };
  const unit = unitOf(evidence.form, target.spec);
  return { target, evidence, stage, unit, looks: looksAt(looks, target.stage, unit, stage[unit].length), alpha, memo };
}

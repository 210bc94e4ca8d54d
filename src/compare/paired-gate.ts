/** What every paired gate is given, and what it hands back. */
import type { PairedEvidence, PairedStage } from '../model/paired.ts';
import type { Draft, GateTarget } from './draft.ts';
import { evidenceAt, type Look, looksAt, type ScoreMemo, type Unit, unitOf } from './look-plan.ts';

export interface PairedGate {
  target: GateTarget;
  evidence: PairedEvidence;
  /** The gate's stage, up to the last look. */
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
  /** True where measuring on would have brought what this gate lacks. */
  short?: boolean;
}

export function openGate(
  target: GateTarget,
  given: { evidence: PairedEvidence; looks: readonly Look[]; alpha: number; memo: ScoreMemo },
): PairedGate {
  const { evidence, alpha, memo } = given;
  const measured = evidence.stages[target.stage] ?? { pairs: [], turns: [] };
  const unit = unitOf(evidence.form, target.spec);
  const looks = looksAt({ looks: given.looks, stage: target.stage, unit, available: measured[unit].length });
  // What came in after the last look was under way when it stopped the sampling: judged is what stopped it.
  const stage = evidenceAt(measured, looks.at(-1) as Look);
  return { target, evidence, stage, unit, looks, alpha, memo };
}

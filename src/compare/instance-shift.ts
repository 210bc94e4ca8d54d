/** By how much one instance of a build lies above the other, as the paired design estimates it, without the instance term. */
import type { GatePolicy } from '../model/config.ts';
import type { PairedEvidence } from '../model/paired.ts';
import type { GateTarget } from './draft.ts';
import { levelOf } from './families.ts';
import { planGates } from './gates.ts';
import { findShift } from './paired-shift.ts';
import type { InstanceShift } from './self-noise.ts';

/** Undefined where the run has no estimate with an error: a short sample, or a figure that falls on failed requests. */
export function instanceShift(
  evidence: PairedEvidence,
  { target, policy }: { target: GateTarget; policy: GatePolicy },
): InstanceShift | undefined {
  const { spec, stage: name } = target;
  const stage = evidence.stages[name];
  if (!stage || spec.scale !== 'relative') return undefined;
  const { family } = planGates(policy, evidence.candidate, [evidence.base]);
  const { stages } = evidence.candidate.header.workload;
  const { shift } = findShift({
    ...{ spec, form: evidence.form, stage, alpha: levelOf(target, policy.alpha, family) },
    concurrency: stages.find((planned) => planned.name === name)?.concurrency ?? 1,
  });
  const { estimate, standardError } = shift ?? {};
  return estimate !== undefined &&
    standardError !== undefined &&
    Number.isFinite(estimate) &&
    Number.isFinite(standardError)
    ? { estimate, standardError }
    : undefined;
}

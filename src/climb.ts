/** When a ladder needs no higher step. */
import { requestLimits } from './compare/request-limits.ts';
import { findClimbs } from './measure/ladder.ts';
import { measureRun } from './measure/measure-run.ts';
import type { GatePolicy, StageConfig } from './model/config.ts';
import type { Run } from './model/run-file.ts';

/** Whether this stage is a step above the end of its ladder, as far as the run goes. A step that a gate names is always driven, and those below it. */
export function isAboveEnd(
  run: Run,
  stage: StageConfig,
  { policy, stages }: { policy: GatePolicy; stages: readonly StageConfig[] },
): boolean {
  const { rung } = stage;
  if (!rung) return false;
  const named = stages.filter(
    ({ name, rung: other }) => other?.ladder === rung.ladder && policy.gates.some((gate) => gate.stage === name),
  );
  if (named.some((other) => (other.rung?.level ?? 0) >= rung.level)) return false;
  const climbs = findClimbs(run, measureRun(run, requestLimits(policy)), policy.gates);
  return climbs.some(({ ladder, end }) => ladder === rung.ladder && end !== undefined);
}

import type { GateRule } from '../model/config.ts';
import type { BaselineRun, Measurement } from '../model/measurement.ts';
import type { Drift } from '../model/result.ts';
export function findDrift(_: {
  candidate: Measurement;
  comparable: (stage: string) => readonly BaselineRun[];
  rules: readonly GateRule[];
}): Drift[] {
  return [];
}

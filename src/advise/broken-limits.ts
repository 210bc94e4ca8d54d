/** The gates of a stage whose metric starts with `prefix` and whose service level is broken; a quantile that fell on a failed request is none of them. */
import type { GateResult } from '../model/result.ts';

export function brokenLimits(gates: readonly GateResult[], stage: string, prefix: string): GateResult[] {
  return gates.filter(
    ({ id, stage: of, design, answer, infinite }) =>
      of === stage && id.startsWith(prefix) && design === 'limit' && answer === 'regression' && !infinite,
  );
}

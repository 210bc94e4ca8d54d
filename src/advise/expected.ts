/** Expected effects, taken from measured changes only: undoing a change brings back what it cost, within its interval. */
import { metricSpec } from '../metrics.ts';
import type { ExpectedEffect, GateResult, Recommendation } from '../model/result.ts';

/** Effect on the three figures if what changed since the baseline is undone. */
export function effectOfUndoing(gates: readonly GateResult[], stage: string): Recommendation['expected'] {
  return {
    ttft_p50: undo(gates, 'ttft_p50', stage),
    output_tokens_per_sec: undo(gates, 'output_tokens_per_sec', stage),
    accuracy: undo(gates, 'accuracy'),
  };
}

/** No measurement supports a range for this figure. */
export function unknownEffect(why: string, howToMeasure: string): ExpectedEffect {
  return { unknown: why, howToMeasure };
}

function undo(gates: readonly GateResult[], id: 'ttft_p50' | 'output_tokens_per_sec' | 'accuracy', stage?: string): ExpectedEffect {
  const gate = gates.find((entry) => entry.id === id && entry.design === 'history' && (stage === undefined || entry.stage === stage));
  const { change, candidate } = gate ?? {};
  if (!change || change.low === null || change.high === null || candidate === null || candidate === undefined) {
    return unknownEffect('this run has no measured change of it', `gate ${id} against a baseline`);
  }
  if (change.low <= 0 && change.high >= 0) {
    return unknownEffect('its change since the baseline is within the noise', 'record more runs of the base branch, then measure again');
  }
  if (metricSpec(id).scale === 'points') return { low: -change.high, high: -change.low, unit: 'ratio' };
  const back = (ratio: number): number => candidate / (1 + ratio) - candidate;
  return { low: back(change.high), high: back(change.low), unit: metricSpec(id).unit };
}

/** How many pairs would prove the change that a paired gate saw and could not prove. */
import { metricSpec } from '../metrics.ts';
import type { GateResult } from '../model/result.ts';
import { normalScore } from '../stats/student-t.ts';

export type NeededPairs = { kind: 'pairs'; pairs: number } | { kind: 'instances' };

/** Below this distance the answer would be a number of pairs that nobody measures. */
const BEYOND_INSTANCES = 1.1;
/** A multiple of the pairs that nobody measures either. */
const MOST_TIMES = 20;

const ON_PAIRS: readonly GateResult['estimator'][] = [
  'hodges-lehmann-log-ratio',
  'log-ratio-of-quantiles',
  'log-ratio-of-means',
];

/**
 * On the log scale half the interval is z √(s²/n + τ²), τ what two instances of one build differ by, z the score of the bounds' level. It
 * must not reach over the estimate: n′ = n (h² − z²τ²) / (e² − z²τ²). `instances` where z τ alone reaches over it, or nearly. Undefined for a gate
 * that does not rest on pairs, or has no interval.
 */
export function pairsToSettle(gate: GateResult, instanceSd: number): NeededPairs | undefined {
  const { change, design, estimator, n } = gate;
  const onPairs = ON_PAIRS.includes(estimator);
  if (design !== 'paired' || !onPairs || metricSpec(gate.id).scale !== 'relative' || n.candidate === 0)
    return undefined;
  if (change === null || change.low === null || change.high === null || change.low <= -1) return undefined;
  const estimate = Math.log(1 + change.estimate);
  const half = (Math.log(1 + change.high) - Math.log(1 + change.low)) / 2;
  const ofInstances = normalScore(1 - change.level) * instanceSd;
  if (Math.abs(estimate) <= BEYOND_INSTANCES * ofInstances) return { kind: 'instances' };
  const times = (half ** 2 - ofInstances ** 2) / (estimate ** 2 - ofInstances ** 2);
  if (!(times > 1) || times > MOST_TIMES) return undefined;
  return { kind: 'pairs', pairs: 10 * Math.ceil((times * n.candidate) / 10) };
}

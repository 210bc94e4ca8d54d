/** How many quality items, or requests against a service level, would prove what a gate saw and could not prove. */
import type { GateResult } from '../model/result.ts';

/** A multiple that nobody measures. */
const MOST_TIMES = 20;

/**
 * The bound on the side of no change lies h from the estimate e, and h falls with the root of the sample: n′ = n (h / e)², were the change as large as it looks. For accuracy (h of Tango's, or of the
 * items' losses) and for limits (h of the quantile or share itself). Rounded up to tens. Undefined where the gate has no such interval, or so many are needed that nobody asks them.
 */
export function sampleToSettle(gate: GateResult): number | undefined {
  const { change, design, id, n } = gate;
  if (change === null || change.estimate === 0 || n.candidate === 0) return undefined;
  if (id !== 'accuracy' && design !== 'limit') return undefined;
  const nearest = change.estimate > 0 ? change.low : change.high;
  if (nearest === null) return undefined;
  const times = ((change.estimate - nearest) / change.estimate) ** 2;
  if (!(times > 1) || times > MOST_TIMES) return undefined;
  return 10 * Math.ceil((times * n.candidate) / 10);
}

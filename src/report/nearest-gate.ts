/** Of gates that passed, the one that came nearest to failing: the number that a pass is told by. */
import { metricSpec } from '../metrics.ts';
import type { GateResult, Result } from '../model/result.ts';
import { detectableWords, failsNothing, gateClause, gateName } from './gate-words.ts';
import { effectiveTolerance, isTooNoisy, printedBounds } from './noise.ts';
import { formatShortChange, formatShortRange } from './numbers.ts';
import { plainText } from './text.ts';

/**
 * "nearest to one: TTFT p50 +1.2 %, −2.1 % to +4.6 %; would have seen ≥ 6.1 %", or of limits alone how much is left. Where none changed for the
 * worse, the first gate alone. Undefined where no gate has a figure that says anything.
 */
export function nearestClause(gates: readonly GateResult[], result: Result): string | undefined {
  const telling = gates.filter((gate) => !isTooNoisy(gate));
  const binding = telling.filter((gate) => !failsNothing(gate));
  const candidates = binding.length > 0 ? binding : telling;
  const compared = largest(
    candidates.filter((gate) => gate.design !== 'limit' && Number.isFinite(gate.change?.estimate)),
    usedTolerance,
  );
  if (compared) return `${usedTolerance(compared) > 0 ? NEAREST : ''}${changeClause(compared, result)}`;
  const limited = largest(
    candidates.filter((gate) => gate.margin !== null),
    (gate) => -(gate.margin ?? 0),
  );
  return limited && `${NEAREST}${gateClause(limited, result)}`;
}

const NEAREST = 'nearest to one: ';

/** The change for the worse as a share of what is tolerated, 0 where it is none. Without a tolerance no size is nearer than another, and comes last. */
function usedTolerance(gate: GateResult): number {
  const worse = (gate.change?.estimate ?? 0) * (metricSpec(gate.id).better === 'higher' ? -1 : 1);
  const tolerance = effectiveTolerance(gate);
  return tolerance > 0 ? Math.max(0, worse / tolerance) : -1;
}

function changeClause(gate: GateResult, result: Result): string {
  const { scale } = metricSpec(gate.id);
  const { low, high } = printedBounds(gate);
  const seen = detectableWords(gate);
  const words = `${plainText(gateName(gate, result))} ${formatShortChange(gate.change?.estimate ?? 0, scale)}, ${formatShortRange(low, high, scale)}`;
  return seen === undefined ? words : `${words}; would have seen ${seen}`;
}

function largest<T>(items: readonly T[], size: (item: T) => number): T | undefined {
  return items.toSorted((a, b) => size(b) - size(a))[0];
}

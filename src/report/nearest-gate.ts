/** Of gates that passed, the one that came nearest to failing: the number that a pass is told by. */
import { metricSpec } from '../metrics.ts';
import type { GateResult, Result } from '../model/result.ts';
import { detectableWords, gateClause, gateName, isAdvisory } from './gate-words.ts';
import { effectiveTolerance, isTooNoisy, printedBounds } from './noise.ts';
import { formatShortChange, formatShortRange } from './numbers.ts';
import { plainText } from './text.ts';

/**
 * "TTFT p50 +1.2 %, −2.1 % to +4.6 %; would have seen ≥ 6.1 %", or of limits alone how much is left. Undefined where no gate has a figure that says
 * anything.
 */
export function nearestClause(gates: readonly GateResult[], result: Result): string | undefined {
  const telling = gates.filter((gate) => !isTooNoisy(gate));
  const binding = telling.filter((gate) => !isAdvisory(gate));
  const candidates = binding.length > 0 ? binding : telling;
  const compared = largest(
    candidates.filter((gate) => gate.design !== 'limit' && Number.isFinite(gate.change?.estimate)),
    usedTolerance,
  );
  if (compared) return changeClause(compared, result);
  const limited = largest(
    candidates.filter((gate) => gate.margin !== null),
    (gate) => -(gate.margin ?? 0),
  );
  return limited && gateClause(limited, result);
}

/** The change for the worse as a share of what is tolerated. Without a tolerance any size is as near as any other, and comes last. */
function usedTolerance(gate: GateResult): number {
  const worse = (gate.change?.estimate ?? 0) * (metricSpec(gate.id).better === 'higher' ? -1 : 1);
  const tolerance = effectiveTolerance(gate);
  return tolerance > 0 ? worse / tolerance : Number.NEGATIVE_INFINITY;
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

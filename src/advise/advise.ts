/** Facts to advice: recommendations from the rule book, and the cause that each regressed gate shares with others. */
import type { GateResult, Recommendation } from '../model/result.ts';
import type { Facts } from './facts.ts';
import { ruleBook } from './rule-book.ts';

export interface Advised {
  recommendations: Recommendation[];
  /** The gates again, with the cause filled in where a rule explains it. */
  gates: GateResult[];
}

export function advise(facts: Facts, gates: readonly GateResult[]): Advised {
  const advice = ruleBook.flatMap((rule) => rule({ facts, gates }));
  const causes = new Map<GateResult, string>();
  for (const { explains, cause } of advice) for (const gate of explains) if (!causes.has(gate)) causes.set(gate, cause);
  return {
    recommendations: advice.map(({ explains: _explains, cause: _cause, ...recommendation }) => recommendation),
    gates: gates.map((gate) => (gate.cause === null ? { ...gate, cause: causes.get(gate) ?? null } : gate)),
  };
}

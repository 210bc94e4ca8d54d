/** The contract of a rule: it speaks only where its evidence was measured. A new rule is one file and one line in rule-book.ts. */
import type { GateResult, Recommendation } from '../model/result.ts';
import type { Facts } from './facts.ts';

export interface Advice extends Recommendation {
  /** Regressed gates that this advice explains, so that one cause is told once. */
  explains: readonly GateResult[];
  /** Name of that cause, as the gate table prints it. */
  cause: string;
}

/** Everything that a rule may look at. */
export interface Case {
  facts: Facts;
  gates: readonly GateResult[];
}

/** Returns what the rule has to say about this case; empty where the evidence is not there. */
export type Rule = (found: Case) => Advice[];

/** The contract of a rule: it speaks only where its evidence was measured. A new rule is one file and one line in rule-book.ts. */

import type { AdviceKind, Recommendation, Risk } from '../model/advice.ts';
import type { GateResult } from '../model/result.ts';
import type { Facts } from './facts.ts';
import type { ServerName } from './settings.ts';

export interface Advice extends Recommendation {
  kind: AdviceKind;
  /** Regressed gates that this advice explains, so that one cause is told once. */
  explains: readonly GateResult[];
  /** Name of that cause, as the gate table prints it. */
  cause: string;
  /**
   * Why it is given at all. `broken`: the figures mean nothing before it is done (errors). `regression`: gates turned red against the baseline. `limit`: a
   * service level is broken. `waste`: neither, but a part of the measured time that need not be there dominates.
   */
  need: Need;
  /** Share of what hurts (the extra time of a regression, the whole time of a limit or waste) that the evidence ties to it, 0 to 1. */
  share: number;
  /** What following it may bring with it, where the rule knows more of it than its kind tells (src/advise/risks/of-advice.ts). */
  risk?: Risk | undefined;
}

/** In the order of telling. */
export const needs = ['broken', 'regression', 'limit', 'waste'] as const;
export type Need = (typeof needs)[number];

/** Everything that a rule may look at. */
export interface Case {
  facts: Facts;
  gates: readonly GateResult[];
  /** What serves the model, where it is known. */
  server: ServerName | undefined;
}

/** Returns what the rule has to say about this case; empty where the evidence is not there. */
export type Rule = (found: Case) => Advice[];

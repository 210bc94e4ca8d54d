/** While a paired run is measured: may sampling stop, because the verdict would stay what it is? */
import { metricSpec } from '../metrics.ts';
import type { GatePolicy } from '../model/config.ts';
import type { PairedEvidence } from '../model/paired.ts';
import type { GateResult } from '../model/result.ts';
import { acceptGates } from './accepted.ts';
import { decideFamily } from './gates.ts';
import { type Look, type ScoreMemo, unitOf } from './look-plan.ts';
import { draftPairedGates } from './paired.ts';

/** `goOn` names the gates (`metric (stage)`) that more of this phase could still turn. */
export type Outlook = { stop: 'verdict' } | { goOn: readonly string[] };

/**
 * `looks`: all so far, the present one last; it says which phase (pairs or turns of a stage) is running and how much of its budget is used.
 * The evidence holds everything measured so far. `memo` is one map for the whole run, which keeps a look cheap. Stops when a blocking gate is a
 * regression, by the same test that the judgement makes, or when every gate that this phase feeds has a chance below one in a thousand of
 * still turning red or staying open. What is accepted decides nothing. The second is non-binding: whoever measures on breaks no promise. A phase that feeds advisory
 * gates alone is measured to its budget. Service levels never stop it by their breach: they are not tested at every look.
 */
export function lookAgain(given: {
  evidence: PairedEvidence;
  policy: GatePolicy;
  looks: readonly Look[];
  memo: ScoreMemo;
}): Outlook {
  const { evidence, policy, looks } = given;
  const now = looks.at(-1);
  if (!now) return { goOn: [] };
  const { drafts, family } = draftPairedGates(given);
  const gates = acceptGates(decideFamily(drafts, policy.alpha, family), policy, []);
  if (
    gates.some((gate) => isBinding(gate) && gate.design === 'paired' && gate.answer === 'regression' && !gate.accepted)
  ) {
    return { stop: 'verdict' };
  }
  const fed = drafts.filter(
    ({ gate }) =>
      isBinding(gate) && gate.stage === now.stage && unitOf(evidence.form, metricSpec(gate.id)) === now.unit,
  );
  const open = fed
    .filter((draft) => draft.canStillWorsen(now.fraction))
    .map(({ gate }) => `${gate.id} (${gate.stage})`);
  return fed.length > 0 && open.length === 0 ? { stop: 'verdict' } : { goOn: open };
}

function isBinding({ tier }: GateResult): boolean {
  return tier !== 'advisory';
}

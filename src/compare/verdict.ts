/** The verdict is a value made before anything is written: fit? red? open? judged at all? */
import { describeAcceptance } from '../model/acceptance.ts';
import type { GatePolicy } from '../model/config.ts';
import type { Unfit } from '../model/measurement.ts';
import type { Drift, GateResult, VerdictWord } from '../model/result.ts';

export interface Verdict {
  verdict: VerdictWord;
  reason: string;
}

/**
 * In the order of docs/verdict.md: unfit, failed, open, nothing judged, passed. `drift` is that of the stored runs. Under `invalid: warn` the fit stages can still fail, and
 * advisory gates alone make no pass.
 */
export function decideVerdict(
  gates: readonly GateResult[],
  options: { unfit: readonly Unfit[]; policy: GatePolicy; baselineRequired: boolean; drift?: readonly Drift[] },
): Verdict {
  const { policy, unfit, drift = [] } = options;
  const drifted = drift.flatMap(({ beyondTolerance, sentence }) => (beyondTolerance ? [`drift: ${sentence}`] : []));
  const binding = gates.filter(({ tier }) => tier !== 'advisory');
  const [broken] = unfit;
  const unfitness = broken && `stage ${broken.stage}: ${broken.reason} (${broken.figure})`;
  if (unfitness && policy.invalid === 'fail') return { verdict: 'invalid', reason: unfitness };
  const failed = binding.filter((gate) => !gate.accepted && failsByItself(gate, policy));
  const reasons = [...failed.map(nameGate), ...(policy.drift === 'fail' ? drifted : [])];
  if (reasons.length > 0) return { verdict: 'fail', reason: reasons.join(', ') };
  const comparisons = gates.filter(({ design }) => design !== 'limit');
  if (
    options.baselineRequired &&
    comparisons.length > 0 &&
    comparisons.every(({ answer }) => answer === 'no-baseline')
  ) {
    return { verdict: 'fail', reason: 'no comparable baseline run, and baseline.required is set' };
  }
  if (unfitness) return { verdict: 'warn', reason: `not judged: ${unfitness}` };
  const open = binding.filter(({ answer, accepted }) => answer === 'undecided' && !accepted);
  const doubts = [
    ...binding.filter(({ accepted }) => accepted !== undefined).map(nameGate),
    ...(policy.undecided === 'warn' ? open.map(nameGate) : []),
    ...(policy.drift === 'warn' ? drifted : []),
  ];
  if (doubts.length > 0) return { verdict: 'warn', reason: doubts.join(', ') };
  if (binding.length === 0) return { verdict: 'no-baseline', reason: 'no gate can fail: nothing was gated' };
  const judged = binding.filter(({ answer }) => answer !== 'no-baseline');
  if (judged.length === 0) return { verdict: 'no-baseline', reason: 'no comparable baseline run: nothing was gated' };
  const untold = binding.length - judged.length;
  const rest = untold === 0 ? '' : `; ${untold} more had nothing to compare with`;
  return { verdict: 'pass', reason: `no regression in ${judged.length} gate${judged.length === 1 ? '' : 's'}${rest}` };
}

/** Whether a gate fails the check where nobody accepts what it found. */
export function failsByItself({ answer, tier }: GateResult, policy: Pick<GatePolicy, 'undecided'>): boolean {
  if (tier === 'advisory') return false;
  switch (answer) {
    case 'regression':
    case 'missing':
      return true;
    case 'undecided':
      return policy.undecided === 'fail' || tier === 'critical';
    // A stage that is unfit has already decided the verdict.
    case 'invalid':
    case 'improved':
    case 'small-change':
    case 'within':
    case 'no-change-seen':
    case 'no-baseline':
      return false;
  }
}

function nameGate({ id, stage, slice, design, answer, accepted }: GateResult): string {
  const name = slice === null ? id : `${id}[${slice}]`;
  return `${name} (${stage}${design === 'limit' ? ', limit' : ''}): ${answer}${accepted ? `, ${describeAcceptance(accepted)}` : ''}`;
}

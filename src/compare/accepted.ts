/**
 * What of a change is taken on purpose. An acceptance changes no answer: the gate stays red and does not fail the check. It is for a comparison only; a service level is
 * moved in the config, and a figure that is missing cannot be accepted, since nobody knows it (docs/decisions/042-accepted.md).
 */
import { type Acceptance, covers, describeAcceptance, EVERY_GATE, identityOf } from '../model/acceptance.ts';
import type { GatePolicy } from '../model/config.ts';
import type { BaselineRun } from '../model/measurement.ts';
import type { GateResult } from '../model/result.ts';
import { failsByItself } from './verdict.ts';

type Policy = Pick<GatePolicy, 'accepted' | 'undecided'>;

/**
 * The gates, with `accepted` on those that would fail the check and that somebody takes. `baseline`: the stored runs of the history. What they carry already is used up: it was
 * for the step that is in the history now, and a second worsening wants an acceptance of its own.
 */
export function acceptGates(
  gates: readonly GateResult[],
  policy: Policy,
  baseline: readonly BaselineRun[],
): GateResult[] {
  const known = carriedBy(baseline);
  const open = (policy.accepted ?? []).filter((acceptance) => !known.has(identityOf(acceptance)));
  return gates.map((gate) => {
    if (!canBeAccepted(gate, policy)) return gate;
    const taken = open.find((acceptance) => covers(acceptance, gate) && isWithin(gate, acceptance));
    if (!taken) return gate;
    const { by = null, until = null, reason, source } = taken;
    return { ...gate, accepted: { by, reason, until, source } };
  });
}

/** What a reader must know of acceptances beside the gates that they are shown at. Sentences; they quote untrusted text. */
export function tellAcceptances(
  gates: readonly GateResult[],
  policy: Policy,
  baseline: readonly BaselineRun[],
): string[] {
  const known = carriedBy(baseline);
  return (policy.accepted ?? []).flatMap((acceptance) => {
    const covered = gates.filter((gate) => covers(acceptance, gate));
    const failing = covered.filter((gate) => !gate.accepted && failsByItself(gate, policy));
    if (known.has(identityOf(acceptance))) return tellUsedUp(acceptance, failing.filter(isComparison));
    return [...tellUnused(acceptance, covered), ...tellRefused(acceptance, failing)];
  });
}

function canBeAccepted(gate: GateResult, policy: Policy): boolean {
  return isComparison(gate) && gate.answer !== 'missing' && failsByItself(gate, policy);
}

function isComparison({ design }: GateResult): boolean {
  return design !== 'limit';
}

/** By the estimate, which is the figure that people read when they write it; a quantile on a failed request is beyond any. */
function isWithin({ change, infinite }: GateResult, { maxChange }: Acceptance): boolean {
  return maxChange === undefined || (!infinite && change !== null && Math.abs(change.estimate) <= maxChange);
}

function carriedBy(baseline: readonly BaselineRun[]): Set<string> {
  return new Set(baseline.flatMap(({ measurement }) => (measurement.header.accepted ?? []).map(identityOf)));
}

function tellUsedUp(acceptance: Acceptance, failing: readonly GateResult[]): string[] {
  if (failing.length === 0) return [];
  return [
    `${nameGates(failing)} got worse once more: what was ${describeAcceptance(acceptance)}, is in the stored runs already. To accept this too, add an entry with a reason or date of its own.`,
  ];
}

/** An acceptance that nothing calls for yet is a gate that is looser than it looks. */
function tellUnused(acceptance: Acceptance, covered: readonly GateResult[]): string[] {
  const { gate, source, by, until } = acceptance;
  if (source === 'label' || covered.some(({ accepted }) => accepted)) return [];
  const whose = `The entry for ${gate} among the accepted regressions (by ${by ?? 'nobody'}, until ${until ?? 'ever'})`;
  if (covered.length === 0) return [`${whose} matches no gate of this run.`];
  const isCalm = covered.every(({ answer }) => !['regression', 'undecided', 'missing'].includes(answer));
  return isCalm ? [`${whose} accepts a regression of it, and this run shows none.`] : [];
}

function tellRefused(acceptance: Acceptance, failing: readonly GateResult[]): string[] {
  const { gate, maxChange, source } = acceptance;
  const what = source === 'label' ? 'The label' : `The entry for ${gate}`;
  const limits = failing.filter((one) => !isComparison(one));
  const missing = failing.filter((one) => one.answer === 'missing');
  const beyond = failing.filter((one) => isComparison(one) && one.answer !== 'missing');
  return [
    ...(limits.length === 0
      ? []
      : [
          `${what} does not accept that a service level is broken (${nameGates(limits)}): a limit is moved by \`gates: { ${limits[0]?.id}: { limit: … } }\` in the config.`,
        ]),
    ...(missing.length === 0 || gate === EVERY_GATE
      ? []
      : [`${what} does not accept that the figure is missing: nobody knows what it would take.`]),
    ...(beyond.length === 0 || maxChange === undefined
      ? []
      : [`${what} accepts no more than its \`max-change\`, and ${nameGates(beyond)} changed by more.`]),
  ];
}

function nameGates(gates: readonly GateResult[]): string {
  return [...new Set(gates.map(({ id, slice }) => (slice === null ? id : `${id}[${slice}]`)))].join(', ');
}

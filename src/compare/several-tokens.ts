/** Speculative decoding sends several tokens in one event: gaps between events are then no time between tokens, and ITL fails no check. */
import { metricSpec } from '../metrics.ts';
import type { GatePolicy } from '../model/config.ts';
import type { Measurement } from '../model/measurement.ts';
import type { GateResult } from '../model/result.ts';
import type { GateTarget } from './draft.ts';

/** Above one token an event by more than what servers hold back to complete a letter. */
const SEVERAL = 1.25;

/** The target, advisory where it is on ITL and events of the stage held several tokens in one of `seen` that has the candidate's load. */
export function unlessSeveralTokens(
  target: GateTarget,
  candidate: Measurement,
  seen: readonly Measurement[],
): GateTarget {
  const { rule, spec, stage } = target;
  if (spec.quantile?.source !== 'itl' || rule.tier === 'advisory') return target;
  const load = candidate.header.fingerprint.load;
  const alike = seen.filter(({ header }) => header.fingerprint.load === load);
  const most = Math.max(0, ...alike.map(({ tokensPerEvent }) => tokensPerEvent?.[stage] ?? 0));
  if (most < SEVERAL) return target;
  const advisoryBecause = `about ${most.toFixed(1)} tokens came in one event, so the gaps between events are no time between tokens`;
  return { ...target, rule: { ...rule, tier: 'advisory' }, advisoryBecause };
}

/** The gate with why it is advisory, where the config wants it to fail the check. */
export function tellAdvisory(gate: GateResult, { advisoryBecause }: GateTarget): GateResult {
  if (advisoryBecause === undefined) return gate;
  return { ...gate, reason: `${gate.reason}; advisory, because ${advisoryBecause}` };
}

/** One sentence for each stage with gates that the config wants to fail the check and that cannot. */
export function warnOfSeveralTokens(gates: readonly GateResult[], policy: GatePolicy): string[] {
  const demoted = gates.filter(
    ({ id, stage, tier }) =>
      metricSpec(id).quantile?.source === 'itl' &&
      tier === 'advisory' &&
      policy.gates.some(
        (rule) => rule.metric === id && rule.tier !== 'advisory' && (rule.stage === undefined || rule.stage === stage),
      ),
  );
  return [...Map.groupBy(demoted, ({ stage }) => stage)].map(([stage, own]) => {
    const ids = [...new Set(own.map(({ id }) => id))].join(', ');
    return `In stage ${stage} several tokens came in one event (speculative decoding does this): ${ids} cannot fail the check there. Gate ${ids.replaceAll('itl', 'tpot')} instead.`;
  });
}

/** What to do next, what settles the verdict soonest first, each with what it costs as far as this run tells. */
import { metricSpec } from '../metrics.ts';
import type { Recommendation } from '../model/advice.ts';
import type { Measurement, Unfit } from '../model/measurement.ts';
import type { MissingBaseline } from '../model/missing-baseline.ts';
import { otherWorkloadIn } from '../model/refusal.ts';
import type { Drift, GateResult, SideBySide, VerdictWord } from '../model/result.ts';
import { type Effort, plus, type RunEffort, times } from './effort.ts';
import { inBrackets, settleOpenGates } from './settle.ts';
import { nameMetrics } from './wording.ts';

export interface Situation {
  verdict: VerdictWord;
  gates: readonly GateResult[];
  /** Regressions that no measured fact explains. */
  unexplained: readonly GateResult[];
  recommendations: readonly Recommendation[];
  unfit: readonly Unfit[];
  baselineRuns: number;
  /** Where the search for stored runs looked; absent where files are named by hand. */
  branch: string | undefined;
  /** Why stored runs were refused. */
  refused: readonly string[];
  /** What brings a run to compare with, where the search knows it. */
  missing?: MissingBaseline | undefined;
  /** What differs between the workload of this run and that of the stored ones, for which gates were not compared. */
  otherWorkload: readonly string[];
  /** False where no comparison is wanted. */
  wantsBaseline: boolean;
  /** Stored runs in which the prior has no more say. */
  enoughRuns: number;
  /** Attempts at this commit that count, this one included. */
  attempts: number;
  drift: readonly Drift[];
  /** What measuring took. */
  effort: RunEffort;
  candidate: Pick<Measurement, 'stages'>;
  /** Present where two endpoints were measured side by side. */
  paired?: SideBySide | undefined;
}

/**
 * A run that is not fit first; where something is broken, what mends it before what narrows an interval, and the reverse where all that is wanting is proof. Then what the base
 * branch is in need of.
 */
export function planNextSteps(found: Situation): string[] {
  const { gates, recommendations, unfit } = found;
  const isRed = gates.some(({ answer, tier, accepted }) => answer === 'regression' && tier !== 'advisory' && !accepted);
  const advice = recommendations.map(({ action }) => action);
  const settling = settleOpenGates(found);
  const steps = [
    ...unfit.map(({ hint }) => hint),
    ...(isRed ? [] : mergeAccepted(found)),
    ...(isRed ? advice : []),
    ...reachFloors(found),
    ...explainRegressions(found),
    ...settling,
    ...(isRed ? mergeAccepted(found) : advice),
    ...feedBaseline(found),
    ...lookAtDrift(found),
  ];
  return [...new Set(steps)];
}

/** A gate without its figure fails the check; where only requests are missing, it says how many and what they cost. */
function reachFloors({ gates, candidate, effort }: Situation): string[] {
  return gates
    .filter(({ answer }) => answer === 'missing')
    .map((gate) => {
      const { id, stage, slice, reason } = gate;
      const { needs, n = 0 } = candidate.stages[stage]?.[id] ?? {};
      const step = `${metricSpec(id).title} (${slice ?? stage}): ${reason}`;
      // Some of them may fail again as they did.
      const errors = candidate.stages[stage]?.error_ratio?.value ?? 0;
      if (needs === undefined || n === 0 || errors >= 1) return `${step}.`;
      const wanted = Math.max(n + 1, Math.ceil(needs / (1 - errors)));
      const more = times(wanted - n, effort.request.get(stage) ?? { ms: undefined, tokens: undefined });
      return `${step}. Send at least ${wanted} requests in ${stage} instead of ${n}${inBrackets(plus(effort.run, more))}.`;
    });
}

/** What becomes of an accepted change: with it the history starts anew. */
function mergeAccepted({ gates, branch, paired }: Situation): string[] {
  const accepted = gates.filter((gate) => gate.accepted);
  if (accepted.length === 0) return [];
  const names = nameMetrics(accepted);
  if (paired) return [`It is told of ${names} again until the endpoint that is compared with has the change, too.`];
  const run =
    branch === undefined ? 'the next stored run that carries the entry' : `the next recorded run of ${branch}`;
  return [`With the merge, ${run} starts a new history of ${names}: what is worse than that fails again.`];
}

function explainRegressions({ unexplained }: Situation): string[] {
  const open = unexplained.filter(({ tier, accepted }) => tier !== 'advisory' && !accepted);
  if (open.length === 0) return [];
  return [
    `Compare the deployment of this commit with the base branch's: no measured fact explains ${nameMetrics(open)}.`,
  ];
}

function feedBaseline(found: Situation): string[] {
  const { gates, verdict, wantsBaseline, otherWorkload, baselineRuns, enoughRuns } = found;
  if (!wantsBaseline) return [];
  const uncompared = gates.some(({ answer }) => answer === 'no-baseline');
  if (uncompared && (verdict === 'no-baseline' || otherWorkload.length > 0)) return [wantBaseline(found)];
  const restsOnRuns = gates.some(({ id, design }) => id !== 'accuracy' && design === 'history');
  if (verdict !== 'pass' || baselineRuns >= enoughRuns || !restsOnRuns) return [];
  const missing = times(enoughRuns - baselineRuns, found.effort.run);
  return [
    `Nothing to do for this pull request. The gates see smaller changes once ${enoughRuns} runs of the base branch are stored (now ${baselineRuns})${costOf(missing)}.`,
  ];
}

/** ": that takes about 12 minutes and 0.4 M tokens more", or nothing. */
function costOf(effort: Effort): string {
  const told = inBrackets(effort).slice(2, -1);
  return told === '' ? '' : `; the others take ${told}`;
}

function lookAtDrift({ drift, wantsBaseline }: Situation): string[] {
  const worse = drift.filter((found) => found.worse).map(({ sentence }) => sentence);
  return worse.length === 0
    ? []
    : [
        `Look at what changed on the base branch${wantsBaseline ? ', apart from this pull request' : ''}: ${worse.join('; ')}.`,
      ];
}

/** A run to compare with: none is stored, those that are have another workload, or they cannot be used. */
function wantBaseline(found: Pick<Situation, 'branch' | 'refused' | 'missing' | 'otherWorkload' | 'effort'>): string {
  const { branch } = found;
  const record = branch === undefined ? 'measure the other version' : `record a run of ${branch}`;
  const differs =
    found.otherWorkload.length > 0
      ? found.otherWorkload.join('; ')
      : found.refused.map(otherWorkloadIn).find((told) => told !== undefined);
  if (differs !== undefined)
    return `Take back what differs from the stored runs (${differs}), or ${record} with the workload of this one.`;
  if (found.missing && found.missing.cause !== 'never-ran') return `${found.missing.next}.`;
  const [reason] = found.refused;
  if (reason !== undefined) return `None of the stored runs can be compared with (${reason}): ${record} anew.`;
  return branch === undefined
    ? 'Measure the next version with the same config and compare it with this run.'
    : `Record a first baseline: run this action on a push to ${branch} with the same workload${inBrackets(found.effort.run)}.`;
}

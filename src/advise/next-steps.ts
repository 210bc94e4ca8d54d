/** What to do next, what settles the verdict soonest first. */
import { metricSpec } from '../metrics.ts';
import type { Recommendation } from '../model/advice.ts';
import type { Unfit } from '../model/measurement.ts';
import { otherWorkloadIn } from '../model/refusal.ts';
import type { Drift, GateResult, SideBySide, VerdictWord } from '../model/result.ts';
import { pairsToSettle } from './pairs-to-settle.ts';

export function planNextSteps(found: {
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
  /** What differs between the workload of this run and that of the stored ones, for which gates were not compared. */
  otherWorkload: readonly string[];
  /** False where no comparison is wanted. */
  wantsBaseline: boolean;
  /** Stored runs in which the prior has no more say. */
  enoughRuns: number;
  drift: readonly Drift[];
  /** Present where two endpoints were measured side by side. */
  paired?: SideBySide | undefined;
}): string[] {
  const steps: string[] = [];
  for (const { hint } of found.unfit) if (!steps.includes(hint)) steps.push(hint);
  for (const { action } of found.recommendations) steps.push(action);
  for (const gate of found.gates.filter(({ answer }) => answer === 'missing')) {
    steps.push(`${metricSpec(gate.id).title} (${gate.slice ?? gate.stage}): ${gate.reason}.`);
  }
  const unexplained = found.unexplained.filter(({ tier }) => tier !== 'advisory');
  if (unexplained.length > 0) {
    steps.push(
      `Compare the deployment of this commit with the base branch's: no measured fact explains ${unexplained.map(({ id }) => id).join(', ')}.`,
    );
  }
  steps.push(...settleOpenGates(found.gates, found));
  const uncompared = found.gates.some(({ answer }) => answer === 'no-baseline');
  if (found.wantsBaseline && uncompared && (found.verdict === 'no-baseline' || found.otherWorkload.length > 0))
    steps.push(wantBaseline(found));
  else if (
    found.verdict === 'pass' &&
    found.wantsBaseline &&
    found.baselineRuns < found.enoughRuns &&
    found.gates.some(({ id, design }) => id !== 'accuracy' && design === 'history')
  ) {
    steps.push(
      `Nothing to do for this pull request. The gates see smaller changes once ${found.enoughRuns} runs of the base branch are stored (now ${found.baselineRuns}).`,
    );
  }
  const worse = found.drift.filter((drift) => drift.worse).map(({ sentence }) => sentence);
  if (worse.length > 0) {
    steps.push(`Look at what changed on the base branch, apart from this pull request: ${worse.join('; ')}.`);
  }
  return steps;
}

/** A run to compare with: none is stored, those that are have another workload, or they cannot be used. */
function wantBaseline(found: {
  branch: string | undefined;
  refused: readonly string[];
  otherWorkload: readonly string[];
}): string {
  const { branch } = found;
  const record = branch === undefined ? 'measure the other version' : `record a run of ${branch}`;
  const differs =
    found.otherWorkload.length > 0
      ? found.otherWorkload.join('; ')
      : found.refused.map(otherWorkloadIn).find((told) => told !== undefined);
  if (differs !== undefined)
    return `Take back what differs from the stored runs (${differs}), or ${record} with the workload of this one.`;
  const [reason] = found.refused;
  if (reason !== undefined) return `None of the stored runs can be compared with (${reason}): ${record} anew.`;
  return branch === undefined
    ? 'Measure the next version with the same config and compare it with this run.'
    : `Record a first baseline: run this action on a push to ${branch} with the same workload.`;
}

/** What narrows the interval of each open gate: it depends on what the gate's design draws its noise from. */
function settleOpenGates(
  gates: readonly GateResult[],
  { enoughRuns, paired }: { enoughRuns: number; paired?: SideBySide | undefined },
): string[] {
  const open = gates.filter(({ answer }) => answer === 'undecided');
  const onItems = open.filter(({ id }) => id === 'accuracy');
  const onRuns = open.filter(
    ({ id, design, n }) => id !== 'accuracy' && design === 'history' && n.baseline < enoughRuns,
  );
  const rest = open.filter((gate) => !onItems.includes(gate) && !onRuns.includes(gate));
  const steps: string[] = [];
  if (onRuns.length > 0) {
    const stored = Math.min(...onRuns.map(({ n }) => n.baseline));
    steps.push(
      `Record more runs of the base branch (${stored} of ${enoughRuns}) and run this check again: ${names(onRuns)} is open because the noise is.`,
    );
  }
  if (rest.length > 0) steps.push(...(paired ? settlePaired(rest, paired) : [onRequests(rest)]));
  if (onItems.length > 0) steps.push(`Ask more quality items to settle ${names(onItems)}: more runs do not.`);
  return steps;
}

function onRequests(open: readonly GateResult[]): string {
  return `Raise workload.stages requests, or quiet the machine, to settle ${names(open)}.`;
}

/** More pairs narrow what the requests scatter by, and nothing narrows what the two instances differ by. */
function settlePaired(open: readonly GateResult[], { form, instanceSd }: SideBySide): string[] {
  const asked = open.map((gate) => ({ gate, need: form === 'pairs' ? pairsToSettle(gate, instanceSd) : undefined }));
  const counted = asked.flatMap(({ gate, need }) => (need?.kind === 'pairs' ? [{ gate, pairs: need.pairs }] : []));
  const instances = asked.flatMap(({ gate, need }) => (need?.kind === 'instances' ? [gate] : []));
  const others = asked.flatMap(({ gate, need }) => (need === undefined ? [gate] : []));
  const steps: string[] = [];
  if (counted.length > 0) {
    const most = Math.max(...counted.map(({ pairs }) => pairs));
    const measured = Math.max(...counted.map(({ gate }) => gate.n.candidate));
    const settled = names(counted.map(({ gate }) => gate));
    steps.push(
      `Measure about ${most} pairs instead of ${measured} (workload.stages requests, or the budget that ended them) to settle ${settled}, were its change as large as it looks.`,
    );
  }
  if (instances.length > 0) {
    steps.push(
      `More pairs do not settle ${names(instances)}: two instances of one build may differ as much (${(100 * instanceSd).toFixed(1)} %, baseline.instance-sd). Measure two instances of the base build against each other, and set what they differ by.`,
    );
  }
  if (others.length > 0) steps.push(onRequests(others));
  return steps;
}

function names(listed: readonly GateResult[]): string {
  return [...new Set(listed.map(({ id }) => id))].join(', ');
}

/** What to do next, what settles the verdict soonest first. */
import { metricSpec } from '../metrics.ts';
import type { Unfit } from '../model/measurement.ts';
import type { Drift, GateResult, Recommendation, VerdictWord } from '../model/result.ts';

export function planNextSteps(found: {
  verdict: VerdictWord;
  gates: readonly GateResult[];
  /** Regressions that no measured fact explains. */
  unexplained: readonly GateResult[];
  recommendations: readonly Recommendation[];
  unfit: readonly Unfit[];
  baselineRuns: number;
  /** False where no comparison is wanted. */
  wantsBaseline: boolean;
  /** Stored runs in which the prior has no more say. */
  enoughRuns: number;
  drift: readonly Drift[];
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
  steps.push(...settleOpenGates(found.gates, found.enoughRuns));
  if (found.verdict === 'no-baseline' && found.wantsBaseline)
    steps.push('Record a first baseline: run this action on a push to the base branch with the same workload.');
  else if (found.verdict === 'pass' && found.wantsBaseline && found.baselineRuns < found.enoughRuns) {
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

/** What narrows the interval of each open gate: it depends on what the gate's design draws its noise from. */
function settleOpenGates(gates: readonly GateResult[], enoughRuns: number): string[] {
  const open = gates.filter(({ answer }) => answer === 'undecided');
  const onItems = open.filter(({ id }) => id === 'accuracy');
  const onRuns = open.filter(
    ({ id, design, n }) => id !== 'accuracy' && design === 'history' && n.baseline < enoughRuns,
  );
  const onRequests = open.filter((gate) => !onItems.includes(gate) && !onRuns.includes(gate));
  const names = (listed: readonly GateResult[]): string => [...new Set(listed.map(({ id }) => id))].join(', ');
  const steps: string[] = [];
  if (onRuns.length > 0) {
    const stored = Math.min(...onRuns.map(({ n }) => n.baseline));
    steps.push(
      `Record more runs of the base branch (${stored} of ${enoughRuns}) and run this check again: ${names(onRuns)} is open because the noise is.`,
    );
  }
  if (onRequests.length > 0)
    steps.push(`Raise workload.stages requests, or quiet the machine, to settle ${names(onRequests)}.`);
  if (onItems.length > 0) steps.push(`Ask more quality items to settle ${names(onItems)}: more runs do not.`);
  return steps;
}

/** What to do next, what settles the verdict soonest first. */
import { metricSpec } from '../metrics.ts';
import type { Unfit } from '../model/measurement.ts';
import type { GateResult, Recommendation, VerdictWord } from '../model/result.ts';

export function planNextSteps(found: {
  verdict: VerdictWord;
  gates: readonly GateResult[];
  recommendations: readonly Recommendation[];
  unfit: readonly Unfit[];
  baselineRuns: number;
  /** Stored runs in which the prior has no more say. */
  enoughRuns: number;
}): string[] {
  const steps: string[] = [];
  for (const { hint } of found.unfit) if (!steps.includes(hint)) steps.push(hint);
  for (const { action } of found.recommendations) steps.push(action);
  for (const gate of found.gates.filter(({ answer }) => answer === 'missing')) {
    steps.push(`${metricSpec(gate.id).title} (${gate.stage}): ${gate.reason}.`);
  }
  const unexplained = found.gates.filter(
    ({ answer, cause, tier }) => answer === 'regression' && cause === null && tier !== 'advisory',
  );
  if (unexplained.length > 0) {
    steps.push(
      `Compare the deployment of this commit with the base branch's: no measured fact explains ${unexplained.map(({ id }) => id).join(', ')}.`,
    );
  }
  const undecided = found.gates.filter(({ answer }) => answer === 'undecided');
  if (undecided.length > 0) {
    steps.push(
      found.baselineRuns < found.enoughRuns
        ? `Record more runs of the base branch (${found.baselineRuns} of ${found.enoughRuns}) and run this check again: ${undecided.map(({ id }) => id).join(', ')} is open because the noise is.`
        : `Raise workload.stages requests, or quiet the machine, to settle ${undecided.map(({ id }) => id).join(', ')}.`,
    );
  }
  if (found.verdict === 'no-baseline')
    steps.push('Record a first baseline: run this action on a push to the base branch with the same workload.');
  else if (found.verdict === 'pass' && found.baselineRuns < found.enoughRuns) {
    steps.push(
      `Nothing to do for this pull request. The gates see smaller changes once ${found.enoughRuns} runs of the base branch are stored (now ${found.baselineRuns}).`,
    );
  }
  return steps;
}

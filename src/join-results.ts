/** The results of several targets of one pull request as one document. Pure: each was judged by itself, and nothing is judged here. */
import type { Result, VerdictWord } from './model/result.ts';

export interface TargetResult {
  /** What tells it apart: its label, else its model. Untrusted. */
  name: string;
  result: Result;
}

/** Worst first. A target that was not judged makes the whole so: what it did not show could be the regression. */
const byWeight: readonly VerdictWord[] = ['invalid', 'fail', 'warn', 'no-baseline', 'pass'];

/**
 * The worst verdict, with its target named; gates, advice and risks of all, each with its target. Figures are each target's own, under `instances`;
 * provenance is that of the target with the worst verdict, the first of them. `targets` must not be empty.
 */
export function joinResults(targets: readonly TargetResult[]): Result {
  const rank = ({ result }: TargetResult): number => byWeight.indexOf(result.verdict);
  const [worst] = targets.toSorted((a, b) => rank(a) - rank(b));
  if (!worst) throw new Error('Internal error: there is no result to join');
  const { result } = worst;
  const [step, ...others] = result.nextSteps;
  return {
    schemaVersion: 1,
    verdict: result.verdict,
    reason: `${worst.name}: ${result.reason}`,
    gates: targets.flatMap((target) => target.result.gates.map((gate) => ({ ...gate, instance: target.name }))),
    recommendations: targets.flatMap((target) =>
      target.result.recommendations.map((advice) => ({ ...advice, instance: target.name })),
    ),
    risks: targets.flatMap((target) => target.result.risks.map((risk) => ({ ...risk, instance: target.name }))),
    drift: [],
    metrics: {},
    slices: {},
    nextSteps: step === undefined ? [] : [`${worst.name}: ${step}`, ...others],
    warnings: inAll(targets.map((target) => target.result.warnings)),
    baseline: result.baseline,
    candidate: result.candidate,
    // What only report.html draws would be most of the document.
    instances: targets.map(({ name, result: { pictures: _pictures, ...told } }) => ({ name, result: told })),
  };
}

/** What only one target must know stands with that target. */
function inAll(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  return first.filter((text) => others.every((list) => list.includes(text)));
}

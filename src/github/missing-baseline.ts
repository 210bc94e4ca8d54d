/** Words for each kind of "no stored run". Pure. */
import type { MissingBaseline } from '../model/missing-baseline.ts';
import type { BaselineSearch } from './baseline-runs.ts';

const dayMs = 86_400_000;

/**
 * Undefined where runs were found, and where each that was found has its own reason, such as another workload.
 * Of several causes the one is told that is nearest to a baseline.
 */
export function explainMissing(
  found: Omit<BaselineSearch<unknown>, 'stopped'>,
  of: { branch: string; workflow: string; maxAgeMs: number },
): MissingBaseline | undefined {
  if (found.runs.length > 0) return undefined;
  const { searched, tooOldRuns, tooOld, expired, untrusted } = found;
  const { branch } = of;
  const workflow = of.workflow.slice(of.workflow.lastIndexOf('/') + 1);
  const record = `un ${workflow} on ${branch}`;
  const days = Math.round(of.maxAgeMs / dayMs);
  const maxAge = days === 0 ? 'baseline.max-age' : `${count(days, 'day')} (baseline.max-age)`;
  if (found.unusable > 0) return undefined;
  if (untrusted > 0)
    return {
      cause: 'untrusted',
      told: `no trusted baseline (${count(untrusted, 'run')} refused)`,
      next: `Look at why below, then r${record} once more`,
    };
  if (expired > 0)
    return {
      cause: 'expired',
      told: `every stored run has expired (${count(expired, 'artifact')})`,
      next: `R${record} again, and more often than artifacts are kept (retention in the settings of Actions), or keep the runs in a release (baseline.release)`,
    };
  // A younger run that stored nothing is nearer to a baseline than an old one.
  if (tooOld > 0 || (searched === 0 && tooOldRuns > 0))
    return {
      cause: 'too-old',
      told: `no run of ${branch} is younger than ${maxAge}`,
      next: `R${record} again; a schedule keeps the baseline fresh`,
    };
  return explainNone(found, { workflow, branch, record });
}

/** Nothing of this target was met at all. */
function explainNone(
  { listed, searched, otherTargets }: Omit<BaselineSearch<unknown>, 'stopped'>,
  { workflow, branch, record }: { workflow: string; branch: string; record: string },
): MissingBaseline {
  const [other] = otherTargets;
  if (other !== undefined)
    return {
      cause: 'other-target',
      told: `the stored runs of ${branch} are of another target or job`,
      next: `Give the job and target.label the same names on ${branch} as here (stored there: ${other}), or r${record} with these`,
    };
  if (listed === 0)
    return {
      cause: 'never-ran',
      told: `no baseline yet: ${workflow} never ran on ${branch}`,
      next: `R${record}, where it records; the next pull request is judged`,
    };
  if (searched === 0)
    return {
      cause: 'only-newer',
      told: `no run of ${branch} is at or before the base of this change`,
      next: `Bring this branch up to date with ${branch}`,
    };
  return {
    cause: 'nothing-stored',
    told: `${workflow} ran on ${branch} and stored no measurement`,
    next: `Look at why its newest run on ${branch} recorded nothing, then r${record} once more`,
  };
}

function count(things: number, name: string): string {
  return things === 1 ? `1 ${name}` : `${things} ${name}s`;
}

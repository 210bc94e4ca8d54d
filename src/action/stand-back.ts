/** Nothing was measured, and that is nobody's mistake: says why, and leaves the check green. A stranger's pull request is not judged by what it cannot have. */
import { annotateNotice, setStandBackOutputs, writeSummary } from '../github/step.ts';

/** Resolves with the exit code. */
export async function standBack(): Promise<number> {
  const headline = 'NOT GATED: no secrets here';
  const text =
    'Pull requests from forks and from Dependabot get no secrets, so the endpoint could not be measured. A maintainer can run this check on a branch of the repository.';
  annotateNotice(text, { title: `InsightAgent: ${headline}` });
  await writeSummary(`### ⚪ ${headline}\n\n${text}\n`);
  setStandBackOutputs();
  return 0;
}

/** Nothing was measured, and that is nobody's mistake: says why and what happens next, and leaves the check green. A stranger's pull request is not judged by what it cannot have. */
import type { EventContext } from '../github/event.ts';
import { annotateNotice, setStandBackOutputs, writeSummary } from '../github/step.ts';

export interface StoodBack {
  stoodBack: 'fork' | 'dependabot' | 'draft';
  event: EventContext;
}

/** Why this run has none of the repository's secrets; undefined where it has them. */
export function whyWithheld({ name, pullRequest, byDependabot }: EventContext): 'fork' | 'dependabot' | undefined {
  if (name === 'pull_request' && pullRequest?.isFork === true) return 'fork';
  return byDependabot ? 'dependabot' : undefined;
}

/** Resolves with the exit code. `baseline.required` is not asked: it speaks of what a measured run is compared with (docs/decisions/041). */
export async function standBack({ stoodBack, event }: StoodBack): Promise<number> {
  const { headline, text } = explain(stoodBack, event);
  annotateNotice(text, { title: `InsightAgent: ${headline}` });
  await writeSummary(`### ⚪ ${headline}\n\n${text}\n`);
  setStandBackOutputs(event.pullRequest ? commentStatuses[stoodBack] : '');
  return 0;
}

const commentStatuses = { fork: 'skipped-fork', dependabot: 'skipped-permission', draft: '' } as const;

function explain(why: StoodBack['stoodBack'], { pullRequest }: EventContext): { headline: string; text: string } {
  const neutral = 'This check is green because nothing was measured, not because nothing got worse.';
  switch (why) {
    case 'fork':
      return {
        headline: 'NOT GATED: no secrets here',
        text: `A pull request from a fork runs without the secrets of this repository and with a token that only reads, so the endpoint was not measured and no comment is written. ${neutral} What happens next: a maintainer who has reviewed the commit ${short(pullRequest?.headSha)} starts the workflow that measures it (docs/forks.md); the author has nothing to do.`,
      };
    case 'dependabot':
      return {
        headline: pullRequest ? 'NOT GATED: no secrets here' : 'NOT MEASURED: no secrets here',
        text: `Runs that Dependabot starts get the secrets for Dependabot alone, not those for Actions, so the endpoint was not measured. ${neutral} What happens next: running this job again changes nothing, it keeps Dependabot's rights. Somebody with write access can push a commit to this branch, or start the workflow that measures a reviewed commit (docs/forks.md); whoever administers the repository can add the key to its secrets for Dependabot.`,
      };
    case 'draft':
      return {
        headline: 'NOT GATED: draft',
        text: `This pull request is a draft, and the config says that drafts are not measured (pull-request.drafts: skip). ${neutral} What happens next: it is measured when it is marked as ready for review, if the workflow runs on ready_for_review.`,
      };
  }
}

function short(sha: string | undefined): string {
  return sha?.slice(0, 12) ?? '';
}

/**
 * The pull request of a job whose event names none: found by the commit that was measured and what GitHub itself says of it, never by a number or a
 * title that somebody wrote. Nothing is commented unless exactly one fits.
 */
import { classifyApiError, explainApiError } from './api-error.ts';
import type { GitHubClient } from './client.ts';
import { type EventContext, type PullRequestContext, readPullRequest } from './event.ts';
import { readField, readInteger, readText } from './outside-data.ts';
import type { TriggeringRun } from './triggering-run.ts';

export type PullRequestSearch =
  | { found: true; pullRequest: PullRequestContext }
  /** `reason` may quote untrusted text; the status is what becomes of the comment. */
  | { found: false; status: 'skipped-no-pull-request' | 'skipped-permission'; reason: string };

const perPage = 100;
/** 1,000 open pull requests; beyond that one of a deleted fork or of a dispatched commit is not looked for. */
const maxPages = 10;

/**
 * The one open pull request whose head is `headSha`. Of a triggering run the branch and the repository must be the pull request's as well.
 * @throws UnavailableError: that nobody could look is not "none".
 */
export async function findPullRequest(options: {
  client: GitHubClient;
  event: EventContext;
  headSha: string;
}): Promise<PullRequestSearch> {
  const { event, headSha } = options;
  const run = event.triggeringRun;
  let listed: unknown[];
  try {
    listed = await listOpen(options);
  } catch (error) {
    const failure = classifyApiError(error);
    if (failure?.kind !== 'permission' && failure?.kind !== 'missing')
      throw explainApiError(error, { action: 'list pull requests', permission: 'pull-requests: write' });
    const reason = `the token may not read pull requests; give the job \`permissions: pull-requests: write\` (${failure.message})`;
    return { found: false, status: 'skipped-permission', reason };
  }
  const fitting = listed.filter((pull) => isOf(pull, event, headSha)).flatMap((pull) => readPullRequest(pull) ?? []);
  const [pullRequest] = fitting;
  if (pullRequest && fitting.length === 1) return { found: true, pullRequest };
  const none = run
    ? 'no open pull request has the measured commit as its head: it was closed, or has moved on since'
    : 'no open pull request has the checked-out commit as its head';
  const numbers = fitting.map(({ number }) => `#${number}`).join(', ');
  const reason =
    fitting.length === 0 ? none : `several open pull requests have the measured commit as their head: ${numbers}`;
  return { found: false, status: 'skipped-no-pull-request', reason };
}

/** Asked by owner and branch where they are known; GitHub takes a fork that is gone for no filter, so then all are listed. */
async function listOpen({ client, event }: { client: GitHubClient; event: EventContext }): Promise<unknown[]> {
  const { headOwner, headBranch } = event.triggeringRun ?? {};
  const head = headOwner && headBranch ? { head: `${headOwner}:${headBranch}` } : {};
  const pulls: unknown[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const { owner, name } = event.repository;
    const { data } = await client.rest.pulls.list({
      owner,
      repo: name,
      state: 'open',
      ...head,
      per_page: perPage,
      page,
    });
    pulls.push(...data);
    if (data.length < perPage) break;
  }
  return pulls;
}

function isOf(pull: unknown, { repository, triggeringRun: run }: EventContext, headSha: string): boolean {
  const isHead =
    readText(pull, 'state') === 'open' &&
    readText(pull, 'head', 'sha') === headSha &&
    readInteger(pull, 'base', 'repo', 'id') === repository.id;
  return isHead && (run === undefined || isOfRun(pull, run));
}

/** A branch or a repository that GitHub does not tell (any more) decides nothing: the commit does. */
function isOfRun(pull: unknown, run: TriggeringRun): boolean {
  const number = readInteger(pull, 'number');
  return (
    (run.headBranch === undefined || readText(pull, 'head', 'ref') === run.headBranch) &&
    (readField(pull, 'head', 'repo') == null || readInteger(pull, 'head', 'repo', 'id') === run.headRepositoryId) &&
    (run.pullRequests.length === 0 || run.pullRequests.some((own) => own === number))
  );
}

/**
 * Which commit of the base branch the measured one is to be compared with: what the base branch was WITHOUT the change.
 * The merge commit that a pull request's default checkout measures contains the base branch's newest commits; compared
 * with the branch point, a regression that others merged meanwhile would be blamed on this pull request.
 */
import { InputError } from '../errors.ts';
import { classifyApiError, explainApiError } from './api-error.ts';
import type { GitHubClient } from './client.ts';
import type { EventContext } from './event.ts';
import { readCommit, readField } from './outside-data.ts';

export type BaselineCommit =
  | { found: true; sha: string; how: 'first-parent' | 'merge-base'; reason: string }
  | { found: false; reason: string };

/**
 * Finds the baseline commit. `measuredSha` is the checked-out commit (`git rev-parse HEAD`), absent when nothing is
 * checked out; `baseBranch` is a branch name.
 * @throws PermissionError, UnavailableError, or InputError when the base branch does not exist.
 */
export async function findBaselineCommit(options: {
  client: GitHubClient;
  event: EventContext;
  baseBranch: string;
  measuredSha?: string | undefined;
}): Promise<BaselineCommit> {
  const { client, event, baseBranch } = options;
  const measuredSha = options.measuredSha ?? event.sha;
  if (event.pullRequest !== undefined && measuredSha === event.sha) {
    const parents = await readParents(client, event, event.sha);
    // Anything but two parents is no merge of head into base (a force-pushed or already merged pull request).
    if (parents?.length === 2 && parents[0] !== undefined) {
      return {
        found: true,
        sha: parents[0],
        how: 'first-parent',
        reason: 'the base branch as it was merged into the measured merge commit',
      };
    }
  }
  // The head stands in where the merge commit is gone: it is what the pull request is about and GitHub keeps it.
  const measured =
    event.pullRequest !== undefined && measuredSha === event.sha ? event.pullRequest.headSha : measuredSha;
  return findMergeBase({ client, event, baseBranch, measured });
}

/**
 * Whether a run may say that it measured `commit`: the head itself, or a merge of it into the branch, as GitHub makes it for a pull request. The
 * answer is why not, or which of both it is.
 * @throws PermissionError, UnavailableError, InputError
 */
export async function placeCommit(options: {
  client: GitHubClient;
  event: EventContext;
  commit: string | undefined;
  headSha: string;
  baseBranch: string;
}): Promise<{ ok: true; isMerge: boolean } | { ok: false; reason: string }> {
  const { client, event, commit, headSha, baseBranch } = options;
  if (commit === headSha) return { ok: true, isMerge: false };
  const [into, head, ...more] = (commit && (await readParents(client, event, commit))) || [];
  if (into !== undefined && head === headSha && more.length === 0) {
    const base = await findMergeBase({ client, event, baseBranch, measured: into });
    if (base.found && base.sha === into) return { ok: true, isMerge: true };
  }
  return {
    ok: false,
    reason: `the run file is of the commit ${commit ?? '(none)'}, which is neither the head ${headSha} nor a merge of it into ${baseBranch}`,
  };
}

async function findMergeBase(options: {
  client: GitHubClient;
  event: EventContext;
  baseBranch: string;
  measured: string;
}): Promise<BaselineCommit> {
  const { client, event, baseBranch, measured } = options;
  const tip = await readBranchTip(client, event, baseBranch);
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      ...repositoryOf(event),
      basehead: `${tip}...${measured}`,
      per_page: 1,
    });
    const sha = readCommit(data, 'merge_base_commit', 'sha');
    if (sha !== undefined) {
      return { found: true, sha, how: 'merge-base', reason: `where the measured commit left the branch ${baseBranch}` };
    }
  } catch (error) {
    // 404 is also GitHub's answer when two commits share no history.
    if (classifyApiError(error)?.kind !== 'missing') {
      throw explainApiError(error, {
        action: 'compare commits (permissions: contents: read)',
        permission: 'contents: read',
      });
    }
  }
  return {
    found: false,
    reason: `GitHub knows no common history of the measured commit ${measured.slice(0, 12)} and the branch ${baseBranch}`,
  };
}

/** By the full ref: a bare name could also mean a tag that somebody called like the branch. */
export async function readBranchTip(
  client: GitHubClient,
  event: Pick<EventContext, 'repository'>,
  branch: string,
): Promise<string> {
  try {
    const { data } = await client.rest.git.getRef({ ...repositoryOf(event), ref: `heads/${branch}` });
    const sha = readCommit(data, 'object', 'sha');
    if (sha !== undefined) return sha;
  } catch (error) {
    if (classifyApiError(error)?.kind !== 'missing') {
      throw explainApiError(error, {
        action: 'read branches (permissions: contents: read)',
        permission: 'contents: read',
      });
    }
  }
  throw new InputError(
    `The base branch ${branch} does not exist in this repository.`,
    'Name the branch whose runs are the baseline in the config as `baseline: { branch: … }`.',
    { origin: 'config `baseline.branch`' },
  );
}

/**
 * Ids of a commit's parents, first one first; absent when GitHub no longer has the commit.
 * @throws PermissionError, UnavailableError
 */
export async function readParents(
  client: GitHubClient,
  event: EventContext,
  sha: string,
): Promise<string[] | undefined> {
  try {
    const { data } = await client.rest.repos.getCommit({ ...repositoryOf(event), ref: sha, per_page: 1 });
    const parents = readField(data, 'parents');
    if (!Array.isArray(parents)) return undefined;
    return parents.map((parent) => readCommit(parent, 'sha')).filter((parent) => parent !== undefined);
  } catch (error) {
    const kind = classifyApiError(error)?.kind;
    if (kind === 'missing' || kind === 'rejected') return undefined;
    throw explainApiError(error, {
      action: 'read commits (permissions: contents: read)',
      permission: 'contents: read',
    });
  }
}

function repositoryOf(event: Pick<EventContext, 'repository'>): { owner: string; repo: string } {
  return { owner: event.repository.owner, repo: event.repository.name };
}

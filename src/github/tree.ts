/**
 * Whose files lie in the working folder. Where they may be a stranger's while the job has secrets, all that decides (the address that gets the
 * key, start commands, gates, workload) comes from a commit of this repository instead (docs/decisions/041).
 */
import { classifyApiError, explainApiError } from './api-error.ts';
import { readBranchTip } from './baseline-commit.ts';
import type { GitHubClient } from './client.ts';
import type { EventContext } from './event.ts';
import { readCommit } from './outside-data.ts';

export type Tree = { holds: 'own' } | ForeignTree;

export interface ForeignTree {
  /** `data`: the code is this repository's, but a stranger's files may lie beside it. `code`: nothing shows that it is this repository's. */
  holds: 'data' | 'code';
  /** The commit that is believed, and what it is, in words: `main`. */
  trusted: { sha: string; on: string };
  /** The commit that is checked out, where git can say. */
  commit?: string | undefined;
  /** Completes "The config is not read from the working folder: …". */
  why: string;
}

/** Their tree is the event's own: what was pushed here, or what a pull request (whose run has no secrets where it is a fork's) proposes. */
const ownEvents = ['push', 'pull_request', 'pull_request_target', 'merge_group'];

/** The part of an event that tells. */
type Event = Pick<EventContext, 'name' | 'sha' | 'ref' | 'defaultBranch' | 'repository'>;

/**
 * `checkedOut`: the commits that lie in the working folder and where the config does; empty where git cannot say. `hasConfig`: whether a config file lies there.
 * @throws PermissionError, UnavailableError
 */
export async function findTree(options: {
  client: GitHubClient;
  event: Event;
  checkedOut: readonly string[];
  hasConfig: boolean;
}): Promise<Tree> {
  const { client, event, checkedOut, hasConfig } = options;
  if (ownEvents.includes(event.name)) return { holds: 'own' };
  const trusted = { sha: event.sha, on: event.ref.replace(/^refs\/(?:heads|tags)\//, '') };
  for (const commit of checkedOut) {
    if (commit === event.sha || (await isInHistory({ client, event, commit }))) continue;
    const why = `${event.name} measures the commit ${commit.slice(0, 12)}, which is not in the history of ${trusted.on}`;
    return { holds: 'code', trusted, commit, why };
  }
  const [commit] = checkedOut;
  if (event.name === 'workflow_run')
    return { holds: 'data', trusted, commit, why: "on workflow_run a stranger's files may lie there" };
  // A schedule has nobody who could name a commit; of anything else that lies there without git, nobody knows whose it is.
  if (commit === undefined && hasConfig && event.name !== 'schedule')
    return { holds: 'code', trusted, why: `git cannot say which commit ${event.name} has checked out` };
  return { holds: 'own' };
}

/** What the event stands on is trusted, and the default branch, which may have moved on since. */
async function isInHistory(of: { client: GitHubClient; event: Event; commit: string }): Promise<boolean> {
  const { defaultBranch } = of.event;
  if (await isAncestor({ ...of, tip: of.event.sha })) return true;
  if (defaultBranch === undefined) return false;
  return isAncestor({ ...of, tip: await readBranchTip(of.client, of.event, defaultBranch) });
}

async function isAncestor(of: { client: GitHubClient; event: Event; commit: string; tip: string }): Promise<boolean> {
  const { client, event, commit, tip } = of;
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      ...{ owner: event.repository.owner, repo: event.repository.name },
      ...{ basehead: `${tip}...${commit}`, per_page: 1 },
    });
    return readCommit(data, 'merge_base_commit', 'sha') === commit;
  } catch (error) {
    // A commit that GitHub does not know here, or that shares no history.
    if (classifyApiError(error)?.kind === 'missing') return false;
    throw explainApiError(error, {
      action: 'compare commits (permissions: contents: read)',
      permission: 'contents: read',
    });
  }
}

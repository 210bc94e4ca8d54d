/** The part of the base branch's history that ends in the baseline commit: what proves that a run came before the change. */
import { explainApiError } from './api-error.ts';
import type { GitHubClient } from './client.ts';
import type { EventContext } from './event.ts';
import { readCommit, readField } from './outside-data.ts';

export interface HistoryWindow {
  /** The baseline commit and its nearest ancestors. */
  commits: ReadonlySet<string>;
  /**
   * Steps from the baseline commit along first parents, which is how a branch grows. Absent for a commit that is an
   * ancestor by another way: no distance is better than a wrong one.
   */
  distances: ReadonlyMap<string, number>;
}

const commitsPerPage = 100;

/**
 * Reads at most `maxPages` hundreds of commits reachable from `commit`.
 * @throws PermissionError, UnavailableError
 */
export async function readHistory(options: {
  client: GitHubClient;
  event: EventContext;
  commit: string;
  maxPages: number;
}): Promise<HistoryWindow> {
  const { client, event, commit, maxPages } = options;
  const firstParents = new Map<string, string | undefined>();
  for (let page = 1; page <= maxPages; page += 1) {
    const listed = await listPage(page);
    for (const item of listed) {
      const sha = readCommit(item, 'sha');
      if (sha !== undefined) firstParents.set(sha, readCommit(readFirst(readField(item, 'parents')), 'sha'));
    }
    if (listed.length < commitsPerPage) break;
  }
  return { commits: new Set(firstParents.keys()), distances: measureDistances(commit, firstParents) };

  async function listPage(page: number): Promise<unknown[]> {
    try {
      const { data } = await client.rest.repos.listCommits({
        owner: event.repository.owner,
        repo: event.repository.name,
        sha: commit,
        per_page: commitsPerPage,
        page,
      });
      return Array.isArray(data) ? data : [];
    } catch (error) {
      throw explainApiError(error, {
        action: 'read commits (permissions: contents: read)',
        permission: 'contents: read',
      });
    }
  }
}

function measureDistances(commit: string, firstParents: ReadonlyMap<string, string | undefined>): Map<string, number> {
  const distances = new Map<string, number>();
  let current: string | undefined = commit;
  while (current !== undefined && firstParents.has(current) && !distances.has(current)) {
    distances.set(current, distances.size);
    current = firstParents.get(current);
  }
  return distances;
}

function readFirst(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}

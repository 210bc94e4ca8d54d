/** Whether the pull request of the event is a draft now. */
import { classifyApiError } from './api-error.ts';
import type { GitHubClient } from './client.ts';
import type { EventContext } from './event.ts';
import { readFlag } from './outside-data.ts';

/** Asked of GitHub, since the payload of a run that is run again is as old as the run; where GitHub does not say, the payload counts. */
export async function isDraft(
  client: GitHubClient,
  { repository, pullRequest }: Pick<EventContext, 'repository' | 'pullRequest'>,
): Promise<boolean> {
  if (!pullRequest) return false;
  try {
    const { data } = await client.rest.pulls.get({
      owner: repository.owner,
      repo: repository.name,
      pull_number: pullRequest.number,
    });
    return readFlag(data, 'draft') ?? pullRequest.draft;
  } catch (error) {
    if (classifyApiError(error) === undefined) throw error;
    return pullRequest.draft;
  }
}

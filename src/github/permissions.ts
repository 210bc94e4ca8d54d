/** Asked before any load is driven: a missing permission found afterwards would have cost the measurement, or passed for "no baseline". */
import { classifyApiError, explainApiError } from './api-error.ts';
import type { GitHubClient } from './client.ts';
import type { EventContext } from './event.ts';

/** The block that a workflow needs, as it is written in YAML. */
const neededPermissions = 'contents: read, actions: read, pull-requests: write';

/**
 * Checks what the token may do. `reason` may quote GitHub's words.
 * @throws PermissionError when commits or workflow runs cannot be read, UnavailableError when GitHub does not answer.
 */
export async function checkPermissions({ client, event }: { client: GitHubClient; event: EventContext }): Promise<{
  canComment: boolean;
  reason: string;
}> {
  const repository = { owner: event.repository.owner, repo: event.repository.name };
  try {
    await client.rest.actions.listWorkflowRunsForRepo({ ...repository, per_page: 1, exclude_pull_requests: true });
  } catch (error) {
    throw explainApiError(error, {
      action: 'read workflow runs (permissions: actions: read)',
      permission: neededPermissions,
    });
  }
  try {
    await client.rest.repos.listCommits({ ...repository, per_page: 1 });
  } catch (error) {
    throw explainApiError(error, {
      action: 'read commits (permissions: contents: read)',
      permission: neededPermissions,
    });
  }
  return probeComment(client, event);
}

/**
 * Asks GitHub to create a comment with an EMPTY body. Permission is checked before content, and a blank body is refused
 * whatever the permission, so this writes nothing: 422 means "you may, but not this", 403 or 404 "you may not".
 * There is no call that reads a workflow token's permissions.
 */
async function probeComment(
  client: GitHubClient,
  event: EventContext,
): Promise<{ canComment: boolean; reason: string }> {
  const { pullRequest, repository } = event;
  if (pullRequest === undefined) return { canComment: false, reason: 'the event has no pull request' };
  try {
    await client.rest.issues.createComment({
      owner: repository.owner,
      repo: repository.name,
      issue_number: pullRequest.number,
      body: '',
    });
    return { canComment: true, reason: 'GitHub accepted a comment' };
  } catch (error) {
    const failure = classifyApiError(error);
    switch (failure?.kind) {
      case undefined:
        throw error;
      case 'rejected':
        return { canComment: true, reason: 'the token may write comments' };
      case 'credentials':
      case 'permission':
      case 'missing':
      case 'gone':
        return { canComment: false, reason: explainReadOnly(event, failure.message) };
      case 'rate-limit':
      case 'unavailable':
        // Not known is not "no": the comment itself is tried later, and reports its own failure.
        return { canComment: true, reason: `could not be asked beforehand: ${failure.message}` };
    }
  }
}

/** Why a comment may not be written, and what would change that. Only the token of the pull request's own run is read-only by its origin. */
export function explainReadOnly({ name, pullRequest }: EventContext, message: string): string {
  const isOwnRun = name === 'pull_request';
  if (isOwnRun && pullRequest?.isFork) return `the token of a pull request from a fork is read-only (${message})`;
  if (isOwnRun && pullRequest?.isDependabot) return `the token of a Dependabot pull request is read-only (${message})`;
  return `the workflow lacks \`permissions: pull-requests: write\`, or the conversation is locked (${message})`;
}

/** What becomes of a comment that may not be written. */
export function skippedBy({ name, pullRequest }: EventContext): 'skipped-fork' | 'skipped-permission' {
  return name === 'pull_request' && pullRequest?.isFork ? 'skipped-fork' : 'skipped-permission';
}

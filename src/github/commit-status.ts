/** A commit status: what stands on a pull request for a job that has no check of its own there. */
import { classifyApiError } from './api-error.ts';
import type { GitHubClient } from './client.ts';
import type { EventContext } from './event.ts';
import { readField, readText } from './outside-data.ts';

export interface CommitStatus {
  owner: string;
  repo: string;
  sha: string;
  /** What a branch rule names, e.g. `insight-agent`. */
  context: string;
  /** The workflow run that says more; behind `#` the run that measured, by which a later status is told from an earlier one. */
  targetUrl: string;
}

export type StatusState = 'pending' | 'success' | 'failure' | 'error';

export type Written = { ok: true } | { ok: false; reason: string };

/** GitHub's limit, in characters. */
const DESCRIPTION_CHARS = 140;

/**
 * The commit that a status is due on: the head of the pull request, where this job's own check is at another commit. Undefined where none is due.
 */
export function statusCommit({ name, sha, pullRequest, triggeringRun }: EventContext): string | undefined {
  if (triggeringRun) return triggeringRun.event === 'pull_request' ? triggeringRun.headSha : undefined;
  const headSha = name === 'workflow_dispatch' ? pullRequest?.headSha : undefined;
  return headSha === sha ? undefined : headSha;
}

/** The status of this job. `instance` keeps jobs that measure apart; without it, that of a whole triggering run. */
export function statusOf(event: EventContext, sha: string, instance?: string): CommitStatus {
  const { repository, triggeringRun: run, runId, runAttempt } = event;
  const { owner, name } = repository;
  const measuredBy = instance === undefined && run ? `${run.id}.${run.attempt}` : `${runId}.${runAttempt}`;
  return {
    ...{ owner, repo: name, sha },
    context: instance === undefined ? 'insight-agent' : `insight-agent/${instance}`,
    targetUrl: `${event.serverUrl}/${owner}/${name}/actions/runs/${runId}#measured-by-${measuredBy}`,
  };
}

/**
 * Writes the status, unless a newer run has written it. `description` is one inert line; it is cut so that it fits before `ending`. Never throws: no
 * failure to publish changes a verdict. A reason may quote GitHub's words.
 */
export async function setStatus(
  client: GitHubClient,
  status: CommitStatus,
  { state, description, ending = '' }: { state: StatusState; description: string; ending?: string | undefined },
): Promise<Written> {
  const { owner, repo, sha, context, targetUrl } = status;
  try {
    const before = await readStatus(client, status);
    if (isNewer(readText(before, 'target_url') ?? '', targetUrl))
      return { ok: false, reason: 'a newer run has already written it' };
    await client.rest.repos.createCommitStatus({
      ...{ owner, repo, sha, context, state },
      description: `${cut(description, DESCRIPTION_CHARS - ending.length)}${ending}`,
      target_url: targetUrl,
    });
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: explain(error) };
  }
}

/** For the end of a job, however it ends: a status that this very job left `pending` becomes an error; any other stays. Never throws. */
export async function endPendingStatus(client: GitHubClient, status: CommitStatus): Promise<Written> {
  try {
    const now = await readStatus(client, status);
    if (readText(now, 'state') !== 'pending' || readText(now, 'target_url') !== status.targetUrl) return { ok: true };
  } catch (error) {
    return { ok: false, reason: explain(error) };
  }
  return setStatus(client, status, { state: 'error', description: 'NOT GATED: the job ended before it had a result' });
}

/** The newest status of the context; undefined where there is none. */
async function readStatus(client: GitHubClient, { owner, repo, sha, context }: CommitStatus): Promise<unknown> {
  const { data } = await client.rest.repos.getCombinedStatusForRef({ owner, repo, ref: sha, per_page: 100 });
  const statuses = readField(data, 'statuses');
  return (Array.isArray(statuses) ? statuses : []).find((status) => readText(status, 'context') === context);
}

/** Ids of workflow runs grow, and attempts within a run. A status that is not ours is never newer. */
function isNewer(before: string, now: string): boolean {
  const [[run = 0, attempt = 0], [ownRun = 0, ownAttempt = 0]] = [orderOf(before), orderOf(now)];
  return run === ownRun ? attempt > ownAttempt : run > ownRun;
}

function orderOf(targetUrl: string): number[] {
  return (/#measured-by-(\d{1,15})\.(\d{1,9})$/.exec(targetUrl) ?? []).slice(1).map(Number);
}

function explain(error: unknown): string {
  const failure = classifyApiError(error);
  const words = failure?.message ?? (error instanceof Error ? error.message : String(error));
  const missing = failure?.kind === 'permission' || failure?.kind === 'missing';
  return missing ? `the workflow lacks \`permissions: statuses: write\` (${words})` : words;
}

function cut(text: string, maxChars: number): string {
  const chars = [...text];
  return chars.length <= maxChars
    ? text
    : `${chars
        .slice(0, maxChars - 1)
        .join('')
        .trimEnd()}…`;
}

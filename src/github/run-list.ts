/** Lists of runs, artifacts and jobs, page by page and bounded. */
import { classifyApiError, explainApiError } from './api-error.ts';
import type { GitHubClient } from './client.ts';
import type { DownloadStore } from './download-store.ts';
import {
  type CandidateArtifact,
  type CandidateJob,
  type CandidateRun,
  readArtifact,
  readJob,
  readRun,
} from './eligibility.ts';
import { type EventContext, trustedEvents } from './event.ts';
import { readField } from './outside-data.ts';

const perPage = 100;
const permission = 'actions: read';

export interface Listing {
  client: GitHubClient;
  event: EventContext;
  /** What this job has downloaded. */
  store?: DownloadStore | undefined;
}

/**
 * Runs of the event's workflow on `branch`, newest first, asked for each trusted event by itself: in one list, strangers
 * could bury the base branch's runs under pull requests from forks whose branch has the same name.
 * @throws PermissionError, UnavailableError
 */
export async function listBranchRuns(
  listing: Listing,
  { branch, maxPages }: { branch: string; maxPages: number },
): Promise<CandidateRun[]> {
  const lists = await Promise.all(
    trustedEvents.map((trigger) => listWorkflowRuns(listing, { branch, event: trigger }, maxPages)),
  );
  return sortNewestFirst(lists.flat());
}

/**
 * Runs of the event's workflow that the same event started for the same head, newest first.
 * @throws PermissionError, UnavailableError
 */
export async function listHeadRuns(
  listing: Listing,
  { headSha, maxPages }: { headSha: string; maxPages: number },
): Promise<CandidateRun[]> {
  return sortNewestFirst(await listWorkflowRuns(listing, { head_sha: headSha, event: listing.event.name }, maxPages));
}

async function listWorkflowRuns(
  listing: Listing,
  filter: { branch?: string; head_sha?: string; event: string },
  maxPages: number,
): Promise<CandidateRun[]> {
  const { client, event } = listing;
  const workflow = event.workflowPath.slice(event.workflowPath.lastIndexOf('/') + 1);
  const listed = await listPages(maxPages, 'workflow_runs', async (page) => {
    const parameters = { ...repositoryOf(event), ...filter, exclude_pull_requests: true, per_page: perPage, page };
    try {
      return (await client.rest.actions.listWorkflowRuns({ ...parameters, workflow_id: workflow })).data;
    } catch (error) {
      if (classifyApiError(error)?.kind !== 'missing') throw explainApiError(error, { action: readRuns, permission });
      // A workflow that never ran is unknown to GitHub, and a forbidden one is too: the repository's own list tells them apart.
      await proveRunsReadable(listing);
      return { workflow_runs: [] };
    }
  });
  return listed.map(readRun);
}

function sortNewestFirst(runs: readonly CandidateRun[]): CandidateRun[] {
  return runs.toSorted((a, b) => (b.createdMs ?? 0) - (a.createdMs ?? 0) || (b.id ?? 0) - (a.id ?? 0));
}

const readRuns = 'read workflow runs (permissions: actions: read)';

/** Artifacts of a run, newest first. */
export async function listRunArtifacts(
  listing: Listing,
  { runId, maxPages }: { runId: number; maxPages: number },
): Promise<CandidateArtifact[]> {
  const { client, event } = listing;
  const listed = await listPages(maxPages, 'artifacts', async (page) => {
    try {
      const parameters = { ...repositoryOf(event), run_id: runId, per_page: perPage, page };
      return (await client.rest.actions.listWorkflowRunArtifacts(parameters)).data;
    } catch (error) {
      if (isGone(error)) return { artifacts: [] };
      throw explainApiError(error, { action: 'list artifacts (permissions: actions: read)', permission });
    }
  });
  return listed.map(readArtifact).sort((a, b) => (b.id ?? 0) - (a.id ?? 0));
}

/** Jobs of one attempt of a run. */
export async function listAttemptJobs(
  listing: Listing,
  { runId, attempt, maxPages }: { runId: number; attempt: number; maxPages: number },
): Promise<CandidateJob[]> {
  const { client, event } = listing;
  const listed = await listPages(maxPages, 'jobs', async (page) => {
    try {
      const parameters = { ...repositoryOf(event), run_id: runId, attempt_number: attempt, per_page: perPage, page };
      return (await client.rest.actions.listJobsForWorkflowRunAttempt(parameters)).data;
    } catch (error) {
      if (isGone(error)) return { jobs: [] };
      throw explainApiError(error, { action: 'read the jobs of a run (permissions: actions: read)', permission });
    }
  });
  return listed.map(readJob);
}

async function listPages(
  maxPages: number,
  key: string,
  getPage: (page: number) => Promise<unknown>,
): Promise<unknown[]> {
  const items: unknown[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const listed = readField(await getPage(page), key);
    if (!Array.isArray(listed)) break;
    items.push(...listed);
    if (listed.length < perPage) break;
  }
  return items;
}

async function proveRunsReadable({ client, event }: Listing): Promise<void> {
  try {
    await client.rest.actions.listWorkflowRunsForRepo({
      ...repositoryOf(event),
      per_page: 1,
      exclude_pull_requests: true,
    });
  } catch (error) {
    throw explainApiError(error, { action: readRuns, permission });
  }
}

/** A run that was deleted between two calls. */
function isGone(error: unknown): boolean {
  const kind = classifyApiError(error)?.kind;
  return kind === 'missing' || kind === 'gone';
}

function repositoryOf(event: EventContext): { owner: string; repo: string } {
  return { owner: event.repository.owner, repo: event.repository.name };
}

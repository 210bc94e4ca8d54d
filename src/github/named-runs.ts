/** Runs that somebody named by their ids: of this very repository, measured by a job that succeeded, and whole; which branch and workflow they are of is told. */
import { classifyApiError, explainApiError } from './api-error.ts';
import { type CandidateRun, readRun, refuseNamedArtifact, refuseNamedOrigin, refuseNamedRun } from './eligibility.ts';
import {
  type Acceptance,
  addMet,
  defaultSearchLimits,
  examineRun,
  type FoundArtifact,
  type Look,
  nothingMet,
} from './examine-run.ts';
import type { Listing } from './run-list.ts';

/** Every run of this target in the artifacts of those workflow runs, in the order of the ids. Throws PermissionError and UnavailableError. */
export async function findNamedRuns<T>(options: {
  listing: Listing;
  runIds: readonly number[];
  artifactPrefix: string;
  /** Commits between the baseline commit and this one, where that is known. */
  distances: ReadonlyMap<string, number>;
  accept: (text: string, found: FoundArtifact) => Acceptance<T>;
}): Promise<Look<T>> {
  const { runIds } = options;
  const { parallel } = defaultSearchLimits;
  const all: Look<T> = { runs: [], refused: [], ...nothingMet() };
  for (let at = 0; at < runIds.length; at += parallel) {
    const looks = await Promise.all(runIds.slice(at, at + parallel).map((runId) => lookAt(runId, options)));
    for (const look of looks) {
      all.runs.push(...look.runs);
      all.refused.push(...look.refused);
      addMet(all, look);
    }
  }
  return all;
}

async function lookAt<T>(runId: number, options: Parameters<typeof findNamedRuns<T>>[0]): Promise<Look<T>> {
  const { listing, artifactPrefix, distances, accept } = options;
  const { event } = listing;
  const refuse = (reason: string): Look<T> => ({
    ...{ runs: [], ...nothingMet(), untrusted: 1 },
    refused: [{ source: `workflow run ${runId}`, reason }],
  });
  if (runId === event.runId) return refuse('it is the run that is being judged');
  const run = await getRun(listing, runId);
  if (run === undefined) return refuse('this repository has no such run');
  const expected = {
    repositoryId: event.repository.id,
    repository: `${event.repository.owner}/${event.repository.name}`,
    ...{ workflowPath: event.workflowPath, baseBranch: run.headBranch ?? '', ancestors: new Set<string>() },
    ...{ nowMs: 0, maxAgeMs: Number.POSITIVE_INFINITY },
    maxDownloadBytes: defaultSearchLimits.maxDownloadBytes,
  };
  const reason = refuseNamedRun(run, expected);
  if (reason !== undefined) return refuse(reason);
  const look = await examineRun<T>(run, {
    ...{ listing, artifactPrefix, expected, accept, distances, nameRun, limits: defaultSearchLimits },
    ...{ refuseArtifact: refuseNamedArtifact, refuseOrigin: refuseNamedOrigin },
  });
  if (look.runs.length + look.refused.length > 0) return look;
  const others = [...look.otherTargets].join(', ');
  return {
    ...look,
    refused: [
      {
        source: nameRun(run),
        reason: `it holds no run of this target (${artifactPrefix}…)${others === '' ? '' : `, only ${others}`}`,
      },
    ],
  };
}

/** "workflow run 42 (push on main, .github/workflows/nightly.yml)": nothing of it was asked for, so it is told. */
function nameRun({ id, event, headBranch, path }: CandidateRun): string {
  return `workflow run ${id ?? '(unknown)'} (${event ?? 'unknown event'} on ${headBranch ?? 'an unknown branch'}, ${path ?? 'unknown workflow'})`;
}

async function getRun({ client, event }: Listing, runId: number): Promise<CandidateRun | undefined> {
  try {
    const { data } = await client.rest.actions.getWorkflowRun({
      owner: event.repository.owner,
      repo: event.repository.name,
      run_id: runId,
      exclude_pull_requests: true,
    });
    return readRun(data);
  } catch (error) {
    if (classifyApiError(error)?.kind === 'missing') return undefined;
    throw explainApiError(error, {
      action: 'read workflow runs (permissions: actions: read)',
      permission: 'actions: read',
    });
  }
}

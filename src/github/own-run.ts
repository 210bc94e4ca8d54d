/** The running workflow run, as GitHub lists it. Pure. */
import type { AttemptPlace } from './attempt-eligibility.ts';
import type { CandidateRun } from './eligibility.ts';
import type { EventContext } from './event.ts';

/** It need not be asked for: the event says all of it. */
export function describeOwnRun(event: EventContext): CandidateRun {
  return {
    id: event.runId,
    attempt: event.runAttempt,
    event: event.name,
    path: event.workflowPath,
    headSha: headOf(event),
    repositoryId: event.repository.id,
    headRepositoryId: headRepositoryOf(event),
  };
}

/**
 * What GitHub lists a run under: on a pull request its head, and not the merge commit that it checks out; on any other event the commit that the
 * event is of, whatever was checked out. Of a run that another one reports, what it says of that run.
 */
export function headOf({ name, pullRequest, sha, runId, triggeringRun: run }: EventContext): string {
  if (run?.id === runId) return run.headSha;
  return (name === 'pull_request' ? pullRequest?.headSha : undefined) ?? sha;
}

function headRepositoryOf({
  name,
  pullRequest,
  repository,
  runId,
  triggeringRun: run,
}: EventContext): number | undefined {
  if (run?.id === runId) return run.headRepositoryId;
  return name === 'pull_request' && pullRequest ? pullRequest.headRepositoryId : repository.id;
}

/** What measurements of this workflow run, and of others for the same head, are held against. */
export function placeOf(event: EventContext): AttemptPlace {
  return {
    repositoryId: event.repository.id,
    repository: `${event.repository.owner}/${event.repository.name}`,
    headRepositoryId: headRepositoryOf(event),
    headSha: headOf(event),
    workflowPath: event.workflowPath,
    event: event.name,
    ref: event.ref,
    runId: event.runId,
    runAttempt: event.runAttempt,
  };
}

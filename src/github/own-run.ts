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

/** What GitHub lists a run under: on a pull request its head and not the merge commit that it checks out. */
export function headOf({ pullRequest, sha }: EventContext): string {
  return pullRequest?.headSha ?? sha;
}

function headRepositoryOf({ pullRequest, repository }: EventContext): number | undefined {
  return pullRequest ? pullRequest.headRepositoryId : repository.id;
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

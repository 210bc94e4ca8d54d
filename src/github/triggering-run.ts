/** The workflow run whose end started this job (`workflow_run`), as GitHub's own event payload tells of it. Pure. */
import { readCommit, readField, readInteger, readText } from './outside-data.ts';
import { splitWorkflowPath } from './workflow-path.ts';

export interface TriggeringRun {
  id: number;
  attempt: number;
  /** What started that run, e.g. `pull_request`. */
  event: string;
  /** `.github/workflows/<file>`, without repository and ref. */
  path: string;
  /** Commit that GitHub lists the run under: on a pull request its head. */
  headSha: string;
  /** Absent where GitHub names none. A stranger's words. */
  headBranch: string | undefined;
  /** Of the repository that the code came from; absent when it has been deleted. */
  headRepositoryId: number | undefined;
  headOwner: string | undefined;
  /** e.g. `success`, `failure`, `cancelled`, `skipped`, `action_required`. */
  conclusion: string | undefined;
  /** Numbers of the pull requests that GitHub lists the run under: none for a fork's. */
  pullRequests: number[];
}

/** Undefined where the payload does not tell what must be known of the run. */
export function readTriggeringRun(payload: unknown): TriggeringRun | undefined {
  const run = readField(payload, 'workflow_run');
  const id = readInteger(run, 'id');
  const attempt = readInteger(run, 'run_attempt');
  const event = readText(run, 'event');
  const path = splitWorkflowPath(readText(run, 'path') ?? '')?.path;
  const headSha = readCommit(run, 'head_sha');
  if (!id || !attempt || !event || !path || !headSha) return undefined;
  const listed = readField(run, 'pull_requests');
  return {
    ...{ id, attempt, event, path, headSha },
    headBranch: readText(run, 'head_branch'),
    headRepositoryId: readInteger(run, 'head_repository', 'id'),
    headOwner: readText(run, 'head_repository', 'owner', 'login'),
    conclusion: readText(run, 'conclusion'),
    pullRequests: (Array.isArray(listed) ? listed : []).flatMap((pull) => readInteger(pull, 'number') ?? []),
  };
}

/**
 * The trust checks on an earlier attempt at the measured commit. A pull request's own workflow made it, so unlike a baseline it may have run the
 * change's code; what is checked is that it is of this commit, this workflow and this very pull request, and of a try that came before.
 */
import type { RunHeader } from '../model/run-file.ts';
import type { CandidateArtifact, CandidateRun } from './eligibility.ts';
import { isSameWorkflow } from './workflow-path.ts';

/** Where an earlier attempt must come from: what GitHub says of the running one. */
export interface AttemptPlace {
  repositoryId: number;
  /** `owner/name` */
  repository: string;
  /** Of the measured code; another one for a fork, absent when it was deleted. */
  headRepositoryId: number | undefined;
  /** What GitHub lists the run under: the pull request's head, else the commit itself. */
  headSha: string;
  workflowPath: string;
  event: string;
  /** Full ref, e.g. `refs/pull/7/merge`. */
  ref: string;
  runId: number;
  runAttempt: number;
}

type Reason = string | undefined;

/** A run that fails one of these is of something else, and is passed over without a word. */
export const attemptRunChecks: ((run: CandidateRun, place: AttemptPlace) => Reason)[] = [
  (run, { repositoryId }) => (run.repositoryId === repositoryId ? undefined : 'the run belongs to another repository'),
  (run, { headRepositoryId }) =>
    headRepositoryId !== undefined && run.headRepositoryId === headRepositoryId
      ? undefined
      : 'the measured code came from another repository',
  (run, { headSha }) => (run.headSha === headSha ? undefined : 'the run is of another commit'),
  (run, { event }) => (run.event === event ? undefined : 'the run was started by another event'),
  (run, { workflowPath, repository }) =>
    run.path !== undefined && isSameWorkflow(run.path, { path: workflowPath, repository })
      ? undefined
      : 'the run is of another workflow',
];

/** The artifact against the run in whose list it stands. */
export const attemptArtifactChecks: ((
  artifact: CandidateArtifact,
  run: CandidateRun,
  place: AttemptPlace,
) => Reason)[] = [
  (artifact, run) =>
    artifact.runId !== undefined && artifact.runId === run.id ? undefined : 'the artifact belongs to another run',
  (artifact, _run, { headSha }) =>
    artifact.headSha === headSha ? undefined : 'the artifact is of another commit than its run',
  (artifact, _run, { repositoryId, headRepositoryId }) =>
    artifact.repositoryId === repositoryId && artifact.headRepositoryId === headRepositoryId
      ? undefined
      : 'the artifact is of another repository than its run',
];

/** What the run file says of itself against what GitHub says of it; `attempt` is the number in the artifact's name. */
export const attemptOriginChecks: ((
  header: RunHeader,
  run: CandidateRun,
  place: AttemptPlace & { attempt: number },
) => Reason)[] = [
  ({ github }) => (github ? undefined : 'the run file does not say that it was made on GitHub'),
  ({ github }, _run, { repository }) =>
    github?.repository.toLowerCase() === repository.toLowerCase() ? undefined : 'the run file names another repository',
  ({ github }, run) => (github?.runId === run.id ? undefined : 'the run file names another workflow run'),
  ({ github }, run, { attempt, runId, runAttempt }) =>
    github?.runAttempt === attempt && (run.id === runId ? attempt < runAttempt : attempt <= (run.attempt ?? 1))
      ? undefined
      : 'the run file is not that of the attempt which its artifact names',
  ({ github }, _run, { workflowPath, repository }) =>
    github !== undefined && isSameWorkflow(github.workflow, { path: workflowPath, repository })
      ? undefined
      : 'the run file names another workflow',
  ({ github }, _run, { event }) => (github?.event === event ? undefined : 'the run file names another event'),
  ({ github }, _run, { ref }) =>
    github?.ref === ref ? undefined : `the run file was made on ${github?.ref ?? '(unknown)'}, not on ${ref}`,
];

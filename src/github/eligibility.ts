/**
 * The trust checks on a baseline, one by one. Branch name, actor or the artifact's own words alone prove nothing: a fork's
 * branch may be called `main`, a tag too, and an artifact says whatever the job that made it wanted. All must hold.
 * Every check is pure and answers why it refuses (the reason may quote untrusted text), or nothing.
 */
import type { RunHeader } from '../model/run-file.ts';
import { trustedEvents } from './event.ts';
import { readCommit, readField, readFlag, readInstantMs, readInteger, readText } from './outside-data.ts';
import { isSameWorkflow } from './workflow-path.ts';

/** A workflow run as the API lists it; a field that is missing or of another type is absent. */
export interface CandidateRun {
  id?: number | undefined;
  attempt?: number | undefined;
  event?: string | undefined;
  path?: string | undefined;
  headBranch?: string | undefined;
  headSha?: string | undefined;
  repositoryId?: number | undefined;
  headRepositoryId?: number | undefined;
  createdMs?: number | undefined;
  updatedMs?: number | undefined;
}

/** An artifact as the API lists it. */
export interface CandidateArtifact {
  id?: number | undefined;
  name?: string | undefined;
  digest?: string | undefined;
  expired?: boolean | undefined;
  createdMs?: number | undefined;
  sizeBytes?: number | undefined;
  runId?: number | undefined;
  headSha?: string | undefined;
  repositoryId?: number | undefined;
  headRepositoryId?: number | undefined;
}

/** A job of a run attempt as the API lists it. */
export interface CandidateJob {
  name?: string | undefined;
  runnerName?: string | undefined;
  status?: string | undefined;
  conclusion?: string | undefined;
}

/** What a baseline of this job must be. */
export interface Expectation {
  repositoryId: number;
  /** `owner/name` */
  repository: string;
  workflowPath: string;
  baseBranch: string;
  /** The baseline commit and its proven ancestors. */
  ancestors: ReadonlySet<string>;
  nowMs: number;
  maxAgeMs: number;
  maxDownloadBytes: number;
}

type Reason = string | undefined;

/** Checks on the run. */
export const runChecks = {
  repository: (run: CandidateRun, expected: Expectation): Reason =>
    run.repositoryId === expected.repositoryId ? undefined : 'the run belongs to another repository',

  // The branch filter of the API also matches pull requests from forks whose branch has the name.
  headRepository: (run: CandidateRun, expected: Expectation): Reason =>
    run.headRepositoryId === expected.repositoryId
      ? undefined
      : 'the measured code came from another repository (a fork)',

  event: (run: CandidateRun): Reason =>
    trustedEvents.some((event) => event === run.event)
      ? undefined
      : `the run was started by ${run.event ?? 'an unknown event'}, not by ${trustedEvents.join(', ')}`,

  workflow: (run: CandidateRun, expected: Expectation): Reason =>
    run.path !== undefined && isSameWorkflow(run.path, { path: expected.workflowPath, repository: expected.repository })
      ? undefined
      : `the run is of the workflow ${run.path ?? '(unknown)'}, not of ${expected.workflowPath}`,

  branch: (run: CandidateRun, expected: Expectation): Reason =>
    run.headBranch === expected.baseBranch
      ? undefined
      : `the run was on ${run.headBranch ?? '(unknown)'}, not on the base branch ${expected.baseBranch}`,

  // Also what keeps out a tag that is called like the branch and points at something that was never merged.
  ancestry: (run: CandidateRun, expected: Expectation): Reason =>
    run.headSha !== undefined && expected.ancestors.has(run.headSha)
      ? undefined
      : 'its commit is not in the known history of the baseline commit',
};

/** Checks on the artifact and its agreement with the run. */
export const artifactChecks = {
  expired: (artifact: CandidateArtifact): Reason =>
    artifact.expired === false ? undefined : 'the artifact has expired',

  digest: (artifact: CandidateArtifact): Reason =>
    artifact.digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(artifact.digest)
      ? undefined
      : 'GitHub states no sha256 digest for the artifact, so its bytes cannot be verified',

  age: (artifact: CandidateArtifact, _run: CandidateRun, expected: Expectation): Reason =>
    artifact.createdMs !== undefined && expected.nowMs - artifact.createdMs <= expected.maxAgeMs
      ? undefined
      : 'the artifact is older than the maximum age',

  size: (artifact: CandidateArtifact, _run: CandidateRun, expected: Expectation): Reason =>
    artifact.sizeBytes !== undefined && artifact.sizeBytes <= expected.maxDownloadBytes
      ? undefined
      : `the artifact is larger than ${expected.maxDownloadBytes} bytes`,

  run: (artifact: CandidateArtifact, run: CandidateRun): Reason =>
    artifact.runId !== undefined && artifact.runId === run.id ? undefined : 'the artifact belongs to another run',

  commit: (artifact: CandidateArtifact, run: CandidateRun): Reason =>
    artifact.headSha !== undefined && artifact.headSha === run.headSha
      ? undefined
      : 'the artifact is of another commit than its run',

  repository: (artifact: CandidateArtifact, _run: CandidateRun, expected: Expectation): Reason =>
    artifact.repositoryId === expected.repositoryId && artifact.headRepositoryId === expected.repositoryId
      ? undefined
      : 'the artifact is of another repository than its run',
};

/** Checks on what the run file says of itself against what GitHub says of the run. */
export const originChecks = {
  present: (header: RunHeader): Reason =>
    header.github ? undefined : 'the run file does not say that it was made on GitHub',

  repository: (header: RunHeader, _run: CandidateRun, expected: Expectation): Reason =>
    header.github?.repository.toLowerCase() === expected.repository.toLowerCase()
      ? undefined
      : 'the run file names another repository',

  run: (header: RunHeader, run: CandidateRun): Reason =>
    header.github !== undefined && header.github.runId === run.id
      ? undefined
      : 'the run file names another workflow run',

  attempt: (header: RunHeader, run: CandidateRun): Reason =>
    header.github !== undefined && header.github.runAttempt >= 1 && header.github.runAttempt <= (run.attempt ?? 1)
      ? undefined
      : 'the run file names an attempt that the run does not have',

  workflow: (header: RunHeader, _run: CandidateRun, expected: Expectation): Reason =>
    header.github !== undefined &&
    isSameWorkflow(header.github.workflow, { path: expected.workflowPath, repository: expected.repository })
      ? undefined
      : 'the run file names another workflow',

  event: (header: RunHeader, run: CandidateRun): Reason =>
    header.github !== undefined && header.github.event === run.event
      ? undefined
      : 'the run file names another event than its run',

  // The API shows a tag `main` and a branch `main` alike; the full ref does not.
  ref: (header: RunHeader, _run: CandidateRun, expected: Expectation): Reason =>
    header.github?.ref === `refs/heads/${expected.baseBranch}`
      ? undefined
      : `the run file was made on ${header.github?.ref ?? '(unknown)'}, not on refs/heads/${expected.baseBranch}`,

  commit: (header: RunHeader, run: CandidateRun): Reason =>
    header.commit !== undefined && header.commit === run.headSha
      ? undefined
      : 'the run file is of another commit than its run',
};

/** The first reason to refuse a run, its artifact, or the run file in it. */
export function refuseRun(run: CandidateRun, expected: Expectation): Reason {
  return firstReason(Object.values(runChecks), run, expected);
}

export function refuseArtifact(artifact: CandidateArtifact, run: CandidateRun, expected: Expectation): Reason {
  return firstReason(Object.values(artifactChecks), artifact, run, expected);
}

export function refuseOrigin(header: RunHeader, run: CandidateRun, expected: Expectation): Reason {
  return firstReason(Object.values(originChecks), header, run, expected);
}

/**
 * The same for a run that somebody named by its id: it has to be of this repository and its artifact what it says it is. Which branch, workflow and
 * event it was, and how old it is, was for whoever named it to decide.
 */
export function refuseNamedRun(run: CandidateRun, expected: Expectation): Reason {
  return firstReason([runChecks.repository, runChecks.headRepository], run, expected);
}

export function refuseNamedArtifact(artifact: CandidateArtifact, run: CandidateRun, expected: Expectation): Reason {
  const { age: _age, ...others } = artifactChecks;
  return firstReason(Object.values(others), artifact, run, expected);
}

export function refuseNamedOrigin(header: RunHeader, run: CandidateRun, expected: Expectation): Reason {
  const { workflow: _workflow, ref: _ref, commit, ...others } = originChecks;
  // GitHub lists a pull request's run under its head, and what is measured is the merge commit.
  const isMerge = run.event === 'pull_request';
  return firstReason(isMerge ? Object.values(others) : [...Object.values(others), commit], header, run, expected);
}

/**
 * The measuring job must have succeeded; the run's own conclusion does not matter (another job's failure must not cost the
 * baseline). The API knows a job by its display name, the job itself only its key and runner: so match by runner, narrow by
 * name, and where several still fit, all must have succeeded.
 */
export function refuseJobs(jobs: readonly CandidateJob[], origin: { job: string; runnerName: string }): Reason {
  const onRunner = jobs.filter((job) => origin.runnerName !== '' && job.runnerName === origin.runnerName);
  const named = (onRunner.length > 0 ? onRunner : jobs).filter((job) => isNamedAfter(job.name, origin.job));
  const fitting = named.length > 0 ? named : onRunner;
  if (fitting.length === 0) return 'the job that measured is not among the jobs of its run';
  const failed = fitting.find((job) => job.status !== 'completed' || job.conclusion !== 'success');
  if (failed === undefined) return undefined;
  return failed.status === 'completed'
    ? `the job that measured ended with ${failed.conclusion ?? 'no conclusion'}`
    : 'the job that measured has not ended';
}

/** `measure`, `measure (8, vllm)` of a matrix, `caller / measure` of a reusable workflow. */
function isNamedAfter(name: string | undefined, key: string): boolean {
  const own = name?.slice(name.lastIndexOf(' / ') === -1 ? 0 : name.lastIndexOf(' / ') + 3);
  return own !== undefined && (own === key || own.startsWith(`${key} (`));
}

/** The first reason of a table of checks, or nothing. */
export function firstReason<A extends unknown[]>(checks: readonly ((...given: A) => Reason)[], ...given: A): Reason {
  for (const check of checks) {
    const reason = check(...given);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Takes a listed run apart, trusting nothing about its shape. */
export function readRun(listed: unknown): CandidateRun {
  return {
    id: readInteger(listed, 'id'),
    attempt: readInteger(listed, 'run_attempt'),
    event: readText(listed, 'event'),
    path: readText(listed, 'path'),
    headBranch: readText(listed, 'head_branch'),
    headSha: readCommit(listed, 'head_sha'),
    repositoryId: readInteger(listed, 'repository', 'id'),
    headRepositoryId: readInteger(listed, 'head_repository', 'id'),
    createdMs: readInstantMs(listed, 'created_at'),
    updatedMs: readInstantMs(listed, 'updated_at'),
  };
}

export function readArtifact(listed: unknown): CandidateArtifact {
  const origin = readField(listed, 'workflow_run');
  return {
    id: readInteger(listed, 'id'),
    name: readText(listed, 'name'),
    digest: readText(listed, 'digest'),
    expired: readFlag(listed, 'expired'),
    createdMs: readInstantMs(listed, 'created_at'),
    sizeBytes: readInteger(listed, 'size_in_bytes'),
    runId: readInteger(origin, 'id'),
    headSha: readCommit(origin, 'head_sha'),
    repositoryId: readInteger(origin, 'repository_id'),
    headRepositoryId: readInteger(origin, 'head_repository_id'),
  };
}

export function readJob(listed: unknown): CandidateJob {
  return {
    name: readText(listed, 'name'),
    runnerName: readText(listed, 'runner_name'),
    status: readText(listed, 'status'),
    conclusion: readText(listed, 'conclusion'),
  };
}

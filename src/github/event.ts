/** What started this job, read from the runner's environment and the event payload. Pure. */
import { InputError } from '../errors.ts';
import type { RunHeader } from '../model/run-file.ts';
import { readCommit, readField, readFlag, readInteger, readText } from './outside-data.ts';
import { readTriggeringRun, type TriggeringRun } from './triggering-run.ts';
import { splitWorkflowPath } from './workflow-path.ts';

export interface EventContext {
  /** `id` is the one name of a repository that cannot be taken over by renaming. */
  repository: { owner: string; name: string; id: number };
  /** GITHUB_EVENT_NAME, e.g. `pull_request`. */
  name: string;
  /** GITHUB_SHA: on `pull_request` the merge commit, not the head. */
  sha: string;
  /** e.g. `refs/heads/main`, `refs/pull/7/merge`, `refs/tags/v1`. */
  ref: string;
  runId: number;
  runAttempt: number;
  /** `.github/workflows/<file>`, without repository and ref. */
  workflowPath: string;
  /** Key of the job in the workflow file. */
  job: string;
  /** Empty when the runner does not say. */
  runnerName: string;
  apiUrl: string;
  serverUrl: string;
  defaultBranch?: string | undefined;
  /** On `pull_request` from the payload; on other events where one was found for the measured commit. */
  pullRequest?: PullRequestContext | undefined;
  /** On `workflow_run`. GITHUB_SHA is then the default branch's newest commit and never the one that was measured. */
  triggeringRun?: TriggeringRun | undefined;
  /** Dependabot's own runs have none of the secrets of Actions, whoever re-runs them: they keep the privileges of this actor. */
  byDependabot: boolean;
  /** On `merge_group`: the branch, by its name, that the queue merges into. It need not be the default branch. */
  mergeGroupBaseRef?: string | undefined;
}

export interface PullRequestContext {
  number: number;
  headSha: string;
  headRef: string;
  /** Of the repository that the head is in; absent when it has been deleted. */
  headRepositoryId: number | undefined;
  baseRef: string;
  baseSha: string;
  /** True also when the head's repository has been deleted: nothing then proves that it was ours. */
  isFork: boolean;
  isDependabot: boolean;
  draft: boolean;
  /** Where the event is that a label was put there: which, and by whom. Untrusted. */
  labelled?: { label: string; by: string } | undefined;
}

/**
 * The parsed file at GITHUB_EVENT_PATH; `read` gives a file's text or throws.
 * @throws InputError that says what is wrong with the variable or its file.
 */
export function readPayload(env: Record<string, string | undefined>, read: (path: string) => string): unknown {
  const path = needText(env, 'GITHUB_EVENT_PATH');
  let text: string;
  try {
    text = read(path);
  } catch (error) {
    throw unusable('GITHUB_EVENT_PATH', 'names a file that cannot be read', error);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unusable('GITHUB_EVENT_PATH', 'names a file that is not JSON', error);
  }
}

/**
 * Reads the event. `payload` is the parsed file at GITHUB_EVENT_PATH.
 * @throws InputError naming the variable or payload field that is missing or unusable.
 */
export function readEvent(env: Record<string, string | undefined>, payload: unknown): EventContext {
  const [owner, name, ...rest] = needText(env, 'GITHUB_REPOSITORY').split('/');
  if (!owner || !name || rest.length > 0) throw unusable('GITHUB_REPOSITORY', 'is not of the form owner/name');
  const eventName = needText(env, 'GITHUB_EVENT_NAME');
  return {
    repository: { owner, name, id: readRepositoryId(env, payload) },
    name: eventName,
    sha: needCommit(env, 'GITHUB_SHA'),
    ref: needText(env, 'GITHUB_REF'),
    runId: needCount(env, 'GITHUB_RUN_ID'),
    runAttempt: needCount(env, 'GITHUB_RUN_ATTEMPT'),
    workflowPath: readWorkflowPath(env),
    job: needText(env, 'GITHUB_JOB'),
    runnerName: env.RUNNER_NAME ?? '',
    apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
    serverUrl: (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, ''),
    defaultBranch: readText(payload, 'repository', 'default_branch'),
    pullRequest: eventName === 'pull_request' ? needPullRequest(env, payload) : undefined,
    triggeringRun: eventName === 'workflow_run' ? needTriggeringRun(payload) : undefined,
    byDependabot: env.GITHUB_ACTOR === 'dependabot[bot]' && dependabotEvents.includes(eventName),
    mergeGroupBaseRef: eventName === 'merge_group' ? readMergeGroupBase(payload) : undefined,
  };
}

/** The branch whose runs are the baseline: the configured one, else the one that the change goes into, else the default branch. */
export function baseBranchOf(event: EventContext, configured: string | undefined): string {
  return configured ?? event.pullRequest?.baseRef ?? event.mergeGroupBaseRef ?? event.defaultBranch ?? 'main';
}

/** False on GitHub Enterprise Server, as the artifact toolkit tells it: there nothing can be stored as an artifact. */
export function hasArtifactService({ serverUrl }: Pick<EventContext, 'serverUrl'>): boolean {
  return /^(github\.com|.+\.ghe\.com|.+\.localhost)$/.test(URL.parse(serverUrl)?.hostname ?? '');
}

/** The origin that a run file's header states, so that the baseline search can hold it against what GitHub says. */
export function describeOrigin(event: EventContext): NonNullable<RunHeader['github']> {
  return {
    repository: `${event.repository.owner}/${event.repository.name}`,
    workflow: event.workflowPath,
    runId: event.runId,
    runAttempt: event.runAttempt,
    job: event.job,
    runnerName: event.runnerName,
    event: event.name,
    ref: event.ref,
  };
}

/** A pull request as event payloads and the API describe it; undefined where number, head or base is not told. */
export function readPullRequest(pull: unknown): PullRequestContext | undefined {
  const number = readInteger(pull, 'number');
  const headSha = readCommit(pull, 'head', 'sha');
  const headRef = readText(pull, 'head', 'ref');
  const baseSha = readCommit(pull, 'base', 'sha');
  const baseRef = readText(pull, 'base', 'ref');
  if (!number || !headSha || !headRef || !baseSha || !baseRef) return undefined;
  const headRepository = readInteger(pull, 'head', 'repo', 'id');
  const baseRepository = readInteger(pull, 'base', 'repo', 'id');
  return {
    ...{ number, headSha, headRef, baseRef, baseSha },
    headRepositoryId: headRepository,
    isFork: headRepository === undefined || headRepository !== baseRepository,
    isDependabot: readText(pull, 'user', 'login') === 'dependabot[bot]',
    draft: readFlag(pull, 'draft') ?? false,
  };
}

function readLabelled(payload: unknown): PullRequestContext['labelled'] {
  const [label, by] = [readText(payload, 'label', 'name'), readText(payload, 'sender', 'login')];
  return readText(payload, 'action') === 'labeled' && label && by ? { label, by } : undefined;
}

/** What Dependabot starts by these has its own secrets alone; a clock that it was last to set, or the end of its run, has those of Actions. */
const dependabotEvents = [
  ...['pull_request', 'pull_request_review', 'pull_request_review_comment'],
  ...['push', 'create', 'deployment', 'deployment_status'],
];

/** Events that only somebody with write access can cause on a branch, and that run the branch's own code. */
export const trustedEvents = ['push', 'schedule', 'workflow_dispatch'] as const;

function needPullRequest(env: Record<string, string | undefined>, payload: unknown): PullRequestContext {
  const pull = readPullRequest(readField(payload, 'pull_request'));
  if (!pull) throw unusable('the event payload', 'has no usable `pull_request` with number, head and base');
  const isDependabot = pull.isDependabot || env.GITHUB_ACTOR === 'dependabot[bot]';
  return { ...pull, isDependabot, labelled: readLabelled(payload) };
}

function needTriggeringRun(payload: unknown): TriggeringRun {
  const run = readTriggeringRun(payload);
  if (!run) throw unusable('the event payload', 'has no usable `workflow_run` with id, attempt, event, path and head');
  return run;
}

/** The payload holds the full ref. Another branch's runs would be a wrong baseline, so nothing is guessed in its place. */
function readMergeGroupBase(payload: unknown): string {
  const [, branch] = /^refs\/heads\/(.+)$/.exec(readText(payload, 'merge_group', 'base_ref') ?? '') ?? [];
  if (branch === undefined) throw unusable('the event payload', 'has no usable `merge_group` with base_ref');
  return branch;
}

function readRepositoryId(env: Record<string, string | undefined>, payload: unknown): number {
  const stated = env.GITHUB_REPOSITORY_ID;
  if (stated && /^[1-9]\d{0,15}$/.test(stated)) return Number(stated);
  const id = readInteger(payload, 'repository', 'id');
  if (id === undefined)
    throw unusable('GITHUB_REPOSITORY_ID', 'is not set and the event payload names no repository id');
  return id;
}

function readWorkflowPath(env: Record<string, string | undefined>): string {
  const parts = splitWorkflowPath(needText(env, 'GITHUB_WORKFLOW_REF'));
  if (parts === undefined) throw unusable('GITHUB_WORKFLOW_REF', 'names no file in .github/workflows');
  return parts.path;
}

function needText(env: Record<string, string | undefined>, variable: string): string {
  const value = env[variable];
  if (!value) throw unusable(variable, 'is not set');
  return value;
}

function needCount(env: Record<string, string | undefined>, variable: string): number {
  const value = needText(env, variable);
  if (!/^[1-9]\d{0,15}$/.test(value) || !Number.isSafeInteger(Number(value))) {
    throw unusable(variable, 'is not a positive whole number');
  }
  return Number(value);
}

function needCommit(env: Record<string, string | undefined>, variable: string): string {
  const commit = readCommit(needText(env, variable));
  if (commit === undefined) throw unusable(variable, 'is not a full commit id');
  return commit;
}

function unusable(what: string, problem: string, cause?: unknown): InputError {
  return new InputError(
    `The workflow event cannot be read: ${what} ${problem}.`,
    'The action runs as a step of a GitHub Actions workflow; elsewhere use the command line `insight-agent run`.',
    { origin: what },
    { cause },
  );
}

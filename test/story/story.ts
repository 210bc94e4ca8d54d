/**
 * The life of one repository as the action sees it: pushes to the base branch and pull requests, each running the bundled action in its
 * own process against our local GitHub. Used by the whole-program tests and by the demo.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type LocalGitHub, startLocalGitHub } from '../local-github/server.ts';
import type { Run, Job as RunJob, SavedState } from '../local-github/state.ts';
import { type ActionRun, runAction } from '../runner/run-action.ts';
import {
  branches,
  fork,
  type Payload,
  tellDispatch,
  tellMergeGroup,
  tellPullRequest,
  tellPush,
  tellSchedule,
  tellWorkflowRun,
} from './payloads.ts';
import { type From, giveSecrets, grantPermissions, type Permissions } from './rights.ts';

interface Job {
  event: { name: string; payload: Payload };
  commit: string;
  ref: string;
  branch: string;
  headSha: string;
  /** Default: the owner. */
  from?: From;
}

export interface Step extends ActionRun {
  job: Job;
  /** The workflow run that it was a step of. */
  run: Run;
  /** Which attempt of the run it was. */
  attempt: number;
  commit: string;
  /** What came of the jobs that ran beside it. */
  beside: ActionRun[];
  /** And of the job that waited for them. */
  next: ActionRun | undefined;
}

export interface PullRequestStep extends Step {
  number: number;
  /** Another commit is pushed to the pull request. */
  again: (options: StepOptions) => Promise<Step>;
  /** "Re-run all jobs": the same commit in the same workflow run, as its next attempt. */
  rerun: (options: StepOptions) => Promise<Step>;
  /** The pull request is closed and opened again: the same head in a workflow run of its own, merged anew. */
  reopen: (options: StepOptions) => Promise<Step>;
}

export interface StepOptions {
  inputs: Record<string, string>;
  /** Inputs that the workflow fills from its secrets: empty where GitHub gives the job none. */
  secrets?: Record<string, string>;
  /** What the workflow's token may do; default: the documented permissions. To a fork no more than reading is ever given. */
  permissions?: Permissions;
  env?: Record<string, string>;
  /** Where GitHub says it is; default: a host that is taken for github.com. */
  serverUrl?: string;
  /** Cancels the job when a line of the step's log matches. */
  cancelWhen?: RegExp;
  /** Kills the step's main then. */
  killWhen?: RegExp;
  /** Changes the event's payload, into one that GitHub sends seldom or never. */
  edit?: (payload: Payload) => void;
  /** Path of the workflow file, and the job's key in it. */
  workflow?: string;
  jobName?: string;
  /** Further jobs of the same attempt of the same workflow run, at the same time: those of a matrix. */
  beside?: StepOptions[];
  /** A job that runs when these have ended (`needs`). */
  next?: StepOptions & { jobName: string };
  /** What other jobs of the same attempt have done before this step. */
  before?: (place: JobPlace) => void | Promise<void>;
}

/** Where a job runs, for what it would store. */
export interface JobPlace {
  run: Run;
  attempt: number;
  commit: string;
  ref: string;
  event: string;
}

interface Opening {
  from?: From;
  /** The example of the event payload to start from, by its file's name. */
  payload?: string;
  /** Default: that of the example for a fork (`main`) and for Dependabot, `change-<number>` for the owner. */
  branch?: string;
  labels?: string[];
  draft?: boolean;
}

const actionFolder = fileURLToPath(new URL('../..', import.meta.url));
const WORKFLOW = '.github/workflows/insight.yml';
const STEP_TIMEOUT_MS = 120_000;

export interface SavedStory {
  state: SavedState;
  tip: string;
}

export class Story {
  readonly github: LocalGitHub;
  /** The workspace of every job: put the config file here. */
  readonly workspace: string;
  #tip: string;
  #pullRequests = 1;

  private constructor(github: LocalGitHub, workspace: string, tip: string) {
    this.github = github;
    this.workspace = workspace;
    this.#tip = tip;
  }

  /** A repository with its first commit, or as it was when it was saved. */
  static async open(saved?: SavedStory): Promise<Story> {
    const github = await startLocalGitHub({ nowMs: Date.now() });
    if (saved) github.state.restore(saved.state);
    const tip = saved?.tip ?? github.state.addCommit({ message: 'first', branch: 'main' });
    return new Story(github, await mkdtemp(join(tmpdir(), 'insight-story-')), tip);
  }

  /** What was pushed to the base branch so far; pull requests are left out. */
  save(): SavedStory {
    return { state: this.github.state.save(), tip: this.#tip };
  }

  /** Commit at the tip of the base branch. */
  get tip(): string {
    return this.#tip;
  }

  /** A commit on the base branch; its workflow run records. It is the merge of the pull request `merges`. */
  async push(options: StepOptions & { merges?: number }): Promise<Step> {
    const { state } = this.github;
    this.#tip = state.addCommit({ message: 'a push', parents: [this.#tip], branch: 'main' });
    if (options.merges !== undefined)
      state.addPullRequest(options.merges, { state: 'closed', mergeCommitSha: this.#tip });
    const payload = await tellPush(state.repository, 'refs/heads/main', this.#tip);
    return this.#runStep({ ...options, event: { name: 'push', payload }, ...this.#atTip() });
  }

  /** A commit on a branch of its own that was made from the base branch. */
  async pushTo(branch: string, options: StepOptions & { from?: From }): Promise<Step> {
    const { state } = this.github;
    const commit = state.addCommit({ message: 'on a branch', parents: [this.#tip], branch });
    const ref = `refs/heads/${branch}`;
    const event = { name: 'push', payload: await tellPush(state.repository, ref, commit) };
    return this.#runStep({ ...options, event, commit, ref, branch, headSha: commit });
  }

  /** Opens a pull request on the tip of the base branch; its workflow run gates. */
  async openPullRequest(options: StepOptions & Opening): Promise<PullRequestStep> {
    const { state } = this.github;
    const number = ++this.#pullRequests;
    const base = this.#tip;
    const { from = 'owner', payload: example, labels = [], draft = false } = options;
    const branch = options.branch ?? branches[from] ?? `change-${number}`;
    const push = async (stepOptions: StepOptions, headSha = this.#commitTo(from, base, branch)): Promise<Step> => {
      const merge = state.addCommit({ message: 'merge', parents: [base, headSha] });
      const head = from === 'fork' ? { headRepositoryId: fork.repositoryId, headOwner: fork.owner } : {};
      const facts = { headSha, headRef: branch, mergeCommitSha: merge, labels, draft, ...head };
      const pull = state.addPullRequest(number, { ...state.pulls.get(number), ...facts });
      const payload = await tellPullRequest({ pull, from, example, baseSha: base, headSha });
      return this.#runStep({
        ...stepOptions,
        event: { name: 'pull_request', payload },
        commit: merge,
        ref: `refs/pull/${number}/merge`,
        branch,
        headSha,
        from,
      });
    };
    const opened = await push(options);
    return {
      ...opened,
      number,
      again: (next) => push(next),
      rerun: (next) => this.#runStep({ ...opened.job, ...next, run: opened.run }),
      reopen: (next) => push(next, opened.run.headSha),
    };
  }

  /** A pull request enters the merge queue: its change on top of the base branch is tested on a branch of the queue. */
  async queue(options: StepOptions): Promise<Step> {
    const { state } = this.github;
    const number = ++this.#pullRequests;
    const headRef = `refs/heads/gh-readonly-queue/main/pr-${number}-${this.#tip}`;
    const branch = headRef.replace('refs/heads/', '');
    const change = this.#commitTo('owner', this.#tip, `change-${number}`);
    const commit = state.addCommit({ message: 'merge', parents: [this.#tip, change], branch });
    const group = { headSha: commit, headRef, baseSha: this.#tip, baseRef: 'main' };
    const event = { name: 'merge_group', payload: await tellMergeGroup(state.repository, group) };
    return this.#runStep({ ...options, event, commit, ref: headRef, branch, headSha: commit });
  }

  /** The clock starts the workflow at the tip of the base branch. */
  async schedule(options: StepOptions): Promise<Step> {
    const event = { name: 'schedule', payload: await tellSchedule() };
    return this.#runStep({ ...options, event, ...this.#atTip() });
  }

  /** Somebody starts the workflow by hand, on the base branch or on another that is there; it checks out that branch, or `checkedOut`: null without git. */
  async dispatch(options: StepOptions & { branch?: string; checkedOut?: string | null }): Promise<Step> {
    const { state } = this.github;
    const { branch = 'main', checkedOut } = options;
    const ref = `refs/heads/${branch}`;
    const commit = state.refs.get(ref);
    if (commit === undefined) throw new Error(`there is no branch ${branch}`);
    if (checkedOut === null) await rm(join(this.workspace, '.git'), { recursive: true, force: true });
    else await this.checkOut(checkedOut ?? commit);
    const event = { name: 'workflow_dispatch', payload: await tellDispatch(state.repository, ref) };
    return this.#runStep({ ...options, event, commit, ref, branch, headSha: commit });
  }

  /** What lies in the workspace as git tells it: the commit is all that the action asks for. */
  async checkOut(commit: string): Promise<void> {
    await promisify(execFile)('git', ['init', '--quiet', this.workspace]);
    await writeFile(join(this.workspace, '.git', 'HEAD'), `${commit}\n`);
  }

  /** A workflow of the base branch that starts when the run of `step` has ended, with the base branch's rights whoever that was. */
  async follow(step: Step, options: StepOptions): Promise<Step> {
    const { state } = this.github;
    const pull = [...state.pulls.values()].find(({ headSha }) => headSha === step.run.headSha);
    const event = { name: 'workflow_run', payload: await tellWorkflowRun(step.run, state.repository, pull) };
    return this.#runStep({
      workflow: '.github/workflows/insight-report.yml',
      jobName: 'report',
      ...options,
      event,
      ...this.#atTip(),
    });
  }

  /** The event that runs the base branch's workflow for somebody else's change, with the base branch's rights. */
  async targetPullRequest(options: StepOptions & { from?: From }): Promise<Step> {
    const { state } = this.github;
    const number = ++this.#pullRequests;
    const from = options.from ?? 'owner';
    const branch = branches[from] ?? `change-${number}`;
    const headSha = this.#commitTo(from, this.#tip, branch);
    const pull = state.addPullRequest(number, { headSha, headRef: branch });
    const payload = await tellPullRequest({ pull, from, baseSha: this.#tip, headSha });
    const event = { name: 'pull_request_target', payload };
    // Dependabot's stays without rights; that of a fork does not.
    return this.#runStep({ ...options, from: from === 'dependabot' ? from : 'owner', event, ...this.#atTip() });
  }

  #atTip() {
    return { commit: this.#tip, ref: 'refs/heads/main', branch: 'main', headSha: this.#tip };
  }

  /** In a fork the branch is another repository's: here no ref moves. */
  #commitTo(from: From, base: string, branch: string): string {
    const onBranch = from === 'fork' ? {} : { branch };
    return this.github.state.addCommit({ message: 'the change', parents: [base], ...onBranch });
  }

  /** Bodies of the comments of a pull request, oldest first. */
  commentsOf(number: number): string[] {
    return this.github.state.comments.filter(({ issue }) => issue === number).map(({ body }) => body);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github.close();
    await rm(this.workspace, { recursive: true, force: true });
  }

  /** In a workflow run of its own, or as the next attempt of `run`. */
  async #runStep(options: StepOptions & Job & { run?: Run }): Promise<Step> {
    const { state } = this.github;
    const { event, commit, ref, branch, headSha, from = 'owner', workflow = WORKFLOW, jobName = 'measure' } = options;
    state.nowMs = Date.now();
    options.edit?.(event.payload);
    if (options.run) state.addAttempt(options.run);
    const run =
      options.run ??
      state.addRun({
        headSha,
        headBranch: branch,
        event: event.name,
        createdMs: Date.now(),
        status: 'in_progress',
        conclusion: null,
        attempts: [[{ name: jobName, status: 'in_progress', conclusion: null }]],
        ...(from === 'fork' ? { headRepositoryId: fork.repositoryId } : {}),
        path: workflow,
      });
    const attempt = run.attempts.length;
    for (const job of run.attempts.at(-1) ?? []) job.name = jobName;
    await options.before?.({ run, attempt, commit, ref, event: event.name });
    const start = (step: StepOptions): Promise<ActionRun> =>
      runAction({
        dir: actionFolder,
        inputs: { ...step.inputs, ...giveSecrets(from, step.secrets) },
        event,
        github: {
          token: state.addToken(grantPermissions(from, step.permissions)),
          apiUrl: this.github.apiUrl,
          serverUrl: step.serverUrl ?? this.github.serverUrl,
          sha: commit,
          ref,
          runId: run.id,
          runAttempt: attempt,
          workflowPath: run.path,
          artifacts: { resultsUrl: this.github.resultsUrl, runtimeToken: this.github.issueRuntimeToken(run.id) },
          job: step.jobName ?? jobName,
          ...(from === 'dependabot' ? { actor: 'dependabot[bot]' } : {}),
        },
        env: step.env ?? {},
        cwd: this.workspace,
        timeoutMs: STEP_TIMEOUT_MS,
        cancelWhen: step.cancelWhen,
        killWhen: step.killWhen,
      });
    // Jobs that look for each other need a clock that goes.
    const clock = setInterval(() => {
      state.nowMs = Date.now();
    }, 100);
    const [finished, ...beside] = await Promise.all([start(options), ...(options.beside ?? []).map(start)]).finally(
      () => clearInterval(clock),
    );
    const waiting = options.next;
    if (waiting) run.attempts.at(-1)?.push({ ...(run.attempts[0]?.[0] as RunJob), name: waiting.jobName });
    const next = waiting && (await start(waiting));
    const ended = [finished, ...beside, ...(next ? [next] : [])];
    const succeeded = ended.every(({ exitCode, post }) => exitCode === 0 && (post?.exitCode ?? 0) === 0);
    const conclusion = finished.signals[0] === 'SIGINT' ? 'cancelled' : succeeded ? 'success' : 'failure';
    Object.assign(run, { status: 'completed', conclusion, updatedMs: Date.now() });
    for (const job of run.attempts.at(-1) ?? []) Object.assign(job, { status: 'completed', conclusion });
    return { ...finished, beside, next, run, attempt, commit, job: { event, commit, ref, branch, headSha, from } };
  }
}

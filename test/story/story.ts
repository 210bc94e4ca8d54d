/**
 * The life of one repository as the action sees it: pushes to the base branch and pull requests, each running the bundled action in its
 * own process against our local GitHub. Used by the whole-program tests and by the demo.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LocalGitHub, startLocalGitHub } from '../local-github/server.ts';
import type { Access, Run, SavedState, Scope } from '../local-github/state.ts';
import { type ActionRun, runAction } from '../runner/run-action.ts';

interface Job {
  event: { name: string; payload: unknown };
  commit: string;
  ref: string;
  branch: string;
  headSha: string;
}

export interface Step extends ActionRun {
  job: Job;
  /** The workflow run that it was a step of. */
  run: Run;
  /** Which attempt of the run it was. */
  attempt: number;
  commit: string;
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
  /** What the workflow's token may do; default: the documented permissions. */
  permissions?: Partial<Record<Scope, Access>>;
  env?: Record<string, string>;
  /** Cancels the job when a line of the step's log matches. */
  cancelWhen?: RegExp;
  /** Kills the step's main then. */
  killWhen?: RegExp;
}

const documented: Partial<Record<Scope, Access>> = { contents: 'read', actions: 'read', 'pull-requests': 'write' };
const actionFolder = fileURLToPath(new URL('../..', import.meta.url));
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

  /** A commit on the base branch; its workflow run records. */
  async push(options: StepOptions): Promise<Step> {
    this.#tip = this.github.state.addCommit({ message: 'a push', parents: [this.#tip], branch: 'main' });
    const payload = await readPayload('push-main');
    return this.#runStep({
      ...options,
      event: { name: 'push', payload },
      commit: this.#tip,
      ref: 'refs/heads/main',
      branch: 'main',
      headSha: this.#tip,
    });
  }

  /** Opens a pull request on the tip of the base branch; its workflow run gates. */
  async openPullRequest(options: StepOptions & { payload?: string }): Promise<PullRequestStep> {
    const { state } = this.github;
    const number = ++this.#pullRequests;
    state.addPullRequest(number);
    const base = this.#tip;
    const push = async (stepOptions: StepOptions, head = this.#commitTo(number, base)): Promise<Step> => {
      const merge = state.addCommit({ message: 'merge', parents: [base, head] });
      const payload = await readPayload(options.payload ?? 'pull-request-opened');
      const pullRequest = payload.pull_request as {
        number: number;
        head: { sha: string; ref: string };
        base: { sha: string; ref: string };
      };
      payload.number = number;
      pullRequest.number = number;
      pullRequest.head.sha = head;
      pullRequest.base.sha = base;
      pullRequest.base.ref = 'main';
      return this.#runStep({
        ...stepOptions,
        event: { name: 'pull_request', payload },
        commit: merge,
        ref: `refs/pull/${number}/merge`,
        branch: `change-${number}`,
        headSha: head,
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

  #commitTo(number: number, base: string): string {
    return this.github.state.addCommit({ message: 'the change', parents: [base], branch: `change-${number}` });
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
    const { event, commit, ref, branch, headSha } = options;
    state.nowMs = Date.now();
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
        attempts: [[{ status: 'in_progress', conclusion: null }]],
      });
    const attempt = run.attempts.length;
    const finished = await runAction({
      dir: actionFolder,
      inputs: options.inputs,
      event,
      github: {
        token: state.addToken(options.permissions ?? documented),
        apiUrl: this.github.apiUrl,
        serverUrl: this.github.serverUrl,
        sha: commit,
        ref,
        runId: run.id,
        runAttempt: attempt,
        artifacts: { resultsUrl: this.github.resultsUrl, runtimeToken: this.github.issueRuntimeToken(run.id) },
      },
      env: options.env ?? {},
      cwd: this.workspace,
      timeoutMs: STEP_TIMEOUT_MS,
      cancelWhen: options.cancelWhen,
      killWhen: options.killWhen,
    });
    const conclusion = finished.exitCode === 0 ? 'success' : 'failure';
    Object.assign(run, { status: 'completed', conclusion, updatedMs: Date.now() });
    for (const job of run.attempts.at(-1) ?? []) Object.assign(job, { status: 'completed', conclusion });
    return { ...finished, run, attempt, commit, job: { event, commit, ref, branch, headSha } };
  }
}

async function readPayload(name: string): Promise<Record<string, unknown>> {
  return JSON.parse(
    await readFile(new URL(`../fixtures/github/events/${name}.json`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
}

/** Event payloads of a story: GitHub's published examples with what happened in this repository put in. */
import { readFile } from 'node:fs/promises';
import type { PullRequest } from '../local-github/collaboration.ts';
import type { Repository, Run } from '../local-github/state.ts';
import type { From } from './rights.ts';

export type Payload = Record<string, unknown>;

const examples: Record<From, string> = {
  owner: 'pull-request-opened',
  fork: 'pull-request-fork',
  dependabot: 'pull-request-dependabot',
};

/** What the head is called there; the owner's has a name by its number. */
export const branches: Record<From, string | undefined> = {
  owner: undefined,
  fork: 'main',
  dependabot: 'dependabot/npm_and_yarn/undici-8.12.4',
};

/** The repository of the example of a fork. */
export const fork = { repositoryId: 999000111, owner: 'stranger' };

export async function tellPullRequest(options: {
  pull: PullRequest;
  from: From;
  /** The example to start from, where not the usual one of `from`. */
  example?: string | undefined;
  baseSha: string;
  headSha: string;
}): Promise<Payload> {
  const { pull, from, example, baseSha, headSha } = options;
  const payload = await readExample(example ?? examples[from]);
  const { number, headRef, baseRef, labels, draft } = pull;
  const told = payload.pull_request as { head: Payload; base: Payload };
  return {
    ...payload,
    number,
    pull_request: {
      ...told,
      number,
      draft,
      labels: labels.map((name) => ({ name })),
      head: { ...told.head, sha: headSha, ref: headRef },
      base: { ...told.base, sha: baseSha, ref: baseRef },
    },
  };
}

export async function tellPush(repository: Repository, ref: string, sha: string): Promise<Payload> {
  return { ...(await readExample('push-main')), ref, after: sha, repository: describe(repository) };
}

export async function tellMergeGroup(
  repository: Repository,
  group: { headSha: string; headRef: string; baseSha: string; baseRef: string },
): Promise<Payload> {
  const payload = await readExample('merge-group');
  const { headSha, headRef, baseSha, baseRef } = group;
  return {
    ...payload,
    repository: describe(repository),
    merge_group: {
      ...(payload.merge_group as Payload),
      head_sha: headSha,
      head_ref: headRef,
      base_sha: baseSha,
      base_ref: `refs/heads/${baseRef}`,
    },
  };
}

export async function tellSchedule(): Promise<Payload> {
  return readExample('schedule');
}

export async function tellDispatch(repository: Repository, ref: string): Promise<Payload> {
  return { ...(await readExample('workflow-dispatch')), ref, repository: describe(repository) };
}

/** That `run` has completed. `pull_requests` stays empty for a fork, as GitHub leaves it. */
export async function tellWorkflowRun(run: Run, repository: Repository, pull?: PullRequest): Promise<Payload> {
  const isFork = run.headRepositoryId !== repository.id;
  const payload = await readExample(isFork ? 'workflow-run-fork' : 'workflow-run');
  const told = payload.workflow_run as Payload & { head_repository: Payload; pull_requests: Payload[] };
  const own = { id: repository.id, name: repository.name };
  const pulls = told.pull_requests.map((entry) => ({
    ...entry,
    number: pull?.number,
    head: { ref: run.headBranch, sha: run.headSha, repo: own },
    base: { ref: pull?.baseRef, sha: '', repo: own },
  }));
  return {
    ...payload,
    workflow_run: {
      ...told,
      id: run.id,
      run_attempt: run.attempts.length,
      event: run.event,
      path: run.path,
      status: run.status,
      conclusion: run.conclusion,
      head_branch: run.headBranch,
      head_sha: run.headSha,
      head_repository: { ...told.head_repository, id: run.headRepositoryId },
      pull_requests: pull === undefined ? [] : pulls,
    },
  };
}

/** Some examples are of other repositories. */
function describe({ id, owner, name, defaultBranch }: Repository): Payload {
  return { id, name, full_name: `${owner}/${name}`, owner: { login: owner }, default_branch: defaultBranch };
}

async function readExample(name: string): Promise<Payload> {
  const url = new URL(`../fixtures/github/events/${name}.json`, import.meta.url);
  return JSON.parse(await readFile(url, 'utf8')) as Payload;
}

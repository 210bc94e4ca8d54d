/** The usual scene: a base branch with three commits and a pull request, seen by a workflow with the documented permissions. */
import { readFileSync } from 'node:fs';
import { connectGitHub, type GitHubClient } from '../../src/github/client.ts';
import { describeOrigin, type EventContext, readEvent } from '../../src/github/event.ts';
import type { RunHeader } from '../../src/model/run-file.ts';
import { type LocalGitHub, startLocalGitHub } from '../local-github/server.ts';
import type { Access, Run, Scope } from '../local-github/state.ts';

export interface Scene {
  github: LocalGitHub;
  client: GitHubClient;
  event: EventContext;
  /** Commits of the base branch, oldest first. */
  base: string[];
  /** Head of the pull request and its merge into the base branch's tip. */
  head: string;
  merge: string;
  /** Lines that the client logged. */
  log: string[];
  [Symbol.asyncDispose]: () => Promise<void>;
}

export const documentedPermissions: Partial<Record<Scope, Access>> = {
  contents: 'read',
  actions: 'read',
  'pull-requests': 'write',
};

export const pullNumber = 2;

export async function openScene(
  options: { permissions?: Partial<Record<Scope, Access>>; payload?: string } = {},
): Promise<Scene> {
  const github = await startLocalGitHub();
  const { state } = github;
  const first = state.addCommit({ message: 'first', branch: 'main' });
  const second = state.addCommit({ message: 'second', parents: [first], branch: 'main' });
  const head = state.addCommit({ message: 'the change', parents: [second], branch: 'changes' });
  const third = state.addCommit({ message: 'third', parents: [second], branch: 'main' });
  const merge = state.addCommit({ message: 'merge', parents: [third, head] });
  state.addPullRequest(pullNumber, { headSha: head, headRef: 'changes' });
  const log: string[] = [];
  const client = connectLocal(github, state.addToken(options.permissions ?? documentedPermissions), { log });
  const event = readEvent(
    jobEnvironment({ GITHUB_API_URL: github.apiUrl, GITHUB_SHA: merge, GITHUB_RUN_ID: '900000' }),
    readPayload(options.payload ?? 'pull-request-opened'),
  );
  if (event.pullRequest) event.pullRequest.headSha = head;
  return {
    github,
    client,
    event,
    base: [first, second, third],
    head,
    merge,
    log,
    [Symbol.asyncDispose]: () => github.close(),
  };
}

/** A client that waits milliseconds where the real one waits seconds. */
export function connectLocal(
  github: LocalGitHub,
  token: string,
  { log = [], spaceWrites = false }: { log?: string[]; spaceWrites?: boolean } = {},
) {
  const pace = { secondMs: 2, spaceWrites, attemptTimeoutMs: 10_000 };
  return connectGitHub({ token, apiUrl: github.apiUrl, log: (line) => log.push(line), pace });
}

export function readPayload(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../fixtures/github/events/${name}.json`, import.meta.url), 'utf8'));
}

export function jobEnvironment(changes: Record<string, string | undefined> = {}): Record<string, string | undefined> {
  return {
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_REPOSITORY_ID: '186853002',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: `refs/pull/${pullNumber}/merge`,
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW_REF: `Codertocat/Hello-World/.github/workflows/insight.yml@refs/pull/${pullNumber}/merge`,
    GITHUB_JOB: 'measure',
    RUNNER_NAME: 'GitHub Actions 1',
    ...changes,
  };
}

/** A header as an honest job of the run would have written it. */
export function headerOf(
  event: EventContext,
  run: Run,
  changes: Partial<NonNullable<RunHeader['github']>> = {},
): RunHeader {
  return {
    kind: 'header',
    schemaVersion: 1,
    tool: { name: 'insight-agent', version: '0.1.0' },
    startedAt: '2026-11-20T10:00:00.000Z',
    target: { label: 'staging', originHash: 'abc', locality: 'remote', api: 'openai-chat', model: 'm' },
    fingerprint: { load: 'l', quality: 'q' },
    workload: {
      prompts: { source: 'shipped', count: 1 },
      stages: [],
      maxOutputTokens: 1,
      temperature: 0,
      seed: 1,
      cache: 'bust',
      quality: [],
    },
    definitions: [],
    commit: run.headSha,
    environment: { node: '24', platform: 'linux', cpus: 2, ci: true },
    github: {
      ...describeOrigin({
        ...event,
        runId: run.id,
        runAttempt: run.attempts.length,
        name: run.event,
        ref: `refs/heads/${run.headBranch}`,
      }),
      ...changes,
    },
  };
}

/** The run file of a scene: the header is all that the search itself looks at. */
export function runFileOf(header: RunHeader): Record<string, string> {
  return { 'run.jsonl': `${JSON.stringify(header)}\n` };
}

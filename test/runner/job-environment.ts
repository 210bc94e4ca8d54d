/** What a step finds in its environment: what the job knows of itself, and its inputs. */
import type { Metadata } from './run-action.ts';

/** The `github` context: what a real job knows about itself. All but the token have defaults. */
export interface RunnerContext {
  token: string;
  apiUrl: string;
  serverUrl?: string;
  repository?: { owner: string; name: string; id: number };
  sha: string;
  ref?: string;
  runId?: number;
  runAttempt?: number;
  workflowPath?: string;
  job?: string;
  runnerName?: string;
  actor?: string;
  /** The artifact service: ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN. */
  artifacts?: { resultsUrl: string; runtimeToken: string };
}

/** The variables that the runner sets for a step; `folder` is its temporary one. */
export function describeJob({
  github,
  event,
  cwd,
  folder,
}: {
  github: RunnerContext;
  event: string;
  cwd: string;
  folder: string;
}) {
  const { owner, name, id } = github.repository ?? { owner: 'Codertocat', name: 'Hello-World', id: 186853002 };
  const ref = github.ref ?? 'refs/heads/main';
  const workflow = github.workflowPath ?? '.github/workflows/insight.yml';
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: github.actor ?? owner,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_EVENT_NAME: event,
    GITHUB_GRAPHQL_URL: `${github.apiUrl}/graphql`,
    GITHUB_JOB: github.job ?? 'measure',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_REPOSITORY_ID: String(id),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ID: String(github.runId ?? 1),
    GITHUB_RUN_ATTEMPT: String(github.runAttempt ?? 1),
    GITHUB_SERVER_URL: github.serverUrl ?? 'http://github.localhost',
    GITHUB_SHA: github.sha,
    GITHUB_WORKFLOW: 'Insight',
    GITHUB_WORKFLOW_REF: `${owner}/${name}/${workflow}@${ref}`,
    GITHUB_WORKSPACE: cwd,
    RUNNER_NAME: github.runnerName ?? 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: folder,
    RUNNER_TOOL_CACHE: folder,
    ...(github.artifacts
      ? { ACTIONS_RESULTS_URL: github.artifacts.resultsUrl, ACTIONS_RUNTIME_TOKEN: github.artifacts.runtimeToken }
      : {}),
  };
}

/** Inputs reach the action upper-cased, with spaces as underscores and dashes kept; one that is not given is empty. */
export function fillInputs(
  metadata: Pick<Metadata, 'inputs'>,
  inputs: Record<string, string>,
  github: RunnerContext,
): Record<string, string> {
  const defaults = Object.entries(metadata.inputs ?? {}).map(
    ([name, input]) => [name, resolveDefault(input?.default, github)] as const,
  );
  return Object.fromEntries(
    [...defaults, ...Object.entries(inputs)].map(([name, value]) => [
      `INPUT_${name.replace(/ /g, '_').toUpperCase()}`,
      value,
    ]),
  );
}

function resolveDefault(value: unknown, github: RunnerContext): string {
  return String(value ?? '').replace(/\$\{\{\s*github\.token\s*\}\}/g, github.token);
}

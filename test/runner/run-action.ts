/**
 * A stand-in for the Actions runner: starts a JavaScript action the way the real one does and reads what it leaves behind.
 * The child gets a clean environment: what the action finds there is what this file puts there.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';
import { readCommandFile } from './command-file.ts';
import { type Annotation, type ObeyedOutput, obeyCommands } from './workflow-commands.ts';

export interface ActionRun {
  /** null when a signal ended the process. */
  exitCode: number | null;
  outputs: Record<string, string>;
  /** Markdown of the job summary. */
  summary: string;
  /** What the step asked to be set for later steps. */
  exported: Record<string, string>;
  annotations: Annotation[];
  commands: ObeyedOutput['commands'];
  /** Standard output and error in the order of arrival, with the masked texts replaced. */
  log: string;
  /** What a cancelled step was sent until it had ended. */
  signals: NodeJS.Signals[];
}

/** How the real runner cancels a step: each signal after so many milliseconds, to the action's own process only. */
const CANCELLATION = [
  ['SIGINT', 0],
  ['SIGTERM', 7500],
  ['SIGKILL', 10_000],
] as const;

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

/** The part of action.yml that the runner reads. */
interface Metadata {
  inputs?: Record<string, { default?: unknown } | null>;
  runs: { using: string; main: string };
}

/**
 * Runs the action at `dir` as one step.
 * @throws Error when action.yml is not one the runner would start, or the step outlives `timeoutMs`.
 */
export async function runAction(options: {
  /** Folder of action.yml. */
  dir: string;
  inputs: Record<string, string>;
  event: { name: string; payload: unknown };
  github: RunnerContext;
  /** The step's `env:`. */
  env?: Record<string, string>;
  /** The workspace. */
  cwd: string;
  timeoutMs: number;
  /** Cancels the step when a line of its log matches. */
  cancelWhen?: RegExp | undefined;
}): Promise<ActionRun> {
  const { dir, inputs, event, github, cwd, timeoutMs, cancelWhen } = options;
  const metadata: Metadata = parse(await readFile(join(dir, 'action.yml'), 'utf8'));
  if (!/^node(20|24)$/.test(metadata.runs.using))
    throw new Error(`the runner starts no action that uses ${metadata.runs.using}`);
  const folder = await mkdtemp(join(tmpdir(), 'runner-'));
  try {
    const files = await makeFiles(folder, event.payload);
    const environment = {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      LANG: 'C.UTF-8',
      ...describeJob({ github, event: event.name, cwd, folder }),
      ...files.variables,
      ...fillInputs(metadata, inputs, github),
      ...options.env,
    };
    const main = resolve(dir, metadata.runs.main);
    const { exitCode, text, signals } = await runNode({ main, cwd, environment, timeoutMs, cancelWhen });
    const { annotations, masks, commands } = obeyCommands(text.split(/\r\n|\n|\r/));
    for (const name of Object.keys(inputs).filter((input) => !(input in (metadata.inputs ?? {})))) {
      annotations.push({ level: 'warning', message: `Unexpected input(s) '${name}'` });
    }
    return {
      exitCode,
      outputs: readCommandFile(await readFile(files.paths.GITHUB_OUTPUT, 'utf8')),
      summary: await readFile(files.paths.GITHUB_STEP_SUMMARY, 'utf8'),
      exported: readCommandFile(await readFile(files.paths.GITHUB_ENV, 'utf8')),
      annotations,
      commands,
      signals,
      log: masks.reduce((masked, secret) => masked.replaceAll(secret, '***'), text),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeFiles(folder: string, payload: unknown) {
  const paths = {
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_PATH: join(folder, 'path'),
  };
  for (const [name, path] of Object.entries(paths)) {
    await writeFile(path, name === 'GITHUB_EVENT_PATH' ? JSON.stringify(payload) : '');
  }
  return { paths, variables: { ...paths, RUNNER_TEMP: folder } };
}

function describeJob({
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
    RUNNER_TOOL_CACHE: folder,
    ...(github.artifacts
      ? { ACTIONS_RESULTS_URL: github.artifacts.resultsUrl, ACTIONS_RUNTIME_TOKEN: github.artifacts.runtimeToken }
      : {}),
  };
}

/** Inputs reach the action upper-cased, with spaces as underscores and dashes kept; one that is not given is empty. */
function fillInputs(metadata: Metadata, inputs: Record<string, string>, github: RunnerContext): Record<string, string> {
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

function runNode(options: {
  main: string;
  cwd: string;
  environment: Record<string, string>;
  timeoutMs: number;
  cancelWhen: RegExp | undefined;
}): Promise<{ exitCode: number | null; text: string; signals: NodeJS.Signals[] }> {
  const { main, cwd, environment, timeoutMs, cancelWhen } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    // Whole lines of each stream in the order of their arrival: half a line of one must not be glued to the other's.
    const lines: string[] = [];
    const signals: NodeJS.Signals[] = [];
    const timers: NodeJS.Timeout[] = [];
    const cancel = (): void => {
      for (const [signal, afterMs] of CANCELLATION)
        timers.push(setTimeout(() => child.kill(signal) && signals.push(signal), afterMs));
    };
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        if (timers.length === 0 && cancelWhen?.test(line)) cancel();
      });
    }
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    child.on('error', reject);
    child.on('close', (exitCode) => {
      for (const each of [timer, ...timers]) clearTimeout(each);
      const text = lines.join('\n');
      if (late) reject(new Error(`the action ran longer than ${timeoutMs} ms; its log so far:\n${text}`));
      else resolve({ exitCode, text, signals });
    });
  });
}

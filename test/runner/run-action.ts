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
import { describeJob, fillInputs, type RunnerContext } from './job-environment.ts';
import { type Annotation, type ObeyedOutput, obeyCommands } from './workflow-commands.ts';

/** What one part of a step, its main or its post, left behind. */
export interface PartRun {
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
}

export interface ActionRun extends PartRun {
  /** What a cancelled step was sent until it had ended. */
  signals: NodeJS.Signals[];
  /** Absent where the action has none, or its condition did not hold. */
  post?: PartRun;
}

/** How the real runner cancels a step: each signal after so many milliseconds, to the action's own process only. */
const CANCELLATION = [
  ['SIGINT', 0],
  ['SIGTERM', 7500],
  ['SIGKILL', 10_000],
] as const;
/** What a runner that is out of memory or patience does. */
const KILLING = [['SIGKILL', 0]] as const;

/** The part of action.yml that the runner reads. */
export interface Metadata {
  inputs?: Record<string, { default?: unknown } | null>;
  runs: { using: string; main: string; post?: string; 'post-if'?: string };
}

/**
 * Runs the action at `dir` as one step: its main, then its post, also when main failed, was cancelled or was killed.
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
  /** Kills its main then, without a warning. */
  killWhen?: RegExp | undefined;
}): Promise<ActionRun> {
  const { dir, inputs, event, github, cwd, timeoutMs, cancelWhen, killWhen } = options;
  const metadata: Metadata = parse(await readFile(join(dir, 'action.yml'), 'utf8'));
  if (!/^node(20|24)$/.test(metadata.runs.using))
    throw new Error(`the runner starts no action that uses ${metadata.runs.using}`);
  const folder = await mkdtemp(join(tmpdir(), 'runner-'));
  try {
    const fixed = {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      LANG: 'C.UTF-8',
      ...describeJob({ github, event: event.name, cwd, folder }),
      ...fillInputs(metadata, inputs, github),
      ...options.env,
    };
    const run = { cwd, timeoutMs, payload: event.payload };
    const main = await runPart({
      ...run,
      script: resolve(dir, metadata.runs.main),
      folder,
      fixed,
      cancelWhen,
      killWhen,
    });
    for (const name of Object.keys(inputs).filter((input) => !(input in (metadata.inputs ?? {})))) {
      main.left.annotations.push({ level: 'warning', message: `Unexpected input(s) '${name}'` });
    }
    const result: ActionRun = { ...main.left, signals: main.signals };
    if (metadata.runs.post === undefined || !holds(metadata.runs['post-if'] ?? 'always()', result)) return result;
    const post = await runPart({
      ...run,
      script: resolve(dir, metadata.runs.post),
      folder: await mkdtemp(join(folder, 'post-')),
      fixed: { ...fixed, ...main.left.exported, ...prefixState(main.state) },
      masks: main.masks,
    });
    return { ...result, post: post.left };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The conditions that `post-if` is used with; what a step's own end says about the job is all there is here. */
function holds(condition: string, { exitCode, signals }: ActionRun): boolean {
  const cancelled = signals.length > 0;
  switch (condition.replace(/^\$\{\{\s*|\s*\}\}$/g, '')) {
    case 'always()':
      return true;
    case 'success()':
      return !cancelled && exitCode === 0;
    case 'failure()':
      return !cancelled && exitCode !== 0;
    case 'cancelled()':
      return cancelled;
    case '!cancelled()':
      return !cancelled;
    default:
      throw new Error(`post-if: ${condition} is not known here`);
  }
}

/** What main wrote to GITHUB_STATE reaches post as STATE_<name>; the names keep their case. */
function prefixState(state: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}

/** Each part gets files of its own; they are read whichever way its process ended, also by a signal. */
async function runPart(options: {
  script: string;
  folder: string;
  cwd: string;
  timeoutMs: number;
  payload: unknown;
  fixed: Record<string, string>;
  /** What an earlier part asked to hide. */
  masks?: readonly string[];
  cancelWhen?: RegExp | undefined;
  killWhen?: RegExp | undefined;
}): Promise<{ left: PartRun; state: Record<string, string>; masks: string[]; signals: NodeJS.Signals[] }> {
  const { script, folder, cwd, timeoutMs, payload, fixed, masks: earlier = [], cancelWhen, killWhen } = options;
  const files = await makeFiles(folder, payload);
  const environment = { ...fixed, ...files };
  const { exitCode, text, signals } = await runNode({
    main: script,
    cwd,
    environment,
    timeoutMs,
    cancelWhen,
    killWhen,
  });
  const { annotations, masks, commands } = obeyCommands(text.split(/\r\n|\n|\r/));
  const hidden = [...earlier, ...masks];
  return {
    left: {
      exitCode,
      outputs: readCommandFile(await readFile(files.GITHUB_OUTPUT, 'utf8')),
      summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
      exported: readCommandFile(await readFile(files.GITHUB_ENV, 'utf8')),
      annotations,
      commands,
      log: hidden.reduce((masked, secret) => masked.replaceAll(secret, '***'), text),
    },
    state: readCommandFile(await readFile(files.GITHUB_STATE, 'utf8')),
    masks: hidden,
    signals,
  };
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
  return paths;
}

function runNode(options: {
  main: string;
  cwd: string;
  environment: Record<string, string>;
  timeoutMs: number;
  cancelWhen: RegExp | undefined;
  killWhen: RegExp | undefined;
}): Promise<{ exitCode: number | null; text: string; signals: NodeJS.Signals[] }> {
  const { main, cwd, environment, timeoutMs, cancelWhen, killWhen } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    // Whole lines of each stream in the order of their arrival: half a line of one must not be glued to the other's.
    const lines: string[] = [];
    const signals: NodeJS.Signals[] = [];
    const timers: NodeJS.Timeout[] = [];
    const end = (by: typeof CANCELLATION | typeof KILLING): void => {
      for (const [signal, afterMs] of by)
        timers.push(setTimeout(() => child.kill(signal) && signals.push(signal), afterMs));
    };
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        if (timers.length > 0) return;
        if (cancelWhen?.test(line)) end(CANCELLATION);
        else if (killWhen?.test(line)) end(KILLING);
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

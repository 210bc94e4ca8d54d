/** What every task of the action starts from: the event, the inputs, the config, and the way to GitHub. */
import { loadConfig } from '../commands/config-file.ts';
import { readText } from '../commands/files.ts';
import { readHeadCommit } from '../commands/git.ts';
import { createProgressDisplay } from '../commands/progress-display.ts';
import { stopOnSignals } from '../commands/stop-signal.ts';
import { monotonicMs } from '../drive/clock.ts';
import { proxySecrets } from '../drive/conceal.ts';
import { ConfigError } from '../errors.ts';
import { connectGitHub, type GitHubClient } from '../github/client.ts';
import { baseBranchOf, type EventContext, readEvent, readPayload } from '../github/event.ts';
import { type ActionInputs, hide, readInputs } from '../github/inputs.ts';
import { type Plan, planJob, readMode } from '../github/mode.ts';
import { annotateWarning, logLine } from '../github/step.ts';
import { cutOffArtifactName, nameInstance, readInstances } from '../instance.ts';
import type { Config } from '../model/config.ts';
import { readShard, type Shard } from '../model/shard.ts';
import { logLines } from '../report/neutralise.ts';
import type { World } from '../world.ts';
import { noteOpened } from './left-open.ts';

export interface Job extends Pick<Plan, 'task' | 'mode'> {
  env: Record<string, string | undefined>;
  inputs: ActionInputs;
  event: EventContext;
  config: Config;
  /** How many targets of the pull request are judged; undefined where nobody says. */
  instances: number | undefined;
  /** What the config had to warn about; annotated already. */
  warnings: string[];
  /** Which part of the plan this job measures. Absent: all of it. */
  shard: Shard | undefined;
  baseBranch: string;
  /** The commit that was measured, as far as the checkout and the event tell. */
  measuredSha: string;
  /** For what this job leaves behind. */
  folder: string;
  client: GitHubClient;
  /** For questions that write nothing: they must not make a comment wait its turn among writes. */
  asking: GitHubClient;
  /** Says one line of the log; what is not our own in it is made harmless. */
  announce: (line: string) => void;
  progress: World['progress'];
}

/**
 * Undefined where the config cannot be complete because the event's code comes from outside and gets no secrets: nobody's mistake.
 * Throws what `explainError` explains.
 */
export async function openJob(env: Record<string, string | undefined>): Promise<Job | undefined> {
  const inputs = readInputs();
  const event = readEvent(env, readPayload(env, readText));
  const loaded = loadUnlessWithheld(inputs, event, env);
  if (!loaded) return undefined;
  const instances = readInstances(inputs.instances);
  const { warnings } = loaded;
  const config = nameInstance(loaded.config, instances);
  const folder = `${env.RUNNER_TEMP ?? '.'}/insight-agent-${event.job}-${event.runAttempt}`;
  hideSecrets(config);
  for (const warning of warnings) annotateWarning(logLines(warning));
  const baseBranch = baseBranchOf(event, config.baseline.branch);
  const { task, mode, reason } = planJob(readMode(inputs.mode), event, baseBranch);
  const shard = shardOf(inputs.shard, task);
  noteOpened({ folder, artifact: cutOffArtifactName(config, event.job, { shard, attempt: event.runAttempt }) });
  logLine(`Mode ${task === 'measure' ? mode : task}: ${reason}.`);
  const announce = (line: string): void => logLine(logLines(line));
  const connection = { token: inputs.token, apiUrl: event.apiUrl, log: announce };
  const display = createProgressDisplay({ write: (text) => logLine(text.trimEnd()), isTerminal: false }, monotonicMs);
  return {
    ...{ env, inputs, event, config, instances, warnings, task, mode, shard, baseBranch, folder, announce },
    measuredSha: await findMeasured(event, env),
    client: connectGitHub(connection),
    asking: connectGitHub({ ...connection, pace: { spaceWrites: false } }),
    progress: display.show,
  };
}

function shardOf(text: string, task: Plan['task']): Shard | undefined {
  if (text === '') return undefined;
  const origin = 'input `shard`';
  const shard = readShard(text, origin);
  if (task === 'measure') return shard;
  const hint = 'Leave `shard` out: parts are measured with the mode auto, gate or record.';
  throw new ConfigError([{ message: `\`shard\` goes with no job that is to ${task}`, hint, place: { origin } }]);
}

/** Said before the measurement begins: who reads that it began may cancel it. */
export function watchForCancel(): AbortSignal {
  return stopOnSignals();
}

/** A pull request that gets no secrets: from a fork, or from Dependabot. */
export function isOutside({ pullRequest }: EventContext): boolean {
  return pullRequest?.isFork === true || pullRequest?.isDependabot === true;
}

function loadUnlessWithheld(
  inputs: ActionInputs,
  event: EventContext,
  env: Record<string, string | undefined>,
): ReturnType<typeof loadConfig> | undefined {
  try {
    // What was measured elsewhere needs neither an endpoint nor a key here.
    const offline = inputs.mode === 'merge';
    return loadConfig({ path: inputs.configPath, inputs: inputs.config, env, offline });
  } catch (error) {
    const withheld = inputs.config.url === '' || inputs.config['api-key'] === '';
    if (error instanceof ConfigError && withheld && isOutside(event)) return undefined;
    throw error;
  }
}

function hideSecrets({ target, baseline, report }: Config): void {
  for (const each of [target, baseline.paired?.target, report.narrator?.target]) {
    const secrets = [each?.apiKey ?? '', ...Object.values(each?.headers ?? {}), ...proxySecrets(each?.proxies)];
    for (const secret of secrets) hide(secret);
  }
}

/** Another repository may be checked out, or a folder above may be one: only what the event speaks of was measured. */
async function findMeasured(event: EventContext, env: Record<string, string | undefined>): Promise<string> {
  const head = await readHeadCommit(env.GITHUB_WORKSPACE);
  return head === event.pullRequest?.headSha && head !== undefined ? head : event.sha;
}

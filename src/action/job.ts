/** What every task of the action starts from: the event, the inputs, the config, and the way to GitHub. */
import { readText } from '../commands/files.ts';
import { readHeadCommit } from '../commands/git.ts';
import { createProgressDisplay } from '../commands/progress-display.ts';
import { stopOnSignals } from '../commands/stop-signal.ts';
import { monotonicMs } from '../drive/clock.ts';
import { listSecrets } from '../drive/conceal.ts';
import { ConfigError } from '../errors.ts';
import { readParents } from '../github/baseline-commit.ts';
import { connectGitHub, type GitHubClient } from '../github/client.ts';
import type { DownloadStore } from '../github/download-store.ts';
import { isDraft } from '../github/draft.ts';
import { baseBranchOf, type EventContext, readEvent, readPayload } from '../github/event.ts';
import { findPullRequest, type PullRequestSearch } from '../github/find-pull-request.ts';
import { type ActionInputs, hide, readInputs } from '../github/inputs.ts';
import { judgesOnly, type Plan, planForTree, planJob, readMode, refuseUnsafeEvent } from '../github/mode.ts';
import { annotateWarning, logLine } from '../github/step.ts';
import { cutOffArtifactName, nameInstance, readInstances } from '../instance.ts';
import type { Config } from '../model/config.ts';
import { readShard, type Shard } from '../model/shard.ts';
import { logLines } from '../report/neutralise.ts';
import type { World } from '../world.ts';
import { resolveJobConfig } from './job-config.ts';
import { type JobFiles, openFiles } from './job-files.ts';
import { noteOpened, noteSecrets } from './left-open.ts';
import { openDownloadStore } from './open-download-store.ts';
import { type StoodBack, whyWithheld } from './stand-back.ts';

export interface Job extends Pick<Plan, 'task' | 'mode'> {
  env: Record<string, string | undefined>;
  inputs: ActionInputs;
  event: EventContext;
  /** Why the event has no pull request although one was looked for. */
  noPullRequest?: Exclude<PullRequestSearch, { found: true }> | undefined;
  config: Config;
  /** How many targets of the pull request are judged; undefined where nobody says. */
  instances: number | undefined;
  files: JobFiles;
  /** What the config had to warn about; annotated already. */
  warnings: string[];
  /** Which part of the plan this job measures. Absent: all of it. */
  shard: Shard | undefined;
  baseBranch: string;
  /** The commit that was measured, as far as the checkout and the event tell. */
  measuredSha: string;
  /** As the run file has it. Absent where nothing shows that it was this one: such a run is no baseline. */
  commit: string | undefined;
  /** For what this job leaves behind. */
  folder: string;
  client: GitHubClient;
  /** For questions that write nothing: they must not make a comment wait its turn among writes. */
  asking: GitHubClient;
  /** Says one line of the log; what is not our own in it is made harmless. */
  announce: (line: string) => void;
  progress: World['progress'];
  /** What was downloaded in this job, by this step or an earlier one. */
  store: DownloadStore;
}

/** Why nothing is to be done here, where that is nobody's mistake; else the job. Throws what `explainError` explains. */
export async function openJob(env: Record<string, string | undefined>): Promise<Job | StoodBack> {
  const inputs = readInputs();
  const announce = (line: string): void => logLine(logLines(line));
  const named = readEvent(env, readPayload(env, readText));
  refuseUnsafeEvent(named);
  const connection = { token: inputs.token, apiUrl: named.apiUrl, log: announce };
  const asking = connectGitHub({ ...connection, pace: { spaceWrites: false } });
  const files = await openFiles({ client: asking, event: named, env, configPath: inputs.configPath });
  const place = await placeJob(asking, named, { env, files });
  const { event } = place;
  const requested = readMode(inputs.mode);
  const loaded = await loadUnlessWithheld(files, { inputs, event, env, offline: judgesOnly(requested, event) });
  if ('stoodBack' in loaded) return loaded;
  const instances = readInstances(inputs.instances);
  const { warnings } = loaded;
  const config = nameInstance(loaded.config, instances);
  const folder = `${env.RUNNER_TEMP ?? '.'}/insight-agent-${event.job}-${event.runAttempt}`;
  hideSecrets(config);
  for (const warning of warnings) annotateWarning(logLines(warning));
  const baseBranch = baseBranchOf(event, config.baseline.branch);
  const plan = planForTree(planJob(requested, event, baseBranch), { requested, tree: files.tree });
  const shard = shardOf(inputs.shard, plan.task);
  noteOpened({ folder, artifact: cutOffArtifactName(config, event.job, { shard, attempt: event.runAttempt }) });
  noteSecrets(env, listSecrets(config));
  logLine(`Mode ${plan.task === 'measure' ? plan.mode : plan.task}: ${plan.reason}.`);
  if (config.pullRequest?.drafts === 'skip' && (await isDraft(asking, event))) return { stoodBack: 'draft', event };
  const measured = { ...place, ...(plan.task === 'measure' ? commitOf(files) : {}) };
  const display = createProgressDisplay({ write: (text) => logLine(text.trimEnd()), isTerminal: false }, monotonicMs);
  return {
    ...{ env, inputs, config, instances, files, warnings, shard, baseBranch, folder, announce, asking },
    ...{ task: plan.task, mode: plan.mode, ...measured },
    commit: isShown(files, { requested, mode: plan.mode, event }) ? measured.measuredSha : undefined,
    client: connectGitHub(connection),
    progress: display.show,
    store: openDownloadStore(`${env.RUNNER_TEMP ?? '.'}/insight-agent-downloads`),
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

/** A config that lacks what this event is not given is nobody's mistake. */
async function loadUnlessWithheld(
  files: JobFiles,
  { inputs, event, env, offline }: Pick<Job, 'inputs' | 'event' | 'env'> & { offline: boolean },
): Promise<Awaited<ReturnType<typeof resolveJobConfig>> | StoodBack> {
  try {
    return await resolveJobConfig(files, { inputs: inputs.config, env, offline });
  } catch (error) {
    const isMissing = inputs.config.url === '' || inputs.config['api-key'] === '';
    const stoodBack = whyWithheld(event);
    if (error instanceof ConfigError && isMissing && stoodBack) return { stoodBack, event };
    throw error;
  }
}

function hideSecrets(config: Config): void {
  for (const secret of listSecrets(config)) hide(secret);
}

/** A stranger's commit must not pass for the event's own. */
function commitOf({ tree }: JobFiles): { measuredSha: string } | undefined {
  return tree.holds === 'code' && tree.commit !== undefined ? { measuredSha: tree.commit } : undefined;
}

/**
 * Whoever starts a job to have some commit gated may have put any there. Without git nobody can tell, and a run that says the event's own commit
 * would pass for one of the branch. A recording is asked for by somebody who says that it is.
 */
function isShown(
  { tree, isCheckedOut }: JobFiles,
  { requested, mode, event }: Pick<Job, 'mode' | 'event'> & { requested: string },
): boolean {
  const anyCommit = event.name === 'workflow_dispatch' && !isCheckedOut && !event.pullRequest && mode === 'gate';
  return !anyCommit || (tree.holds === 'own' && requested !== 'gate');
}

/**
 * Which commit the job is about, and its pull request where the event names none. Another repository may be checked out, or a folder above may be
 * one: only what the event speaks of was measured, or a commit of this repository that somebody has chosen by dispatching.
 */
async function placeJob(
  client: GitHubClient,
  event: EventContext,
  { env, files }: Pick<Job, 'env' | 'files'>,
): Promise<Pick<Job, 'event' | 'noPullRequest' | 'measuredSha'>> {
  const { sha, triggeringRun: run } = event;
  const head = commitOf(files)?.measuredSha ?? (await readHeadCommit(env.GITHUB_WORKSPACE)) ?? sha;
  if (run && run.event !== 'pull_request') return { event, measuredSha: run.headSha };
  if (!run && event.name !== 'workflow_dispatch')
    return { event, measuredSha: head === event.pullRequest?.headSha ? head : sha };
  if (!run && head === sha && event.ref === `refs/heads/${event.defaultBranch}`) return { event, measuredSha: sha };
  const headSha = run?.headSha ?? head;
  const search = await findPullRequest({ client, event, headSha });
  if (search.found) return { event: { ...event, pullRequest: search.pullRequest }, measuredSha: headSha };
  if (run) return { event, measuredSha: headSha, noPullRequest: search };
  const isChosen = head !== sha && (await readParents(client, event, head)) !== undefined;
  return isChosen ? { event, measuredSha: head, noPullRequest: search } : { event, measuredSha: sha };
}

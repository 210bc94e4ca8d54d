/** The run files that a report is about: those that the input `run-files` names, else those in the artifacts of the triggering run. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeText } from '../commands/files.ts';
import { openRun } from '../commands/run-files.ts';
import { InsightError } from '../errors.ts';
import type { ReadRun } from '../github/attempt-search.ts';
import { describeOrigin, type EventContext } from '../github/event.ts';
import { listTriggered, placeTriggered, readTriggered } from '../github/triggered-runs.ts';
import type { TriggeringRun } from '../github/triggering-run.ts';
import { readOneRun } from '../history/importers.ts';
import { parseRun } from '../history/run-file.ts';
import { instanceKey, instanceOfRun } from '../instance.ts';
import type { Run, RunHeader } from '../model/run-file.ts';
import type { Job } from './job.ts';

export type ReportedRun = {
  /** Key of its target. */
  instance: string;
  /** Exists, and holds the run file where there is one. */
  folder: string;
} & (
  | { ok: true; run: Run; runPath: string; measured: EventContext }
  /** May quote untrusted text. */
  | { ok: false; reason: string }
);

/** One call gives one, so that only one is in memory. */
export type OpenReportedRun = () => Promise<ReportedRun>;

/** @throws PermissionError, UnavailableError, and InputError for a file of the input that is not there */
export async function findReportedRuns(job: Job): Promise<OpenReportedRun[]> {
  const given = listGiven(job.inputs.runFiles);
  if (given.length > 0) return given.map((path, index) => () => openGiven(job, path, `file-${index + 1}`));
  const { event, client } = job;
  const { triggeringRun: run } = event;
  if (!run) return [];
  const artifacts = await listTriggered({ client, event }, run);
  return artifacts.map((artifact) => async () => {
    const { instance } = artifact;
    const folder = makeFolder(job, instance);
    const read = (text: string, source: string): ReadRun<Run> => readWhole(text, source, instance);
    const found = await readTriggered({
      ...{ listing: { client, event }, run, artifact, read },
      baseBranch: branchOf(job),
    });
    if (!found.ok) return { ...found, instance, folder };
    const runPath = join(folder, 'run.jsonl');
    writeText(runPath, found.text);
    return { ok: true, instance, folder, run: found.value, runPath, measured: found.measured };
  });
}

/** Files as they are; of a folder its run.jsonl, or those of the folders in it, as several downloaded artifacts lie. */
function listGiven(input: string): string[] {
  const paths = input.split('\n').map((line) => line.trim());
  return paths
    .filter((path) => path !== '')
    .flatMap((path) => {
      const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
      if (!isFolder || existsSync(join(path, 'run.jsonl'))) return [path];
      const inside = readdirSync(path)
        .map((name) => join(path, name))
        .filter((name) => existsSync(join(name, 'run.jsonl')));
      return inside.length > 0 ? inside.toSorted() : [path];
    });
}

async function openGiven(job: Job, path: string, folderName: string): Promise<ReportedRun> {
  const { event, client, config } = job;
  const { triggeringRun } = event;
  const folder = makeFolder(job, folderName);
  const opened = await openRun(path);
  const runPath = join(folder, basename(opened.name));
  copyFileSync(opened.name, runPath);
  const refuse = (reason: string, header?: RunHeader): ReportedRun => ({
    ...{ ok: false, reason, folder },
    instance: header ? instanceOfRun(header, event.job) : instanceKey(config, event.job),
  });
  let run: Run;
  try {
    run = readOneRun(opened).run;
  } catch (error) {
    // Beside a triggering run the file is a stranger's, and its mistakes are no mistake of the workflow.
    if (error instanceof InsightError && triggeringRun) return refuse(error.message);
    throw error;
  }
  const { header } = run;
  const placed = triggeringRun
    ? await placeTriggered({
        ...{ listing: { client, event }, run: triggeringRun, header },
        ...{ attempt: header.github?.runAttempt ?? 0, baseBranch: branchOf(job) },
      })
    : placeOwn(job, header);
  const reason = placed.ok ? refusePart(header) : placed.reason;
  if (!placed.ok || reason !== undefined) return refuse(reason ?? '', header);
  return { ok: true, instance: instanceOfRun(header, event.job), folder, run, runPath, measured: placed.measured };
}

/** A file that this workflow run has made itself, or that was measured elsewhere and does not say that it is of something else. */
function placeOwn(
  { event, measuredSha }: Job,
  { github, commit }: RunHeader,
): { ok: true; measured: EventContext } | { ok: false; reason: string } {
  const { repository, runId } = describeOrigin(event);
  if (github && (github.repository !== repository || github.runId !== runId))
    return { ok: false, reason: 'the run file is of another workflow run' };
  const ours = [event.sha, event.pullRequest?.headSha, measuredSha];
  if (commit !== undefined && !ours.includes(commit))
    return { ok: false, reason: `the run file is of the commit ${commit}, and this job is about ${measuredSha}` };
  const { job = event.job, runAttempt = event.runAttempt } = github ?? {};
  return { ok: true, measured: { ...event, job, runAttempt } };
}

function readWhole(text: string, source: string, instance: string): ReadRun<Run> {
  try {
    const run = parseRun(text, source);
    const { header } = run;
    const reason =
      instanceOfRun(header, '') === instance
        ? refusePart(header)
        : 'the run file is of another target than its artifact';
    return reason === undefined ? { ok: true, value: run, header } : { ok: false, reason };
  } catch (error) {
    if (error instanceof InsightError) return { ok: false, reason: error.message };
    throw error;
  }
}

function refusePart({ shard }: RunHeader): string | undefined {
  return shard && `the run file is part ${shard.index} of ${shard.count} of a run: join the parts first`;
}

function branchOf({ event, baseBranch }: Job): string {
  return event.pullRequest?.baseRef ?? baseBranch;
}

function makeFolder(job: Job, name: string): string {
  const folder = join(job.folder, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Why a triggering run has nothing to be reported, whatever it left; undefined where it may have. */
export function whyNothingToReport({ event, conclusion }: TriggeringRun): string | undefined {
  if (event !== 'pull_request') return `the triggering run was started by ${event}, not by a pull request`;
  const unfinished = ['cancelled', 'skipped', 'action_required', 'stale'];
  return conclusion !== undefined && unfinished.includes(conclusion)
    ? `the triggering run ended with ${conclusion}`
    : undefined;
}

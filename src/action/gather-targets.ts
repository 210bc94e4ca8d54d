/** What is to be joined and judged: the runs that the other jobs of this workflow run stored, or the files that the input `run-files` names. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openRun } from '../commands/run-files.ts';
import { InputError, InsightError } from '../errors.ts';
import { findMeasuredTargets, type MeasuredTarget } from '../github/measured-targets.ts';
import { parseRun } from '../history/run-file.ts';
import { instanceKey, readArtifactName } from '../instance.ts';
import type { Run, RunHeader } from '../model/run-file.ts';
import type { Job } from './job.ts';

/** Throws an InputError for a file that is not of this workflow run, and a PermissionError where artifacts may not be read. */
export async function gatherTargets(job: Job): Promise<MeasuredTarget<Run>[]> {
  const { asking, event, inputs } = job;
  const paths = inputs.runFiles
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (paths.length > 0) return groupFiles(await readFiles(paths, job), job);
  return findMeasuredTargets<Run>({
    listing: { client: asking, event },
    readName: readArtifactName,
    keyOf: (header) => keyOf(header, job),
    read: (text, source) => {
      try {
        const run = parseRun(text, source);
        return { ok: true, value: run, header: run.header };
      } catch (error) {
        if (error instanceof InsightError) return { ok: false, reason: error.message };
        throw error;
      }
    },
  });
}

/** As the name of its artifact has it. */
function keyOf(header: RunHeader, { event }: Pick<Job, 'event'>): string {
  return instanceKey(header, header.github?.job ?? event.job);
}

async function readFiles(paths: readonly string[], job: Job): Promise<Run[]> {
  const runs: Run[] = [];
  for (const path of paths.flatMap(listRuns)) {
    const given = await openRun(path);
    const run = parseRun(given.text, given.name);
    refuseOther(run.header, given.name, job);
    runs.push(run);
  }
  return runs;
}

/** A folder is one run, or holds a folder for each: actions/download-artifact makes one of every artifact. */
function listRuns(path: string): string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder || existsSync(join(path, 'run.jsonl'))) return [path];
  const inside = readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .filter((folder) => existsSync(join(folder, 'run.jsonl')));
  return inside.length > 0 ? inside : [path];
}

/** A file that was left over from another run would be judged as if it were of this change. */
function refuseOther({ github, commit }: RunHeader, file: string, { event, measuredSha }: Job): void {
  const here = [event.sha, event.pullRequest?.headSha, measuredSha];
  const problem =
    github && (github.runId !== event.runId || github.runAttempt > event.runAttempt)
      ? `was measured in attempt ${github.runAttempt} of workflow run ${github.runId}, not in this one (${event.runId})`
      : commit !== undefined && !here.includes(commit)
        ? `is of commit ${commit}, not of ${measuredSha}`
        : undefined;
  if (problem === undefined) return;
  throw new InputError(
    `${file} ${problem}`,
    'Give the files that the jobs of this workflow run wrote, in `run-files`.',
    {
      file,
    },
  );
}

/** As for artifacts: of each target the newest attempt of which all is there, else the newest. */
function groupFiles(runs: readonly Run[], job: Job): MeasuredTarget<Run>[] {
  const byKey = Map.groupBy(runs, ({ header }) => keyOf(header, job));
  return [...byKey].map(([key, own]) => {
    const inParts = own.some(({ header }) => header.shard);
    const attempts = Map.groupBy(
      inParts ? own.filter(({ header }) => header.shard) : own,
      ({ header }) => header.github?.runAttempt ?? 1,
    );
    const newestFirst = [...attempts].sort(([a], [b]) => b - a);
    const isWhole = (values: readonly Run[]): boolean => values.length >= (values[0]?.header.shard?.count ?? 1);
    const [attempt, values] = (newestFirst.find(([, of]) => isWhole(of)) ?? newestFirst[0]) as [number, Run[]];
    const problems = !inParts && values.length > 1 ? [`${values.length} runs of it are given`] : [];
    return { key, attempt, inParts, values, problems };
  });
}

/** Where the stored runs come from: the files, runs or release that the config names, else the artifacts of the base branch. */
import { InsightError } from '../errors.ts';
import { findBaselineCommit } from '../github/baseline-commit.ts';
import { hasArtifactService } from '../github/event.ts';
import { annotateWarning } from '../github/step.ts';
import { instanceKey } from '../instance.ts';
import type { Config } from '../model/config.ts';
import type { MissingBaseline } from '../model/missing-baseline.ts';
import type { RunHeader } from '../model/run-file.ts';
import { logLines } from '../report/neutralise.ts';
import type { FoundBaseline } from '../world.ts';
import { baselineFromArtifacts } from './baseline-artifacts.ts';
import { baselineFromRelease } from './baseline-release.ts';
import { baselineFromRepositoryFiles } from './baseline-repository-files.ts';
import { baselineFromRunIds } from './baseline-run-ids.ts';
import type { Job } from './job.ts';

/** `instance`: key of the target; absent: that of this job. */
export type Seeker = Pick<Job, 'mode' | 'client' | 'event' | 'store' | 'baseBranch' | 'measuredSha' | 'files'> & {
  instance?: string;
};

/** Throws a PermissionError where the runs may not be read: that is never "no baseline". */
export async function findBaseline(job: Seeker, config: Config, candidate: RunHeader): Promise<FoundBaseline> {
  if (config.baseline.design !== 'history') return none(job);
  if (job.mode === 'gate') return search(job, config, candidate);
  return job.event.name === 'schedule' ? lookBack(job, config, candidate) : none(job);
}

/** A run that brings its own counterpart is compared with nothing stored. */
export function withoutHistory(config: Config): Config {
  return { ...config, baseline: { ...config.baseline, design: 'none' } };
}

/** A recording is compared with nothing. On a schedule it looks at how the runs that it joins have moved; that it cannot look costs it nothing else. */
async function lookBack(job: Seeker, config: Config, candidate: RunHeader): Promise<FoundBaseline> {
  try {
    const { runs } = await search(job, config, candidate);
    return { ...none(job), watched: runs };
  } catch (error) {
    if (!(error instanceof InsightError)) throw error;
    const warning = `The drift of the stored runs was not looked at: ${error.message} ${error.hint}`;
    annotateWarning(logLines(warning), { title: 'InsightAgent: drift' });
    return none(job);
  }
}

function none({ baseBranch }: Seeker): FoundBaseline {
  return { design: 'none', runs: [], refused: [], branch: baseBranch };
}

async function search(job: Seeker, config: Config, candidate: RunHeader): Promise<FoundBaseline> {
  const { client, event, store, baseBranch, measuredSha, files: own } = job;
  const { files, runIds, release } = config.baseline;
  if (files.length === 0 && release === undefined && !hasArtifactService(event))
    return withoutRuns(baseBranch, {
      cause: 'no-artifact-service',
      told: 'GitHub Enterprise Server keeps no artifacts for this action',
      next: 'Name a release in baseline.release, where recordings are then kept, or run files in baseline.files',
    });
  const base = await findBaselineCommit({ client, event, baseBranch, measuredSha });
  if (!base.found)
    return withoutRuns(baseBranch, {
      cause: 'no-common-history',
      told: `this commit and ${baseBranch} have no common history`,
      next: `${base.reason}: name the branch that this change goes into in baseline.branch`,
    });
  const listing = { client, event, store };
  const instance = job.instance ?? instanceKey(config, event.job);
  const foreign = own.tree.holds !== 'own';
  const hunt = { listing, instance, config, candidate, baseBranch, base: base.sha, now: Date.now(), foreign };
  if (files.length > 0) return baselineFromRepositoryFiles(hunt, files);
  if (runIds !== undefined) return baselineFromRunIds(hunt, runIds);
  return release === undefined ? baselineFromArtifacts(hunt) : baselineFromRelease(hunt, release);
}

function withoutRuns(branch: string, missing: MissingBaseline): FoundBaseline {
  return { design: 'history', runs: [], refused: [], branch, missing };
}

/** Where a run is kept for later ones: an artifact, or a release where the config names one or there are no artifacts. */
import { readFileSync } from 'node:fs';
import { type Upload, uploadRun } from '../github/artifact.ts';
import { type EventContext, hasArtifactService } from '../github/event.ts';
import { keepInRelease } from '../github/release-upload.ts';
import { instanceKey } from '../instance.ts';
import type { Config } from '../model/config.ts';
import type { Job } from './job.ts';
import type { Publication } from './publish.ts';

type Kept = Pick<Publication, 'config' | 'event' | 'client' | 'mode' | 'result' | 'release' | 'runPath' | 'announce'>;

/** The release that this recording is kept in: only what is of the base branch itself is a baseline there. */
export function releaseFor(
  { mode, event, baseBranch, measuredSha }: Pick<Job, 'mode' | 'event' | 'baseBranch' | 'measuredSha'>,
  { baseline: { release } }: Config,
): Publication['release'] {
  const isKept = mode === 'record' && event.ref === `refs/heads/${baseBranch}` && release !== undefined;
  return isKept ? { tag: release, branch: baseBranch, commit: measuredSha } : undefined;
}

/** Why the run is not where a later one would find it, and what to do; undefined where it is. */
export async function keepRun(
  { config, event, client, mode, result, release, runPath, announce }: Kept,
  upload: Upload,
): Promise<{ lost: string; afterLoss?: string } | undefined> {
  if (release) {
    // A run that was not fit is no baseline, and fails as such. Of several targets each run is kept by itself.
    if (result.verdict === 'invalid' || runPath === undefined) return undefined;
    const { tag, branch, commit } = release;
    const instance = instanceKey(config, event.job);
    const kept = await keepInRelease({
      listing: { client, event },
      tag,
      branch,
      commit,
      instance,
      announce,
      bytes: readFileSync(runPath),
    });
    return kept.ok ? undefined : { lost: kept.reason };
  }
  // Nobody can mend that a gated run on Enterprise Server is kept nowhere, and nobody would look for it.
  if (upload.ok || (upload.cause === 'not-supported' && mode === 'gate')) return undefined;
  // With files of one's own the run file itself is what is kept, by a later step; there is nothing else it could be kept in.
  if (upload.cause === 'not-supported' && config.baseline.files.length > 0) return undefined;
  return {
    lost: explainLoss(upload),
    ...(upload.cause === 'not-supported' ? { afterLoss: howToKeep(config) } : {}),
  };
}

function howToKeep({ baseline: { release } }: Config): string {
  return release === undefined
    ? 'Set baseline.release to the tag of a release, where recordings are then kept (permissions: contents: write); or keep the file that the output run-path names, and name it in baseline.files.'
    : `Record on the base branch: only such runs are kept in the release ${release}.`;
}

/** The toolkit would refuse Enterprise Server by itself, with a warning that tells the user to try again. */
export async function storeArtifact(event: EventContext, what: Parameters<typeof uploadRun>[0]): Promise<Upload> {
  return hasArtifactService(event) ? uploadRun(what) : { ok: false, cause: 'not-supported', reason: '' };
}

function explainLoss(upload: Extract<Upload, { ok: false }>): string {
  switch (upload.cause) {
    case 'name-taken':
      return 'another step of this job has stored a run under the same name; give each target its own target.label';
    case 'not-supported':
      return 'GitHub Enterprise Server has no artifact service that this action can use';
    case 'no-service':
      return 'the runner gave no artifact service to this step';
    case 'quota':
    case 'failed':
      return upload.reason;
  }
}

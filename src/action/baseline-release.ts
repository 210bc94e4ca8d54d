/** Baselines from the files of a release, where recordings put them. */
import { runsToLoad } from '../compare/history-window.ts';
import { defaultSearchLimits } from '../github/examine-run.ts';
import { readHistory } from '../github/history-window.ts';
import { findReleaseRuns, type ReleaseSearch } from '../github/release-runs.ts';
import type { MissingBaseline } from '../model/missing-baseline.ts';
import type { Run } from '../model/run-file.ts';
import type { FoundBaseline } from '../world.ts';
import { acceptRun } from './accept-run.ts';
import { type Hunt, storedRuns } from './hunt.ts';

export async function baselineFromRelease(hunt: Hunt, tag: string): Promise<FoundBaseline> {
  const { listing, config, candidate, baseBranch, base, now } = hunt;
  const { runs, anchor, maxAgeMs } = config.baseline;
  const search = await findReleaseRuns<Run>({
    ...{ listing, tag, baseBranch, anchor, maxAgeMs, now },
    instance: hunt.instance,
    history: await readHistory({ ...listing, commit: base, maxPages: defaultSearchLimits.commitPages }),
    wanted: runsToLoad(runs),
    accept: (text, source) => acceptRun(text, source, candidate),
  });
  return { ...storedRuns(hunt, search), missing: explainMissing(search, { tag, branch: baseBranch }) };
}

function explainMissing(
  { runs, exists, assets, others, newer, unusable, untrusted, tooOld }: ReleaseSearch<Run>,
  { tag, branch }: { tag: string; branch: string },
): MissingBaseline | undefined {
  if (runs.length > 0 || unusable > 0) return undefined;
  const record = `a push to ${branch} records one there (permissions: contents: write)`;
  if (!exists)
    return { cause: 'source-empty', told: `there is no release ${tag} yet`, next: `Nothing to set up: ${record}` };
  if (untrusted > 0)
    return {
      cause: 'untrusted',
      told: `no trusted baseline in the release ${tag} (${untrusted} refused)`,
      next: `Look at why below; ${record}`,
    };
  if (tooOld > 0)
    return {
      cause: 'too-old',
      told: `every run in the release ${tag} is older than baseline.max-age`,
      next: `Record again: ${record}`,
    };
  if (newer > 0)
    return {
      cause: 'only-newer',
      told: `no run in the release ${tag} is at or before the base of this change`,
      next: `Bring this branch up to date with ${branch}`,
    };
  const isOther = assets === 0 && others > 0;
  return {
    cause: isOther ? 'other-target' : 'source-empty',
    told: `the release ${tag} holds ${isOther ? 'only files of other targets or jobs' : 'no run yet'}`,
    next: `Record one: ${record}`,
  };
}

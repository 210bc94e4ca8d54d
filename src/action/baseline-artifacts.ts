/** Baselines from the artifacts of the base branch's workflow runs: found and trusted by github/, understood here. */
import { runsToLoad } from '../compare/history-window.ts';
import { findBaselineRuns } from '../github/baseline-runs.ts';
import { explainMissing } from '../github/missing-baseline.ts';
import { prefixOfInstance } from '../instance.ts';
import type { Run } from '../model/run-file.ts';
import type { FoundBaseline } from '../world.ts';
import { acceptRun } from './accept-run.ts';
import { type Hunt, storedRuns } from './hunt.ts';

/** Throws a PermissionError where the runs may not be read: that is never "no baseline". */
export async function baselineFromArtifacts(hunt: Hunt): Promise<FoundBaseline> {
  const { listing, config, candidate, baseBranch, base, now } = hunt;
  const { runs: wanted, anchor, maxAgeMs } = config.baseline;
  const search = await findBaselineRuns<Run>({
    ...listing,
    ...{ baseCommit: base, baseBranch, anchor, maxAgeMs, now, wanted },
    artifactPrefix: prefixOfInstance(hunt.instance),
    more: runsToLoad(wanted) - wanted,
    accept: (text, found) => acceptRun(text, found.source, candidate),
  });
  const found = storedRuns(hunt, search);
  const stopped = search.stopped === undefined ? [] : [{ source: 'the search', reason: search.stopped }];
  return {
    ...found,
    refused: [...found.refused, ...stopped],
    missing: explainMissing(search, { branch: baseBranch, workflow: listing.event.workflowPath, maxAgeMs }),
  };
}

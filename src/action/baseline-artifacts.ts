/** Baselines from the artifacts of the base branch's workflow runs: found and trusted by github/, understood here. */
import { runsToLoad } from '../compare/history-window.ts';
import { findBaselineRuns } from '../github/baseline-runs.ts';
import { explainMissing } from '../github/missing-baseline.ts';
import { prefixOfInstance } from '../instance.ts';
import type { StoredRun } from '../judge.ts';
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
  const { runs, copies } = dropCopies(found.runs);
  const stopped = search.stopped === undefined ? [] : [{ source: 'the search', reason: search.stopped }];
  return {
    ...found,
    runs,
    refused: [...search.refused, ...copies, ...stopped],
    missing: explainMissing(search, { branch: baseBranch, workflow: listing.event.workflowPath, maxAgeMs }),
  };
}

/** The parts of one measurement can be joined more than once: the copies would agree, and make the endpoint look free of noise. Newest first. */
function dropCopies(found: readonly StoredRun[]): { runs: StoredRun[]; copies: FoundBaseline['refused'] } {
  const isCopy = ({ run: { header } }: StoredRun, place: number): boolean =>
    header.shards !== undefined && found.findIndex(({ run }) => run.header.startedAt === header.startedAt) < place;
  return {
    runs: found.filter((stored, place) => !isCopy(stored, place)),
    copies: found
      .filter(isCopy)
      .map(({ provenance: { source } }) => ({ source, reason: 'it was joined from the same parts as a newer one' })),
  };
}

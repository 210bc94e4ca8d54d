/** Baselines from the workflow runs that the config names. */
import { runsToLoad } from '../compare/history-window.ts';
import { defaultSearchLimits, type Look } from '../github/examine-run.ts';
import { readHistory } from '../github/history-window.ts';
import { findNamedRuns } from '../github/named-runs.ts';
import { sortNewestFirst } from '../history/comparable.ts';
import { prefixOfInstance } from '../instance.ts';
import { isOfCommit } from '../model/measurement.ts';
import type { MissingBaseline } from '../model/missing-baseline.ts';
import type { Run } from '../model/run-file.ts';
import type { FoundBaseline } from '../world.ts';
import { acceptRun } from './accept-run.ts';
import { type Hunt, storedRuns } from './hunt.ts';

export async function baselineFromRunIds(hunt: Hunt, runIds: readonly number[]): Promise<FoundBaseline> {
  const { listing, config, candidate, base } = hunt;
  const { runs: wanted, anchor } = config.baseline;
  const history = await readHistory({ ...listing, commit: base, maxPages: defaultSearchLimits.commitPages });
  const look = await findNamedRuns<Run>({
    ...{ listing, runIds, distances: history.distances },
    artifactPrefix: prefixOfInstance(hunt.instance),
    accept: (text, found) => acceptRun(text, found.source, candidate),
  });
  const found = storedRuns(hunt, look);
  const sorted = sortNewestFirst(found.runs);
  const behind = sorted.slice(runsToLoad(wanted)).filter(({ provenance }) => isOfCommit(provenance, anchor));
  return {
    ...found,
    runs: [...sorted.slice(0, runsToLoad(wanted)), ...behind.slice(0, 1)],
    missing: explainMissing(look),
  };
}

function explainMissing({ runs, unusable, expired, untrusted }: Look<Run>): MissingBaseline | undefined {
  if (runs.length > 0 || unusable > 0) return undefined;
  if (expired > 0 && untrusted === 0)
    return {
      cause: 'expired',
      told: 'the artifacts of the runs in baseline.run-ids have expired',
      next: 'Name younger runs in baseline.run-ids, or keep runs in a release (baseline.release)',
    };
  return {
    cause: 'source-empty',
    told: 'no run in baseline.run-ids can be used',
    next: 'Look at why below, and name runs of this repository that hold a run of this job and target',
  };
}

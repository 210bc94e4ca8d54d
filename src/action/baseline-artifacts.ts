/** Baselines from the artifacts of the base branch's workflow runs: found and trusted by github/, understood here. */

import { refuseStoredRun } from '../baseline-files.ts';
import { runsToLoad } from '../compare/history-window.ts';
import { InsightError } from '../errors.ts';
import { type BaselineCommit, findBaselineCommit } from '../github/baseline-commit.ts';
import { findBaselineRuns } from '../github/baseline-runs.ts';
import type { GitHubClient } from '../github/client.ts';
import type { EventContext } from '../github/event.ts';
import { parseRun } from '../history/run-file.ts';
import { artifactPrefix } from '../instance.ts';
import type { StoredRun } from '../judge.ts';
import type { Config } from '../model/config.ts';
import type { Run, RunHeader } from '../model/run-file.ts';
import type { FoundBaseline } from '../world.ts';

/** Throws a PermissionError where the runs may not be read: that is never "no baseline". */
export async function baselineFromArtifacts(options: {
  client: GitHubClient;
  event: EventContext;
  config: Config;
  candidate: RunHeader;
  baseBranch: string;
  measuredSha: string;
  /** Milliseconds since 1970. */
  now: number;
}): Promise<FoundBaseline> {
  const { client, event, config, candidate, baseBranch, measuredSha, now } = options;
  const base: BaselineCommit = await findBaselineCommit({ client, event, baseBranch, measuredSha });
  if (!base.found)
    return {
      design: 'history',
      runs: [],
      refused: [{ source: `branch ${baseBranch}`, reason: base.reason }],
      branch: baseBranch,
    };
  const search = await findBaselineRuns<Run>({
    client,
    event,
    baseCommit: base.sha,
    baseBranch,
    artifactPrefix: artifactPrefix(config, event.job),
    wanted: config.baseline.runs,
    more: runsToLoad(config.baseline.runs) - config.baseline.runs,
    anchor: config.baseline.anchor,
    maxAgeMs: config.baseline.maxAgeMs,
    now,
    accept: (text, found) => acceptRun(text, found.source, candidate),
  });
  const { runs, copies } = dropCopies(search.runs.map(({ value, provenance }) => ({ run: value, provenance })));
  const stopped = search.stopped === undefined ? [] : [{ source: 'the search', reason: search.stopped }];
  return {
    design: 'history',
    runs,
    refused: [...search.refused, ...copies, ...stopped],
    branch: baseBranch,
    commit: base.sha,
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

/** A file that cannot be read is refused, not fatal: one broken artifact must not cost the others. */
function acceptRun(
  text: string,
  source: string,
  candidate: RunHeader,
): { ok: true; value: Run; header: RunHeader } | { ok: false; reason: string } {
  try {
    const run = parseRun(text, source);
    const reason = refuseStoredRun(run, candidate);
    return reason ? { ok: false, reason } : { ok: true, value: run, header: run.header };
  } catch (error) {
    if (error instanceof InsightError) return { ok: false, reason: error.message };
    throw error;
  }
}

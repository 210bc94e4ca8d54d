/** Earlier attempts at the measured commit, from the artifacts of workflow runs: found and trusted by github/, understood here. */
import type { EarlierAttempts } from '../attempts.ts';
import { InsightError } from '../errors.ts';
import { findAttempts, type ReadRun } from '../github/attempt-search.ts';
import type { GitHubClient } from '../github/client.ts';
import type { DownloadStore } from '../github/download-store.ts';
import type { EventContext } from '../github/event.ts';
import { parseRun } from '../history/run-file.ts';
import { instanceKey, prefixOfInstance } from '../instance.ts';
import type { Config } from '../model/config.ts';
import type { Run } from '../model/run-file.ts';

/** Throws a PermissionError where the runs may not be read: that is never "no attempts". */
export function attemptsFromArtifacts(options: {
  client: GitHubClient;
  event: EventContext;
  store: DownloadStore;
  config: Config;
  /** Key of the target; absent: that of this job. */
  instance?: string | undefined;
  measuredSha: string;
}): Promise<EarlierAttempts> {
  const { client, event, config, measuredSha } = options;
  const instance = options.instance ?? instanceKey(config, event.job);
  return findAttempts<Run>({
    listing: { client, event },
    artifactPrefix: prefixOfInstance(instance),
    measuredSha,
    read: readRun,
  });
}

function readRun(text: string, source: string): ReadRun<Run> {
  try {
    const run = parseRun(text, source);
    return { ok: true, value: run, header: run.header };
  } catch (error) {
    if (error instanceof InsightError) return { ok: false, reason: error.message };
    throw error;
  }
}

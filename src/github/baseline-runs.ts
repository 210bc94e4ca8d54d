/**
 * Finds the base branch's measurements that this one may be compared with. "None found" is an answer; "could not look"
 * is an exception: the one must never pass for the other.
 */
import { type BaselineProvenance, isOfCommit } from '../model/measurement.ts';
import type { GitHubClient } from './client.ts';
import type { DownloadStore } from './download-store.ts';
import {
  type CandidateRun,
  type Expectation,
  refuseArtifact,
  refuseOrigin,
  refuseRun,
  runChecks,
} from './eligibility.ts';
import type { EventContext } from './event.ts';
import {
  type Acceptance,
  addMet,
  defaultSearchLimits,
  type Examination,
  examineRun,
  type FoundArtifact,
  type FoundRun,
  type Look,
  type Met,
  nothingMet,
  type SearchLimits,
} from './examine-run.ts';
import { readHistory } from './history-window.ts';
import { type Listing, listBranchRuns } from './run-list.ts';

export interface BaselineSearch<T> extends Met {
  /** Newest first, at most `wanted` and `more`, and behind them the anchor's. */
  runs: FoundRun<T>[];
  /** What had the right name but was not trusted or not comparable; `reason` may quote untrusted text. */
  refused: { source: string; reason: string }[];
  /** Runs whose artifacts were looked at. */
  searched: number;
  /** Runs passed over without a look, the ordinary case: newer than the baseline commit, or too old. */
  passedOver: number;
  /** Of these the ones that are too old. */
  tooOldRuns: number;
  /** Runs of the workflow on the base branch, this one left out. */
  listed: number;
  /** Set when the search ended at a bound before it had enough. */
  stopped?: string | undefined;
}

/**
 * Walks the base branch's runs of the running workflow, newest first, as far as they are proven ancestors of `baseCommit`.
 * Every artifact whose name starts with `artifactPrefix` is judged: eligibility, bytes, the caller's `accept`, the header's
 * stated origin, and the success of the job that measured. Attempts of one run count as runs of their own.
 * @throws PermissionError, UnavailableError
 */
export async function findBaselineRuns<T>(options: {
  client: GitHubClient;
  event: EventContext;
  store?: DownloadStore | undefined;
  baseCommit: string;
  baseBranch: string;
  artifactPrefix: string;
  wanted: number;
  /** Runs behind the wanted ones that are taken where they lie near: no more runs than this are looked at for them. */
  more?: number | undefined;
  /** A commit, or its beginning, whose newest run is wanted too, however far back. */
  anchor?: string | undefined;
  maxAgeMs: number;
  /** Milliseconds since 1970. */
  now: number;
  accept: (text: string, found: FoundArtifact) => Acceptance<T>;
  limits?: Partial<SearchLimits>;
}): Promise<BaselineSearch<T>> {
  const { client, event, store, baseCommit, baseBranch, maxAgeMs, now } = options;
  const limits = { ...defaultSearchLimits, ...options.limits };
  const listing: Listing = { client, event, store };
  const history = await readHistory({ client, event, commit: baseCommit, maxPages: limits.commitPages });
  const expected: Expectation = {
    repositoryId: event.repository.id,
    repository: `${event.repository.owner}/${event.repository.name}`,
    workflowPath: event.workflowPath,
    baseBranch,
    ancestors: history.commits,
    nowMs: now,
    maxAgeMs,
    maxDownloadBytes: limits.maxDownloadBytes,
  };

  const search: BaselineSearch<T> = {
    ...{ runs: [], refused: [], searched: 0, passedOver: 0, tooOldRuns: 0, listed: 0 },
    ...nothingMet(),
  };
  const eligible: CandidateRun[] = [];
  for (const run of await listBranchRuns(listing, { branch: baseBranch, maxPages: limits.runPages })) {
    const isNewer = runChecks.ancestry(run, expected) !== undefined;
    if (run.id !== event.runId) search.listed += 1;
    if (run.id === event.runId || isNewer || isTooOld(run, expected)) {
      search.passedOver += 1;
      if (run.id !== event.runId && !isNewer) search.tooOldRuns += 1;
      continue;
    }
    const reason = refuseRun(run, expected);
    if (reason === undefined) eligible.push(run);
    else {
      search.refused.push({ source: nameRun(run), reason });
      search.untrusted += 1;
    }
  }

  const examination: Examination<T> = {
    ...{ listing, expected, limits, nameRun, distances: history.distances },
    ...{ artifactPrefix: options.artifactPrefix, accept: options.accept },
    ...{ refuseArtifact, refuseOrigin },
  };
  await examineInOrder(eligible, { ...options, examine: (run) => examineRun(run, examination), limits, search });
  return search;
}

/** Fills `search` from the runs that may be trusted, newest first. */
async function examineInOrder<T>(
  eligible: readonly CandidateRun[],
  of: {
    wanted: number;
    more?: number | undefined;
    anchor?: string | undefined;
    examine: (run: CandidateRun) => Promise<Look<T>>;
    limits: SearchLimits;
    search: BaselineSearch<T>;
  },
): Promise<void> {
  const { wanted, more = 0, anchor, examine, limits, search } = of;
  const mostLooks = Math.min(eligible.length, limits.maxRuns);
  const lookUntil = async (enough: number, end: number): Promise<void> => {
    while (search.runs.length < enough && search.searched < end) {
      const side = Math.min(limits.parallel, enough - search.runs.length);
      const batch = eligible.slice(search.searched, Math.min(search.searched + side, end));
      search.searched += batch.length;
      for (const look of await Promise.all(batch.map(examine))) {
        search.runs.push(...look.runs);
        search.refused.push(...look.refused);
        addMet(search, look);
      }
    }
  };
  await lookUntil(wanted, mostLooks);
  if (search.runs.length < wanted && eligible.length > limits.maxRuns)
    search.stopped = `the search ended after ${limits.maxRuns} of ${eligible.length} runs`;
  if (search.runs.length >= wanted) await lookUntil(wanted + more, Math.min(mostLooks, search.searched + more));
  const beyond = search.runs.splice(wanted + more);
  const isAnchor = (run: { provenance: BaselineProvenance }): boolean => isOfCommit(run.provenance, anchor);
  if (search.runs.some(isAnchor)) return;
  search.runs.push(...beyond.filter(isAnchor).slice(0, 1));
  // Its newest run may be one that is refused.
  const unseen = eligible.slice(search.searched).filter(({ headSha }) => isOfCommit({ commit: headSha }, anchor));
  for (const run of unseen) {
    if (search.runs.some(isAnchor)) break;
    const { runs, refused } = await examine(run);
    search.runs.push(...runs.slice(0, 1));
    search.refused.push(...refused);
  }
}

/** No artifact of a run can be newer than the run's last change. */
function isTooOld(run: CandidateRun, expected: Expectation): boolean {
  return run.updatedMs !== undefined && expected.nowMs - run.updatedMs > expected.maxAgeMs;
}

function nameRun(run: CandidateRun): string {
  return `workflow run ${run.id ?? '(unknown)'}`;
}

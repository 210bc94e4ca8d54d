/**
 * Finds the base branch's measurements that this one may be compared with. "None found" is an answer; "could not look"
 * is an exception: the one must never pass for the other.
 */
import { type BaselineProvenance, isOfCommit } from '../model/measurement.ts';
import type { RunHeader } from '../model/run-file.ts';
import { type DownloadCaps, readArtifactText, runFileCaps, runFileName } from './artifact-download.ts';
import type { GitHubClient } from './client.ts';
import {
  type CandidateArtifact,
  type CandidateRun,
  type Expectation,
  refuseArtifact,
  refuseJobs,
  refuseOrigin,
  refuseRun,
  runChecks,
} from './eligibility.ts';
import type { EventContext } from './event.ts';
import { type HistoryWindow, readHistory } from './history-window.ts';
import { type Listing, listAttemptJobs, listBranchRuns, listRunArtifacts } from './run-list.ts';

/** Bounds of one search, in requests and in bytes. */
export interface SearchLimits extends DownloadCaps {
  /** Hundreds of commits read back from the baseline commit. */
  commitPages: number;
  /** Hundreds of runs listed for each event. */
  runPages: number;
  /** Runs whose artifacts are looked at. */
  maxRuns: number;
  /** Runs looked at side by side. */
  parallel: number;
}

const defaultSearchLimits: SearchLimits = {
  commitPages: 3,
  runPages: 3,
  maxRuns: 60,
  parallel: 4,
  ...runFileCaps,
};

/** Where a run file was found. Its texts come from GitHub and are as untrusted as the file. */
export interface FoundArtifact {
  runId: number;
  artifactId: number;
  name: string;
  digest: string;
  commit: string;
  /** Fit to be shown: made of numbers only. */
  source: string;
}

/** The caller's own judgement of a run file: is it one, complete, and of the same workload? */
export type Acceptance<T> = { ok: true; value: T; header: RunHeader } | { ok: false; reason: string };

export interface BaselineSearch<T> {
  /** Newest first, at most `wanted` and `more`, and behind them the anchor's. */
  runs: { value: T; provenance: BaselineProvenance }[];
  /** What had the right name but was not trusted or not comparable; `reason` may quote untrusted text. */
  refused: { source: string; reason: string }[];
  /** Runs whose artifacts were looked at. */
  searched: number;
  /** Runs passed over without a look, the ordinary case: newer than the baseline commit, or too old. */
  passedOver: number;
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
  const { client, event, baseCommit, baseBranch, maxAgeMs, now } = options;
  const limits = { ...defaultSearchLimits, ...options.limits };
  const listing: Listing = { client, event };
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

  const search: BaselineSearch<T> = { runs: [], refused: [], searched: 0, passedOver: 0 };
  const eligible: CandidateRun[] = [];
  for (const run of await listBranchRuns(listing, { branch: baseBranch, maxPages: limits.runPages })) {
    const ordinary =
      run.id === event.runId || isTooOld(run, expected) || runChecks.ancestry(run, expected) !== undefined;
    const reason = ordinary ? undefined : refuseRun(run, expected);
    if (ordinary) search.passedOver += 1;
    else if (reason === undefined) eligible.push(run);
    else search.refused.push({ source: nameRun(run), reason });
  }

  const examine = (run: CandidateRun) => examineRun({ ...options, listing, run, expected, history, limits });
  await examineInOrder(eligible, { ...options, examine, limits, search });
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
      for (const { runs, refused } of await Promise.all(batch.map(examine))) {
        search.runs.push(...runs);
        search.refused.push(...refused);
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

type Look<T> = Pick<BaselineSearch<T>, 'runs' | 'refused'>;

interface Examination<T> {
  accept: (text: string, found: FoundArtifact) => Acceptance<T>;
  artifactPrefix: string;
  listing: Listing;
  run: CandidateRun;
  expected: Expectation;
  history: HistoryWindow;
  limits: SearchLimits;
}

async function examineRun<T>(examination: Examination<T>): Promise<Look<T>> {
  const { listing, run, artifactPrefix, limits } = examination;
  const look: Look<T> = { runs: [], refused: [] };
  if (run.id === undefined) return look;
  const listed = await listRunArtifacts(listing, { runId: run.id, maxPages: limits.runPages });
  const names = new Set<string>();
  for (const artifact of listed) {
    // Of artifacts with one name the newest wins, as with GitHub's own download action.
    if (artifact.name === undefined || !artifact.name.startsWith(artifactPrefix) || names.has(artifact.name)) continue;
    names.add(artifact.name);
    const found = await examineArtifact(examination, artifact);
    if (found.ok) look.runs.push(found.value);
    else look.refused.push({ source: `${nameRun(run)}, artifact ${artifact.id ?? '(unknown)'}`, reason: found.reason });
  }
  return look;
}

type Found<T> = { ok: true; value: BaselineSearch<T>['runs'][number] } | { ok: false; reason: string };

async function examineArtifact<T>(examination: Examination<T>, artifact: CandidateArtifact): Promise<Found<T>> {
  const { accept, listing, run, expected, history, limits } = examination;
  const reason = refuseArtifact(artifact, run, expected);
  if (reason !== undefined) return { ok: false, reason };
  const { id, name, digest } = artifact;
  if (
    id === undefined ||
    name === undefined ||
    digest === undefined ||
    run.id === undefined ||
    run.headSha === undefined
  ) {
    return { ok: false, reason: 'GitHub lists it without id, name or digest' };
  }
  const read = await readArtifactText({ ...listing, artifact: { id, digest }, fileName: runFileName, caps: limits });
  if (!read.ok) return read;
  const source = `${nameRun(run)}, artifact ${id}`;
  const accepted = accept(read.text, { runId: run.id, artifactId: id, name, digest, commit: run.headSha, source });
  if (!accepted.ok) return accepted;
  const mismatch =
    refuseOrigin(accepted.header, run, expected) ?? (await refuseMeasuringJob(examination, accepted.header));
  if (mismatch !== undefined) return { ok: false, reason: mismatch };
  const provenance: BaselineProvenance = {
    commit: run.headSha,
    startedAt: accepted.header.startedAt,
    source,
    runId: run.id,
    artifactId: id,
    digest,
    distance: history.distances.get(run.headSha),
  };
  return { ok: true, value: { value: accepted.value, provenance } };
}

async function refuseMeasuringJob<T>(
  { listing, run, limits }: Examination<T>,
  header: RunHeader,
): Promise<string | undefined> {
  if (run.id === undefined || header.github === undefined) return 'the run file does not say which job made it';
  const where = { runId: run.id, attempt: header.github.runAttempt, maxPages: limits.runPages };
  return refuseJobs(await listAttemptJobs(listing, where), header.github);
}

/** No artifact of a run can be newer than the run's last change. */
function isTooOld(run: CandidateRun, expected: Expectation): boolean {
  return run.updatedMs !== undefined && expected.nowMs - run.updatedMs > expected.maxAgeMs;
}

function nameRun(run: CandidateRun): string {
  return `workflow run ${run.id ?? '(unknown)'}`;
}

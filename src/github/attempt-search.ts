/**
 * Finds what the measured commit was measured at before: earlier attempts of this workflow run, and other runs of the same workflow for the same
 * head. Who runs a check again until it is lucky must find the unlucky tries beside it.
 */
import { InsightError } from '../errors.ts';
import type { RunHeader } from '../model/run-file.ts';
import { type DownloadCaps, readArtifactText, runFileCaps, runFileName } from './artifact-download.ts';
import { attemptArtifactChecks, attemptOriginChecks, attemptRunChecks, firstReason } from './attempt-eligibility.ts';
import { readParents } from './baseline-commit.ts';
import { artifactChecks, type CandidateArtifact, type CandidateRun } from './eligibility.ts';
import type { EventContext } from './event.ts';
import { describeOwnRun, headOf, placeOf } from './own-run.ts';
import { type Listing, listHeadRuns, listRunArtifacts } from './run-list.ts';

/** Bounds of the search, in requests and in bytes. */
export interface AttemptLimits extends DownloadCaps {
  /** Hundreds of runs, and of artifacts of one run, that are listed. */
  pages: number;
  /** Run files that are read; of more attempts the newest. */
  maxAttempts: number;
}

const defaultLimits: AttemptLimits = {
  pages: 1,
  maxAttempts: 10,
  ...runFileCaps,
};

export interface UnusedAttempt {
  source: string;
  /** May quote untrusted text. */
  reason: string;
}

export interface AttemptSearch<T> {
  runs: T[];
  /** Attempts that were, but whose run file cannot be read. */
  lost: UnusedAttempt[];
  /** What is not trusted to be an attempt at this commit, and attempts that left nothing. */
  refused: UnusedAttempt[];
  /** Merge commits of the found runs that join the same two commits as the measured one. */
  sameCommits: Set<string>;
}

/** The caller's own reading of a run file. */
export type ReadRun<T> = { ok: true; value: T; header: RunHeader } | { ok: false; reason: string };

interface Search<T> {
  listing: Listing;
  artifactPrefix: string;
  measuredSha: string;
  read: (text: string, source: string) => ReadRun<T>;
  limits: AttemptLimits;
}

/** An artifact that is called like that of an attempt. */
interface Found {
  run: CandidateRun;
  artifact: CandidateArtifact;
  attempt: number;
  source: string;
}

/**
 * Every artifact whose name is `artifactPrefix` and an attempt's number is judged: what GitHub says of it, its bytes, and what its header says of
 * its origin. `measuredSha` is the checked-out commit. Whether a run file that is read counts is for the caller to say.
 * A run file that cannot be had is `lost`; that the lists cannot be read is thrown: a look that was not possible must not pass for "none".
 * @throws PermissionError, UnavailableError
 */
export async function findAttempts<T>(options: {
  listing: Listing;
  artifactPrefix: string;
  measuredSha: string;
  read: (text: string, source: string) => ReadRun<T>;
  limits?: Partial<AttemptLimits>;
}): Promise<AttemptSearch<T>> {
  const { listing } = options;
  const search: Search<T> = { ...options, limits: { ...defaultLimits, ...options.limits } };
  const result: AttemptSearch<T> = { runs: [], lost: [], refused: [], sameCommits: new Set() };
  const found: Found[] = [];
  for (const run of await listRuns(search)) found.push(...(await listOfRun(run, search, result)));
  found.sort((a, b) => (b.artifact.id ?? 0) - (a.artifact.id ?? 0));
  let read = 0;
  for (const each of found) {
    const reason = firstReason(attemptArtifactChecks, each.artifact, each.run, placeOf(listing.event));
    if (reason !== undefined) result.refused.push({ source: each.source, reason });
    else if (read++ < search.limits.maxAttempts) await readAttempt(each, search, result);
    else result.lost.push({ source: each.source, reason: `only the newest ${search.limits.maxAttempts} are read` });
  }
  return result;
}

/** This run, which is not asked for since it is known, and the others of its workflow for the same head. */
async function listRuns<T>({ listing, limits }: Search<T>): Promise<CandidateRun[]> {
  const { event } = listing;
  const own = describeOwnRun(event);
  const others = await listHeadRuns(listing, { headSha: headOf(event), maxPages: limits.pages });
  const trusted = others.filter(
    (run) => run.id !== event.runId && firstReason(attemptRunChecks, run, placeOf(event)) === undefined,
  );
  return [...(event.runAttempt > 1 ? [own] : []), ...trusted];
}

/** The artifacts of a run that are called like attempts; of one name the newest, as with GitHub's own download action. */
async function listOfRun<T>(run: CandidateRun, search: Search<T>, result: AttemptSearch<T>): Promise<Found[]> {
  const { listing, artifactPrefix, limits } = search;
  const { event } = listing;
  const isOwn = run.id === event.runId;
  const found = new Map<number, Found>();
  for (const artifact of await listRunArtifacts(listing, { runId: run.id ?? 0, maxPages: limits.pages })) {
    const attempt = readAttemptNumber(artifact.name, artifactPrefix);
    if (attempt === undefined || found.has(attempt) || (isOwn && attempt === event.runAttempt)) continue;
    found.set(attempt, { run, artifact, attempt, source: nameAttempt(run, attempt, event) });
  }
  for (let attempt = 1; isOwn && attempt < event.runAttempt; attempt += 1) {
    if (!found.has(attempt)) result.refused.push({ source: `attempt ${attempt}`, reason: 'it left no run file' });
  }
  return [...found.values()];
}

async function readAttempt<T>(found: Found, search: Search<T>, result: AttemptSearch<T>): Promise<void> {
  const { run, attempt, source } = found;
  const { listing, measuredSha } = search;
  const text = await download(found, search);
  const read = text.ok ? search.read(text.text, source) : text;
  if (!read.ok) {
    result.lost.push({ source, reason: read.reason });
    return;
  }
  const place = { ...placeOf(listing.event), attempt };
  const reason = firstReason(attemptOriginChecks, read.header, run, place);
  if (reason !== undefined) {
    result.refused.push({ source, reason });
    return;
  }
  const { commit } = read.header;
  if (commit !== undefined && commit !== measuredSha && (await joinTheSame(commit, search)))
    result.sameCommits.add(commit);
  result.runs.push(read.value);
}

async function download<T>(
  { artifact }: Found,
  { listing, limits }: Search<T>,
): Promise<{ ok: true; text: string } | { ok: false; reason: string }> {
  const { id, digest, sizeBytes } = artifact;
  const reason = artifactChecks.expired(artifact) ?? artifactChecks.digest(artifact);
  if (reason !== undefined || id === undefined || digest === undefined)
    return { ok: false, reason: reason ?? 'GitHub lists it without an id' };
  if (sizeBytes === undefined || sizeBytes > limits.maxDownloadBytes)
    return { ok: false, reason: `the artifact is larger than ${limits.maxDownloadBytes} bytes` };
  try {
    return await readArtifactText({ ...listing, artifact: { id, digest }, fileName: runFileName, caps: limits });
  } catch (error) {
    // One that cannot be fetched keeps its share of the error budget; the check itself goes on.
    if (error instanceof InsightError) return { ok: false, reason: error.message };
    throw error;
  }
}

/** GitHub may make a new merge commit for the same two parents, for one when a pull request is opened again: the same code. */
async function joinTheSame<T>(commit: string, { listing, measuredSha }: Search<T>): Promise<boolean> {
  const { event, client } = listing;
  if (event.pullRequest === undefined || measuredSha !== event.sha || commit === event.pullRequest.headSha)
    return false;
  const [now, before] = [await readParents(client, event, measuredSha), await readParents(client, event, commit)];
  return now?.length === 2 && before?.length === 2 && now.join() === before.join();
}

function readAttemptNumber(name: string | undefined, prefix: string): number | undefined {
  const number = name?.startsWith(prefix) ? name.slice(prefix.length) : '';
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : undefined;
}

function nameAttempt({ id }: CandidateRun, attempt: number, event: EventContext): string {
  return id === event.runId ? `attempt ${attempt}` : `attempt ${attempt} in workflow run ${id}`;
}

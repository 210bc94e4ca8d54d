/**
 * The run files that a triggering run has left. Whoever wrote the code of that run could write anything into them: what is checked is that each is
 * of this very run, and of the commit that GitHub says it had. Whether its figures are true cannot be checked, and is said.
 */
import type { RunHeader } from '../model/run-file.ts';
import { type ArtifactText, readArtifactText, runFileCaps, runFileName } from './artifact-download.ts';
import { type AttemptPlace, attemptOriginChecks } from './attempt-eligibility.ts';
import type { ReadRun } from './attempt-search.ts';
import { placeCommit } from './baseline-commit.ts';
import { artifactChecks, type CandidateArtifact, firstReason } from './eligibility.ts';
import { describeOrigin, type EventContext } from './event.ts';
import { type Listing, listRunArtifacts } from './run-list.ts';
import type { TriggeringRun } from './triggering-run.ts';

/** The artifact in which a target of the triggering run has left its run file. */
export interface TriggeredArtifact {
  /** Key of the target, from the artifact's name: letters, digits, dashes and dots. Only to choose by, until the header confirms it. */
  instance: string;
  attempt: number;
  listed: CandidateArtifact;
}

export type TriggeredRun<T> =
  | { ok: true; text: string; value: T; header: RunHeader; measured: EventContext }
  /** May quote untrusted text. */
  | { ok: false; reason: string };

/** Hundreds of artifacts that are listed. */
const maxPages = 2;
const nameShape = /^insight-agent\.(?<instance>[a-z0-9][a-z0-9.-]{0,199})\.attempt-(?<attempt>[1-9]\d{0,8})$/;

/**
 * Of each target the newest attempt that the event speaks of: where some jobs only were run again, the others' is of an earlier one.
 * @throws PermissionError, UnavailableError
 */
export async function listTriggered(listing: Listing, run: TriggeringRun): Promise<TriggeredArtifact[]> {
  const found = new Map<string, TriggeredArtifact>();
  for (const listed of await listRunArtifacts(listing, { runId: run.id, maxPages })) {
    const { instance = '', attempt = '' } = nameShape.exec(listed.name ?? '')?.groups ?? {};
    const known = found.get(instance);
    if (instance === '' || Number(attempt) > run.attempt || Number(attempt) <= (known?.attempt ?? 0)) continue;
    found.set(instance, { instance, attempt: Number(attempt), listed });
  }
  return [...found.values()].toSorted((a, b) => (a.instance < b.instance ? -1 : 1));
}

/**
 * Fetches and checks one. `baseBranch`: the one that the pull request goes into.
 * @throws PermissionError, UnavailableError
 */
export async function readTriggered<T>(options: {
  listing: Listing;
  run: TriggeringRun;
  artifact: TriggeredArtifact;
  baseBranch: string;
  read: (text: string, source: string) => ReadRun<T>;
}): Promise<TriggeredRun<T>> {
  const { listing, run, artifact, read } = options;
  const reason = firstReason(agreements, artifact.listed, run, listing.event);
  if (reason !== undefined) return { ok: false, reason };
  const download = await fetchText(listing, artifact.listed);
  if (!download.ok) return download;
  const { text } = download;
  const parsed = read(text, `artifact ${artifact.listed.id}`);
  if (!parsed.ok) return parsed;
  const { value, header } = parsed;
  const placed = await placeTriggered({ ...options, header, attempt: artifact.attempt });
  return placed.ok ? { ok: true, text, value, header, measured: placed.measured } : placed;
}

/**
 * Holds what a run file says of its origin against what GitHub says of the triggering run. `measured` is the event as the job saw it that measured.
 * @throws PermissionError, UnavailableError
 */
export async function placeTriggered(options: {
  listing: Listing;
  run: TriggeringRun;
  header: RunHeader;
  attempt: number;
  baseBranch: string;
}): Promise<{ ok: true; measured: EventContext } | { ok: false; reason: string }> {
  const { listing, run, header, attempt, baseBranch } = options;
  const { client, event } = listing;
  const { pullRequest, repository } = event;
  const place: AttemptPlace & { attempt: number } = {
    repositoryId: repository.id,
    repository: describeOrigin(event).repository,
    headRepositoryId: run.headRepositoryId,
    headSha: run.headSha,
    workflowPath: run.path,
    event: run.event,
    // Without the pull request nobody knows its number, and nothing rests on it.
    ref: pullRequest ? `refs/pull/${pullRequest.number}/merge` : (header.github?.ref ?? ''),
    runId: event.runId,
    runAttempt: event.runAttempt,
    attempt,
  };
  const reason = firstReason(attemptOriginChecks, header, { id: run.id, attempt: run.attempt }, place);
  if (reason !== undefined || header.github === undefined) return { ok: false, reason: reason ?? '' };
  const placed = await placeCommit({ client, event, commit: header.commit, headSha: run.headSha, baseBranch });
  if (!placed.ok) return placed;
  const measured: EventContext = {
    ...event,
    name: run.event,
    // Only a merge commit has the base branch as its first parent: the head's may be anything.
    sha: placed.isMerge && header.commit !== undefined ? header.commit : event.sha,
    ref: place.ref,
    runId: run.id,
    runAttempt: attempt,
    workflowPath: run.path,
    job: header.github.job,
  };
  return { ok: true, measured };
}

function fetchText(listing: Listing, artifact: CandidateArtifact): Promise<ArtifactText> | ArtifactText {
  const { id, digest, sizeBytes = Number.POSITIVE_INFINITY } = artifact;
  const reason = artifactChecks.expired(artifact) ?? artifactChecks.digest(artifact);
  if (reason !== undefined || id === undefined || digest === undefined)
    return { ok: false, reason: reason ?? 'GitHub lists it without an id' };
  if (sizeBytes > runFileCaps.maxDownloadBytes)
    return { ok: false, reason: `the artifact is larger than ${runFileCaps.maxDownloadBytes} bytes` };
  return readArtifactText({ ...listing, artifact: { id, digest }, fileName: runFileName, caps: runFileCaps });
}

type Reason = string | undefined;

const agreements: ((artifact: CandidateArtifact, run: TriggeringRun, event: EventContext) => Reason)[] = [
  ({ runId }, { id }) => (runId === id ? undefined : 'the artifact belongs to another run'),
  (artifact, { headSha }) =>
    artifact.headSha === headSha ? undefined : 'the artifact is of another commit than its run',
  (artifact, _run, { repository }) =>
    artifact.repositoryId === repository.id ? undefined : 'the artifact is of another repository than its run',
];

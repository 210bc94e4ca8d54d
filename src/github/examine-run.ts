/** Judges the artifacts of one workflow run: what GitHub says of each, its bytes, what its header says, and the job that measured it. */
import type { BaselineProvenance } from '../model/measurement.ts';
import type { RunHeader } from '../model/run-file.ts';
import { type DownloadCaps, readArtifactText, runFileCaps, runFileName } from './artifact-download.ts';
import {
  artifactChecks,
  type CandidateArtifact,
  type CandidateRun,
  type Expectation,
  refuseJobs,
} from './eligibility.ts';
import { type Listing, listAttemptJobs, listRunArtifacts } from './run-list.ts';

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

export const defaultSearchLimits: SearchLimits = {
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
  source: string;
}

/** The caller's own judgement of a run file: is it one, complete, and of the same workload? */
export type Acceptance<T> = { ok: true; value: T; header: RunHeader } | { ok: false; reason: string };

export interface FoundRun<T> {
  value: T;
  provenance: BaselineProvenance;
}

/** What was met on the way: it tells one kind of "nothing found" from another. */
export interface Met {
  /** Artifacts that GitHub has deleted. */
  expired: number;
  /** Artifacts older than the maximum age. */
  tooOld: number;
  /** What fails a trust check or cannot be read. */
  untrusted: number;
  /** What the caller does not accept, such as a run of another workload. */
  unusable: number;
  /** Names of artifacts that hold runs of other targets or jobs. Untrusted. */
  otherTargets: Set<string>;
}

export interface Look<T> extends Met {
  runs: FoundRun<T>[];
  /** `reason` may quote untrusted text. */
  refused: { source: string; reason: string }[];
}

export interface Examination<T> {
  listing: Listing;
  artifactPrefix: string;
  expected: Expectation;
  refuseArtifact: (artifact: CandidateArtifact, run: CandidateRun, expected: Expectation) => string | undefined;
  refuseOrigin: (header: RunHeader, run: CandidateRun, expected: Expectation) => string | undefined;
  accept: (text: string, found: FoundArtifact) => Acceptance<T>;
  nameRun: (run: CandidateRun) => string;
  /** Commits between the baseline commit and this one, where that is known. */
  distances: ReadonlyMap<string, number>;
  limits: SearchLimits;
}

/** How the name of every artifact begins that holds a run, whatever target it is of. */
const ANY_TARGET = 'insight-agent.';

/** Every artifact of the run whose name begins with the prefix. Throws PermissionError and UnavailableError. */
export async function examineRun<T>(run: CandidateRun, examination: Examination<T>): Promise<Look<T>> {
  const { listing, artifactPrefix, limits, nameRun } = examination;
  const look: Look<T> = { runs: [], refused: [], ...nothingMet() };
  if (run.id === undefined) return look;
  const listed = await listRunArtifacts(listing, { runId: run.id, maxPages: limits.runPages });
  const names = new Set<string>();
  for (const artifact of listed) {
    const { id, name } = artifact;
    // Of artifacts with one name the newest wins, as with GitHub's own download action.
    if (name === undefined || names.has(name)) continue;
    names.add(name);
    if (!name.startsWith(artifactPrefix)) {
      if (name.startsWith(ANY_TARGET)) look.otherTargets.add(name);
      continue;
    }
    const found = await examineArtifact(artifact, run, examination);
    if (found.ok) {
      look.runs.push(found.value);
      continue;
    }
    look.refused.push({ source: `${nameRun(run)}, artifact ${id ?? '(unknown)'}`, reason: found.reason });
    look[found.kind] += 1;
  }
  return look;
}

export function nothingMet(): Met {
  return { expired: 0, tooOld: 0, untrusted: 0, unusable: 0, otherTargets: new Set() };
}

/** Adds what one look met to `all`. */
export function addMet(all: Met, look: Met): void {
  for (const kind of ['expired', 'tooOld', 'untrusted', 'unusable'] as const) all[kind] += look[kind];
  for (const name of look.otherTargets) all.otherTargets.add(name);
}

type Found<T> =
  | { ok: true; value: FoundRun<T> }
  | { ok: false; kind: 'expired' | 'tooOld' | 'untrusted' | 'unusable'; reason: string };

async function examineArtifact<T>(
  artifact: CandidateArtifact,
  run: CandidateRun,
  examination: Examination<T>,
): Promise<Found<T>> {
  const { accept, listing, expected, distances, limits, nameRun } = examination;
  const reason = examination.refuseArtifact(artifact, run, expected);
  if (reason !== undefined) return { ok: false, kind: kindOf(reason, artifact, run, expected), reason };
  const { id, name, digest } = artifact;
  if (
    id === undefined ||
    name === undefined ||
    digest === undefined ||
    run.id === undefined ||
    run.headSha === undefined
  ) {
    return { ok: false, kind: 'untrusted', reason: 'GitHub lists it without id, name or digest' };
  }
  const read = await readArtifactText({ ...listing, artifact: { id, digest }, fileName: runFileName, caps: limits });
  if (!read.ok) return { ...read, kind: 'untrusted' };
  const source = `${nameRun(run)}, artifact ${id}`;
  const accepted = accept(read.text, { runId: run.id, artifactId: id, name, digest, commit: run.headSha, source });
  if (!accepted.ok) return { ...accepted, kind: 'unusable' };
  const { header } = accepted;
  const mismatch =
    examination.refuseOrigin(header, run, expected) ?? (await refuseMeasuringJob(run, header, examination));
  if (mismatch !== undefined) return { ok: false, kind: 'untrusted', reason: mismatch };
  const provenance: BaselineProvenance = {
    commit: run.headSha,
    startedAt: header.startedAt,
    source,
    runId: run.id,
    artifactId: id,
    digest,
    distance: distances.get(run.headSha),
  };
  return { ok: true, value: { value: accepted.value, provenance } };
}

function kindOf(
  reason: string,
  artifact: CandidateArtifact,
  run: CandidateRun,
  expected: Expectation,
): 'expired' | 'tooOld' | 'untrusted' {
  if (reason === artifactChecks.expired(artifact)) return 'expired';
  return reason === artifactChecks.age(artifact, run, expected) ? 'tooOld' : 'untrusted';
}

async function refuseMeasuringJob<T>(
  run: CandidateRun,
  { github }: RunHeader,
  { listing, limits }: Examination<T>,
): Promise<string | undefined> {
  if (run.id === undefined || github === undefined) return 'the run file does not say which job made it';
  const where = { runId: run.id, attempt: github.runAttempt, maxPages: limits.runPages };
  return refuseJobs(await listAttemptJobs(listing, where), github);
}

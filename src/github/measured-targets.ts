/**
 * What the other jobs of this very workflow run have measured: their artifacts, each held against what GitHub says of the run and what its name says.
 * A name alone proves nothing: any job of the run can store under any name.
 */
import type { RunHeader } from '../model/run-file.ts';
import { type DownloadCaps, readArtifactText, runFileCaps, runFileName } from './artifact-download.ts';
import { attemptArtifactChecks, attemptOriginChecks, firstReason } from './attempt-eligibility.ts';
import { artifactChecks, type CandidateArtifact } from './eligibility.ts';
import { describeOwnRun, placeOf } from './own-run.ts';
import { type Listing, listRunArtifacts } from './run-list.ts';

/** What the name of an artifact tells. */
export interface TargetName {
  /** Of the target. */
  key: string;
  attempt: number;
  part?: { index: number; count: number };
}

/** The caller's own reading of a run file that is stored under this name. */
export type ReadTarget<T> = (
  text: string,
  source: string,
) => { ok: true; value: T; header: RunHeader } | { ok: false; reason: string };

export interface MeasuredTarget<T> {
  key: string;
  /** The attempt of the workflow run in which it was measured. */
  attempt: number;
  inParts: boolean;
  /** Of a run in parts those that are there; of another the run. */
  values: T[];
  /** What is wrong with files that are there. May quote untrusted text. */
  problems: string[];
  /** What other attempts have of it. */
  note?: string | undefined;
}

export interface TargetLimits extends DownloadCaps {
  /** Hundreds of artifacts that are listed. */
  pages: number;
  /** Run files that are read. */
  maxFiles: number;
  parallel: number;
}

const defaultLimits: TargetLimits = { pages: 10, maxFiles: 512, parallel: 4, ...runFileCaps };

interface Stored {
  name: TargetName;
  artifact: CandidateArtifact;
}

/**
 * Of each target the newest attempt that has all its parts, else the newest; parts of several attempts are never put together, since they were not
 * measured at the same time. `readName` gives undefined for artifacts of another kind; `keyOf` is the key that a run's own header stands for.
 * @throws PermissionError, UnavailableError where the list cannot be read.
 */
export async function findMeasuredTargets<T>(options: {
  listing: Listing;
  readName: (name: string) => TargetName | undefined;
  keyOf: (header: RunHeader) => string;
  read: ReadTarget<T>;
  limits?: Partial<TargetLimits>;
}): Promise<MeasuredTarget<T>[]> {
  const { listing, readName } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const { runId, runAttempt } = listing.event;
  const stored = new Map<string, Stored>();
  // Newest first: of artifacts with one name the newest wins, as with GitHub's own download action.
  for (const artifact of await listRunArtifacts(listing, { runId, maxPages: limits.pages })) {
    const name = readName(artifact.name ?? '');
    if (name === undefined || name.attempt > runAttempt || stored.has(artifact.name ?? '')) continue;
    stored.set(artifact.name ?? '', { name, artifact });
  }
  const chosen = [...Map.groupBy(stored.values(), ({ name }) => name.key).values()].map(chooseAttempt);
  const files = chosen
    .flatMap(({ target, files: own }) => own.map((file) => ({ target, file })))
    .slice(0, limits.maxFiles);
  const targets = new Map(
    chosen.map(({ target }): [string, MeasuredTarget<T>] => [target.key, { ...target, values: [], problems: [] }]),
  );
  for (let place = 0; place < files.length; place += limits.parallel) {
    const batch = files.slice(place, place + limits.parallel);
    const read = await Promise.all(batch.map(({ file }) => readStored(file, { ...options, limits })));
    for (const [index, found] of read.entries()) {
      const target = targets.get(batch[index]?.target.key ?? '');
      if (found.ok) target?.values.push(found.value);
      else target?.problems.push(found.reason);
    }
  }
  return [...targets.values()];
}

type Chosen = Pick<MeasuredTarget<never>, 'key' | 'attempt' | 'inParts' | 'note'>;

/** Where there are parts, a run of the same target is what an earlier attempt joined from them. */
function chooseAttempt(stored: readonly Stored[]): { target: Chosen; files: Stored[] } {
  const parts = stored.filter(({ name }) => name.part);
  const inParts = parts.length > 0;
  const attempts = Map.groupBy(inParts ? parts : stored, ({ name }) => name.attempt);
  const newestFirst = [...attempts].sort(([a], [b]) => b - a);
  const [attempt, files] = (newestFirst.find(([, own]) => isWhole(own)) ?? newestFirst[0]) as [number, Stored[]];
  const others = newestFirst.filter(([other]) => other !== attempt).map(([other]) => other);
  const key = (files[0] as Stored).name.key;
  const target = { key, attempt, inParts };
  if (!inParts || isWhole(files) || others.length === 0) return { target, files };
  const note = `Attempt ${attempt} has only some of the parts and attempt ${others.join(', ')} others: those were not measured at the same time, so they are not put together. Re-run all jobs, not only the failed ones.`;
  return { target: { ...target, note }, files };
}

function isWhole(files: readonly Stored[]): boolean {
  const counts = new Set(files.map(({ name }) => name.part?.count ?? 1));
  return counts.size === 1 && files.length === [...counts][0];
}

async function readStored<T>(
  { name, artifact }: Stored,
  options: {
    listing: Listing;
    keyOf: (header: RunHeader) => string;
    read: ReadTarget<T>;
    limits: TargetLimits;
  },
): Promise<{ ok: true; value: T } | { ok: false; reason: string }> {
  const { listing, keyOf, read, limits } = options;
  const { event } = listing;
  const { part, attempt } = name;
  const source = part ? `part ${part.index} of ${part.count}` : `the run of attempt ${attempt}`;
  const fail = (reason: string): { ok: false; reason: string } => ({ ok: false, reason: `${source}: ${reason}` });
  const own = describeOwnRun(event);
  const place = placeOf(event);
  const refused =
    firstReason(attemptArtifactChecks, artifact, own, place) ??
    artifactChecks.expired(artifact) ??
    artifactChecks.digest(artifact);
  const { id, digest, sizeBytes } = artifact;
  if (refused !== undefined || id === undefined || digest === undefined)
    return fail(refused ?? 'GitHub lists it without an id');
  if (sizeBytes === undefined || sizeBytes > limits.maxDownloadBytes)
    return fail(`the artifact is larger than ${limits.maxDownloadBytes} bytes`);
  const text = await readArtifactText({ ...listing, artifact: { id, digest }, fileName: runFileName, caps: limits });
  if (!text.ok) return fail(text.reason);
  const found = read(text.text, source);
  if (!found.ok) return fail(found.reason);
  const { header } = found;
  // What this attempt itself has stored counts as well, unlike where earlier attempts are looked for.
  const mismatch = firstReason(attemptOriginChecks, header, own, {
    ...place,
    attempt,
    runAttempt: event.runAttempt + 1,
  });
  if (mismatch !== undefined) return fail(mismatch);
  if (header.commit !== event.sha && header.commit !== event.pullRequest?.headSha)
    return fail('the run file is of another commit than this workflow run');
  const { shard } = header;
  if (keyOf(header) !== name.key || shard?.index !== part?.index || shard?.count !== part?.count)
    return fail('the run file is of another target or part than its artifact names');
  return { ok: true, value: found.value };
}

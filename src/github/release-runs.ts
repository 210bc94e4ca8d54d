/**
 * Runs of the base branch from the files of a release: for servers without artifacts, and for runs that are to outlive them. Whoever may write
 * contents may put files there, which is more people than can start a run of the base branch; so the file must be of a proven ancestor, and say
 * itself that it was made on the base branch by the run that its name tells.
 */
import { isOfCommit } from '../model/measurement.ts';
import type { RunHeader } from '../model/run-file.ts';
import { decodeText, download, downloadOnce, runFileCaps } from './artifact-download.ts';
import { firstReason } from './eligibility.ts';
import { trustedEvents } from './event.ts';
import { type Acceptance, type FoundRun, type Look, nothingMet } from './examine-run.ts';
import type { HistoryWindow } from './history-window.ts';
import { findRelease, fullCommit, listRunAssets, needContents, type RunAsset } from './release.ts';
import type { Listing } from './run-list.ts';

interface AssetExpectation {
  /** `owner/name` */
  repository: string;
  baseBranch: string;
  /** The commit that the name's digits stand for. */
  commit: string | undefined;
  nowMs: number;
  maxAgeMs: number;
}

type Reason = string | undefined;

/** Checks on a file before it is fetched. */
const assetChecks: Record<string, (asset: RunAsset, expected: AssetExpectation) => Reason> = {
  uploaded: ({ uploaded }) => (uploaded ? undefined : 'its upload was never finished'),
  size: ({ sizeBytes }) =>
    sizeBytes !== undefined && sizeBytes <= runFileCaps.maxDownloadBytes
      ? undefined
      : `the file is larger than ${runFileCaps.maxDownloadBytes} bytes`,
  // Older servers state none.
  digest: ({ digest }) =>
    digest === undefined || /^sha256:[0-9a-f]{64}$/.test(digest) ? undefined : 'its digest is no sha256',
};

/** Checks on what the file says of itself. */
const assetOriginChecks: Record<string, (header: RunHeader, asset: RunAsset, expected: AssetExpectation) => Reason> = {
  commit: (header, _asset, { commit }) =>
    commit !== undefined && header.commit === commit ? undefined : 'the run file is of another commit than its name',
  repository: ({ github }, _asset, { repository }) =>
    github?.repository.toLowerCase() === repository.toLowerCase()
      ? undefined
      : 'the run file does not say that it was made in this repository',
  run: ({ github }, { runId, runAttempt }) =>
    github?.runId === runId && github.runAttempt === runAttempt
      ? undefined
      : 'the run file names another workflow run than its name',
  event: ({ github }) =>
    trustedEvents.some((event) => event === github?.event)
      ? undefined
      : `the run file was made on ${github?.event ?? 'an unknown event'}, not on ${trustedEvents.join(', ')}`,
  ref: ({ github }, _asset, { baseBranch }) =>
    github?.ref === `refs/heads/${baseBranch}`
      ? undefined
      : `the run file was made on ${github?.ref ?? '(unknown)'}, not on refs/heads/${baseBranch}`,
};

export interface ReleaseSearch<T> extends Look<T> {
  /** False where there is no release of this tag. */
  exists: boolean;
  /** Files of this target, of others, and of this target at commits that are not in the known history. */
  assets: number;
  others: number;
  newer: number;
}

const PARALLEL = 4;

/** The newest `wanted` runs and, behind them, the newest of `anchor`. Throws PermissionError and UnavailableError. */
export async function findReleaseRuns<T>(options: {
  listing: Listing;
  tag: string;
  instance: string;
  history: HistoryWindow;
  baseBranch: string;
  wanted: number;
  anchor?: string | undefined;
  maxAgeMs: number;
  /** Milliseconds since 1970. */
  now: number;
  accept: (text: string, source: string) => Acceptance<T>;
}): Promise<ReleaseSearch<T>> {
  const { listing, tag, instance, history, wanted, anchor, maxAgeMs, now } = options;
  const search: ReleaseSearch<T> = {
    ...{ runs: [], refused: [], ...nothingMet() },
    ...{ exists: true, assets: 0, others: 0, newer: 0 },
  };
  const release = await findRelease(listing, tag);
  if (!release) return { ...search, exists: false };
  const { assets, others } = await listRunAssets(listing, { releaseId: release.id, instance });
  Object.assign(search, { assets: assets.length, others });
  const near = assets.filter((asset) => fullCommit(asset, history.commits) !== undefined);
  search.newer = assets.length - near.length;
  const young = near.filter(({ createdMs }) => createdMs !== undefined && now - createdMs <= maxAgeMs);
  search.tooOld = near.length - young.length;
  const take = async (batch: readonly RunAsset[]): Promise<void> => {
    for (const found of await Promise.all(batch.map((asset) => examineAsset(asset, options)))) {
      if (found.ok) search.runs.push(found.value);
      else {
        search.refused.push({ source: found.source, reason: found.reason });
        search[found.kind] += 1;
      }
    }
  };
  const left = [...young];
  while (search.runs.length < wanted && left.length > 0)
    await take(left.splice(0, Math.min(PARALLEL, wanted - search.runs.length)));
  const isAnchor = ({ provenance }: FoundRun<T>): boolean => isOfCommit(provenance, anchor);
  for (const asset of left.filter((each) => isOfCommit({ commit: fullCommit(each, history.commits) }, anchor))) {
    if (search.runs.some(isAnchor)) break;
    await take([asset]);
  }
  return search;
}

type Found<T> =
  | { ok: true; value: FoundRun<T> }
  | { ok: false; kind: 'untrusted' | 'unusable'; source: string; reason: string };

async function examineAsset<T>(asset: RunAsset, options: Parameters<typeof findReleaseRuns<T>>[0]): Promise<Found<T>> {
  const { listing, tag, history, baseBranch, accept, maxAgeMs, now } = options;
  const { event } = listing;
  const commit = fullCommit(asset, history.commits);
  const source = `release ${tag}, workflow run ${asset.runId}, attempt ${asset.runAttempt}, asset ${asset.id}`;
  const expected: AssetExpectation = {
    repository: `${event.repository.owner}/${event.repository.name}`,
    ...{ baseBranch, commit, maxAgeMs, nowMs: now },
  };
  const unfit = firstReason(Object.values(assetChecks), asset, expected);
  if (unfit !== undefined) return { ok: false, kind: 'untrusted', source, reason: unfit };
  const read = await fetchAsset(asset, listing);
  if (!read.ok) return { ok: false, kind: 'untrusted', source, reason: read.reason };
  const accepted = accept(read.text, source);
  if (!accepted.ok) return { ok: false, kind: 'unusable', source, reason: accepted.reason };
  const reason = firstReason(Object.values(assetOriginChecks), accepted.header, asset, expected);
  if (reason !== undefined) return { ok: false, kind: 'untrusted', source, reason };
  const provenance = {
    ...{ commit, startedAt: accepted.header.startedAt, source, runId: asset.runId },
    ...{ digest: asset.digest, distance: commit === undefined ? undefined : history.distances.get(commit) },
  };
  return { ok: true, value: { value: accepted.value, provenance } };
}

async function fetchAsset({ id, digest }: RunAsset, listing: Listing) {
  const wanted = {
    ...listing,
    maxBytes: runFileCaps.maxDownloadBytes,
    route: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
    parameters: { asset_id: id, headers: { accept: 'application/octet-stream' } },
    what: { name: 'the file', action: 'read releases (permissions: contents: read)', permission: needContents },
  };
  const fetched = await (digest === undefined ? download(wanted) : downloadOnce(wanted, { id, digest }));
  return fetched.ok ? decodeText(fetched.bytes, 'content') : fetched;
}

/** One release and the run files that hang on it. */
import { classifyApiError, explainApiError } from './api-error.ts';
import { readField, readInstantMs, readInteger, readText } from './outside-data.ts';
import type { Listing } from './run-list.ts';

export interface Release {
  id: number;
  /** Where files are uploaded to, without the template behind it. */
  uploadUrl: string;
}

/** A run file in a release; what its name says is the word of whoever put it there. */
export interface RunAsset {
  id: number;
  name: string;
  /** The first 12 digits of the commit. */
  commit: string;
  runId: number;
  runAttempt: number;
  /** Absent where GitHub states none. */
  digest?: string | undefined;
  sizeBytes?: number | undefined;
  createdMs?: number | undefined;
  /** False for what a broken upload has left. */
  uploaded: boolean;
}

/** A release has room for 1,000 files. */
const MAX_PAGES = 10;
const PER_PAGE = 100;

export const needContents = 'contents: read';

/** Undefined where there is none of this tag. Throws PermissionError and UnavailableError. */
export async function findRelease({ client, event }: Listing, tag: string): Promise<Release | undefined> {
  try {
    const { owner, name: repo } = event.repository;
    const { data } = await client.rest.repos.getReleaseByTag({ owner, repo, tag });
    return readRelease(data);
  } catch (error) {
    if (classifyApiError(error)?.kind === 'missing') return undefined;
    throw explainApiError(error, { action: 'read releases (permissions: contents: read)', permission: needContents });
  }
}

export function readRelease(data: unknown): Release | undefined {
  const id = readInteger(data, 'id');
  const uploadUrl = readText(data, 'upload_url')?.replace(/\{.*$/, '');
  return id === undefined || uploadUrl === undefined ? undefined : { id, uploadUrl };
}

/** How the names of one target's run files begin. */
function assetPrefix(instance: string): string {
  return `insight-agent.${instance}.`;
}

export function assetName(instance: string, of: { commit: string; runId: number; runAttempt: number }): string {
  return `${assetPrefix(instance)}${of.commit.slice(0, 12)}.run-${of.runId}.attempt-${of.runAttempt}.jsonl`;
}

/** Run files of one target, newest first, and how many there are of others. Throws PermissionError and UnavailableError. */
export async function listRunAssets(
  { client, event }: Listing,
  { releaseId, instance }: { releaseId: number; instance: string },
): Promise<{ assets: RunAsset[]; others: number }> {
  const { owner, name: repo } = event.repository;
  const listed: unknown[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    try {
      const { data } = await client.rest.repos.listReleaseAssets({
        ...{ owner, repo, page },
        release_id: releaseId,
        per_page: PER_PAGE,
      });
      listed.push(...data);
      if (data.length < PER_PAGE) break;
    } catch (error) {
      throw explainApiError(error, { action: 'read releases (permissions: contents: read)', permission: needContents });
    }
  }
  const assets = listed.flatMap((asset) => readAsset(asset, instance) ?? []);
  return {
    assets: assets.sort((a, b) => (b.createdMs ?? 0) - (a.createdMs ?? 0) || b.id - a.id),
    others: listed.length - assets.length,
  };
}

function readAsset(listed: unknown, instance: string): RunAsset | undefined {
  const id = readInteger(listed, 'id');
  const name = readText(listed, 'name');
  const prefix = assetPrefix(instance);
  if (id === undefined || !name?.startsWith(prefix)) return undefined;
  const parts = /^([0-9a-f]{12})\.run-(\d{1,15})\.attempt-(\d{1,9})\.jsonl$/.exec(name.slice(prefix.length));
  if (!parts) return undefined;
  return {
    ...{ id, name, commit: parts[1] ?? '', runId: Number(parts[2]), runAttempt: Number(parts[3]) },
    digest: readText(listed, 'digest'),
    sizeBytes: readInteger(listed, 'size'),
    createdMs: readInstantMs(listed, 'created_at'),
    uploaded: readField(listed, 'state') === 'uploaded',
  };
}

/** The commit of `commits` that the name's digits are of. */
export function fullCommit({ commit }: RunAsset, commits: ReadonlySet<string>): string | undefined {
  for (const sha of commits) if (sha.startsWith(commit)) return sha;
  return undefined;
}

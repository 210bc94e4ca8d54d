/** Puts a recorded run into a release, beside those before it. */
import { PermissionError } from '../errors.ts';
import { classifyApiError, explainApiError } from './api-error.ts';
import { readField } from './outside-data.ts';
import { assetName, findRelease, listRunAssets, type Release, type RunAsset, readRelease } from './release.ts';
import type { Listing } from './run-list.ts';

export type Kept = { ok: true } | { ok: false; reason: string };

/** Run files of one target that a release keeps: more than any history looks at, and a tenth of what has room. */
const MOST_KEPT = 100;
/** Old files deleted by one recording, so that a release that was overfull costs no recording minutes. */
const MOST_DELETED = 10;

/**
 * Asked before any load is driven. GitHub checks the permission before what is written, and refuses a release without a tag whatever the
 * permission: nothing is written.
 * @throws PermissionError where the token may not write releases.
 */
export async function checkReleaseWrite({ client, event }: Listing): Promise<void> {
  const { owner, name: repo } = event.repository;
  try {
    await client.rest.repos.createRelease({ owner, repo, tag_name: '' });
  } catch (error) {
    const kind = classifyApiError(error)?.kind;
    if (kind === 'permission' || kind === 'missing' || kind === 'credentials')
      throw explainApiError(error, {
        action: 'write releases, where recordings are kept (permissions: contents: write)',
        permission: 'contents: write, actions: read',
      });
    // Not known is not "no": the upload is tried, and reports its own failure.
    if (kind === undefined) throw error;
  }
}

/**
 * Uploads the run file under its own name; where that is taken by a whole file, this very attempt has put it there. Then the oldest files beyond
 * what is kept are deleted. Never throws for what GitHub answers: a run that could not be kept has still been measured.
 */
export async function keepInRelease(options: {
  listing: Listing;
  tag: string;
  instance: string;
  commit: string;
  /** The run file. */
  bytes: Buffer;
  /** Where the tag is put, if the release has to be made. */
  branch: string;
  announce: (line: string) => void;
}): Promise<Kept> {
  const { listing, tag, instance, commit, bytes, announce } = options;
  const { runId, runAttempt } = listing.event;
  try {
    const release = (await findRelease(listing, tag)) ?? (await createRelease(options));
    if (!release) return { ok: false, reason: `GitHub made no usable release ${tag}` };
    const file = { name: assetName(instance, { commit, runId, runAttempt }), bytes };
    await upload(file, { listing, release, instance });
    const { assets } = await listRunAssets(listing, { releaseId: release.id, instance });
    await prune(assets.slice(MOST_KEPT), { listing, announce });
    return { ok: true };
  } catch (error) {
    const failure = classifyApiError(error) ?? classifyApiError(error instanceof Error ? error.cause : undefined);
    if (failure === undefined) throw error;
    const isForbidden = error instanceof PermissionError || failure.kind === 'permission' || failure.kind === 'missing';
    return {
      ok: false,
      reason: isForbidden
        ? `the token may not write the release ${tag}: grant \`permissions: contents: write\` (${failure.message})`
        : `the release ${tag} did not take it (${failure.message})`,
    };
  }
}

async function createRelease({
  listing,
  tag,
  branch,
}: Parameters<typeof keepInRelease>[0]): Promise<Release | undefined> {
  const { client, event } = listing;
  const { owner, name: repo } = event.repository;
  try {
    const { data } = await client.rest.repos.createRelease({
      ...{ owner, repo, tag_name: tag, name: tag, target_commitish: branch },
      body: 'Runs that InsightAgent recorded on the base branch. Pull requests are compared with them.',
      // It is no version of anything.
      ...{ prerelease: true, make_latest: 'false' },
    });
    return readRelease(data);
  } catch (error) {
    // Another job made it between the two calls.
    if (isTaken(error)) return findRelease(listing, tag);
    throw error;
  }
}

async function upload(
  file: { name: string; bytes: Buffer },
  of: { listing: Listing; release: Release; instance: string },
): Promise<void> {
  const { listing, release, instance } = of;
  try {
    await send(file, of);
  } catch (error) {
    if (!isTaken(error)) throw error;
    const { assets } = await listRunAssets(listing, { releaseId: release.id, instance });
    const stored = assets.find(({ name }) => name === file.name);
    if (stored?.uploaded) return;
    // What a broken upload leaves has the name and no content.
    if (stored) await remove(stored, listing);
    await send(file, of);
  }
}

async function send(
  { name, bytes }: { name: string; bytes: Buffer },
  { listing, release }: { listing: Listing; release: Release },
): Promise<void> {
  await listing.client.request(`POST ${release.uploadUrl}{?name}`, {
    name,
    data: bytes,
    headers: { 'content-type': 'application/x-ndjson', 'content-length': bytes.length },
  });
}

/** A release that grows is worth a line, not a lost recording. */
async function prune(
  old: readonly RunAsset[],
  { listing, announce }: { listing: Listing; announce: (line: string) => void },
): Promise<void> {
  try {
    for (const asset of old.slice(0, MOST_DELETED)) await remove(asset, listing);
  } catch (error) {
    const failure = classifyApiError(error);
    if (failure === undefined) throw error;
    announce(`Old run files could not be deleted from the release: ${failure.message}`);
  }
}

async function remove({ id }: RunAsset, { client, event }: Listing): Promise<void> {
  const { owner, name: repo } = event.repository;
  await client.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id });
}

function isTaken(error: unknown): boolean {
  const errors = readField(error, 'response', 'data', 'errors');
  return (
    classifyApiError(error)?.kind === 'rejected' &&
    Array.isArray(errors) &&
    errors.some((each) => readField(each, 'code') === 'already_exists')
  );
}

/** A file as one commit of the repository has it. */
import { PermissionError } from '../errors.ts';
import { classifyApiError } from './api-error.ts';
import { download, runFileCaps } from './artifact-download.ts';
import type { Listing } from './run-list.ts';

export type RepositoryFile =
  | { kind: 'file'; bytes: Buffer }
  | { kind: 'folder' }
  | { kind: 'absent' }
  | { kind: 'refused'; reason: string };

/** `path` from the root of the repository, with slashes. Throws PermissionError and UnavailableError. */
export async function readRepositoryFile(
  listing: Listing,
  { commit, path }: { commit: string; path: string },
): Promise<RepositoryFile> {
  const name = `${path} at ${commit.slice(0, 7)}`;
  const found = await download({
    ...listing,
    maxBytes: runFileCaps.maxDownloadBytes,
    route: 'GET /repos/{owner}/{repo}/contents/{path}',
    parameters: { path, ref: commit, headers: { accept: 'application/vnd.github.raw+json' } },
    what: { name, action: 'read files (permissions: contents: read)', permission: 'contents: read' },
  }).catch(refuseTooLarge);
  if (!found.ok) return found.gone ? { kind: 'absent' } : { kind: 'refused', reason: found.reason };
  // A folder has no raw form: GitHub answers with its list.
  if (found.contentType.startsWith('application/json')) return { kind: 'folder' };
  if (found.bytes.subarray(0, 40).toString('latin1').startsWith('version https://git-lfs.'))
    return {
      kind: 'refused',
      reason: 'it is kept by Git LFS: let a step fetch it to a path that git does not track, or keep it without LFS',
    };
  return { kind: 'file', bytes: found.bytes };
}

/** Of a file above 100 MB GitHub says 403, as of one that may not be read. */
function refuseTooLarge(error: unknown): { ok: false; reason: string; gone?: true } {
  const message = error instanceof PermissionError ? (classifyApiError(error.cause)?.message ?? '') : '';
  if (/too large/i.test(message)) return { ok: false, reason: `GitHub does not give it out: ${message}` };
  throw error;
}

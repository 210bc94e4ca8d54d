/** Files, directories and changes of files as the REST API writes them. */
import { createHash } from 'node:crypto';
import type { Addresses } from './answer-shapes.ts';
import type { FileChange } from './commit-files.ts';
import type { Repository } from './state.ts';

interface Place {
  /** As it was asked for. */
  ref: string;
  repository: Repository;
  addresses: Addresses;
}

/** Text of a larger file is not in the answer; it has to be asked for raw. */
const largestInlineBytes = 1024 ** 2;

export function shapeFile(path: string, text: string, place: Place) {
  const bytes = Buffer.from(text);
  const inline = bytes.length <= largestInlineBytes;
  return {
    ...shapeEntry(path, { type: 'file', size: bytes.length, sha: hashBlob(bytes) }, place),
    encoding: inline ? 'base64' : 'none',
    content: inline ? bytes.toString('base64').replace(/.{60}/g, '$&\n') : '',
  };
}

/** What is directly below: files, and directories of what is further down. */
export function shapeDirectory(path: string, below: [string, string][], place: Place) {
  const names = new Map<string, { type: 'file' | 'dir'; size: number; sha: string }>();
  for (const [name, text] of below) {
    const [child = '', ...rest] = name.slice(path.length + 1).split('/');
    const bytes = Buffer.from(text);
    const file = { type: 'file', size: bytes.length, sha: hashBlob(bytes) } as const;
    names.set(child, rest.length === 0 ? file : { type: 'dir', size: 0, sha: hashBlob(Buffer.from(child)) });
  }
  return [...names].map(([child, entry]) => shapeEntry(`${path}/${child}`, entry, place));
}

export function shapeChange(
  change: FileChange,
  sha: string,
  { owner, name }: Repository,
  { apiUrl, serverUrl }: Addresses,
) {
  const { path, status, before = '', after = '' } = change;
  const additions = countLines(after, before);
  const deletions = countLines(before, after);
  const encoded = encodePath(path);
  return {
    sha: hashBlob(Buffer.from(after)),
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${serverUrl}/${owner}/${name}/blob/${sha}/${encoded}`,
    raw_url: `${serverUrl}/${owner}/${name}/raw/${sha}/${encoded}`,
    contents_url: `${apiUrl}/repos/${owner}/${name}/contents/${encoded}?ref=${sha}`,
  };
}

function shapeEntry(
  path: string,
  entry: { type: 'file' | 'dir'; size: number; sha: string },
  { ref, repository, addresses }: Place,
) {
  const api = `${addresses.apiUrl}/repos/${repository.owner}/${repository.name}`;
  const html = `${addresses.serverUrl}/${repository.owner}/${repository.name}`;
  const url = `${api}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
  const gitUrl = `${api}/git/${entry.type === 'file' ? 'blobs' : 'trees'}/${entry.sha}`;
  const htmlUrl = `${html}/${entry.type === 'file' ? 'blob' : 'tree'}/${encodeURIComponent(ref)}/${encodePath(path)}`;
  return {
    ...entry,
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    url,
    git_url: gitUrl,
    html_url: htmlUrl,
    download_url: entry.type === 'file' ? `${html}/raw/${encodeURIComponent(ref)}/${encodePath(path)}` : null,
    _links: { self: url, git: gitUrl, html: htmlUrl },
  };
}

/** As git names a file's content. */
function hashBlob(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Lines of `text` that do not stand in `other`; good enough for a number that is only shown. */
function countLines(text: string, other: string): number {
  const known = new Set(other.split('\n'));
  return text.split('\n').filter((line) => line !== '' && !known.has(line)).length;
}

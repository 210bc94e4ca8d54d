/**
 * Fetches an artifact and reads one file of it. The order is the point: size cap while the bytes arrive, then the sha256
 * against the digest that GitHub states, and only then is anything parsed.
 */
import { createHash } from 'node:crypto';
import { classifyApiError, explainApiError } from './api-error.ts';
import type { GitHubClient } from './client.ts';
import type { EventContext } from './event.ts';
import { readText } from './outside-data.ts';
import { readZipEntry, type ZipCaps } from './zip.ts';

export interface DownloadCaps extends ZipCaps {
  /** Bytes of the zip archive itself. */
  maxDownloadBytes: number;
}

/** The file in an artifact that holds the run, and how much of what a stranger may have stored is taken in. */
export const runFileName = 'run.jsonl';
export const runFileCaps: DownloadCaps = {
  maxDownloadBytes: 64 * 1024 * 1024,
  maxEntries: 100,
  maxBytes: 256 * 1024 * 1024,
};

export type ArtifactText = { ok: true; text: string } | { ok: false; reason: string };

/** How often a body that broke off is fetched again; the client retries only until the answer's head is there. */
const maxBodyAttempts = 3;

/**
 * The text of `fileName` in the artifact. What concerns this artifact alone (expired, too large, other bytes than stated,
 * an unreadable archive) is a reason.
 * @throws PermissionError, UnavailableError for what would concern every artifact.
 */
export async function readArtifactText(options: {
  client: GitHubClient;
  event: EventContext;
  artifact: { id: number; digest: string };
  fileName: string;
  caps: DownloadCaps;
}): Promise<ArtifactText> {
  const { artifact, fileName, caps } = options;
  const archive = await downloadArchive(options);
  if (!archive.ok) return archive;
  const digest = `sha256:${createHash('sha256').update(archive.bytes).digest('hex')}`;
  if (digest !== artifact.digest) {
    return { ok: false, reason: `its bytes have the digest ${digest}, but GitHub states ${artifact.digest}` };
  }
  const entry = await readZipEntry(archive.bytes, fileName, caps);
  if (!entry.ok) return entry;
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(entry.bytes) };
  } catch {
    return { ok: false, reason: `its ${fileName} is not UTF-8 text` };
  }
}

type Archive = { ok: true; bytes: Buffer } | { ok: false; reason: string };

async function downloadArchive(options: {
  client: GitHubClient;
  event: EventContext;
  artifact: { id: number };
  caps: DownloadCaps;
}): Promise<Archive> {
  const { client, event, artifact, caps } = options;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await client.request(
        'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        {
          owner: event.repository.owner,
          repo: event.repository.name,
          artifact_id: artifact.id,
          archive_format: 'zip',
          // The body as a stream: the toolkit and the client would otherwise hold whatever arrives, with no limit.
          request: { parseSuccessResponseBody: false },
        },
      );
      return await collectBytes(answer.data as unknown as AsyncIterable<Uint8Array>, caps.maxDownloadBytes);
    } catch (error) {
      const failure = classifyApiError(error);
      const brokeOff = failure === undefined && isBrokenBody(error);
      if (brokeOff && attempt < maxBodyAttempts) continue;
      if (failure?.kind === 'gone' || failure?.kind === 'missing') {
        return { ok: false, reason: 'the artifact is no longer there' };
      }
      if (failure !== undefined && failure.kind !== 'unavailable' && isFromBlobStore(error, event.apiUrl)) {
        return { ok: false, reason: 'the artifact store does not give the artifact out' };
      }
      const wrapped = brokeOff
        ? Object.assign(new Error('the download broke off', { cause: error }), { status: 500 })
        : error;
      throw explainApiError(wrapped, {
        action: 'download artifacts (permissions: actions: read)',
        permission: 'actions: read',
      });
    }
  }
}

async function collectBytes(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Archive> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of body) {
    sizeBytes += chunk.byteLength;
    // Leaving the loop cancels the stream, and with it the connection.
    if (sizeBytes > maxBytes) return { ok: false, reason: `the artifact is larger than ${maxBytes} bytes` };
    chunks.push(chunk);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

/** How undici's body stream fails: a TypeError "terminated", or the attempt's time limit. */
function isBrokenBody(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.message === 'terminated' || error.name === 'TimeoutError' || error.name === 'AbortError')
  );
}

/** The API answers with a redirect to a blob store; an error from there says nothing about the token's permissions. */
function isFromBlobStore(error: unknown, apiUrl: string): boolean {
  const url = readText(error, 'response', 'url');
  return url !== undefined && URL.canParse(url) && new URL(url).origin !== new URL(apiUrl).origin;
}

/**
 * Fetches an artifact and reads one file of it. The order is the point: size cap while the bytes arrive, then the sha256
 * against the digest that GitHub states, and only then is anything parsed.
 */
import { createHash } from 'node:crypto';
import { classifyApiError, explainApiError } from './api-error.ts';
import type { GitHubClient } from './client.ts';
import type { DownloadKey, DownloadStore } from './download-store.ts';
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
  /** What this job has downloaded before; absent: each call downloads. */
  store?: DownloadStore | undefined;
  artifact: { id: number; digest: string };
  fileName: string;
  caps: DownloadCaps;
}): Promise<ArtifactText> {
  const { client, event, store, artifact, fileName, caps } = options;
  const archive = await downloadOnce(
    {
      ...{ client, event, store },
      maxBytes: caps.maxDownloadBytes,
      route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      parameters: { artifact_id: artifact.id, archive_format: 'zip' },
      what: {
        name: 'the artifact',
        action: 'download artifacts (permissions: actions: read)',
        permission: 'actions: read',
      },
    },
    artifact,
  );
  if (!archive.ok) return archive;
  const entry = await readZipEntry(archive.bytes, fileName, caps);
  return entry.ok ? decodeText(entry.bytes, fileName) : entry;
}

/** UTF-8 text, or why it is none. */
export function decodeText(bytes: Buffer, name: string): ArtifactText {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, reason: `its ${name} is not UTF-8 text` };
  }
}

export type Download =
  | { ok: true; bytes: Buffer; contentType: string }
  /** `gone`: GitHub has no such thing. */
  | { ok: false; reason: string; gone?: true };

export interface Wanted {
  client: GitHubClient;
  event: EventContext;
  store?: DownloadStore | undefined;
  maxBytes: number;
  route: string;
  parameters: Record<string, unknown>;
  what: { name: string; action: string; permission: string };
}

/** As `download`, and of this very digest: kept by an earlier search of the job, or fetched. */
export async function downloadOnce(wanted: Wanted, key: DownloadKey): Promise<Download> {
  const { store, maxBytes } = wanted;
  const kept = store?.take(key, maxBytes);
  if (kept && refuseDigest(kept, key.digest) === undefined) return { ok: true, bytes: kept, contentType: '' };
  if (kept) store?.drop(key);
  const fetched = await download(wanted);
  if (!fetched.ok) return fetched;
  const reason = refuseDigest(fetched.bytes, key.digest);
  if (reason !== undefined) return { ok: false, reason };
  store?.keep(key, fetched.bytes);
  return fetched;
}

/** Why these bytes are not those that GitHub speaks of. */
function refuseDigest(bytes: Buffer, stated: string): string | undefined {
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return digest === stated ? undefined : `its bytes have the digest ${digest}, but GitHub states ${stated}`;
}

/**
 * The body of an answer, bounded while it arrives. What concerns this one thing alone (gone, too large) is a reason.
 * @throws PermissionError, UnavailableError for what would concern everything.
 */
export async function download({ client, event, store, maxBytes, route, parameters, what }: Wanted): Promise<Download> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await client.request(route, {
        owner: event.repository.owner,
        repo: event.repository.name,
        ...parameters,
        // The body as a stream: the toolkit and the client would otherwise hold whatever arrives, with no limit.
        request: { parseSuccessResponseBody: false },
      });
      const body = answer.data as unknown as AsyncIterable<Uint8Array>;
      const collected = await collectBytes(body, { maxBytes, store, name: what.name });
      return collected.ok ? { ...collected, contentType: answer.headers['content-type'] ?? '' } : collected;
    } catch (error) {
      const failure = classifyApiError(error);
      const brokeOff = failure === undefined && isBrokenBody(error);
      if (brokeOff && attempt < maxBodyAttempts) continue;
      if (failure?.kind === 'gone' || failure?.kind === 'missing') {
        return { ok: false, reason: `${what.name} is no longer there`, gone: true };
      }
      if (failure !== undefined && failure.kind !== 'unavailable' && isFromBlobStore(error, event.apiUrl)) {
        return { ok: false, reason: `the store does not give ${what.name} out` };
      }
      const wrapped = brokeOff
        ? Object.assign(new Error('the download broke off', { cause: error }), { status: 500 })
        : error;
      throw explainApiError(wrapped, what);
    }
  }
}

async function collectBytes(
  body: AsyncIterable<Uint8Array>,
  { maxBytes, store, name }: { maxBytes: number; store: DownloadStore | undefined; name: string },
): Promise<{ ok: true; bytes: Buffer } | { ok: false; reason: string }> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of body) {
    sizeBytes += chunk.byteLength;
    // Leaving the loop cancels the stream, and with it the connection.
    if (sizeBytes > maxBytes) return { ok: false, reason: `${name} is larger than ${maxBytes} bytes` };
    if (store && !store.spend(chunk.byteLength))
      return { ok: false, reason: `this step has downloaded ${store.maxBytes} bytes, as much as it may` };
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

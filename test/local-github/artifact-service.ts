/**
 * The service behind the artifact toolkit: JSON Twirp methods and a block blob store, as far as the client uses them. What
 * an action uploads here shows up among the REST artifacts of its run.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer.ts';
import type { Artifact, State } from './state.ts';

interface Blob {
  blocks: Map<string, Buffer>;
  content?: Buffer;
}

interface Caller {
  runId: number;
}

export class ArtifactService {
  private readonly state: State;
  /** Address of the blob store; known when it listens. */
  blobUrl = '';
  private readonly callers = new Map<string, Caller>();
  private readonly blobs = new Map<string, Blob>();
  /** `<run id>/<name>` → blob key of an upload that has been created but not finalized, or is done. */
  private readonly uploads = new Map<string, string>();
  /** Download keys that the blob store accepts, each for one artifact or one asset of a release. */
  private readonly signatures = new Map<string, number>();

  constructor(state: State) {
    this.state = state;
  }

  /** ACTIONS_RUNTIME_TOKEN for a job of the run: an unsigned JWT whose scope carries the ids that the client sends back. */
  issueRuntimeToken(runId: number): string {
    const run = randomUUID();
    const claims = { scp: `Actions.Example Actions.Results:${run}:${randomUUID()}`, exp: 4_000_000_000 };
    const token = `${encodePart({ alg: 'none', typ: 'JWT' })}.${encodePart(claims)}.`;
    this.callers.set(token, { runId });
    return token;
  }

  signBlob(id: number): string {
    const signature = randomUUID();
    this.signatures.set(signature, id);
    return `${this.blobUrl}/archives/${id}?sig=${signature}`;
  }

  /** POST /twirp/<service>/<method> */
  answerCall(method: string, token: string, body: Record<string, unknown>): Answer {
    const caller = this.callers.get(token);
    if (caller === undefined) return refuse(401, 'unauthenticated', 'the runtime token is not known');
    const name = String(body.name ?? '');
    const key = `${caller.runId}/${name}`;
    switch (method) {
      case 'CreateArtifact': {
        if (this.uploads.has(key))
          return refuse(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
        const blob = randomUUID();
        this.uploads.set(key, blob);
        this.blobs.set(blob, { blocks: new Map() });
        return {
          status: 200,
          body: { ok: true, signed_upload_url: `${this.blobUrl}/uploads/${blob}?sig=${randomUUID()}` },
        };
      }
      case 'FinalizeArtifact': {
        const content = this.blobs.get(this.uploads.get(key) ?? '')?.content;
        if (content === undefined) return refuse(404, 'not_found', 'nothing was uploaded');
        if (String(content.length) !== body.size)
          return refuse(400, 'invalid_argument', 'the size is not that of the upload');
        const artifact = this.store(caller.runId, { name, content, hash: body.hash });
        return artifact === undefined
          ? refuse(404, 'not_found', 'the workflow run does not exist')
          : { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
      }
      case 'ListArtifacts': {
        const found = this.state.artifacts.filter(
          (artifact) =>
            artifact.runId === caller.runId &&
            (body.name_filter === undefined || artifact.name === body.name_filter) &&
            (body.id_filter === undefined || String(artifact.id) === String(body.id_filter)),
        );
        return { status: 200, body: { artifacts: found.map((artifact) => shapeListed(artifact, body)) } };
      }
      case 'GetSignedArtifactURL': {
        const artifact = this.state.artifacts.findLast(
          (candidate) => candidate.runId === caller.runId && candidate.name === name,
        );
        if (artifact === undefined) return refuse(404, 'not_found', 'no such artifact');
        return { status: 200, body: { signed_url: this.signBlob(artifact.id) } };
      }
      case 'DeleteArtifact': {
        const index = this.state.artifacts.findIndex(
          (candidate) => candidate.runId === caller.runId && candidate.name === name,
        );
        if (index < 0) return refuse(404, 'not_found', 'no such artifact');
        const [deleted] = this.state.artifacts.splice(index, 1);
        this.uploads.delete(key);
        return { status: 200, body: { ok: true, artifact_id: String(deleted?.id) } };
      }
      default:
        return refuse(404, 'bad_route', `no method ${method}`);
    }
  }

  /** The blob store. Its addresses carry their own signature: it refuses a caller that also sends a GitHub token, as Azure does. */
  answerBlob(request: IncomingMessage, url: URL, body: Buffer): Answer {
    if (request.headers.authorization !== undefined) return { status: 400, body: 'InvalidAuthenticationInfo' };
    if (request.method === 'GET' && url.pathname.startsWith('/archives/')) {
      const id = this.signatures.get(url.searchParams.get('sig') ?? '');
      const artifact = this.state.artifacts.find((candidate) => candidate.id === id);
      if (artifact !== undefined)
        return { status: 200, bytes: artifact.bytes, headers: { 'content-type': 'application/zip' } };
      const asset = this.state.releases.flatMap(({ assets }) => assets).find((candidate) => candidate.id === id);
      if (asset === undefined) return { status: 403, body: 'AuthenticationFailed' };
      return { status: 200, bytes: asset.bytes, headers: { 'content-type': asset.contentType } };
    }
    const blob = this.blobs.get(url.pathname.replace('/uploads/', ''));
    if (request.method !== 'PUT' || blob === undefined) return { status: 404, body: 'BlobNotFound' };
    const written = { etag: '"0x1"', 'last-modified': new Date(0).toUTCString(), 'x-ms-request-id': randomUUID() };
    if (url.searchParams.get('comp') === 'block') {
      blob.blocks.set(url.searchParams.get('blockid') ?? '', body);
      return { status: 201, headers: written };
    }
    if (url.searchParams.get('comp') === 'blocklist') {
      const order = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1] ?? '');
      const blocks = order.map((id) => blob.blocks.get(id));
      if (blocks.some((block) => block === undefined)) return { status: 400, body: 'InvalidBlockList' };
      blob.content = Buffer.concat(blocks.filter((block) => block !== undefined));
      return { status: 201, headers: written };
    }
    return { status: 400, body: 'InvalidQueryParameterValue' };
  }

  private store(runId: number, upload: { name: string; content: Buffer; hash: unknown }): Artifact | undefined {
    const run = this.state.runs.find((candidate) => candidate.id === runId);
    if (run === undefined) return undefined;
    return this.state.addArtifact(run, {
      name: upload.name,
      bytes: upload.content,
      // The service keeps what the uploader says; whoever downloads has to check.
      digest: typeof upload.hash === 'string' ? upload.hash : null,
      createdMs: this.state.nowMs,
    });
  }
}

function shapeListed(artifact: Artifact, body: Record<string, unknown>) {
  return {
    workflow_run_backend_id: String(body.workflow_run_backend_id),
    workflow_job_run_backend_id: String(body.workflow_job_run_backend_id),
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.bytes.length),
    created_at: new Date(artifact.createdMs).toISOString(),
    digest: artifact.digest ?? undefined,
  };
}

function refuse(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}

function encodePart(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/**
 * The one comment that a pull request keeps. It is found again by a hidden marker AND its author: anybody can write the
 * marker into a comment of their own, and a token that may write can also overwrite other people's words.
 */
import { classifyApiError } from './api-error.ts';
import type { GitHubClient } from './client.ts';
import type { EventContext } from './event.ts';
import { readField, readInteger, readText } from './outside-data.ts';
import { explainReadOnly, skippedBy } from './permissions.ts';

export interface CommentResult {
  status:
    | 'created'
    | 'updated'
    /** A newer run has already written its result. */
    | 'skipped-older'
    | 'skipped-no-pull-request'
    | 'skipped-fork'
    | 'skipped-permission'
    | 'failed';
  url?: string | undefined;
  /** May quote GitHub's words. */
  reason?: string | undefined;
}

/** Which result is newer: run ids grow in a repository, attempts within a run. */
export interface RunOrder {
  runId: number;
  runAttempt: number;
}

/** GitHub refuses more than 65,536 characters. Counted in UTF-8 bytes, and with room to spare, no way of counting can exceed it. */
export const MAX_COMMENT_BYTES = 60_000;
const commentsPerPage = 100;
/** 10,000 comments; a conversation beyond that is not read to its end. */
const maxPages = 100;

interface OwnComment {
  id: number;
  order: RunOrder;
}

interface Target {
  client: GitHubClient;
  asking: GitHubClient;
  event: EventContext;
  issue: { owner: string; repo: string; issue_number: number };
  instance: string;
}

/**
 * Creates or updates the comment of `instance` (a key, so that several endpoints keep one comment each). `bodies` goes from
 * the full report to the shortest; the first that fits is written. Never throws: no failure to publish changes a verdict.
 */
export async function upsertComment(options: {
  client: GitHubClient;
  /** Asks who we are, which writes nothing: a client that spaces writes would make the comment wait a second for it. */
  asking: GitHubClient;
  event: EventContext;
  instance: string;
  bodies: readonly string[];
  order: RunOrder;
  headSha: string;
  /** Writes nothing where no comment stands yet, and says so by undefined. */
  onlyUpdate?: boolean | undefined;
}): Promise<CommentResult | undefined> {
  const { client, asking, event, instance, bodies, order, headSha, onlyUpdate = false } = options;
  const { pullRequest } = event;
  if (pullRequest === undefined) return { status: 'skipped-no-pull-request', reason: 'the event has no pull request' };
  const issue = { owner: event.repository.owner, repo: event.repository.name, issue_number: pullRequest.number };
  const target: Target = { client, asking, event, issue, instance };
  try {
    const marker = writeMarker({ instance, headSha, order });
    const body = bodies
      .map((text) => `${marker}\n${text}`)
      .find((text) => Buffer.byteLength(text) <= MAX_COMMENT_BYTES);
    if (body === undefined)
      return { status: 'failed', reason: `no form of the report fits into ${MAX_COMMENT_BYTES} bytes` };
    return await writeComment(target, { body, order, onlyUpdate });
  } catch (error) {
    return explainFailure(error, event);
  }
}

/** First line of the comment. The instance is encoded, so that no name can end the HTML comment. */
export function writeMarker({
  instance,
  headSha,
  order,
}: {
  instance: string;
  headSha: string;
  order: RunOrder;
}): string {
  return `<!-- insight-agent:${encodeURIComponent(instance)} sha=${headSha} run=${order.runId} attempt=${order.runAttempt} -->`;
}

async function writeComment(
  target: Target,
  { body, order, onlyUpdate }: { body: string; order: RunOrder; onlyUpdate: boolean },
): Promise<CommentResult | undefined> {
  const { client, issue } = target;
  // Of duplicates (two first runs at the same moment) the newest is the one that counts.
  const newest = await findOwnComment(target);
  if (newest !== undefined) {
    if (compareOrder(newest.order, order) > 0) {
      return {
        status: 'skipped-older',
        reason: `run ${newest.order.runId}, attempt ${newest.order.runAttempt}, has already reported`,
      };
    }
    try {
      const { data } = await client.rest.issues.updateComment({
        owner: issue.owner,
        repo: issue.repo,
        comment_id: newest.id,
        body,
      });
      return { status: 'updated', url: readText(data, 'html_url') };
    } catch (error) {
      // Somebody deleted it between the two calls.
      if (classifyApiError(error)?.kind !== 'missing') throw error;
    }
  }
  return onlyUpdate ? undefined : createComment(target, body, order);
}

/** A 5xx does not say whether the comment was written, so the client must not simply try again: look first. */
async function createComment(target: Target, body: string, order: RunOrder): Promise<CommentResult> {
  const { client, issue } = target;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { data } = await client.rest.issues.createComment({ ...issue, body, request: { retries: 0 } });
      return { status: 'created', url: readText(data, 'html_url') };
    } catch (error) {
      if (classifyApiError(error)?.kind !== 'unavailable' || attempt === 2) throw error;
      const written = await findOwnComment(target);
      if (written !== undefined && compareOrder(written.order, order) === 0) {
        return {
          status: 'created',
          url: `${target.event.serverUrl}/${issue.owner}/${issue.repo}/pull/${issue.issue_number}#issuecomment-${written.id}`,
        };
      }
    }
  }
}

async function findOwnComment(target: Target): Promise<OwnComment | undefined> {
  const { client, asking, issue, instance } = target;
  const viewer = await readViewer(asking);
  let newest: OwnComment | undefined;
  for (let page = 1; page <= maxPages; page += 1) {
    const { data } = await client.rest.issues.listComments({ ...issue, per_page: commentsPerPage, page });
    for (const comment of Array.isArray(data) ? data : []) {
      const own = readOwnComment(comment, { instance, viewer });
      if (own !== undefined && (newest === undefined || compareOrder(own.order, newest.order) >= 0)) newest = own;
    }
    if (!Array.isArray(data) || data.length < commentsPerPage) break;
  }
  return newest;
}

function readOwnComment(
  comment: unknown,
  { instance, viewer }: { instance: string; viewer: string },
): OwnComment | undefined {
  const id = readInteger(comment, 'id');
  const firstLine = readText(comment, 'body')?.split(/\r?\n/, 1)[0] ?? '';
  const match =
    /^<!-- insight-agent:(?<instance>\S*) sha=\S* run=(?<run>\d{1,15}) attempt=(?<attempt>\d{1,9}) -->$/.exec(
      firstLine,
    );
  if (id === undefined || match?.groups?.instance !== encodeURIComponent(instance)) return undefined;
  if (!isAuthor(readField(comment, 'user'), viewer)) return undefined;
  return { id, order: { runId: Number(match.groups.run), runAttempt: Number(match.groups.attempt) } };
}

/** GraphQL names an app with or without `[bot]`; a person can never have an account with that ending, so the type must agree. */
function isAuthor(user: unknown, viewer: string): boolean {
  const login = readText(user, 'login');
  return login === viewer || (login === `${viewer}[bot]` && readText(user, 'type') === 'Bot');
}

/** Who the token writes as; the default token's identity when GitHub does not say (REST knows no such call for it). */
async function readViewer(client: GitHubClient): Promise<string> {
  try {
    return readText(await client.graphql('{ viewer { login } }'), 'viewer', 'login') ?? defaultViewer;
  } catch {
    return defaultViewer;
  }
}

const defaultViewer = 'github-actions[bot]';

function compareOrder(a: RunOrder, b: RunOrder): number {
  return a.runId - b.runId || a.runAttempt - b.runAttempt;
}

function explainFailure(error: unknown, event: EventContext): CommentResult {
  const failure = classifyApiError(error);
  if (failure?.kind === 'permission' || failure?.kind === 'credentials')
    return { status: skippedBy(event), reason: explainReadOnly(event, failure.message) };
  return { status: 'failed', reason: failure?.message ?? (error instanceof Error ? error.message : String(error)) };
}

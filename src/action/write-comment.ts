/** The comment of a result, where one is due and may be written. */
import { type CommentResult, type RunOrder, upsertComment } from '../github/comment.ts';
import { skippedBy } from '../github/permissions.ts';
import { annotateWarning } from '../github/step.ts';
import { instanceKey } from '../instance.ts';
import { markdownLadder } from '../report/markdown.ts';
import { logLine } from '../report/neutralise.ts';
import { isPlainPass } from '../report/plain-pass.ts';
import { clause } from '../report/text.ts';
import type { View } from '../report/view.ts';
import type { Publication } from './publish.ts';

/**
 * Undefined where no comment is due: a recording, `comment: never`, an event without a pull request, and `on-change` with nothing to say and no
 * comment that would be old news.
 */
export async function writeComment(found: Publication, view: View): Promise<CommentResult | undefined> {
  const { mode, config, event, client, asking, permissions, noPullRequest, result } = found;
  if (mode === 'record' || config.report.comment === 'never') return undefined;
  if (!event.pullRequest && !noPullRequest) return undefined;
  const comment = await tryComment({
    ...{ client, asking, event, permissions, noPullRequest },
    instance: instanceOf(found),
    bodies: markdownLadder(view),
    order: found.measuredBy?.event ?? event,
    onlyUpdate: config.report.comment === 'on-change' && isPlainPass(result),
  });
  if (comment) warnOfComment(comment, `The report is in the job summary; the verdict (${result.verdict}) stands.`);
  return comment;
}

/** The key under which the comment is found again. */
export function instanceOf({ measuredBy, config, event }: Publication): string {
  return measuredBy?.instance ?? instanceKey(config, event.job);
}

/** Writes the comment where there is a pull request and the token may. Undefined where there was only one to update, and none is there. Never throws. */
export async function tryComment(
  of: Pick<Publication, 'client' | 'asking' | 'event' | 'permissions' | 'noPullRequest'> & {
    instance: string;
    bodies: readonly string[];
    order: RunOrder;
    onlyUpdate?: boolean;
  },
): Promise<CommentResult | undefined> {
  const { event, permissions, noPullRequest } = of;
  if (!event.pullRequest) return noPullRequest ?? { status: 'skipped-no-pull-request' };
  if (permissions?.canComment === false) return { status: skippedBy(event), reason: permissions.reason };
  return upsertComment({ ...of, headSha: event.pullRequest.headSha });
}

export function warnOfComment({ status, reason = '' }: CommentResult, rest: string): void {
  if (status === 'created' || status === 'updated') return;
  const title = 'InsightAgent: no comment';
  annotateWarning(`The comment was not written (${status}): ${logLine(clause(reason))}. ${rest}`, { title });
}

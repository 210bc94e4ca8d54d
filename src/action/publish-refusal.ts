/** A run file that is refused: nothing of it is shown but the reason. */
import { annotateError, setRefusalOutputs, writeSummary } from '../github/step.ts';
import { logLine, markdownCode, markdownText } from '../report/neutralise.ts';
import { clause } from '../report/text.ts';
import type { Job } from './job.ts';
import type { Publication } from './publish.ts';
import { tryComment, warnOfComment } from './write-comment.ts';

/** Resolves with the headline. */
export async function publishRefusal(
  job: Job,
  { permissions, instance, reason }: Pick<Publication, 'permissions'> & { instance: string; reason: string },
): Promise<string> {
  const { client, asking, event, noPullRequest, config } = job;
  const run = event.triggeringRun;
  const headline = `Not judged: the run file is refused: ${logLine(clause(reason))}`;
  const url = run && `${event.serverUrl}/${event.repository.owner}/${event.repository.name}/actions/runs/${run.id}`;
  const body = [
    `### ⛔ Not judged: the run file is refused`,
    `${markdownText(`${clause(reason)}.`)} Target: ${markdownCode(instance)}.`,
    '**Do next:** Run the workflow that measures again, unchanged, on this commit.',
    ...(url === undefined ? [] : [`The run file was left by [this workflow run](${url}).`]),
  ].join('\n\n');
  await writeSummary(`${body}\n`);
  annotateError(headline, { title: 'InsightAgent: ⛔ Not judged' });
  const order = run ? { runId: run.id, runAttempt: run.attempt } : event;
  if (config.report.comment === 'never') {
    setRefusalOutputs({ status: '' });
    return headline;
  }
  const comment = await tryComment({
    ...{ client, asking, event, permissions, noPullRequest, instance, order },
    bodies: [body],
  });
  if (comment) warnOfComment(comment, 'The reason is in the job summary.');
  setRefusalOutputs(comment ?? { status: '' });
  return headline;
}

/** Puts a finished result on GitHub: files, artifact, comment, summary, outputs, log. None of it can change the verdict. */
import { writeReports } from './commands/write-reports.ts';
import { uploadRun } from './github/artifact.ts';
import type { GitHubClient } from './github/client.ts';
import { type CommentResult, upsertComment } from './github/comment.ts';
import type { EventContext } from './github/event.ts';
import {
  annotateError,
  annotateNotice,
  annotateWarning,
  logGroup,
  MAX_SUMMARY_BYTES,
  setOutputs,
  writeSummary,
} from './github/step.ts';
import { artifactName, instanceKey } from './instance.ts';
import type { Config } from './model/config.ts';
import type { Result } from './model/result.ts';
import type { ReportContext } from './report/context.ts';
import { renderJson } from './report/json.ts';
import { fitMarkdown, markdownLadder } from './report/markdown.ts';
import { logLine, logLines } from './report/neutralise.ts';
import { renderTerminal } from './report/terminal.ts';
import { plainText } from './report/text.ts';
import { buildView, type View } from './report/view.ts';

export interface Publication {
  result: Result;
  config: Config;
  mode: 'gate' | 'record';
  event: EventContext;
  client: GitHubClient;
  /** Absent where nothing had to be asked for. */
  permissions: { canComment: boolean; reason: string } | undefined;
  /** Folder that holds the run file and gets the reports. */
  folder: string;
  runPath: string;
  /** What else was left in the folder for the artifact: the log of a started server. */
  extraFiles: readonly string[];
}

/** Returns whether the run was stored as an artifact. */
export async function publish(found: Publication): Promise<boolean> {
  const { result, config, mode, event, folder, runPath } = found;
  const name = artifactName(config, event.job, event.runAttempt);
  const context = describeContext(found, name);
  const view = buildView(result, context);
  const written = writeReports(folder, { result, context, html: config.report.html });

  const runUrl = `${event.serverUrl}/${event.repository.owner}/${event.repository.name}/actions/runs/${event.runId}`;
  const upload = await uploadRun({ name, files: [runPath, ...written, ...found.extraFiles], rootDir: folder, runUrl });
  if (!upload.ok) {
    const lost = mode === 'record' ? 'This run is no baseline: it' : 'The run file and the reports';
    (mode === 'record' ? annotateError : annotateWarning)(
      `${lost} could not be stored as an artifact: ${logLine(upload.reason)}`,
      { title: 'InsightAgent: artifact not stored' },
    );
  }

  const comment = await writeComment(found, view);
  await writeSummary(fitMarkdown(view, MAX_SUMMARY_BYTES));
  setOutputs(result, {
    commentStatus: comment?.status ?? '',
    commentUrl: comment?.url ?? '',
    reportPath: written.find((path) => path.endsWith('.md')) ?? '',
    runPath,
    result: renderJson(result),
  });
  logGroup('Report', logLines(renderTerminal(view, { color: false, width: 120 })));
  announce(view, mode);
  return upload.ok;
}

function describeContext({ mode, event, config }: Publication, artifact: string): ReportContext {
  const repositoryUrl = `${event.serverUrl}/${event.repository.owner}/${event.repository.name}`;
  return {
    mode,
    repositoryUrl,
    runUrl: `${repositoryUrl}/actions/runs/${event.runId}`,
    artifactName: artifact,
    headSha: event.pullRequest?.headSha,
    pullRequest: event.pullRequest?.number,
    reproduce: [
      `gh run download ${event.runId} --name ${artifact}`,
      `insight-agent run --url "$ENDPOINT_URL" --model '${config.target.model.replaceAll("'", `'\\''`)}'`,
    ],
  };
}

/** Undefined where no comment is due: a recording, or `comment: never`. */
async function writeComment(
  { mode, config, event, client, permissions, result }: Publication,
  view: View,
): Promise<CommentResult | undefined> {
  if (mode === 'record' || config.report.comment === 'never' || !event.pullRequest) return undefined;
  const comment: CommentResult =
    permissions?.canComment === false
      ? { status: event.pullRequest.isFork ? 'skipped-fork' : 'skipped-permission', reason: permissions.reason }
      : await upsertComment({
          client,
          event,
          instance: instanceKey(config),
          bodies: markdownLadder(view),
          order: { runId: event.runId, runAttempt: event.runAttempt },
          headSha: event.pullRequest.headSha,
        });
  if (comment.status !== 'created' && comment.status !== 'updated') {
    annotateWarning(
      `The comment was not written (${comment.status}): ${logLine(comment.reason ?? '')} The report is in the job summary; the verdict (${result.verdict}) stands.`,
      {
        title: 'InsightAgent: no comment',
      },
    );
  }
  return comment;
}

/** The failed step's title is line 1 of the report. */
function announce(view: View, mode: 'gate' | 'record'): void {
  const title = `InsightAgent: ${view.headline}`;
  const action = logLine(plainText(view.action));
  if (view.verdict === 'invalid' || (view.verdict === 'fail' && mode === 'gate'))
    annotateError(action || view.headline, { title });
  else if (view.verdict === 'warn') annotateWarning(action || view.headline, { title });
  else annotateNotice(action || view.headline, { title });
}

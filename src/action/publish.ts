/** Puts a finished result on GitHub: files, artifact, comment, summary, outputs, log. None of it can change the verdict. */
import { writeReports } from '../commands/write-reports.ts';
import { type Upload, uploadRun } from '../github/artifact.ts';
import type { GitHubClient } from '../github/client.ts';
import { type CommentResult, upsertComment } from '../github/comment.ts';
import type { EventContext } from '../github/event.ts';
import { annotate, annotateWarning, logGroup, MAX_SUMMARY_BYTES, setOutputs, writeSummary } from '../github/step.ts';
import { artifactName, artifactPrefix, instanceKey } from '../instance.ts';
import type { Config } from '../model/config.ts';
import type { Result } from '../model/result.ts';
import { listAnnotations } from '../report/annotations.ts';
import type { ReportContext } from '../report/context.ts';
import { renderJson, withoutDrawings } from '../report/json.ts';
import { fitMarkdown, markdownLadder } from '../report/markdown.ts';
import { logLine, logLines } from '../report/neutralise.ts';
import { renderTerminal } from '../report/terminal.ts';
import { buildView, type View } from '../report/view.ts';
import { reproduceJudgement } from '../reproduce.ts';

export interface Publication {
  result: Result;
  config: Config;
  /** Where the input `config` names a file. */
  configPath: string | undefined;
  mode: 'gate' | 'record';
  event: EventContext;
  client: GitHubClient;
  /** For questions that write nothing. */
  asking: GitHubClient;
  /** Absent where nothing had to be asked for. */
  permissions: { canComment: boolean; reason: string } | undefined;
  /** Folder that holds the run file and gets the reports. */
  folder: string;
  /** Undefined for several targets, whose runs are stored one by one. */
  runPath: string | undefined;
  /** Name of the artifact; absent: that of a run of this target. */
  artifact?: string | undefined;
  /** What else was left in the folder for the artifact: the log of a started server. */
  extraFiles: readonly string[];
  /** Warnings that the step has annotated already. */
  told: readonly string[];
}

/** Returns whether the run was stored as an artifact. */
export async function publish(found: Publication): Promise<boolean> {
  const { result, config, mode, event, folder, runPath } = found;
  const name = found.artifact ?? artifactName(config, event.job, event.runAttempt);
  const context = describeContext(found, name);
  const written = await writeReports(folder, { result, context, html: config.report.html });

  const runUrl = `${event.serverUrl}/${event.repository.owner}/${event.repository.name}/actions/runs/${event.runId}`;
  const upload = await uploadRun({
    name,
    files: [...(runPath === undefined ? [] : [runPath]), ...written, ...found.extraFiles],
    rootDir: folder,
    runUrl,
  });
  const lost = upload.ok ? undefined : explainLoss(upload);
  const view = buildView(result, { ...context, lost });
  if (lost !== undefined && mode === 'gate') {
    const title = 'InsightAgent: artifact not stored';
    annotateWarning(`The run file and the reports could not be stored: ${logLine(lost)}`, { title });
  }

  const comment = await writeComment(found, view);
  await writeSummary(fitMarkdown(view, MAX_SUMMARY_BYTES));
  setOutputs(result, {
    commentStatus: comment?.status ?? '',
    commentUrl: comment?.url ?? '',
    reportPath: written.find((path) => path.endsWith('.md')) ?? '',
    runPath: runPath ?? '',
    result: renderJson(withoutDrawings(result)),
  });
  logGroup('Report', logLines(renderTerminal(view, { color: false, width: 120 })));
  for (const annotation of listAnnotations({ view, result }, { mode, lost: lost !== undefined, told: found.told }))
    annotate(annotation);
  return upload.ok;
}

function explainLoss(upload: Extract<Upload, { ok: false }>): string {
  switch (upload.cause) {
    case 'name-taken':
      return 'another step of this job has stored a run under the same name; give each target its own target.label';
    case 'not-supported':
      return 'GitHub Enterprise Server has no artifact service that this action can use';
    case 'no-service':
      return 'the runner gave no artifact service to this step';
    case 'quota':
    case 'failed':
      return upload.reason;
  }
}

/** Where this result will be read. */
export function describeContext(
  { mode, event, result, config, configPath }: Publication,
  artifact: string,
): ReportContext {
  const repository = `${event.repository.owner}/${event.repository.name}`;
  const repositoryUrl = `${event.serverUrl}/${repository}`;
  return {
    mode,
    repositoryUrl,
    runUrl: `${repositoryUrl}/actions/runs/${event.runId}`,
    artifactName: artifact,
    headSha: event.pullRequest?.headSha,
    pullRequest: event.pullRequest?.number,
    // Of several targets each has its own.
    reproduce: result.instances
      ? []
      : reproduceJudgement({
          ...{ repository, runId: event.runId, artifact, configPath },
          artifactPrefix: artifactPrefix(config, event.job),
          baselineRunIds: result.baseline.runs.flatMap(({ runId }) => runId ?? []),
          earlier: (result.candidate.attempts ?? []).flatMap(({ runId, runAttempt = 1 }) =>
            runId === undefined ? [] : [{ runId, artifact: artifactName(config, event.job, runAttempt) }],
          ),
          isPaired: result.baseline.design === 'paired',
        }),
  };
}

/** Undefined where no comment is due: a recording, or `comment: never`. */
async function writeComment(
  { mode, config, event, client, asking, permissions, result }: Publication,
  view: View,
): Promise<CommentResult | undefined> {
  if (mode === 'record' || config.report.comment === 'never' || !event.pullRequest) return undefined;
  const comment: CommentResult =
    permissions?.canComment === false
      ? { status: event.pullRequest.isFork ? 'skipped-fork' : 'skipped-permission', reason: permissions.reason }
      : await upsertComment({
          client,
          asking,
          event,
          instance: instanceKey(config, event.job),
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

/** Puts a finished result on GitHub: files, artifact, comment, summary, outputs, log. None of it can change the verdict. */
import { writeReports } from '../commands/write-reports.ts';
import { type Upload, uploadRun } from '../github/artifact.ts';
import type { GitHubClient } from '../github/client.ts';
import { type CommentResult, type RunOrder, upsertComment } from '../github/comment.ts';
import type { EventContext } from '../github/event.ts';
import type { PullRequestSearch } from '../github/find-pull-request.ts';
import { skippedBy } from '../github/permissions.ts';
import { annotate, annotateWarning, logGroup, MAX_SUMMARY_BYTES, setOutputs, writeSummary } from '../github/step.ts';
import { artifactName, instanceKey, prefixOfInstance, reportArtifactName } from '../instance.ts';
import type { Config } from '../model/config.ts';
import type { Result } from '../model/result.ts';
import { listAnnotations } from '../report/annotations.ts';
import type { ReportContext } from '../report/context.ts';
import { renderJson, withoutDrawings } from '../report/json.ts';
import { fitMarkdown, markdownLadder } from '../report/markdown.ts';
import { logLine, logLines } from '../report/neutralise.ts';
import { renderTerminal } from '../report/terminal.ts';
import { clause } from '../report/text.ts';
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
  /** Why a pull request was looked for in vain. */
  noPullRequest?: Exclude<PullRequestSearch, { found: true }> | undefined;
  /** Where it was measured, unless by this job: the target's key, and the event as the measuring job saw it. */
  measuredBy?: { instance: string; event: EventContext } | undefined;
  /** Absent where nothing had to be asked for. */
  permissions: { canComment: boolean; reason: string } | undefined;
  /** Folder that holds the run file and gets the reports. */
  folder: string;
  runPath: string;
  /** What else was left in the folder for the artifact: the log of a started server. */
  extraFiles: readonly string[];
  /** Warnings that the step has annotated already. */
  told: readonly string[];
}

export interface Published {
  /** Whether the run was stored as an artifact. */
  stored: boolean;
  /** Line 1 of the report without its icon: inert. */
  headline: string;
}

export async function publish(found: Publication): Promise<Published> {
  const { result, config, mode, event, folder, runPath, measuredBy } = found;
  const name = measuredBy
    ? reportArtifactName(measuredBy.instance, event.runAttempt)
    : artifactName(config, event.job, event.runAttempt);
  const context = describeContext(found, name);
  const written = await writeReports(folder, { result, context, html: config.report.html });

  const runUrl = `${event.serverUrl}/${event.repository.owner}/${event.repository.name}/actions/runs/${event.runId}`;
  const upload = await uploadRun({ name, files: [runPath, ...written, ...found.extraFiles], rootDir: folder, runUrl });
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
    runPath,
    result: renderJson(withoutDrawings(result)),
  });
  logGroup('Report', logLines(renderTerminal(view, { color: false, width: 120 })));
  for (const annotation of listAnnotations({ view, result }, { mode, lost: lost !== undefined, told: found.told }))
    annotate(annotation);
  return { stored: upload.ok, headline: view.headline };
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

function describeContext(found: Publication, artifact: string): ReportContext {
  const { mode, event, result, configPath } = found;
  const prefix = prefixOfInstance(instanceOf(found));
  const repository = `${event.repository.owner}/${event.repository.name}`;
  const repositoryUrl = `${event.serverUrl}/${repository}`;
  return {
    mode,
    repositoryUrl,
    runUrl: `${repositoryUrl}/actions/runs/${event.runId}`,
    artifactName: artifact,
    headSha: event.pullRequest?.headSha,
    pullRequest: event.pullRequest?.number,
    reproduce: reproduceJudgement({
      ...{ repository, runId: event.runId, artifact, configPath },
      artifactPrefix: prefix,
      baselineRunIds: result.baseline.runs.flatMap(({ runId }) => runId ?? []),
      earlier: (result.candidate.attempts ?? []).flatMap(({ runId, runAttempt = 1 }) =>
        runId === undefined ? [] : [{ runId, artifact: `${prefix}${runAttempt}` }],
      ),
      isPaired: result.baseline.design === 'paired',
    }),
  };
}

function instanceOf({ measuredBy, config, event }: Publication): string {
  return measuredBy?.instance ?? instanceKey(config, event.job);
}

/** Undefined where no comment is due: a recording, `comment: never`, or an event without a pull request. */
async function writeComment(found: Publication, view: View): Promise<CommentResult | undefined> {
  const { mode, config, event, client, asking, permissions, noPullRequest } = found;
  if (mode === 'record' || config.report.comment === 'never') return undefined;
  if (!event.pullRequest && !noPullRequest) return undefined;
  const comment = await tryComment({
    ...{ client, asking, event, permissions, noPullRequest },
    instance: instanceOf(found),
    bodies: markdownLadder(view),
    order: found.measuredBy?.event ?? event,
  });
  warnOfComment(comment, `The report is in the job summary; the verdict (${found.result.verdict}) stands.`);
  return comment;
}

/** Writes the comment where there is a pull request and the token may. Never throws. */
export async function tryComment(
  of: Pick<Publication, 'client' | 'asking' | 'event' | 'permissions' | 'noPullRequest'> & {
    instance: string;
    bodies: readonly string[];
    order: RunOrder;
  },
): Promise<CommentResult> {
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

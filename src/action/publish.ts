/** Puts a finished result on GitHub: files, artifact, comment, summary, outputs, log. None of it can change the verdict. */
import { writeReports } from '../commands/write-reports.ts';
import type { GitHubClient } from '../github/client.ts';
import type { EventContext } from '../github/event.ts';
import type { PullRequestSearch } from '../github/find-pull-request.ts';
import { annotate, annotateWarning, logGroup, MAX_SUMMARY_BYTES, setOutputs, writeSummary } from '../github/step.ts';
import { artifactName, prefixOfInstance, reportArtifactName } from '../instance.ts';
import type { Config } from '../model/config.ts';
import type { Result } from '../model/result.ts';
import { listAnnotations } from '../report/annotations.ts';
import type { ReportContext } from '../report/context.ts';
import { renderJson, withoutDrawings } from '../report/json.ts';
import { fitMarkdown } from '../report/markdown.ts';
import { logLine, logLines } from '../report/neutralise.ts';
import { renderTerminal } from '../report/terminal.ts';
import { buildView } from '../report/view.ts';
import { reproduceJudgement } from '../reproduce.ts';
import { keepRun, storeArtifact } from './keep-run.ts';
import { instanceOf, writeComment } from './write-comment.ts';

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
  /** Undefined for several targets, whose runs are stored one by one. */
  runPath: string | undefined;
  /** Name of the artifact; absent: that of a run of this target. */
  artifact?: string | undefined;
  /** What else was left in the folder for the artifact: the log of a started server. */
  extraFiles: readonly string[];
  /** Where a recording is kept beside its artifact. */
  release?: { tag: string; branch: string; commit: string } | undefined;
  announce: (line: string) => void;
  /** Warnings that the step has annotated already. */
  told: readonly string[];
}

export interface Published {
  /** Whether the run was stored where a later run finds it. */
  stored: boolean;
  /** Line 1 of the report without its icon: inert. */
  headline: string;
}

export async function publish(found: Publication): Promise<Published> {
  const { result, config, mode, event, folder, runPath, measuredBy } = found;
  const name =
    found.artifact ??
    (measuredBy
      ? reportArtifactName(measuredBy.instance, event.runAttempt)
      : artifactName(config, event.job, event.runAttempt));
  const context = describeContext(found, name);
  const written = await writeReports(folder, { result, context, html: config.report.html });

  const runUrl = `${event.serverUrl}/${event.repository.owner}/${event.repository.name}/actions/runs/${event.runId}`;
  const upload = await storeArtifact(event, {
    name,
    files: [...(runPath === undefined ? [] : [runPath]), ...written, ...found.extraFiles],
    rootDir: folder,
    runUrl,
  });
  const lost = await keepRun(found, upload);
  const view = buildView(result, { ...context, artifactName: upload.ok ? name : undefined, ...lost });
  if (lost && mode === 'gate') {
    const title = 'InsightAgent: artifact not stored';
    annotateWarning(`The run file and the reports could not be stored: ${logLine(lost.lost)}`, { title });
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
  return { stored: lost === undefined, headline: view.headline };
}

/** Where this result will be read. */
export function describeContext(found: Publication, artifact: string): ReportContext {
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
    // Of several targets each has its own.
    reproduce: result.instances
      ? []
      : reproduceJudgement({
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

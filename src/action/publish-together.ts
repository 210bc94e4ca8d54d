/** Puts the results of several targets on GitHub: the runs that were joined here each as its own artifact, the reports as one, and one comment. */
import { writeText } from '../commands/files.ts';
import { writeReports } from '../commands/write-reports.ts';
import { annotateWarning, logGroup } from '../github/step.ts';
import { artifactName, joinedArtifactName } from '../instance.ts';
import type { Result } from '../model/result.ts';
import { renderHtml } from '../report/html.ts';
import { logLine, logLines } from '../report/neutralise.ts';
import { renderTerminal } from '../report/terminal.ts';
import { buildView } from '../report/view.ts';
import type { Job } from './job.ts';
import { keepRun, storeArtifact } from './keep-run.ts';
import { describeContext, type Publication, type Published, publish } from './publish.ts';

/** A target with its judgement, as the job that measured it would have come to it. */
export interface JudgedTarget {
  name: string;
  result: Result;
  /** What its artifacts and its comment are named after: its label, and the job that measured it. */
  place: Pick<Job, 'config' | 'event'>;
  /** Folder of its run file; absent where the job that measured it has stored that. */
  folder?: string | undefined;
}

type Together = Pick<
  Publication,
  'mode' | 'client' | 'asking' | 'permissions' | 'told' | 'configPath' | 'announce' | 'release'
> & {
  result: Result;
  targets: readonly JudgedTarget[];
  job: Job;
};

/** `stored`: whether all that is a baseline for later was. */
export async function publishTogether(together: Together): Promise<Published> {
  const { targets, job, result } = together;
  const { config, event, folder } = job;
  const pages: string[] = [];
  let stored = true;
  for (const [place, target] of targets.entries()) {
    const found: Publication = {
      ...{ ...together, ...target.place, result: target.result, extraFiles: [] },
      ...{ folder: target.folder ?? folder, runPath: undefined },
    };
    const name = artifactName(target.place.config, target.place.event.job, event.runAttempt);
    const context = describeContext(found, name);
    const view = buildView(target.result, context);
    if (target.folder !== undefined && !(await storeRun(target.folder, name, { found, context }))) stored = false;
    if (config.report.html) {
      pages.push(`${folder}/report-${place + 1}.html`);
      writeText(pages.at(-1) ?? '', await renderHtml(view));
    }
    logGroup(`Report of ${logLine(target.name)}`, logLines(renderTerminal(view, { color: false, width: 120 })));
  }
  const published = await publish({
    ...together,
    ...{ event, folder, result, runPath: undefined, extraFiles: pages },
    config: { ...config, target: { ...config.target, labelled: false } },
    artifact: joinedArtifactName(event.job, event.runAttempt),
  });
  return { ...published, stored: stored && published.stored };
}

async function storeRun(
  folder: string,
  name: string,
  { found, context }: { found: Publication; context: ReturnType<typeof describeContext> },
): Promise<boolean> {
  const { result, config } = found;
  const written = await writeReports(folder, { result, context, html: config.report.html });
  const runPath = `${folder}/run.jsonl`;
  const upload = await storeArtifact(found.event, { name, files: [runPath, ...written], rootDir: folder });
  const lost = await keepRun({ ...found, runPath }, upload);
  if (lost)
    annotateWarning(`The joined run could not be stored as ${name}: ${logLine(lost.lost)}`, {
      title: 'InsightAgent: artifact not stored',
    });
  return lost === undefined;
}

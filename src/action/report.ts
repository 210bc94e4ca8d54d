/**
 * `mode: report`: judges run files that exist, by the gates of this job's config and the baselines of this repository, and publishes. Nothing is
 * driven and no stored verdict is believed, so it may run beside secrets and a token that may write.
 */
import { againstBaseline } from '../against-baseline.ts';
import { accepting } from '../commands/accepted-file.ts';
import { InputError } from '../errors.ts';
import { exitCodeOf } from '../exit-code.ts';
import type { EventContext } from '../github/event.ts';
import { checkPermissions } from '../github/permissions.ts';
import { annotateError, annotateNotice, setRefusalOutputs, setStandBackOutputs, writeSummary } from '../github/step.ts';
import { judge } from '../judge.ts';
import type { Result, VerdictWord } from '../model/result.ts';
import type { Run } from '../model/run-file.ts';
import { logLine, markdownText } from '../report/neutralise.ts';
import { formatCounted } from '../report/numbers.ts';
import { useCalibration } from '../use-calibration.ts';
import { findAcceptances } from './acceptances.ts';
import { attemptsFromArtifacts } from './attempt-artifacts.ts';
import { findBaseline, withoutHistory } from './find-baseline.ts';
import type { Job } from './job.ts';
import { readCalibration } from './job-config.ts';
import { tellOfConfig } from './of-config.ts';
import { publish } from './publish.ts';
import { publishRefusal } from './publish-refusal.ts';
import { findReportedRuns, type ReportedRun, whyNothingToReport } from './reported-runs.ts';
import { stateOf, writeStatus } from './status.ts';

type Permissions = Awaited<ReturnType<typeof checkPermissions>>;

/** What is known of one target, and how it is told; resolves with the headline. */
interface Report {
  instance: string;
  verdict: VerdictWord;
  tell: () => Promise<string>;
}

/** More targets than that in one run are a flood of comments: whoever opens a pull request can name as many as artifacts. */
const MOST_TARGETS = 20;

/** From the harmless to the worst; nothing gated is not as good as a pass. */
const severity: readonly VerdictWord[] = ['pass', 'no-baseline', 'warn', 'fail', 'invalid'];

/** Resolves with the exit code, that of the worst. Throws what `explainError` explains. */
export async function reportInAction(opening: Job): Promise<number> {
  const { event, asking, inputs, announce } = opening;
  const { triggeringRun: run } = event;
  if (!run && inputs.runFiles.trim() === '')
    throw new InputError(
      'There is nothing to report: the event names no workflow run that has measured, and the input `run-files` is empty',
      'Start the workflow with `on: workflow_run`, or name the run files of an earlier step or job in `run-files`.',
      { origin: 'input `run-files`' },
    );
  const idle = run && whyNothingToReport(run);
  if (idle !== undefined) return sayNothing(idle);
  const permissions = await checkPermissions({ client: asking, event });
  const accepted = await findAcceptances(opening);
  const job = { ...opening, config: accepting(opening.config, accepted.entries) };
  if (job.config.report.narrator)
    announce(
      'A report on run files is not worded by a model: what stands in them is not asked about with a key of this job.',
    );
  const opened = await findReportedRuns(job);
  if (opened.length === 0) {
    const reason = `the triggering run left no run file (it ended with ${run?.conclusion})`;
    await writeStatus(job, { state: 'error', description: `NOT GATED: ${reason}` });
    return sayNothing(reason);
  }
  if (opened.length > MOST_TARGETS)
    return refuseAll(job, `the triggering run left ${opened.length} run files; at most ${MOST_TARGETS} are reported`);
  const reports: Report[] = [];
  const warned = { ...job, warnings: [...accepted.warnings, ...warnOfBudget(job, opened.length)] };
  for (const open of opened) reports.push(await examine(warned, permissions, await open(), reports));
  return tellAll(job, reports);
}

/** Who measures does not say how the error budget is shared, so that each target has all of it where this job does not say it either. */
function warnOfBudget({ instances = 1 }: Job, count: number): string[] {
  if (count <= instances) return [];
  const own = instances === 1 ? 'the whole error budget' : `1/${instances} of the error budget`;
  return [
    `${count} targets of this run were judged, each with ${own}: an innocent pull request fails more often than it should. Set the input \`instances: ${count}\` of this job.`,
  ];
}

/** Best first: the outputs of the step are those of the last one told. */
async function tellAll(job: Job, reports: readonly Report[]): Promise<number> {
  let headline = '';
  let worst: VerdictWord = 'pass';
  for (const report of reports.toSorted((a, b) => severity.indexOf(a.verdict) - severity.indexOf(b.verdict))) {
    headline = await report.tell();
    worst = report.verdict;
  }
  const expected = job.instances ?? 1;
  if (reports.length < expected)
    return refuseAll(job, `${reports.length} of ${formatCounted(expected, 'target')} left a run file`);
  const lead = reports.length > 1 ? `worst of ${reports.length} targets: ` : '';
  await writeStatus(job, {
    ...{ state: stateOf(worst), description: `${lead}${headline}` },
    ending: isOfFork(job.event) ? " (measured by the fork's own workflow)" : '',
  });
  return exitCodeOf(worst);
}

async function examine(
  job: Job,
  permissions: Permissions,
  found: ReportedRun,
  before: readonly Report[],
): Promise<Report> {
  const { instance } = found;
  const isTwice = before.some((other) => other.instance === instance);
  const reason = isTwice ? 'another run file is of the same target' : found.ok ? undefined : found.reason;
  if (!found.ok || reason !== undefined)
    return {
      instance,
      verdict: 'invalid',
      tell: () => publishRefusal(job, { permissions, instance, reason: reason ?? '' }),
    };
  const { measured, folder, runPath } = found;
  const result = await judgeAgain(job, found);
  const { client, asking, config, event, inputs, noPullRequest, announce } = job;
  const tell = async (): Promise<string> => {
    const { headline } = await publish({
      ...{ result, config, client, asking, event, permissions, noPullRequest, folder, runPath, announce },
      ...{ mode: 'gate', configPath: inputs.configPath, measuredBy: { instance, event: measured } },
      ...{ told: [], extraFiles: [] },
    });
    return headline;
  };
  return { instance, verdict: result.verdict, tell };
}

async function judgeAgain(
  job: Job,
  { run, measured, instance }: { run: Run; measured: EventContext; instance: string },
): Promise<Result> {
  const { client, config, store, instances = 1 } = job;
  // How the error budget is shared is for this job to say, not for the file.
  const header = { ...run.header, instances: instances > 1 ? instances : undefined };
  const isPaired = header.paired !== undefined;
  const measuredSha = header.commit ?? job.measuredSha;
  const found = await findBaseline(
    { ...job, event: measured, measuredSha, instance },
    isPaired ? withoutHistory(config) : config,
    header,
  );
  const noise = useCalibration(config, {
    found: isPaired || found.design !== 'none' ? await readCalibration(config, job.files) : undefined,
    header,
  });
  return judge({
    ...againstBaseline(config, found, isPaired),
    candidate: { ...run, header },
    earlierAttempts: await attemptsFromArtifacts({ client, store, config, event: measured, measuredSha, instance }),
    policy: noise.policy,
    calibration: noise.provenance,
    ofConfig: await tellOfConfig(job),
    warnings: [...describeOrigin(job, measured, run), ...job.warnings, ...noise.warnings],
    now: Date.now(),
  });
}

/** What the reader must know of who measured. */
function describeOrigin({ event, baseBranch }: Job, measured: EventContext, { header }: Run): string[] {
  const { triggeringRun: run } = event;
  if (!run)
    return header.commit === undefined ? ['Nothing shows which commit the run file is of: it does not say it.'] : [];
  return [
    ...(isOfFork(event)
      ? [
          `Measured by the pull request's own workflow, with code from a fork: whoever wrote that code could have written these figures too. The gates and the baselines are those of ${baseBranch}.`,
        ]
      : []),
    ...(measured.runAttempt < run.attempt
      ? [
          `This is attempt ${measured.runAttempt} of the workflow run: attempt ${run.attempt} left no run file of this target.`,
        ]
      : []),
  ];
}

function isOfFork({ triggeringRun, repository }: EventContext): boolean {
  return triggeringRun !== undefined && triggeringRun.headRepositoryId !== repository.id;
}

/** Nothing was judged, and this job has no mistake in it. */
async function sayNothing(reason: string): Promise<number> {
  const headline = 'NOT GATED: nothing to report';
  annotateNotice(`${logLine(reason)}.`, { title: `InsightAgent: ${headline}` });
  await writeSummary(`### ⚪ ${headline}\n\n${markdownText(reason)}.\n`);
  setStandBackOutputs('');
  return 0;
}

/** What the triggering run left is not what was asked for. */
async function refuseAll(job: Job, reason: string): Promise<number> {
  annotateError(`${logLine(reason)}.`, { title: 'InsightAgent: ⛔ Not judged' });
  await writeSummary(`### ⛔ Not judged\n\n${markdownText(reason)}.\n`);
  setRefusalOutputs();
  await writeStatus(job, { state: 'error', description: `Not judged: ${reason}` });
  return exitCodeOf('invalid');
}

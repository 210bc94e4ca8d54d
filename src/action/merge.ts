/** Joins what the other jobs of this workflow run measured, and judges or records it as one. Drives nothing: it needs no endpoint and no key. */
import { againstBaseline } from '../against-baseline.ts';
import { accepting } from '../commands/accepted-file.ts';
import { writeText } from '../commands/files.ts';
import { InputError } from '../errors.ts';
import { exitCodeOf } from '../exit-code.ts';
import { describeOrigin, hasArtifactService } from '../github/event.ts';
import { checkPermissions } from '../github/permissions.ts';
import { checkReleaseWrite } from '../github/release-upload.ts';
import { annotateWarning } from '../github/step.ts';
import { parseRun } from '../history/run-file.ts';
import { formatRun } from '../history/run-text.ts';
import { joinResults } from '../join-results.ts';
import { type JoinedTarget, joinTargets } from '../join-target.ts';
import { judge, judgeUnusable } from '../judge.ts';
import type { Config } from '../model/config.ts';
import type { Result } from '../model/result.ts';
import type { Run, RunHeader } from '../model/run-file.ts';
import { logLines } from '../report/neutralise.ts';
import { useCalibration } from '../use-calibration.ts';
import { findAcceptances } from './acceptances.ts';
import { attemptsFromArtifacts } from './attempt-artifacts.ts';
import { findBaseline, withoutHistory } from './find-baseline.ts';
import { gatherTargets } from './gather-targets.ts';
import type { Job } from './job.ts';
import { readCalibration } from './job-config.ts';
import { releaseFor } from './keep-run.ts';
import { tellOfConfig } from './of-config.ts';
import { publish } from './publish.ts';
import { type JudgedTarget, publishTogether } from './publish-together.ts';
import { standBack, whyWithheld } from './stand-back.ts';
import { stateOf, underPendingStatus, writeStatus } from './status.ts';

/** Resolves with the exit code. Throws what `explainError` explains. */
export function mergeInAction(job: Job): Promise<number> {
  return job.mode === 'record' ? mergeAndPublish(job) : underPendingStatus(job, () => mergeAndPublish(job));
}

async function mergeAndPublish(opened: Job): Promise<number> {
  const { client, asking, event, mode, announce } = opened;
  const permissions = mode === 'gate' ? await checkPermissions({ client: asking, event }) : undefined;
  const accepted = await findAcceptances(opened);
  for (const warning of accepted.warnings) annotateWarning(logLines(warning));
  const warnings = [...opened.warnings, ...accepted.warnings];
  const job = { ...opened, warnings, config: accepting(opened.config, accepted.entries) };
  const release = releaseFor(job, job.config);
  if (release !== undefined) await checkReleaseWrite({ client: asking, event });
  const gathered = await gatherTargets(job);
  // Nobody could measure there.
  const stoodBack = whyWithheld(event);
  if (gathered.length === 0 && stoodBack) return standBack({ stoodBack, event });
  const targets = joinTargets(gathered, job.instances);
  if (job.inputs.runFiles === '' && targets.length === 1 && targets[0]?.gathered?.inParts === false)
    throw new InputError(
      'There is nothing to join: the one run that was found is whole, and its own job has judged it',
      'Measure in parts (`shard: 1/4`), or several targets (`instances: 3`); else leave this job out.',
    );
  const judged: JudgedTarget[] = [];
  for (const target of targets) judged.push(await judgeTarget(target, job, targets.length > 1));
  const common = {
    ...{ mode, client, asking, permissions, announce, release, told: warnings },
    configPath: job.inputs.configPath,
  };
  const [first, ...others] = judged;
  const alone = first !== undefined && others.length === 0 ? first : undefined;
  const result = alone ? alone.result : joinResults(judged);
  const { stored, headline } = alone
    ? await publish({
        ...{ ...common, ...alone.place, result, extraFiles: [] },
        ...{ folder: job.folder, runPath: `${job.folder}/run.jsonl` },
      })
    : await publishTogether({ ...common, result, targets: judged, job });
  if (mode === 'record') return result.verdict === 'invalid' ? exitCodeOf('invalid') : stored ? 0 : 1;
  await writeStatus(job, { state: stateOf(result.verdict), description: headline });
  return exitCodeOf(result.verdict);
}

async function judgeTarget(target: JoinedTarget, job: Job, isOneOfSeveral: boolean): Promise<JudgedTarget> {
  const { name, gathered } = target;
  const place = {
    config: asTarget(job.config, target.header),
    event: { ...job.event, job: target.header.github?.job ?? job.event.job },
  };
  // Of several the runs that are not joined here are stored by the jobs that measured them.
  const isNew = gathered?.inParts === true || !isOneOfSeveral;
  const folder = isNew ? (isOneOfSeveral ? `${job.folder}/${gathered?.key}` : job.folder) : undefined;
  const stored = folder === undefined ? target : store(target, `${folder}/run.jsonl`, job);
  const result = await judgeStored(stored, { ...job, ...place });
  return { name, result, place, folder };
}

/** What is judged is what the file holds. The job that joined the parts is who made the run: by it the run is trusted later. */
function store(target: JoinedTarget, path: string, { event, config }: Job): JoinedTarget {
  const github = target.gathered?.inParts ? describeOrigin(event) : target.header.github;
  const { accepted } = config.gates;
  const header: RunHeader = {
    ...target.header,
    ...(github ? { github } : {}),
    ...(accepted ? { accepted: [...accepted] } : {}),
  };
  if (target.measured.error) {
    const { message } = target.measured.error;
    const end = { kind: 'end' as const, endedMs: 0, complete: false, reason: message };
    writeText(path, formatRun({ header, samples: [], scores: [], stages: [], health: [], end }));
    return { ...target, header };
  }
  const text = formatRun({ ...target.measured.run, header });
  writeText(path, text);
  const run = parseRun(text, path);
  return { ...target, header: run.header, measured: { run } };
}

async function judgeStored(target: JoinedTarget, job: Job): Promise<Result> {
  const { header, measured, warnings } = target;
  const { config } = job;
  const isPaired = header.paired !== undefined;
  const measuredSha = header.commit ?? job.measuredSha;
  const compares = !measured.error && !isPaired;
  const baseline = await findBaseline({ ...job, measuredSha }, compares ? config : withoutHistory(config), header);
  const noise = useCalibration(config, {
    found: baseline.design === 'none' && !isPaired ? undefined : await readCalibration(config, job.files),
    header,
  });
  const around = {
    ...againstBaseline(config, baseline, isPaired),
    calibration: noise.provenance,
    ofConfig: await tellOfConfig(job),
    warnings: [...job.warnings, ...noise.warnings, ...warnings],
    now: Date.now(),
  };
  if (measured.error) return judgeUnusable({ ...around, header, error: measured.error });
  return judge({
    ...around,
    candidate: measured.run,
    earlierAttempts: await findAttempts(target, measured.run, job),
    policy: noise.policy,
  });
}

/** Those before the attempt that was measured: a later one that joined the same parts is no measurement. */
async function findAttempts({ gathered }: JoinedTarget, { header }: Run, job: Job) {
  const { mode, client, config, store } = job;
  if (mode === 'record' || !hasArtifactService(job.event)) return undefined;
  const event = { ...job.event, runAttempt: gathered?.attempt ?? job.event.runAttempt };
  return attemptsFromArtifacts({ client, event, store, config, measuredSha: header.commit ?? job.measuredSha });
}

/** The config of this job, which has gates and baseline, for the target that another job measured. */
function asTarget(config: Config, { target }: RunHeader): Config {
  const { label, labelled = false, model } = target;
  return { ...config, target: { ...config.target, label, labelled, model } };
}

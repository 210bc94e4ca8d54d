/** Joins what the other jobs of this workflow run measured, and judges or records it as one. Drives nothing: it needs no endpoint and no key. */
import { findCalibration } from '../commands/calibration-file.ts';
import { writeText } from '../commands/files.ts';
import { InputError } from '../errors.ts';
import { exitCodeOf } from '../exit-code.ts';
import { describeOrigin } from '../github/event.ts';
import { checkPermissions } from '../github/permissions.ts';
import { parseRun } from '../history/run-file.ts';
import { formatRun } from '../history/run-text.ts';
import { joinResults } from '../join-results.ts';
import { type JoinedTarget, joinTargets } from '../join-target.ts';
import { judge, judgeUnusable } from '../judge.ts';
import type { Config } from '../model/config.ts';
import type { Result } from '../model/result.ts';
import type { Run, RunHeader } from '../model/run-file.ts';
import { useCalibration } from '../use-calibration.ts';
import type { FoundBaseline } from '../world.ts';
import { attemptsFromArtifacts } from './attempt-artifacts.ts';
import { baselineFromArtifacts } from './baseline-artifacts.ts';
import { gatherTargets } from './gather-targets.ts';
import { isOutside, type Job } from './job.ts';
import { publish } from './publish.ts';
import { type JudgedTarget, publishTogether } from './publish-together.ts';
import { standBack } from './stand-back.ts';

/** Resolves with the exit code. Throws what `explainError` explains. */
export async function mergeInAction(job: Job): Promise<number> {
  const { client, asking, event, mode, warnings } = job;
  const permissions = mode === 'gate' ? await checkPermissions({ client: asking, event }) : undefined;
  const gathered = await gatherTargets(job);
  // Nobody could measure there.
  if (gathered.length === 0 && isOutside(event)) return standBack();
  const targets = joinTargets(gathered, job.instances);
  if (job.inputs.runFiles === '' && targets.length === 1 && targets[0]?.gathered?.inParts === false)
    throw new InputError(
      'There is nothing to join: the one run that was found is whole, and its own job has judged it',
      'Measure in parts (`shard: 1/4`), or several targets (`instances: 3`); else leave this job out.',
    );
  const judged: JudgedTarget[] = [];
  for (const target of targets) judged.push(await judgeTarget(target, job, targets.length > 1));
  const common = { mode, client, asking, permissions, told: warnings, configPath: job.inputs.configPath };
  const [first, ...others] = judged;
  const alone = first !== undefined && others.length === 0 ? first : undefined;
  const result = alone ? alone.result : joinResults(judged);
  const stored = alone
    ? await publish({
        ...{ ...common, ...alone.place, result, extraFiles: [] },
        ...{ folder: job.folder, runPath: `${job.folder}/run.jsonl` },
      })
    : await publishTogether({ ...common, result, targets: judged, job });
  if (mode === 'record') return result.verdict === 'invalid' ? exitCodeOf('invalid') : stored ? 0 : 1;
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
function store(target: JoinedTarget, path: string, { event }: Job): JoinedTarget {
  const github = target.gathered?.inParts ? describeOrigin(event) : target.header.github;
  const header: RunHeader = { ...target.header, ...(github ? { github } : {}) };
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
  const { config } = job;
  const { header, measured, warnings } = target;
  const baseline = measured.error ? nothing(job) : await findBaseline(header, job);
  const noise = useCalibration(config, {
    found: baseline.design === 'none' && !header.paired ? undefined : findCalibration(config),
    header,
  });
  const around = {
    design: header.paired ? ('paired' as const) : baseline.design,
    baseline: baseline.runs,
    window: config.baseline.runs,
    anchor: config.baseline.anchor,
    refused: baseline.refused,
    branch: baseline.branch,
    baseCommit: baseline.commit,
    calibration: noise.provenance,
    warnings: [...job.warnings, ...noise.warnings, ...warnings],
    now: Date.now(),
  };
  if (measured.error) return judgeUnusable({ ...around, header, error: measured.error });
  return judge({
    ...around,
    candidate: measured.run,
    earlierAttempts: await findAttempts(target, measured.run, job),
    policy: noise.policy,
    baselineRequired: config.baseline.required,
  });
}

function nothing({ baseBranch }: Job): FoundBaseline {
  return { design: 'none', runs: [], refused: [], branch: baseBranch };
}

async function findBaseline(header: RunHeader, job: Job): Promise<FoundBaseline> {
  const { mode, client, event, config, baseBranch } = job;
  if (mode === 'record' || config.baseline.design !== 'history' || header.paired) return nothing(job);
  const measuredSha = header.commit ?? job.measuredSha;
  return baselineFromArtifacts({ client, event, config, candidate: header, baseBranch, measuredSha, now: Date.now() });
}

/** Those before the attempt that was measured: a later one that joined the same parts is no measurement. */
async function findAttempts({ gathered }: JoinedTarget, { header }: Run, job: Job) {
  const { mode, client, config } = job;
  if (mode === 'record') return undefined;
  const event = { ...job.event, runAttempt: gathered?.attempt ?? job.event.runAttempt };
  return attemptsFromArtifacts({ client, event, config, measuredSha: header.commit ?? job.measuredSha });
}

/** The config of this job, which has gates and baseline, for the target that another job measured. */
function asTarget(config: Config, { target }: RunHeader): Config {
  const { label, labelled = false, model } = target;
  return { ...config, target: { ...config.target, label, labelled, model } };
}

/** Drives the endpoint and judges what was measured against the base branch's runs, or remembers it as one of them. */
import { existsSync } from 'node:fs';
import { findCalibration } from '../commands/calibration-file.ts';
import { nodeWorld, serverLogs } from '../commands/node-world.ts';
import { monotonicMs } from '../drive/clock.ts';
import { concealTargets } from '../drive/conceal.ts';
import { exitCodeOf } from '../exit-code.ts';
import { gate } from '../gate.ts';
import { describeOrigin } from '../github/event.ts';
import { checkPermissions } from '../github/permissions.ts';
import { annotateWarning, endGroup, startGroup } from '../github/step.ts';
import type { Config } from '../model/config.ts';
import { narrate } from '../narrate.ts';
import type { FoundBaseline } from '../world.ts';
import { attemptsFromArtifacts } from './attempt-artifacts.ts';
import { baselineFromArtifacts } from './baseline-artifacts.ts';
import { isOutside, type Job, watchForCancel } from './job.ts';
import { noteServer } from './left-open.ts';
import { publish } from './publish.ts';
import { standBack } from './stand-back.ts';

/** Resolves with the exit code. Throws what `explainError` explains. */
export async function measureInAction(job: Job): Promise<number> {
  const { env, event, mode, client, asking, folder, announce, measuredSha } = job;
  const config = mode === 'record' ? asRecording(job.config) : job.config;
  const warnings = [...job.warnings, ...warnOfIdleDrift(job)];
  const permissions = mode === 'gate' ? await checkPermissions({ client: asking, event }) : undefined;
  const runPath = `${folder}/run.jsonl`;
  const logPaths = serverLogs(folder);

  const signal = watchForCancel();
  startGroup('Measuring');
  const { result: judged, unusable } = await gate(
    config,
    nodeWorld({
      ...{ env, runPath, logPaths, warnings, signal, announce },
      conceal: concealTargets(config),
      commit: measuredSha,
      instances: job.instances,
      github: describeOrigin(event),
      calibration: findCalibration(config),
      progress: job.progress,
      serverStarted: noteServer,
      findBaseline: (candidate) => findBaseline(job, config, candidate),
      findAttempts: mode === 'record' ? undefined : () => attemptsFromArtifacts({ client, event, config, measuredSha }),
    }),
  ).finally(endGroup);

  if (unusable?.wantsKey && isOutside(event)) return standBack();
  const result = mode === 'record' ? judged : await narrate(judged, config, { now: monotonicMs, signal, announce });
  const stored = await publish({
    ...{ result, config, mode, event, client, asking, permissions, folder, runPath },
    configPath: job.inputs.configPath,
    told: warnings,
    extraFiles: Object.values(logPaths).filter((path) => existsSync(path)),
  });
  // A recording remembers what was measured, good or bad: only an unfit run or a lost artifact fails it.
  if (mode === 'record') return result.verdict === 'invalid' ? exitCodeOf('invalid') : stored ? 0 : 1;
  return exitCodeOf(result.verdict);
}

async function findBaseline(
  { mode, client, event, baseBranch, measuredSha }: Job,
  config: Config,
  candidate: Parameters<typeof baselineFromArtifacts>[0]['candidate'],
): Promise<FoundBaseline> {
  if (mode === 'record' || config.baseline.design !== 'history')
    return { design: 'none', runs: [], refused: [], branch: baseBranch };
  return baselineFromArtifacts({ client, event, config, candidate, baseBranch, measuredSha, now: Date.now() });
}

/** What is recorded is a baseline for later runs, measured alone: beside another endpoint it would have another load. */
export function asRecording(config: Config): Config {
  return config.baseline.paired
    ? { ...config, baseline: { ...config.baseline, design: 'none', paired: undefined, alone: true } }
    : config;
}

function warnOfIdleDrift({ mode, config }: Job): string[] {
  const { drift = 'report' } = config.gates;
  if (mode !== 'record' || drift === 'report') return [];
  const idle = `gates.drift: ${drift} has no effect on a recording, which compares nothing: gated runs report the drift and are judged by it.`;
  annotateWarning(idle);
  return [idle];
}

/** Drives the endpoint and judges what was measured against the base branch's runs, or remembers it as one of them. */
import { existsSync } from 'node:fs';
import { accepting } from '../commands/accepted-file.ts';
import { nodeWorld, serverLogs } from '../commands/node-world.ts';
import { monotonicMs } from '../drive/clock.ts';
import { concealTargets } from '../drive/conceal.ts';
import { exitCodeOf } from '../exit-code.ts';
import { gate } from '../gate.ts';
import { describeOrigin, hasArtifactService } from '../github/event.ts';
import { checkPermissions } from '../github/permissions.ts';
import { checkReleaseWrite } from '../github/release-upload.ts';
import { annotateWarning, endGroup, startGroup } from '../github/step.ts';
import type { Config } from '../model/config.ts';
import { narrate } from '../narrate.ts';
import { logLines } from '../report/neutralise.ts';
import { findAcceptances } from './acceptances.ts';
import { attemptsFromArtifacts } from './attempt-artifacts.ts';
import { findBaseline } from './find-baseline.ts';
import { openForeign } from './foreign.ts';
import { type Job, watchForCancel } from './job.ts';
import { readCalibration } from './job-config.ts';
import { releaseFor } from './keep-run.ts';
import { noteServer } from './left-open.ts';
import { tellOfConfig } from './of-config.ts';
import { publish } from './publish.ts';
import { standBack, whyWithheld } from './stand-back.ts';
import { stateOf, underPendingStatus, writeStatus } from './status.ts';

/** Resolves with the exit code. Throws what `explainError` explains. */
export function measureInAction(job: Job): Promise<number> {
  return job.mode === 'record' ? measureAndPublish(job) : underPendingStatus(job, () => measureAndPublish(job));
}

async function measureAndPublish(job: Job): Promise<number> {
  const { env, event, mode, client, asking, store, folder, announce, measuredSha } = job;
  const accepted = await findAcceptances(job);
  for (const warning of accepted.warnings) annotateWarning(logLines(warning));
  const config = accepting(mode === 'record' ? asRecording(job.config) : job.config, accepted.entries);
  const warnings = [...job.warnings, ...accepted.warnings, ...warnOfIdleDrift(job), ...warnOfOtherCommit(job)];
  const permissions = mode === 'gate' ? await checkPermissions({ client: asking, event }) : undefined;
  const release = releaseFor(job, config);
  if (release !== undefined) await checkReleaseWrite({ client: asking, event });
  const ofConfig = await tellOfConfig(job);
  const foreign = await openForeign(job, config);
  const runPath = `${folder}/run.jsonl`;
  const logPaths = serverLogs(folder);

  const signal = watchForCancel();
  startGroup('Measuring');
  const { result: judged, unusable } = await gate(
    config,
    nodeWorld({
      ...{ env, runPath, logPaths, warnings, ofConfig, signal, announce, foreign },
      conceal: concealTargets(config),
      commit: job.commit,
      instances: job.instances,
      github: describeOrigin(event),
      calibration: await readCalibration(config, job.files),
      progress: job.progress,
      serverStarted: noteServer,
      findBaseline: (candidate) => findBaseline(job, config, candidate),
      findAttempts:
        mode === 'record' || !hasArtifactService(event)
          ? undefined
          : () => attemptsFromArtifacts({ client, event, store, config, measuredSha }),
    }),
  ).finally(endGroup);

  const stoodBack = unusable?.wantsKey ? whyWithheld(event) : undefined;
  if (stoodBack) return standBack({ stoodBack, event });
  const result = mode === 'record' ? judged : await narrate(judged, config, { now: monotonicMs, signal, announce });
  const { stored, headline } = await publish({
    ...{ result, config, mode, event, client, asking, permissions, folder, runPath, announce },
    release,
    noPullRequest: job.noPullRequest,
    configPath: job.inputs.configPath,
    told: warnings,
    extraFiles: Object.values(logPaths).filter((path) => existsSync(path)),
  });
  // A recording remembers what was measured, good or bad: only an unfit run or a lost artifact fails it.
  if (mode === 'record') return result.verdict === 'invalid' ? exitCodeOf('invalid') : stored ? 0 : 1;
  await writeStatus(job, { state: stateOf(result.verdict), description: headline });
  return exitCodeOf(result.verdict);
}

/** What is recorded is a baseline for later runs, measured alone: beside another endpoint it would have another load. */
export function asRecording(config: Config): Config {
  return config.baseline.paired
    ? { ...config, baseline: { ...config.baseline, design: 'none', paired: undefined, alone: true } }
    : config;
}

function warnOfIdleDrift({ mode, event, config }: Job): string[] {
  const { drift = 'report' } = config.gates;
  if (mode !== 'record' || drift === 'report' || event.name === 'schedule') return [];
  const idle = `gates.drift: ${drift} has no effect on a recording, which compares nothing: scheduled and gated runs report the drift, and gated ones are judged by it.`;
  annotateWarning(idle);
  return [idle];
}

/** A run file says which commit it is of, and one that is not its run's is no baseline. */
function warnOfOtherCommit({ mode, event, measuredSha }: Job): string[] {
  if (mode !== 'record' || event.sha === measuredSha) return [];
  const other = `This recording is no baseline: ${measuredSha} is checked out, and the workflow run is of ${event.sha}.`;
  annotateWarning(other);
  return [other];
}

/** The action. An entry: it acts when it is loaded and ends the process. */

import { existsSync } from 'node:fs';
import { attemptsFromArtifacts } from './attempt-artifacts.ts';
import { baselineFromArtifacts } from './baseline-artifacts.ts';
import { calibrateInAction } from './calibrate-action.ts';
import { findCalibration } from './commands/calibration-file.ts';
import { loadConfig } from './commands/config-file.ts';
import { explainError } from './commands/explain-error.ts';
import { readText } from './commands/files.ts';
import { readHeadCommit } from './commands/git.ts';
import { nodeWorld, serverLogs } from './commands/node-world.ts';
import { createProgressDisplay } from './commands/progress-display.ts';
import { stopOnSignals } from './commands/stop-signal.ts';
import { listAnnotations } from './config/format-problems.ts';
import { monotonicMs } from './drive/clock.ts';
import { concealTargets, proxySecrets } from './drive/conceal.ts';
import { ConfigError } from './errors.ts';
import { exitCodeOf } from './exit-code.ts';
import { gate } from './gate.ts';
import { connectGitHub } from './github/client.ts';
import { baseBranchOf, chooseMode, describeOrigin, type EventContext, readEvent, readPayload } from './github/event.ts';
import { type ActionInputs, hide, readInputs } from './github/inputs.ts';
import { checkPermissions } from './github/permissions.ts';
import {
  annotateError,
  annotateNotice,
  annotateWarning,
  endGroup,
  logLine,
  setStandBackOutputs,
  startGroup,
  writeSummary,
} from './github/step.ts';
import type { Config } from './model/config.ts';
import { narrate } from './narrate.ts';
import { publish } from './publish-to-github.ts';
import { logLines } from './report/neutralise.ts';

/** Resolves with the exit code. Throws what `explainError` explains. */
async function act(env: Record<string, string | undefined>): Promise<number> {
  const inputs = readInputs();
  const event = readEvent(env, readPayload(env, readText));
  const loaded = loadOrStandBack(inputs, event, env);
  if (!loaded) return standBack();
  const { warnings } = loaded;
  for (const target of [
    loaded.config.target,
    loaded.config.baseline.paired?.target,
    loaded.config.report.narrator?.target,
  ]) {
    for (const secret of [
      target?.apiKey ?? '',
      ...Object.values(target?.headers ?? {}),
      ...proxySecrets(target?.proxies),
    ])
      hide(secret);
  }
  for (const warning of warnings) annotateWarning(logLines(warning));

  const baseBranch = baseBranchOf(event, loaded.config.baseline.branch);
  const { mode, reason } = chooseMode(asMode(inputs.mode), event, baseBranch);
  logLine(`Mode ${mode}: ${reason}.`);
  const folder = `${env.RUNNER_TEMP ?? '.'}/insight-agent-${event.job}-${event.runAttempt}`;
  const head = await readHeadCommit(env.GITHUB_WORKSPACE);
  // Another repository may be checked out, or a folder above may be one: only what the event speaks of was measured.
  const measuredSha = head === event.pullRequest?.headSha && head !== undefined ? head : event.sha;
  const display = createProgressDisplay({ write: (text) => logLine(text.trimEnd()), isTerminal: false }, monotonicMs);
  if (mode === 'calibrate')
    return calibrateInAction({
      ...{ config: loaded.config, against: (inputs.config['baseline-url'] ?? '').trim() !== '' },
      ...{ event, env, folder, warnings, commit: measuredSha },
      ...{ signal: stopOnSignals(), progress: display.show },
    });
  const config = mode === 'record' ? asRecording(loaded.config) : loaded.config;
  const { drift = 'report' } = config.gates;
  if (mode === 'record' && drift !== 'report') {
    const idle = `gates.drift: ${drift} has no effect on a recording, which compares nothing: gated runs report the drift and are judged by it.`;
    annotateWarning(idle);
    warnings.push(idle);
  }

  const connection = { token: inputs.token, apiUrl: event.apiUrl, log: (line: string) => logLine(logLines(line)) };
  const client = connectGitHub(connection);
  // The question whether we may comment writes nothing, so it must not make the comment itself wait its turn among writes.
  const asking = connectGitHub({ ...connection, pace: { spaceWrites: false } });
  const permissions = mode === 'gate' ? await checkPermissions({ client: asking, event }) : undefined;
  const runPath = `${folder}/run.jsonl`;
  const logPaths = serverLogs(folder);

  // Before a word of it is said: who reads that the measurement began may cancel it.
  const signal = stopOnSignals();
  startGroup('Measuring');
  const { result: judged, unusable } = await gate(
    config,
    nodeWorld({
      env,
      runPath,
      logPaths,
      conceal: concealTargets(config),
      warnings,
      commit: measuredSha,
      github: describeOrigin(event),
      calibration: findCalibration(config),
      signal,
      progress: display.show,
      announce: (line) => logLine(logLines(line)),
      findBaseline: async (candidate) =>
        mode === 'record' || config.baseline.design !== 'history'
          ? { design: 'none', runs: [], refused: [], branch: baseBranch }
          : baselineFromArtifacts({ client, event, config, candidate, baseBranch, measuredSha, now: Date.now() }),
      findAttempts: mode === 'record' ? undefined : () => attemptsFromArtifacts({ client, event, config, measuredSha }),
    }),
  ).finally(endGroup);

  if (unusable?.wantsKey && isOutside(event)) return standBack();
  const announce = (line: string): void => logLine(logLines(line));
  const result = mode === 'record' ? judged : await narrate(judged, config, { now: monotonicMs, signal, announce });
  const stored = await publish({
    ...{ result, config, mode, event, client, asking, permissions, folder, runPath },
    configPath: inputs.configPath,
    told: warnings,
    extraFiles: Object.values(logPaths).filter((path) => existsSync(path)),
  });
  // A recording remembers what was measured, good or bad: only an unfit run or a lost artifact fails it.
  if (mode === 'record') return result.verdict === 'invalid' ? exitCodeOf('invalid') : stored ? 0 : 1;
  return exitCodeOf(result.verdict);
}

/** What is recorded is a baseline for later runs, measured alone: beside another endpoint it would have another load. */
function asRecording(config: Config): Config {
  return config.baseline.paired
    ? { ...config, baseline: { ...config.baseline, design: 'none', paired: undefined, alone: true } }
    : config;
}

/** A pull request that gets no secrets: from a fork, or from Dependabot. */
function isOutside({ pullRequest }: EventContext): boolean {
  return pullRequest?.isFork === true || pullRequest?.isDependabot === true;
}

/** Undefined where the config cannot be complete because secrets are withheld, which is nobody's mistake. */
function loadOrStandBack(
  inputs: ActionInputs,
  event: EventContext,
  env: Record<string, string | undefined>,
): ReturnType<typeof loadConfig> | undefined {
  try {
    return loadConfig({ path: inputs.configPath, inputs: inputs.config, env });
  } catch (error) {
    const withheld = inputs.config.url === '' || inputs.config['api-key'] === '';
    if (error instanceof ConfigError && withheld && isOutside(event)) return undefined;
    throw error;
  }
}

/** Says why nothing was measured, and leaves the check green: a stranger's pull request is not judged by what it cannot have. */
async function standBack(): Promise<number> {
  const headline = 'NOT GATED: no secrets here';
  const text =
    'Pull requests from forks and from Dependabot get no secrets, so the endpoint could not be measured. A maintainer can run this check on a branch of the repository.';
  annotateNotice(text, { title: `InsightAgent: ${headline}` });
  await writeSummary(`### ⚪ ${headline}\n\n${text}\n`);
  setStandBackOutputs();
  return 0;
}

function asMode(text: string): 'auto' | 'gate' | 'record' | 'calibrate' {
  if (text === 'auto' || text === 'gate' || text === 'record' || text === 'calibrate') return text;
  throw new ConfigError([
    {
      message: `\`mode\` is "${text}"`,
      hint: 'Use auto, gate, record or calibrate.',
      place: { origin: 'input `mode`' },
    },
  ]);
}

let exitCode: number;
try {
  exitCode = await act(process.env);
} catch (error) {
  const explained = explainError(error);
  if (error instanceof ConfigError) {
    for (const { message, file, line, column } of listAnnotations(error)) {
      annotateError(message, {
        title: 'InsightAgent: configuration',
        ...(file ? { file } : {}),
        ...(line ? { startLine: line } : {}),
        ...(column ? { startColumn: column } : {}),
      });
    }
  } else annotateError(explained.text, { title: `InsightAgent: ${explained.title}` });
  exitCode = explained.exitCode;
}
process.stdout.write('', () => process.exit(exitCode));

/** `insight-agent compare`: gate stored runs, ours and other tools' result files, without driving anything. */

import type { EarlierAttempts, UnusedAttempt } from '../attempts.ts';
import { baselineFromFiles } from '../baseline-files.ts';
import { runsToLoad } from '../compare/history-window.ts';
import { InputError } from '../errors.ts';
import { exitCodeOf } from '../exit-code.ts';
import { type ReadRun, readOneRun } from '../history/importers.ts';
import { judge } from '../judge.ts';
import type { GivenFile } from '../model/given-file.ts';
import type { Run } from '../model/run-file.ts';
import { useCalibration } from '../use-calibration.ts';
import { accepting, findAcceptedFile } from './accepted-file.ts';
import { findCalibration } from './calibration-file.ts';
import { loadConfig } from './config-file.ts';
import { openRun, openRuns } from './run-files.ts';
import { quoteForShell } from './shell-quote.ts';
import type { Surroundings } from './surroundings.ts';
import { type ReportFormat, renderFormat } from './write-reports.ts';

export interface CompareOptions {
  /** May be empty only where the candidate was measured side by side with its baseline. */
  baseline: string[];
  candidate: string;
  /** Earlier attempts at the candidate's commit, which count as part of it. */
  earlier?: string[] | undefined;
  config?: string | undefined;
  format: ReportFormat;
  /** Compare although the load or the definitions of the metrics differ; the differences are warnings then. */
  force?: boolean | undefined;
}

export async function compare(options: CompareOptions, around: Surroundings): Promise<number> {
  const { force, earlier = [] } = options;
  const { config: loaded, warnings } = loadConfig({ path: options.config, env: around.env, offline: true });
  const accepted = findAcceptedFile(loaded, Date.now());
  const config = accepting(loaded, accepted.entries);
  const given = readOneRun(await openRun(options.candidate));
  const { run: candidate } = given;
  if (options.baseline.length === 0 && !candidate.header.paired) {
    throw new InputError(
      'There is nothing to compare with: --baseline is not given',
      'Name the stored runs to compare with, e.g. --baseline main/run.jsonl. Only a run of two endpoints side by side needs none.',
    );
  }
  const baseline = await openRuns(options.baseline);
  const found = baselineFromFiles(baseline, candidate.header, {
    wanted: runsToLoad(config.baseline.runs),
    anchor: config.baseline.anchor,
    force,
  });
  const noise = useCalibration(config, { found: findCalibration(config), header: candidate.header });
  const result = judge({
    candidate,
    earlierAttempts: readAttempts(await openRuns(earlier), given),
    design: found.design,
    baseline: found.runs,
    window: config.baseline.runs,
    anchor: config.baseline.anchor,
    refused: found.refused,
    policy: noise.policy,
    calibration: noise.provenance,
    baselineRequired: config.baseline.required,
    warnings: [
      ...found.warnings,
      ...noise.warnings,
      ...accepted.warnings,
      ...aboutThisRun(candidate.header.imported !== undefined, warnings),
    ],
    now: Date.now(),
  });
  const words = [
    ...(options.config === undefined ? [] : [`--config ${quoteForShell(options.config)}`]),
    ...options.baseline.map((name) => `--baseline ${quoteForShell(name)}`),
    `--candidate ${quoteForShell(options.candidate)}`,
    ...earlier.map((name) => `--earlier ${quoteForShell(name)}`),
    ...(force ? ['--force'] : []),
  ];
  const context = { mode: 'local' as const, reproduce: [`${around.program} compare ${words.join(' ')}`] };
  around.stdout(
    `${await renderFormat(options.format, { result, context, color: around.color, width: around.width })}\n`,
  );
  return exitCodeOf(result.verdict);
}

/** A file counts once: a copy would agree with it, and make the mean of the attempts look free of noise. */
function readAttempts(files: readonly GivenFile[], candidate: ReadRun): EarlierAttempts {
  const runs: Run[] = [];
  const refused: UnusedAttempt[] = [];
  const names = new Map([[candidate.identity, candidate.name]]);
  for (const { name, run, identity } of files.map((file) => readOneRun(file))) {
    const first = names.get(identity);
    if (first === undefined) runs.push(run);
    else refused.push({ source: name, reason: `the same run as ${first}` });
    names.set(identity, first ?? name);
  }
  return { runs, refused };
}

/** What the config warns of is about the load that it plans, which another tool's run did not have. */
function aboutThisRun(imported: boolean, warnings: readonly string[]): readonly string[] {
  return imported ? [] : warnings;
}

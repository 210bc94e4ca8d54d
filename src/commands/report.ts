/** `insight-agent report`: rebuild the reports of a stored run; further runs are its history. */

import { baselineFromFiles } from '../baseline-files.ts';
import { runsToLoad } from '../compare/history-window.ts';
import { readOneRun } from '../history/importers.ts';
import { judge } from '../judge.ts';
import { useCalibration } from '../use-calibration.ts';
import { accepting, findAcceptedFile } from './accepted-file.ts';
import { findCalibration } from './calibration-file.ts';
import { loadConfig } from './config-file.ts';
import { openRun, openRuns } from './run-files.ts';
import { quoteForShell } from './shell-quote.ts';
import type { Surroundings } from './surroundings.ts';
import { writeReports } from './write-reports.ts';

export interface ReportOptions {
  /** The run to report, then the runs to compare it with. */
  runs: string[];
  config?: string | undefined;
  out: string;
}

export async function report(options: ReportOptions, around: Surroundings): Promise<number> {
  const [name, ...history] = options.runs as [string, ...string[]];
  const { config: loaded } = loadConfig({ path: options.config, env: around.env, offline: true });
  const config = accepting(loaded, findAcceptedFile(loaded, Date.now()).entries);
  const { run: candidate } = readOneRun(await openRun(name));
  const found = baselineFromFiles(await openRuns(history), candidate.header, {
    wanted: runsToLoad(config.baseline.runs),
    anchor: config.baseline.anchor,
  });
  const noise = useCalibration(config, { found: findCalibration(config), header: candidate.header });
  const result = judge({
    candidate,
    design: history.length > 0 ? 'history' : 'none',
    baseline: found.runs,
    window: config.baseline.runs,
    anchor: config.baseline.anchor,
    refused: found.refused,
    ...{ policy: noise.policy, calibration: noise.provenance, warnings: noise.warnings },
    baselineRequired: false,
    warnings: found.warnings,
    now: Date.now(),
  });
  const words = [
    ...options.runs.map(quoteForShell),
    ...(options.config === undefined ? [] : ['--config', quoteForShell(options.config)]),
    ...['--out', quoteForShell(options.out)],
  ];
  const context = {
    mode: 'local' as const,
    artifactName: options.out,
    reproduce: [`${around.program} report ${words.join(' ')}`],
  };
  const written = await writeReports(options.out, { result, context, html: true });
  around.stdout(`${written.join('\n')}\n`);
  return 0;
}

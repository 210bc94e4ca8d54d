/** `insight-agent compare`: gate stored runs, ours and other tools' result files, without driving anything. */
import { baselineFromFiles } from '../baseline-files.ts';
import { exitCodeOf } from '../exit-code.ts';
import { readOneRun } from '../history/importers.ts';
import { judge } from '../judge.ts';
import { useCalibration } from '../use-calibration.ts';
import { findCalibration } from './calibration-file.ts';
import { loadConfig } from './config-file.ts';
import { readText, readTexts } from './files.ts';
import { quoteForShell } from './shell-quote.ts';
import type { Surroundings } from './surroundings.ts';
import { type ReportFormat, renderFormat } from './write-reports.ts';

export interface CompareOptions {
  baseline: string[];
  candidate: string;
  config?: string | undefined;
  format: ReportFormat;
  /** Compare although the load or the definitions of the metrics differ; the differences are warnings then. */
  force?: boolean | undefined;
}

export async function compare(options: CompareOptions, around: Surroundings): Promise<number> {
  const { force } = options;
  const { config, warnings } = loadConfig({ path: options.config, env: around.env, offline: true });
  const candidate = readOneRun(readText(options.candidate), options.candidate);
  const baseline = readTexts(options.baseline);
  const found = baselineFromFiles(baseline, candidate.header, { wanted: config.baseline.runs, force });
  const noise = useCalibration(config, { found: findCalibration(config), header: candidate.header });
  const result = judge({
    candidate,
    design: found.design,
    baseline: found.runs,
    refused: found.refused,
    policy: noise.policy,
    calibration: noise.provenance,
    baselineRequired: config.baseline.required,
    warnings: [
      ...found.warnings,
      ...noise.warnings,
      ...aboutThisRun(candidate.header.imported !== undefined, warnings),
    ],
    now: Date.now(),
  });
  const words = [
    ...options.baseline.map((name) => `--baseline ${quoteForShell(name)}`),
    `--candidate ${quoteForShell(options.candidate)}`,
    ...(force ? ['--force'] : []),
  ];
  const context = { mode: 'local' as const, reproduce: [`insight-agent compare ${words.join(' ')}`] };
  around.stdout(`${renderFormat(options.format, { result, context, color: around.color, width: around.width })}\n`);
  return exitCodeOf(result.verdict);
}

/** What the config warns of is about the load that it plans, which another tool's run did not have. */
function aboutThisRun(imported: boolean, warnings: readonly string[]): readonly string[] {
  return imported ? [] : warnings;
}

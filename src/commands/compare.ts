/** `insight-agent compare`: gate stored runs without driving anything. */
import { baselineFromFiles } from '../baseline-files.ts';
import { exitCodeOf } from '../exit-code.ts';
import { parseRun } from '../history/run-file.ts';
import { judge } from '../judge.ts';
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
}

export async function compare(options: CompareOptions, around: Surroundings): Promise<number> {
  const { config, warnings } = loadConfig({ path: options.config, env: around.env, offline: true });
  const candidate = parseRun(readText(options.candidate), options.candidate);
  const found = baselineFromFiles(readTexts(options.baseline), candidate.header, config.baseline.runs);
  const result = judge({
    candidate,
    design: found.design,
    baseline: found.runs,
    refused: found.refused,
    policy: config.gates,
    baselineRequired: config.baseline.required,
    warnings,
    now: Date.now(),
  });
  const reproduce = [
    `insight-agent compare ${options.baseline.map((name) => `--baseline ${quoteForShell(name)}`).join(' ')} --candidate ${quoteForShell(options.candidate)}`,
  ];
  const context = { mode: 'local' as const, reproduce };
  around.stdout(`${renderFormat(options.format, { result, context, color: around.color, width: around.width })}\n`);
  return exitCodeOf(result.verdict);
}

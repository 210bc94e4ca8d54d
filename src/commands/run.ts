/** `insight-agent run`: drive the target, write the run file and the reports, gate when the config names baselines. */

import { join } from 'node:path';
import { baselineFromFiles } from '../baseline-files.ts';
import { runsToLoad } from '../compare/history-window.ts';
import { monotonicMs } from '../drive/clock.ts';
import { concealTargets } from '../drive/conceal.ts';
import { exitCodeOf } from '../exit-code.ts';
import { gate } from '../gate.ts';
import { measurePart, SHARED_WORD, tellPart } from '../measure-part.ts';
import type { Config } from '../model/config.ts';
import { readShard } from '../model/shard.ts';
import { narrate } from '../narrate.ts';
import { terminalBlock } from '../report/neutralise.ts';
import type { World } from '../world.ts';
import { findCalibration } from './calibration-file.ts';
import { loadConfig } from './config-file.ts';
import { readHeadCommit } from './git.ts';
import { nodeWorld, serverLogs } from './node-world.ts';
import { createProgressDisplay } from './progress-display.ts';
import { openRuns } from './run-files.ts';
import { gateNextRun, repeatRun } from './shell-lines.ts';
import type { Surroundings } from './surroundings.ts';
import { type ReportFormat, renderFormat, writeReports } from './write-reports.ts';

export interface RunOptions {
  config?: string | undefined;
  url?: string | undefined;
  model?: string | undefined;
  baselineUrl?: string | undefined;
  /** Part of the plan, e.g. `1/4`. */
  shard?: string | undefined;
  out: string;
  format: ReportFormat;
}

export async function run(options: RunOptions, around: Surroundings): Promise<number> {
  const { env } = around;
  const flags = Object.fromEntries(
    Object.entries({ url: options.url, model: options.model, 'baseline-url': options.baselineUrl }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const { config, warnings } = loadConfig({ path: options.config, flags, env });
  const display = createProgressDisplay({ write: around.stderr, isTerminal: around.isTerminal }, monotonicMs);
  for (const warning of warnings) around.stderr(`Warning: ${warning}\n`);

  const announce = (line: string): void => around.stderr(`${terminalBlock(line)}\n`);
  const world = nodeWorld({
    env,
    runPath: join(options.out, 'run.jsonl'),
    logPaths: serverLogs(options.out),
    conceal: concealTargets(config),
    signal: around.signal,
    warnings,
    commit: await readHeadCommit(),
    progress: display.show,
    announce,
    github: undefined,
    calibration: findCalibration(config),
    findBaseline: async (candidate) => {
      const { design, files, runs, anchor } = config.baseline;
      if (design !== 'history') return { design: 'none', runs: [], refused: [] };
      return baselineFromFiles(await openRuns(files), candidate, { wanted: runsToLoad(runs), anchor });
    },
  });
  if (options.shard !== undefined) return runPart(options.shard, { options, config, world, around, display });

  const { result: judged, unusable } = await gate(config, world);
  display.finish();
  const result = await narrate(judged, config, { now: monotonicMs, signal: around.signal, announce });
  if (unusable) around.stderr(`${unusable.message}\n    ${unusable.hint}\n`);

  const measured = { program: around.program, options, showUrl: config.report.showUrl };
  const context = {
    mode: 'local' as const,
    artifactName: options.out,
    reproduce: repeatRun(measured),
    gateNext: gateNextRun(measured),
  };
  const written = await writeReports(options.out, { result, context, html: config.report.html });
  around.stdout(
    `${await renderFormat(options.format, { result, context, color: around.color, width: around.width })}\n`,
  );
  around.stderr(`Written: ${[join(options.out, 'run.jsonl'), ...written].join(', ')}\n`);
  return exitCodeOf(result.verdict);
}

/** One part of the plan: nothing is judged, and there is no report. */
async function runPart(
  text: string,
  of: {
    options: RunOptions;
    config: Config;
    world: World;
    around: Surroundings;
    display: { finish: () => void };
  },
): Promise<number> {
  const { options, config, world, around, display } = of;
  const origin = 'flag `--shard`';
  const shard = readShard(text, origin);
  world.announce('This part begins at once: start all parts at the same time. Joining them checks that they were.');
  const part = await measurePart(config, { shard, origin, sharedWord: around.env[SHARED_WORD] || undefined }, world);
  display.finish();
  const { headline, text: told, isMeasured, warnings } = tellPart(part, shard);
  for (const warning of warnings) around.stderr(`Warning: ${terminalBlock(warning)}\n`);
  around.stderr(`${terminalBlock(`${headline}: ${told}`)}\nWritten: ${join(options.out, 'run.jsonl')}\n`);
  return isMeasured ? 0 : 3;
}

/** `insight-agent calibrate`: how much an endpoint that does not change differs from itself, and what its gates make of that. */
import { join } from 'node:path';
import { type Calibrated, calibrate as measureCalibration } from '../calibrate.ts';
import { monotonicMs } from '../drive/clock.ts';
import { concealTargets } from '../drive/conceal.ts';
import { InputError } from '../errors.ts';
import type { Config } from '../model/config.ts';
import { buildCalibrationView } from '../report/calibration-view.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { terminalBlock } from '../report/neutralise.ts';
import { renderTerminal } from '../report/terminal.ts';
import type { World } from '../world.ts';
import { loadConfig } from './config-file.ts';
import { readShipped, readText, writeText } from './files.ts';
import { readHeadCommit } from './git.ts';
import { nodeWorld, serverLogs } from './node-world.ts';
import { createProgressDisplay } from './progress-display.ts';
import type { Surroundings } from './surroundings.ts';

export const calibrationFormats = ['text', 'json'] as const;

export interface CalibrateCommandOptions {
  config?: string | undefined;
  url?: string | undefined;
  model?: string | undefined;
  /** A second instance of the same build. */
  against?: string | undefined;
  runs?: number | undefined;
  out: string;
  format: (typeof calibrationFormats)[number];
}

export async function calibrate(options: CalibrateCommandOptions, around: Surroundings): Promise<number> {
  const { env } = around;
  const flags = Object.fromEntries(
    Object.entries({ url: options.url, model: options.model, 'baseline-url': options.against }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const { config, warnings } = loadConfig({ path: options.config, flags, env });
  const display = createProgressDisplay({ write: around.stderr, isTerminal: around.isTerminal }, monotonicMs);
  for (const warning of warnings) around.stderr(`Warning: ${warning}\n`);
  const { calibration, files, unusable } = await calibrateInto(options.out, {
    config: asCalibration(config, { against: options.against !== undefined }),
    ...{ rounds: roundsOf(config, options.runs), env, warnings, signal: around.signal },
    commit: await readHeadCommit(),
    github: undefined,
    progress: display.show,
    announce: (line) => around.stderr(`${terminalBlock(line)}\n`),
  });
  display.finish();
  if (unusable) around.stderr(`${terminalBlock(unusable.message)}\n    ${terminalBlock(unusable.hint)}\n`);
  around.stdout(
    options.format === 'json'
      ? `${JSON.stringify(calibration, null, 2)}\n`
      : renderTerminal(buildCalibrationView(calibration, options.out), { color: around.color, width: around.width }),
  );
  around.stderr(`Written: ${files.join(', ')}\n`);
  return exitCodeOfCalibration(calibration);
}

const USUAL_ROUNDS = 5;

/** `asked` by a flag wins over the config. */
export function roundsOf({ calibrate: settings }: Config, asked: number | undefined): number {
  return asked ?? settings?.runs ?? USUAL_ROUNDS;
}

/** 3 where no figure can rest on any run, as a run that is not fit to be judged has it. */
export function exitCodeOfCalibration({ runs }: Calibrated['calibration']): 0 | 3 {
  return runs.some(({ refused }) => refused === undefined) ? 0 : 3;
}

/**
 * The config as a calibration takes it. A second endpoint of the file runs another build by intention, so only one that is named for this counts; it
 * answers for the same model, and is neither started nor asked for its commit.
 */
export function asCalibration(config: Config, { against }: { against: boolean }): Config {
  const { paired, ...baseline } = config.baseline;
  if (!against || !paired) return { ...config, baseline: { ...baseline, design: 'none' } };
  if (paired.form === 'exclusive')
    throw new InputError(
      'A calibration against a second instance needs both up, and `baseline.interleave` is `exclusive`',
      'Calibrate the target alone, or use another config for it with `interleave: turns`.',
    );
  const { api, model } = config.target;
  const target = { ...paired.target, api, model, label: 'second instance', start: undefined, expect: undefined };
  return { ...config, baseline: { ...baseline, design: 'paired', paired: { ...paired, target } } };
}

/** Drives and writes everything into one folder: run files, `calibration.json`, `calibration.md`. Returns the paths of the latter two. */
export async function calibrateInto(
  folder: string,
  options: Pick<World, 'progress' | 'announce' | 'signal' | 'warnings' | 'commit' | 'github'> & {
    config: Config;
    rounds: number;
    env: Record<string, string | undefined>;
  },
): Promise<Calibrated & { files: string[] }> {
  const { config, rounds, ...given } = options;
  const found = await measureCalibration(config, {
    ...{ rounds, readText, readShipped },
    openWorld: (file) =>
      nodeWorld({
        ...given,
        runPath: join(folder, file),
        logPaths: serverLogs(folder),
        conceal: concealTargets(config),
        findBaseline: async () => ({ design: 'none', runs: [], refused: [] }),
      }),
  });
  const files = [join(folder, 'calibration.json'), join(folder, 'calibration.md')] as const;
  writeText(files[0], `${JSON.stringify(found.calibration, null, 2)}\n`);
  writeText(files[1], `${renderMarkdown(buildCalibrationView(found.calibration, folder))}\n`);
  return { ...found, files: [...files] };
}

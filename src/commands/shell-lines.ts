/** The commands that a report of the command line prints. Each runs as it stands: nothing in it is left to be filled in without a word. */
import { join } from 'node:path';
import { shownUrl } from '../drive/conceal.ts';
import type { RunOptions } from './run.ts';
import { quoteForShell } from './shell-quote.ts';

/** What a report needs to know of the run that it tells of. */
interface Measured {
  program: string;
  options: RunOptions;
  /** `report.show-url` */
  showUrl: boolean;
}

/** Measures once more, with the flags that were given. */
export function repeatRun(measured: Measured): string[] {
  return [runLine(measured, measured.options.out)];
}

/** Measures the next version and compares it with the run that was just made. */
export function gateNextRun(measured: Measured): string[] {
  const { program, options } = measured;
  const next = `${options.out.replace(/[\\/]+$/, '')}-next`;
  const words = [
    ...(options.config === undefined ? [] : ['--config', quoteForShell(options.config)]),
    ...['--baseline', quoteForShell(join(options.out, 'run.jsonl'))],
    ...['--candidate', quoteForShell(join(next, 'run.jsonl'))],
  ];
  return [runLine(measured, next), `${program} compare ${words.join(' ')}`];
}

function runLine({ program, options, showUrl }: Measured, out: string): string {
  const { config, url, model, baselineUrl } = options;
  const words = [
    ...(config === undefined ? [] : ['--config', quoteForShell(config)]),
    ...(url === undefined ? [] : ['--url', address(url, showUrl, 'ENDPOINT_URL')]),
    ...(model === undefined ? [] : ['--model', quoteForShell(model)]),
    ...(baselineUrl === undefined ? [] : ['--baseline-url', address(baselineUrl, false, 'BASELINE_URL')]),
    ...['--out', quoteForShell(out)],
  ];
  return `${program} run ${words.join(' ')}`;
}

/** The address itself where a report may show it; else a variable, of which the shell says that it has to be set. */
function address(url: string, showUrl: boolean, variable: string): string {
  const shown = shownUrl(url, showUrl);
  return shown === undefined
    ? `"\${${variable}:?set it to the address that reports do not show}"`
    : quoteForShell(shown);
}

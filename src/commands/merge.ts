/** `insight-agent merge`: the parts of one plan, each measured by its own machine, into one run file. */

import { parseRun } from '../history/run-file.ts';
import { formatRun } from '../history/run-text.ts';
import { findUnfitStages } from '../measure/measure-run.ts';
import { joinParts } from '../measure/parts/join-parts.ts';
import { terminalBlock } from '../report/neutralise.ts';
import { refuseOverwriting, runPathOf, writeText } from './files.ts';
import { openRuns } from './run-files.ts';
import type { Surroundings } from './surroundings.ts';

export interface MergeOptions {
  /** Run files, or the folders that hold their run.jsonl, in any order. */
  parts: string[];
  /** The run file, or a folder for the run.jsonl. */
  to: string;
  force?: boolean | undefined;
}

/** Throws InputErrors; nothing is written then. */
export async function mergeRuns(options: MergeOptions, around: Surroundings): Promise<number> {
  const path = runPathOf(options.to);
  refuseOverwriting(path, options.force);
  const parts = (await openRuns(options.parts)).map(({ name, text }) => parseRun(text, name));
  const { run, warnings } = joinParts(parts);
  writeText(path, formatRun(run));
  const unfit = findUnfitStages(run).map(
    ({ stage, reason, figure }) => `Not fit to be judged: stage ${stage}: ${reason} (${figure}).`,
  );
  const lines = [
    `Joined ${parts.length} parts: ${run.samples.length} requests and ${run.scores.length} quality questions.`,
    ...warnings,
    ...unfit,
  ];
  around.stderr(`${lines.map((line) => terminalBlock(line)).join('\n')}\nWritten: ${path}\n`);
  return 0;
}

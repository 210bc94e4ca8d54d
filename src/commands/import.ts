/** `insight-agent import`: another tool's result file into a run file. */
import { InputError } from '../errors.ts';
import { checkRunRecord } from '../history/check-record.ts';
import type { ImportOptions } from '../history/import-options.ts';
import { firstLine, isRunFile, readOneRun } from '../history/importers.ts';
import { recordsOf } from '../history/run-text.ts';
import { measureRun } from '../measure/measure-run.ts';
import { QUALITY_STAGE } from '../metrics.ts';
import type { Run, RunRecord } from '../model/run-file.ts';
import { terminalBlock } from '../report/neutralise.ts';
import { refuseOverwriting, runPathOf, writeText } from './files.ts';
import { openRun } from './run-files.ts';
import type { Surroundings } from './surroundings.ts';

export interface ImportCommandOptions extends ImportOptions {
  file: string;
  /** The run file, or a folder for the run.jsonl. */
  to: string;
  force?: boolean | undefined;
}

/** Throws InputErrors; nothing is written then. */
export async function importRun(options: ImportCommandOptions, around: Surroundings): Promise<number> {
  const given = await openRun(options.file);
  const first = firstLine(given);
  if (first.trimStart().startsWith('{') && isRunFile(first)) {
    throw new InputError(
      `${given.name} is a run file already`,
      'There is nothing to import: give it to `insight-agent compare` or `insight-agent report` as it is.',
      { file: given.name },
    );
  }
  const path = runPathOf(options.to);
  refuseOverwriting(path, options.force);
  const { run } = readOneRun(given, options);
  const lines = recordsOf(run).map((record) => storable(record, given.name));
  writeText(path, lines.map((line) => `${line}\n`).join(''));
  around.stderr(`${terminalBlock(describe(run))}\nWritten: ${path}\n`);
  return 0;
}

/**
 * The line as it is read again. Times are not rounded as those of our own runs are: the gaps of a long answer would no longer add up to its end.
 * A value that is no number (NaN, Infinity) has no place in a run file: left out, it would be forgotten.
 */
function storable(record: RunRecord, file: string): string {
  const line = JSON.stringify(record);
  const problem = checkRunRecord(JSON.parse(line));
  if (problem === undefined) return line;
  throw new InputError(
    `${file} has a value that a run file cannot hold: ${problem}`,
    'It is NaN or Infinity in the result. `insight-agent compare` reads the file itself, and judges that value as missing.',
    { file },
  );
}

/** "Read from lm-evaluation-harness 0.4.13: 12 items of facts, accuracy 0.75 (acc,none)." and what a reader must know. */
function describe(run: Run): string {
  const { imported, target, tool } = run.header;
  const accuracy = measureRun(run, {}).stages[QUALITY_STAGE]?.accuracy;
  const [set] = run.header.workload.quality;
  const what = set
    ? `${set.items} items of ${set.source}, accuracy ${accuracy?.value ?? 'unknown'} (${set.scorer})`
    : `${run.samples.length} requests`;
  const notes = (imported?.notes ?? []).map((note) => `\n    ${note}`).join('');
  return `Read from ${tool.name} ${tool.version}, model ${target.model}: ${what}.${notes}`;
}

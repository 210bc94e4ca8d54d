/** A run in memory as the text of its file. */
import type { Run, RunRecord } from '../model/run-file.ts';
import { formatRecord } from './run-writer.ts';

/** Every record of the run, in an order in which a run file may hold them. */
export function recordsOf({ header, samples, scores, stages, health, ...rare }: Run): RunRecord[] {
  const { server = [], ratings = [], helpers = [], end } = rare;
  return [
    header,
    ...samples,
    ...scores,
    ...stages,
    ...health,
    ...server,
    ...ratings,
    ...helpers,
    ...(end ? [end] : []),
  ];
}

/** Times are rounded as in every run file that is written while the run goes. */
export function formatRun(run: Run): string {
  return recordsOf(run)
    .map((record) => `${formatRecord(record)}\n`)
    .join('');
}

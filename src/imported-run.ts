/** What is otherwise for a run that was read from another tool's result file. */
import type { GatePolicy } from './model/config.ts';
import type { RunHeader } from './model/run-file.ts';

/**
 * The gates that this run can be asked for. Default gates step aside for what such a file never holds: quality items, and a throughput of the
 * server where requests were sent by a rate. A gate that the user named stays, and is then `missing`.
 */
export function gatesForRun(policy: GatePolicy, { imported }: RunHeader): GatePolicy {
  if (!imported) return policy;
  const absent = ['accuracy', ...(imported.openLoop ? ['output_tokens_per_sec'] : [])];
  return { ...policy, gates: policy.gates.filter(({ metric, explicit }) => explicit || !absent.includes(metric)) };
}

/** What a reader of the judgement must know of the file, as warnings. */
export function warnOfImport({ imported }: RunHeader): string[] {
  return imported ? [`Read from a result file of ${imported.tool}. ${imported.notes.join(' ')}`] : [];
}

/** Which gates a run can be asked for, and what is otherwise where it was read from another tool's result file. */
import { type MetricId, metricSpec } from './metrics.ts';
import type { GatePolicy } from './model/config.ts';
import { levelStages, type RunHeader } from './model/run-file.ts';

/**
 * The gates that this run can be asked for. Default gates step aside where no stage plans the requests that they need (the config warns of it),
 * and for what an imported file never holds: quality items, and a throughput of the server where requests were sent by a rate. A gate
 * that the user named stays, and is then `missing`.
 */
export function gatesForRun(policy: GatePolicy, header: RunHeader): GatePolicy {
  const { imported } = header;
  const mostRequests = Math.max(...levelStages(header).map(({ requests }) => requests ?? Number.POSITIVE_INFINITY));
  const absent = imported ? ['accuracy', ...(imported.openLoop ? ['output_tokens_per_sec'] : [])] : [];
  const canBeAsked = (metric: MetricId): boolean =>
    !absent.includes(metric) && !((metricSpec(metric).minOk ?? 0) > mostRequests);
  return { ...policy, gates: policy.gates.filter(({ metric, explicit }) => explicit || canBeAsked(metric)) };
}

/** What a reader of the judgement must know of the file, as warnings. */
export function warnOfImport({ imported }: RunHeader): string[] {
  return imported ? [`Read from a result file of ${imported.tool}. ${imported.notes.join(' ')}`] : [];
}

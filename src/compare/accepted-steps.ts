/** Where the level of a history changed because somebody accepted a change: known, and nothing that a test has to find. */
import { covers, identityOf } from '../model/acceptance.ts';
import type { BaselineRun } from '../model/measurement.ts';
import type { GateTarget } from './draft.ts';

/**
 * Indexes, ascending and above 0, of the runs in `usable` with which an acceptance of this gate is first met; they count in the order of time, the oldest run being 0. Both lists
 * come newest first, `usable` being those of `stored` that have a figure: an acceptance that came with one that has none counts from the next. What the oldest run carries
 * may be as old as itself.
 */
export function acceptedStarts(
  { rule, stage }: Pick<GateTarget, 'rule' | 'stage'>,
  stored: readonly BaselineRun[],
  usable: readonly BaselineRun[] = stored,
): number[] {
  const gate = { id: rule.metric, stage, slice: rule.slice ?? null };
  const met = new Set<string>();
  const levels = new Map<BaselineRun, number>();
  for (const run of stored.toReversed()) {
    const before = met.size;
    for (const acceptance of run.measurement.header.accepted ?? [])
      if (covers(acceptance, gate)) met.add(identityOf(acceptance));
    const level = [...levels.values()].at(-1) ?? 0;
    levels.set(run, level + (levels.size > 0 && met.size > before ? 1 : 0));
  }
  const inTime = usable.toReversed().map((run) => levels.get(run) ?? 0);
  return inTime.flatMap((level, index) => (index > 0 && level > (inTime[index - 1] ?? 0) ? [index] : []));
}

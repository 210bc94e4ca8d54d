/** Which stored runs may stand for "before". */
import type { Run, RunHeader } from '../model/run-file.ts';

/**
 * Why `stored` can not be compared with a run of this header, or undefined where it can. One matching half (load or quality) is
 * enough: gates of the other half then answer `no-baseline` by themselves. What identifies the endpoint (model, version, commit)
 * is what pull requests change and never a reason.
 */
export function refuseBaseline(stored: Run, candidate: ComparedHeader): string | undefined {
  return (
    refuseUnfinished(stored) ??
    differInDefinitions(stored.header, candidate) ??
    differInWorkload(stored.header, candidate)
  );
}

/** What of a run's header decides whether another is comparable with it. */
export type ComparedHeader = Pick<RunHeader, 'fingerprint' | 'definitions' | 'imported'>;

/** Why the stored run can not be used at all, whatever it is compared with. */
function refuseUnfinished({ header, end }: Run): string | undefined {
  if (!end) return 'the run was cut off before its end';
  if (header.paired) return 'it was measured beside another endpoint, so under another load than a run of one';
  return end.complete ? undefined : `the run is incomplete: ${end.reason}`;
}

/** What differs between two runs beside the endpoint, for a comparison that is wanted all the same. */
export function listDifferences(stored: RunHeader, candidate: ComparedHeader): string[] {
  const load =
    stored.fingerprint.load === candidate.fingerprint.load ? undefined : describeLoadDifference(stored, candidate);
  return [differInDefinitions(stored, candidate), load].filter((difference) => difference !== undefined);
}

function differInDefinitions(stored: RunHeader, candidate: ComparedHeader): string | undefined {
  const [before, now] = [stored.definitions, candidate.definitions];
  if (before.join() === now.join()) return undefined;
  const told = [before.filter((id) => !now.includes(id)), now.filter((id) => !before.includes(id))].map((ids) =>
    ids.join(', '),
  );
  const sides = told.every((ids) => ids !== '') ? `: ${told[0]} there, ${told[1]} here` : '';
  return `its metrics follow other definitions${sides}`;
}

function differInWorkload(stored: RunHeader, candidate: ComparedHeader): string | undefined {
  const { load, quality } = candidate.fingerprint;
  if (stored.fingerprint.load === load || stored.fingerprint.quality === quality) return undefined;
  return describeLoadDifference(stored, candidate);
}

/** By name where both files tell their load, as those of one other tool do. */
function describeLoadDifference({ imported: before }: RunHeader, { imported: now }: ComparedHeader): string {
  if (before && now && before.tool === now.tool) {
    const names = [...new Set([...Object.keys(before.shape), ...Object.keys(now.shape)])];
    const differing = names.filter((name) => before.shape[name] !== now.shape[name]);
    return `another workload: ${differing.map((name) => `${name} ${before.shape[name] ?? 'absent'} there, ${now.shape[name] ?? 'absent'} here`).join('; ')}`;
  }
  return 'another workload: neither its load (prompts, stages, sampling, cache policy) nor its quality items are those of this run';
}

/** Newest first; a start that is no date counts as the oldest, since a file may state anything. */
export function sortNewestFirst<T extends { run: Run }>(stored: readonly T[]): T[] {
  const startOf = ({ run }: T): number => Date.parse(run.header.startedAt) || 0;
  return [...stored].sort((a, b) => startOf(b) - startOf(a));
}

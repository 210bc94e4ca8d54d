/** Which stored runs may stand for "before". */
import { OTHER_WORKLOAD } from '../model/refusal.ts';
import type { Run, RunHeader } from '../model/run-file.ts';
import { listLoadDifferences, listQualityDifferences } from './workload-difference.ts';

/**
 * Why `stored` can not be compared with a run of this header, or undefined where it can. One matching half (load or quality) is
 * enough: gates of the other half then answer `no-baseline` by themselves. What identifies the endpoint (model, version, commit)
 * is what pull requests change and never a reason.
 */
export function refuseBaseline(stored: Run, candidate: ComparedHeader): string | undefined {
  return (
    refuseUnfinished(stored) ??
    differInMachines(stored.header, candidate) ??
    differInDefinitions(stored.header, candidate) ??
    differInWorkload(stored.header, candidate)
  );
}

/** What of a run's header decides whether another is comparable with it. */
export type ComparedHeader = Pick<RunHeader, 'fingerprint' | 'definitions' | 'imported' | 'workload' | 'shards'>;

/** Whether both were joined from the same parts. That can be done more than once, and copies would agree: the endpoint would look free of noise. */
export function isJoinedAgain(a: Joined, b: Joined): boolean {
  return a.shards !== undefined && b.shards !== undefined && a.startedAt === b.startedAt;
}

type Joined = Pick<RunHeader, 'shards' | 'startedAt'>;

/** Why the stored run can not be used at all, whatever it is compared with. */
function refuseUnfinished({ header, end }: Run): string | undefined {
  if (!end) return 'the run was cut off before its end';
  if (header.shard) return `it is part ${header.shard.index} of ${header.shard.count} of a run, and no run by itself`;
  if (header.paired) return 'it was measured beside another endpoint, so under another load than a run of one';
  return end.complete ? undefined : `the run is incomplete: ${end.reason}`;
}

/** What differs between two runs beside the endpoint, for a comparison that is wanted all the same. */
export function listDifferences(stored: RunHeader, candidate: ComparedHeader): string[] {
  const load =
    stored.fingerprint.load === candidate.fingerprint.load
      ? undefined
      : `${OTHER_WORKLOAD}${listWorkloadDifferences(stored, candidate).load.join('; ')}`;
  return [differInMachines(stored, candidate), differInDefinitions(stored, candidate), load].filter(
    (difference) => difference !== undefined,
  );
}

/** Several machines have more connections, and more ways to the endpoint, than one: the same load from them is met in another way. */
function differInMachines({ shards: before = 1 }: RunHeader, { shards: now = 1 }: ComparedHeader): string | undefined {
  const machines = (count: number): string => (count === 1 ? 'one machine' : `${count} machines together`);
  return before === now ? undefined : `it was measured by ${machines(before)}, this run by ${machines(now)}`;
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
  const { load, quality, asking } = candidate.fingerprint;
  if (stored.fingerprint.load === load || stored.fingerprint.quality === quality) return undefined;
  // Its items may be in part the same: what they have in common is compared.
  if (asking !== undefined && stored.fingerprint.asking === asking) return undefined;
  const differs = listWorkloadDifferences(stored, candidate);
  return `${OTHER_WORKLOAD}${[...new Set([...differs.load, ...differs.quality])].join('; ')}`;
}

/** Setting by setting, for the half that is known to differ; of an other tool's files by the names that its tool has for them. */
export function listWorkloadDifferences(
  { imported: before, workload }: RunHeader,
  { imported: now, workload: own }: ComparedHeader,
): { load: string[]; quality: string[] } {
  if (!before && !now)
    return { load: listLoadDifferences(workload, own), quality: listQualityDifferences(workload, own) };
  const differs = listImportDifferences(before, now);
  return { load: differs, quality: differs };
}

function listImportDifferences(before: RunHeader['imported'], now: RunHeader['imported']): string[] {
  if (before?.tool !== now?.tool)
    return [`measured by ${before?.tool ?? 'insight-agent'} there, ${now?.tool ?? 'insight-agent'} here`];
  const shapes = [before?.shape ?? {}, now?.shape ?? {}] as const;
  const names = [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
  const differing = names.filter((name) => shapes[0][name] !== shapes[1][name]);
  return differing.map((name) => `${name} ${shapes[0][name] ?? 'absent'} there, ${shapes[1][name] ?? 'absent'} here`);
}

/** Newest first; a start that is no date counts as the oldest, since a file may state anything. */
export function sortNewestFirst<T extends { run: Run }>(stored: readonly T[]): T[] {
  const startOf = ({ run }: T): number => Date.parse(run.header.startedAt) || 0;
  return [...stored].sort((a, b) => startOf(b) - startOf(a));
}

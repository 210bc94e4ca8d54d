/** Load stages that several machines drove together: one record each, over the time in which all of them were under load. */
import type { StageRecord } from '../../model/run-file.ts';
import type { Part } from './order-parts.ts';

/**
 * Leaves out what some parts did not drive: a step of a ladder that only some climbed to, and what one part measured once more by itself. It was not the
 * load of the plan.
 */
export function dropUnshared(parts: readonly Part[]): { parts: Part[]; warnings: string[] } {
  const driven = parts.map(({ run }) => new Set(run.stages.map(keyOf)));
  const all = new Set(driven.flatMap((keys) => [...keys]));
  const shared = new Set([...all].filter((key) => driven.every((keys) => keys.has(key))));
  const isShared = (record: { stage: string; attempt: number }): boolean => shared.has(keyOf(record));
  const unshared = parts.flatMap(({ run }) => run.stages.filter((stage) => !isShared(stage)));
  return {
    parts: parts.map((part) => ({
      ...part,
      run: {
        ...part.run,
        samples: part.run.samples.filter(isShared),
        stages: part.run.stages.filter(isShared),
        health: part.run.health.filter(isShared),
        ...(part.run.server ? { server: part.run.server.filter(isShared) } : {}),
      },
    })),
    warnings: [...new Set(unshared.map(nameOf))].map(
      (name) => `Only some of the parts measured ${name}, so that is in no figure: it was not the whole load.`,
    ),
  };
}

/** One record for each attempt of each stage, in the order of the first part. */
export function joinStages(parts: readonly Part[]): StageRecord[] {
  const records = Map.groupBy(
    parts.flatMap(({ run }) => run.stages),
    keyOf,
  );
  return [...records.values()].map((ofStage) => joinStage(ofStage as [StageRecord, ...StageRecord[]]));
}

function joinStage(records: readonly [StageRecord, ...StageRecord[]]): StageRecord {
  const [{ stage, attempt }] = records;
  const startedMs = Math.min(...records.map((record) => record.startedMs));
  const endedMs = Math.max(...records.map((record) => record.endedMs));
  const overlapMs =
    Math.min(...records.map((record) => record.endedMs)) - Math.max(...records.map((record) => record.startedMs));
  const window = joinWindows(records);
  const planned = sum(records.map((record) => record.planned));
  const stopped = records.reduce((worst, record) => (rankOf(record) < rankOf(worst) ? record : worst));
  return {
    kind: 'stage',
    ...{ stage, attempt, startedMs, endedMs },
    ...(window ? { window } : {}),
    ...(planned === undefined ? {} : { planned }),
    stop: stopped.stop,
    ...(stopped.budget === undefined ? {} : { budget: stopped.budget }),
    ...joinRateLimits(records),
    overlapRatio: endedMs > startedMs ? Math.max(0, overlapMs) / (endedMs - startedMs) : 1,
  };
}

/** Where the full level was held by all parts at once; absent where it never was. */
function joinWindows(records: readonly StageRecord[]): StageRecord['window'] {
  const windows = records.flatMap(({ window }) => window ?? []);
  if (windows.length < records.length) return undefined;
  const startMs = Math.max(...windows.map((window) => window.startMs));
  const endMs = Math.min(...windows.map((window) => window.endMs));
  return startMs < endMs ? { startMs, endMs } : undefined;
}

/** What took the most from the plan speaks for the stage: it is judged as if that had stopped all of it. */
const stops: readonly StageRecord['stop'][] = ['rate-limit', 'cancelled', 'deadline', 'budget', 'verdict', 'completed'];

function rankOf({ stop }: StageRecord): number {
  return stops.indexOf(stop);
}

function joinRateLimits(records: readonly StageRecord[]): Pick<StageRecord, 'rateLimit'> {
  const met = records.flatMap(({ rateLimit }) => rateLimit ?? []);
  if (met.length === 0) return {};
  const total = (of: (limit: (typeof met)[number]) => number): number => met.reduce((all, limit) => all + of(limit), 0);
  return {
    rateLimit: {
      refused: total(({ refused }) => refused),
      waits: total(({ waits }) => waits),
      waitedMs: total(({ waitedMs }) => waitedMs),
    },
  };
}

function sum(counts: readonly (number | undefined)[]): number | undefined {
  const told = counts.flatMap((count) => count ?? []);
  return told.length < counts.length ? undefined : told.reduce((total, count) => total + count, 0);
}

function keyOf({ stage, attempt }: { stage: string; attempt: number }): string {
  return `${attempt} ${stage}`;
}

function nameOf({ stage, attempt }: StageRecord): string {
  return attempt === 1 ? `stage ${stage}` : `stage ${stage} a second time`;
}

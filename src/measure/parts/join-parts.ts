/**
 * Several parts of one plan, each measured by its own machine, as the one run that they are. Pure. Every sample is kept and every figure is computed
 * anew from all of them: percentiles of parts have no average that means anything.
 */
import { InputError } from '../../errors.ts';
import type { EndRecord, Run, RunHeader, SampleRecord, ServerRecord } from '../../model/run-file.ts';
import { findUnfitStages } from '../measure-run.ts';
import { dropUnshared, joinStages } from './join-stages.ts';
import { listParts, type Part, shiftRun } from './order-parts.ts';
import { describeDifferences } from './part-differences.ts';

export interface JoinedRun {
  run: Run;
  /** What a reader must know of how it came together. */
  warnings: string[];
}

/**
 * The parts may come in any order. Throws an InputError that names the part which is missing, given twice, incomplete, or of another plan. That parts
 * were not under load at the same time is no error: the stage records say how much they overlapped, and the run is then not fit to be judged.
 */
export function joinParts(given: readonly Run[]): JoinedRun {
  const ordered = listParts(given);
  const differs = describeDifferences(ordered);
  if (differs !== undefined)
    throw new InputError(
      `The parts are not of one plan: ${differs}`,
      'Measure all parts in one workflow run, of one commit, with one configuration.',
    );
  const { parts, warnings } = dropUnshared(ordered.map(shiftToFirst(ordered)));
  const server = chooseReadings(parts);
  const whole: Run = {
    header: joinHeaders(parts),
    samples: inOrderOfPlan(parts.flatMap(({ run: { samples } }) => samples)),
    scores: takeTurns(lastAsked(parts)),
    stages: joinStages(parts),
    health: parts.flatMap(({ index, run: { health } }) => health.map((record) => ({ ...record, part: index }))),
    ...(server.length > 0 ? { server } : {}),
    ...gather(parts, 'ratings'),
    ...gather(parts, 'helpers'),
  };
  return { run: { ...whole, end: joinEnds(parts, whole) }, warnings: [...warnings, ...warnOfServers(parts)] };
}

function shiftToFirst(parts: readonly Part[]): (part: Part) => Part {
  const firstMs = Math.min(...parts.map(({ originMs }) => originMs));
  return (part) => ({ ...part, run: shiftRun(part.run, part.originMs - firstMs) });
}

function joinHeaders(parts: readonly [Part, ...Part[]] | readonly Part[]): RunHeader {
  const [first] = parts as readonly [Part, ...Part[]];
  const starts = parts.map(({ run }) => run.header.startedAt).sort();
  // Instants now count on no machine's own clock.
  const { shard: _shard, clockOriginMs: _clock, commitProof, ...header } = first.run.header;
  const isProven = parts.every(({ run }) => run.header.commitProof !== undefined);
  return {
    ...header,
    startedAt: starts[0] ?? header.startedAt,
    ...(isProven ? { commitProof } : {}),
    shards: parts.length,
  };
}

/** Parts number their requests as the plan does, so a number that comes twice is a request that would count twice. */
function inOrderOfPlan(samples: readonly SampleRecord[]): SampleRecord[] {
  return [...Map.groupBy(samples, ({ stage, attempt }) => `${attempt} ${stage}`).values()].flatMap((ofStage) => {
    const sorted = ofStage.toSorted((a, b) => a.index - b.index);
    const twice = sorted.find(({ index }, place) => index === sorted[place + 1]?.index);
    if (twice)
      throw new InputError(
        `Two parts hold request ${twice.index} of stage ${twice.stage}`,
        'Each part measures requests of its own: measure all parts again, with one version of insight-agent.',
      );
    return sorted;
  });
}

/** Of each part the scores of its last asking count; all are then of one attempt, or those of a part that asked once would be forgotten. */
function lastAsked(parts: readonly Part[]): Run['scores'][] {
  const lastOf = ({ run: { scores } }: Part): number => Math.max(1, ...scores.map(({ attempt = 1 }) => attempt));
  const last = Math.max(...parts.map(lastOf));
  return parts.map((part) => {
    const own = lastOf(part);
    return part.run.scores.map((score) =>
      (score.attempt ?? 1) === own && own < last ? { ...score, attempt: last } : score,
    );
  });
}

/** The parts took the items of the plan in turn. */
function takeTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const rounds = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1))).flat();
}

function gather<K extends 'ratings' | 'helpers'>(parts: readonly Part[], key: K): Pick<Run, K> | Record<string, never> {
  const all = parts.flatMap(({ run }): unknown[] => run[key] ?? []);
  return all.length > 0 ? ({ [key]: all } as Pick<Run, K>) : {};
}

/** They all read one server: the part that read it most often without a failure speaks for all. */
function chooseReadings(parts: readonly Part[]): ServerRecord[] {
  const readings = parts.map(({ run }) => run.server ?? []);
  const good = (list: readonly ServerRecord[]): number => list.filter(({ error }) => error === undefined).length;
  return readings.reduce((best, list) => (good(list) > good(best) ? list : best), readings[0] ?? []);
}

/** Where the budget ended a part before its plan, it is only now that all of them together can be seen to be enough. */
function joinEnds(parts: readonly Part[], whole: Run): EndRecord {
  const ends = parts.flatMap(({ index, run: { end } }) => (end ? [{ index, end }] : []));
  const reasons = new Set(ends.map(({ end }) => end.reason));
  const budget = ends.find(({ end }) => end.budget !== undefined)?.end.budget;
  const short = ends.filter(({ end }) => end.budget !== undefined || end.rateLimit);
  const told = short.length > 0 ? short : ends;
  return {
    kind: 'end',
    endedMs: Math.max(...ends.map(({ end }) => end.endedMs)),
    complete: !whole.stages.some(({ stop }) => stop === 'budget') || findUnfitStages(whole).length === 0,
    reason:
      reasons.size === 1
        ? [...reasons].join()
        : told.map(({ index, end }) => `part ${index}: ${end.reason}`).join('; '),
    ...(budget === undefined ? {} : { budget }),
    ...(ends.some(({ end }) => end.rateLimit) ? { rateLimit: true as const } : {}),
  };
}

/** Parts behind a load balancer may meet different servers; whether they should have is for the reader to say. */
function warnOfServers(parts: readonly Part[]): string[] {
  const tell = ({ run: { header } }: Part): string =>
    [header.target.server ?? '', ...Object.entries(header.target.identity ?? {}).map((entry) => entry.join(' '))].join(
      ', ',
    );
  const told = new Set(parts.map(tell).filter((text) => text !== ''));
  return told.size < 2
    ? []
    : [`The parts were answered by servers that say different things of themselves: ${[...told].join(' / ')}.`];
}

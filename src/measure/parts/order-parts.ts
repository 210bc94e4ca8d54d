/** The parts of one plan in their order, all there and each once, and their instants on another clock. */
import { InputError } from '../../errors.ts';
import type { Run, SampleRecord } from '../../model/run-file.ts';

export interface Part {
  index: number;
  /** Wall clock at instant 0, in ms since 1970. */
  originMs: number;
  run: Run;
}

/** Throws an InputError that names what is missing, given twice, or not whole. */
export function listParts(runs: readonly Run[]): Part[] {
  const parts = runs.map((run): Part & { count: number } => {
    const { shard, paired } = run.header;
    if (!shard)
      throw new InputError('One of the runs is no part of a plan: it was measured by one machine alone', SHARDS);
    if (paired) throw new InputError('Parts that were measured beside another endpoint cannot be joined', SHARDS);
    return { index: shard.index, originMs: shard.originMs, count: shard.count, run };
  });
  const counts = [...new Set(parts.map(({ count }) => count))];
  const [count = 0] = counts;
  if (counts.length !== 1)
    throw new InputError(
      counts.length === 0 ? 'There are no parts to join' : `The parts are of plans of ${counts.join(' and ')} parts`,
      SHARDS,
    );
  const byIndex = Map.groupBy(parts, ({ index }) => index);
  const places = Array.from({ length: count }, (_, place) => place + 1);
  const missing = places.filter((index) => !byIndex.has(index));
  if (missing.length > 0)
    throw new InputError(
      `${missing.length === 1 ? 'Part' : 'Parts'} ${missing.join(', ')} of ${count} ${missing.length === 1 ? 'is' : 'are'} missing`,
      'Look at the job of that part: it failed before it stored its run, or its file was not given.',
    );
  const twice = [...byIndex].find(([index, same]) => same.length > 1 || !places.includes(index));
  if (twice) throw new InputError(`Part ${twice[0]} of ${count} is given ${twice[1].length} times`, SHARDS);
  const broken = parts.find(({ run }) => !run.end?.complete);
  if (broken)
    throw new InputError(
      `Part ${broken.index} of ${count} is incomplete: ${broken.run.end?.reason ?? 'it was cut off before its end'}`,
      'Measure all parts again.',
    );
  return parts.sort((a, b) => a.index - b.index).map(({ index, originMs, run }) => ({ index, originMs, run }));
}

const SHARDS = 'Give all parts of one measurement, each once: the run files of jobs with `shard: 1/n` to `shard: n/n`.';

/** Every instant of the run `byMs` later. */
export function shiftRun(run: Run, byMs: number): Run {
  const later = (ms: number): number => ms + byMs;
  return {
    ...run,
    samples: run.samples.map((sample) => shiftSample(sample, byMs)),
    stages: run.stages.map((stage) => ({
      ...stage,
      startedMs: later(stage.startedMs),
      endedMs: later(stage.endedMs),
      ...(stage.window ? { window: { startMs: later(stage.window.startMs), endMs: later(stage.window.endMs) } } : {}),
    })),
    ...(run.server ? { server: run.server.map((reading) => ({ ...reading, atMs: later(reading.atMs) })) } : {}),
    ...(run.helpers
      ? {
          helpers: run.helpers.map((help) => ({
            ...help,
            startedMs: later(help.startedMs),
            endedMs: later(help.endedMs),
          })),
        }
      : {}),
    ...(run.end ? { end: { ...run.end, endedMs: later(run.end.endedMs) } } : {}),
  };
}

const instants = [
  'plannedMs',
  'sentMs',
  'headersMs',
  'firstByteMs',
  'firstContentMs',
  'firstVisibleMs',
  'lastContentMs',
  'endMs',
] as const satisfies readonly (keyof SampleRecord)[];

function shiftSample(sample: SampleRecord, byMs: number): SampleRecord {
  const shifted = { ...sample };
  for (const key of instants) {
    const ms = shifted[key];
    if (ms !== undefined) shifted[key] = ms + byMs;
  }
  return shifted;
}

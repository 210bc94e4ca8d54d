/** Load stages as the server saw them: from its readings of one vocabulary to levels and differences. */

import type { Run, SampleRecord, ServerRecord, StageRecord } from '../model/run-file.ts';
import type { LatencyHistogram, Level, ServerStage, ServerTtft } from '../model/server-figures.ts';
import { mean } from '../stats/moments.ts';

/** One entry for each attempt of a stage that was read, in the order of the run. */
export function describeServer({ server = [], stages, samples }: Run): ServerStage[] {
  if (server.length === 0) return [];
  const [readings, sent, ended] = [Map.groupBy(server, keyOf), Map.groupBy(samples, keyOf), Map.groupBy(stages, keyOf)];
  return [...readings].flatMap(([key, own]) =>
    describeStage(own, {
      windows: (ended.get(key) ?? []).flatMap(({ window }) => window ?? []),
      samples: sent.get(key) ?? [],
    }),
  );
}

function keyOf({ stage, attempt }: { stage: string; attempt: number }): string {
  return `${attempt} ${stage}`;
}

function describeStage(
  readings: readonly ServerRecord[],
  { windows, samples }: { windows: readonly Window[]; samples: readonly SampleRecord[] },
): ServerStage[] {
  const [first] = readings;
  if (!first) return [];
  const good = readings.filter(({ error }) => error === undefined);
  const loaded = good.filter(
    ({ moment, atMs }) => moment === 'load' && windows.some((window) => isWithin(atMs, window)),
  );
  const level = (figure: LevelName): Level | undefined => levelOf(loaded.flatMap((reading) => reading[figure] ?? []));
  const before = good.find(({ moment }) => moment === 'before');
  const after = good.find(({ moment }) => moment === 'after');
  return [
    {
      stage: first.stage,
      attempt: first.attempt,
      software: good.find(({ software }) => software !== undefined)?.software ?? null,
      readings: good.length,
      underLoad: loaded.length,
      failed: readings.length - good.length,
      firstFailure: readings.find(({ error }) => error !== undefined)?.error?.message,
      badLines: readings.reduce((sum, { badLines = 0 }) => sum + badLines, 0),
      running: level('running'),
      waiting: level('waiting'),
      kvCacheRatio: level('kvCacheRatio'),
      gpuUtilisationRatio: level('gpuUtilisationRatio'),
      gpuMemoryBytes: level('gpuMemoryBytes'),
      gpuPowerWatts: level('gpuPowerWatts'),
      prefixHitRatio: before && after && hitRatio(before, after),
      preemptions: before && after && grown(before.preemptions, after.preemptions),
      ttft: before?.ttft && after?.ttft && compareTtft(before.ttft, after.ttft, sentBetween(samples, before, after)),
    },
  ];
}

type LevelName = 'running' | 'waiting' | 'kvCacheRatio' | 'gpuUtilisationRatio' | 'gpuMemoryBytes' | 'gpuPowerWatts';

/** Turns that follow pairs are not watched, and not in the server's difference either. */
function sentBetween(
  samples: readonly SampleRecord[],
  before: ServerRecord,
  after: ServerRecord,
): readonly SampleRecord[] {
  return samples.filter(({ sentMs }) => sentMs !== undefined && sentMs >= before.atMs && sentMs <= after.atMs);
}

type Window = NonNullable<StageRecord['window']>;

/** Ramp-up and drain are left out, as they are of throughput; a load that never reached its level has no such part. Each turn has its own. */
function isWithin(atMs: number, { startMs, endMs }: Window): boolean {
  return atMs >= startMs && atMs <= endMs;
}

function levelOf(values: readonly number[]): Level | undefined {
  const middle = mean(values);
  return middle === undefined
    ? undefined
    : { mean: middle, max: values.reduce((most, value) => Math.max(most, value), 0) };
}

/** Counters only grow: one that fell belongs to a server that was started anew. */
function grown(before: number | undefined, after: number | undefined): number | undefined {
  return before === undefined || after === undefined || after < before ? undefined : after - before;
}

function hitRatio(before: ServerRecord, after: ServerRecord): number | undefined {
  const hits = grown(before.prefixHits, after.prefixHits);
  const queries = grown(before.prefixQueries, after.prefixQueries);
  return hits === undefined || queries === undefined || queries === 0 || hits > queries ? undefined : hits / queries;
}

function compareTtft(
  before: LatencyHistogram,
  after: LatencyHistogram,
  samples: readonly SampleRecord[],
): ServerTtft | undefined {
  const [requests, sumMs] = [grown(before.count, after.count), grown(before.sumMs, after.sumMs)];
  if (!requests || sumMs === undefined) return undefined;
  const own = samples.flatMap(({ sentMs, firstContentMs }) =>
    sentMs === undefined || firstContentMs === undefined ? [] : [firstContentMs - sentMs],
  );
  const buckets = subtractBuckets(before, after);
  return {
    requests,
    meanMs: sumMs / requests,
    p50Ms: estimateQuantile({ count: requests, buckets }, 0.5),
    p90Ms: estimateQuantile({ count: requests, buckets }, 0.9),
    ownRequests: own.length,
    ownMeanMs: mean(own),
  };
}

/** None where the bounds are others: a server that was started anew. */
function subtractBuckets(before: LatencyHistogram, after: LatencyHistogram): LatencyHistogram['buckets'] {
  const isSame =
    before.buckets.length === after.buckets.length &&
    after.buckets.every(({ atMostMs }, index) => atMostMs === before.buckets[index]?.atMostMs);
  if (!isSame) return [];
  return after.buckets.map(({ atMostMs, count }, index) => ({
    atMostMs,
    count: count - (before.buckets[index]?.count ?? 0),
  }));
}

/**
 * As Prometheus' `histogram_quantile` (prometheus.io/docs/prometheus/latest/querying/functions): linear inside the bucket that the rank falls into.
 * Where that is the one without a bound, the quantile is not known; Prometheus would give the last bound.
 */
export function estimateQuantile(
  { count, buckets }: Pick<LatencyHistogram, 'count' | 'buckets'>,
  p: number,
): number | undefined {
  const rank = p * count;
  let [lowerMs, below] = [0, 0];
  for (const { atMostMs, count: within } of buckets) {
    if (within >= rank && within > below) return lowerMs + ((atMostMs - lowerMs) * (rank - below)) / (within - below);
    [lowerMs, below] = [atMostMs, within];
  }
  return undefined;
}

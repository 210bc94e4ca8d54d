/** What a stage's figures would be had only some of its requests counted: the prediction of mending what befell the others. */
import { type LatencySource, type MetricId, metricSpec } from '../metrics.ts';
import type { ExpectedEffect } from '../model/advice.ts';
import { clockOf, type SampleRecord } from '../model/run-file.ts';
import { quantileBounds, quantileSorted } from '../stats/quantile.ts';
import { exceedanceDispersion } from '../stats/serial-dispersion.ts';
import { normalAtLevel } from '../stats/student-t.ts';
import type { Estimate } from './estimate.ts';
import type { StageSide } from './side.ts';

/** A published figure, and what it would be without what befell some requests. */
export interface Mended {
  now: number;
  without: Estimate;
}
export type MendedFigures = Partial<Record<MetricId, Mended>>;

/** Each bound of a 95 % interval. */
const SIDE_LEVEL = 0.975;

/**
 * Standard deviation, log scale, of what two measurements of one build differ by: two instances differ by 1.5 % each
 * (docs/decisions/014-paired-power-and-looks.md). A prediction is checked by another run, so it is part of its range.
 */
const RERUN_SD = Math.SQRT2 * 0.015;

const latencies = [
  'ttft_p50',
  'ttft_p90',
  'ttft_p95',
  'ttft_p99',
  'tpot_p50',
  'tpot_p95',
  'e2e_p50',
  'e2e_p95',
] as const;

/** The quantiles of `kept`, the requests of this stage that stay as they are; those that are not published as numbers now are left out. */
export function latenciesOf(side: StageSide, kept: readonly SampleRecord[], together: number): MendedFigures {
  const clock = clockOf(side.run.header, side.stage);
  const mended: MendedFigures = {};
  for (const id of latencies) {
    const { quantile, minOk = 0 } = metricSpec(id);
    const now = side.measurement.stages[side.stage]?.[id]?.value;
    if (!quantile || now === undefined || now <= 0 || kept.length < minOk) continue;
    const figures = kept.flatMap((sample) => latencyOf(sample, quantile.source, clock) ?? []);
    const without = estimateQuantile(figures, quantile.p, together);
    if (without) mended[id] = { now, without };
  }
  return mended;
}

/** One request's latency in ms as docs/metrics.md defines it; undefined where it has none. */
export function latencyOf(
  { sentMs, plannedMs, firstContentMs, lastContentMs, endMs, usage, contentEvents }: SampleRecord,
  source: LatencySource,
  clock: 'sent' | 'planned',
): number | undefined {
  const startMs = clock === 'planned' ? plannedMs : sentMs;
  if (startMs === undefined || firstContentMs === undefined) return undefined;
  if (source === 'e2e') return endMs - startMs;
  if (source === 'ttft') return firstContentMs - startMs;
  const tokens = usage.output || contentEvents;
  return lastContentMs === undefined || tokens < 2 ? undefined : (lastContentMs - firstContentMs) / (tokens - 1);
}

/** How many requests were in flight on average (Little 1961): neighbours that share the server's steps are not independent. */
export function meanInFlight(samples: readonly SampleRecord[]): number {
  const sent = samples.filter((sample): sample is SampleRecord & { sentMs: number } => sample.sentMs !== undefined);
  const begins = sent.reduce((least, { sentMs }) => Math.min(least, sentMs), Number.POSITIVE_INFINITY);
  const ends = sent.reduce((most, { endMs }) => Math.max(most, endMs), Number.NEGATIVE_INFINITY);
  const busy = sent.reduce((sum, { sentMs, endMs }) => sum + endMs - sentMs, 0);
  return ends > begins ? Math.max(1, busy / (ends - begins)) : 1;
}

/** The effect on `id` of mending what the others had, for the next run to show. */
export function effectOfMending(
  figures: MendedFigures,
  { id, given }: { id: MetricId; given: string },
): ExpectedEffect | undefined {
  const found = figures[id];
  if (!found) return undefined;
  const { low, high } = widen(found.without);
  return { low: low - found.now, high: high - found.now, unit: metricSpec(id).unit, given };
}

/**
 * The same where stored runs show how the endpoint was without it: how requests meet each other changes too, so what they had counts as well as what this
 * run's own requests predict, and the range reaches over both.
 */
export function effectWithStored(
  predicted: ExpectedEffect | undefined,
  undone: ExpectedEffect,
): ExpectedEffect | undefined {
  if (!predicted || !('low' in predicted) || !('low' in undone)) return predicted;
  return { ...predicted, low: Math.min(predicted.low, undone.low), high: Math.max(predicted.high, undone.high) };
}

/** The interval of what another run will measure, on the log scale: it has an error of its own as large as this one's, and differs as two runs do. */
function widen({ value, low, high }: Estimate): { low: number; high: number } {
  const rerun = normalAtLevel(SIDE_LEVEL) * RERUN_SD;
  const arm = (bound: number): number => Math.hypot(Math.SQRT2 * Math.log(bound / value), rerun);
  return { low: value * Math.exp(-arm(low)), high: value * Math.exp(arm(high)) };
}

/** Bounds by order statistics, as much wider as neighbours resemble each other; undefined where the sample has none. */
function estimateQuantile(figures: readonly number[], p: number, together: number): Estimate | undefined {
  const sorted = Float64Array.from(figures).sort();
  const value = quantileSorted(sorted, p);
  if (value === undefined || value <= 0) return undefined;
  const dispersion = exceedanceDispersion({ figures, limit: value, share: 1 - p, together: Math.round(together) });
  const { low, high } = quantileBounds({ sorted, p, level: SIDE_LEVEL, dispersion });
  if (low === undefined || high === undefined || low <= 0) return undefined;
  return { value, low, high, n: figures.length };
}

/** Open loop: whether requests went out when they were due, and whose doing it is where they did not. */
import type { Clock, HealthRecord, SampleRecord } from '../model/run-file.ts';
import { quantileSorted } from '../stats/quantile.ts';
import { requestFigure } from './request-figures.ts';

/** The most that requests may go out late by (p99): this, or a share of TTFT p50, whichever is larger (docs/metrics.md). */
export const MAX_LATE_MS = 20;
const MAX_LATE_SHARE = 0.1;

export interface LatenessEvidence {
  steady: readonly SampleRecord[];
  health: HealthRecord | undefined;
  clock: Clock;
  /** Of a step of a ladder by rate, with the lead-in: how many requests may be in flight. What waits for that waits for the server. */
  bounded?: { samples: readonly SampleRecord[]; mostInFlight: number } | undefined;
}

/** Undefined where requests went out in time. In ms: how late they were (p99), and how late they may be. */
export function findLateness(
  evidence: LatenessEvidence,
): { blame: 'generator' | 'server'; lateMs: number; limitMs: number } | undefined {
  const { steady, health, clock, bounded } = evidence;
  if (!health || clock === 'sent') return undefined;
  const limitMs = Math.max(MAX_LATE_MS, MAX_LATE_SHARE * (p50OfTtft(steady) ?? 0));
  const lateMs = health.queueClientP99Ms;
  if (lateMs <= limitMs) return undefined;
  const free = bounded && steady.filter(unlessAllInFlight(bounded));
  // The generator has to answer for those that found a connection free, and for nothing where there are none.
  const blame = free && free.length < steady.length && (p99OfWait(free) ?? 0) <= limitMs ? 'server' : 'generator';
  return { blame, lateMs, limitMs };
}

/**
 * Whether, when a request was due, fewer than `mostInFlight` others were due and not over: only then could it go out at once. Those that waited
 * themselves count: a connection that came free was theirs.
 */
function unlessAllInFlight({
  samples,
  mostInFlight,
}: NonNullable<LatenessEvidence['bounded']>): (sample: SampleRecord) => boolean {
  const dueMs = Float64Array.from(samples, ({ plannedMs }) => plannedMs).sort();
  const endsMs = Float64Array.from(samples, ({ endMs }) => endMs).sort();
  return ({ plannedMs }) => {
    const others = countUpTo(dueMs, plannedMs) - countUpTo(endsMs, plannedMs) - 1;
    return others < mostInFlight;
  };
}

/** How many of the ascending instants are not after `ms`. */
function countUpTo(instantsMs: Float64Array, ms: number): number {
  let [low, high] = [0, instantsMs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((instantsMs[middle] as number) <= ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

function p50OfTtft(steady: readonly SampleRecord[]): number | undefined {
  const ttfts = steady.flatMap((sample) => requestFigure(sample, 'ttft', 'sent') ?? []);
  return quantileSorted(Float64Array.from(ttfts).sort(), 0.5);
}

function p99OfWait(samples: readonly SampleRecord[]): number | undefined {
  const waits = samples.flatMap(({ sentMs, plannedMs }) => (sentMs === undefined ? [] : sentMs - plannedMs));
  return quantileSorted(Float64Array.from(waits).sort(), 0.99);
}

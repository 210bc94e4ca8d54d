/** What connecting costs: measured requests that had to open a connection of their own, though connections are kept. */

import { quantileSorted } from '../../stats/quantile.ts';
import { meanShift } from '../../stats/shift.ts';
import type { Estimate } from '../estimate.ts';
import type { StageSide } from '../side.ts';
import { latencyOf, type MendedFigures } from '../without.ts';

export interface ConnectionsFact {
  /** Measured requests that were sent, those that waited for a new connection, and those sent again because the server closed theirs. */
  requests: number;
  opened: number;
  resent: number;
  /** Median time in ms that those waited for it. */
  connectMs: number;
  /** Mean share of the time from wanting to send until the first content that went by connecting, over all measured requests. */
  share: Estimate;
  /** Share of TTFT after which the response's headers came, median; absent where none were recorded. */
  headersShare: number | undefined;
  /** The same counts of the stored runs. */
  before: { requests: number; opened: number }[];
  mended: MendedFigures;
}

/** Each bound of a 95 % interval. */
const SIDE_LEVEL = 0.975;

/** Undefined where no measured request opened a connection, or too few were answered to tell its share. */
export function findConnections(now: StageSide, baseline: readonly StageSide[]): ConnectionsFact | undefined {
  const waits = waitsOf(now);
  const opened = waits.filter(({ connectMs }) => connectMs > 0);
  const shares = waits.flatMap(({ connectMs, ttftMs }) =>
    ttftMs === undefined ? [] : connectMs / (connectMs + ttftMs),
  );
  const shift = meanShift(shares);
  if (opened.length === 0 || !shift) return undefined;
  const { low, high } = shift.boundsAt(SIDE_LEVEL);
  return {
    requests: waits.length,
    opened: opened.length,
    resent: now.steady.filter(({ resent }) => resent).length,
    connectMs: median(opened.map(({ connectMs }) => connectMs)) as number,
    share: { value: shift.estimate, low: Math.max(0, low), high: Math.min(1, high), n: shares.length },
    headersShare: median(
      now.steady.flatMap(({ outcome, sentMs, headersMs, firstContentMs }) =>
        outcome !== 'ok' ||
        sentMs === undefined ||
        headersMs === undefined ||
        !(firstContentMs && firstContentMs > sentMs)
          ? []
          : [(headersMs - sentMs) / (firstContentMs - sentMs)],
      ),
    ),
    before: baseline.map((side) => {
      const own = waitsOf(side);
      return { requests: own.length, opened: own.filter(({ connectMs }) => connectMs > 0).length };
    }),
    mended: mendThroughput(now, waits),
  };
}

interface Wait {
  /** How long the request waited for its connection; a connection that was opened ahead cost it nothing. */
  connectMs: number;
  ttftMs: number | undefined;
  cycleMs: number;
}

function waitsOf({ steady }: StageSide): Wait[] {
  return steady.flatMap((sample) => {
    const { sentMs, plannedMs, endMs, connectMs = 0, outcome } = sample;
    if (sentMs === undefined) return [];
    return [
      {
        connectMs: Math.max(0, Math.min(connectMs, sentMs - plannedMs)),
        ttftMs: outcome === 'ok' ? latencyOf(sample, 'ttft', 'sent') : undefined,
        cycleMs: endMs - plannedMs,
      },
    ];
  });
}

/** A closed loop sends as much sooner as nothing is waited for; a server that is busy already gains nothing by it. */
function mendThroughput({ measurement, stage, plan }: StageSide, waits: readonly Wait[]): MendedFigures {
  const now = measurement.stages[stage]?.output_tokens_per_sec?.value;
  if (now === undefined || plan.concurrency === undefined) return {};
  const whole = waits.reduce((sum, { cycleMs }) => sum + cycleMs, 0);
  const connecting = waits.reduce((sum, { connectMs }) => sum + connectMs, 0);
  if (whole <= connecting) return {};
  const high = (now * whole) / (whole - connecting);
  return { output_tokens_per_sec: { now, without: { value: (now + high) / 2, low: now, high, n: waits.length } } };
}

function median(values: readonly number[]): number | undefined {
  return quantileSorted(Float64Array.from(values).sort(), 0.5);
}

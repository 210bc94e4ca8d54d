/** When the requests of a trace start in a stage. */
import type { StageConfig, TraceLoad } from '../model/config.ts';
import type { ArrivalPlan } from './arrivals.ts';
import type { Trace } from './trace.ts';

/** How much of a trace a stage replays, and how fast. */
export type Replay = Pick<TraceLoad, 'speed'> & Pick<StageConfig, 'requests' | 'durationMs'>;

/** A trace with long pauses does not make a long warm-up. */
const LONGEST_LEAD_IN_GAP_MS = 1000;

/** How many rows, from the first one on, are replayed. */
export function countReplayed({ atMs }: Trace, { speed, requests = atMs.length, durationMs }: Replay): number {
  const inTime = durationMs === undefined ? -1 : atMs.findIndex((rowMs) => rowMs / speed >= durationMs);
  return Math.min(requests, inTime === -1 ? atMs.length : inTime);
}

/** The warm-up by the mean gap of what is replayed, at least one request a second, then each row when it is due. */
export function planReplay(trace: Trace, { leadIn, ...replay }: Replay & { leadIn: number }): ArrivalPlan {
  const rows = trace.atMs.slice(0, countReplayed(trace, replay)).map((rowMs) => rowMs / replay.speed);
  const lastMs = rows.at(-1) ?? 0;
  const gapMs = Math.min(LONGEST_LEAD_IN_GAP_MS, lastMs / Math.max(1, rows.length - 1));
  const fromMs = leadIn * gapMs;
  return {
    instantsMs: [
      ...Array.from({ length: leadIn }, (_, index) => index * gapMs),
      ...rows.map((rowMs) => fromMs + rowMs),
    ],
    leadIn,
    endMs: fromMs + lastMs,
  };
}

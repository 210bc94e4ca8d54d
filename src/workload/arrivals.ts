/** When the requests of an open-loop stage start: instants that are planned before the load, from a seed, and never depend on an answer. */
import type { OpenLoad } from '../model/config.ts';
import { drawGamma } from '../stats/gamma.ts';
import { type Random, seededRandom } from '../stats/random.ts';

export interface ArrivalPlan {
  /** In ms from the start of the load, ascending; the first `leadIn` of them are warm-up. */
  instantsMs: number[];
  leadIn: number;
  /** When the load leaves its level: the end of the time, or the last arrival. */
  endMs: number;
}

/**
 * Arrivals at a rate: `leadIn` of them by the rate that the stage starts with, then `requests`, or as many as fall into `durationMs`. The
 * same seed gives the same instants, so both sides of a comparison meet the same crowding.
 *
 * Gaps of mean 1 become gaps of the rate by the inverse of its integral (time rescaling: Brown et al., "The time-rescaling theorem", Neural
 * Computation 14, 2002), so one process serves constant rates and ramps.
 */
export function planArrivals(
  open: OpenLoad,
  stage: { leadIn: number; requests?: number | undefined; durationMs?: number | undefined; seed: number },
): ArrivalPlan {
  const { leadIn, requests = Number.POSITIVE_INFINITY, durationMs = Number.POSITIVE_INFINITY } = stage;
  const nextGap = gapsOf(open.burstiness, seededRandom(stage.seed));
  const steadyFromMs = (leadIn / open.fromPerSec) * 1000;
  const instantsMs: number[] = [];
  let load = 0;
  for (let count = 0; count < leadIn + requests; count++) {
    const atMs =
      load < leadIn ? (load / open.fromPerSec) * 1000 : steadyFromMs + timeOf(load - leadIn, open, durationMs);
    if (!(atMs < steadyFromMs + durationMs)) break;
    // Where warm-up and measuring meet, rounding must not turn two arrivals round.
    instantsMs.push(Math.max(atMs, instantsMs.at(-1) ?? 0));
    load += nextGap();
  }
  const warmup = Math.min(leadIn, instantsMs.length);
  const endMs = Number.isFinite(durationMs) ? steadyFromMs + durationMs : (instantsMs.at(-1) ?? 0);
  return { instantsMs, leadIn: warmup, endMs };
}

/** The ms after which `load` requests are due: a·t + b·t²/2 = load for a rate that starts at a and rises by b a second. */
function timeOf(load: number, { fromPerSec, toPerSec }: OpenLoad, durationMs: number): number {
  if (toPerSec === fromPerSec) return (load / fromPerSec) * 1000;
  const slope = (toPerSec - fromPerSec) / (durationMs / 1000);
  const root = fromPerSec ** 2 + 2 * slope * load;
  // A falling rate never has more requests than the area below it.
  if (root < 0) return Number.POSITIVE_INFINITY;
  // The form that loses no digits where the slope is small.
  return ((2 * load) / (fromPerSec + Math.sqrt(root))) * 1000;
}

function gapsOf(burstiness: number | undefined, random: Random): () => number {
  return burstiness === undefined ? () => 1 : () => drawGamma(burstiness, random);
}

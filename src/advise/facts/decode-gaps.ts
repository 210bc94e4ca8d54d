/** Gaps between the tokens of answers that stream, by how many stream at that instant. */
import { mean } from '../../stats/moments.ts';
import { quantileSorted } from '../../stats/quantile.ts';
import type { StageSide } from '../side.ts';
import { countAt, eventsOf, type Phases, phasesOf } from '../timeline.ts';

/** One gap between two content events of one answer, with no prefill of another request in it; the mean of several that arrived together. */
export interface DecodeGap {
  gapMs: number;
  /** Answers that stream at the middle of the gap, this one included. */
  streaming: number;
  endMs: number;
  /** False once the stage has nothing left to send and runs empty: the batch shrinks. */
  atLevel: boolean;
}

/** The gaps of a stage. */
export interface DecodeGaps {
  /** In the order of their ends. */
  gaps: DecodeGap[];
  /** False where somebody waited for a first token all the time: a part of a prompt may be in any of them. */
  alone: boolean;
}

/** Gaps looked at, of early and of late requests each: enough for a mean, few enough for a run of a hundred thousand requests. */
const GAPS_LOOKED_AT = 10_000;

/** The last requests run while the stage empties and so tell of smaller batches. */
const LAST_REQUESTS = 64;

/** With fewer gaps that nobody waits beside, there was a queue all along. */
const ENOUGH_GAPS = 100;

/** A gap of so many usual ones is a pause of something else: a collection of garbage, a network, a neighbour. */
const PAUSE = 4;

/**
 * Steps in which another request's prompt is taken in are longer for that reason: gaps that overlap another's wait for
 * its first token are set aside. Where somebody waits all the time (a queue before the slots) only those are set aside that end with another's first token.
 */
export function decodeGaps({ steady, warmup }: Pick<StageSide, 'steady' | 'warmup'>): DecodeGaps {
  const phases = phasesOf([...warmup, ...steady]);
  const levelEndsMs = steady.reduce((latest, { sentMs = 0 }) => Math.max(latest, sentMs), 0);
  const streaming = countAt(phases.map(({ firstMs, lastMs }) => ({ startMs: firstMs, endMs: lastMs })));
  const sent = countAt(phases.map(({ sentMs }) => ({ startMs: sentMs, endMs: Number.POSITIVE_INFINITY })));
  const first = countAt(phases.map(({ firstMs }) => ({ startMs: firstMs, endMs: Number.POSITIVE_INFINITY })));
  const all = thin(phases.filter(({ sample }) => sample.phase === 'steady')).flatMap((phase) => {
    const arrivals = arrivalsOf(phase);
    return arrivals.slice(1).map(({ atMs: endMs, events }, index) => {
      const startMs = (arrivals[index] as Arrival).atMs;
      const middleMs = (startMs + endMs) / 2;
      const gapMs = (endMs - startMs) / events;
      return {
        gap: { gapMs, streaming: streaming(middleMs), endMs, atLevel: endMs <= levelEndsMs },
        waited: sent(endMs) > first(startMs),
        admitted: first(endMs + gapMs / 2) > first(middleMs),
      };
    });
  });
  const alone = all.filter(({ waited }) => !waited);
  const isQueued = alone.filter(({ gap }) => gap.atLevel).length < ENOUGH_GAPS;
  const kept = isQueued ? all.filter(({ admitted }) => !admitted) : alone;
  return { gaps: withoutPauses(kept.map(({ gap }) => gap)).sort((a, b) => a.endMs - b.endMs), alone: !isQueued };
}

interface Arrival {
  atMs: number;
  events: number;
}

/** Gaps below this share of the mean gap are none: the network handed events over together that were made one after the other. */
const TOGETHER = 0.05;

function arrivalsOf(phase: Phases): Arrival[] {
  const least = TOGETHER * (mean(phase.sample.gapsMs) ?? 0);
  const arrivals: Arrival[] = [];
  for (const atMs of eventsOf(phase)) {
    const last = arrivals.at(-1);
    if (last && atMs - last.atMs < least) last.events++;
    else arrivals.push({ atMs, events: 1 });
  }
  return arrivals;
}

function thin(phases: readonly Phases[]): Phases[] {
  const gapsEach = Math.max(1, mean(phases.map(({ sample }) => sample.gapsMs.length)) ?? 1);
  const late = Math.min(LAST_REQUESTS, Math.ceil(GAPS_LOOKED_AT / gapsEach));
  const early = phases.slice(0, -late);
  const every = Math.max(1, Math.ceil((early.length * gapsEach) / GAPS_LOOKED_AT));
  return [...early.filter((_, index) => index % every === 0), ...phases.slice(-late)];
}

function withoutPauses(gaps: readonly DecodeGap[]): DecodeGap[] {
  const sorted = gaps.map(({ gapMs }) => gapMs).toSorted((a, b) => a - b);
  const most = PAUSE * (quantileSorted(sorted, 0.5) ?? 0);
  return gaps.filter(({ gapMs, streaming }) => gapMs <= most && streaming > 0);
}

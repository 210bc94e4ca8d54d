/** Whether requests wait for a place in the server's batch, for how long, and what they wait for after it. From the client's own samples. */
import type { StageMetrics } from '../../model/measurement.ts';
import { bootstrapInterval } from '../../stats/block-bootstrap.ts';
import { mean } from '../../stats/moments.ts';
import { quantileSorted } from '../../stats/quantile.ts';
import { seededRandom } from '../../stats/random.ts';
import { type BatchGrowth, findBatchGrowth } from '../batch-growth.ts';
import type { Estimate } from '../estimate.ts';
import type { StageSide } from '../side.ts';
import {
  inServingOrder,
  lagsSince,
  mostInFlight,
  mostStreaming,
  prefillFreeInstants,
  slotFreeInstants,
} from '../slots.ts';
import { type Phases, phasesOf } from '../timeline.ts';

/** Requests of a closed loop that never leave its `slots`, or of an open one while more came than ran. */
export interface QueueingFact {
  /** Requests that the server runs at once. */
  slots: number;
  /** Most requests that were under way at once, and the configured ones where the loop is closed. */
  inFlight: number;
  isClosed: boolean;
  /** Of the summed TTFT, the part before a slot was free. */
  waitRatio: Estimate;
  /** Share of requests that spent at least half of their TTFT so. */
  mostlyWaited: number;
  /** Means by Little's law (L = λ W): how many waited for a slot, and how many held one, at any time. */
  waiting: Estimate;
  holding: Estimate;
  /** Mean wait for a slot. */
  waitMs: Estimate;
  /** Median from the slot to the first token. */
  afterSlotMs: Estimate;
  /** The same for a request whose prompt is the only one that is worked through, where the tokens tell. */
  aloneMs?: number | undefined;
  /** What the prefill of a mean prompt takes; 0 where it cannot be told from the rest. */
  prefillMs: number;
  /** Mean from the first token to the last. */
  streamMs: Estimate;
  meanTtftMs: number;
  /** Median time between two tokens, and what it would be multiplied with if all that are under way streamed. */
  gapMs: number;
  growth: BatchGrowth;
  /** The stage's own metrics. */
  figures: StageMetrics;
  /** The stored runs: most that streamed at once, and their mean TTFT. */
  before: { streaming: number; meanTtftMs: number }[];
}

/** Fewer requests tell nothing of what they wait for. */
const FEWEST = 20;
/** The scatter of first tokens since a slot was free must lie below this share of that since any other event, at the upper end of its interval. */
const CLEAR_RATIO = 0.5;
const REPLICATES = 400;

/** Undefined where first tokens do not clearly follow the ends of other requests, or where no more were under way than streamed at once. */
export function findQueueing(now: StageSide, baseline: readonly StageSide[]): QueueingFact | undefined {
  const served = inServingOrder(phasesOf([...now.warmup, ...now.steady]));
  const inFlight = Math.max(mostInFlight(served), now.plan.concurrency ?? 0);
  const slots = findSlots(served, inFlight);
  if (slots === undefined) return undefined;
  return {
    ...{ slots, inFlight, isClosed: now.plan.concurrency !== undefined },
    ...splitWaits(served, slots),
    gapMs: medianGap(served),
    growth: findBatchGrowth(served, { startsMs: slotFreeInstants(served, slots), from: slots, to: inFlight }),
    figures: now.measurement.stages[now.stage] ?? {},
    before: baseline.flatMap((side) => {
      const phases = phasesOf([...side.warmup, ...side.steady]);
      const meanTtftMs = mean(steadyOf(phases).map(({ sentMs, firstMs }) => firstMs - sentMs));
      return meanTtftMs === undefined ? [] : [{ streaming: mostStreaming(phases), meanTtftMs }];
    }),
  };
}

/**
 * The number of places that leaves the least scatter between a place's being free and the first token, where it leaves clearly less than any other
 * event does: the request's own sending (no queue, or a server that works on all prompts at once) and the first token before it (prefills one after another).
 */
function findSlots(served: readonly Phases[], inFlight: number): number | undefined {
  const most = mostStreaming(served);
  // Answers of one token never stream: nothing shows how many places they had.
  if (steadyOf(served).length < FEWEST || most < 1 || most >= inFlight) return undefined;
  const others = [served.map(({ sentMs }) => sentMs), prefillFreeInstants(served)].map(
    (from) => lagsSince(served, from).scatterMs,
  );
  const scatterOf = (slots: number): number[] => lagsSince(served, slotFreeInstants(served, slots)).scatterMs;
  // While one is in its prefill, a place is taken and nothing streams from it: a few more places than that may be there.
  const candidates = Array.from({ length: Math.ceil(most / 2) + 1 }, (_, more) => most + more)
    .filter((slots) => slots < inFlight)
    .map((slots) => ({ slots, scatter: scatterOf(slots) }));
  const [best] = candidates.toSorted((a, b) => sum(a.scatter) - sum(b.scatter));
  if (!best) return undefined;
  const isClear = others.every((other) => {
    const ratio = estimateOver(served, inFlight, (places) => ratioOf(best.scatter, other, places));
    return ratio !== undefined && ratio.high < CLEAR_RATIO;
  });
  return isClear ? best.slots : undefined;
}

type Waits = Omit<QueueingFact, 'slots' | 'inFlight' | 'isClosed' | 'gapMs' | 'growth' | 'figures' | 'before'>;

/** Over the measured requests; those before them are there for their places. */
function splitWaits(served: readonly Phases[], slots: number): Waits {
  const free = slotFreeInstants(served, slots);
  const { line } = lagsSince(served, free);
  const rows = served.flatMap(({ sentMs, firstMs, lastMs, sample }, index) => {
    const freeMs = free[index] as number;
    const row = { waitMs: freeMs - sentMs, afterMs: firstMs - freeMs, ttftMs: firstMs - sentMs };
    return sample.phase === 'steady' ? [{ ...row, streamMs: lastMs - firstMs }] : [];
  });
  const steady = steadyOf(served);
  const figures = (pick: (row: (typeof rows)[number]) => number): number[] => rows.map(pick);
  const [waits, afters, ttfts, streams] = [
    figures(({ waitMs }) => waitMs),
    figures(({ afterMs }) => afterMs),
    figures(({ ttftMs }) => ttftMs),
    figures(({ streamMs }) => streamMs),
  ];
  const over = (statistic: (places: readonly number[]) => number): Estimate =>
    estimateOver(steady, slots, statistic) as Estimate;
  const perMs = ratePerMs(steady);
  const waitMs = over((places) => meanAt(waits, places));
  const held = over((places) => meanAt(afters, places) + meanAt(streams, places));
  const tokens = mean(steady.flatMap(({ uncachedTokens }) => uncachedTokens ?? []));
  const isTold = line !== undefined && tokens !== undefined && line.slope > 2 * line.slopeError;
  return {
    waitRatio: over((places) => ratioOf(waits, ttfts, places) as number),
    mostlyWaited: rows.filter(({ waitMs: wait, ttftMs }) => 2 * wait >= ttftMs).length / rows.length,
    ...{ waiting: scale(waitMs, perMs), holding: scale(held, perMs), waitMs },
    afterSlotMs: over((places) => medianAt(afters, places)),
    aloneMs: isTold ? Math.max(0, line.intercept + line.slope * tokens) : undefined,
    prefillMs: isTold ? line.slope * tokens : 0,
    streamMs: over((places) => meanAt(streams, places)),
    meanTtftMs: mean(ttfts) as number,
  };
}

function steadyOf(phases: readonly Phases[]): Phases[] {
  return phases.filter(({ sample }) => sample.phase === 'steady');
}

function medianGap(phases: readonly Phases[]): number {
  const gaps = Float64Array.from(phases.flatMap(({ sample }) => sample.gapsMs)).sort();
  return quantileSorted(gaps, 0.5) ?? 0;
}

/** First tokens to a millisecond between the first of them and the last. */
function ratePerMs(served: readonly Phases[]): number {
  const [first, last] = [served[0]?.firstMs ?? 0, served.at(-1)?.firstMs ?? 0];
  return last > first ? (served.length - 1) / (last - first) : 0;
}

/** Blocks as long as what is under way at once: those requests share their luck. */
function estimateOver(
  phases: readonly Phases[],
  together: number,
  statistic: (places: readonly number[]) => number | undefined,
): Estimate | undefined {
  const n = phases.length;
  const value = statistic(phases.map((_, place) => place));
  const blockLength = Math.min(Math.max(together, Math.cbrt(n)), n / 5);
  const interval = bootstrapInterval({ n, statistic, blockLength, replicates: REPLICATES, random: seededRandom(1) });
  return value === undefined || !interval ? undefined : { value, ...interval, n };
}

function ratioOf(over: readonly number[], under: readonly number[], places: readonly number[]): number | undefined {
  const [top, bottom] = [meanAt(over, places), meanAt(under, places)];
  return bottom > 0 ? top / bottom : undefined;
}

function meanAt(values: readonly number[], places: readonly number[]): number {
  return places.reduce((total, place) => total + (values[place] as number), 0) / places.length;
}

function medianAt(values: readonly number[], places: readonly number[]): number {
  const sorted = Float64Array.from(places, (place) => values[place] as number).sort();
  return quantileSorted(sorted, 0.5) as number;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function scale({ value, low, high, n }: Estimate, by: number): Estimate {
  return { value: value * by, low: low * by, high: high * by, n };
}

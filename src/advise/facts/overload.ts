/** Whether an open loop brings more than the server can take: then the queue grows as long as the load goes on, and TTFT with it. */

import type { StageMetrics } from '../../model/measurement.ts';
import type { SampleRecord } from '../../model/run-file.ts';
import { fitLine } from '../../stats/line.ts';
import { mean, sampleVariance } from '../../stats/moments.ts';
import { normalAtLevel, tAtLevel } from '../../stats/student-t.ts';
import type { Estimate } from '../estimate.ts';
import { findLightLoad, type LightLoad } from '../light-load.ts';
import type { StageSide } from '../side.ts';

export interface OverloadFact {
  /** Requests a second that came and that left, over the second half of the sending. */
  offeredPerSec: Estimate;
  servedPerSec: Estimate;
  /** By how many more requests were under way at the end of the sending than at its middle. */
  grown: number;
  /** By how many ms the time of a whole answer, and TTFT, rose with each second of the load. */
  wholeRisePerSec: Estimate;
  ttftRisePerSec: Estimate;
  /** Servers of this kind that the load needs at `TARGET_LOAD`, and what requests met while as few were under way as each would have. */
  replicas: number;
  light: LightLoad | undefined;
  meanOutputTokens: number | undefined;
  figures: StageMetrics;
  /** The stored runs that there are, and in how many of them the load was too much as well. */
  before: { runs: number; overloaded: number };
}

/** Above it the wait for a server grows fast: by 1 / (1 − load) in the simplest queue (Kleinrock 1975, M/M/1). */
export const TARGET_LOAD = 0.8;
const FEWEST = 40;
/** The run is cut into so many parts for the trend: longer than most of what neighbours share, and enough for a line. */
const PARTS = 8;
/** A server that keeps up but for a twentieth may be caught up by the next lull. */
const LEAST_SHORTFALL = 0.05;

/** Undefined for a closed loop, and where the server kept up. */
export function findOverload(now: StageSide, baseline: readonly StageSide[]): OverloadFact | undefined {
  const excess = findExcess(now);
  if (!excess) return undefined;
  const outputs = answered(now).flatMap(({ usage }) => usage.output ?? []);
  const meanOutputTokens = mean(outputs);
  const figures = now.measurement.stages[now.stage] ?? {};
  const capacity = capacityOf({ ...excess, meanOutputTokens, figures });
  const replicas = Math.max(2, Math.ceil(excess.offeredPerSec.value / (TARGET_LOAD * capacity)));
  const comparable = baseline.filter(({ plan }) => plan.open || plan.trace);
  return {
    ...excess,
    replicas,
    light: findLightLoad(answered(now), excess.offeredPerSec.value / replicas),
    ...{ meanOutputTokens, figures },
    before: { runs: comparable.length, overloaded: comparable.filter((side) => findExcess(side)).length },
  };
}

/**
 * Requests a second that one server can take. While ever more answers stream at once, more tokens are delivered than answers end: then the tokens tell
 * more.
 */
export function capacityOf({
  servedPerSec,
  meanOutputTokens,
  figures,
}: Pick<OverloadFact, 'servedPerSec' | 'meanOutputTokens' | 'figures'>): number {
  return Math.max(
    servedPerSec.value,
    (figures.output_tokens_per_sec?.value ?? 0) / (meanOutputTokens ?? Number.POSITIVE_INFINITY),
  );
}

type Excess = Pick<OverloadFact, 'offeredPerSec' | 'servedPerSec' | 'grown' | 'wholeRisePerSec' | 'ttftRisePerSec'>;

/**
 * Two signs, of which a load that is just carried shows at most one: more requests came than left beyond what the spread of both allows (of n
 * arrivals or departures the variance is n times their squared coefficient of variation, Cox 1962), and answers took longer the later they were asked for.
 */
function findExcess({ plan, warmup, steady }: StageSide): Excess | undefined {
  const sent = [...warmup, ...steady];
  if ((!plan.open && !plan.trace) || steady.length < FEWEST) return undefined;
  const arrivals = sent.map(({ plannedMs }) => plannedMs).toSorted((a, b) => a - b);
  const [firstMs, lastMs] = [arrivals[0] as number, arrivals.at(-1) as number];
  const half = { startMs: (firstMs + lastMs) / 2, endMs: lastMs };
  const came = ratePerSec(arrivals, half);
  const left = ratePerSec(
    sent.map(({ endMs }) => endMs).toSorted((a, b) => a - b),
    half,
  );
  if (!came || !left) return undefined;
  const grown = came.count - left.count;
  const isGrowing =
    grown > normalAtLevel(0.975) * Math.hypot(came.countError, left.countError) && grown > LEAST_SHORTFALL * came.count;
  const done = sent.filter(({ outcome, firstContentMs }) => outcome === 'ok' && firstContentMs !== undefined);
  const wholeRisePerSec = riseOf(done, ({ plannedMs, lastContentMs, endMs }) => (lastContentMs ?? endMs) - plannedMs);
  const ttftRisePerSec = riseOf(done, ({ plannedMs, firstContentMs }) => (firstContentMs as number) - plannedMs);
  if (!isGrowing || !wholeRisePerSec || !ttftRisePerSec || wholeRisePerSec.low <= 0) return undefined;
  return { offeredPerSec: came.rate, servedPerSec: left.rate, grown, wholeRisePerSec, ttftRisePerSec };
}

function answered({ warmup, steady }: StageSide): SampleRecord[] {
  return [...warmup, ...steady].filter(({ outcome }) => outcome === 'ok');
}

function ratePerSec(
  instants: readonly number[],
  { startMs, endMs }: { startMs: number; endMs: number },
): { count: number; countError: number; rate: Estimate } | undefined {
  const within = instants.filter((atMs) => atMs > startMs && atMs <= endMs);
  const gaps = within.slice(1).map((atMs, index) => atMs - (within[index] as number));
  const [middle, variance] = [mean(gaps), sampleVariance(gaps)];
  if (!middle || variance === undefined) return undefined;
  const count = within.length;
  const countError = Math.sqrt((count * variance) / middle ** 2);
  const perSec = (n: number): number => (Math.max(0, n) / (endMs - startMs)) * 1000;
  const reach = normalAtLevel(0.975) * countError;
  return {
    count,
    countError,
    rate: { value: perSec(count), low: perSec(count - reach), high: perSec(count + reach), n: count },
  };
}

/** Slope of a line through the means of equal parts of the run, with Student's t for so few parts. */
function riseOf(samples: readonly SampleRecord[], pick: (sample: SampleRecord) => number): Estimate | undefined {
  const inOrder = samples.toSorted((a, b) => a.plannedMs - b.plannedMs);
  const points = Array.from({ length: PARTS }, (_, part) => {
    const own = inOrder.slice(
      Math.round((part * inOrder.length) / PARTS),
      Math.round(((part + 1) * inOrder.length) / PARTS),
    );
    return { x: mean(own.map(({ plannedMs }) => plannedMs / 1000)) ?? 0, y: mean(own.map(pick)) ?? 0 };
  });
  const line = inOrder.length >= PARTS ? fitLine(points) : undefined;
  if (!line) return undefined;
  const reach = tAtLevel(0.975, PARTS - 2) * line.slopeError;
  return { value: line.slope, low: line.slope - reach, high: line.slope + reach, n: inOrder.length };
}

/** The first requests against the later ones: what an endpoint pays once, after its start. */
import { fitLine } from '../../stats/line.ts';
import { mean, sampleVariance } from '../../stats/moments.ts';
import { tAtLevel } from '../../stats/student-t.ts';
import type { Estimate } from '../estimate.ts';
import type { StageSide } from '../side.ts';
import { throughputAfter } from '../throughput-after.ts';
import { type Phases, phasesOf } from '../timeline.ts';
import { latenciesOf, latencyOf, type MendedFigures, meanInFlight } from '../without.ts';
import { pendingInputTokens } from './prefill.ts';

export interface ColdStartFact {
  /** How many answered requests it lasted, in the order of sending, warm-up included; how many of them are measured ones. */
  requests: number;
  measured: number;
  /** TTFT of the first requests, as a ratio to what later ones take for as many waiting tokens, and their TPOT to that of later ones. */
  ttft: Estimate;
  tpot: Estimate | undefined;
  /** Median TTFT in ms of the first requests. */
  firstMs: number;
  /** The same ratio of as many first requests of each stored run. */
  before: Estimate[];
  /** Share of the measured requests' TTFT, taken together, that is beyond what later requests take. */
  excessShare: number;
  /** The stage's figures had the first requests been as the later ones. */
  mended: MendedFigures;
}

/** Fewer answers leave no later ones to compare with. */
const MIN_REQUESTS = 45;
/** Where more of the later requests are as slow, slow requests are nothing of the beginning. */
const LATER_AS_SLOW = 0.01;
/** The two sides of a 95 % interval. */
const SIDE = 0.025;

/**
 * The place where the mean log ratio changes, by least squares (Hinkley 1970), if the requests before it are slower beyond chance: the interval allows for
 * the choice among all places (Bonferroni) and for neighbours that share the server's steps. Undefined where none is found.
 */
export function findColdStart(now: StageSide, baseline: readonly StageSide[]): ColdStartFact | undefined {
  const series = seriesOf(now);
  if (!series) return undefined;
  const { phases, logs, together } = series;
  const requests = changePoint(logs);
  const ttft = contrast(logs, requests, together);
  const first = phases.slice(0, requests);
  const level = mean(logs.slice(0, requests)) ?? 0;
  const later = logs.slice(requests);
  if (ttft.low <= 1 || later.filter((log) => log >= level).length > LATER_AS_SLOW * later.length) return undefined;
  const cold = new Set(first.map(({ sample }) => sample));
  const warm = now.steady.filter((sample) => !cold.has(sample) && sample.outcome === 'ok');
  const waits = first.map(({ sentMs, firstMs }) => firstMs - sentMs).toSorted((a, b) => a - b);
  return {
    ...{ requests, ttft },
    measured: first.filter(({ sample }) => sample.phase === 'steady').length,
    tpot: tpotRatio(phases, requests, together),
    firstMs: waits[waits.length >> 1] as number,
    before: baseline.flatMap((side) => {
      const own = seriesOf(side);
      return own && requests <= mostCold(own.logs.length) ? [contrast(own.logs, requests, own.together)] : [];
    }),
    excessShare: excessShare(series, requests),
    mended: { ...latenciesOf(now, warm, together), ...throughputAfter(now, lastAnswerMs(first)) },
  };
}

/** The last third is what the others are held against. */
function mostCold(requests: number): number {
  return Math.floor((2 * requests) / 3);
}

interface Series {
  phases: Phases[];
  /** ln(TTFT / what later requests take for as many waiting tokens). */
  logs: number[];
  together: number;
}

/** Undefined where the load is not even, a cache hides what is cold, or answers are too few. */
function seriesOf({ warmup, steady, plan, run }: StageSide): Series | undefined {
  const falls = plan.open !== undefined && plan.open.fromPerSec > plan.open.toPerSec;
  if (plan.trace || falls) return undefined;
  const phases = phasesOf([...warmup, ...steady]).filter(({ sentMs, firstMs }) => firstMs > sentMs);
  const { cache, conversations, prompts } = run.header.workload;
  const reuses = cache === 'keep' || conversations !== undefined || prompts.nonceGroups !== undefined;
  // The first time that a prompt comes is then slow for want of a cached beginning, which is nothing of the start.
  if (reuses && phases.some(({ cachedTokens }) => cachedTokens === undefined)) return undefined;
  if (phases.length < MIN_REQUESTS) return undefined;
  const expected = expectFromLater(phases);
  const logs = phases.map(({ sentMs, firstMs }, index) => Math.log((firstMs - sentMs) / (expected[index] as number)));
  return { phases, logs, together: meanInFlight(phases.map(({ sample }) => sample)) };
}

/**
 * What each request would take by the line of TTFT against waiting tokens that the last third of all shows (without tokens: against waiting requests). The
 * first requests of a closed loop come at once and wait for each other: beyond what that saw, the line is as steep as its error allows.
 */
function expectFromLater(phases: readonly Phases[]): number[] {
  const told = phases.every(({ uncachedTokens }) => uncachedTokens !== undefined);
  const pending = pendingInputTokens(
    phases.map(({ sentMs, firstMs, uncachedTokens }) => ({
      ...{ sentMs, firstContentMs: firstMs },
      tokens: told ? (uncachedTokens as number) : 1,
    })),
  );
  const later = phases.map((_, index) => index).slice(mostCold(phases.length));
  const points = later.map((index) => {
    const { sentMs, firstMs } = phases[index] as Phases;
    return { x: pending[index] as number, y: firstMs - sentMs };
  });
  const line = fitLine(points);
  const meanX = mean(points.map(({ x }) => x)) as number;
  const meanY = mean(points.map(({ y }) => y)) as number;
  const mostX = points.reduce((most, { x }) => Math.max(most, x), 0);
  const leastY = points.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const slope = Math.max(0, line?.slope ?? 0);
  const steepest = Math.max(0, slope + 2 * (line?.slopeError ?? 0));
  return pending.map((x) => Math.max(leastY, meanY + (x > mostX ? steepest : slope) * (x - meanX)));
}

/** How many of the first values stand apart most by the sum of squares between both sides; at most two thirds of all. */
function changePoint(logs: readonly number[]): number {
  const n = logs.length;
  const total = logs.reduce((sum, log) => sum + log, 0);
  let [best, most, sum] = [1, Number.NEGATIVE_INFINITY, 0];
  for (let k = 1; k <= mostCold(n); k++) {
    sum += logs[k - 1] as number;
    const apart = sum / k - (total - sum) / (n - k);
    const between = apart <= 0 ? 0 : ((k * (n - k)) / n) * apart ** 2;
    if (between > most) [best, most] = [k, between];
  }
  return best;
}

/** Ratio of the geometric means of the first `k` values and the rest, by Student's t with as many independent values as there are rounds of requests in flight. */
function contrast(logs: readonly number[], k: number, together: number): Estimate {
  const [first, later] = [logs.slice(0, k), logs.slice(k)];
  const estimate = (mean(first) ?? 0) - (mean(later) ?? 0);
  const spread = sampleVariance(later) ?? 0;
  const rounds = (count: number): number => Math.max(1, count / together);
  const error = Math.sqrt(Math.max(sampleVariance(first) ?? 0, spread) / rounds(k) + spread / rounds(later.length));
  const places = mostCold(logs.length);
  const arm = tAtLevel(1 - SIDE / places, Math.max(1, rounds(later.length) - 1)) * error;
  return { value: Math.exp(estimate), low: Math.exp(estimate - arm), high: Math.exp(estimate + arm), n: k };
}

function tpotRatio(phases: readonly Phases[], k: number, together: number): Estimate | undefined {
  const logOf = ({ sample }: Phases): number[] => {
    const tpot = latencyOf(sample, 'tpot', 'sent');
    return tpot === undefined || tpot <= 0 ? [] : [Math.log(tpot)];
  };
  const first = phases.slice(0, k).flatMap(logOf);
  const later = phases.slice(k).flatMap(logOf);
  return first.length === 0 || later.length < 2 ? undefined : contrast([...first, ...later], first.length, together);
}

function excessShare({ phases, logs }: Series, requests: number): number {
  let [excess, whole] = [0, 0];
  for (const [index, { sample, sentMs, firstMs }] of phases.entries()) {
    if (sample.phase !== 'steady') continue;
    whole += firstMs - sentMs;
    if (index < requests) excess += (firstMs - sentMs) * (1 - Math.exp(-(logs[index] as number)));
  }
  return whole === 0 ? 0 : Math.min(1, Math.max(0, excess / whole));
}

function lastAnswerMs(phases: readonly Phases[]): number {
  return phases.reduce((latest, { lastMs }) => Math.max(latest, lastMs), 0);
}

/** How a figure is distributed over the requests, now and before. */
import type { DistributionPicture, DrawnSample, Spot } from '../../model/pictures.ts';
import { estimateDensity } from '../../stats/density.ts';
import { fourDigits } from './round.ts';

/** Runs of the baseline that are drawn one by one. */
const EACH_RUN = 6;
const RUN_POINTS = 30;

/**
 * From ascending samples of milliseconds, a failed request as Infinity; `before` newest first. `points` bounds the points of a line. Undefined where
 * fewer than two requests have the figure.
 */
export function drawDistribution(
  now: readonly number[],
  before: readonly (readonly number[])[],
  points: number,
): DistributionPicture | undefined {
  const runs = before.filter((sample) => countFinite(sample) > 1);
  if (countFinite(now) < 2) return undefined;
  const pooled = Float64Array.from(runs.flat()).sort();
  return {
    now: drawSample(now, points),
    ...(runs.length === 0 ? {} : { before: { ...drawSample([...pooled], points), runs: runs.length } }),
    eachBefore: runs.length < 2 ? [] : runs.slice(0, EACH_RUN).map(drawRun),
  };
}

function drawSample(sorted: readonly number[], points: number): DrawnSample {
  const n = sorted.length;
  const answered = sorted.slice(0, countFinite(sorted));
  const places = spread(answered.length, points);
  const logs = answered.filter((value) => value > 0).map(Math.log);
  const densityPoints = Math.ceil(points / 2);
  return {
    n,
    failed: n - answered.length,
    ecdf: places.map((place): Spot => [fourDigits(answered[place] as number), fourDigits((place + 1) / n)]),
    density: estimateDensity(answered, densityPoints)
      // Nothing is quicker than at once.
      .filter(([at]) => at >= 0)
      .map(([at, share]): Spot => [fourDigits(at), fourDigits(share)]),
    logDensity: estimateDensity(logs, densityPoints).map(
      ([at, share]): Spot => [fourDigits(Math.exp(at)), fourDigits(share)],
    ),
  };
}

function drawRun(sorted: readonly number[]): DistributionPicture['eachBefore'][number] {
  const answered = sorted.slice(0, countFinite(sorted));
  return {
    quantiles: spread(answered.length, RUN_POINTS).map((place) => fourDigits(answered[place] as number)),
    answered: fourDigits(answered.length / sorted.length),
  };
}

/** At most `points` places of a list of `length`, evenly spaced, the first and the last among them. */
function spread(length: number, points: number): number[] {
  const count = Math.min(length, points);
  if (count <= 1) return length === 0 ? [] : [length - 1];
  return Array.from({ length: count }, (_, index) => Math.round((index * (length - 1)) / (count - 1)));
}

function countFinite(sorted: readonly number[]): number {
  const failed = sorted.indexOf(Number.POSITIVE_INFINITY);
  return failed === -1 ? sorted.length : failed;
}

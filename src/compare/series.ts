/** One metric of the stored runs as a series in the order of time, its noise, and the straight line through it. */
import type { MetricSpec } from '../metrics.ts';
import type { BaselineRun } from '../model/measurement.ts';
import { fitLine } from '../stats/line.ts';
import { mean } from '../stats/moments.ts';
import { upperTail } from '../stats/student-t.ts';
import { PRIOR_RATIO, PRIOR_RUNS } from './history-noise.ts';
import type { AssumedNoise } from './segments.ts';
import { withinRunError } from './within-run-error.ts';

export interface Point {
  /** On the scale on which noise is the same at every level: logarithms of relative metrics, proportions as they are. */
  value: number;
  n: number;
  run: BaselineRun;
}

/** In the order of time. */
export function readPoints(spec: MetricSpec, stage: string, newestFirst: readonly BaselineRun[]): Point[] {
  return newestFirst
    .flatMap((run): Point[] => {
      const { value, effective, n: counted = 0 } = run.measurement.stages[stage]?.[spec.id] ?? {};
      const n = effective ?? counted;
      if (value === undefined || !Number.isFinite(value)) return [];
      if (spec.scale === 'points') return [{ value, n, run }];
      return value > 0 ? [{ value: Math.log(value), n, run }] : [];
    })
    .reverse();
}

/** The noise of the history design; of a proportion that of the requests drawn anew, of accuracy (the same items each time) one item. */
export function assumeNoise(spec: MetricSpec, stage: string, points: readonly Point[]): AssumedNoise {
  const priorRuns = Math.max(0, PRIOR_RUNS - points.length);
  const newest = points.at(-1) as Point;
  if (spec.scale === 'points') {
    const share = mean(points.map(({ value }) => value)) as number;
    const n = Math.max(1, mean(points.map((point) => point.n)) as number);
    const drawn = Math.max(share * (1 - share), 1 / n) / n;
    return { priorRuns, priorVariance: drawn, leastVariance: spec.id === 'accuracy' ? 1 / n ** 2 : drawn };
  }
  const { measurement } = newest.run;
  const others = points.slice(0, -1).map(({ run }) => run.measurement);
  const within = withinRunError(spec, stage, measurement, others) ** 2;
  return {
    priorRuns,
    priorVariance: PRIOR_RATIO[measurement.header.target.locality] ** 2 + within,
    leastVariance: within,
  };
}

/** A line by least squares over evenly spaced runs. */
export interface Trend {
  /** Of the values, from one run to the next. */
  slope: number;
  /** Standard error of the slope, with two degrees of freedom fewer than there are runs. */
  error: number;
  pValue: number;
  /** Variance around the line. */
  unexplained: number;
}

/**
 * Two-sided test of the slope of a straight line over the runs (Draper & Smith 1998, 1.4), and the variance around the line.
 */
export function testTrend(values: readonly number[], { leastVariance }: AssumedNoise): Trend {
  const n = values.length;
  const line = fitLine(values.map((y, x) => ({ x, y })));
  if (!line) return { slope: 0, error: 0, pValue: 1, unexplained: Number.POSITIVE_INFINITY };
  const unexplained = (line.slopeError ** 2 * n * (n ** 2 - 1)) / 12;
  const error = Math.max(line.slopeError, Math.sqrt((12 * leastVariance) / (n * (n ** 2 - 1))));
  return { slope: line.slope, error, pValue: twoSided(line.slope, error, n - 2), unexplained };
}

/** P(|T| ≥ |difference| / error) for Student's t. */
export function twoSided(difference: number, error: number, degreesOfFreedom: number): number {
  if (Math.abs(difference) <= 1e-12) return 1;
  return error === 0 ? 0 : Math.min(1, 2 * upperTail(Math.abs(difference) / error, degreesOfFreedom));
}

/**
 * What the report draws beside its figures: distributions, courses over time, the history. Bounded whatever the run was, so that a result document stays
 * small: values have four significant digits, rows of points are thinned as each says.
 */
import type { MetricId } from '../metrics.ts';
import type { PublishedNumber } from './result.ts';

/** A place in a picture: along, up. */
export type Spot = readonly [number, number];

export interface Pictures {
  /** Load stages of one level, in the order of the plan. */
  stages: StagePictures[];
  /** Gated figures of the stored runs, oldest first, and this one's. */
  history: HistoryPicture[];
}

export interface StagePictures {
  stage: string;
  ttft?: DistributionPicture | undefined;
  tpot?: DistributionPicture | undefined;
  course?: CoursePicture | undefined;
  /** Absent: no request failed. */
  errors?: ErrorPicture | undefined;
}

/** Milliseconds by request. */
export interface DistributionPicture {
  now: DrawnSample;
  /** The requests of all stored runs together; absent: there is none. */
  before?: (DrawnSample & { runs: number }) | undefined;
  /** Each of those runs alone, newest first: evenly spaced quantiles from its least value to its greatest, which `answered` of its requests took at most. */
  eachBefore: { quantiles: number[]; answered: number }[];
}

export interface DrawnSample {
  /** Requests, failed ones among them. */
  n: number;
  /** Requests without an answer: they lie above every value. */
  failed: number;
  /** Value and the share of the requests that took at most so long, ascending; the first and the last value among them. */
  ecdf: Spot[];
  /** Share of the answered requests to a millisecond. */
  density: Spot[];
  /** Share of the answered requests to a factor of e, over the same values on a logarithmic scale. */
  logDensity: Spot[];
}

/** TTFT in ms by the second of the stage at which a request was sent (or due, in an open loop). */
export interface CoursePicture {
  /** Where there are too many, the quickest and the slowest of each group of neighbours. */
  spots: Spot[];
  requests: number;
  /** Second and kind of failed requests; the first ones. */
  failed: { atSec: number; kind: string }[];
  failures: number;
}

/** Failed requests by equal parts of the stage. */
export interface ErrorPicture {
  partSec: number;
  requests: number[];
  kinds: { kind: string; counts: number[] }[];
}

export interface HistoryPicture {
  metric: MetricId;
  stage: string;
  unit: string;
  /** Oldest first. `low`, `high`: 95 % interval of that run alone. */
  runs: DrawnFigure[];
  now: DrawnFigure | null;
  /** Service level that a gate sets. */
  limit?: number | undefined;
  /** Changes of level that were found: `from` is the place in `runs` of the first run of the new one. */
  steps: { from: number; change: number }[];
}

export interface DrawnFigure {
  startedAt: string;
  value: PublishedNumber;
  low?: number | undefined;
  high?: number | undefined;
}

/** Evidence to look at: what was measured and the line that was fitted to it, now and before. */
export interface Drawing {
  /** What is shown, in a few words. */
  title: string;
  x: { name: string; unit: string };
  y: { name: string; unit: string };
  series: { side: 'now' | 'before'; spots: Spot[]; line?: { from: Spot; to: Spot } | undefined }[];
}

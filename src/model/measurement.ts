/** A run reduced to figures, and the runs it is compared with. A value that cannot be known is absent with a reason, never 0. */
import type { LatencySource, MetricId } from '../metrics.ts';
import type { ItemsByKey } from './item-answers.ts';
import type { JudgedFigures } from './judged.ts';
import type { Run, RunHeader } from './run-file.ts';

/**
 * One metric of one stage of one run. `value` is absent with a `reason` when it cannot be known;
 * `infinite` when the quantile falls on a failed request. `low`/`high` are a two-sided 95 % interval of this run alone.
 */
export interface Measured {
  value?: number | undefined;
  infinite?: boolean | undefined;
  reason?: string | undefined;
  low?: number | undefined;
  high?: number | undefined;
  /** Requests, items or events that the figure rests on. */
  n: number;
  /** Sample floor of the metric when it was not met: how many are needed. */
  needs?: number | undefined;
  /** Standard error of ln(value) within this run, for means and rates. */
  standardError?: number | undefined;
  /** For proportions: events out of n; for accuracy the sum of the items' mean scores, which need not be whole. */
  count?: number | undefined;
  /** Of items that do not all count alike: as many that do would say as much (Kish 1965), and `count` is of so many. Absent: `n`. */
  effective?: number | undefined;
  /** How many attempts of one commit the value is the mean of; absent: it is of one. */
  attempts?: number | undefined;
}

export type StageMetrics = Partial<Record<MetricId, Measured>>;

/** Why a stage is unfit whose figures are the load generator's own. */
export const GENERATOR_LIMITED = 'the load generator was the bottleneck';

/** Why a stage of a run is not fit to be judged, with the figure that broke the rule and what to do. */
export interface Unfit {
  stage: string;
  figure: string;
  reason: string;
  hint: string;
}

/** Per-request service levels, from the configured limits: what goodput is counted against. Milliseconds. */
export type RequestLimits = Partial<Record<LatencySource, number>>;

/** A run reduced to its figures: what the comparison sees. */
export interface Measurement {
  header: RunHeader;
  complete: boolean;
  /** Load stages by name, and `quality` for the quality sets. */
  stages: Record<string, StageMetrics>;
  /** Accuracy by slice, key `dimension=value`. */
  slices: Record<string, Measured>;
  /**
   * Per-request figures of each load stage, ascending, a failed request as Infinity: what a limit is judged on.
   * Requests that have no such figure (one token has no TPOT) are left out.
   */
  distributions: Record<string, Partial<Record<LatencySource, number[]>>>;
  /**
   * The same figures in the order of sending, `undefined` where a request has none. Every run of a workload sends the same prompts in
   * the same order, so the nth entries of two runs belong to the same prompt among the same neighbours.
   */
  inOrder: Record<string, Partial<Record<LatencySource, (number | undefined)[]>>>;
  /** Output tokens that arrived in each of the equal parts of the steady window. */
  tokensByPart: Record<string, number[]>;
  /** What the output tokens of a load stage were counted by: the server's usage, content events where it gives none, or both. */
  countedBy: Record<string, 'usage' | 'events' | 'mixed'>;
  /** Output tokens to a content event, by load stage, where the server tells its tokens: speculative decoding sends several at once. */
  tokensPerEvent?: Record<string, number> | undefined;
  /** Share of the input tokens that a cache of the server answered for, by load stage, where the server says it. */
  cachedRatio: Record<string, number>;
  /** How each item was answered, for the paired test; by all attempts of one commit where there are several. Items that a judge scored are among them only where it has a licence. */
  items: ItemsByKey;
  /** Items that were answered and have no score, as if they were wrong: they are in no figure. Absent: there is none. */
  unscored?: ItemsByKey | undefined;
  /** The items that a judge scored. Absent: none is. */
  judged?: JudgedFigures | undefined;
  /** Load stages that were measured twice: the figures of each time, of which `stages` holds the median. */
  measuredTwice?: Record<string, { first: StageMetrics; second: StageMetrics }> | undefined;
  unfit: Unfit[];
}

/** A comparable run of the base branch and where it came from. */
export interface BaselineRun {
  measurement: Measurement;
  run: Run;
  provenance: BaselineProvenance;
}

export interface BaselineProvenance {
  commit?: string | undefined;
  startedAt: string;
  /** Human-readable source: a file name, or the workflow run. */
  source: string;
  runId?: number | undefined;
  artifactId?: number | undefined;
  digest?: string | undefined;
  /** Commits between the baseline commit and this one. */
  distance?: number | undefined;
}

/** One step of a ladder that was driven. */
export interface ClimbedStep {
  stage: string;
  level: number;
  /** Output tokens a second, or requests where answers have no tokens. */
  throughput?: number | undefined;
  /** Metrics that are beyond their limit at this level. */
  broken: MetricId[];
  /** Requests came due while as many were in flight as may be: the server fell behind the rate. */
  saturated?: true | undefined;
  /** Why the load generator's figures of this step are not to be trusted. */
  unfit?: string | undefined;
}

/** A ladder as far as it was climbed. */
export interface Climb {
  ladder: string;
  unit: 'in flight' | 'requests/s';
  /** Steps in the plan; those above the end were not driven, unless a gate names one. */
  planned: number;
  steps: ClimbedStep[];
  /** Why no higher step was needed; absent where the top was reached, or the run was stopped before. */
  end?: 'limit' | 'throughput' | 'saturated' | 'unfit' | undefined;
  /** The highest level that was worth its load, where it was found. */
  knee?: number | undefined;
}

/** True for a run of this commit, which may be the beginning of one. */
export function isOfCommit({ commit: of }: Pick<BaselineProvenance, 'commit'>, commit: string | undefined): boolean {
  return commit !== undefined && of?.startsWith(commit) === true;
}

/** The verdict and the result document (`result.json`, `--format json`). Its names are fixed by the outside contract. */
import type { MetricId } from '../metrics.ts';
import type { BaselineProvenance, Climb } from './measurement.ts';
import type { HealthRecord, RunHeader } from './run-file.ts';

export type VerdictWord = 'pass' | 'warn' | 'fail' | 'invalid' | 'no-baseline';

export type Answer =
  | 'regression'
  | 'improved'
  | 'small-change'
  | 'within'
  | 'no-change-seen'
  | 'undecided'
  | 'missing'
  | 'no-baseline'
  | 'invalid';

export type Tier = 'critical' | 'blocking' | 'advisory';

/** JSON has no infinity: a quantile that falls on a failed request is null with `infinite`. */
export type PublishedNumber = number | null;

export interface GateResult {
  id: MetricId;
  stage: string;
  slice: string | null;
  instance: string | null;
  tier: Tier;
  design: 'paired' | 'history' | 'limit';
  clock: 'sent' | 'planned';
  answer: Answer;
  baseline: PublishedNumber;
  candidate: PublishedNumber;
  /** True where `candidate` is null because the quantile falls on a failed request. */
  infinite?: boolean | undefined;
  unit: string;
  estimator:
    | 'log-ratio-to-mean'
    | 'difference'
    | 'quantile'
    | 'proportion'
    | 'hodges-lehmann-log-ratio'
    | 'mean-log-ratio-of-turns'
    | 'log-ratio-of-quantiles'
    | 'none';
  /**
   * Relative (0.18 = +18 %) for ratio-scaled metrics, points as a ratio (0.02 = 2 points) for proportions. Signed as measured:
   * whether up is worse depends on the metric. Bounds are one-sided at `level` each; null where the sample admits none.
   */
  change: { estimate: number; low: PublishedNumber; high: PublishedNumber; level: number } | null;
  /** The service level, in the metric's unit. */
  limit: number | null;
  /** Share of the limit that is left (negative: beyond it). */
  margin: number | null;
  tolerance: { relative: number | null; absolute: number | null };
  /**
   * `baseline` counts runs in the history design (items for accuracy); `candidate` counts requests or items. In the paired design each counts
   * its arm's pairs, turns, requests or items: whatever is the unit of the gate.
   */
  n: { baseline: number; candidate: number };
  /** Smallest change that this design would have caught with 80 % probability, in the unit of `change`. */
  detectable: number | null;
  pValue: number | null;
  /**
   * The level of the stored runs changed by this share (0.2 = +20 %) with the run of `startedAt`; it and the newer ones, `runs` in all, are
   * what `baseline` is the mean of. Absent where no step was found.
   */
  step?: { runs: number; change: number; startedAt: string; commit?: string | undefined } | undefined;
  /** The stage was measured a second time because a gate was red: both values, of which `candidate` is the median. */
  measuredTwice?: { first: PublishedNumber; second: PublishedNumber } | undefined;
  /** Chance that the true change is worse than the tolerance, given the measured noise and no other knowledge. */
  chanceBeyondTolerance?: number | undefined;
  /** Correlated regressions told as one: the name of the cause, when it was measured. */
  cause: string | null;
  reason: string;
}

/** An expected effect: a range that a measurement supports, or why there is none. */
export type ExpectedEffect = { low: number; high: number; unit: string } | { unknown: string; howToMeasure: string };

export interface Recommendation {
  rule: string;
  action: string;
  justification: string;
  evidence: { name: string; value: string }[];
  tryIt: string;
  tradeoffs: string[];
  expected: { ttft_p50: ExpectedEffect; output_tokens_per_sec: ExpectedEffect; accuracy: ExpectedEffect };
}

export interface Risk {
  risk: string;
  likelihood: { level: 'high' | 'medium' | 'low' | 'not-measured'; probability: number | null; basis: string };
  impact: { level: 'high' | 'medium' | 'low'; size: string };
  mitigation: string;
}

/** How the stored runs themselves moved. It judges no pull request. */
export interface Drift {
  metric: MetricId;
  stage: string;
  /**
   * Over all these runs: between the levels of the first and the last step, else along the trend or from the anchor to the newest runs, whichever
   * is clearer. Relative for ratio-scaled metrics, points as a ratio for proportions.
   */
  change: number;
  worse: boolean;
  /** Runs from the anchor on, itself included. */
  runs: number;
  anchor: { startedAt: string; commit?: string | undefined; source: string };
  /** Two-sided; of the steady trend over the runs, or of the newest level against the anchor, whichever is smaller, times two. */
  pValue: number;
  /** Changes of the level, oldest first. */
  steps: { change: number; runsSince: number; startedAt: string; commit?: string | undefined }[];
  sentence: string;
}

export interface PublishedMetric {
  value: PublishedNumber;
  infinite?: boolean | undefined;
  low?: number | undefined;
  high?: number | undefined;
  unit: string;
  n: number;
  reason?: string | undefined;
}

export interface RunProvenance {
  commit: string | null;
  /** What shows that the endpoint ran this commit; absent where nothing does. */
  commitProof?: RunHeader['commitProof'];
  label: string;
  model: string;
  api: string;
  server: string | null;
  startedAt: string;
  tool: string;
  environment: RunHeader['environment'];
  /** Present where the run is another tool's: the numbers of the workload and environment that its file does not hold are null. */
  imported?: RunHeader['imported'];
  workload: RunHeader['workload'];
  fingerprint: RunHeader['fingerprint'];
}

export interface Result {
  schemaVersion: 1;
  verdict: VerdictWord;
  reason: string;
  gates: GateResult[];
  recommendations: Recommendation[];
  risks: Risk[];
  /** Of the stored runs of the base branch; empty where they hold their level or are too few. Absent in documents of version 0.1.0. */
  drift?: Drift[] | undefined;
  metrics: Record<string, Partial<Record<MetricId, PublishedMetric>>>;
  slices: Record<
    string,
    PublishedMetric & { baseline: PublishedNumber; worse: number | null; better: number | null; pValue: number | null }
  >;
  /** How much the endpoint takes, where ladders were climbed. */
  ladders?: Climb[] | undefined;
  nextSteps: string[];
  /** What a reader must know before the tables. */
  warnings: string[];
  /** Last lines of the server that was started, where it ended or never became ready. Untrusted. */
  serverLog?: string | undefined;
  baseline: {
    design: 'history' | 'paired' | 'none';
    branch: string | null;
    /** The commit that the baseline search started from. */
    commit: string | null;
    runs: BaselineProvenance[];
    /** Runs that were looked at and not used, each with its reason. */
    refused: { source: string; reason: string }[];
    metrics: Record<string, Partial<Record<MetricId, PublishedMetric>>>;
  };
  candidate: RunProvenance & {
    url?: string | undefined;
    health: HealthRecord[];
    errors: Record<string, number>;
    durationMs: number;
  };
}

/** The verdict and the result document (`result.json`, `--format json`). Its names are fixed by the outside contract. */
import type { MetricId } from '../metrics.ts';
import type { Acceptance } from './acceptance.ts';
import type { Recommendation, Risk } from './advice.ts';
import type { JudgeResult } from './judge-result.ts';
import type { BaselineProvenance, Climb } from './measurement.ts';
import type { MissingBaseline } from './missing-baseline.ts';
import type { Pictures } from './pictures.ts';
import type { Flips, LostItems, QualityFindings } from './quality-findings.ts';
import type { RunCost } from './run-cost.ts';
import type { HealthRecord, RunHeader, StageRecord } from './run-file.ts';
import type { ServerStage } from './server-figures.ts';
import type { BudgetKey } from './shortage.ts';
import type { Trend } from './trend.ts';
import type { ConversationFigures } from './turn-figures.ts';

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
  /** Part of the quality items that is judged, `dimension=value`; null: all. */
  slice: string | null;
  /** The target's label where the user gave one, since that is what tells several of a service apart. */
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
    | 'log-ratio-of-means'
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
   * what `baseline` is the mean of. Absent where no step was found. `accepted`: somebody accepted a change there, so nothing had to be found.
   */
  step?:
    | { runs: number; change: number; startedAt: string; commit?: string | undefined; accepted?: true | undefined }
    | undefined;
  /**
   * The newest stored run is worse than those before it and may be the first of a new level, unproven: `baseline` is that run alone, and the gate is worse only if it is worse
   * than the others too. Absent: it is not so.
   */
  newestAlone?: true | undefined;
  /** The stage was measured a second time because a gate was red: both values, of which `candidate` is the median. */
  measuredTwice?: { first: PublishedNumber; second: PublishedNumber } | undefined;
  /** Accuracy only: how many answers changed, and how many change by themselves. */
  flips?: Flips | undefined;
  /** Accuracy only: what became of the items that turned wrong; absent where none did. */
  lostItems?: LostItems | undefined;
  /** Chance that the true change is worse than the tolerance, given the measured noise and no other knowledge. */
  chanceBeyondTolerance?: number | undefined;
  /** Correlated regressions told as one: the name of the cause where it was measured, else of what they share. */
  cause: string | null;
  reason: string;
  /** Somebody takes it on purpose, so that it does not fail the check; `answer` stays what it is. Null: not known, or without an end. `by` and `reason` are untrusted. */
  accepted?: { by: string | null; reason: string; until: string | null; source: Acceptance['source'] } | undefined;
}

/** How the stored runs themselves moved. It judges no pull request, unless `gates.drift` says so. */
export interface Drift {
  metric: MetricId;
  stage: string;
  /**
   * Over all these runs: between the levels of the first and the last step, else along the trend or from the anchor to the newest runs, whichever
   * is clearer. Relative for ratio-scaled metrics, points as a ratio for proportions.
   */
  change: number;
  worse: boolean;
  /** For the worse, and by the tolerance of a gate that can fail or more: what `gates.drift` is about. */
  beyondTolerance: boolean;
  /** Runs from the anchor on, itself included. */
  runs: number;
  anchor: { startedAt: string; commit?: string | undefined; source: string };
  /** The change is from the anchor that somebody named to the newest runs. */
  fromAnchor: boolean;
  /** Two-sided; of the steady trend over the runs, or of the newest level against the anchor, whichever is smaller, times two. */
  pValue: number;
  /**
   * Of a steady trend for the worse: the chance that it goes on by the tolerance (relative, points as a ratio) within so many further runs, were it
   * to go on as it was. Absent where there is no such trend, or no tolerance.
   */
  goesOn?: { runs: number; tolerance: number; probability: number } | undefined;
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

export interface RunProvenance
  extends Pick<RunHeader, 'environment' | 'shards' | 'instances' | 'workload' | 'fingerprint'> {
  commit: string | null;
  /** What shows that the endpoint ran this commit; absent where nothing does. */
  commitProof?: RunHeader['commitProof'];
  label: string;
  model: string;
  api: string;
  server: string | null;
  /** What the server told of itself. Untrusted. Absent: it was not asked. */
  identity?: Record<string, string> | undefined;
  /** Version of HTTP that was spoken; absent: 1.1. */
  http?: RunHeader['target']['http'];
  startedAt: string;
  tool: string;
  /** Present where the run is another tool's: the numbers of the workload and environment that its file does not hold are null. */
  imported?: RunHeader['imported'];
}

/** One thing that two endpoints are, or say of themselves; null where one does not tell. */
export interface IdentityDifference {
  what: string;
  baseline: string | null;
  candidate: string | null;
}

/** Two endpoints measured side by side: the one that is compared with, and how much of what was planned was measured. */
export interface SideBySide {
  form: 'pairs' | 'turns' | 'exclusive';
  base: Pick<RunProvenance, 'label' | 'model' | 'api' | 'server' | 'http' | 'identity'>;
  /** Standard deviation, log scale, of what two instances of one build differ by: part of every interval. */
  instanceSd: number;
  /** The base endpoint's load stages by its own metrics, as `candidate.serverStages`. */
  serverStages?: ServerStage[] | undefined;
  stages: {
    stage: string;
    /** Of both requests of a prompt. */
    pairs: number;
    /** 0 where the form has none, null where the stage is bounded by time. */
    plannedPairs: number | null;
    /** Turns, in the exclusive form restarts, of both endpoints together. */
    turns: number;
    /** 0 where there were none after the pairs. */
    plannedTurns: number;
    /** Why it ended; of a stage with pairs, why the pairs did. `cut-off`: the process or a server ended before it. */
    stop: StageRecord['stop'] | 'cut-off';
    /** With the stop `budget`: which. */
    budget?: BudgetKey | 'minutes' | undefined;
  }[];
}

/** Where the noise that a verdict reckoned with was measured. */
export interface CalibrationProvenance {
  /** The file, as the config names it. */
  source: string;
  startedAt: string;
  label: string;
  /** Runs that its figures rest on. */
  runs: number;
}

export interface Result {
  schemaVersion: 1;
  verdict: VerdictWord;
  reason: string;
  /** The executive summary as a model words it, each number and name held against this document. Untrusted. Absent: nobody was asked, or the text was refused. */
  narrative?: { text: string; model: string } | undefined;
  gates: GateResult[];
  recommendations: Recommendation[];
  risks: Risk[];
  /** Of the stored runs of the base branch; empty where they hold their level or are too few. Absent in documents of version 0.1.0. */
  drift?: Drift[] | undefined;
  /** How the stored runs went, for a summary; one a metric and stage. Absent: no metric has three of them. */
  trends?: Trend[] | undefined;
  metrics: Record<string, Partial<Record<MetricId, PublishedMetric>>>;
  slices: Record<
    string,
    PublishedMetric & {
      baseline: PublishedNumber;
      worse: number | null;
      better: number | null;
      pValue: number | null;
      /** Drop of accuracy that a slice of this size sees with 80 % probability; null where it is too small for any. Absent: nothing to compare with. */
      detectable?: number | null | undefined;
    }
  >;
  /** Absent: no item was judged. */
  judge?: JudgeResult | undefined;
  /** Weak slices, what the answers were like, and which items got worse; absent where none was asked. */
  quality?: QualityFindings | undefined;
  /** How much the endpoint takes, where ladders were climbed. */
  ladders?: Climb[] | undefined;
  nextSteps: string[];
  /** What a reader must know before the tables. */
  warnings: string[];
  /** Those of them that hold for every run of such a target and tell nothing of a change; absent where there are none. */
  standingWarnings?: string[] | undefined;
  /** Last lines of the server that was started, where it ended or never became ready. Untrusted. */
  serverLog?: string | undefined;
  baseline: {
    design: 'history' | 'paired' | 'none';
    branch: string | null;
    /** The commit that the baseline search started from. */
    commit: string | null;
    runs: BaselineProvenance[];
    /** Present with the design `paired`, once both endpoints were up. */
    paired?: SideBySide | undefined;
    /** Stored runs that a recording looked back over for drift. Absent: it did not look. */
    watched?: number | undefined;
    /** Why there is no run, where that has one cause. Untrusted. Absent: there are runs, or each one has its own reason below. */
    missing?: MissingBaseline | undefined;
    /** Runs that were looked at and not used, each with its reason. */
    refused: { source: string; reason: string }[];
    /** What the candidate's endpoint is beside the newest run, or the endpoint, that it is compared with. Never a reason to refuse. Untrusted. */
    identityDifferences?: IdentityDifference[] | undefined;
    /** Settings of the workload that differ from those of the stored runs, where gates went without an answer for it. May be untrusted. */
    otherWorkload?: string[] | undefined;
    metrics: Record<string, Partial<Record<MetricId, PublishedMetric>>>;
    /** Present where measured noise took the place of the assumed one. */
    calibration?: CalibrationProvenance | undefined;
  };
  candidate: RunProvenance & {
    url?: string | undefined;
    /** Earlier attempts at this commit that count as part of it, oldest first; absent where there are none. */
    attempts?: { startedAt: string; runId?: number | undefined; runAttempt?: number | undefined }[] | undefined;
    health: HealthRecord[];
    errors: Record<string, number>;
    /** The first message of each kind in `errors` that has one, shortened. Untrusted. Absent in documents of version 0.1.0. */
    errorExamples?: Record<string, string> | undefined;
    /** By load stage, the share of the input tokens that the server says a cache answered for; a stage without it was told nothing of. Absent in documents of version 0.1.0. */
    cachedRatio?: Record<string, number> | undefined;
    /** Load stages by the server's own metrics, with `target.metrics`; absent where none were read. */
    serverStages?: ServerStage[] | undefined;
    /** Load stages that were driven in conversations; absent where none was. */
    conversations?: ConversationFigures[] | undefined;
    /** At the configured prices; absent where there are none. */
    cost?: RunCost | undefined;
    durationMs: number;
  };
  /** Several targets, each judged by itself: `gates`, advice and risks are those of all, `metrics` and `slices` empty, the provenance that of one of the worst. Absent: one target. */
  instances?: { name: string; result: Result }[] | undefined;
  /** What report.html draws. Absent: nothing was measured, or an older version wrote the document. */
  pictures?: Pictures | undefined;
}

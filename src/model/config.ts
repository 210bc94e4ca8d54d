/**
 * The configuration, validated and fully specified: every default filled in, every unit resolved. Made by src/config/ only.
 * The file's own spelling (kebab-case, `200ms`, `5%`) lives in src/config/schema.ts.
 */
import type { MetricId } from '../metrics.ts';
import type { Acceptance } from './acceptance.ts';
import type { BaselineConfig } from './baseline-config.ts';
import type { CustomWire } from './custom-wire.ts';
import type { ProxySettings } from './proxy.ts';
import type { PullRequestConfig } from './pull-request-config.ts';
import type { NarratorConfig, QualityConfig } from './quality-config.ts';
import type { Tier } from './result.ts';

export interface Config {
  target: TargetConfig;
  baseline: BaselineConfig;
  workload: WorkloadConfig;
  quality: QualityConfig;
  gates: GatePolicy;
  budget: BudgetConfig;
  pullRequest?: PullRequestConfig | undefined;
  /** US dollars per million tokens, where configured. */
  prices?: PricesConfig | undefined;
  /** Runs of a calibration, where somebody said how many. */
  calibrate?: { runs?: number | undefined } | undefined;
  report: {
    /** `on-change`: created only where there is something to say, kept up to date where it is there. */
    comment: 'always' | 'on-change' | 'never';
    html: boolean;
    storeOutputs: boolean;
    showUrl: boolean;
    /** Words the executive summary. Absent: nobody is asked. */
    narrator?: NarratorConfig | undefined;
  };
}

/** What a run may use. Warm-up, a second attempt and quality questions count. */
export interface BudgetConfig {
  minutes: number;
  requests?: number | undefined;
  /** Input and output tokens together. */
  tokens?: number | undefined;
  /** Needs `prices`. */
  usd?: number | undefined;
}

export interface PricesConfig {
  inputPerMillion: number;
  outputPerMillion: number;
}

export interface TargetConfig {
  /** Base URL up to and including the version, e.g. `https://staging.example.com/v1`; without a trailing slash. */
  url: string;
  api: string;
  model: string;
  /** How reports name the endpoint; the address itself is never shown. */
  label: string;
  /** True where the user gave the label: it then also keeps several targets of one repository apart. */
  labelled: boolean;
  /** Secret. Goes to the host of `url` only. */
  apiKey?: string | undefined;
  headers: Record<string, string>;
  /** `2` over https only; `auto` takes what the endpoint agrees on there, and 1.1 over http. Absent: 1.1. */
  http?: HttpVersion | 'auto' | undefined;
  /** Compressed answers are asked for, and unpacked. */
  compression?: true | undefined;
  /** How https is spoken to it; absent: known authorities are trusted, and nothing is shown. */
  tls?: TlsConfig | undefined;
  /** The environment's proxies. Absent: none. */
  proxies?: ProxySettings | undefined;
  /** Version of the API, for the protocols that name it in the address. */
  apiVersion?: string | undefined;
  /** How an endpoint of `api: custom` is spoken to. */
  custom?: CustomWire | undefined;
  /** From handing the request to a connection until its last byte. */
  requestTimeoutMs: number;
  connectTimeoutMs: number;
  /** How long an endpoint that is still coming up is waited for. */
  waitMs: number;
  /** Starts the server for this run. `ready` absent: the list of models. */
  start?: { command: string; ready?: string | undefined; timeoutMs: number } | undefined;
  /** Proof that the endpoint runs this commit; `url` is absolute, `withKey` where it is on the endpoint's own host. */
  expect?:
    | { url: string; withKey: boolean; header?: string | undefined; contains: string; timeoutMs: number }
    | undefined;
  /** Where the server's own metrics are, and how often they are read under load; `url` and `withKey` as in `expect`. */
  metrics?: { url: string; withKey: boolean; everyMs: number } | undefined;
}

export type HttpVersion = '1.1' | '2';

/** PEM texts. */
export interface TlsConfig {
  /** False: whoever answers is believed. */
  verify: boolean;
  /** Own authorities, trusted beside the known ones. */
  ca?: string | undefined;
  /** Certificate, with its chain, and its key, which is secret: shown to the host of `url` only. */
  client?: { cert: string; key: string } | undefined;
}

export interface PairedConfig {
  target: TargetConfig;
  /** `pairs`: both arms at once, prompt by prompt. `turns`: one arm at a time. `exclusive`: only one is up at a time. */
  form: 'pairs' | 'turns' | 'exclusive';
  /** Standard deviation, log scale, of what two instances of one build differ by (0.015 = 1.5 %). */
  instanceSd: number;
}

export interface WorkloadConfig {
  /** Path of a prompts file; absent, with `synthetic`: the shipped set. */
  prompts?: string | undefined;
  /** Prompts that are made up, in the place of a file. */
  synthetic?: SyntheticConfig | undefined;
  /** Prompts are conversations that are sent turn by turn. Absent: each prompt is one request. */
  conversations?: ConversationConfig | undefined;
  maxOutputTokens: number;
  /** Every load answer is asked to be `maxOutputTokens` long. Absent: only those that are asked for by an exact length. */
  ignoreEos?: true | undefined;
  temperature: number;
  seed: number;
  /** `bust` starts every load prompt with its own nonce (those of a group, and the turns of a conversation, share theirs), so that no prefix cache answers for the server. */
  cache: 'bust' | 'keep';
  warmup: { requests: number };
  stages: StageConfig[];
}

export interface SyntheticConfig {
  inputTokens: Lengths;
  /** Answers are asked to be exactly so long; absent: at most `maxOutputTokens`. */
  outputTokens?: Lengths | undefined;
  /** Words that the prompts of a group begin with, beside their own. */
  sharedPrefix?: { groups: number; tokens: number } | undefined;
}

export interface ConversationConfig {
  /** How many turns a made-up conversation has; a conversation of a file has its own. */
  turns?: Lengths | undefined;
  /** From the end of an answer to the next turn. */
  thinkTime: ThinkTime;
  /** What stands for the assistant in later turns: the answers of the file (or made-up ones), or what the model itself has just said. */
  replies: 'recorded' | 'own';
}

export type ThinkTime =
  | { kind: 'fixed'; ms: number }
  | { kind: 'uniform'; lowMs: number; highMs: number }
  | { kind: 'exponential'; meanMs: number }
  | { kind: 'lognormal'; medianMs: number; sigma: number };

/** Lengths in tokens, as a distribution. */
export type Lengths =
  | { kind: 'fixed'; tokens: number }
  | { kind: 'uniform'; low: number; high: number }
  | { kind: 'normal'; mean: number; sd: number }
  | { kind: 'lognormal'; median: number; sigma: number }
  | { kind: 'histogram'; bins: { tokens: number; weight: number }[] };

/** One load stage: measured until `requests` were sent, the time is over, or its trace is. */
export type StageConfig = LoadShape & {
  name: string;
  requests?: number | undefined;
  durationMs?: number | undefined;
  rung?: Rung | undefined;
};

/** Where a stage is one step of a ladder: the same load at rising levels, to find out how much the endpoint can take. */
export interface Rung {
  ladder: string;
  /** Requests in flight, or requests a second in an open loop. */
  level: number;
}

/**
 * Closed loop: so many requests are in flight at any time. Open loop: requests start at planned instants, whatever is still in flight; those of
 * `trace` are read from a file.
 */
export type LoadShape =
  | { concurrency: number; open?: undefined; trace?: undefined }
  | { concurrency?: undefined; open: OpenLoad; trace?: undefined }
  | { concurrency?: undefined; open?: undefined; trace: TraceLoad };

/** When requests start: by a rate that goes evenly from `fromPerSec` to `toPerSec` (equal without a ramp). */
export interface OpenLoad {
  fromPerSec: number;
  toPerSec: number;
  /** Shape of the gamma distributed gaps: 1 is a Poisson process, below 1 is burstier. Absent: constant gaps. */
  burstiness?: number | undefined;
  /** Bound of what may be in flight; a request beyond it waits, and its wait counts. */
  mostInFlight: number;
}

/** Requests of a file: each starts when its row did and has the lengths of its row. The stage's `requests` or `durationMs` cut the trace. */
export interface TraceLoad {
  /** Path of the file. */
  file: string;
  /** 2: twice as fast as it was recorded. */
  speed: number;
  /** As in `OpenLoad`. */
  mostInFlight: number;
}

export interface GatePolicy {
  /** Error budget of one pull request over everything that can fail. */
  alpha: number;
  undecided: 'warn' | 'fail' | 'pass';
  invalid: 'fail' | 'warn';
  /** What a drift of the stored runs beyond the tolerance of a gate that can fail does. Absent: it is reported. */
  drift?: 'report' | 'warn' | 'fail' | undefined;
  gates: GateRule[];
  /** Regressions that are taken on purpose: in force now, whether or not the stored runs carry them already. Never from the config file itself. Absent: none. */
  accepted?: readonly Acceptance[] | undefined;
  /** What of the slices is judged and told. Absent: the usual. */
  slices?: SlicePolicy | undefined;
}

export interface SlicePolicy {
  /** Slices with fewer items are not judged. Absent: 10. */
  minItems?: number | undefined;
  /** Dimensions whose values are compared with each other. Absent: `group`. */
  groups?: readonly string[] | undefined;
}

/** One configured gate. It applies to `stage`, or to every load stage where none is named (accuracy: to the quality stage). */
export interface GateRule {
  metric: MetricId;
  stage?: string | undefined;
  /** Accuracy only: the items that are judged, as `dimension=value`. Absent: all of them. */
  slice?: string | undefined;
  /** Slices only, where somebody said how large they must be: with fewer items on both sides the gate is `missing`. */
  minItems?: number | undefined;
  tier: Tier;
  /** Tolerance against the baseline, always positive; either or both, the larger counts. Ratios: `absolute` in points as a ratio. */
  relative?: number | undefined;
  absolute?: number | undefined;
  /** Service level in the metric's unit. */
  limit?: number | undefined;
  /** True when the user named the gate; default gates step aside where there is nothing to measure. */
  explicit: boolean;
  /** By load stage, what a calibration measured of this metric. Never from the config file itself. */
  noise?: Record<string, StageNoise> | undefined;
}

export interface StageNoise {
  /** From run to run, what happens inside a run included. */
  betweenRuns?: MeasuredNoise | undefined;
  /** What two instances of one build are reckoned to differ by: standard deviation, log scale. */
  instanceSd?: number | undefined;
}

/** A standard deviation on the log scale, and how many degrees of freedom it rests on. */
export interface MeasuredNoise {
  sd: number;
  degreesOfFreedom: number;
}

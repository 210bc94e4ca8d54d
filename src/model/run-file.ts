/**
 * The run file: JSON Lines, one record a line, written while the run goes. Every figure and report can be rebuilt from it.
 * Instants (`…Ms`) count from the start of the run on a monotonic clock.
 */
import type { Acceptance } from './acceptance.ts';
import type { HttpVersion, OpenLoad, PricesConfig, Rung, ThinkTime } from './config.ts';
import type { ImportedFrom } from './imported-from.ts';
import type { HelperRecord, JudgeIdentity, RatingRecord } from './judge-records.ts';
import type { ScoreRecord } from './score-record.ts';
import type { ServerFigures } from './server-figures.ts';
import type { BudgetKey } from './shortage.ts';
import type { AnswerForm, Exchange, RequestError } from './traffic.ts';

export interface RunHeader {
  kind: 'header';
  schemaVersion: 1;
  tool: { name: string; version: string };
  /** ISO 8601, wall clock: for ages only, never for durations. */
  startedAt: string;
  /** The machine's monotonic clock at instant 0 of this run, to lay a server's log on the same machine beside it. */
  clockOriginMs?: number | undefined;
  /** `originHash` stands for the endpoint's address, which is never written. */
  target: {
    label: string;
    /** True where the user gave the label: it then tells several instances of one service apart. */
    labelled?: true | undefined;
    originHash: string;
    locality: 'loopback' | 'remote';
    api: string;
    model: string;
    /** Absent: a stream. */
    answer?: Exclude<AnswerForm, 'stream'> | undefined;
    server?: string | undefined;
    /** What the server told of itself (version, model file, context, …), by the name that reports print. Absent: it was not asked. */
    identity?: Record<string, string> | undefined;
    /** Version of HTTP that was spoken. Absent: 1.1, which is all that older versions spoke. */
    http?: HttpVersion | undefined;
    /** Answers were asked for compressed: what the compressor held back is in every time. */
    compressed?: true | undefined;
    /** Reached through a proxy, whose time is in every figure. Absent: straight, or not known. */
    proxied?: true | undefined;
  };
  /**
   * Hashes of what must match for two runs to be compared: load workload, quality items. `asking`: how items are asked, whatever they are; where it
   * is equal, the items that two runs have in common can be compared. Absent: no items, or an older version wrote the file.
   */
  fingerprint: { load: string; quality: string; asking?: string | undefined };
  /** Human-readable account of what the fingerprints hash. */
  workload: {
    prompts: {
      source: string;
      count: number;
      /** Groups whose prompts share a beginning and, each time that the prompts come round, its nonce. Absent: every prompt has its own, or none has. */
      nonceGroups?: number | undefined;
      /** Share of the characters sent, nonces included, with which an earlier prompt of the stage began. Absent here and below: not known, or a trace. */
      sharedRatio?: number | undefined;
      /** Share of the prompts, without nonces, that repeat an earlier one word for word. */
      identicalRatio?: number | undefined;
    };
    /** Present where the prompts are conversations: all their turns together, and what stands for the assistant in later ones. */
    conversations?: { turns: number; thinkTime: ThinkTime; replies: 'recorded' | 'own' } | undefined;
    stages: {
      name: string;
      /** Closed loop: requests in flight at any time. Absent in an open loop. */
      concurrency?: number | undefined;
      /** Open loop: when requests started. */
      open?: OpenLoad | undefined;
      /** A trace that was replayed as an open loop: `rows` were in the file over `lengthMs`, `requests` of them were replayed. */
      trace?: { source: string; rows: number; lengthMs: number; speed: number; mostInFlight: number } | undefined;
      /** Present for a step of a ladder. Steps above the one where the ladder ended were not driven. */
      rung?: Rung | undefined;
      requests?: number | undefined;
      durationMs?: number | undefined;
      warmupRequests: number;
    }[];
    /** Absent here and below: another tool's file, which does not state it. */
    maxOutputTokens?: number | undefined;
    /** Every load answer was asked to go on to `maxOutputTokens`. Absent: it was not. */
    ignoreEos?: true | undefined;
    temperature?: number | undefined;
    seed?: number | undefined;
    cache: 'bust' | 'keep';
    /** `repeats`: how often each item is asked; absent: once. */
    quality: { source: string; scorer: string; items: number; repeats?: number | undefined }[];
    /** Present where items are judged. */
    judge?: JudgeIdentity | undefined;
    /** Model of the vectors by whose likeness items are scored. Absent: none are. */
    embeddings?: { model: string; api: string } | undefined;
  };
  /** What the judge must show before its scores can fail the check, and how many human ratings there are to show it by. Absent: nothing is judged. */
  licence?: { floor: number; ratings: number } | undefined;
  /** The gates that this run was judged by, one a text, e.g. `ttft_p50 blocking 5%`: a change of them is told. */
  gates?: string[] | undefined;
  /** What the endpoint charged by the config. Absent: not known. */
  prices?: PricesConfig | undefined;
  /** Ids of the metric definitions that the recorded instants follow, e.g. `ttft@first-content`. */
  definitions: string[];
  /** Commit that was measured (the merge commit on a pull request) and where it stands. */
  commit?: string | undefined;
  /** Present where two endpoints were measured side by side: how, and the one that is compared with. */
  paired?: { form: 'pairs' | 'turns' | 'exclusive'; base: RunHeader['target']; instanceSd: number } | undefined;
  /**
   * Present where the run is one of `count` parts of one plan, `index` from 1: all else here is of the whole plan. `originMs` is the wall clock at
   * instant 0, in ms since 1970, by which the parts are laid side by side.
   */
  shard?: { index: number; count: number; originMs: number } | undefined;
  /** Present where the run was joined from so many parts. Absent: one machine measured it. */
  shards?: number | undefined;
  /** How many targets of the pull request are judged, each with its share of the error budget. Absent: this one alone. */
  instances?: number | undefined;
  /** What was accepted when this was measured: the history of such a gate starts anew with the first stored run that carries it. For the run itself it accepts nothing. */
  accepted?: Acceptance[] | undefined;
  /** Present where the run was read from another tool's result file. */
  imported?: ImportedFrom | undefined;
  /** What shows that the endpoint ran this commit: it was started by this job, or it said so itself. Absent: nothing does. */
  commitProof?: 'started' | 'expected' | undefined;
  /** Without `cpus`: not known, since another tool measured. */
  environment: { node: string; platform: string; cpus?: number | undefined; ci: boolean };
  github?:
    | {
        repository: string;
        workflow: string;
        runId: number;
        runAttempt: number;
        job: string;
        runnerName: string;
        event: string;
        ref: string;
      }
    | undefined;
}

/** One load request. Instants are rounded to 0.001 ms; the derived figures of metrics.md are computed, not stored. */
export interface SampleRecord extends Omit<Exchange, 'text' | 'toolCalls'> {
  kind: 'sample';
  stage: string;
  /** 1 for the first measurement of the stage; 2 after an unfit first one. */
  attempt: number;
  phase: 'warmup' | 'steady';
  /** Order of sending within the stage and attempt, warm-up included; in a part of a plan the plan's order, over all parts. */
  index: number;
  promptId: string;
  /** Sent as the `x-request-id` header, so that a server's log can be joined. */
  requestId: string;
  /** Paired runs only: `base` for a request to the endpoint that is compared with. Absent: the candidate. */
  arm?: 'base' | undefined;
  /** Paired runs only: both requests of one pair carry the same number, from 0 on within the stage and attempt. */
  pair?: number | undefined;
  /**
   * Measured turns of a conversation. `place`: the same for the same turn of the same conversation in every run, from 0 on, however the sending went.
   * `turn` from 1 on, of so many; `left`: how many of this stage's turns were to follow it.
   */
  conversation?: { place: number; turn: number; of: number; left: number } | undefined;
  /** Paired runs by turns or restarts: the number of the turn, from 0 on within the stage and attempt, both arms counted. */
  turn?: number | undefined;
}

/** Written when a stage has ended. */
export interface StageRecord {
  kind: 'stage';
  stage: string;
  attempt: number;
  startedMs: number;
  endedMs: number;
  /** The steady window; absent when the load never reached its full level. */
  window?: { startMs: number; endMs: number } | undefined;
  /** Requests wanted in the steady window; absent for a stage that is bounded by time. */
  planned?: number | undefined;
  /**
   * `verdict`: more requests could not change the verdict. `budget`: the requests, tokens or money of the budget were used up. `rate-limit`: most
   * requests were refused with HTTP 429.
   */
  stop: 'completed' | 'deadline' | 'cancelled' | 'verdict' | 'budget' | 'rate-limit';
  /** With the stop `budget`: the key of the budget that the next request could have exceeded. */
  budget?: BudgetKey | undefined;
  /** Present where requests were refused with HTTP 429, warm-up included; `waitedMs` is what slots waited because a refusal asked for it (`Retry-After`). */
  rateLimit?: { refused: number; waits: number; waitedMs: number } | undefined;
  /** Throughput as the tool stated it, where an imported file gives no instants to lay the requests on one timeline. */
  stated?: { outputTokensPerSec: number; requestsPerSec?: number | undefined } | undefined;
  /** Paired runs by turns or restarts: which arm this turn drove, and its number. */
  arm?: 'base' | undefined;
  turn?: number | undefined;
  /** Joined from parts: the time in which all of them were under load, as a share of the time from the first one's start to the last one's end. */
  overlapRatio?: number | undefined;
}

/** The load generator's own fitness over one stage attempt. */
export interface HealthRecord {
  kind: 'health';
  stage: string;
  attempt: number;
  /** In a run by turns the mean over them, weighted by their length. */
  eventLoopDelayP99Ms: number;
  /** In a run by turns that of the worst turn. Absent: there was one stretch, or an older version wrote the file. */
  eventLoopDelayP99WorstMs?: number | undefined;
  eventLoopDelayMaxMs: number;
  queueClientP99Ms: number;
  /** Requests, warm-up included, that were sent a second time because the server closed the kept connection as they went out. */
  resentRequests?: number | undefined;
  /** CPU time of this process / wall time. */
  cpuRatio: number;
  rssBytes: number;
  /** Connections that the stage had open. */
  sockets?: number | undefined;
  /** Threads that sent, stamped and decoded; the delays are then those of the worst of them. Absent: the one that runs everything. */
  workers?: number | undefined;
  /** Joined from parts: of which of them this is, from 1 on. */
  part?: number | undefined;
}

/** One reading of the server's own metrics, where the config wants them; written when the stage has ended. */
export interface ServerRecord extends ServerFigures {
  kind: 'server';
  stage: string;
  attempt: number;
  /** Against the load of the stage, its lead-in included. */
  moment: 'before' | 'load' | 'after';
  /** When the page had arrived. */
  atMs: number;
  /** Paired runs only: `base` for the endpoint that is compared with. Absent: the candidate. */
  arm?: 'base' | undefined;
  /** Lines of the page that are not of the format; absent: none. */
  badLines?: number | undefined;
  /** Why there are no figures. */
  error?: RequestError | undefined;
}

/** Last line of a run that was measured to its end. A run without it is incomplete and is no baseline. */
export interface EndRecord {
  kind: 'end';
  endedMs: number;
  complete: boolean;
  reason: string;
  /** The key of the budget that ended a part of the run before its plan. */
  budget?: BudgetKey | undefined;
  /** True where the rate limit left quality questions unasked. */
  rateLimit?: true | undefined;
}

export type RunRecord =
  | RunHeader
  | SampleRecord
  | ScoreRecord
  | RatingRecord
  | HelperRecord
  | StageRecord
  | HealthRecord
  | ServerRecord
  | EndRecord;

/** Name under which the second measurement of a load stage is recorded; no configured stage can have it. */
export function secondMeasurementOf(stage: string): string {
  return `${stage}#2`;
}

/** The scores that count: of each endpoint those of its last attempt. */
export function countedScores({ scores }: Pick<Run, 'scores'>): ScoreRecord[] {
  const last = new Map<ScoreRecord['arm'], number>();
  for (const { arm, attempt = 1 } of scores) last.set(arm, Math.max(attempt, last.get(arm) ?? 1));
  return scores.filter(({ arm, attempt = 1 }) => attempt === last.get(arm));
}

/** The scores that count by item, `<place of its set>/<item id>`. By the set's place and not its name: a renamed file still holds the same items. */
export function groupScores(run: Pick<Run, 'header' | 'scores'>): Map<string, ScoreRecord[]> {
  const places = new Map(run.header.workload.quality.map(({ source }, place) => [source, place]));
  return Map.groupBy(countedScores(run), ({ set, itemId }) => `${places.get(set) ?? -1}/${itemId}`);
}

/** From which instant a request's TTFT and end count: in an open loop from when it was due, so that waiting behind a slow server counts. */
export type Clock = 'sent' | 'planned';

/** The clock of a stage, or of its second measurement. */
export function clockOf({ workload }: Pick<RunHeader, 'workload'>, stage: string): Clock {
  const plan = workload.stages.find(({ name }) => name === stage || secondMeasurementOf(name) === stage);
  return plan?.open || plan?.trace ? 'planned' : 'sent';
}

/** The load stages of one level. A step of a ladder is judged only where a gate names it. */
export function levelStages({ workload }: Pick<RunHeader, 'workload'>): RunHeader['workload']['stages'] {
  return workload.stages.filter(({ rung }) => !rung);
}

/** A run file in memory. */
export interface Run {
  header: RunHeader;
  samples: SampleRecord[];
  scores: ScoreRecord[];
  stages: StageRecord[];
  health: HealthRecord[];
  /** Absent: none was asked for. */
  server?: ServerRecord[] | undefined;
  /** Absent: nothing was judged, or nobody has rated anything. */
  ratings?: RatingRecord[] | undefined;
  /** Absent: no endpoint helped with scoring. */
  helpers?: HelperRecord[] | undefined;
  end?: EndRecord | undefined;
}

/** What a client process is asked to do and what it answers: see client.ts. */

/** `driver`: the product's own. `bare`: undici and stamps, nothing else. */
export type Client = 'driver' | 'bare';

export interface Job {
  url: string;
  model: string;
  /** Begins every request id. */
  word: string;
  streams: number;
  /** Measured requests; as many as there are streams go before them. */
  requests: number;
  /** Length of every answer, or their mean. */
  outputTokens: number;
  /**
   * `together`: all answers are equally long, so that streams that began together end together and send anew all at once. `apart`: from half of the mean to half as
   * much again, as answers of real models end when they end.
   */
  ends: 'apart' | 'together';
  /** What was seen of each request is wanted back. */
  wantsSeen: boolean;
  /** `bench`: one short text. `shipped`: the product's load prompts, 20 to 2,200 words. */
  prompts: 'bench' | 'shipped';
}

/** What a client saw of one request, on the machine's clock. */
export interface Seen {
  requestId: string;
  sentMs: number;
  firstContentMs: number;
}

export interface JobResult {
  seen: Seen[];
  /** Of all requests, those before the measured ones too. */
  contentEvents: number;
  /** Requests that did not end well, with what was told of the first. */
  lost: number;
  firstLoss?: string | undefined;
  /** CPU time of the whole process while it worked on this job, user and system. */
  cpuSec: number;
  wallSec: number;
  /** Of the driver's own health record; absent for the bare loop. */
  eventLoopDelayP99Ms?: number | undefined;
  /** Highest resident memory of the process so far. */
  peakRssBytes: number;
}

/** Of the request with this index: the same for each client. The golden ratio's multiples fall evenly, and no two neighbours alike. */
export function answerTokens({ outputTokens, ends }: Pick<Job, 'outputTokens' | 'ends'>, index: number): number {
  if (ends === 'together') return outputTokens;
  const share = (Math.abs(index) * 0.618_033_988_749_895) % 1;
  return Math.round(outputTokens * (0.5 + share));
}

/** The longest answer that is asked for. */
export function longestAnswer({ outputTokens, ends }: Pick<Job, 'outputTokens' | 'ends'>): number {
  return ends === 'together' ? outputTokens : Math.ceil(outputTokens * 1.5);
}

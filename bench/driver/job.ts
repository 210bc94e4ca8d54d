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
  /** Length of every answer. */
  outputTokens: number;
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

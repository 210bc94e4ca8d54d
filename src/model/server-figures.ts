/** What an inference server says of itself, in one vocabulary whatever server it is. A value that it does not tell is absent, never 0. */

/** Read at one instant. Counters count from the server's start: only their differences mean something. */
export interface ServerFigures {
  /** What the names belong to; absent where no name was known. */
  software?: ServerSoftware | undefined;
  running?: number | undefined;
  waiting?: number | undefined;
  /** Share of the memory for keys and values that is taken. */
  kvCacheRatio?: number | undefined;
  /** Counters of input tokens: answered for by the prefix cache, and asked of it. */
  prefixHits?: number | undefined;
  prefixQueries?: number | undefined;
  /** Counter of requests that were put back into the queue for want of memory. */
  preemptions?: number | undefined;
  ttft?: LatencyHistogram | undefined;
  /** Mean of the devices, sum of the devices, sum of the devices. */
  gpuUtilisationRatio?: number | undefined;
  gpuMemoryBytes?: number | undefined;
  gpuPowerWatts?: number | undefined;
}

export type ServerSoftware = 'vllm' | 'sglang' | 'tgi' | 'llama.cpp' | 'triton';

/** Counters of a latency. `buckets` are cumulative and rise; the last, without a bound, is `count` itself. */
export interface LatencyHistogram {
  sumMs: number;
  count: number;
  buckets: { atMostMs: number; count: number }[];
}

/** One load stage as the server saw it. */
export interface ServerStage {
  stage: string;
  attempt: number;
  software: ServerSoftware | null;
  /** Readings that arrived, those under load among them, and those that failed, with what went wrong first. */
  readings: number;
  underLoad: number;
  failed: number;
  firstFailure?: string | undefined;
  /** Lines of the pages that are not of the format. */
  badLines: number;
  /** Over the readings under load. */
  running?: Level | undefined;
  waiting?: Level | undefined;
  kvCacheRatio?: Level | undefined;
  gpuUtilisationRatio?: Level | undefined;
  gpuMemoryBytes?: Level | undefined;
  gpuPowerWatts?: Level | undefined;
  /** From before the load to after it, requests of the lead-in included. */
  prefixHitRatio?: number | undefined;
  preemptions?: number | undefined;
  ttft?: ServerTtft | undefined;
}

export interface Level {
  mean: number;
  max: number;
}

/** The server's own TTFT beside the one measured here, both over all requests of the stage. */
export interface ServerTtft {
  requests: number;
  meanMs: number;
  /** Estimated from buckets; absent where it lies beyond the last bound. */
  p50Ms?: number | undefined;
  p90Ms?: number | undefined;
  /** Measured here: requests that had a first token, and their mean. */
  ownRequests: number;
  ownMeanMs?: number | undefined;
}

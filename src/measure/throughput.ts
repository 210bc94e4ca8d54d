/** Throughput of the steady window: what arrived between its edges, whoever asked for it. */
import type { SampleRecord, StageRecord } from '../model/run-file.ts';
import { mean, sampleVariance } from '../stats/moments.ts';
import { outputTokens } from './request-figures.ts';

export interface Throughput {
  outputTokensPerSec: number;
  requestsPerSec: number;
  /** Of the requests that ended inside the window; undefined where the server did not tell of all of them. */
  inputTokensPerSec: number | undefined;
  /** Output tokens in each of the equal parts of the window. */
  tokensByPart: number[];
  /** Standard error of ln(tokens per second), from equal sub-windows; undefined for a window too short to split. */
  logError: number | undefined;
}

const SUB_WINDOWS = 12;

/**
 * Tokens are counted by the arrival of their content event and scaled to the request's token count. Requests of the lead-in that still
 * stream inside the window count with their part, as do the last ones whose end lies beyond it: what the server delivered in
 * the window is its throughput. Failed requests delivered no usable tokens.
 */
export function measureThroughput(
  samples: readonly SampleRecord[],
  window: NonNullable<StageRecord['window']>,
): Throughput {
  const windowMs = window.endMs - window.startMs;
  const tokens = new Array<number>(SUB_WINDOWS).fill(0);
  let completed = 0;
  let inputTokens: number | undefined = 0;
  for (const sample of samples) {
    if (sample.outcome !== 'ok') continue;
    if (sample.endMs >= window.startMs && sample.endMs <= window.endMs) {
      completed++;
      inputTokens = sum(inputTokens, sample.usage.input);
    }
    const firstMs = sample.firstContentMs ?? wholeAtMs(sample);
    if (firstMs === undefined) continue;
    // The gaps, not the stated number of events, are what a stored run is walked by: a file may state anything.
    const tokensPerEvent = outputTokens(sample) / (sample.gapsMs.length + 1);
    let atMs = firstMs;
    for (let event = 0; event <= sample.gapsMs.length; event++) {
      if (event > 0) atMs += sample.gapsMs[event - 1] as number;
      if (atMs < window.startMs || atMs >= window.endMs) continue;
      const part = Math.min(SUB_WINDOWS - 1, Math.floor(((atMs - window.startMs) / windowMs) * SUB_WINDOWS));
      tokens[part] = (tokens[part] as number) + tokensPerEvent;
    }
  }
  const average = mean(tokens) as number;
  const variance = sampleVariance(tokens) as number;
  return {
    outputTokensPerSec: ((average * SUB_WINDOWS) / windowMs) * 1000,
    requestsPerSec: (completed / windowMs) * 1000,
    inputTokensPerSec: inputTokens === undefined ? undefined : (inputTokens / windowMs) * 1000,
    tokensByPart: tokens,
    logError: average > 0 ? Math.sqrt(variance / SUB_WINDOWS) / average : undefined,
  };
}

/** When an answer arrived that came in one piece. */
function wholeAtMs({ contentEvents, endMs }: SampleRecord): number | undefined {
  return contentEvents > 0 ? endMs : undefined;
}

/** Unknown as soon as one of them is. */
function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

/** The per-request figures of docs/metrics.md, from one sample's instants. Milliseconds; undefined where they cannot be known. */
import type { LatencySource } from '../metrics.ts';
import type { Clock, SampleRecord } from '../model/run-file.ts';
import { quantileInPlace } from '../stats/quantile.ts';

/** Output tokens as the server's usage states them, else the number of content events. A usage of 0 beside content is not known. */
export function outputTokens(sample: SampleRecord): number {
  return sample.usage.output || sample.contentEvents;
}

/** The figure for an ok request. TTFT and the whole answer count from the instant that `clock` names. */
export function requestFigure(sample: SampleRecord, source: LatencySource, clock: Clock): number | undefined {
  const { firstContentMs, lastContentMs, endMs } = sample;
  const startMs = clock === 'planned' ? sample.plannedMs : sample.sentMs;
  switch (source) {
    case 'ttft':
      return difference(firstContentMs, startMs);
    case 'e2e':
      return difference(endMs, startMs);
    case 'tpot': {
      const generating = difference(lastContentMs, firstContentMs);
      const tokens = outputTokens(sample) - hiddenTokens(sample);
      return generating === undefined || tokens < 2 ? undefined : generating / (tokens - 1);
    }
    case 'itl':
      // One figure a request, so that long answers do not outvote short ones: the median gap.
      return medianGap(sample.gapsMs);
  }
}

/** A record never changes once it is written, and a run that is looked at while it goes reads each of them dozens of times. */
const medianGaps = new WeakMap<readonly number[], number>();

function medianGap(gapsMs: readonly number[]): number | undefined {
  const known = medianGaps.get(gapsMs);
  if (known !== undefined) return known;
  if (scratch.length < gapsMs.length) scratch = new Float64Array(2 * gapsMs.length);
  const gaps = scratch.subarray(0, gapsMs.length);
  gaps.set(gapsMs);
  const found = quantileInPlace(gaps, 0.5);
  if (found !== undefined) medianGaps.set(gapsMs, found);
  return found;
}

/** Gaps of the request that is looked at: a buffer for each of a hundred thousand would be as much memory as the whole run. */
let scratch = new Float64Array(256);

/** Reasoning that the server counts and does not stream was written before the first content: the time from there on is not its. */
function hiddenTokens({ usage, firstContentMs, firstVisibleMs }: SampleRecord): number {
  return firstVisibleMs !== undefined && firstVisibleMs === firstContentMs ? (usage.reasoning ?? 0) : 0;
}

/**
 * Output tokens to a content event over all ok requests whose tokens the server tells; undefined where there are none. The token that ends an
 * answer is counted by servers and not streamed, so one is left out of each answer: where each event is a token, this is 1 or a little less.
 */
export function tokensPerEvent(samples: readonly SampleRecord[]): number | undefined {
  const told = samples.filter(
    ({ outcome, usage, contentEvents }) => outcome === 'ok' && usage.output && contentEvents > 0,
  );
  const events = told.reduce((total, { contentEvents }) => total + contentEvents, 0);
  const tokens = told.reduce(
    (total, sample) => total + Math.max(0, outputTokens(sample) - hiddenTokens(sample) - 1),
    0,
  );
  return events === 0 ? undefined : tokens / events;
}

/** Share of the input tokens that the server says it took from a cache; undefined where it says nothing. */
export function cachedRatio(samples: readonly SampleRecord[]): number | undefined {
  const told = samples.filter(({ usage }) => usage.cached !== undefined && usage.input !== undefined);
  const input = told.reduce((total, { usage }) => total + (usage.input ?? 0), 0);
  return input === 0 ? undefined : told.reduce((total, { usage }) => total + (usage.cached ?? 0), 0) / input;
}

function difference(later: number | undefined, earlier: number | undefined): number | undefined {
  return later === undefined || earlier === undefined ? undefined : later - earlier;
}

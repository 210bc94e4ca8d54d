/** The per-request figures of docs/metrics.md, from one sample's instants. Milliseconds; undefined where they cannot be known. */
import type { LatencySource } from '../metrics.ts';
import type { SampleRecord } from '../model/run-file.ts';
import { quantileSorted } from '../stats/quantile.ts';

/** Output tokens as the server's usage states them, else the number of content events. A usage of 0 beside content is not known. */
export function outputTokens(sample: SampleRecord): number {
  return sample.usage.output || sample.contentEvents;
}

/** The figure for an ok request. TTFT runs from `sent`: the clock of closed-loop load. */
export function requestFigure(sample: SampleRecord, source: LatencySource): number | undefined {
  const { sentMs, firstContentMs, lastContentMs, endMs } = sample;
  switch (source) {
    case 'ttft':
      return difference(firstContentMs, sentMs);
    case 'e2e':
      return difference(endMs, sentMs);
    case 'tpot': {
      const generating = difference(lastContentMs, firstContentMs);
      const tokens = outputTokens(sample) - hiddenTokens(sample);
      return generating === undefined || tokens < 2 ? undefined : generating / (tokens - 1);
    }
    case 'itl':
      // One figure a request, so that long answers do not outvote short ones: the median gap.
      return quantileSorted(
        sample.gapsMs.toSorted((a, b) => a - b),
        0.5,
      );
  }
}

/** Reasoning that the server counts and does not stream was written before the first content: the time from there on is not its. */
function hiddenTokens({ usage, firstContentMs, firstVisibleMs }: SampleRecord): number {
  return firstVisibleMs !== undefined && firstVisibleMs === firstContentMs ? (usage.reasoning ?? 0) : 0;
}

function difference(later: number | undefined, earlier: number | undefined): number | undefined {
  return later === undefined || earlier === undefined ? undefined : later - earlier;
}

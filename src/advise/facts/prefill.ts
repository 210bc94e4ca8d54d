/** What each input token costs until the first token comes, and what is the same for all. */
import type { SampleRecord } from '../../model/run-file.ts';
import { fitLine, type Line } from '../../stats/line.ts';
import { mean } from '../../stats/moments.ts';
import type { StageSide } from '../side.ts';
import { phasesOf } from '../timeline.ts';

/**
 * TTFT in ms against the input tokens that the server had before it meanwhile (see `pendingInputTokens`): slope = cost of a token's
 * prefill, intercept = everything that does not depend on tokens (queueing for a slot, gateways, network).
 */
export interface PrefillFact {
  now: Line;
  before: Line[];
  meanPendingTokens: number;
}

/** Undefined where nothing stands to compare with, or too few requests tell their tokens. */
export function findPrefill(now: StageSide, baseline: readonly StageSide[]): PrefillFact | undefined {
  const before = baseline.flatMap(({ steady }) => fitLine(prefillPoints(steady)) ?? []);
  if (before.length === 0) return undefined;
  const points = prefillPoints(now.steady);
  const line = fitLine(points);
  const meanPendingTokens = mean(points.map(({ x }) => x));
  return line && meanPendingTokens !== undefined ? { now: line, before, meanPendingTokens } : undefined;
}

function prefillPoints(samples: readonly SampleRecord[]): { x: number; y: number }[] {
  const phases = phasesOf(samples).flatMap(({ sentMs, firstMs, uncachedTokens }) =>
    uncachedTokens === undefined ? [] : [{ sentMs, firstContentMs: firstMs, tokens: uncachedTokens }],
  );
  const pending = pendingInputTokens(phases);
  return phases.map(({ sentMs, firstContentMs }, index) => ({
    x: pending[index] as number,
    y: firstContentMs - sentMs,
  }));
}

/**
 * For each request the uncached input tokens of all requests, itself included, whose wait for a first token overlapped its own. A server
 * that batches works on all of them before it can answer, so a request's TTFT follows their sum and not its own prompt alone.
 */
export function pendingInputTokens(
  phases: readonly { sentMs: number; firstContentMs: number; tokens: number }[],
): number[] {
  const bySent = cumulate(phases.map(({ sentMs, tokens }) => ({ atMs: sentMs, tokens })));
  const byFirst = cumulate(phases.map(({ firstContentMs, tokens }) => ({ atMs: firstContentMs, tokens })));
  // Overlapping = sent before my first token, less those that had theirs before I was sent.
  return phases.map(({ sentMs, firstContentMs }) => bySent(firstContentMs) - byFirst(sentMs));
}

/** Sum of the tokens up to and including an instant. */
function cumulate(entries: { atMs: number; tokens: number }[]): (atMs: number) => number {
  const sorted = entries.toSorted((a, b) => a.atMs - b.atMs);
  const sums = [0];
  for (const { tokens } of sorted) sums.push((sums.at(-1) as number) + tokens);
  return (atMs) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as { atMs: number }).atMs <= atMs) low = middle + 1;
      else high = middle;
    }
    return sums[low] as number;
  };
}

/** Answered requests laid on one time line: who waited for a first token, who was streaming, and when. */
import type { SampleRecord } from '../model/run-file.ts';

/** A request that was answered whole. Milliseconds from the start of the run. */
export interface Phases {
  sample: SampleRecord;
  sentMs: number;
  firstMs: number;
  lastMs: number;
  /** Input tokens that no cache answered for; absent where the server does not tell its tokens. */
  uncachedTokens?: number | undefined;
  cachedTokens?: number | undefined;
  outputTokens?: number | undefined;
}

/** The requests of `samples` that ended well and had a first token. */
export function phasesOf(samples: readonly SampleRecord[]): Phases[] {
  return samples.flatMap((sample) => {
    const { outcome, sentMs, firstContentMs, lastContentMs, usage } = sample;
    if (outcome !== 'ok' || sentMs === undefined || firstContentMs === undefined) return [];
    return [
      {
        ...{ sample, sentMs, firstMs: firstContentMs, lastMs: lastContentMs ?? firstContentMs },
        uncachedTokens: usage.input === undefined ? undefined : usage.input - (usage.cached ?? 0),
        cachedTokens: usage.cached,
        outputTokens: usage.output,
      },
    ];
  });
}

/** Instants at which pieces of the answer arrived. */
export function eventsOf({ sample, firstMs }: Phases): number[] {
  let atMs = firstMs;
  return [firstMs, ...sample.gapsMs.map((gapMs) => (atMs += gapMs))];
}

/** Every nth of the requests, so that they have about so many gaps: enough to see what all of them saw, at a price that does not grow with the run. */
export function thinOut(phases: readonly Phases[], mostGaps = 20_000): readonly Phases[] {
  const gaps = phases.reduce((sum, { sample }) => sum + sample.gapsMs.length, 0);
  const nth = Math.ceil(gaps / mostGaps);
  return nth <= 1 ? phases : phases.filter((_, index) => index % nth === 0);
}

/** How many of the intervals contain an instant: begun at or before it and not yet ended. */
export function countAt(intervals: readonly { startMs: number; endMs: number }[]): (atMs: number) => number {
  const starts = intervals.map(({ startMs }) => startMs).toSorted((a, b) => a - b);
  const ends = intervals.map(({ endMs }) => endMs).toSorted((a, b) => a - b);
  return (atMs) => countUpTo(starts, atMs) - countUpTo(ends, atMs);
}

/** Sum of the amounts up to and including an instant. */
export function cumulate(entries: readonly { at: number; amount: number }[]): (at: number) => number {
  const sorted = entries.toSorted((a, b) => a.at - b.at);
  const instants = sorted.map(({ at }) => at);
  const sums = [0];
  for (const { amount } of sorted) sums.push((sums.at(-1) as number) + amount);
  return (at) => sums[countUpTo(instants, at)] as number;
}

/** Entries of an ascending list that are at most `value`. */
function countUpTo(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

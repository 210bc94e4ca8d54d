/** When a place in the server's batch was there for each request, if so many run at once and the next in line takes the first free one. */
import { fitLine, type Line } from '../stats/line.ts';
import { mean } from '../stats/moments.ts';
import { pendingInputTokens } from './facts/prefill.ts';
import { countAt, type Phases } from './timeline.ts';

/** In the order of first tokens. */
export function inServingOrder(phases: readonly Phases[]): Phases[] {
  return phases.toSorted((a, b) => a.firstMs - b.firstMs || a.sentMs - b.sentMs);
}

/**
 * For each request, in the order of first tokens, the instant from which one of `slots` places was there for it: when it was sent, or when a place was
 * given back. With c places the nth customer of a queue that is served in order starts when n − c of those before it have left (Kiefer & Wolfowitz
 * 1955); an answer's last token gives its place back.
 */
export function slotFreeInstants(served: readonly Phases[], slots: number): number[] {
  const ends = served.map(({ lastMs }) => lastMs).toSorted((a, b) => a - b);
  return served.map(({ sentMs }, index) => Math.max(sentMs, ends[index - slots] ?? sentMs));
}

/** For each request, in the order of first tokens, when it was sent or the one before it had its first token: prefills one after another. */
export function prefillFreeInstants(served: readonly Phases[]): number[] {
  return served.map(({ sentMs }, index) => Math.max(sentMs, served[index - 1]?.firstMs ?? sentMs));
}

/** Most answers that were streaming at once, first to last token. */
export function mostStreaming(phases: readonly Phases[]): number {
  return mostAtOnce(phases.map(({ firstMs, lastMs }) => ({ startMs: firstMs, endMs: lastMs })));
}

/** Most requests that were under way at once. */
export function mostInFlight(phases: readonly Phases[]): number {
  return mostAtOnce(phases.map(({ sentMs, lastMs }) => ({ startMs: sentMs, endMs: lastMs })));
}

/** A line of the time from `from` to the first token against the input tokens that were worked through meanwhile, and how far each lies from it. */
export interface Lags {
  lagsMs: number[];
  /** Absent where the tokens are not known, or tell nothing. */
  line?: Line | undefined;
  /** Of each the distance from the line, else from their mean. */
  scatterMs: number[];
}

/**
 * The event that first tokens really wait for leaves the least scatter, since nothing else that varies happens between it and them: of several
 * events that come before, it is the likeliest cause (maximum likelihood of a lag that depends on its tokens alone).
 */
export function lagsSince(served: readonly Phases[], from: readonly number[]): Lags {
  const lagsMs = served.map(({ firstMs }, index) => firstMs - (from[index] as number));
  const pending = pendingInputTokens(
    served.map(({ firstMs, uncachedTokens = 0 }, index) => ({
      sentMs: from[index] as number,
      firstContentMs: firstMs,
      tokens: uncachedTokens,
    })),
  );
  const line = fitLine(lagsMs.map((y, index) => ({ x: pending[index] as number, y })));
  const centre = mean(lagsMs) ?? 0;
  const expected = (index: number): number =>
    line ? line.intercept + line.slope * (pending[index] as number) : centre;
  return { lagsMs, line, scatterMs: lagsMs.map((lag, index) => Math.abs(lag - expected(index))) };
}

/** An interval that ends at the instant at which another begins does not meet it: the place is handed on. */
function mostAtOnce(intervals: readonly { startMs: number; endMs: number }[]): number {
  const count = countAt(intervals);
  return intervals.reduce((most, { startMs }) => Math.max(most, count(startMs)), 0);
}

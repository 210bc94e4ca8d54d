/**
 * What llama.cpp says of each request, beside what the driver measured. Its server takes three instants on its own monotonic clock
 * (tools/server/server-context.cpp): it begins with the prompt, it has sampled the first token, it has sampled the last one.
 * `prompt_ms` lies between the first two, `predicted_ms` between the last two, and `predicted_per_token_ms` is that over all tokens but the
 * first. So, with one request at a time and answers that the limit cuts (then the last sampled token is the last that is sent):
 *
 * - `prompt_ms` ≈ our TTFT, which also holds the way there, reading and tokenising the request, and the way of the first token back;
 * - `predicted_ms` ≈ lastContent − firstContent: what the way back takes is in both instants and falls out;
 * - `predicted_per_token_ms` ≈ our TPOT.
 */

import type { Exchange, Tape } from '../../src/model/traffic.ts';
import { quantileSorted } from '../../src/stats/quantile.ts';

export interface OwnTimings {
  prompt_ms: number;
  predicted_n: number;
  predicted_ms: number;
  predicted_per_token_ms: number;
}

/** One figure of one request, by the server and by us. */
export interface Pair {
  theirsMs: number;
  oursMs: number;
}

export type FigureName = 'TTFT' | 'generation' | 'TPOT';
export const figureNames: readonly FigureName[] = ['TTFT', 'generation', 'TPOT'];

/** The `timings` of a stream's last event. Throws where the tape has none. */
export function readOwnTimings({ chunks }: Tape): OwnTimings {
  const text = Buffer.concat(chunks.map(({ bytes }) => bytes)).toString('utf8');
  for (const line of text.split('\n').reverse()) {
    if (!line.startsWith('data: {')) continue;
    const { timings } = JSON.parse(line.slice('data: '.length)) as { timings?: OwnTimings };
    if (timings) return timings;
  }
  throw new Error(`The server told no timings:\n${text.slice(-500)}`);
}

type Instants = Pick<Exchange, 'sentMs' | 'firstContentMs' | 'lastContentMs' | 'usage'>;

/** The three figures of one request. Throws where one is missing. */
export function pairFigures(
  { sentMs, firstContentMs, lastContentMs, usage }: Instants,
  own: OwnTimings,
): Record<FigureName, Pair> {
  const tokens = usage.output;
  if (sentMs === undefined || firstContentMs === undefined || lastContentMs === undefined || tokens === undefined)
    throw new Error('A request has no tokens');
  const generationMs = lastContentMs - firstContentMs;
  return {
    TTFT: { theirsMs: own.prompt_ms, oursMs: firstContentMs - sentMs },
    generation: { theirsMs: own.predicted_ms, oursMs: generationMs },
    TPOT: { theirsMs: own.predicted_per_token_ms, oursMs: generationMs / (tokens - 1) },
  };
}

/** In ms. */
export interface Agreement {
  theirsMs: number;
  oursMs: number;
  apartMs: number;
  /** 5 % of theirs, or 3 ms where that is more. */
  allowedMs: number;
}

/** Medians; `apartMs` is that of ours less theirs, request by request. A request that something else on the machine held up does not move them. */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  const theirsMs = medianOf(pairs.map((pair) => pair.theirsMs));
  return {
    theirsMs,
    oursMs: medianOf(pairs.map((pair) => pair.oursMs)),
    apartMs: medianOf(pairs.map((pair) => pair.oursMs - pair.theirsMs)),
    allowedMs: allowedMs(theirsMs),
  };
}

/** Means, in ms: the server's is from a counter of all requests. */
export function agreementInTotal(pairs: readonly Pair[], theirTotalMs: number): Agreement {
  const theirsMs = theirTotalMs / pairs.length;
  const oursMs = pairs.reduce((sum, pair) => sum + pair.oursMs, 0) / pairs.length;
  return { theirsMs, oursMs, apartMs: oursMs - theirsMs, allowedMs: allowedMs(theirsMs) };
}

function allowedMs(theirsMs: number): number {
  return Math.max(3, 0.05 * theirsMs);
}

function medianOf(values: readonly number[]): number {
  return (
    quantileSorted(
      values.toSorted((a, b) => a - b),
      0.5,
    ) ?? Number.NaN
  );
}

/** How long the answers are, how they end, and how many tokens come at once: now and in the stored runs. */
import type { SampleRecord } from '../../model/run-file.ts';
import type { Estimate } from '../estimate.ts';
import { estimateRatio, poolRuns } from '../ratio.ts';
import type { StageSide } from '../side.ts';
import { phasesOf } from '../timeline.ts';

/** One side, over its ok requests. */
export interface OutputSide {
  /** Output tokens a request, as the server tells them. */
  tokens: Estimate;
  /** Share of the answers that ended at the limit of tokens, 0 to 1. */
  cutRatio: number;
  /** Milliseconds from sending to the last token, mean; and from the first token on, a token. */
  wholeMs: Estimate;
  perTokenMs: Estimate;
  /** Output tokens to a content event: about 1, unless speculative decoding sends several at once. */
  tokensPerEvent: Estimate;
}

export interface OutputFact {
  now: OutputSide;
  /** Mean over the stored runs; absent where there is none. */
  before?: OutputSide | undefined;
}

/** Undefined where the server does not tell its tokens: counted events say nothing about how many came in each. */
export function findOutput(now: StageSide, baseline: readonly StageSide[]): OutputFact | undefined {
  const side = findSide(now.steady);
  if (!side) return undefined;
  const before = poolSides(baseline.flatMap(({ steady }) => findSide(steady) ?? []));
  return { now: side, ...(before ? { before } : {}) };
}

/** Reasoning that is counted and not streamed has no events: such answers tell neither tokens an event nor a time a token. */
function findSide(samples: readonly SampleRecord[]): OutputSide | undefined {
  const answers = phasesOf(samples).flatMap(({ sample, sentMs, firstMs, lastMs, outputTokens }) =>
    outputTokens === undefined || outputTokens < 2 || sample.usage.reasoning
      ? []
      : [{ sample, tokens: outputTokens, wholeMs: lastMs - sentMs, streamedMs: lastMs - firstMs }],
  );
  const perRequest = (pick: (of: (typeof answers)[number]) => number): Estimate | undefined =>
    estimateRatio(answers.map((answer) => ({ part: pick(answer), whole: 1 })));
  const tokens = perRequest((answer) => answer.tokens);
  const wholeMs = perRequest((answer) => answer.wholeMs);
  const perTokenMs = estimateRatio(answers.map((answer) => ({ part: answer.streamedMs, whole: answer.tokens - 1 })));
  // The token that ends an answer is counted and not streamed, so one is left out, as in `Measurement.tokensPerEvent`.
  const tokensPerEvent = estimateRatio(
    answers.map(({ sample, tokens }) => ({ part: tokens - 1, whole: sample.contentEvents })),
  );
  if (!tokens || !wholeMs || !perTokenMs || !tokensPerEvent) return undefined;
  const cut = answers.filter(({ sample }) => sample.finishReason === 'length').length;
  return { ...{ tokens, wholeMs, perTokenMs, tokensPerEvent }, cutRatio: cut / answers.length };
}

function poolSides(sides: readonly OutputSide[]): OutputSide | undefined {
  const pooled = (pick: (of: OutputSide) => Estimate): Estimate | undefined => poolRuns(sides.map(pick));
  const tokens = pooled((of) => of.tokens);
  const wholeMs = pooled((of) => of.wholeMs);
  const perTokenMs = pooled((of) => of.perTokenMs);
  const tokensPerEvent = pooled((of) => of.tokensPerEvent);
  if (!tokens || !wholeMs || !perTokenMs || !tokensPerEvent) return undefined;
  const cutRatio = sides.reduce((sum, side) => sum + side.cutRatio, 0) / sides.length;
  return { tokens, wholeMs, perTokenMs, tokensPerEvent, cutRatio };
}

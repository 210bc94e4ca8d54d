/** How many steps of the server a prompt takes before its first token: by the tokens that others get while it waits. */
import { partialSlope } from '../../stats/partial-slope.ts';
import { quantileSorted } from '../../stats/quantile.ts';
import type { Estimate } from '../estimate.ts';
import type { StageSide } from '../side.ts';
import { countAt, cumulate, eventsOf, type Phases, phasesOf, thinOut } from '../timeline.ts';
import { endedMeanwhile } from './prefill.ts';

/** Present where steps grow with the prompt: the server takes it in piece by piece. */
export interface PrefillStepsFact {
  /** Input tokens that a step takes in. */
  tokensPerStep: Estimate;
  /** Steps that the mean prompt takes. */
  stepsPerPrompt: number;
  /** Mean gap of those who stream while another waits, and while nobody does. */
  duringMs: number;
  quietMs: number;
  /** Share of a step that takes in a piece which it would take without it: quiet / during. */
  overheadShare: number;
  /** Tokens a step in the stored runs, where they show any; absent: they take prompts in whole, or do not tell. */
  before: number[];
  /** Stored runs that were looked at. */
  runsBefore: number;
}

/** A prompt that is taken in whole waits for the step under way and for its own. */
const FEWEST_STEPS = 2;
/** Stored runs that are looked at. */
const NEWEST = 3;
/** Fewer gaps tell no ordinary one. */
const FEWEST_GAPS = 50;

/** Undefined where nobody streams while others wait or while nobody does, where tokens are not told, and where steps do not grow with the prompt. */
export function findPrefillSteps(now: StageSide, baseline: readonly StageSide[]): PrefillStepsFact | undefined {
  const seen = countSteps(now);
  if (!seen) return undefined;
  const newest = baseline.slice(0, NEWEST);
  const before = newest.flatMap((side) => countSteps(side)?.tokensPerStep.value ?? []);
  return { ...seen, before, runsBefore: newest.length };
}

function countSteps({ steady, warmup }: StageSide): Omit<PrefillStepsFact, 'before' | 'runsBefore'> | undefined {
  const all = phasesOf([...warmup, ...steady]);
  const waits = phasesOf(steady).filter(({ uncachedTokens }) => uncachedTokens !== undefined);
  // A part of the streams shows the pace of all.
  const streams = thinOut(all);
  const pace = paceOf(streams);
  const others = endedMeanwhile(
    waits.map(({ sentMs, firstMs, uncachedTokens }) => ({
      ...{ sentMs, firstContentMs: firstMs, tokens: uncachedTokens as number },
    })),
  );
  const points = waits.flatMap(({ sentMs, firstMs, uncachedTokens }, index) => {
    const own = uncachedTokens as number;
    const { streamedMs, gaps } = pace(sentMs, firstMs);
    // Seen through others for half of its wait at least; what is seen stands for the rest.
    if (streamedMs < (firstMs - sentMs) / 2) return [];
    return [{ x: own, y: ((firstMs - sentMs) * gaps) / streamedMs, beside: others[index] as number }];
  });
  const perToken = partialSlope(points);
  if (!perToken || perToken.low <= 0) return undefined;
  const gaps = splitGaps(streams, all);
  if (!gaps) return undefined;
  const meanTokens = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const { value, low, high, n } = perToken;
  if (value * meanTokens < FEWEST_STEPS) return undefined;
  return {
    tokensPerStep: { value: 1 / value, low: 1 / high, high: 1 / low, n },
    stepsPerPrompt: value * meanTokens,
    ...gaps,
    overheadShare: Math.min(1, gaps.quietMs / gaps.duringMs),
  };
}

/** Of all who stream between two instants: for how long, summed over them, and how many of their gaps ended. */
function paceOf(all: readonly Phases[]): (fromMs: number, toMs: number) => { streamedMs: number; gaps: number } {
  const started = cumulate(all.map(({ firstMs }) => ({ at: firstMs, amount: 1 })));
  const startSum = cumulate(all.map(({ firstMs }) => ({ at: firstMs, amount: firstMs })));
  const ended = cumulate(all.map(({ lastMs }) => ({ at: lastMs, amount: 1 })));
  const endSum = cumulate(all.map(({ lastMs }) => ({ at: lastMs, amount: lastMs })));
  const gapEnds = cumulate(all.flatMap((of) => eventsOf(of).slice(1)).map((at) => ({ at, amount: 1 })));
  // Everyone who began streams since its first token, less those who are done since their last.
  const streamedTo = (at: number): number => at * (started(at) - ended(at)) - startSum(at) + endSum(at);
  return (fromMs, toMs) => ({
    streamedMs: streamedTo(toMs) - streamedTo(fromMs),
    gaps: gapEnds(toMs) - gapEnds(fromMs),
  });
}

/** The mean gap in the middle of which somebody waits, and the median of the others: a wait that just ends is in a gap of its own. */
function splitGaps(
  streams: readonly Phases[],
  all: readonly Phases[],
): { duringMs: number; quietMs: number } | undefined {
  const waiting = countAt(all.map(({ sentMs, firstMs }) => ({ startMs: sentMs, endMs: firstMs })));
  const during: number[] = [];
  const quiet: number[] = [];
  for (const of of streams) {
    const instants = eventsOf(of);
    for (let index = 1; index < instants.length; index++) {
      const [startMs, endMs] = [instants[index - 1] as number, instants[index] as number];
      const isWaited = [startMs, (startMs + endMs) / 2, endMs].map(waiting);
      if (isWaited.every((count) => count > 0)) during.push(endMs - startMs);
      else if (isWaited.every((count) => count === 0)) quiet.push(endMs - startMs);
    }
  }
  if (during.length < FEWEST_GAPS || quiet.length < FEWEST_GAPS) return undefined;
  return { duringMs: medianOf(during), quietMs: medianOf(quiet) };
}

function medianOf(values: readonly number[]): number {
  return quantileSorted(
    values.toSorted((a, b) => a - b),
    0.5,
  ) as number;
}

/** What measuring took in this run, so that a next step can say what it will take. What was not told stays unknown. */
import type { Run, SampleRecord } from '../model/run-file.ts';
import type { ScoreRecord } from '../model/score-record.ts';

/** Undefined where this run does not tell it. Tokens are those of input and output together. */
export interface Effort {
  ms: number | undefined;
  tokens: number | undefined;
}

export interface RunEffort {
  /** Everything, from the start of the run to its end. */
  run: Effort;
  /** By load stage: a measured request, of two endpoints side by side a pair. */
  request: ReadonlyMap<string, Effort>;
  /** A quality item asked once. */
  item: Effort;
}

const UNKNOWN: Effort = { ms: undefined, tokens: undefined };

/** `run` is the whole of it, both endpoints' halves where there are two. Another tool's file tells nothing of its own making. */
export function measureEffort(run: Run): RunEffort {
  const { header, samples, scores, helpers = [] } = run;
  if (header.imported) return { run: UNKNOWN, request: new Map(), item: UNKNOWN };
  const asked = scores.filter(({ shared }) => !shared);
  const helped = helpers.some(({ untold }) => untold > 0)
    ? undefined
    : helpers.reduce((sum, { inputTokens, outputTokens }) => sum + inputTokens + outputTokens, 0);
  const names = [...new Set(samples.map(({ stage }) => stage))];
  return {
    run: { ms: run.end?.endedMs, tokens: sum([tokensOfLoad(samples), tokensOfItems(asked), helped]) },
    request: new Map(names.map((stage) => [stage, perRequest(run, stage)])),
    item: per(asked.length, { ms: itemsMs(run), tokens: sum([tokensOfItems(asked), helped]) }),
  };
}

/** So many times an effort. */
export function times(factor: number, { ms, tokens }: Effort): Effort {
  return {
    ms: ms === undefined ? undefined : factor * ms,
    tokens: tokens === undefined ? undefined : factor * tokens,
  };
}

/** One after the other; unknown as soon as a part is. */
export function plus(a: Effort, b: Effort): Effort {
  return { ms: sum([a.ms, b.ms]), tokens: sum([a.tokens, b.tokens]) };
}

/** Turns of one endpoint alone, which follow the pairs, are no pairs. */
function perRequest({ samples, stages }: Run, stage: string): Effort {
  const ofStage = samples.filter((sample) => sample.stage === stage);
  const inPairs = ofStage.filter(({ pair }) => pair !== undefined);
  const counted = inPairs.length > 0 ? inPairs : ofStage;
  const steady = counted.filter(({ phase }) => phase === 'steady');
  const units =
    inPairs.length > 0 ? new Set(steady.map(({ pair, attempt }) => `${attempt} ${pair}`)).size : steady.length;
  const ms = stages
    .filter((record) => record.stage === stage && (inPairs.length === 0 || record.turn === undefined))
    .reduce((total, { startedMs, endedMs }) => total + endedMs - startedMs, 0);
  return per(units, { ms: ms > 0 ? ms : undefined, tokens: tokensOfLoad(counted) });
}

/** From the end of the load to the end of the run, or to a stage that was measured once more. Undefined where no load was driven. */
function itemsMs({ stages, end }: Run): number | undefined {
  const [first] = stages;
  if (!first || !end) return undefined;
  const loads = stages.filter(({ stage }) => !stage.includes('#'));
  const loadEndMs = Math.max(...loads.map(({ endedMs }) => endedMs));
  const later = stages.filter(({ startedMs }) => startedMs >= loadEndMs).map(({ startedMs }) => startedMs);
  return Math.min(end.endedMs, ...later) - loadEndMs;
}

function per(count: number, { ms, tokens }: Effort): Effort {
  return count === 0 ? UNKNOWN : times(1 / count, { ms, tokens });
}

function tokensOfLoad(samples: readonly SampleRecord[]): number | undefined {
  return sum(samples.map(({ outcome, usage: { input, output } }) => told(outcome, input, output)));
}

function tokensOfItems(scores: readonly ScoreRecord[]): number | undefined {
  return sum(scores.map(({ outcome, inputTokens, outputTokens }) => told(outcome, inputTokens, outputTokens)));
}

/** A failed request that told nothing took next to nothing; an answer that told nothing is not known. An embedding has no output tokens. */
function told(outcome: string, input: number | undefined, output: number | undefined): number | undefined {
  if (input === undefined) return outcome === 'ok' ? undefined : 0;
  return input + (output ?? 0);
}

function sum(values: readonly (number | undefined)[]): number | undefined {
  let total = 0;
  for (const value of values) {
    if (value === undefined) return undefined;
    total += value;
  }
  return total;
}

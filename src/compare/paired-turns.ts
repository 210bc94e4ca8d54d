/** By turns or restarts: how far the candidate lies above the base where one arm at a time has the load. */
import type { LatencySource, MetricSpec } from '../metrics.ts';
import type { MeasuredTurn, PairedEvidence, RequestFigures } from '../model/paired.ts';
import { hodgesLehmann, hodgesLehmannShift, twoSampleHodgesLehmann } from '../stats/hodges-lehmann.ts';
import { mean } from '../stats/moments.ts';
import { differenceShift, meanShift, type Shift } from '../stats/shift.ts';
import { costOf, whyCostUnknown, withoutCost } from './paired-cost.ts';
import {
  type FoundShift,
  figuresOf,
  logRatio,
  MIN_TURNS,
  quantileOf,
  type ShiftQuestion,
  turnsOf,
} from './paired-figures.ts';

/** What a couple of turns, one of each arm, says: both figures, and the logarithm of their ratio. */
interface Couple {
  base: number;
  candidate: number;
  logRatio: number | undefined;
}

/** Rates: one figure a turn. */
export function shiftOfRates({ spec, stage, form }: ShiftQuestion): FoundShift {
  return shiftOfTurns(stage.turns, form, (turn) => rateOf(turn, spec), logRatio);
}

/** Costs: the mean of the answered requests of a turn. */
export function shiftOfCosts({ stage, form }: ShiftQuestion): FoundShift {
  const requestsOf = (arm: MeasuredTurn['arm']): RequestFigures[] =>
    stage.turns.filter((turn) => turn.arm === arm).flatMap(({ requests }) => requests);
  const unknown = whyCostUnknown(requestsOf('base'), requestsOf('candidate'));
  if (unknown !== undefined) return withoutCost(unknown);
  return shiftOfTurns(
    stage.turns,
    form,
    ({ requests }) => mean(requests.flatMap((one) => costOf(one) ?? [])),
    logRatio,
  );
}

/** Latencies: what the requests of two turns that followed each other say, which their medians alone would say less sharply. */
export function shiftOfMedians({ stage, form }: ShiftQuestion, source: LatencySource): FoundShift {
  return shiftOfTurns(
    stage.turns,
    form,
    (turn) => quantileOf(figuresOf(turn.requests, source), 0.5),
    (_base, _candidate, before, now) => shiftBetween(before.requests, now.requests, source),
  );
}

/**
 * The median of the log-ratios of requests with the same prompt, since prompts differ by far more than two requests with one prompt do; where
 * the turns have fewer than half of their prompts in common, the rank-sum shift of all requests.
 */
function shiftBetween(
  before: readonly RequestFigures[],
  now: readonly RequestFigures[],
  source: LatencySource,
): number | undefined {
  const matched = matchPrompts(before, now);
  if (2 * matched.length < Math.min(before.length, now.length)) {
    return twoSampleHodgesLehmann(figuresOf(before, source).map(Math.log), figuresOf(now, source).map(Math.log));
  }
  return hodgesLehmann(
    matched.flatMap(([base, candidate]) => {
      const [was, is] = [base[source], candidate[source]];
      return was === undefined || is === undefined ? [] : (logRatio(was, is) ?? []);
    }),
  );
}

/** The nth request with a prompt in one turn, and the nth with it in the other. */
function matchPrompts(
  before: readonly RequestFigures[],
  now: readonly RequestFigures[],
): (readonly [RequestFigures, RequestFigures])[] {
  const waiting = new Map<string, RequestFigures[]>();
  // From the last on, so that the first is on top.
  for (const request of before.toReversed()) {
    if (request.promptId === undefined) continue;
    const same = waiting.get(request.promptId);
    if (same) same.push(request);
    else waiting.set(request.promptId, [request]);
  }
  return now.flatMap((request) => {
    const partner = request.promptId === undefined ? undefined : waiting.get(request.promptId)?.pop();
    return partner ? [[partner, request] as const] : [];
  });
}

/** Turns that followed each other are compared, so that slow drift cancels; restarts are two samples, one figure each. */
function shiftOfTurns(
  turns: readonly MeasuredTurn[],
  form: PairedEvidence['form'],
  figureOf: (turn: MeasuredTurn) => number | undefined,
  compare: (base: number, candidate: number, before: MeasuredTurn, now: MeasuredTurn) => number | undefined,
): FoundShift {
  const [before, now] = (['base', 'candidate'] as const).map((arm) => turns.filter((turn) => turn.arm === arm)) as [
    MeasuredTurn[],
    MeasuredTurn[],
  ];
  const couples = before.flatMap((turn, index): Couple[] => {
    const other = now[index];
    const [base, candidate] = [figureOf(turn), other && figureOf(other)];
    if (!other || base === undefined || candidate === undefined) return [];
    return [{ base, candidate, logRatio: compare(base, candidate, turn, other) }];
  });
  const single = form === 'exclusive';
  const base = single ? before.flatMap((turn) => figureOf(turn) ?? []) : couples.map((couple) => couple.base);
  const candidate = single ? now.flatMap((turn) => figureOf(turn) ?? []) : couples.map((couple) => couple.candidate);
  const needed = MIN_TURNS[form];
  const isShort = base.length < needed || candidate.length < needed;
  return {
    estimator: 'mean-log-ratio-of-turns',
    n: { baseline: base.length, candidate: candidate.length },
    base: centreOf(base),
    candidate: centreOf(candidate),
    shift: isShort ? undefined : compareTurns({ base, candidate, couples, form }),
    short: isShort
      ? `needs ${needed} ${turnsOf(form)} an endpoint with this figure, has ${base.length} and ${candidate.length}`
      : undefined,
  };
}

function compareTurns(of: {
  base: readonly number[];
  candidate: readonly number[];
  couples: readonly Couple[];
  form: PairedEvidence['form'];
}): Shift | undefined {
  const { base, candidate, couples, form } = of;
  const usable = [...base, ...candidate].every((figure) => figure > 0 && Number.isFinite(figure));
  if (form === 'exclusive' && usable) return differenceShift(base.map(Math.log), candidate.map(Math.log));
  const ratios = couples.flatMap((couple) => couple.logRatio ?? []);
  // A turn that failed as a whole has no logarithm: then the ranks of the couples decide.
  return usable && ratios.every(Number.isFinite) ? meanShift(ratios) : hodgesLehmannShift(ratios);
}

function rateOf(turn: MeasuredTurn, { id }: MetricSpec): number | undefined {
  return id === 'requests_per_sec' ? turn.requestsPerSec : turn.outputTokensPerSec;
}

/** Geometric mean; 0 where a turn delivered nothing, infinite where one failed as a whole. */
function centreOf(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  if (values.includes(Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY;
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

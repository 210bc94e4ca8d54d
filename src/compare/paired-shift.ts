/** How far the candidate lies above the base endpoint in one metric: what each form of the paired design estimates, and from what. */
import type { LatencySource, MetricSpec } from '../metrics.ts';
import type { MeasuredTurn, PairedEvidence, PairedStage, RequestFigures } from '../model/paired.ts';
import type { GateResult } from '../model/result.ts';
import { hodgesLehmannShift, twoSampleHodgesLehmann } from '../stats/hodges-lehmann.ts';
import { quantileSorted } from '../stats/quantile.ts';
import { type Block, quantileRatioShift } from '../stats/quantile-ratio.ts';
import { differenceShift, meanShift, type Shift } from '../stats/shift.ts';
import { isRate, unitOf } from './look-plan.ts';

/** Turns that each arm needs before their spread says anything; a restart counts as a turn. */
const MIN_TURNS = { pairs: 8, turns: 8, exclusive: 4 } as const;
/** From here on the paired test has no smallest p-value that could stand in the way. */
const ALWAYS_ENOUGH_PAIRS = 21;

export interface FoundShift {
  estimator: GateResult['estimator'];
  /** Pairs, turns or requests of each arm. */
  n: { baseline: number; candidate: number };
  /** The metric of each arm, infinite where it falls on a failed request; undefined where an arm has no figure. */
  base: number | undefined;
  candidate: number | undefined;
  /** Without the instance term. Undefined where an arm has no figure, or the sample is short. */
  shift: Shift | undefined;
  /** What is lacking, with the number needed. */
  short: string | undefined;
}

export interface ShiftQuestion {
  spec: MetricSpec;
  form: PairedEvidence['form'];
  stage: PairedStage;
  /** One-sided level of this gate's bounds: a test that cannot reach it, however clear the change, is short. */
  alpha: number;
  concurrency: number;
}

export function findShift(question: ShiftQuestion): FoundShift {
  const { spec, form } = question;
  if (isRate(spec)) return shiftOfRates(question);
  const { source, p } = spec.quantile as NonNullable<MetricSpec['quantile']>;
  const byPairs = unitOf(form, spec) === 'pairs';
  if (p !== 0.5) return shiftOfTail(question, byPairs);
  if (byPairs) return shiftOfPairs(question, source);
  return shiftOfMedians(question, source);
}

/** The median of the log-ratios of the pairs. Two failures say nothing about which is slower. */
function shiftOfPairs({ stage, alpha }: ShiftQuestion, source: LatencySource): FoundShift {
  const both = stage.pairs.flatMap(({ base, candidate }) => {
    const [before, now] = [base[source], candidate[source]];
    return before === undefined || now === undefined ? [] : [{ before, now }];
  });
  const differences = both.flatMap(({ before, now }) => logRatio(before, now) ?? []);
  const n = differences.length;
  // The smallest p-value that n pairs can give is 2^-n.
  const needed = Math.min(ALWAYS_ENOUGH_PAIRS, Math.ceil(-Math.log2(alpha)));
  return {
    estimator: 'hodges-lehmann-log-ratio',
    n: { baseline: n, candidate: n },
    base: quantileOf(
      both.map(({ before }) => before),
      0.5,
    ),
    candidate: quantileOf(
      both.map(({ now }) => now),
      0.5,
    ),
    shift: n < needed ? undefined : hodgesLehmannShift(differences),
    short: n < needed ? `needs ${needed} pairs that both endpoints answered or one did, has ${n}` : undefined,
  };
}

/** What a couple of turns, one of each arm, says: both figures, and the logarithm of their ratio. */
interface Couple {
  base: number;
  candidate: number;
  logRatio: number | undefined;
}

/** Rates: one figure a turn. */
function shiftOfRates({ spec, stage, form }: ShiftQuestion): FoundShift {
  return shiftOfTurns(stage.turns, form, (turn) => rateOf(turn, spec), logRatio);
}

/** Latencies: the requests of two turns that followed each other by their rank-sum shift, which their median alone would see less sharply. */
function shiftOfMedians({ stage, form }: ShiftQuestion, source: LatencySource): FoundShift {
  const figures = new Map(stage.turns.map((turn) => [turn, figuresOf(turn.requests, source)]));
  return shiftOfTurns(
    stage.turns,
    form,
    (turn) => quantileOf(figures.get(turn) ?? [], 0.5),
    (_base, _candidate, before, now) =>
      twoSampleHodgesLehmann((figures.get(before) ?? []).map(Math.log), (figures.get(now) ?? []).map(Math.log)),
  );
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

/** Tails: the ratio of the arms' pooled quantiles, drawn anew in blocks of what was measured together. */
function shiftOfTail(question: ShiftQuestion, byPairs: boolean): FoundShift {
  const { spec, stage, form, concurrency } = question;
  const { source, p } = spec.quantile as NonNullable<MetricSpec['quantile']>;
  const blocks = byPairs
    ? stage.pairs.map(({ base, candidate }) => ({
        base: figuresOf([base], source),
        candidate: figuresOf([candidate], source),
      }))
    : coupleTurns(stage.turns, source);
  const base = blocks.flatMap((block) => block.base);
  const candidate = blocks.flatMap((block) => block.candidate);
  const found = {
    estimator: 'log-ratio-of-quantiles' as const,
    n: { baseline: base.length, candidate: candidate.length },
    base: quantileOf(base, p),
    candidate: quantileOf(candidate, p),
  };
  const short =
    byPairs || blocks.length >= MIN_TURNS[form]
      ? shortOfRequests(found, { base, candidate, minOk: spec.minOk ?? 2 })
      : `needs ${MIN_TURNS[form]} ${turnsOf(form)} an endpoint, has ${blocks.length}`;
  if (short) return { ...found, shift: undefined, short };
  const beyond = (base.length + candidate.length) * (1 - p);
  const shift = quantileRatioShift({
    blocks,
    p,
    blockLength: byPairs ? Math.max(concurrency, Math.ceil(Math.cbrt(blocks.length))) : 1,
    // As sure as the few requests around the quantile, or the turns, can make it; simulated, this keeps the nominal level at every floor.
    df: Math.max(1, Math.min(2 * beyond, byPairs ? Number.POSITIVE_INFINITY : blocks.length - 1)),
  });
  return { ...found, shift, short: undefined };
}

function turnsOf(form: PairedEvidence['form']): string {
  return form === 'exclusive' ? 'restarts' : 'turns';
}

/** The floors count ok requests, but a quantile that falls on a failed one is known to be infinite, however few succeeded. */
function shortOfRequests(
  found: { base: number | undefined; candidate: number | undefined },
  of: { base: readonly number[]; candidate: readonly number[]; minOk: number },
): string | undefined {
  const ok = (figures: readonly number[]): number => figures.filter(Number.isFinite).length;
  const isShort = (figures: readonly number[], value: number | undefined): boolean =>
    figures.length < of.minOk || (Number.isFinite(value) && ok(figures) < of.minOk);
  return isShort(of.base, found.base) || isShort(of.candidate, found.candidate)
    ? `needs ${of.minOk} ok requests an endpoint, has ${ok(of.base)} and ${ok(of.candidate)}`
    : undefined;
}

/** The nth turn of each arm, together. */
function coupleTurns(turns: readonly MeasuredTurn[], source: LatencySource): Block[] {
  const of = (arm: MeasuredTurn['arm']): number[][] =>
    turns.filter((turn) => turn.arm === arm).map(({ requests }) => figuresOf(requests, source));
  const [base, candidate] = [of('base'), of('candidate')];
  return base.flatMap((figures, index) => {
    const other = candidate[index];
    return other ? [{ base: figures, candidate: other }] : [];
  });
}

function figuresOf(requests: readonly RequestFigures[], source: LatencySource): number[] {
  return requests.flatMap((request) => request[source] ?? []);
}

function rateOf(turn: MeasuredTurn, { id }: MetricSpec): number | undefined {
  return id === 'requests_per_sec' ? turn.requestsPerSec : turn.outputTokensPerSec;
}

function quantileOf(figures: readonly number[], p: number): number | undefined {
  return quantileSorted(Float64Array.from(figures).sort(), p);
}

/** Geometric mean; 0 where a turn delivered nothing, infinite where one failed as a whole. */
function centreOf(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  if (values.includes(Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY;
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** ln(now / before); undefined where both failed. */
function logRatio(before: number, now: number): number | undefined {
  if (before === now) return Number.isFinite(now) ? 0 : undefined;
  return Math.log(now) - Math.log(before);
}

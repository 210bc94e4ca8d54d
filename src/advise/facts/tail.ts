/** The slowest twentieth of the answers: how far it lies from the middle, and what its requests have in common. */
import { holmRejections } from '../../stats/holm.ts';
import { fisherHigher } from '../../stats/proportion.ts';
import { quantileBounds, quantileSorted } from '../../stats/quantile.ts';
import type { Estimate } from '../estimate.ts';
import type { StageSide } from '../side.ts';
import { type Phases, phasesOf } from '../timeline.ts';
import { latenciesOf, type MendedFigures, meanInFlight } from '../without.ts';
import { findPeriod } from './period.ts';
import { pendingInputTokens } from './prefill.ts';

export type TraitName = 'long-prompt' | 'crowded' | 'after-connect' | 'first';

/** What a request has or has not. */
export interface Trait {
  name: TraitName;
  /** Of the tail's requests and of all others, how many have it. */
  tail: { count: number; n: number };
  rest: { count: number; n: number };
  /** Where a number decides (tokens, requests waiting together): from which on. */
  from?: number | undefined;
  /** The stage's figures without the requests that have it. */
  mended: MendedFigures;
}

export interface TailFact {
  /** TTFT p95 / p50 of the answered requests, now and of each stored run. */
  ratio: Estimate;
  before: Estimate[];
  /** What most of the tail has in common, and others beyond chance more seldom; the most telling first. */
  traits: Trait[];
  /** Milliseconds between spells of slow requests, where they come at even distances; `spells` of them. */
  period: { periodMs: number; spells: number } | undefined;
  /** Stored runs that have such spells too, whatever their distance. */
  periodicBefore: number;
}

/** As many answers as TTFT p95 needs (docs/metrics.md). */
const MIN_REQUESTS = 90;
const TAIL = 0.95;
const SIDE_LEVEL = 0.975;
/** Beyond chance at this level, shared by Holm among the traits that were looked at. */
const ALPHA = 0.01;

export function findTail(now: StageSide, baseline: readonly StageSide[]): TailFact | undefined {
  const phases = phasesOf(now.steady);
  const ratio = ratioOf(phases);
  if (!ratio || phases.length < MIN_REQUESTS) return undefined;
  const isTail = markTail(phases);
  const together = meanInFlight(now.steady);
  const looked = marksOf(phases).map((marks) => {
    const count = (tail: boolean) => ({
      count: marks.has.filter((has, index) => has && isTail[index] === tail).length,
      n: isTail.filter((own) => own === tail).length,
    });
    return { ...marks, tail: count(true), rest: count(false) };
  });
  const pValues = looked.map(({ tail, rest }) => fisherHigher(rest, tail));
  const proven = holmRejections(pValues, ALPHA);
  const common = looked
    .map((trait, index) => ({ ...trait, pValue: pValues[index] as number, proven: proven[index] as boolean }))
    .filter((trait) => trait.proven && trait.tail.count > trait.tail.n / 2)
    .toSorted((a, b) => a.pValue - b.pValue);
  return {
    ratio,
    before: baseline.flatMap(({ steady }) => ratioOf(phasesOf(steady)) ?? []),
    traits: common.map(({ name, tail, rest, from, has }) => ({
      ...{ name, tail, rest, from },
      mended: latenciesOf(
        now,
        phases.filter((_, index) => !has[index]).map(({ sample }) => sample),
        together,
      ),
    })),
    period: periodOf(phases),
    periodicBefore: baseline.filter(({ steady }) => periodOf(phasesOf(steady)) !== undefined).length,
  };
}

function markTail(phases: readonly Phases[]): boolean[] {
  const limit = quantileSorted(Float64Array.from(phases, waitOf).sort(), TAIL) ?? Number.POSITIVE_INFINITY;
  return phases.map((each) => waitOf(each) > limit);
}

function periodOf(phases: readonly Phases[]): TailFact['period'] {
  const isTail = markTail(phases);
  return findPeriod(
    phases.filter((_, index) => isTail[index]).map(({ sentMs }) => sentMs),
    phases,
  );
}

function waitOf({ sentMs, firstMs }: Phases): number {
  return firstMs - sentMs;
}

/** Undefined where there are too few answers for bounds of p95. */
function ratioOf(phases: readonly Phases[]): Estimate | undefined {
  const sorted = Float64Array.from(phases, waitOf).sort();
  const at = (p: number) => ({ value: quantileSorted(sorted, p), ...quantileBounds({ sorted, p, level: SIDE_LEVEL }) });
  const [middle, tail] = [at(0.5), at(TAIL)];
  if (!middle.value || !middle.low || !middle.high || !tail.value || !tail.low || !tail.high) return undefined;
  const value = tail.value / middle.value;
  // Arms of both logarithms, joined by their squares (Zou & Donner 2008).
  const down = Math.hypot(Math.log(tail.value / tail.low), Math.log(middle.high / middle.value));
  const up = Math.hypot(Math.log(tail.high / tail.value), Math.log(middle.value / middle.low));
  return { value, low: value * Math.exp(-down), high: value * Math.exp(up), n: phases.length };
}

/** Of each trait that was measured: which requests have it. A number marks its upper quarter. */
function marksOf(phases: readonly Phases[]): { name: TraitName; has: boolean[]; from?: number }[] {
  const upperQuarter = (name: TraitName, values: readonly number[]) => {
    const from = quantileSorted(Float64Array.from(values).sort(), 0.75) as number;
    return { name, has: values.map((value) => value > from), from };
  };
  const tokens = phases.flatMap(({ uncachedTokens }) => uncachedTokens ?? []);
  const waiting = pendingInputTokens(
    phases.map(({ sentMs, firstMs }) => ({ sentMs, firstContentMs: firstMs, tokens: 1 })),
  );
  const opened = phases.map(({ sample }) => sample.connectMs !== undefined);
  return [
    ...(tokens.length === phases.length ? [upperQuarter('long-prompt', tokens)] : []),
    upperQuarter('crowded', waiting),
    ...(opened.some(Boolean) && !opened.every(Boolean) ? [{ name: 'after-connect' as const, has: opened }] : []),
    { name: 'first', has: phases.map((_, index) => index < phases.length / 10) },
  ];
}

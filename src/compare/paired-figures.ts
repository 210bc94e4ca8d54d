/** What is asked of a paired metric, what is found, and the figures of requests that both rest on. */
import type { LatencySource, MetricSpec } from '../metrics.ts';
import type { PairedEvidence, PairedStage, RequestFigures } from '../model/paired.ts';
import type { GateResult } from '../model/result.ts';
import { quantileSorted } from '../stats/quantile.ts';
import type { Shift } from '../stats/shift.ts';

/** Turns that each arm needs before their spread says anything; a restart counts as a turn. */
export const MIN_TURNS = { pairs: 8, turns: 8, exclusive: 4 } as const;

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
  /** Why there is no figure, where measuring on would bring none. */
  unknown?: string | undefined;
}

export interface ShiftQuestion {
  spec: MetricSpec;
  form: PairedEvidence['form'];
  stage: PairedStage;
  /** One-sided level of this gate's bounds: a test that cannot reach it, however clear the change, is short. */
  alpha: number;
  concurrency: number;
}

/** How a report names what each arm had several of. */
export function turnsOf(form: PairedEvidence['form']): string {
  return form === 'exclusive' ? 'restarts' : 'turns';
}

/** One of each request that has it. */
export function figuresOf(requests: readonly RequestFigures[], source: LatencySource): number[] {
  return requests.flatMap((request) => request[source] ?? []);
}

/** Of figures in any order; undefined for none. */
export function quantileOf(figures: readonly number[], p: number): number | undefined {
  return quantileSorted(Float64Array.from(figures).sort(), p);
}

/** ln(now / before); undefined where both failed. */
export function logRatio(before: number, now: number): number | undefined {
  if (before === now) return Number.isFinite(now) ? 0 : undefined;
  return Math.log(now) - Math.log(before);
}

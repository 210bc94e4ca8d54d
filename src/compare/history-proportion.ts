/** The history design for ratios that are counts out of requests (errors, goodput): pooled baseline counts, exact test, change in points. */
import type { BaselineRun, Measurement } from '../model/measurement.ts';
import { fisherChanceAtMost } from '../stats/attainable.ts';
import { type Count, chanceOfRise, fisherHigher, newcombeDifference } from '../stats/proportion.ts';
import { acceptedStarts } from './accepted-steps.ts';
import { type Draft, emptyGate, type GateTarget, marginToLimit, settle, worseSign } from './draft.ts';
import { detectableRise } from './power.ts';
import { cutAt } from './segments.ts';

/** Divisions leave dust behind: a number this close to a whole one is that one. */
const ROUNDING = 1e-9;

export function draftProportion(
  target: GateTarget,
  candidate: Measurement,
  baseline: readonly BaselineRun[],
  boundLevel: number,
): Draft {
  const { spec, stage } = target;
  const measured = candidate.stages[stage]?.[spec.id];
  const all = baseline.flatMap((run) => {
    const { count, n } = run.measurement.stages[stage]?.[spec.id] ?? {};
    return count === undefined || !n ? [] : [{ run, count, n }];
  });
  const starts = acceptedStarts(
    target,
    baseline,
    all.map(({ run }) => run),
  );
  // What was before an accepted change still tells of the scatter, and no more of the level.
  const levels = cutAt([0, ...starts], all.toReversed());
  const stored = levels.at(-1) ?? [];
  const gate = {
    ...emptyGate(target, 'history'),
    candidate: measured?.value ?? null,
    margin: measured?.value === undefined ? null : marginToLimit(target, measured.value),
    n: { baseline: stored.length, candidate: measured?.n ?? 0 },
  };
  if (baseline.length === 0) return settle(gate, 'no-baseline', 'no comparable run is stored');
  if (stored.length === 0) {
    return measured?.value === undefined
      ? settle(gate, 'missing', measured?.reason ?? 'neither this run nor the stored ones have this ratio')
      : settle(gate, 'no-baseline', `none of the ${baseline.length} comparable runs has this ratio`);
  }
  const pooled = { count: sum(stored.map(({ count }) => count)), n: sum(stored.map(({ n }) => n)) };
  const located = { ...gate, baseline: pooled.count / pooled.n };
  if (measured?.value === undefined || measured.count === undefined) {
    return settle(located, 'missing', measured?.reason ?? 'the base branch has this ratio, this run has none');
  }
  // Failures come in bursts: counts that differ between runs by more than chance speak for fewer requests than were sent.
  const overdispersion = estimateOverdispersion(levels);
  const before = thin(pooled, overdispersion);
  const now = thin({ count: measured.count, n: measured.n }, overdispersion);
  const sign = worseSign(spec);
  const difference = newcombeDifference(before, now, boundLevel);
  const change = { estimate: measured.value - located.baseline, ...difference, level: boundLevel };
  const tolerance = Math.max((target.rule.relative ?? 0) * located.baseline, target.rule.absolute ?? 0);
  // The exact test needs whole counts: they are rounded towards "not worse", so that rounding never makes a regression.
  const [bad, badNow] = [roundUp(badCount(before, sign)), roundDown(badCount(now, sign))];
  const detectable = detectableRise({ baseline: bad, n: badNow.n, alpha: 1 - boundLevel, tolerance });
  return {
    gate: {
      ...located,
      estimator: 'difference',
      change,
      chanceBeyondTolerance: chanceOfRise(badCount(before, sign), badCount(now, sign), tolerance),
      detectable: detectable ?? null,
    },
    pWorse: fisherHigher(bad, badNow),
    chanceAtMost: (level) => fisherChanceAtMost(level, { baseline: bad, candidate: badNow }),
    worse: sign === 1 ? change : { estimate: -change.estimate, low: -change.high, high: -change.low },
    tolerance,
    settled: undefined,
  };
}

/** Pearson's dispersion of the counts over the runs of each level (McCullagh & Nelder 1989, 4.5), never below binomial. */
export function estimateOverdispersion(levels: readonly (readonly Count[])[]): number {
  let [chiSquare, degreesOfFreedom] = [0, 0];
  for (const runs of levels) {
    const p = sum(runs.map(({ count }) => count)) / sum(runs.map(({ n }) => n));
    if (runs.length < 2 || p === 0 || p === 1) continue;
    chiSquare += sum(runs.map(({ count, n }) => (count - n * p) ** 2 / (n * p * (1 - p))));
    degreesOfFreedom += runs.length - 1;
  }
  return degreesOfFreedom === 0 ? 1 : Math.max(1, chiSquare / degreesOfFreedom);
}

/** The same share of fewer requests. */
export function thin({ count, n }: Count, factor: number): Count {
  return { count: count / factor, n: n / factor };
}

/** The requests that count against the endpoint: errors, or those that missed a ratio where high is better. */
export function badCount({ count, n }: Count, sign: 1 | -1): Count {
  return { count: sign === 1 ? count : n - count, n };
}

export function roundUp({ count, n }: Count): Count {
  const whole = Math.max(1, Math.floor(n + ROUNDING));
  return { count: Math.min(whole, Math.ceil(count - ROUNDING)), n: whole };
}

export function roundDown({ count, n }: Count): Count {
  return { count: Math.floor(count + ROUNDING), n: Math.max(1, Math.ceil(n - ROUNDING)) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

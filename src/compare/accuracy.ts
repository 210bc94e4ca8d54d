/** Accuracy: the same items on both sides, exact McNemar against the newest comparable run that asked them. */
import type { BaselineRun, Measurement } from '../model/measurement.ts';
import type { GateResult } from '../model/result.ts';
import { mcnemarChanceAtMost } from '../stats/attainable.ts';
import { testMeanAbove } from '../stats/mean-test.ts';
import { mean } from '../stats/moments.ts';
import { mcnemarWorse, type PairedCounts, tangoDifference } from '../stats/paired-proportion.ts';
import { tAtLevel } from '../stats/student-t.ts';
import { chanceWorseThan, type Draft, emptyGate, type GateTarget, marginToLimit, settle } from './draft.ts';
import { detectableLoss } from './power.ts';

/** z for 80 % power. */
const POWER_Z = 0.8416;

export function draftAccuracy(
  target: GateTarget,
  candidate: Measurement,
  baseline: readonly BaselineRun[],
  boundLevel: number,
): Draft {
  const before = newestWithItems(baseline)?.measurement;
  return draftItems({ target, candidate, before, boundLevel, design: 'history' });
}

/** The items of the candidate against the same items of one other run; without that run there is nothing to compare with. */
export function draftItems(of: {
  target: GateTarget;
  candidate: Measurement;
  before: Measurement | undefined;
  boundLevel: number;
  design: 'history' | 'paired';
}): Draft {
  const { target, candidate, before, boundLevel, design } = of;
  const measured = candidate.stages[target.stage]?.accuracy;
  const gate = {
    ...emptyGate(target, design),
    candidate: measured?.value ?? null,
    margin: measured?.value === undefined ? null : marginToLimit(target, measured.value),
    n: { baseline: before?.items.size ?? 0, candidate: measured?.n ?? 0 },
  };
  const asker = design === 'paired' ? 'the base endpoint was asked' : 'the base branch asked';
  if (!before) {
    // Side by side both were to be asked in this very run: what is not there has gone missing.
    return design === 'paired'
      ? settle(gate, 'missing', 'the base endpoint was asked no quality items')
      : settle(gate, 'no-baseline', 'no stored run asked these quality items');
  }
  if (measured?.value === undefined) {
    return settle(
      gate,
      'missing',
      `${asker} ${before.items.size} quality items, this run none; if that is meant, set gates.accuracy: off`,
    );
  }
  const pairs = countPairs(before, candidate);
  if (pairs.n === 0) return settle(gate, 'no-baseline', 'the baseline run and this run have no quality item in common');
  const change = {
    estimate: (pairs.better - pairs.worse) / pairs.n,
    ...tangoDifference(pairs, boundLevel),
    level: boundLevel,
  };
  const tolerance = Math.max(target.rule.absolute ?? 0, target.rule.relative ?? 0);
  if (candidate.earlierItems) return draftAttempts({ gate, candidate, before, tolerance, boundLevel });
  // Chance flips as many items one way as the other; what flipped beyond that is the effect, which has no say in the power.
  const flipped = Math.min(pairs.better, pairs.worse);
  const detectable = detectableLoss({ n: pairs.n, flipped, alpha: 1 - boundLevel, tolerance });
  return {
    gate: {
      ...gate,
      baseline: before.stages[target.stage]?.accuracy?.value ?? null,
      estimator: 'difference',
      change,
      chanceBeyondTolerance: chanceWorseThan(tolerance, {
        worse: -change.estimate,
        low: change.low,
        high: change.high,
        level: boundLevel,
      }),
      detectable: detectable ?? null,
    },
    pWorse: mcnemarWorse(pairs),
    chanceAtMost: (level) => mcnemarChanceAtMost(level, pairs),
    worse: { estimate: -change.estimate, low: -change.high, high: -change.low },
    tolerance,
    settled: undefined,
  };
}

/**
 * Several attempts of one commit asked each item several times: the item is the unit, its mean over the attempts against its answer in the
 * stored run. An item without an answer in some attempt counts with those that it has.
 */
function draftAttempts(of: {
  gate: GateResult;
  candidate: Measurement;
  before: Measurement;
  tolerance: number;
  boundLevel: number;
}): Draft {
  const { gate, candidate, before, tolerance, boundLevel } = of;
  const attempts = [candidate.items, ...(candidate.earlierItems ?? [])];
  const old = before.items;
  const shares = [...candidate.items.keys()].flatMap((key) => {
    const answer = old.get(key);
    const now = mean(attempts.flatMap((items) => items.get(key)?.pass ?? []).map(Number));
    return answer && now !== undefined ? [{ before: Number(answer.pass), now }] : [];
  });
  const lost = testMeanAbove(shares.map((item) => item.before - item.now));
  const reach = tAtLevel(boundLevel, lost.degreesOfFreedom) * lost.error;
  const change = { estimate: -lost.mean, low: -lost.mean - reach, high: -lost.mean + reach, level: boundLevel };
  const worse = { estimate: lost.mean, low: lost.mean - reach, high: lost.mean + reach };
  return {
    gate: {
      ...gate,
      baseline: mean(shares.map((item) => item.before)) ?? null,
      candidate: mean(shares.map(({ now }) => now)) ?? null,
      estimator: 'difference',
      change,
      chanceBeyondTolerance: chanceWorseThan(tolerance, {
        worse: lost.mean,
        low: change.low,
        high: change.high,
        level: boundLevel,
      }),
      detectable: Math.max(reach, tolerance) + POWER_Z * lost.error,
    },
    pWorse: lost.pAbove,
    worse,
    tolerance,
    settled: undefined,
  };
}

/** Items answered on both sides, of one slice (`dimension=value`) or of all. */
export function countPairs(before: Measurement, now: Measurement, slice?: string): PairedCounts {
  const pairs = { worse: 0, better: 0, n: 0 };
  for (const [key, item] of now.items) {
    const old = before.items.get(key);
    if (!old || (slice !== undefined && !isInSlice(item.slices, slice))) continue;
    pairs.n++;
    if (old.pass && !item.pass) pairs.worse++;
    if (!old.pass && item.pass) pairs.better++;
  }
  return pairs;
}

/** Baselines come newest first. */
export function newestWithItems(baseline: readonly BaselineRun[]): BaselineRun | undefined {
  return baseline.find((run) => run.measurement.items.size > 0);
}

function isInSlice(slices: Record<string, string>, slice: string): boolean {
  return Object.entries(slices).some(([dimension, value]) => `${dimension}=${value}` === slice);
}

/** How much an unchanged endpoint differs from itself, estimated from runs of it. */
import type { FalseAlarms, FlipRate, MeasuredInstances, MeasuredSd } from '../model/calibration.ts';
import type { Measurement } from '../model/measurement.ts';
import type { GateResult, VerdictWord } from '../model/result.ts';
import { sdInterval } from '../stats/chi-square.ts';
import { mean, sampleVariance } from '../stats/moments.ts';
import { clopperPearson } from '../stats/proportion.ts';

/** One-sided level of each bound: two-sided 95 %. */
const LEVEL = 0.975;

/** Spread of a metric from run to run, on the log scale. Undefined below two values; all must be above 0 and finite. */
export function noiseBetweenRuns(values: readonly number[]): MeasuredSd | undefined {
  const variance = sampleVariance(values.map(Math.log));
  if (variance === undefined) return undefined;
  const sd = Math.sqrt(variance);
  const degreesOfFreedom = values.length - 1;
  return { sd, ...sdInterval(sd, degreesOfFreedom, LEVEL), degreesOfFreedom };
}

/** What a paired run says: by how much the second instance lies above the first (log scale), and how sure that is. */
export interface InstanceShift {
  estimate: number;
  standardError: number;
}

/**
 * What two instances of one build differ by, by moments: the mean square of the shifts less that of their errors, never below 0; the build
 * is the same, so the expected shift is 0 and no degree of freedom is lost. The same two instances measured again and again are **one** draw,
 * however often: one degree of freedom. Undefined without shifts.
 */
export function noiseBetweenInstances(shifts: readonly InstanceShift[]): MeasuredInstances | undefined {
  const square = mean(shifts.map(({ estimate }) => estimate ** 2));
  const error = mean(shifts.map(({ standardError }) => standardError ** 2));
  if (square === undefined || error === undefined) return undefined;
  const withError = Math.sqrt(square);
  const { low, high } = sdInterval(withError, 1, LEVEL);
  const beyondError = (sd: number): number => Math.sqrt(Math.max(0, sd ** 2 - error));
  return { sd: beyondError(withError), low: beyondError(low), high: beyondError(high), degreesOfFreedom: 1, withError };
}

/**
 * Share of the items whose result differs between two runs, over all pairs of runs: an item that passed k of r times differs in
 * 2k(r − k) / r(r − 1) of them. The item is the unit; a share between 0 and 1 varies at most as a yes or no of the same mean does, so the exact
 * binomial interval of that mean holds for it. Only items that every run asked count. Undefined below two runs or without items.
 */
export function flipRate(runs: readonly Measurement['items'][]): FlipRate | undefined {
  const [first, ...others] = runs;
  if (!first || others.length === 0) return undefined;
  const r = runs.length;
  const shares = [...first.keys()].flatMap((key) => {
    const results = runs.map((items) => items.get(key)?.pass);
    if (results.includes(undefined)) return [];
    const passed = results.filter(Boolean).length;
    return [(2 * passed * (r - passed)) / (r * (r - 1))];
  });
  const rate = mean(shares);
  if (rate === undefined) return undefined;
  const unstable = shares.filter((share) => share > 0).length;
  const items = shares.length;
  return { items, runs: r, rate, ...clopperPearson(rate * items, items, LEVEL), unstable };
}

/**
 * How often an unchanged endpoint was failed. Every judgement has the same chance to fail, but they share runs, so they are not independent:
 * what makes one run look slow makes the others look fast. Simulated, the exact interval for independent judgements holds at
 * least as often as it says all the same (docs/decisions/016-calibration-file.md).
 */
export function countFalseAlarms(
  judgements: readonly { verdict: VerdictWord; gates: readonly GateResult[] }[],
): FalseAlarms {
  const judged = judgements.length;
  const failed = judgements.filter(({ verdict }) => verdict === 'fail').length;
  const byGate = new Map<string, FalseAlarms['byGate'][number]>();
  for (const { id, stage, answer, tier } of judgements.flatMap(({ gates }) => gates)) {
    if (tier === 'advisory' || (answer !== 'regression' && answer !== 'missing')) continue;
    const known = byGate.get(`${id} ${stage}`) ?? { metric: id, stage, failed: 0 };
    byGate.set(`${id} ${stage}`, { ...known, failed: known.failed + 1 });
  }
  return {
    judged,
    failed,
    warned: judgements.filter(({ verdict }) => verdict === 'warn').length,
    ...(judged === 0 ? { low: 0, high: 1 } : clopperPearson(failed, judged, LEVEL)),
    byGate: [...byGate.values()],
  };
}

/**
 * Will the next run of this endpoint keep its service levels? A limit gate says whether this run does; another run of the same build differs from it by the noise
 * between runs (docs/decisions/034-risks.md).
 */
import { metricSpec } from '../metrics.ts';
import type { GateRule } from '../model/config.ts';
import type { BaselineRun, Measurement } from '../model/measurement.ts';
import type { LimitOutlook } from '../model/outlook.ts';
import type { GateResult } from '../model/result.ts';
import { dispersedTail } from '../stats/beta-binomial.ts';
import { upperTail } from '../stats/student-t.ts';
import { worseSign } from './draft.ts';
import type { Chance, Foresight } from './foresight.ts';
import { noiseOfRuns, PRIOR_RATIO, PRIOR_RUNS } from './history-noise.ts';
import { badCount, estimateOverdispersion } from './history-proportion.ts';
import { foreseeAccuracy } from './next-accuracy.ts';
import { withinRunError } from './within-run-error.ts';

/** Counts that a limit puts exactly on a whole number must not fall beside it by rounding. */
const ROUNDING = 1e-9;

/** One entry for each limit gate that has a finite value; `comparable` gives the stored runs of a stage, newest first. */
export function foreseeLimits(of: {
  gates: readonly GateResult[];
  rules: readonly GateRule[];
  candidate: Measurement;
  comparable: (stage: string) => readonly BaselineRun[];
}): LimitOutlook[] {
  const { gates, rules, candidate, comparable } = of;
  return gates.flatMap((gate) => {
    const { id, stage, slice, limit, design, answer } = gate;
    if (design !== 'limit' || limit === null || answer === 'invalid') return [];
    const measured = slice === null ? candidate.stages[stage]?.[id] : candidate.slices[slice];
    if (measured?.value === undefined) return [];
    const { value } = measured;
    const rule = rules.find(
      (other) =>
        other.metric === id && other.slice === (slice ?? undefined) && [undefined, stage].includes(other.stage),
    );
    const chance = foresee({
      ...{ gate, limit, candidate, rule },
      measured: { ...measured, value },
      stored: comparable(stage),
    });
    return chance ? [{ id, stage, slice, limit, value, ...chance }] : [];
  });
}

function foresee(of: Foresight): Chance | undefined {
  if (of.gate.id === 'accuracy') return foreseeAccuracy(of);
  return metricSpec(of.gate.id).scale === 'points' ? foreseeCount(of) : foreseeFigure(of);
}

/**
 * Latency or rate: the log of the next figure lies around this one's with the variance between runs, s² (1 + 1/r) for a value that is the mean of r runs, and s² has the degrees
 * of freedom of the stored runs, so their distance is Student's t: the prediction interval for one more observation (Hahn & Meeker, Statistical Intervals, 4.8).
 */
function foreseeFigure({ gate, limit, measured, candidate, stored, rule }: Foresight): Chance | undefined {
  const { id, stage } = gate;
  const spec = metricSpec(id);
  if (measured.value <= 0 || limit <= 0) return undefined;
  const usable = spec.countsTokens
    ? stored.filter(({ measurement }) => measurement.countedBy[stage] === candidate.countedBy[stage])
    : stored;
  const logs = usable
    .flatMap(({ measurement }) => {
      const { value } = measurement.stages[stage]?.[id] ?? {};
      return value !== undefined && value > 0 && Number.isFinite(value) ? [Math.log(value)] : [];
    })
    .reverse();
  const calibrated = rule?.noise?.[stage]?.betweenRuns;
  const { variance, degreesOfFreedom } = noiseOfRuns({
    logs,
    priorRatio: PRIOR_RATIO[candidate.header.target.locality],
    measured: calibrated,
    withinError: withinRunError(
      spec,
      stage,
      candidate,
      usable.map(({ measurement }) => measurement),
    ),
  });
  const error = Math.sqrt(variance * (1 + 1 / (measured.attempts ?? 1)));
  const missing = worseSign(spec) * Math.log(limit / measured.value);
  return {
    probability: error === 0 ? Number(missing < 0) : upperTail(missing / error, degreesOfFreedom),
    basis: `chance by Student's t (${degreesOfFreedom} degrees of freedom) around this run's figure; runs differ by ${(100 * Math.sqrt(variance)).toFixed(1)} % (${sourceOf(logs.length, calibrated !== undefined)})`,
  };
}

/** Where the noise between runs comes from. */
function sourceOf(runs: number, calibrated: boolean): string {
  const seen = runs === 1 ? '1 stored run' : `${runs} stored runs`;
  if (runs >= PRIOR_RUNS) return `seen in ${seen}`;
  const filled = calibrated ? 'what a calibration measured' : 'an assumption';
  return runs < 2 ? `${filled} and the noise inside this run` : `${seen}, filled up by ${filled}`;
}

/**
 * Ratio of requests: the bad ones among as many further requests, beta-binomial from Jeffreys' prior (Gelman et al., Bayesian Data Analysis, 2.4). Where the counts of the stored
 * runs differ by more than chance, requests speak for fewer, in this run as in the next.
 */
function foreseeCount({ gate, limit, measured, stored }: Foresight): Chance | undefined {
  const { count, n } = measured;
  if (count === undefined || n === 0) return undefined;
  const sign = worseSign(metricSpec(gate.id));
  const counts = stored.flatMap(({ measurement }) => {
    const before = measurement.stages[gate.stage]?.[gate.id];
    return before?.count === undefined || before.n === 0 ? [] : [{ count: before.count, n: before.n }];
  });
  const thinning = counts.length < 2 ? 1 : estimateOverdispersion([counts]);
  const bad = badCount({ count, n }, sign);
  const [a, b] = [bad.count / thinning + 0.5, (n - bad.count) / thinning + 0.5];
  const next = Math.max(1, Math.round(n / thinning));
  const allowed = Math.floor((sign === 1 ? limit : 1 - limit) * next + ROUNDING);
  const tail = dispersedTail({ n: next, p: a / (a + b), dispersion: (a + b + next) / (a + b + 1) });
  const bursts = thinning > 1 ? `, ${thinning.toFixed(1)} times the scatter of chance as in the stored runs` : '';
  return {
    probability: allowed + 1 > next ? 0 : tail(allowed + 1),
    basis: `chance that as many requests again bring too many, from ${bad.count} of ${n} in this run (beta-binomial${bursts})`,
  };
}

/** The history design for latencies and throughput: the candidate against a prediction from the stored runs, on the log scale. */
import type { MetricSpec } from '../metrics.ts';
import type { BaselineRun, Measurement } from '../model/measurement.ts';
import type { GateResult } from '../model/result.ts';
import { fisherHigher } from '../stats/proportion.ts';
import { tAtLevel } from '../stats/student-t.ts';
import { acceptedStarts } from './accepted-steps.ts';
import { type Draft, emptyGate, type GateTarget, infinitelyWorse, marginToLimit, settle, worseSign } from './draft.ts';
import {
  chanceAsBad,
  chanceBeyond,
  PRIOR_RATIO,
  type Prediction,
  predictNewRun,
  shiftBounds,
} from './history-noise.ts';
import { detectableShift } from './power.ts';
import { withinRunError } from './within-run-error.ts';

export function draftRelative(
  target: GateTarget,
  candidate: Measurement,
  comparable: readonly BaselineRun[],
  boundLevel: number,
): Draft {
  const { spec, stage } = target;
  const gate = emptyGate(target, 'history');
  const measured = candidate.stages[stage]?.[spec.id];
  const baseline = spec.countsTokens
    ? comparable.filter(({ measurement }) => measurement.countedBy[stage] === candidate.countedBy[stage])
    : comparable;
  const stored = usableRuns(baseline, stage, spec);
  const filled: GateResult = {
    ...gate,
    candidate: measured?.value ?? null,
    infinite: measured?.infinite,
    margin: measured?.value === undefined ? null : marginToLimit(target, measured.value),
    n: { baseline: stored.length, candidate: measured?.n ?? 0 },
  };
  if (comparable.length === 0) return settle(filled, 'no-baseline', 'no comparable run is stored');
  if (baseline.length === 0) {
    return settle(filled, 'no-baseline', 'the stored runs counted tokens in another way (usage or content events)');
  }
  if (stored.length === 0) {
    // Absent on both sides is still a gate that sees nothing: it must not pass in silence.
    return measured?.value === undefined && !measured?.infinite
      ? settle(filled, 'missing', measured?.reason ?? 'neither this run nor the stored ones have this metric')
      : settle(
          filled,
          'no-baseline',
          `none of the ${baseline.length} comparable runs has a finite value of this metric`,
        );
  }
  const now = measured?.value !== undefined && measured.value > 0 ? Math.log(measured.value) : undefined;
  const starts = acceptedStarts(
    target,
    baseline,
    stored.map(({ run }) => run),
  );
  const prediction = predictFromRuns({ target, candidate, baseline, stored, now, boundLevel, starts });
  const baselineValue = Math.exp(prediction.centre);
  const located: GateResult = {
    ...filled,
    baseline: baselineValue,
    n: { ...filled.n, baseline: prediction.segmentRuns },
    step: publishStep(prediction, stored, starts),
    newestAlone: prediction.orElse ? true : undefined,
  };
  if (measured?.infinite) return draftInfinite(located, target, candidate, comparable);
  if (now === undefined) {
    return settle(
      located,
      'missing',
      measured?.reason ?? `the base branch has this metric, this run has none (value ${measured?.value ?? 'absent'})`,
    );
  }
  const shift = now - prediction.centre;
  const bounds = shiftBounds(now, prediction, boundLevel);
  const sign = worseSign(spec);
  const ratio = (log: number): number => Math.exp(log) - 1;
  const change = { estimate: ratio(shift), low: ratio(bounds.low), high: ratio(bounds.high), level: boundLevel };
  const tolerance = Math.max(target.rule.relative ?? 0, (target.rule.absolute ?? 0) / baselineValue);
  const { error, degreesOfFreedom } = prediction;
  const reach = tAtLevel(boundLevel, degreesOfFreedom) * error;
  return {
    gate: {
      ...located,
      estimator: 'log-ratio-to-mean',
      change,
      // A figure that is better when high cannot fall by more than all of it.
      chanceBeyondTolerance: chanceBeyond(
        Math.abs(Math.log(Math.max(0, 1 + sign * tolerance))) - sign * shift,
        prediction,
      ),
      detectable: detectableShift({ reach, error, tolerance, sign }),
    },
    pWorse: chanceAsBad(now, prediction, sign),
    worse: sign === 1 ? change : { estimate: -change.estimate, low: -change.high, high: -change.low },
    tolerance,
    settled: undefined,
  };
}

/**
 * The quantile falls on a failed request. Whether that is new is a question about failures: an endpoint that always fails in 4 % of
 * requests has an infinite p95 now and then. Fisher's exact test on the failures decides, within the gates' common budget.
 */
function draftInfinite(
  gate: GateResult,
  target: GateTarget,
  candidate: Measurement,
  comparable: readonly BaselineRun[],
): Draft {
  const { stage } = target;
  const now = candidate.stages[stage]?.error_ratio;
  const since = comparable.slice(0, comparable.length - (acceptedStarts(target, comparable).at(-1) ?? 0));
  const before = since.flatMap(({ measurement }) => measurement.stages[stage]?.error_ratio ?? []);
  const pooled = { count: 0, n: 0 };
  for (const { count = 0, n } of before) {
    pooled.count += count;
    pooled.n += n;
  }
  const reason = candidate.stages[stage]?.[gate.id]?.reason ?? 'the quantile falls on a failed request';
  if (now?.count === undefined || pooled.n === 0) return settle(gate, 'regression', reason);
  return {
    gate: { ...gate, reason },
    pWorse: fisherHigher(pooled, { count: now.count, n: now.n }),
    worse: infinitelyWorse,
    tolerance: 0,
    settled: undefined,
  };
}

interface UsableRun {
  value: number;
  run: BaselineRun;
}

/** The runs whose value can stand for "before": finite and above 0. A run with an infinite value is no baseline for that metric. */
function usableRuns(baseline: readonly BaselineRun[], stage: string, { id }: MetricSpec): UsableRun[] {
  return baseline.flatMap((run) => {
    const value = run.measurement.stages[stage]?.[id]?.value;
    return value !== undefined && value > 0 && Number.isFinite(value) ? [{ value, run }] : [];
  });
}

/** `stored` newest first, as baselines come; the prediction looks at them in the order of time. */
function predictFromRuns(from: {
  target: GateTarget;
  candidate: Measurement;
  baseline: readonly BaselineRun[];
  stored: readonly UsableRun[];
  now: number | undefined;
  boundLevel: number;
  starts: readonly number[];
}): Prediction {
  const { target, candidate, baseline, stored, now, boundLevel, starts } = from;
  const { rule, spec, stage } = target;
  return predictNewRun({
    logs: stored.map(({ value }) => Math.log(value)).reverse(),
    candidate: now,
    priorRatio: PRIOR_RATIO[candidate.header.target.locality],
    measured: rule.noise?.[stage]?.betweenRuns,
    withinError: withinRunError(
      spec,
      stage,
      candidate,
      baseline.map(({ measurement }) => measurement),
    ),
    worseSign: worseSign(spec),
    share: 1 - boundLevel,
    newRuns: candidate.stages[stage]?.[spec.id]?.attempts,
    acceptedStarts: starts,
  });
}

function publishStep(
  { step }: Prediction,
  stored: readonly UsableRun[],
  starts: readonly number[],
): GateResult['step'] {
  const first = step && stored[step.runs - 1];
  if (!step || !first) return undefined;
  const { startedAt, commit } = first.run.provenance;
  const isKnown = starts.at(-1) === stored.length - step.runs;
  return {
    ...{ runs: step.runs, change: Math.exp(step.size) - 1, startedAt, commit },
    ...(isKnown ? { accepted: true } : {}),
  };
}

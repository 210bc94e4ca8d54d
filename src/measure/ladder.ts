/** How far a ladder was climbed, and where more load stopped bringing more throughput. Pure. */
import { type MetricId, metricSpec } from '../metrics.ts';
import type { GateRule } from '../model/config.ts';
import type { Climb, ClimbedStep, Measurement, StageMetrics } from '../model/measurement.ts';
import type { Run } from '../model/run-file.ts';
import { didFallBehind, findUnfitStage } from './measure-run.ts';

/** A step that brings less than this share of what its load rose by is flat: at twice the load, less than a tenth more throughput. */
const FLAT_SHARE = 0.1;
/** One flat step can be noise. */
const FLAT_STEPS = 2;
/** Where no gate limits the error ratio. */
const MAX_ERROR_RATIO = 0.05;

/** The ladders of a run in the order of its plan, each with the steps that were driven. `rules` give the limits. */
export function findClimbs(run: Run, measurement: Measurement, rules: readonly GateRule[]): Climb[] {
  const plans = run.header.workload.stages.filter(({ rung }) => rung);
  const driven = new Set(run.stages.map(({ stage }) => stage));
  return [...new Set(plans.map(({ rung }) => rung?.ladder as string))].map((ladder) => {
    const ofLadder = plans.filter(({ rung }) => rung?.ladder === ladder);
    const steps = ofLadder
      .filter(({ name }) => driven.has(name))
      .map((plan): ClimbedStep => {
        const metrics = measurement.stages[plan.name] ?? {};
        return {
          stage: plan.name,
          level: plan.rung?.level as number,
          ...throughputOf(metrics),
          broken: brokenLimits(plan.name, metrics, rules),
          ...(didFallBehind(run, plan) ? { saturated: true } : {}),
          unfit: findUnfitStage(run, plan).map(({ reason, figure }) => `${reason}: ${figure}`)[0],
        };
      });
    return {
      ladder,
      unit: ofLadder[0]?.open ? 'requests/s' : 'in flight',
      planned: ofLadder.length,
      steps,
      ...findKnee(steps),
    };
  });
}

/**
 * Where it ended: at a step that broke a limit, that the server fell behind or that the load generator could not drive, or after two flat steps. The knee is the level that
 * was worth its load: the last one before the flat steps, or below the step that was too much. Undefined where it lies above all that was driven.
 */
export function findKnee(steps: readonly ClimbedStep[]): Pick<Climb, 'end' | 'knee'> {
  let flat = 0;
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (step.unfit !== undefined) return { end: 'unfit' };
    if (step.saturated) return { end: 'saturated', knee: steps[index - 1 - flat]?.level };
    if (step.broken.length > 0) return { end: 'limit', knee: steps[index - 1 - flat]?.level };
    flat = before && isFlat(before, step) ? flat + 1 : 0;
    if (flat === FLAT_STEPS) return { end: 'throughput', knee: steps[index - flat]?.level };
  }
  return {};
}

function isFlat(before: ClimbedStep, step: ClimbedStep): boolean {
  if (before.throughput === undefined || step.throughput === undefined) return false;
  const gained = step.throughput / before.throughput - 1;
  return gained < FLAT_SHARE * (step.level / before.level - 1);
}

/** In tokens where there are any; answers without tokens are counted as requests. */
function throughputOf({ output_tokens_per_sec, requests_per_sec }: StageMetrics): Pick<ClimbedStep, 'throughput'> {
  return { throughput: output_tokens_per_sec?.value || requests_per_sec?.value };
}

function brokenLimits(stage: string, metrics: StageMetrics, rules: readonly GateRule[]): MetricId[] {
  const ofStage = rules.filter((rule) => rule.stage === undefined || rule.stage === stage);
  const limits: [MetricId, number][] = ofStage.flatMap(({ metric, limit }) =>
    limit === undefined ? [] : [[metric, limit] as [MetricId, number]],
  );
  if (!limits.some(([metric]) => metric === 'error_ratio')) limits.push(['error_ratio', MAX_ERROR_RATIO]);
  return limits.filter(([metric, limit]) => isBeyond(metric, metrics, limit)).map(([metric]) => metric);
}

function isBeyond(metric: MetricId, metrics: StageMetrics, limit: number): boolean {
  const { value, infinite } = metrics[metric] ?? {};
  if (infinite) return true;
  if (value === undefined) return false;
  return metricSpec(metric).better === 'higher' ? value < limit : value > limit;
}

/** Predicted effects beside what was measured after the advice was followed. */
import { type MetricId, metricSpec, QUALITY_STAGE } from '../../src/metrics.ts';
import type { ExpectedEffect, Recommendation } from '../../src/model/advice.ts';
import type { Result } from '../../src/model/result.ts';

/** `unknown`: the product gave no range. `unmeasured`: it gave one, and a figure to hold it against is missing. */
export type Answer = 'inside' | 'outside' | 'unknown' | 'unmeasured';

export interface Compared {
  metric: MetricId;
  predicted: ExpectedEffect;
  /** Figure with the advice followed (mean of the runs) − figure of the candidate, in the metric's unit. */
  measured: number | undefined;
  answer: Answer;
}

/** Every metric that the advice speaks of, against the runs that followed it. Throws where a range has another unit than its metric. */
export function comparePredictions(advice: Recommendation, candidate: Result, followed: readonly Result[]): Compared[] {
  const stage = advice.stage ?? loadStage(candidate);
  return (Object.entries(advice.expected) as [MetricId, ExpectedEffect][]).map(([metric, predicted]) => {
    const place = metric === 'accuracy' ? QUALITY_STAGE : stage;
    const before = figureOf(candidate, place, metric);
    const after = followed.map((result) => figureOf(result, place, metric));
    const known = after.filter((figure) => figure !== undefined);
    const measured =
      before === undefined || known.length < after.length || known.length === 0
        ? undefined
        : known.reduce((sum, figure) => sum + figure, 0) / known.length - before;
    return { metric, predicted, measured, answer: answerOf(metric, predicted, measured) };
  });
}

function answerOf(metric: MetricId, predicted: ExpectedEffect, measured: number | undefined): Answer {
  if ('unknown' in predicted) return 'unknown';
  const { unit } = metricSpec(metric);
  if (predicted.unit !== unit) throw new Error(`The range of ${metric} is in ${predicted.unit}, the metric in ${unit}`);
  if (measured === undefined) return 'unmeasured';
  return measured >= predicted.low && measured <= predicted.high ? 'inside' : 'outside';
}

function loadStage({ metrics }: Result): string {
  const stages = Object.keys(metrics).filter((stage) => stage !== QUALITY_STAGE);
  const [stage] = stages;
  if (stage === undefined || stages.length > 1)
    throw new Error(`The advice does not say which of the stages it is about: ${stages.join(', ')}`);
  return stage;
}

function figureOf({ metrics }: Result, stage: string, metric: MetricId): number | undefined {
  return metrics[stage]?.[metric]?.value ?? undefined;
}

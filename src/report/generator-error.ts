/** What the load generator itself can have added to a TTFT: the error bar of docs/metrics.md. */
import { type MetricId, metricSpec } from '../metrics.ts';
import type { Result } from '../model/result.ts';
import { secondMeasurementOf } from '../model/run-file.ts';
import { formatValue } from './numbers.ts';

/** "generator ± 0.4 ms" beside a TTFT of this run; undefined for other metrics, and where the load generator was not watched (another tool's file). */
export function generatorBar(result: Result, { stage, id }: { stage: string; id: MetricId }): string | undefined {
  const { quantile, unit } = metricSpec(id);
  const errorMs = quantile?.source === 'ttft' || id === 'ttft_mean' ? generatorErrorMs(result, stage) : undefined;
  return errorMs === undefined ? undefined : `generator ± ${formatValue(errorMs, unit)}`;
}

/** The worst event-loop delay p99 of what counts: the last attempt of the stage, each turn of it and, where it was measured twice, its second measurement. */
function generatorErrorMs({ candidate }: Result, stage: string): number | undefined {
  const delays = [stage, secondMeasurementOf(stage)].flatMap((name) => {
    const records = candidate.health.filter((record) => record.stage === name);
    const last = Math.max(...records.map(({ attempt }) => attempt));
    return records.flatMap(({ attempt, eventLoopDelayP99Ms, eventLoopDelayP99WorstMs }) =>
      attempt === last ? (eventLoopDelayP99WorstMs ?? eventLoopDelayP99Ms) : [],
    );
  });
  return delays.length === 0 ? undefined : Math.max(...delays);
}

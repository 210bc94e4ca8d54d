/** How the risk table names what it speaks of. */
import { type MetricId, metricSpec } from '../../metrics.ts';

interface Place {
  id: MetricId;
  stage: string;
  slice: string | null;
}

/** "TTFT p95 (steady), Accuracy (domain=law)". */
export function nameGates(gates: readonly Place[]): string {
  return gates
    .map(({ id, stage, slice }) => {
      const where = id === 'accuracy' ? slice : stage;
      return where === null ? metricSpec(id).title : `${metricSpec(id).title} (${where})`;
    })
    .join(', ');
}

/** A figure in the unit of its metric, ratios in percent: "200 ms", "90.0 %". */
export function showFigure(id: MetricId, value: number): string {
  const { unit } = metricSpec(id);
  if (unit === 'ratio') return `${(100 * value).toFixed(1)} %`;
  const digits = Math.abs(value) >= 1000 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
  return `${digits} ${unit}`;
}

/** The size of a change of that metric, without sign: "5.0 %", "1.4 points". */
export function showShare(id: MetricId, share: number): string {
  return `${(100 * Math.abs(share)).toFixed(1)} ${metricSpec(id).scale === 'points' ? 'points' : '%'}`;
}

import { type LatencySource, metricSpec } from '../metrics.ts';
import type { GatePolicy } from '../model/config.ts';
import type { RequestLimits } from '../model/measurement.ts';

/** The strictest configured limit of each per-request figure: what goodput counts against. */
export function requestLimits(policy: GatePolicy): RequestLimits {
  const limits: Partial<Record<LatencySource, number>> = {};
  for (const { metric, limit } of policy.gates) {
    const source = metricSpec(metric).quantile?.source;
    if (source && limit !== undefined) limits[source] = Math.min(limit, limits[source] ?? Number.POSITIVE_INFINITY);
  }
  return limits;
}

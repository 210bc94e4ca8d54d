/** The load generator was near its own limit: a part of the latency may be its own. */
import type { Risk } from '../../model/advice.ts';
import type { HealthRecord } from '../../model/run-file.ts';
import type { RiskEvidence } from './evidence.ts';
import { notMeasured } from './likelihood.ts';

/** Half of the delay at which a stage is unfit. */
const NEAR_LIMIT_MS = 10;

export function riskOfGenerator({ run, gates }: RiskEvidence): Risk[] {
  const slowest = Math.max(
    0,
    ...run.health.filter(isLastAttempt).map(({ eventLoopDelayP99Ms }) => eventLoopDelayP99Ms),
  );
  if (slowest < NEAR_LIMIT_MS || gates.length === 0) return [];
  return [
    {
      risk: 'The load generator was near its own limit',
      likelihood: notMeasured("how much of the latency is the generator's own was not separated"),
      impact: { level: 'medium', size: `event-loop delay p99 ${slowest.toFixed(1)} ms of at most 20 ms` },
      mitigation: 'Use a runner with more CPU, or lower the concurrency.',
    },
  ];
}

/** A stage that was measured anew because the generator was too slow has no figure of its earlier attempt. */
function isLastAttempt({ stage, attempt }: HealthRecord, _: number, records: readonly HealthRecord[]): boolean {
  return !records.some((other) => other.stage === stage && other.attempt > attempt);
}

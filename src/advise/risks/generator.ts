/** The load generator was near its own limit: a part of the latency may be its own. */
import type { Risk } from '../../model/advice.ts';
import type { Run } from '../../model/run-file.ts';
import type { RiskEvidence } from './evidence.ts';
import { notMeasured } from './likelihood.ts';

/** Half of the delay at which a stage is unfit. */
const NEAR_LIMIT_MS = 10;

export function riskOfGenerator({ run, gates }: RiskEvidence): Risk[] {
  const judged = new Set(gates.map(({ stage }) => stage));
  const counting = lastAttempts(run.health).filter(({ stage }) => judged.has(stage));
  const slowest = Math.max(0, ...counting.map(({ eventLoopDelayP99Ms }) => eventLoopDelayP99Ms));
  if (slowest < NEAR_LIMIT_MS) return [];
  return [
    {
      risk: 'The load generator was near its own limit',
      likelihood: notMeasured("how much of the latency is the generator's own was not separated"),
      impact: { level: 'medium', size: `event-loop delay p99 ${slowest.toFixed(1)} ms of at most 20 ms` },
      mitigation: 'Use a runner with more CPU, or lower the concurrency.',
    },
  ];
}

/** An attempt that was measured again is in no figure. */
function lastAttempts(health: Run['health']): Run['health'] {
  return [...Map.groupBy(health, ({ stage }) => stage).values()].flatMap((ofStage) => {
    const last = Math.max(...ofStage.map(({ attempt }) => attempt));
    return ofStage.filter(({ attempt }) => attempt === last);
  });
}

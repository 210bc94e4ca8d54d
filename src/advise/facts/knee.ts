/** From a ladder: how throughput grows with the requests under way, and where more of them stop bringing any. */
import type { MetricId } from '../../metrics.ts';
import type { Climb, Measured, Measurement } from '../../model/measurement.ts';
import { seededRandom } from '../../stats/random.ts';
import { fitScalability, peakInterval, peakLevel, type Scalability } from '../../stats/scalability.ts';

export interface KneeFact {
  ladder: string;
  /** The highest level that was worth its load, and the figures of its step. */
  knee: { level: number; stage: string; figures: Partial<Record<MetricId, Measured>> };
  /** Standard deviation, log scale, of what two runs of such an endpoint are taken to differ by (docs/verdict.md). */
  noise: number;
  /** Where throughput is highest by the universal scalability law; infinite where it does not fall. Absent: too few steps for it. */
  peak?: { value: number; low: number; high: number; fit: Scalability; steps: number } | undefined;
}

const REPLICATES = 400;
const RUN_NOISE = { loopback: 0.05, remote: 0.1 } as const;

/** Ladders of requests under way whose knee was found. One by rate tells what is too much, but not how many are under way. */
export function findKnees(climbs: readonly Climb[], measurement: Measurement): KneeFact[] {
  return climbs.flatMap(({ ladder, unit, steps, knee }) => {
    const step = steps.find(({ level }) => level === knee);
    if (unit !== 'in flight' || !step) return [];
    const points = steps.flatMap(({ stage, level, unfit }) => {
      const { value, standardError } = measurement.stages[stage]?.output_tokens_per_sec ?? {};
      return value === undefined || standardError === undefined || unfit !== undefined
        ? []
        : [{ level, throughput: value, logError: standardError }];
    });
    const fit = fitScalability(points);
    const interval = fit && peakInterval(points, { replicates: REPLICATES, random: seededRandom(3) });
    return [
      {
        ladder,
        noise: RUN_NOISE[measurement.header.target.locality],
        knee: { level: step.level, stage: step.stage, figures: measurement.stages[step.stage] ?? {} },
        ...(fit && interval ? { peak: { value: peakLevel(fit), ...interval, fit, steps: points.length } } : {}),
      },
    ];
  });
}

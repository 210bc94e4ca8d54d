/** The course of the stored runs. */
import type { MetricId } from '../metrics.ts';

/** How accuracy, throughput or TTFT went over the stored runs of the base branch, this run left out. */
export interface Trend {
  metric: MetricId;
  stage: string;
  /** `steady`: no drift, and every run within the gate's tolerance of their middle. `scattered`: no drift, and not so. */
  course: 'steady' | 'scattered' | 'better' | 'worse';
  /** As `Drift.change`; null where there is no drift. */
  change: number | null;
  /** Largest distance of a run from the middle of them: relative, points as a ratio. */
  spread: number;
  runs: number;
  /** From the first of them to the last. */
  days: number;
  /** "steady over 8 runs in 12 days, each within 2.1 % of their middle". Without a full stop. */
  clause: string;
}

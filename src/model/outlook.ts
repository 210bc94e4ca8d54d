/** What the runs to come are predicted to measure. */
import type { MetricId } from '../metrics.ts';

/** A service level, and the chance that the next run of the same endpoint under the same load is beyond it. */
export interface LimitOutlook {
  id: MetricId;
  stage: string;
  slice: string | null;
  /** In the metric's unit. */
  limit: number;
  /** As measured now. */
  value: number;
  /** Null where nothing measured tells how much runs differ. */
  probability: number | null;
  /** What the chance rests on, or why there is none; begins lower case, without a full stop. */
  basis: string;
}

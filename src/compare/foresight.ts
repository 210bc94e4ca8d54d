/** What a prediction of the next run is made from. */
import type { GateRule } from '../model/config.ts';
import type { BaselineRun, Measured, Measurement } from '../model/measurement.ts';
import type { LimitOutlook } from '../model/outlook.ts';
import type { GateResult } from '../model/result.ts';

export interface Foresight {
  gate: Pick<GateResult, 'id' | 'stage' | 'slice'>;
  limit: number;
  measured: Measured & { value: number };
  candidate: Measurement;
  /** The stored runs that the stage is compared with, newest first. */
  stored: readonly BaselineRun[];
  rule: GateRule | undefined;
}

export type Chance = Pick<LimitOutlook, 'probability' | 'basis'>;

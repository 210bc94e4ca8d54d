/** The contract of a risk family: it tells what its evidence shows, and nothing where there is none. A new family is one file and one line in list.ts. */
import type { Risk } from '../../model/advice.ts';
import type { JudgedFigures } from '../../model/judged.ts';
import type { BaselineRun, Climb, Measurement } from '../../model/measurement.ts';
import type { LimitOutlook } from '../../model/outlook.ts';
import type { Drift, GateResult } from '../../model/result.ts';
import type { Run } from '../../model/run-file.ts';
import type { ServerStage } from '../../model/server-figures.ts';
import type { Estimate } from '../estimate.ts';
import type { SliceFact } from '../facts/slices.ts';

export interface RiskEvidence {
  gates: readonly GateResult[];
  /** The stored runs that are compared with; none where two endpoints are measured side by side. */
  baseline: readonly BaselineRun[];
  run: Run;
  candidate: Measurement;
  /** The measured endpoint was shown to run the commit that is judged, or none was measured. */
  commitProven: boolean;
  /** Service levels and how likely the next run breaks them. */
  outlooks: readonly LimitOutlook[];
  drift: readonly Drift[];
  slices: readonly SliceFact[];
  climbs: readonly Climb[];
  /** Where throughput peaks by a fitted law, by the name of the ladder; empty where none was fitted. */
  knees: ReadonlyMap<string, Estimate>;
  /** What the server told of itself meanwhile. */
  serverStages: readonly ServerStage[];
  /** Of the items that a judge scored; absent where none did. */
  judged?: JudgedFigures | undefined;
  /** What the advice that is given would bring with it. */
  ofAdvice: readonly Risk[];
  /** ms since 1970. */
  now: number;
}

/** What one family finds; without `probability` and not `observed`, a standing risk of the evidence. */
export type RiskFamily = (evidence: RiskEvidence) => Risk[];

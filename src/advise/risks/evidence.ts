/** The contract of a risk family: it tells what its evidence shows, and nothing where there is none. A new family is one file and one line in list.ts. */
import type { Risk } from '../../model/advice.ts';
import type { JudgedFigures } from '../../model/judged.ts';
import type { BaselineRun, Climb, Measurement } from '../../model/measurement.ts';
import type { LimitOutlook } from '../../model/outlook.ts';
import type { Drift, GateResult } from '../../model/result.ts';
import type { Run } from '../../model/run-file.ts';
import type { ServerStage } from '../../model/server-figures.ts';
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
  /** Ladders of which a law of how throughput grows was fitted. */
  knees: readonly FittedKnee[];
  /** What the server told of itself meanwhile. */
  serverStages: readonly ServerStage[];
  /** Of the items that a judge scored; absent where none did. */
  judged?: JudgedFigures | undefined;
  /** What the advice that is given would bring with it. */
  ofAdvice: readonly Risk[];
  /** ms since 1970. */
  now: number;
}

/** Requests under way at which throughput is highest by the fitted law, with a 95 % interval; infinite where it does not fall. */
export interface FittedKnee {
  ladder: string;
  peak?: { value: number; low: number; high: number } | undefined;
}

/** What one family finds, in any order. */
export type RiskFamily = (evidence: RiskEvidence) => Risk[];

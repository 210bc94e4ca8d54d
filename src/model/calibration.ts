/**
 * What `calibrate` found out about one target under one load (`calibration.json`): how much it differs from itself, and what the configured
 * gates make of that. Standard deviations are on the log scale (0.03 = 3 %), ratios between 0 and 1.
 */
import type { MetricId } from '../metrics.ts';
import type { RunHeader } from './run-file.ts';

export interface Calibration {
  kind: 'calibration';
  schemaVersion: 1;
  tool: { name: string; version: string };
  /** ISO 8601, start of the first run. */
  startedAt: string;
  target: RunHeader['target'];
  /** The second instance, where one was measured beside the target. */
  against?: (RunHeader['target'] & { sameAddress: boolean }) | undefined;
  /** What must match for another run to have the same noise. */
  fingerprint: RunHeader['fingerprint'];
  definitions: string[];
  /** False where it ended before everything planned was measured; `reason` says why. */
  complete: boolean;
  reason: string;
  /** Every run that was driven, in order. */
  runs: CalibrationRun[];
  /** Of the runs of the target alone, each judged against all others. Absent below two usable runs. */
  history?: FalseAlarms | undefined;
  /** Of the runs beside the second instance, each judged both ways round. Absent where there was none. */
  paired?: FalseAlarms | undefined;
  gates: GateCalibration[];
  /** Absent where fewer than two usable runs asked quality items. */
  items?: FlipRate | undefined;
}

export interface CalibrationRun {
  file: string;
  design: 'history' | 'paired';
  startedAt: string;
  /** Why the figures rest on the others only; absent for a run that counts. */
  refused?: string | undefined;
}

/** How often the configured gates judged an unchanged endpoint. */
export interface FalseAlarms {
  judged: number;
  /** Verdict `fail`, and `warn`. */
  failed: number;
  warned: number;
  /** Exact interval (Clopper & Pearson) of the chance that an innocent change fails; each bound one-sided at 97.5 %. */
  low: number;
  high: number;
  /** Which gates failed, and how often. */
  byGate: { metric: MetricId; stage: string; failed: number }[];
}

/** A standard deviation with its 95 % interval. */
export interface MeasuredSd {
  sd: number;
  low: number;
  high: number;
  degreesOfFreedom: number;
}

/** `sd` is without the error of measuring it, `withError` with it: no less than the instances can have differed by. */
export interface MeasuredInstances extends MeasuredSd {
  withError: number;
}

export interface GateCalibration {
  metric: MetricId;
  stage: string;
  unit: string;
  /** Geometric mean over the usable runs (proportions: arithmetic); null where no run has the metric. */
  centre: number | null;
  /** From run to run, whatever happens inside a run included; latencies and rates only. */
  betweenRuns?: MeasuredSd | undefined;
  /** What two instances of one build differ by beyond the noise of measuring them. */
  betweenInstances?: MeasuredInstances | undefined;
  /**
   * The smallest change that the gate would catch with 80 % probability with so many stored runs, and side by side; relative, or in
   * points as a ratio. Null where it is not known.
   */
  sees: { k1: number | null; k8: number | null; k12: number | null; paired: number | null };
  /** The tolerance as a ratio (of the centre): as configured, and the smallest not below it that the noise leaves room for. */
  tolerance: { configured: number | null; proposed: number | null };
}

/** How many quality items the same endpoint answers differently when it is asked again. */
export interface FlipRate {
  items: number;
  runs: number;
  /** Share of items with another result in two runs, mean over all pairs of runs, with its 95 % interval. */
  rate: number;
  low: number;
  high: number;
  /** Items that did not always have the same result. */
  unstable: number;
}

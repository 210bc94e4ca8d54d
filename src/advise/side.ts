/** A run as the adviser sees it, whole and by load stage. */
import type { Measurement } from '../model/measurement.ts';
import type { Run, RunHeader, SampleRecord } from '../model/run-file.ts';
import type { ServerStage } from '../model/server-figures.ts';

/** One side of the comparison. */
export interface Side {
  run: Run;
  measurement: Measurement;
  /** The run's load stages by the server's own metrics. Absent: they were not read. */
  serverStages?: readonly ServerStage[] | undefined;
}

/** One load stage of one side. Of a stage that was measured several times, the samples of its last attempt. */
export interface StageSide extends Side {
  stage: string;
  plan: RunHeader['workload']['stages'][number];
  /** Measured requests, in the order of sending. */
  steady: readonly SampleRecord[];
  /** Requests that filled the level before them, in the order of sending. */
  warmup: readonly SampleRecord[];
}

/** Undefined where the run has no such stage in its plan. */
export function stageSide(stage: string, { run, measurement, serverStages }: Side): StageSide | undefined {
  const plan = run.header.workload.stages.find(({ name }) => name === stage);
  if (!plan) return undefined;
  const ofStage = run.samples.filter((sample) => sample.stage === stage);
  const attempt = ofStage.reduce((latest, sample) => Math.max(latest, sample.attempt), 1);
  const last = ofStage.filter((sample) => sample.attempt === attempt).toSorted((a, b) => a.index - b.index);
  return {
    ...{ run, measurement, serverStages, stage, plan },
    steady: last.filter(({ phase }) => phase === 'steady'),
    warmup: last.filter(({ phase }) => phase === 'warmup'),
  };
}

/** What a run holds of one stage. */
import { wholeHealth } from '../model/part-health.ts';
import type { HealthRecord, Run, SampleRecord, StageRecord } from '../model/run-file.ts';

/** The last attempt is the one that counts. */
export function lastAttempt(
  run: Run,
  name: string,
): {
  samples: SampleRecord[];
  steady: SampleRecord[];
  stage: StageRecord | undefined;
  health: HealthRecord | undefined;
} {
  const ofStage = run.samples.filter((sample) => sample.stage === name);
  const attempt = ofStage.reduce((latest, sample) => Math.max(latest, sample.attempt), 1);
  const samples = ofStage.filter((sample) => sample.attempt === attempt);
  const isLast = (record: { stage: string; attempt: number }): boolean =>
    record.stage === name && record.attempt === attempt;
  return {
    samples,
    steady: samples.filter(({ phase }) => phase === 'steady'),
    stage: run.stages.find(isLast),
    health: wholeHealth(run.health, run.health.find(isLast)),
  };
}

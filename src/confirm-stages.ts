/** A red stage is measured once more before it fails a check: what disturbed it may have passed. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { DriveContext } from './drive/stage.ts';
import { type Run, type RunRecord, secondMeasurementOf } from './model/run-file.ts';
import { planStage, type RecordOptions } from './record-options.ts';
import { driveSpread } from './spread-load.ts';

/** Longest pause before a stage is measured once more: what disturbed it may have passed by then. */
const LONGEST_PAUSE_MS = 10_000;
/** A second measurement is begun only where this many times the length of the first is left of the time budget. */
const TIME_TO_SPARE = 1.25;

/**
 * Measures the stages that are to be confirmed once more, each after a pause as long as the stage, at the most ten seconds. None where prefix
 * caches are kept: the prompts would be known by then, and the second measurement would look faster than it is.
 */
export async function confirmStages(work: {
  options: RecordOptions;
  context: DriveContext;
  run: Run;
  emit: (record: RunRecord) => void;
  deadlineMs: number;
}): Promise<void> {
  const { options, context, run, emit, deadlineMs } = work;
  const { config, now, stagesToConfirm } = options;
  if (!stagesToConfirm || config.workload.cache === 'keep') return;
  const names = stagesToConfirm(run);
  for (const stage of config.workload.stages.filter(({ name }) => names.includes(name))) {
    const first = run.stages.findLast((record) => record.stage === stage.name);
    if (!first || context.signal.aborted) return;
    const lengthMs = first.endedMs - first.startedMs;
    const pauseMs = Math.min(LONGEST_PAUSE_MS, lengthMs);
    if (now() + pauseMs + TIME_TO_SPARE * lengthMs > deadlineMs) return;
    await pause(pauseMs, context.signal);
    if (context.signal.aborted) return;
    const again = { ...stage, name: secondMeasurementOf(stage.name) };
    await driveSpread(planStage(options, again, { attempt: 1 }), { options, context, run, emit });
  }
}

/** Ends early, without an error, when the run is stopped. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {});
}

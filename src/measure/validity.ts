/** Is the run fit to be judged? The rules of docs/metrics.md, each with the figure that broke it and what to do. */
import { QUALITY_STAGE } from '../metrics.ts';
import type { Unfit } from '../model/measurement.ts';
import type { HealthRecord, SampleRecord, ScoreRecord, StageRecord } from '../model/run-file.ts';

/** Beyond this event-loop delay the instants are the generator's, not the server's. */
const MAX_EVENT_LOOP_DELAY_P99_MS = 20;

export interface StageEvidence {
  name: string;
  steady: readonly SampleRecord[];
  stage: StageRecord | undefined;
  health: HealthRecord | undefined;
  /** Requests that the workload plans for this stage, where it is bounded by a count. */
  planned: number | undefined;
}

/** Every rule that this stage breaks; empty for a fit one. */
export function findUnfit(evidence: StageEvidence): Unfit[] {
  const { name, steady, stage, health, planned } = evidence;
  const broken: Unfit[] = [];
  const report = (figure: string, reason: string, hint: string): void => {
    broken.push({ stage: name, figure, reason, hint });
  };
  if (health && health.eventLoopDelayP99Ms > MAX_EVENT_LOOP_DELAY_P99_MS) {
    report(
      `event-loop delay p99 ${health.eventLoopDelayP99Ms.toFixed(1)} ms (limit ${MAX_EVENT_LOOP_DELAY_P99_MS} ms)`,
      'the load generator was the bottleneck',
      'Run on a runner with more CPU that does nothing else meanwhile, or lower the concurrency.',
    );
  }
  if (!stage) {
    report(
      `${steady.length} requests, no end of the stage`,
      'the run was cut off before the stage ended',
      'Run it again; if the job was cancelled or timed out, give it more time.',
    );
    return broken;
  }
  // Stopped on purpose: more requests could not change the verdict, or the budget that was given is used up.
  const isEnough = stage.stop === 'verdict' || stage.stop === 'budget';
  if (planned !== undefined && steady.length < planned && !isEnough) {
    report(
      `${steady.length} of ${planned} requests were sent`,
      stage.stop === 'deadline' ? 'the time budget ran out' : 'the run was cancelled',
      stage.stop === 'deadline' ? 'Raise budget.minutes, or lower workload.stages requests.' : 'Run it again.',
    );
  }
  if (planned === undefined && stage.stop !== 'completed' && !isEnough) {
    report(
      `${steady.length} requests in ${((stage.endedMs - stage.startedMs) / 1000).toFixed(1)} s`,
      stage.stop === 'deadline' ? 'the time budget ran out before the stage was over' : 'the run was cancelled',
      stage.stop === 'deadline' ? 'Raise budget.minutes, or lower workload.stages duration.' : 'Run it again.',
    );
  }
  const cut = steady.filter((sample) => sample.outcome === 'aborted').length;
  if (cut > 0 && planned !== undefined && steady.length >= planned) {
    report(
      `${cut} requests were cut off`,
      'the run was stopped while requests were in flight',
      stage.stop === 'deadline' ? 'Raise budget.minutes.' : 'Run it again.',
    );
  }
  if (!steady.some((sample) => sample.outcome === 'ok')) {
    report(`0 of ${steady.length} requests succeeded`, 'no request succeeded', mostFrequentError(steady));
  }
  return broken;
}

/** The quality stage: every planned item asked, at least one answered. */
export function findUnfitQuality(scores: readonly ScoreRecord[], planned: number): Unfit[] {
  if (scores.length < planned) {
    return [
      {
        stage: QUALITY_STAGE,
        figure: `${scores.length} of ${planned} items were asked`,
        reason: 'the run was stopped before every quality item was asked',
        hint: 'Raise budget.minutes, or run it again.',
      },
    ];
  }
  if (planned > 0 && !scores.some((score) => score.outcome === 'ok')) {
    return [
      {
        stage: QUALITY_STAGE,
        figure: `0 of ${planned} items were answered`,
        reason: 'no quality item was answered',
        hint: mostFrequentError(scores),
      },
    ];
  }
  return [];
}

function mostFrequentError(steady: readonly { outcome: string }[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of steady) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  return top
    ? `Look at the endpoint: ${top[1]} requests ended with "${top[0]}".`
    : 'Check that the workload plans requests.';
}

/** What a calibration is going to do and cost, said before anything is driven. */
import { type PlanInput, planRun } from './plan-run.ts';
import { formatCounted, formatDuration } from './report/numbers.ts';

/** Sentences for the log, in order. */
export function planCalibration({
  rounds,
  ...plan
}: Pick<PlanInput, 'config' | 'workload' | 'header'> & { rounds: number }): string[] {
  const { budget, baseline } = plan.config;
  const isPaired = baseline.paired !== undefined;
  const runs = isPaired ? 2 * rounds : rounds;
  const load = plan.header.workload.stages.map(({ requests, durationMs }) =>
    requests === undefined ? formatDuration(durationMs ?? 0) : formatCounted(requests, 'request'),
  );
  const costs = (['requests', 'tokens', 'usd'] as const).filter((key) => budget[key] !== undefined);
  return [
    `Calibration: ${formatCounted(rounds, 'run')} of ${load.join(' and ')}${isPaired ? ', and as many beside the second instance' : ''}, at most ${formatDuration(runs * budget.minutes * 60_000)} (${runs} × budget.minutes); how long is known after the first.`,
    ...(costs.length === 0
      ? []
      : [
          `${costs.map((key) => `budget.${key}`).join(' and ')} ${costs.length === 1 ? 'holds' : 'hold'} for all runs together.`,
        ]),
    ...planRun({ ...plan, stored: [], compares: false }).map((line) =>
      line.replace(/^Plan:/, 'Each run of the target alone:'),
    ),
  ];
}

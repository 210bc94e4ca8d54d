/** What was measured, a run a line. */
import { markdownTable } from 'markdown-table';
import type { PublishedMetric } from '../../src/model/result.ts';
import type { MeasuredRun } from './measured-run.ts';

export function summarise(runs: readonly MeasuredRun[]): string {
  const head = [
    'run',
    'seconds',
    'core',
    'requests',
    'errors',
    'TTFT p50',
    'TTFT p95',
    'TPOT p50',
    'tokens/s',
    'accuracy',
    'verdict',
    'exit',
    'answers',
  ];
  const rows = runs.map(({ name, seconds, coreShare, result, exitCode }) => {
    const load = result.metrics.steady ?? {};
    return [
      name,
      seconds.toFixed(0),
      percent(coreShare),
      String(load.error_ratio?.n ?? '–'),
      show(load.error_ratio, percent),
      show(load.ttft_p50, ms),
      show(load.ttft_p95, ms),
      show(load.tpot_p50, ms),
      show(load.output_tokens_per_sec, (value) => value.toFixed(1)),
      showWithInterval(result.metrics.quality?.accuracy),
      result.verdict,
      String(exitCode),
      result.gates.map((gate) => `${gate.id} ${gate.answer}${change(gate.change?.estimate)}`).join(', '),
    ];
  });
  return markdownTable([head, ...rows]);
}

function show(metric: PublishedMetric | undefined, write: (value: number) => string): string {
  if (metric?.infinite) return '∞';
  return metric?.value === undefined || metric.value === null ? '–' : write(metric.value);
}

function showWithInterval(metric: PublishedMetric | undefined): string {
  const { low, high, n } = metric ?? {};
  const interval = low === undefined || high === undefined ? '' : ` (${percent(low)} to ${percent(high)}, n ${n})`;
  return show(metric, percent) + interval;
}

const change = (estimate: number | undefined): string =>
  estimate === undefined ? '' : ` ${estimate < 0 ? '' : '+'}${percent(estimate)}`;
const percent = (ratio: number): string => `${(ratio * 100).toFixed(1)} %`;
const ms = (value: number): string => `${value.toFixed(0)} ms`;

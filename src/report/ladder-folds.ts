/** How much the endpoint takes: a table for each ladder that was climbed. */
import type { Climb, ClimbedStep } from '../model/measurement.ts';
import type { PublishedMetric, Result } from '../model/result.ts';
import { type Block, columns, type Row, tableBlocks } from './blocks.ts';
import { formatCounted, formatSetValue, formatShare, formatValue } from './numbers.ts';
import type { Text } from './text.ts';

/** One fold a ladder. */
export function buildLadderFolds(result: Result): Block[] {
  return (result.ladders ?? []).map((climb): Block => {
    const rows = climb.steps.map((step) => stepRow(step, { climb, result }));
    const titles = columns(
      ...[`>${climb.unit === 'in flight' ? 'In flight' : 'Requests/s'}`, '>Throughput', '>TTFT p50', '>TTFT p95'],
      ...['>TPOT p50', '>Errors', 'What it shows'],
    );
    return {
      kind: 'fold',
      title: ['How much it takes: ladder ', { code: climb.ladder }],
      blocks: [
        { kind: 'paragraph', text: kneeText(climb) },
        ...tableBlocks({ caption: `Steps of the ladder ${climb.ladder}`, columns: titles, rows }),
      ],
    };
  });
}

/** What was found, in one sentence or two. */
export function kneeText({ knee, end, unit, steps, planned }: Climb): Text {
  const last = steps.at(-1);
  if (!last) return ['No step was driven.'];
  const top = levelText(last.level, unit);
  const worth = knee === undefined ? undefined : `Worth its load up to ${levelText(knee, unit)}`;
  const left = planned - steps.length;
  const rest =
    left === 0 ? '' : ` ${formatCounted(left, 'higher step')} were left out.`.replace(/^ (1 .*) were/, ' $1 was');
  switch (end) {
    case 'throughput':
      return [`${worth}: above it, more load brought hardly more throughput.${rest}`];
    case 'limit':
      return [`${worth ?? 'Not even the first step is within the limits'}: at ${top} a limit broke.${rest}`];
    case 'saturated':
      return [
        `${worth ?? 'Not even the first step was kept up with'}: at ${top} the server fell behind, and requests waited to be sent.${rest}`,
      ];
    case 'unfit':
      return [`The knee is not known: at ${top} the load generator was not fit to measure.${rest}`];
    case undefined:
      return [`The knee was not reached: throughput still rose, within the limits, at ${top}.`];
  }
}

function stepRow(step: ClimbedStep, { climb, result }: { climb: Climb; result: Result }): Row {
  const metrics = result.metrics[step.stage] ?? {};
  const { output_tokens_per_sec, requests_per_sec, ttft_p50, ttft_p95, tpot_p50, error_ratio } = metrics;
  const throughput = output_tokens_per_sec?.value ? output_tokens_per_sec : requests_per_sec;
  const isKnee = step.level === climb.knee;
  return {
    cells: [
      [formatSetValue(step.level, '')],
      ...[throughput, ttft_p50, ttft_p95, tpot_p50].map((metric): Text => [figure(metric)]),
      [error_ratio?.value == null ? 'none' : formatShare(error_ratio.value)],
      findingOf(step, isKnee),
    ],
    tone: step.broken.length > 0 || step.saturated || step.unfit !== undefined ? 'bad' : isKnee ? 'good' : 'neutral',
  };
}

function findingOf(step: ClimbedStep, isKnee: boolean): Text {
  if (step.unfit !== undefined) return [step.unfit];
  if (step.saturated) return ['more than the server kept up with'];
  if (step.broken.length > 0)
    return ['beyond the limit: ', ...step.broken.flatMap((id, index) => [...(index > 0 ? [', '] : []), { code: id }])];
  return [isKnee ? 'the highest that is worth its load' : '–'];
}

function figure(metric: PublishedMetric | undefined): string {
  if (metric?.infinite) return '∞';
  return metric?.value == null ? 'none' : formatValue(metric.value, metric.unit);
}

function levelText(level: number, unit: Climb['unit']): string {
  return formatSetValue(level, unit);
}

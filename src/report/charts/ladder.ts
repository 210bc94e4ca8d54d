/** What more load brings and costs: throughput and TTFT by level. */
import type { MetricId } from '../../metrics.ts';
import type { Climb } from '../../model/measurement.ts';
import type { Spot } from '../../model/pictures.ts';
import type { PublishedMetric, Result } from '../../model/result.ts';
import { columns } from '../blocks.ts';
import { kneeText } from '../ladder-folds.ts';
import { formatCounted, formatRange, formatSetValue, formatValue } from '../numbers.ts';
import { plainText } from '../text.ts';
import type { Axis, Chart, Ink, Layer, Plot } from './chart.ts';

/** Two charts a ladder of at least two steps. */
export function buildLadder(climb: Climb, result: Result): Chart[] {
  if (climb.steps.length < 2) return [];
  return [throughputChart(climb, result), firstTokenChart(climb, result)].filter((chart) => chart !== undefined);
}

function throughputChart(climb: Climb, result: Result): Chart | undefined {
  const id = measures(climb, result, 'output_tokens_per_sec') ? 'output_tokens_per_sec' : 'requests_per_sec';
  const series = readSeries(climb, result, id);
  if (series.length < 2) return undefined;
  const unit = id === 'output_tokens_per_sec' ? 'tokens/s' : 'requests/s';
  return {
    title: ['Throughput by load, ladder ', { code: climb.ladder }],
    description: `Throughput at ${formatCounted(series.length, 'level')} of load. ${plainText(kneeText(climb))}`,
    stage: climb.ladder,
    legend: [{ ink: 'now', sign: 'circle', text: 'this run, with its 95 % interval' }],
    plots: [{ plot: plotOf(climb, { name: unit, layers: lineOf(series, 'now') }) }],
    table: tableOf(climb, result, { caption: `Throughput of the ladder ${climb.ladder}`, ids: [[unit, id]] }),
  };
}

function firstTokenChart(climb: Climb, result: Result): Chart | undefined {
  const median = readSeries(climb, result, 'ttft_p50');
  const tail = readSeries(climb, result, 'ttft_p95');
  if (median.length < 2) return undefined;
  const limits = result.gates.flatMap(({ id, stage, limit }) =>
    limit !== null && (id === 'ttft_p50' || id === 'ttft_p95') && climb.steps.some((step) => step.stage === stage)
      ? [{ id, limit }]
      : [],
  );
  const marks = [...new Map(limits.map(({ id, limit }) => [id, limit]))].map(
    ([id, limit]): Layer => ({
      ...{ form: 'mark', ink: 'limit', axis: 'y', at: limit },
      text: `limit of ${id === 'ttft_p50' ? 'p50' : 'p95'}: ${formatSetValue(limit, 'ms')}`,
    }),
  );
  const [first, last] = [median[0], median.at(-1)];
  return {
    title: ['TTFT by load, ladder ', { code: climb.ladder }],
    description: `TTFT p50 went from ${formatValue(first?.metric.value, 'ms')} at ${levelText(first?.level ?? 0, climb)} to ${formatValue(last?.metric.value, 'ms')} at ${levelText(last?.level ?? 0, climb)}.`,
    stage: climb.ladder,
    legend: [
      { ink: 'now', sign: 'circle', text: 'TTFT p50, with its 95 % interval' },
      ...(tail.length > 1 ? [{ ink: 'kind-1' as const, sign: 'dashed' as const, text: 'TTFT p95' }] : []),
    ],
    plots: [
      {
        plot: plotOf(climb, {
          name: 'TTFT, ms',
          layers: [...(tail.length > 1 ? lineOf(tail, 'kind-1').slice(0, 1) : []), ...lineOf(median, 'now'), ...marks],
        }),
      },
    ],
    table: tableOf(climb, result, {
      caption: `TTFT of the ladder ${climb.ladder}`,
      ids: [
        ['TTFT p50', 'ttft_p50'],
        ['TTFT p95', 'ttft_p95'],
      ],
    }),
  };
}

interface Step {
  level: number;
  metric: PublishedMetric & { value: number };
}

function readSeries({ steps }: Climb, { metrics }: Result, id: MetricId): Step[] {
  return steps.flatMap(({ stage, level }) => {
    const metric = metrics[stage]?.[id];
    return metric?.value == null ? [] : [{ level, metric: { ...metric, value: metric.value } }];
  });
}

function measures(climb: Climb, result: Result, id: MetricId): boolean {
  return readSeries(climb, result, id).some(({ metric }) => metric.value > 0);
}

function lineOf(series: readonly Step[], ink: Ink): Layer[] {
  const spots = series.map(({ level, metric }): Spot => [level, metric.value]);
  const bounds = series.flatMap(({ level, metric: { low, high } }) =>
    low === undefined || high === undefined ? [] : [{ place: level, low, high }],
  );
  return [
    { form: 'line', ink, spots, dots: true, ...(ink === 'now' ? {} : { dashed: true as const }) },
    { form: 'intervals', ink, along: 'y', bounds },
  ];
}

function plotOf(climb: Climb, { name, layers }: { name: string; layers: Layer[] }): Plot {
  const x: Axis = { name: climb.unit === 'in flight' ? 'requests in flight' : 'requests/s', kind: levelScale(climb) };
  const knee: Layer[] =
    climb.knee === undefined
      ? []
      : [{ form: 'mark', ink: 'good', axis: 'x', at: climb.knee, text: `knee: ${formatSetValue(climb.knee, '')}` }];
  return { x, y: { name, kind: 'linear', min: 0 }, layers: [...layers, ...knee] };
}

/** Ladders mostly double their load: its logarithm then spaces the steps evenly. */
function levelScale({ steps }: Climb): Axis['kind'] {
  const [first, last] = [steps[0]?.level ?? 0, steps.at(-1)?.level ?? 0];
  return first > 0 && last / first >= 8 ? 'log' : 'linear';
}

function tableOf(climb: Climb, result: Result, of: { caption: string; ids: [string, MetricId][] }): Chart['table'] {
  return {
    caption: of.caption,
    columns: columns('Load', ...of.ids.flatMap(([title]) => [`>${title}`, '>95 % interval'])),
    rows: climb.steps.map(({ stage, level }) => ({
      cells: [
        [levelText(level, climb)],
        ...of.ids.flatMap(([, id]) => {
          const { value, unit = '', low, high } = result.metrics[stage]?.[id] ?? {};
          const range = low === undefined || high === undefined ? 'none' : formatRange(low, high, unit);
          return [[formatValue(value, unit)], [range]];
        }),
      ],
      tone: level === climb.knee ? ('good' as const) : ('neutral' as const),
    })),
  };
}

function levelText(level: number, { unit }: Climb): string {
  return formatSetValue(level, unit);
}

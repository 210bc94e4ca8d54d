/** One gated figure of the stored runs and of this one, with the changes of level that were found and its limit. */
import { metricSpec } from '../../metrics.ts';
import type { DrawnFigure, HistoryPicture, Spot } from '../../model/pictures.ts';
import { columns, type Row } from '../blocks.ts';
import { formatChange, formatCounted, formatRange, formatSetValue, formatValue, INFINITE } from '../numbers.ts';
import type { Chart, Layer } from './chart.ts';

/** `isInfinite`: this run's figure falls on a failed request. */
export function buildHistory(picture: HistoryPicture, isInfinite = false): Chart {
  const { metric, stage, unit, runs, now, limit, steps } = picture;
  const { title, scale } = metricSpec(metric);
  const figures = now?.value == null ? runs : [...runs, now];
  const isShare = unit === 'ratio';
  const isOneDay = new Set(figures.map(({ startedAt }) => startedAt.slice(0, 10))).size === 1;
  const when = isOneDay ? timeOf : dayOf;
  const changes = steps.map(({ from, change }) => ({
    from,
    words: formatChange(change, scale),
    day: when(runs[from]?.startedAt ?? ''),
  }));
  return {
    title: [`${title} of the stored runs, stage `, { code: stage }],
    description: describe(picture, { changes, isInfinite }),
    stage,
    legend: [
      { ink: 'before', sign: 'circle', text: 'a stored run, with its 95 % interval' },
      ...(now?.value == null ? [] : [{ ink: 'now' as const, sign: 'diamond' as const, text: 'this run' }]),
    ],
    plots: [
      {
        plot: {
          x: {
            name: `${isOneDay ? 'time (UTC)' : 'day'} of the run, oldest first`,
            kind: 'categories',
            categories: figures.map(({ startedAt }) => when(startedAt)),
          },
          y: { name: `${title}${isShare ? '' : `, ${unit}`}`, kind: 'linear', ...(isShare ? { isShare } : {}) },
          layers: [
            { form: 'line', ink: 'before', dots: true, spots: spotsOf(runs, 0) },
            { form: 'intervals', ink: 'before', along: 'y', bounds: boundsOf(runs, 0) },
            ...(now?.value == null
              ? []
              : ([
                  { form: 'intervals', ink: 'now', along: 'y', bounds: boundsOf([now], runs.length) },
                  { form: 'dots', ink: 'now', shape: 'diamond', size: 13, spots: spotsOf([now], runs.length) },
                ] satisfies Layer[])),
            ...(limit === undefined
              ? []
              : [
                  {
                    form: 'mark' as const,
                    ink: 'limit' as const,
                    axis: 'y' as const,
                    at: limit,
                    text: `limit ${formatSetValue(limit, unit)}`,
                  },
                ]),
            ...changes.map(
              ({ from, words }): Layer => ({ form: 'mark', ink: 'bad', axis: 'x', at: from, text: words }),
            ),
          ],
        },
      },
    ],
    table: {
      caption: `${title} by run in stage ${stage}`,
      columns: columns('Run of', `>${title}`, '>95 % interval'),
      rows: figures.map((figure, index): Row => figureRow(figure, { unit, isNow: index === runs.length })).toReversed(),
    },
  };
}

function describe(
  { metric, unit, runs, now, limit }: HistoryPicture,
  { changes, isInfinite }: { changes: readonly { words: string; day: string }[]; isInfinite: boolean },
): string {
  const { title } = metricSpec(metric);
  const values = runs.flatMap(({ value }) => value ?? []);
  const range =
    new Set(values).size === 1
      ? formatValue(values[0], unit)
      : formatRange(Math.min(...values), Math.max(...values), unit);
  const sentences = [
    `${title} of ${formatCounted(runs.length, 'stored run')}: ${range}.`,
    now?.value == null ? `This run: ${isInfinite ? INFINITE : 'none'}.` : `This run: ${formatValue(now.value, unit)}.`,
    ...changes.map(({ words, day }) => `The level changed by ${words} with the run of ${day}.`),
    ...(limit === undefined ? [] : [`The limit is ${formatSetValue(limit, unit)}.`]),
  ];
  return sentences.join(' ');
}

function figureRow(
  { startedAt, value, low, high }: DrawnFigure,
  { unit, isNow }: { unit: string; isNow: boolean },
): Row {
  return {
    cells: [
      [isNow ? 'this run' : startedAt],
      [formatValue(value, unit)],
      [low === undefined || high === undefined ? 'none' : formatRange(low, high, unit)],
    ],
    tone: 'neutral',
  };
}

function spotsOf(figures: readonly DrawnFigure[], from: number): Spot[] {
  return figures.flatMap(({ value }, index): Spot[] => (value === null ? [] : [[from + index, value]]));
}

function boundsOf(figures: readonly DrawnFigure[], from: number): { place: number; low: number; high: number }[] {
  return figures.flatMap(({ low, high }, index) =>
    low === undefined || high === undefined ? [] : [{ place: from + index, low, high }],
  );
}

/** "11-18" */
function dayOf(startedAt: string): string {
  return startedAt.slice(5, 10);
}

/** "14:05" */
function timeOf(startedAt: string): string {
  return startedAt.slice(11, 16);
}

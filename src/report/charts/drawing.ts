/** The evidence of a recommendation, drawn. */
import type { Drawing } from '../../model/pictures.ts';
import { columns } from '../blocks.ts';
import { formatCount, formatDigits } from '../numbers.ts';
import type { Chart, Layer } from './chart.ts';

export function buildDrawing({ title, x, y, series }: Drawing): Chart {
  // This run lies on top.
  const ordered = series.toSorted((a, b) => Number(a.side === 'now') - Number(b.side === 'now'));
  const lines = series.flatMap(({ side, line }) => (line ? [{ side, ...line }] : []));
  return {
    title: [title],
    description: `${y.name} against ${x.name}. ${lines.map(({ side, from, to }) => `${sideName(side)}: the fitted line goes from ${formatDigits(from[1])} ${y.unit} at ${formatDigits(from[0])} to ${formatDigits(to[1])} ${y.unit} at ${formatDigits(to[0])} ${x.unit}.`).join(' ')}`,
    legend: series.flatMap(({ side, line }): Chart['legend'] => [
      { ink: side, sign: side === 'now' ? 'circle' : 'diamond', text: side === 'now' ? 'this run' : 'stored runs' },
      ...(line
        ? [{ ink: side, sign: side === 'now' ? ('line' as const) : ('dashed' as const), text: 'fitted line' }]
        : []),
    ]),
    plots: [
      {
        plot: {
          x: { name: withUnit(x), kind: 'linear' },
          y: { name: withUnit(y), kind: 'linear' },
          layers: [
            ...ordered.map(
              ({ side, spots }): Layer => ({
                ...{ form: 'dots', ink: side, spots, size: 6 },
                shape: side === 'now' ? 'circle' : 'diamond',
              }),
            ),
            ...ordered.flatMap(({ side, line }): Layer[] =>
              line
                ? [
                    {
                      form: 'line',
                      ink: side,
                      spots: [line.from, line.to],
                      ...(side === 'before' ? { dashed: true } : {}),
                    },
                  ]
                : [],
            ),
          ],
        },
      },
    ],
    table: {
      caption: title,
      columns: columns('Side', '>Points drawn', '>Line from', '>Line to'),
      rows: series.map(({ side, spots, line }) => ({
        cells: [
          [sideName(side)],
          [formatCount(spots.length)],
          [line ? spotText(line.from, { x, y }) : 'none'],
          [line ? spotText(line.to, { x, y }) : 'none'],
        ],
        tone: 'neutral',
      })),
    },
  };
}

function sideName(side: 'now' | 'before'): string {
  return side === 'now' ? 'This run' : 'Stored runs';
}

function withUnit({ name, unit }: Drawing['x']): string {
  return unit === '' ? name : `${name}, ${unit}`;
}

function spotText([along, up]: readonly [number, number], { x, y }: Pick<Drawing, 'x' | 'y'>): string {
  return `${formatDigits(up)} ${y.unit} at ${formatDigits(along)} ${x.unit}`;
}

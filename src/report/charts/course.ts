/** TTFT over the time of a stage, with the requests that failed. */
import type { CoursePicture, Spot } from '../../model/pictures.ts';
import { columns, type Row } from '../blocks.ts';
import { formatCount, formatCounted, formatDigits, formatValue } from '../numbers.ts';
import type { Chart } from './chart.ts';

const PARTS = 10;

export function buildCourse(picture: CoursePicture, stage: string): Chart {
  const { spots, failed } = picture;
  const top = Math.max(...spots.map(([, ttftMs]) => ttftMs));
  return {
    title: ['TTFT over the time of the run, stage ', { code: stage }],
    description: describe(picture),
    stage,
    legend: [
      { ink: 'now', sign: 'circle', text: 'a request' },
      ...(failed.length > 0
        ? [{ ink: 'bad' as const, sign: 'triangle' as const, text: 'a failed request, at the height of the slowest' }]
        : []),
    ],
    plots: [
      {
        plot: {
          x: { name: 'seconds since the first measured request', kind: 'linear', min: 0 },
          y: { name: 'TTFT, ms', kind: 'linear', min: 0 },
          layers: [
            { form: 'dots', ink: 'now', shape: 'circle', size: 5, spots },
            ...(failed.length > 0
              ? [
                  {
                    ...{ form: 'dots' as const, ink: 'bad' as const, shape: 'triangle' as const, size: 9 },
                    spots: failed.map(({ atSec }): Spot => [atSec, top]),
                  },
                ]
              : []),
          ],
        },
      },
    ],
    table: {
      caption: `TTFT by tenth of the time in stage ${stage}`,
      columns: columns('Seconds', '>Quickest', '>Slowest', '>Failed requests drawn'),
      rows: partRows(picture),
    },
  };
}

function describe({ spots, requests, failed, failures }: CoursePicture): string {
  const slowest = spots.reduce((worst, spot) => (spot[1] > worst[1] ? spot : worst));
  const drawn =
    spots.length < requests
      ? `${formatCounted(requests, 'answered request')}; of each group of neighbours the quickest and the slowest are drawn.`
      : requests === 1
        ? 'The one answered request.'
        : `Each of the ${formatCounted(requests, 'answered request')}.`;
  const late = `The slowest waited ${formatValue(slowest[1], 'ms')}, ${formatDigits(slowest[0])} s into the stage.`;
  const lost =
    failures === 0
      ? 'None failed.'
      : `${formatCounted(failures, 'request')} failed${failed.length < failures ? `, of which the first ${formatCount(failed.length)} are drawn` : ''}.`;
  return `${drawn} ${late} ${lost}`;
}

function partRows({ spots, failed }: CoursePicture): Row[] {
  const lastSec = Math.max(...spots.map(([atSec]) => atSec), ...failed.map(({ atSec }) => atSec));
  const partSec = lastSec / PARTS || 1;
  return Array.from({ length: PARTS }, (_, part): Row => {
    const isIn = (atSec: number): boolean => Math.min(PARTS - 1, Math.floor(atSec / partSec)) === part;
    const values = spots.filter(([atSec]) => isIn(atSec)).map(([, ttftMs]) => ttftMs);
    const extreme = (pick: (...of: number[]) => number): string =>
      values.length === 0 ? 'none' : formatValue(pick(...values), 'ms');
    return {
      cells: [
        [`${formatDigits(part * partSec)} to ${formatDigits((part + 1) * partSec)}`],
        [extreme(Math.min)],
        [extreme(Math.max)],
        [formatCount(failed.filter(({ atSec }) => isIn(atSec)).length)],
      ],
      tone: 'neutral',
    };
  });
}

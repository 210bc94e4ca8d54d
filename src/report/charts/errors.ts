/** When requests failed, by kind. */
import type { ErrorPicture } from '../../model/pictures.ts';
import { columns } from '../blocks.ts';
import { formatCount, formatCounted, formatDigits, formatShare } from '../numbers.ts';
import type { Chart, Ink } from './chart.ts';

const inks: readonly Ink[] = ['bad', 'kind-1', 'kind-2', 'kind-3', 'kind-4', 'before'];

export function buildErrors({ partSec, requests, kinds }: ErrorPicture, stage: string): Chart {
  const sent = sum(requests);
  const lost = sum(kinds.map(({ counts }) => sum(counts)));
  const worst = Math.max(...requests.map((_, part) => sum(kinds.map(({ counts }) => counts[part] ?? 0))));
  const worstPart = requests.findIndex((_, part) => sum(kinds.map(({ counts }) => counts[part] ?? 0)) === worst);
  return {
    title: ['Failed requests over time, stage ', { code: stage }],
    description: `${formatCounted(lost, 'request')} of ${formatCount(sent)} failed (${formatShare(lost / sent)}). Each column is ${formatDigits(partSec)} s; the most in one, ${formatCount(worst)} of ${formatCount(requests[worstPart] ?? 0)}, came ${formatDigits(worstPart * partSec)} s into the stage.`,
    stage,
    legend: kinds.map(({ kind }, index) => ({ ink: inkOf(index), sign: 'column' as const, text: kind })),
    plots: [
      {
        plot: {
          x: {
            name: 'seconds since the first measured request',
            kind: 'categories',
            categories: requests.map((_, part) => formatDigits(part * partSec)),
          },
          y: { name: 'failed requests', kind: 'linear', min: 0, isCount: true },
          layers: kinds.map(({ counts }, index) => ({ form: 'columns' as const, ink: inkOf(index), heights: counts })),
        },
      },
    ],
    table: {
      caption: `Failed requests by kind in stage ${stage}`,
      columns: columns('Kind', '>Requests', '>Share', '>First', '>Last'),
      rows: kinds.map(({ kind, counts }) => {
        const first = counts.findIndex((count) => count > 0);
        const last = counts.findLastIndex((count) => count > 0);
        return {
          cells: [
            [{ code: kind }],
            [formatCount(sum(counts))],
            [formatShare(sum(counts) / sent)],
            [`after ${formatDigits(first * partSec)} s`],
            [`before ${formatDigits((last + 1) * partSec)} s`],
          ],
          tone: 'neutral',
        };
      }),
    },
  };
}

function inkOf(index: number): Ink {
  return inks[index] ?? 'before';
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Accuracy of the slices of one dimension with their intervals, now and before. */
import type { Spot } from '../../model/pictures.ts';
import type { Result } from '../../model/result.ts';
import { columns } from '../blocks.ts';
import { formatCount, formatCounted, formatRange, formatShare } from '../numbers.ts';
import type { Chart } from './chart.ts';

/** More in one picture cannot be told apart. */
const MOST = 24;

/** One chart a dimension that has at least two slices large enough to judge, the weakest slice at the top. */
export function buildSlices(result: Result): Chart[] {
  const fewest = result.quality?.minSliceItems ?? 1;
  const entries = Object.entries(result.slices).flatMap(([name, slice]) =>
    slice.value === null || slice.n < fewest ? [] : [{ name, value: slice.value, slice }],
  );
  const dimensions = Map.groupBy(entries, ({ name }) => name.split('=')[0] ?? name);
  return [...dimensions].flatMap(([dimension, all]) => (all.length < 2 ? [] : [sliceChart(dimension, all)]));
}

interface Entry {
  name: string;
  value: number;
  slice: Result['slices'][string];
}

function sliceChart(dimension: string, all: readonly Entry[]): Chart {
  const weakestFirst = all.toSorted((a, b) => a.value - b.value);
  const drawn = weakestFirst.slice(0, MOST).toReversed();
  const weakest = weakestFirst[0] as Entry;
  const before = drawn.flatMap(({ slice }, place): Spot[] =>
    slice.baseline === null ? [] : [[slice.baseline, place]],
  );
  const left = all.length - drawn.length;
  return {
    title: ['Accuracy by ', { code: dimension }],
    description: `Accuracy of ${formatCounted(all.length, 'slice')}, the weakest on top: ${shortName(weakest.name)} with ${formatShare(weakest.value)}${weakest.slice.baseline === null ? '' : `, before ${formatShare(weakest.slice.baseline)}`}.${left > 0 ? ` The ${formatCounted(left, 'best slice')} are left out.` : ''}`,
    stage: 'quality',
    dimension,
    legend: [
      { ink: 'now', sign: 'circle', text: 'this run, with its 95 % interval' },
      ...(before.length > 0 ? [{ ink: 'before' as const, sign: 'diamond' as const, text: 'stored run' }] : []),
    ],
    plots: [
      {
        plot: {
          x: { name: 'accuracy', kind: 'linear', min: 0, max: 1, isShare: true },
          y: { name: '', kind: 'categories', categories: drawn.map(({ name }) => shortName(name)) },
          wideLabels: true,
          layers: [
            {
              ...{ form: 'intervals', ink: 'now', along: 'x' },
              bounds: drawn.flatMap(({ slice: { low, high } }, place) =>
                low === undefined || high === undefined ? [] : [{ place, low, high }],
              ),
            },
            { form: 'dots', ink: 'before', shape: 'diamond', size: 11, spots: before },
            {
              ...{ form: 'dots', ink: 'now', shape: 'circle', size: 9 },
              spots: drawn.map(({ value }, place): Spot => [value, place]),
            },
          ],
        },
      },
    ],
    table: {
      caption: `Accuracy by ${dimension}`,
      columns: columns('Slice', '>This run', '>95 % interval', '>Items', '>Stored run'),
      rows: weakestFirst.slice(0, MOST).map(({ name, value, slice: { low, high, n, baseline } }) => ({
        cells: [
          [{ code: name }],
          [formatShare(value)],
          [low === undefined || high === undefined ? 'none' : formatRange(low, high, 'ratio')],
          [formatCount(n)],
          [baseline === null ? 'none' : formatShare(baseline)],
        ],
        tone: 'neutral',
      })),
    },
  };
}

function shortName(slice: string): string {
  return slice.slice(slice.indexOf('=') + 1);
}

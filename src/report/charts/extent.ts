/** How far the data of a plot go along an axis. */
import type { Axis, Chart, Layer } from './chart.ts';

/** Beyond these sizes an axis cannot be divided: only a damaged run file has such figures. */
const [LEAST, MOST] = [1e-15, 1e15];

export interface Extent {
  low: number;
  high: number;
  /** Where the axis lies, on a logarithmic scale too. */
  isLog: boolean;
  /** The upper end is set: nothing beyond it is drawn. */
  isFixed: boolean;
}

/** False where a plot of it is empty or holds numbers that no axis can: it must not cost the rest of the page. */
export function canBeDrawn({ plots }: Chart): boolean {
  return plots.every(({ plot: { layers } }) =>
    (['x', 'y'] as const).every((axis) => {
      const values = layers.flatMap((layer) => valuesOf(layer, axis));
      const size = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      return (values.length > 0 || axis === 'x') && (size === 0 || (size >= LEAST && size <= MOST));
    }),
  );
}

/** Of all layers but marks; bounds that the axis sets come first. */
export function extentOf(layers: readonly Layer[], axis: Axis, name: 'x' | 'y'): Extent {
  const isLog = axis.kind === 'log';
  const all = layers.flatMap((layer) => valuesOf(layer, name));
  const values = isLog ? all.filter((value) => value > 0) : all;
  const categories = axis.kind === 'categories' ? (axis.categories?.length ?? 1) - 1 : undefined;
  return {
    low: axis.min ?? (categories === undefined ? Math.min(...values) : 0),
    high: axis.max ?? categories ?? Math.max(...values),
    ...{ isLog, isFixed: axis.max !== undefined || categories !== undefined },
  };
}

/** Where a value lies between both ends, 0 to 1. */
export function placeIn({ low, high, isLog }: Extent, value: number): number {
  const scale = isLog ? Math.log : Number;
  return (scale(value) - scale(low)) / (scale(high) - scale(low) || 1);
}

function valuesOf(layer: Layer, name: 'x' | 'y'): number[] {
  switch (layer.form) {
    case 'line':
    case 'dots':
      return layer.spots.map(([along, up]) => (name === 'x' ? along : up));
    case 'intervals':
      return layer.bounds.flatMap(({ place, low, high }) => (layer.along === name ? [low, high] : [place]));
    case 'columns':
      return name === 'y' ? [...layer.heights] : [];
    case 'mark':
      return [];
  }
}

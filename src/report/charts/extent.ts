/** How far the data of a plot go along an axis. */
import type { Axis, Layer } from './chart.ts';

export interface Extent {
  low: number;
  high: number;
  /** Where the axis lies, on a logarithmic scale too. */
  isLog: boolean;
  /** The upper end is set: nothing beyond it is drawn. */
  isFixed: boolean;
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

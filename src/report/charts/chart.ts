/** Charts as the view describes them: what is drawn, in words too, and the numbers. Ends that cannot draw leave them out. */
import type { Spot } from '../../model/pictures.ts';
import type { Table } from '../blocks.ts';
import type { Text } from '../text.ts';

/** Colours by meaning; each has a light and a dark value in the page's style sheet. */
export type Ink = 'now' | 'before' | 'bad' | 'good' | 'limit' | 'kind-1' | 'kind-2' | 'kind-3' | 'kind-4';

export interface Axis {
  name: string;
  kind: 'linear' | 'log' | 'categories';
  /** Bounds of what is drawn; absent: as far as the data go. */
  min?: number | undefined;
  max?: number | undefined;
  /** In the order of the axis, from the lower left; places then count from 0. */
  categories?: string[] | undefined;
  /** Shares are written as percent. */
  isShare?: true | undefined;
  /** Whole numbers alone. */
  isCount?: true | undefined;
}

export type Layer =
  | {
      form: 'line';
      ink: Ink;
      spots: readonly Spot[];
      dashed?: true;
      thin?: true;
      step?: true;
      filled?: true;
      dots?: true;
    }
  | { form: 'dots'; ink: Ink; spots: readonly Spot[]; shape: 'circle' | 'triangle' | 'diamond'; size?: number }
  /** From a low to a high value; `place` lies on the other axis. */
  | {
      form: 'intervals';
      ink: Ink;
      along: 'x' | 'y';
      bounds: { place: number; low: number; high: number }[];
      dashed?: true;
    }
  /** Stacked on the columns before it. */
  | { form: 'columns'; ink: Ink; heights: readonly number[] }
  /** A line across the whole plot, with its words. */
  | { form: 'mark'; ink: Ink; axis: 'x' | 'y'; at: number; text: string };

export interface Plot {
  x: Axis;
  y: Axis;
  layers: Layer[];
  /** Room for so many lines of labels at the left; absent: as numbers need. */
  wideLabels?: true | undefined;
}

/** One of the forms that a reader can choose between; every chart that has several shows one of them. */
export type Choice = 'linear-cumulative' | 'log-cumulative' | 'linear-density' | 'log-density';

export interface Chart {
  title: Text;
  /** What there is to see, in words: also what a reader hears who cannot see it. */
  description: string;
  /** Name of the stage that it is about, and of the dimension of slices, for filters. */
  stage?: string | undefined;
  dimension?: string | undefined;
  legend: { ink: Ink; sign: 'line' | 'dashed' | 'thin' | 'circle' | 'triangle' | 'diamond' | 'column'; text: string }[];
  /** `when` absent: always shown. */
  plots: { when?: Choice[]; plot: Plot }[];
  table: Table;
}

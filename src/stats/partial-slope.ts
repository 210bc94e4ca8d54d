/** How y moves with x while another figure is held: the slope, with an error that holds where the scatter is uneven or comes in clusters. */
import { fitLine } from './line.ts';
import { mean } from './moments.ts';
import { tAtLevel } from './student-t.ts';

export interface SlopePoint {
  x: number;
  y: number;
  /** What is held; absent in all or in none. */
  beside?: number | undefined;
  /** Points of one cluster share their luck; absent: the point is one of its own. */
  cluster?: number | undefined;
}

export interface Slope {
  value: number;
  /** Two-sided 95 % interval by Student's t. */
  low: number;
  high: number;
  /** Clusters that tell of it. */
  n: number;
}

/** Fewer clusters with their own x tell no slope. */
const FEWEST = 10;

/**
 * Least squares of y on x with `beside` held, by taking out of both what a line on `beside` explains (Frisch & Waugh 1933; Lovell 1963); its
 * standard error by the sandwich of White 1980, summed within clusters (Liang & Zeger 1986), with their small-sample factor. Undefined below ten
 * clusters, or where nothing is left of x.
 */
export function partialSlope(points: readonly SlopePoint[]): Slope | undefined {
  const x = withoutBeside(points, ({ x }) => x);
  const y = withoutBeside(points, ({ y }) => y);
  const spread = x.reduce((sum, value) => sum + value * value, 0);
  // What rounding leaves of a constant is no spread.
  const size = points.reduce((sum, point) => sum + point.x * point.x, 0);
  if (!(spread > 1e-9 * size)) return undefined;
  const value = x.reduce((sum, each, index) => sum + each * (y[index] as number), 0) / spread;
  const scores = new Map<number | string, number>();
  for (const [index, each] of x.entries()) {
    const key = points[index]?.cluster ?? `own ${index}`;
    scores.set(key, (scores.get(key) ?? 0) + each * ((y[index] as number) - value * each));
  }
  const n = scores.size;
  if (n < FEWEST) return undefined;
  const coefficients = points[0]?.beside === undefined ? 2 : 3;
  const squares = scores.values().reduce((sum, score) => sum + score * score, 0);
  const error = Math.sqrt((squares * n) / (n - coefficients)) / spread;
  const half = tAtLevel(0.975, n - coefficients) * error;
  return { value, low: value - half, high: value + half, n };
}

/** The residuals of a line on `beside`, or of the mean where nothing stands beside. */
function withoutBeside(points: readonly SlopePoint[], pick: (point: SlopePoint) => number): number[] {
  const line = fitLine(
    points.flatMap((point) => (point.beside === undefined ? [] : [{ x: point.beside, y: pick(point) }])),
  );
  if (line) return points.map((point) => pick(point) - line.intercept - line.slope * (point.beside as number));
  const centre = mean(points.map(pick)) ?? 0;
  return points.map((point) => pick(point) - centre);
}

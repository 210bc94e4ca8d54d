/** A straight line through groups of neighbours in time: what was measured at each x, many times over. */
import { mean, sampleVariance } from './moments.ts';
import { blockDispersion } from './serial-dispersion.ts';

export interface GroupLine {
  slope: number;
  slopeError: number;
  /** Mean x of all values: the line is surest there. */
  centre: number;
  /** Height of the line at `centre`. */
  height: number;
  heightError: number;
  /** Degrees of freedom that the errors rest on. */
  freedom: number;
}

/** Blocks of a fifth of a group: slow drift. */
const DRIFT_SHARE = 0.2;

/**
 * Least squares on the group means, each weighted by its number of values (Draper & Smith 1998, chapter 9). The variance of one value is that within the
 * groups times the dispersion of the largest group (values share steps and drift), or what the means scatter beside the line, whichever is larger: a
 * relation that is not straight, or that moved between the groups, widens the errors. Undefined below two groups.
 */
export function fitGroups(groups: ReadonlyMap<number, readonly number[]>): GroupLine | undefined {
  const points = [...groups].map(([x, values]) => ({ x, y: mean(values) as number, weight: values.length }));
  if (points.length < 2) return undefined;
  const n = points.reduce((sum, { weight }) => sum + weight, 0);
  const centre = points.reduce((sum, { x, weight }) => sum + weight * x, 0) / n;
  const height = points.reduce((sum, { y, weight }) => sum + weight * y, 0) / n;
  const sxx = points.reduce((sum, { x, weight }) => sum + weight * (x - centre) ** 2, 0);
  const slope = points.reduce((sum, { x, y, weight }) => sum + weight * (x - centre) * (y - height), 0) / sxx;
  const beside = points.reduce((sum, { x, y, weight }) => sum + weight * (y - height - slope * (x - centre)) ** 2, 0);
  const within = varianceWithin([...groups.values()]);
  // A few large groups beside many small ones speak as a few (Kish 1965): the small ones would hide how far the large ones lie beside the line.
  const many = n ** 2 / points.reduce((sum, { weight }) => sum + weight ** 2, 0);
  const spare = (many >= 3 ? many : points.length) - 2;
  const between = spare > 0 ? beside / spare : 0;
  const variance = Math.max(within, between);
  const freedom = between > within ? spare : n - points.length;
  return {
    slope,
    slopeError: Math.sqrt(variance / sxx),
    centre,
    height,
    heightError: Math.sqrt(variance / n),
    freedom,
  };
}

/** Relative standard error of the variance of overlapping blocks (Meketon & Schmeiser 1984): a handful of them tells little, so it is added. */
const UNSURE = Math.sqrt((4 * DRIFT_SHARE) / 3);

/**
 * Standard error of the mean of values that follow each other, neighbours alike: the larger of what blocks of √n tell (values that share a step) and
 * those of a fifth (drift).
 */
export function errorOfMean(values: readonly number[]): number {
  const n = Math.max(1, values.length);
  const drift = blockDispersion(values, Math.max(1, Math.floor(DRIFT_SHARE * n))) * (1 + UNSURE);
  const dispersion = Math.max(1, drift, blockDispersion(values, Math.ceil(Math.sqrt(n))));
  return Math.sqrt(((sampleVariance(values) ?? 0) * dispersion) / n);
}

function varianceWithin(groups: readonly (readonly number[])[]): number {
  const largest = groups.reduce((most, values) => (values.length > most.length ? values : most));
  const freedom = groups.reduce((sum, values) => sum + values.length - 1, 0);
  const squares = groups.reduce((sum, values) => sum + (sampleVariance(values) ?? 0) * (values.length - 1), 0);
  const dispersion =
    largest.length < 2 ? 1 : (errorOfMean(largest) ** 2 * largest.length) / (sampleVariance(largest) || 1);
  return freedom === 0 ? 0 : (squares / freedom) * Math.max(1, dispersion);
}

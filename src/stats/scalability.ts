/** The universal scalability law: throughput against the number of requests under way. */

import { drawNormal } from './draw-normal.ts';
import { quantileSorted } from './quantile.ts';
import type { Random } from './random.ts';

export interface ScalabilityPoint {
  /** Requests under way. */
  level: number;
  throughput: number;
  /** Standard error of ln(throughput). */
  logError: number;
}

/** X(N) = λ N / (1 + σ (N − 1) + κ N (N − 1)). */
export interface Scalability {
  /** Throughput of one request alone. */
  lambda: number;
  /** Share of the work that cannot go on at the same time. */
  sigma: number;
  /** Cost of each pair that gets in each other's way. */
  kappa: number;
}

/**
 * Least squares of N / X = (1 + σ (N − 1) + κ N (N − 1)) / λ, which is linear in 1/λ, σ/λ and κ/λ, weighted by how well each step is known, with σ and κ not
 * below 0 (Gunther 2007, "Guerrilla Capacity Planning", chapters 4 to 6). Undefined below three levels.
 */
export function fitScalability(points: readonly ScalabilityPoint[]): Scalability | undefined {
  if (new Set(points.map(({ level }) => level)).size < 3 || points.some(({ throughput }) => !(throughput > 0)))
    return undefined;
  const rows = points.map(({ level, throughput, logError }) => {
    const y = level / throughput;
    return { terms: [1, level - 1, level * (level - 1)], y, weight: 1 / (y * Math.max(logError, LEAST_ERROR)) ** 2 };
  });
  const feasible = [[0, 1, 2], [0, 1], [0, 2], [0]].flatMap((used) => {
    const coefficients = solveWeighted(rows, used);
    return coefficients?.every((value, place) => (place === 0 ? value > 0 : value >= 0))
      ? [{ coefficients, misfit: misfit(rows, coefficients) }]
      : [];
  });
  const best = feasible.toSorted((a, b) => a.misfit - b.misfit)[0]?.coefficients;
  if (!best) return undefined;
  const [alone, serial, crosstalk] = best as [number, number, number];
  return { lambda: 1 / alone, sigma: serial / alone, kappa: crosstalk / alone };
}

/** Where throughput is highest: N* = √((1 − σ) / κ), infinite where nothing makes it fall again; 1 where it falls from the first on. */
export function peakLevel({ sigma, kappa }: Scalability): number {
  return kappa > 0 ? Math.max(1, Math.sqrt(Math.max(0, 1 - sigma) / kappa)) : Number.POSITIVE_INFINITY;
}

/** 95 % interval of N*, from steps drawn within their errors: the parametric bootstrap. Its ends may be infinite. */
export function peakInterval(
  points: readonly ScalabilityPoint[],
  { replicates, random }: { replicates: number; random: Random },
): { low: number; high: number } | undefined {
  const drawn = Array.from({ length: replicates }, () =>
    fitScalability(
      points.map((point) => ({
        ...point,
        throughput: point.throughput * Math.exp(point.logError * drawNormal(random)),
      })),
    ),
  ).flatMap((fit) => (fit ? [peakLevel(fit)] : []));
  if (drawn.length * 2 < replicates) return undefined;
  drawn.sort((a, b) => a - b);
  const [low, high] = [0.025, 0.975].map((p) => quantileSorted(drawn, p) as number);
  return { low: low as number, high: high as number };
}

/** No step is known better than this. */
const LEAST_ERROR = 0.005;

interface Row {
  terms: readonly number[];
  y: number;
  weight: number;
}

function misfit(rows: readonly Row[], coefficients: readonly number[]): number {
  return rows.reduce((sum, { terms, y, weight }) => {
    const fitted = terms.reduce((total, term, place) => total + term * (coefficients[place] as number), 0);
    return sum + weight * (y - fitted) ** 2;
  }, 0);
}

/** Normal equations by Gauss's elimination with pivots; the coefficients that are not `used` are 0. */
function solveWeighted(rows: readonly Row[], used: readonly number[]): number[] | undefined {
  const at = ({ terms }: Row, place: number): number => terms[used[place] as number] as number;
  const size = used.length;
  const matrix = used.map((_, i) => [
    ...used.map((__, j) => rows.reduce((sum, row) => sum + row.weight * at(row, i) * at(row, j), 0)),
    rows.reduce((sum, row) => sum + row.weight * at(row, i) * row.y, 0),
  ]);
  for (let column = 0; column < size; column++) {
    const pivot = Array.from({ length: size - column }, (_, step) => column + step).toSorted(
      (a, b) => Math.abs(entry(matrix, b, column)) - Math.abs(entry(matrix, a, column)),
    )[0] as number;
    if (Math.abs(entry(matrix, pivot, column)) < Number.EPSILON * Math.abs(entry(matrix, 0, 0))) return undefined;
    [matrix[column], matrix[pivot]] = [matrix[pivot] as number[], matrix[column] as number[]];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = entry(matrix, row, column) / entry(matrix, column, column);
      matrix[row] = (matrix[row] as number[]).map((value, place) => value - factor * entry(matrix, column, place));
    }
  }
  const coefficients = [0, 0, 0];
  used.forEach((term, place) => {
    coefficients[term] = entry(matrix, place, size) / entry(matrix, place, place);
  });
  return coefficients;
}

function entry(matrix: readonly (readonly number[])[], row: number, column: number): number {
  return matrix[row]?.[column] as number;
}

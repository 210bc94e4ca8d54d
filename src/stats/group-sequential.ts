/**
 * Tests that look at the data several times and still keep their error rate: the boundaries of a spending function by recursive numerical
 * integration (Armitage, McPherson & Rowe 1969; Jennison & Turnbull 2000, chapter 19), and the p-value that belongs to them.
 */
import { spentAtScore } from './spending.ts';
import { normalScore, normalUpperTail } from './student-t.ts';

/** One look: how much of the budget was used (0 to 1, what is spent), and how much is known (any unit, what ties the looks together). */
export interface LookAt {
  fraction: number;
  information: number;
}

export interface ScoredLook extends LookAt {
  /** Standard normal score of the one-sided test on all data up to this look. */
  score: number;
}

/** A look must bring this share of new information to count as one: nearer ones cannot be told apart numerically. */
const MIN_NEW_SHARE = 0.01;
const STEP = 0.05;
const LOWEST = -6;
/** Beyond it the normal tail is 0 in double precision. */
const HIGHEST = 37;
/** Budgets that are tabulated, as v = z(1 − α/2): α from 0.96 down to 1e-9. */
const V_STEP = 0.25;
const tabulated = Array.from({ length: 25 }, (_, index) => 0.05 + index * V_STEP);

/**
 * The sequential p-value: the smallest α whose boundary was reached at one of these looks (Liu & Anderson 2008). Never below 1e-9 after
 * more than one look; after a single look at the whole budget it is the plain p-value.
 */
export function sequentialPValue(looks: readonly ScoredLook[]): number {
  const [only] = looks;
  if (only && looks.length === 1 && only.fraction >= 1) return normalUpperTail(only.score);
  const kept = distinctLooks(looks);
  let key = '';
  const spent = kept.map((look, index) => {
    key += keyOf(look);
    return budgetReached(boundaries.get(key) ?? boundaryTable(kept.slice(0, index + 1)), look.score);
  });
  return Math.min(1, ...spent);
}

/** The score that the last of these looks must reach for a rejection at one-sided `alpha`. */
export function boundaryScore(looks: readonly LookAt[], alpha: number): number {
  const [only] = looks;
  if (!only || (looks.length === 1 && only.fraction >= 1)) return normalScore(alpha);
  return interpolate(tabulated, boundaryTable(distinctLooks(looks)), normalScore(alpha / 2));
}

/** Looks in order that each bring something new; of two that do not differ the later one stands, since it may spend more. */
function distinctLooks<T extends LookAt>(looks: readonly T[]): T[] {
  const kept: T[] = [];
  for (const look of looks) {
    const before = kept.at(-1);
    const isNear = before !== undefined && look.information - before.information < MIN_NEW_SHARE * look.information;
    if (!isNear) kept.push(look);
    else if (look.fraction >= 1 || look.information === before.information) kept[kept.length - 1] = look;
  }
  return kept;
}

/** α of the smallest budget whose boundary the score reaches. */
function budgetReached(boundaries: readonly number[], score: number): number {
  const lowest = boundaries[0] as number;
  const highest = boundaries.at(-1) as number;
  if (!(score >= lowest)) return 1;
  const v = score >= highest ? (tabulated.at(-1) as number) : interpolate(boundaries, tabulated, score);
  return 2 * normalUpperTail(v);
}

/** Cubic interpolation (Neville) through the four points around x; both lists rise. */
function interpolate(xs: readonly number[], ys: readonly number[], x: number): number {
  // Several budgets may share the unreachable boundary at the end of the table.
  const finite = xs.findIndex((value, index) => index > 0 && !(value > (xs[index - 1] as number)));
  const count = finite < 0 ? xs.length : finite;
  const above = xs.findIndex((value) => value >= x);
  const first = Math.max(0, Math.min(count - 4, (above < 0 ? count : above) - 2));
  const px = xs.slice(first, Math.min(count, first + 4));
  const py = ys.slice(first, Math.min(count, first + 4));
  for (let order = 1; order < px.length; order++) {
    for (let index = 0; index + order < px.length; index++) {
      const [a, b] = [px[index] as number, px[index + order] as number];
      py[index] = ((x - b) * (py[index] as number) + (a - x) * (py[index + 1] as number)) / (a - b);
    }
  }
  return py[0] as number;
}

/** Density of the score at a look among those that crossed no boundary before, on a grid that ends at the boundary. */
interface Surviving {
  boundary: number;
  firstZ: number;
  density: Float64Array;
}

/** The same schedule comes again and again, for every gate: boundaries are small and kept, densities are large and only the next look needs them. */
const boundaries = new Map<string, number[]>();
const densities = new Map<string, Surviving[]>();
const MOST_BOUNDARIES = 4096;
const MOST_DENSITIES = 32;

/** Boundaries of every tabulated budget at the last of these looks. */
function boundaryTable(looks: readonly LookAt[]): number[] {
  const key = looks.map(keyOf).join('');
  const known = boundaries.get(key);
  if (known) return known;
  const found = survivingAt(looks).map(({ boundary }) => boundary);
  remember(boundaries, { key, found, most: MOST_BOUNDARIES });
  return found;
}

function survivingAt(looks: readonly LookAt[]): Surviving[] {
  const key = looks.map(keyOf).join('');
  const known = densities.get(key);
  if (known) return known;
  const look = looks.at(-1) as LookAt;
  const earlier = looks.slice(0, -1);
  const before = earlier.at(-1);
  const states = before && survivingAt(earlier);
  const found = tabulated.map((v, row) => {
    const fresh = spentAtScore(v, look.fraction) - (before ? spentAtScore(v, before.fraction) : 0);
    return states && before
      ? nextLook(states[row] as Surviving, fresh, Math.sqrt(before.information / look.information))
      : firstLook(fresh);
  });
  remember(densities, { key, found, most: MOST_DENSITIES });
  return found;
}

function keyOf({ fraction, information }: LookAt): string {
  return `${fraction}:${information} `;
}

/** The oldest goes when there are too many. */
function remember<T>(kept: Map<string, T>, { key, found, most }: { key: string; found: T; most: number }): void {
  for (const oldest of kept.keys()) {
    if (kept.size < most) break;
    kept.delete(oldest);
  }
  kept.set(key, found);
}

function firstLook(spend: number): Surviving {
  const boundary = Math.min(HIGHEST, normalScore(spend));
  return onGrid(boundary, (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
}

/** `correlation`: between the score at the look before and at this one. */
function nextLook(before: Surviving, spend: number, correlation: number): Surviving {
  const sd = Math.sqrt(1 - correlation * correlation);
  const crossing = (z: number): number =>
    integrate(before, (previous) => normalUpperTail((z - correlation * previous) / sd));
  const boundary = spend > 0 ? solveFalling(crossing, spend) : HIGHEST;
  const scale = 1 / (sd * Math.sqrt(2 * Math.PI));
  return onGrid(boundary, (z) => {
    // Given z now, the score before lies around correlation × z: nothing further away contributes.
    const within = { from: correlation * z - 8 * sd, to: correlation * z + 8 * sd };
    return integrate(before, (previous) => scale * Math.exp(-(((z - correlation * previous) / sd) ** 2) / 2), within);
  });
}

function onGrid(boundary: number, densityAt: (z: number) => number): Surviving {
  // An even number of steps, for Simpson's rule, that ends on the boundary.
  const steps = 2 * Math.max(2, Math.ceil((boundary - LOWEST) / (2 * STEP)));
  const firstZ = boundary - steps * STEP;
  return {
    boundary,
    firstZ,
    density: Float64Array.from({ length: steps + 1 }, (_, i) => densityAt(firstZ + i * STEP)),
  };
}

/** Simpson's rule over the surviving density × f. */
function integrate(
  { firstZ, density }: Surviving,
  f: (z: number) => number,
  within?: { from: number; to: number },
): number {
  const last = density.length - 1;
  const from = within ? Math.max(0, Math.floor((within.from - firstZ) / STEP)) : 0;
  const to = within ? Math.min(last, Math.ceil((within.to - firstZ) / STEP)) : last;
  let sum = 0;
  for (let index = from; index <= to; index++) {
    const weight = index === 0 || index === last ? 1 : index % 2 === 1 ? 4 : 2;
    sum += weight * (density[index] as number) * f(firstZ + index * STEP);
  }
  return (sum * STEP) / 3;
}

/** Where a falling function of the score takes the value `wanted`; the end of the scale where it never falls so low. */
function solveFalling(f: (z: number) => number, wanted: number): number {
  let low = LOWEST;
  let high = HIGHEST;
  if (f(high) >= wanted) return high;
  // Secant steps on the logarithm, which is nearly a parabola there; bisection wherever one leaves the bracket.
  let z = Math.min(HIGHEST - 1, Math.max(LOWEST + 1, normalScore(Math.min(0.999, wanted))));
  for (let round = 0; round < 60 && high - low > 1e-9; round++) {
    const value = f(z);
    if (value > wanted) low = z;
    else high = z;
    const slope = (f(z + 1e-4) - value) / 1e-4;
    const step = value > 0 && slope < 0 ? (Math.log(wanted / value) * value) / slope : Number.NaN;
    if (Math.abs(step) < 1e-10) break;
    z = z + step > low && z + step < high ? z + step : (low + high) / 2;
  }
  return z;
}

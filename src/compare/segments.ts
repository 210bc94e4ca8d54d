/**
 * Where the level of a history changed. A prediction is only as good as its centre: after an accepted change the runs before it are no
 * "before" any more (docs/decisions/010-segments.md).
 */
import { mean } from '../stats/moments.ts';
import { tAtLevel } from '../stats/student-t.ts';

/** What is assumed of the noise between runs: a variance that speaks for so many runs, and one that is the least there can be. */
export interface AssumedNoise {
  priorVariance: number;
  priorRuns: number;
  leastVariance: number;
}

/** Chance that a history without any step is split all the same, where the noise between runs is normal. */
const FALSE_SPLIT_RATE = 0.01;
/** Its part for two steps at once: a change that was taken back hides both its steps from a search for a single one. */
const PART_OF_PAIRS = 0.2;
/**
 * One-sided p-value up to which the newest run alone may stand for a new, worse level: `most` up to a share of the error budget of `share`, less with the root of a larger one, since
 * who allows more false alarms wants fewer changes excused.
 */
const OPEN_STEP = { most: 0.07, least: 0.02, share: 0.01 / 6 } as const;
/** Two runs of one level differ from each other by little against what it differs from the level before. */
const BEYOND = 2;
/** A single odd run is noise and no level. Only the newest stretch may be one run long: nothing came after it yet. */
const SHORTEST = 2;
/** Differences that are rounding and no step. */
const DUST = 1e-9;

/**
 * Indexes at which a new level starts, ascending, the first always 0; `values` oldest first. Forward selection: of all places for a step
 * the one with the largest Student's t (variance pooled within the segments) is taken while its two-sided p is at most the false-split
 * rate divided by the number of places (Bonferroni), and of all pairs of places the one whose smaller t is the largest, likewise. At `known`
 * (ascending, above 0) a level starts whatever the values are, also for a single run.
 */
export function findSegments(values: readonly number[], noise: AssumedNoise, known: readonly number[] = []): number[] {
  const places = values.length - 1;
  const searches = [
    { steps: 1, rate: FALSE_SPLIT_RATE * (1 - PART_OF_PAIRS), of: places },
    { steps: 2, rate: FALSE_SPLIT_RATE * PART_OF_PAIRS, of: (places * (places - 1)) / 2 },
  ] as const;
  let starts = [0, ...known];
  for (;;) {
    let found: number[] | undefined;
    for (const { steps, rate, of } of searches) found ??= bestSplit(starts, { values, noise, steps, level: rate / of });
    if (!found) return starts;
    starts = found;
  }
}

/**
 * The same segments with one more of the newest run alone, where that run may stand for a new, worse level; undefined where it may not. A change for the worse that was
 * accepted a run ago is often no proven step yet, and what keeps to its level is innocent. So the newest run gets the benefit of the doubt where it is worse than its segment by
 * more than noise commonly is and `candidate`, the value that is judged, is no more than `BEYOND` times as far beyond it as it is beyond its segment: a candidate
 * that is alone with its level has no such excuse. `worseSign` is +1 where a higher value is worse.
 */
export function openNewest(
  starts: readonly number[],
  options: {
    values: readonly number[];
    candidate: number;
    noise: AssumedNoise;
    worseSign: 1 | -1;
    /** Of the error budget, this gate's: alpha / gates. */
    share: number;
  },
): number[] | undefined {
  const { values, candidate, noise, worseSign, share } = options;
  const split = [...starts, values.length - 1];
  const segments = cutAt(split, values);
  const [before, [newest]] = segments.slice(-2) as [number[], [number]];
  if (before.length < SHORTEST) return undefined;
  const worse = worseSign * (newest - (mean(before) as number));
  if (worse <= 0 || worseSign * (candidate - newest) > BEYOND * worse) return undefined;
  const { variance, degreesOfFreedom } = poolVariance(segments, noise);
  const t = stepInErrors(segments, segments.length - 1, variance);
  const level = Math.max(OPEN_STEP.least, OPEN_STEP.most * Math.sqrt(Math.min(1, OPEN_STEP.share / share)));
  return degreesOfFreedom > 0 && t >= tAtLevel(1 - level, degreesOfFreedom) ? split : undefined;
}

/** The values of each segment, oldest first. */
export function cutAt<Value>(starts: readonly number[], values: readonly Value[]): Value[][] {
  return starts.map((start, index) => values.slice(start, starts[index + 1]));
}

/** Variance between runs from the deviations inside the segments, pooled with the assumed one. */
export function poolVariance(
  segments: readonly (readonly number[])[],
  { priorVariance, priorRuns, leastVariance }: AssumedNoise,
): { variance: number; degreesOfFreedom: number } {
  let squares = 0;
  let degreesOfFreedom = priorRuns;
  for (const segment of segments) {
    const centre = mean(segment) as number;
    for (const value of segment) squares += (value - centre) ** 2;
    degreesOfFreedom += segment.length - 1;
  }
  const pooled = (squares + priorRuns * priorVariance) / degreesOfFreedom;
  return { variance: Math.max(pooled, leastVariance), degreesOfFreedom };
}

interface Search {
  values: readonly number[];
  noise: AssumedNoise;
  /** New steps at once. */
  steps: 1 | 2;
  /** Largest two-sided p-value that each of them may have. */
  level: number;
}

/** `starts` with the new steps, or undefined where none is beyond chance. */
function bestSplit(starts: readonly number[], { values, noise, steps, level }: Search): number[] | undefined {
  const degreesOfFreedom = values.length - starts.length - steps + noise.priorRuns;
  if (degreesOfFreedom < 1) return undefined;
  let best: { starts: number[]; t: number } | undefined;
  for (const added of newSteps(starts, values.length, steps)) {
    const split = [...starts, ...added].sort((a, b) => a - b);
    const segments = cutAt(split, values);
    if (added.some((start) => leavesTooShort(segments, split.indexOf(start)))) continue;
    const { variance } = poolVariance(segments, noise);
    const t = Math.min(...added.map((start) => stepInErrors(segments, split.indexOf(start), variance)));
    if (!best || t > best.t) best = { starts: split, t };
  }
  return best && best.t >= tAtLevel(1 - level / 2, degreesOfFreedom) ? best.starts : undefined;
}

/** A level that is known may be one run long; one that is found, and what it leaves before it, may not. */
function leavesTooShort(segments: readonly number[][], index: number): boolean {
  return [index - 1, index].some((at) => at < segments.length - 1 && (segments[at]?.length ?? 0) < SHORTEST);
}

function* newSteps(starts: readonly number[], length: number, steps: 1 | 2): Generator<number[]> {
  for (let first = 1; first < length; first++) {
    if (starts.includes(first)) continue;
    if (steps === 1) yield [first];
    else for (let second = first + 1; second < length; second++) if (!starts.includes(second)) yield [first, second];
  }
}

/** |t| of the step from the segment before to the one at `index`. */
function stepInErrors(segments: readonly number[][], index: number, variance: number): number {
  const [before, after] = [segments[index - 1] as number[], segments[index] as number[]];
  const step = Math.abs((mean(after) as number) - (mean(before) as number));
  return step <= DUST ? 0 : step / Math.sqrt(variance * (1 / before.length + 1 / after.length));
}

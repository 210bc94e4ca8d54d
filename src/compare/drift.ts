/**
 * Slow erosion: how the stored runs themselves moved. Many small passes add up, and a single pull request is never to blame for them: what is
 * found here is told, and decides only where `gates.drift` says so.
 */
import { type MetricSpec, metricSpec, QUALITY_STAGE } from '../metrics.ts';
import type { GateRule } from '../model/config.ts';
import { type BaselineRun, isOfCommit, type Measurement } from '../model/measurement.ts';
import type { Drift } from '../model/result.ts';
import { levelStages } from '../model/run-file.ts';
import { mean } from '../stats/moments.ts';
import { upperTail } from '../stats/student-t.ts';
import { worseSign } from './draft.ts';
import { describeDrift } from './drift-words.ts';
import { type AssumedNoise, cutAt, findSegments, poolVariance } from './segments.ts';
import { assumeNoise, type Point, readPoints, type Trend, testTrend, twoSided } from './series.ts';

/** With fewer a trend can not be told from noise. */
const FEWEST_RUNS = 4;
/** Largest p-value of what is told without a proven step. */
const TOLD = 0.01;
/** How far ahead a trend is drawn out, and never further than it was seen. */
const RUNS_AHEAD = 5;

/** What the values say of their noise by themselves. */
const unassuming: AssumedNoise = { priorVariance: 0, priorRuns: 0, leastVariance: 0 };

/**
 * One entry for each gated metric whose stored runs left their level, whichever way. `comparable` gives the runs of a stage, newest first.
 * The anchor is the newest run of `anchorCommit`, or of a commit that begins so, where it is stored (say, of the last release), else the oldest run.
 */
export function findDrift(of: {
  candidate: Measurement;
  comparable: (stage: string) => readonly BaselineRun[];
  rules: readonly GateRule[];
  anchorCommit?: string | undefined;
}): Drift[] {
  const { candidate, comparable, rules, anchorCommit } = of;
  const loadStages = levelStages(candidate.header).map(({ name }) => name);
  const ofAll = rules.filter(({ slice }) => slice === undefined);
  const watched = ofAll.flatMap((rule) =>
    (rule.metric === 'accuracy' ? [QUALITY_STAGE] : rule.stage === undefined ? loadStages : [rule.stage]).map(
      (stage): Watched => ({ rule, spec: metricSpec(rule.metric), stage }),
    ),
  );
  return watched.flatMap((of) => {
    const points = readPoints(of.spec, of.stage, comparable(of.stage));
    const named = points.findLastIndex(({ run }) => isOfCommit(run.provenance, anchorCommit));
    // A named anchor is what the others are held against and, long before them as it may be, no part of their series.
    return describeSeries(of, points.slice(named + 1), points[named]) ?? [];
  });
}

interface Watched {
  rule: GateRule;
  spec: MetricSpec;
  stage: string;
}

function describeSeries({ rule, spec, stage }: Watched, points: readonly Point[], named?: Point): Drift | undefined {
  const anchor = named ?? points[0];
  const runs = points.length + (named ? 1 : 0);
  if (!anchor || runs < FEWEST_RUNS) return undefined;
  const values = points.map(({ value }) => value);
  const noise = assumeNoise(spec, stage, points);
  const trend = testTrend(values, noise);
  const stepped = findSegments(values, noise);
  // A steady erosion looks like steps to a search for steps: what leaves less unexplained is told.
  const starts = trend.unexplained < poolVariance(cutAt(stepped, values), unassuming).variance ? [0] : stepped;
  const segments = cutAt(starts, values);
  const away = testAgainstAnchor(anchor.value, { values, segments, noise, isFirst: !named });
  const pValue = Math.min(1, 2 * Math.min(trend.pValue, away.pValue));
  if (stepped.length === 1 && pValue > TOLD) return undefined;
  const levels = segments.map((segment) => mean(segment) as number);
  const fromAnchor = named !== undefined && 2 * away.pValue <= TOLD;
  const from = fromAnchor ? anchor.value : (levels[0] as number);
  const gradual = trend.pValue <= away.pValue ? trend.slope * (points.length - 1) : away.change;
  const bySteps = (levels.at(-1) as number) - (levels[0] as number);
  const moved = fromAnchor ? away.change : levels.length > 1 ? bySteps : gradual;
  const size = (by: number): number => (spec.scale === 'points' ? by : Math.expm1(by));
  const worse = worseSign(spec) * moved > 0;
  const level = spec.scale === 'points' ? 1 : Math.exp(from);
  const tolerance = Math.max(rule.relative ?? 0, (rule.absolute ?? 0) / level);
  const found = {
    metric: spec.id,
    stage,
    change: size(moved),
    worse,
    beyondTolerance: worse && tolerates(rule) && Math.abs(size(moved)) >= tolerance,
    runs,
    anchor: { ...whenOf(anchor), source: anchor.run.provenance.source },
    fromAnchor,
    pValue,
    ...(worse && levels.length === 1 && trend.pValue <= TOLD
      ? { goesOn: drawOut(trend, { spec, runs: points.length, tolerance }) }
      : {}),
    steps: starts.slice(1).map((start, index) => ({
      ...whenOf(points[start] as Point),
      runsSince: points.length - start,
      change: size((levels[index + 1] as number) - (levels[index] as number)),
    })),
  };
  return { ...found, sentence: describeDrift(found) };
}

/**
 * Chance that the line goes on for the worse by the tolerance within the runs to come: its slope is t-distributed around the fitted one with n − 2 degrees of freedom (Draper &
 * Smith 1998, 1.4). It supposes that the trend goes on as it was, which no run shows.
 */
function drawOut(
  { slope, error }: Trend,
  { spec, runs, tolerance }: { spec: MetricSpec; runs: number; tolerance: number },
): Drift['goesOn'] {
  const sign = worseSign(spec);
  if (tolerance <= 0 || (spec.scale === 'relative' && sign * tolerance <= -1)) return undefined;
  const ahead = Math.min(RUNS_AHEAD, runs - 1);
  const reach = spec.scale === 'points' ? tolerance : Math.abs(Math.log1p(sign * tolerance));
  const missing = reach / ahead - sign * slope;
  const probability = error === 0 ? Number(missing <= 0) : upperTail(missing / error, runs - 2);
  return { runs: ahead, tolerance, probability };
}

/** A gate that can fail, by a change: one that has a limit only tolerates any within it. */
function tolerates({ tier, relative, absolute }: GateRule): boolean {
  return tier !== 'advisory' && (relative !== undefined || absolute !== undefined);
}

function whenOf({ run }: Point): { startedAt: string; commit?: string | undefined } {
  const { startedAt, commit } = run.provenance;
  return { startedAt, commit };
}

/** Two-sided t of the newest level (since the last step; without any, the newest third of the runs) against the anchor, which is the first of the values or none of them. */
function testAgainstAnchor(
  anchor: number,
  of: { values: readonly number[]; segments: readonly number[][]; noise: AssumedNoise; isFirst: boolean },
): { change: number; pValue: number } {
  const { values, segments, noise, isFirst } = of;
  const newest =
    segments.length > 1 ? (segments.at(-1) as number[]) : values.slice(-Math.max(1, Math.floor(values.length / 3)));
  const change = (mean(newest) as number) - anchor;
  // The anchor is what is tested: were it far off, it would pass for noise.
  const others = segments.map((segment, index) => (index === 0 && isFirst ? segment.slice(1) : segment));
  const { variance, degreesOfFreedom } = poolVariance(
    others.filter(({ length }) => length > 0),
    noise,
  );
  return { change, pValue: twoSided(change, Math.sqrt(variance * (1 + 1 / newest.length)), degreesOfFreedom) };
}

/** How the time between two tokens grows with the number of answers that stream, from gaps that were measured at several such numbers. */
import { bootstrapInterval } from '../stats/block-bootstrap.ts';
import { quantileSorted } from '../stats/quantile.ts';
import { seededRandom } from '../stats/random.ts';
import { countAt, type Phases } from './timeline.ts';

/** A factor between 1 (a step takes as long whatever is in it) and the growth of the batch itself (each answer costs as much as the first). */
export interface BatchGrowth {
  low: number;
  high: number;
  /** False: the run shows too few sizes of the batch, and the two bounds are all that is known. */
  isMeasured: boolean;
}

/** Beyond the sizes that were measured the line may bend: so much of the extra time, at least and at most. */
const BEND = { least: 0.5, most: 2 };
/** More gaps than this tell nothing more, and each replicate sorts them all. */
const MOST_GAPS = 2000;
const FEWEST_OF_A_SIZE = 6;
const FEWEST_SIZES = 3;
const REPLICATES = 200;

interface Gap {
  streaming: number;
  gapMs: number;
}

/**
 * By a line of the median gap against the number streaming, weighted by how many gaps each size has, and its bootstrap over requests. Gaps in which
 * a prompt was worked through are left out: one streams less then, and the step takes longer for another reason. `startsMs`: of each request from
 * when its prompt could be.
 */
export function findBatchGrowth(
  phases: readonly Phases[],
  { startsMs, from, to }: { startsMs: readonly number[]; from: number; to: number },
): BatchGrowth {
  const most = to / from;
  const unknown = { low: 1, high: most, isMeasured: false };
  const gaps = decodeGaps(phases, startsMs);
  const factorOf = (places: readonly number[]): number | undefined => {
    const line = fitMedians(places.flatMap((place) => gaps[place] ?? []));
    const atFrom = line && line.intercept + line.slope * from;
    return line && atFrom && atFrom > 0 ? (line.intercept + line.slope * to) / atFrom : undefined;
  };
  const interval = bootstrapInterval({
    ...{ n: gaps.length, statistic: factorOf, blockLength: Math.min(from, gaps.length / 5) },
    ...{ replicates: REPLICATES, random: seededRandom(2) },
  });
  const bent = (factor: number, bend: number): number => Math.min(most, 1 + Math.max(0, factor - 1) * bend);
  return interval
    ? { low: bent(interval.low, BEND.least), high: bent(interval.high, BEND.most), isMeasured: true }
    : unknown;
}

/** Of each answer its gaps, or every nth of them where there are very many. */
function decodeGaps(phases: readonly Phases[], startsMs: readonly number[]): Gap[][] {
  const countStreaming = countAt(phases.map(({ firstMs, lastMs }) => ({ startMs: firstMs, endMs: lastMs })));
  const countPrefills = countAt(
    phases.map(({ firstMs }, place) => ({ startMs: startsMs[place] as number, endMs: firstMs })),
  );
  const all = phases.reduce((sum, { sample }) => sum + sample.gapsMs.length, 0);
  const stride = Math.max(1, Math.ceil(all / MOST_GAPS));
  return phases.map(({ sample, firstMs }) => {
    let atMs = firstMs;
    return sample.gapsMs.flatMap((gapMs, index) => {
      const middleMs = atMs + gapMs / 2;
      atMs += gapMs;
      return index % stride === 0 && countPrefills(middleMs) === 0
        ? [{ streaming: countStreaming(middleMs), gapMs }]
        : [];
    });
  });
}

function fitMedians(gaps: readonly Gap[]): { slope: number; intercept: number } | undefined {
  const sizes = [...Map.groupBy(gaps, ({ streaming }) => streaming)]
    .filter(([, own]) => own.length >= FEWEST_OF_A_SIZE)
    .map(([x, own]) => {
      const sorted = Float64Array.from(own, ({ gapMs }) => gapMs).sort();
      return { x, y: quantileSorted(sorted, 0.5) as number, weight: own.length };
    });
  if (sizes.length < FEWEST_SIZES) return undefined;
  const total = sizes.reduce((sum, { weight }) => sum + weight, 0);
  const meanX = sizes.reduce((sum, { x, weight }) => sum + x * weight, 0) / total;
  const meanY = sizes.reduce((sum, { y, weight }) => sum + y * weight, 0) / total;
  const sxx = sizes.reduce((sum, { x, weight }) => sum + weight * (x - meanX) ** 2, 0);
  const sxy = sizes.reduce((sum, { x, y, weight }) => sum + weight * (x - meanX) * (y - meanY), 0);
  return { slope: sxy / sxx, intercept: meanY - (sxy / sxx) * meanX };
}

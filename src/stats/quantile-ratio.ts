import { sampleVariance } from './moments.ts';
import { quantileSorted } from './quantile.ts';
import { type Random, seededRandom } from './random.ts';
import { type Shift, studentShift } from './shift.ts';

/** Figures of both arms that were measured together and are drawn together; lists may differ in length. */
export interface Block {
  base: readonly number[];
  candidate: readonly number[];
}

const REPLICATES = 200;

/**
 * ln(candidate's p-quantile / base's), both over all blocks pooled, with a standard error from drawing whole blocks anew (block bootstrap,
 * Künsch 1989; circular over neighbours, Politis & Romano 1992). Failed requests are Infinity. Undefined where an arm has no figure. Where the
 * quantile falls on failures there is an infinite estimate without an error.
 * `df`: the degrees of freedom that the standard error is worth.
 */
export function quantileRatioShift(options: {
  blocks: readonly Block[];
  p: number;
  /** Neighbouring blocks that are drawn together. */
  blockLength: number;
  df: number;
  random?: Random;
}): Shift | undefined {
  const { blocks, p, df, random = seededRandom(1) } = options;
  const arms = {
    base: rankBlocks(blocks.map(({ base }) => base)),
    candidate: rankBlocks(blocks.map((b) => b.candidate)),
  };
  const every = new Uint32Array(blocks.length).fill(1);
  const estimate = logRatio(arms, every, p);
  if (estimate === undefined) return undefined;
  if (!Number.isFinite(estimate)) return withoutError(estimate);
  const logs: number[] = [];
  const times = new Uint32Array(blocks.length);
  const length = Math.min(Math.max(1, options.blockLength), blocks.length);
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    times.fill(0);
    for (let filled = 0; filled < blocks.length; ) {
      let drawn = Math.floor(random() * blocks.length);
      for (let step = 0; step < length && filled < blocks.length; step++, filled++) {
        times[drawn] = (times[drawn] as number) + 1;
        drawn = drawn + 1 === blocks.length ? 0 : drawn + 1;
      }
    }
    const drawn = logRatio(arms, times, p);
    if (drawn !== undefined && Number.isFinite(drawn)) logs.push(drawn);
  }
  const variance = sampleVariance(logs);
  const groups = blocks.length / length;
  // Where failures reach the quantile in many draws, the finite draws alone would look far too sure; one group alone has no spread.
  if (variance === undefined || logs.length < REPLICATES / 2 || groups <= 1) return withoutError(estimate);
  // Drawing k groups from k makes the variance too small by (k − 1) / k.
  const correction = Math.sqrt(groups / (groups - 1));
  return studentShift({ estimate, standardError: Math.sqrt(variance) * correction, df });
}

function withoutError(estimate: number): Shift {
  return {
    estimate,
    score: 0,
    standardError: undefined,
    boundsAt: () => ({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }),
  };
}

/** An arm's figures in ascending order, each with the block that it belongs to: a draw is then one walk from the top. */
interface Ranked {
  figures: Float64Array;
  block: Uint32Array;
  sizes: Uint32Array;
}

function rankBlocks(blocks: readonly (readonly number[])[]): Ranked {
  const all = blocks.flatMap((figures, block) => figures.map((figure) => ({ figure, block })));
  all.sort((a, b) => (a.figure < b.figure ? -1 : a.figure > b.figure ? 1 : 0));
  return {
    figures: Float64Array.from(all, ({ figure }) => figure),
    block: Uint32Array.from(all, ({ block }) => block),
    sizes: Uint32Array.from(blocks, ({ length }) => length),
  };
}

function logRatio(arms: { base: Ranked; candidate: Ranked }, times: Uint32Array, p: number): number | undefined {
  const base = weightedQuantile(arms.base, times, p);
  const candidate = weightedQuantile(arms.candidate, times, p);
  if (base === undefined || candidate === undefined) return undefined;
  return base === candidate ? 0 : Math.log(candidate) - Math.log(base);
}

/** Type 7 quantile of the sample in which every block stands as often as `times` tells: the same as `quantileSorted` of it. */
function weightedQuantile({ figures, block, sizes }: Ranked, times: Uint32Array, p: number): number | undefined {
  let total = 0;
  for (let index = 0; index < sizes.length; index++) total += (sizes[index] as number) * (times[index] as number);
  if (total === 0) return undefined;
  const position = (total - 1) * p;
  const below = Math.floor(position);
  // Counted from the top, since the quantiles asked for lie there: `after` figures lie above the one wanted.
  const [high, low] = [total - 2 - below, total - 1 - below];
  let seen = -1;
  let upper = Number.NaN;
  for (let index = figures.length - 1; index >= 0; index--) {
    seen += times[block[index] as number] as number;
    const figure = figures[index] as number;
    if (Number.isNaN(upper) && high >= 0 && seen >= high) upper = figure;
    if (seen >= low) return quantileSorted(high < 0 ? [figure] : [figure, upper], high < 0 ? 0 : position - below);
  }
  return undefined;
}

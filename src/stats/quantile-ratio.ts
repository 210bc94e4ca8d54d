import { quantileSorted } from './quantile.ts';
import { type Random, seededRandom } from './random.ts';
import { type Shift, studentShift } from './shift.ts';

/** Figures of both arms that were measured together and are drawn together; lists may differ in length. */
export interface Block {
  base: readonly number[];
  candidate: readonly number[];
}

const REPLICATES = 200;
/** The spread of the draws is read off their middle 80 %; for a normal variable that is so many standard deviations wide. */
const MIDDLE = { from: 0.1, to: 0.9, width: 2.563103 };

/**
 * ln(candidate's p-quantile / base's), both over all blocks pooled, with a standard error from drawing whole blocks anew (block bootstrap,
 * Künsch 1989; circular over neighbours, Politis & Romano 1992). The error is the spread of the middle of the draws: in a heavy tail the
 * bootstrap's variance is far too large, for a few draws reach its far end, while its quantiles are right (Ghosh, Parr, Singh & Babu 1984).
 * Failed requests are Infinity. Undefined where an arm has no figure. Where the quantile falls on failures there is an infinite
 * estimate without an error. Degrees of freedom: two for each request beyond the quantile, at most those of the groups that are drawn.
 */
export function quantileRatioShift(options: {
  blocks: readonly Block[];
  p: number;
  /** Neighbouring blocks that are drawn together. */
  blockLength: number;
  random?: Random;
}): Shift | undefined {
  const { blocks, p, random = seededRandom(1) } = options;
  const arms = {
    base: rankBlocks(blocks.map(({ base }) => base)),
    candidate: rankBlocks(blocks.map((b) => b.candidate)),
  };
  const estimate = logRatio(arms, new Uint32Array(blocks.length).fill(1), p);
  if (estimate === undefined) return undefined;
  // Neither arm has a figure: no change to be seen.
  if (Number.isNaN(estimate)) return withoutError(0);
  const length = Math.min(Math.max(1, options.blockLength), blocks.length);
  const groups = blocks.length / length;
  const logs = Number.isFinite(estimate) ? drawAnew({ arms, p, length, random }) : [];
  const spread = logs.length < REPLICATES / 2 ? Number.NaN : middleSpread(logs);
  // Where failures reach the quantile in many draws, no spread is finite; one group alone has none.
  if (!Number.isFinite(spread) || groups <= 1) return withoutError(estimate);
  const beyond = (arms.base.figures.length + arms.candidate.figures.length) * (1 - p);
  return studentShift({
    estimate,
    // Drawing k groups from k makes the variance too small by (k − 1) / k.
    standardError: spread * Math.sqrt(groups / (groups - 1)),
    df: Math.max(1, Math.min(2 * beyond, groups - 1)),
  });
}

/** ln(ratio) of each draw; infinite where it falls on failures, left out where it falls on failures of both arms. */
function drawAnew(of: { arms: Arms; p: number; length: number; random: Random }): number[] {
  const { arms, p, length, random } = of;
  const blocks = arms.base.sizes.length;
  const logs: number[] = [];
  const times = new Uint32Array(blocks);
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    times.fill(0);
    for (let filled = 0; filled < blocks; ) {
      let drawn = Math.floor(random() * blocks);
      for (let step = 0; step < length && filled < blocks; step++, filled++) {
        times[drawn] = (times[drawn] as number) + 1;
        drawn = drawn + 1 === blocks ? 0 : drawn + 1;
      }
    }
    const log = logRatio(arms, times, p);
    if (log !== undefined && !Number.isNaN(log)) logs.push(log);
  }
  return logs;
}

/** Of at least one value, none NaN. */
function middleSpread(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => quantileSorted(sorted, share) as number;
  return (at(MIDDLE.to) - at(MIDDLE.from)) / MIDDLE.width;
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

type Arms = Record<'base' | 'candidate', Ranked>;

/** NaN where both fall on failures. */
function logRatio(arms: Arms, times: Uint32Array, p: number): number | undefined {
  const base = weightedQuantile(arms.base, times, p);
  const candidate = weightedQuantile(arms.candidate, times, p);
  if (base === undefined || candidate === undefined) return undefined;
  return base === candidate && Number.isFinite(base) ? 0 : Math.log(candidate) - Math.log(base);
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

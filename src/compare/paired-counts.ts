/** The paired design for ratios of requests (errors, goodput): both arms' counts, exact test, change in points. */
import type { RequestLimits } from '../model/measurement.ts';
import type { PairedStage, RequestFigures } from '../model/paired.ts';
import { type Count, chanceOfRise, fisherHigher, newcombeDifference, predictAtLeast } from '../stats/proportion.ts';
import { normalScore, normalUpperTail } from '../stats/student-t.ts';
import { emptyGate, marginToLimit, settle, worseSign } from './draft.ts';
import { badCount, roundDown, roundUp, thin } from './history-proportion.ts';
import { boundScore, pValueOverLooks } from './look-plan.ts';
import type { PairedDraft, PairedGate } from './paired-gate.ts';
import { detectableRise } from './power.ts';

/** Successive pairs that are taken together to see whether failures come in bursts. */
const BLOCK_PAIRS = 10;
/** Beyond this score a level cannot be told from 1. */
const WIDEST_SCORE = 7;
/** Chances below it are left out of account when sampling may stop. */
const FUTILITY = 0.0005;
/** A number this close to a whole one is that one. */
const ROUNDING = 1e-9;

export function draftPairedCounts(gate: PairedGate, limits: RequestLimits): PairedDraft {
  const { target, stage } = gate;
  const counts = countBoth(gate, stage, limits);
  const { base, candidate } = counts;
  const started = { ...emptyGate(target, 'paired'), n: { baseline: base.n, candidate: candidate.n } };
  if (base.n === 0 || candidate.n === 0 || !hasMeaning(target.spec.id, limits)) {
    const reason = hasMeaning(target.spec.id, limits)
      ? 'no request of one endpoint, or of both, was measured'
      : 'no limit is configured that a request could meet';
    const short = base.n === 0 || candidate.n === 0;
    return { ...settle(started, 'missing', reason), canStillWorsen: () => short, short };
  }
  const value = candidate.count / candidate.n;
  const baseline = base.count / base.n;
  const sign = worseSign(target.spec);
  const score = Math.min(WIDEST_SCORE, boundScore(gate.looks, gate.alpha));
  const { before, now, bad, badNow } = thinned(counts, sign);
  const change = {
    estimate: value - baseline,
    ...newcombeDifference(before, now, 1 - normalUpperTail(score)),
    level: 1 - gate.alpha,
  };
  const tolerance = Math.max((target.rule.relative ?? 0) * baseline, target.rule.absolute ?? 0);
  return {
    gate: {
      ...started,
      baseline,
      candidate: value,
      margin: marginToLimit(target, value),
      estimator: 'difference',
      change,
      chanceBeyondTolerance: chanceOfRise(badCount(before, sign), badCount(now, sign), tolerance),
      detectable: detectableRise({ baseline: bad, n: badNow.n, alpha: normalUpperTail(score), tolerance }) ?? null,
    },
    pWorse: pValueOverLooks({
      looks: gate.looks,
      stage,
      gate: target.spec.id,
      memo: gate.memo,
      scoreOf: (seen) => scoreOf(countBoth(gate, seen, limits), sign),
      now: scoreOf(counts, sign),
    }),
    worse: sign === 1 ? change : { estimate: -change.estimate, low: -change.high, high: -change.low },
    tolerance,
    settled: undefined,
    canStillWorsen: (fraction) => canReach({ counts, sign, tolerance, fraction }),
  };
}

interface ArmCounts {
  base: Count;
  candidate: Count;
  /** Variance over blocks within an arm, as a multiple of the binomial one; 1 or more. */
  dispersion: number;
}

function scoreOf(counts: ArmCounts, sign: 1 | -1): number | undefined {
  if (counts.base.n === 0 || counts.candidate.n === 0) return undefined;
  const { bad, badNow } = thinned(counts, sign);
  return normalScore(fisherHigher(bad, badNow));
}

/** Failures in bursts speak for fewer requests than were sent; whole counts, rounded towards "not worse". */
function thinned({ base, candidate, dispersion }: ArmCounts, sign: 1 | -1) {
  const [before, now] = [thin(base, dispersion), thin(candidate, dispersion)];
  return { before, now, bad: roundUp(badCount(before, sign)), badNow: roundDown(badCount(now, sign)) };
}

/** By turns each turn is a block, by pairs each ten that were sent after one another. */
function countBoth({ target, unit }: PairedGate, { pairs, turns }: PairedStage, limits: RequestLimits): ArmCounts {
  const counts = (request: RequestFigures): boolean => countsFor(target.spec.id, request, limits);
  const blocks = (arm: 'base' | 'candidate'): Count[] => {
    const groups =
      unit === 'turns'
        ? turns.filter((turn) => turn.arm === arm).map(({ requests }) => requests)
        : inBlocks(pairs.map((pair) => pair[arm]));
    return groups.map((group) => ({ count: group.filter(counts).length, n: group.length }));
  };
  const [base, candidate] = [blocks('base'), blocks('candidate')];
  return { base: pool(base), candidate: pool(candidate), dispersion: estimateDispersion([base, candidate]) };
}

function countsFor(id: string, request: RequestFigures, limits: RequestLimits): boolean {
  if (id === 'error_ratio') return request.failed;
  const wanted = Object.entries(limits).filter(([source]) => id === 'goodput' || source === 'ttft');
  return (
    !request.failed &&
    wanted.every(
      ([source, limitMs]) => (request[source as keyof RequestLimits] ?? 0) <= (limitMs ?? Number.POSITIVE_INFINITY),
    )
  );
}

function hasMeaning(id: string, limits: RequestLimits): boolean {
  if (id === 'error_ratio') return true;
  return id === 'goodput' ? Object.keys(limits).length > 0 : limits.ttft !== undefined;
}

/** Pearson's dispersion of the blocks around their own arm's share (McCullagh & Nelder 1989, 4.5), never below binomial. */
function estimateDispersion(arms: readonly (readonly Count[])[]): number {
  let chiSquare = 0;
  let df = 0;
  for (const blocks of arms) {
    const { count, n } = pool(blocks);
    const p = count / n;
    if (!(p > 0 && p < 1)) continue;
    for (const block of blocks)
      if (block.n > 0) chiSquare += (block.count - block.n * p) ** 2 / (block.n * p * (1 - p));
    df += blocks.length - 1;
  }
  return df > 0 ? Math.max(1, chiSquare / df) : 1;
}

/** Whether the rest of the requests could carry the difference to the tolerance, the base staying at its present share. */
function canReach(of: { counts: ArmCounts; sign: 1 | -1; tolerance: number; fraction: number }): boolean {
  const { counts, sign, tolerance, fraction } = of;
  const base = badCount(counts.base, sign);
  const candidate = badCount(counts.candidate, sign);
  const total = Math.ceil(candidate.n / Math.max(1e-3, fraction));
  const wanted = Math.ceil((base.count / base.n + tolerance) * total - ROUNDING) - candidate.count;
  return predictAtLeast(wanted, total - candidate.n, candidate) >= FUTILITY;
}

function inBlocks<T>(values: readonly T[]): T[][] {
  const blocks: T[][] = [];
  for (let from = 0; from < values.length; from += BLOCK_PAIRS) blocks.push(values.slice(from, from + BLOCK_PAIRS));
  return blocks;
}

function pool(counts: readonly Count[]): Count {
  return counts.reduce((sum, { count, n }) => ({ count: sum.count + count, n: sum.n + n }), { count: 0, n: 0 });
}

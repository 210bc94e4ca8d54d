/** One row of the calibration: what is tried, what must come out, and how sure a number of trials makes us of it. */
import { clopperPearson } from '../../src/stats/proportion.ts';
import { normalAtLevel } from '../../src/stats/student-t.ts';
import type { Draws } from './draws.ts';

export interface Row {
  /** Unique and stable: it seeds the row's trials, unless `seed` does. */
  id: string;
  /** Rows of one seed see the same trials and have the same looks: what they share is drawn once. Each row's bounds hold by themselves. */
  seed?: string;
  group: string;
  /** For the table: the design, what differs from the noise that all rows share, and how the candidate differs. */
  design: string;
  noise: string;
  change: string;
  /** What a trial counts: "fails" for pull requests whose check is red. */
  counts: string;
  targets: readonly Target[];
  /** `trial` counts from 0: rows that walk through cases take them from it. */
  run: (draws: Draws, trial: number) => Outcome;
  /** Trials after which a full run looks whether the targets are settled. Absent: `fullLooks`. */
  looks?: readonly number[];
  /** Cases that one pass through the row has, where it walks through them: a quick run does them all too. */
  cases?: number;
}

export type Target =
  | { kind: 'rate'; side: 'at-most' | 'at-least'; rate: number }
  /** Mean of `used` over the trials. */
  | { kind: 'mean'; unit: string; atMost: number }
  | { kind: 'every' }
  /** Nothing must hold: the rate, or the mean of `used`, is shown beside the others. */
  | { kind: 'shown' }
  | { kind: 'shown-mean'; unit: string };

export interface Outcome {
  hit: boolean;
  /** Pairs that were needed. */
  used?: number;
  /** What the usual rules say on the same data, in the order of `usualRules`. */
  usual?: readonly boolean[];
}

export interface Tally {
  trials: number;
  hits: number;
  used: number;
  usedSquared: number;
  usual: number[];
}

/** `holds`: shown, the bound is on the good side. `fails`: refuted, the bound is on the bad side. `open`: the trials leave it open. */
export type Settled = 'holds' | 'open' | 'fails';

export interface Judged {
  target: Target;
  settled: Settled;
  seen: number;
  low: number;
  high: number;
}

export const fullLooks: readonly number[] = [2000, 4000];

/** Chance that any of a row's bounds misses the truth, all looks of a side together: the 99 % of the targets. */
const MISS = 0.01;

export const emptyTally: Tally = { trials: 0, hits: 0, used: 0, usedSquared: 0, usual: [] };

export function addOutcome(tally: Tally, { hit, used = 0, usual = [] }: Outcome): Tally {
  return addTally(tally, {
    trials: 1,
    hits: Number(hit),
    used,
    usedSquared: used * used,
    usual: usual.map(Number),
  });
}

export function addTally(a: Tally, b: Tally): Tally {
  const longer = a.usual.length >= b.usual.length ? a.usual : b.usual;
  return {
    trials: a.trials + b.trials,
    hits: a.hits + b.hits,
    used: a.used + b.used,
    usedSquared: a.usedSquared + b.usedSquared,
    usual: longer.map((_, index) => (a.usual[index] ?? 0) + (b.usual[index] ?? 0)),
  };
}

/** `looks`: how often the row is looked at in all, each look with its share of the error. Bounds are one-sided. */
export function judgeTargets(row: Row, tally: Tally, looks: number): Judged[] {
  return row.targets.map((target) => judgeTarget(target, tally, 1 - MISS / looks));
}

/** A row is what its worst target is. */
export function settleRow(judged: readonly Judged[]): Settled {
  if (judged.some(({ settled }) => settled === 'fails')) return 'fails';
  return judged.every(({ settled }) => settled === 'holds') ? 'holds' : 'open';
}

function judgeTarget(target: Target, tally: Tally, level: number): Judged {
  switch (target.kind) {
    case 'rate': {
      const { low, high } = clopperPearson(tally.hits, tally.trials, level);
      const settled = settle(target.side, { low, high, line: target.rate });
      return { target, settled, seen: tally.hits / tally.trials, low, high };
    }
    case 'mean': {
      const mean = meanUsed(tally, level);
      return { target, settled: settle('at-most', { ...mean, line: target.atMost }), ...mean };
    }
    case 'shown-mean':
      return { target, settled: 'holds', ...meanUsed(tally, level) };
    case 'shown': {
      const { low, high } = clopperPearson(tally.hits, tally.trials, level);
      return { target, settled: 'holds', seen: tally.hits / tally.trials, low, high };
    }
    case 'every': {
      const seen = tally.hits / tally.trials;
      return { target, settled: seen === 1 ? 'holds' : 'fails', seen, low: seen, high: seen };
    }
  }
}

function meanUsed({ trials, used, usedSquared }: Tally, level: number): { seen: number; low: number; high: number } {
  const seen = used / trials;
  const variance = Math.max(0, usedSquared / trials - seen * seen);
  const reach = normalAtLevel(level) * Math.sqrt(variance / trials);
  return { seen, low: seen - reach, high: seen + reach };
}

function settle(
  side: 'at-most' | 'at-least',
  { low, high, line }: { low: number; high: number; line: number },
): Settled {
  if (side === 'at-most') return high <= line ? 'holds' : low > line ? 'fails' : 'open';
  return low >= line ? 'holds' : high < line ? 'fails' : 'open';
}

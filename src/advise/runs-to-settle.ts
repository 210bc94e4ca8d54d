/** How many more stored runs, or attempts at this commit, would prove the change that a gate saw against stored runs and could not prove. */
import { metricSpec } from '../metrics.ts';
import type { GateResult } from '../model/result.ts';
import { tAtLevel } from '../stats/student-t.ts';

export type NeededRuns = { kind: 'stored' | 'attempts'; more: number };

/** More than so many runs nobody waits for. */
const MOST_STORED = 12;
const MOST_ATTEMPTS = 4;
/** Runs that the assumed noise speaks for (docs/verdict.md). */
const PRIOR_RUNS = 6;

/**
 * On the log scale the bound on the side of no change lies t(level, df) s √(1/r + 1/k) from the estimate, for r attempts at this commit and k stored runs of the level, df = max(K, 6) − 1: the prediction interval
 * of the verdict. With s as it is now, the fewest runs more, of either sort, for which it does not reach no change, were the change as large as it looks. Attempts share the error budget: each of r is
 * held to 1/r of it. `attempts`: those so far, this one included; `mayRunAgain`: further ones are found and count. Undefined where no number of runs does, or the gate rests on something else.
 */
export function runsToSettle(
  gate: GateResult,
  { attempts, mayRunAgain }: { attempts: number; mayRunAgain: boolean },
): NeededRuns | undefined {
  const { change, design, estimator, n } = gate;
  if (design !== 'history' || estimator !== 'log-ratio-to-mean' || metricSpec(gate.id).scale !== 'relative')
    return undefined;
  if (change === null || change.low === null || change.high === null || n.baseline === 0) return undefined;
  const estimate = Math.log1p(change.estimate);
  const nearest = Math.log1p(estimate > 0 ? change.low : change.high);
  if (!Number.isFinite(nearest)) return undefined;
  const reachOf = (level: number, r: number, k: number): number =>
    tAtLevel(level, Math.max(k, PRIOR_RUNS) - 1) * Math.sqrt(1 / r + 1 / k);
  const sd = Math.abs(estimate - nearest) / reachOf(change.level, attempts, n.baseline);
  const proves = (level: number, r: number, k: number): boolean => sd * reachOf(level, r, k) <= Math.abs(estimate);
  const perAttempt = (1 - change.level) * attempts;
  const stored = firstOf(MOST_STORED, (more) => proves(change.level, attempts, n.baseline + more));
  const again = firstOf(mayRunAgain ? MOST_ATTEMPTS : 0, (more) => {
    const all = attempts + more;
    return proves(1 - perAttempt / all, all, n.baseline);
  });
  if (again !== undefined && (stored === undefined || again < stored)) return { kind: 'attempts', more: again };
  return stored === undefined ? undefined : { kind: 'stored', more: stored };
}

function firstOf(most: number, holds: (more: number) => boolean): number | undefined {
  for (let more = 1; more <= most; more++) if (holds(more)) return more;
  return undefined;
}

/** What requests met while few others were under way, in a run that also had many: how the server would answer at a part of the load. */
import type { SampleRecord } from '../model/run-file.ts';
import { mean } from '../stats/moments.ts';
import { quantileSorted } from '../stats/quantile.ts';
import { countAt } from './timeline.ts';

export interface LightLoad {
  /** Requests under way, on average, at the smaller rate. */
  inFlight: number;
  /** Of the requests that met at most twice as many: from the 10th to the 90th percentile. */
  ttftMs: { low: number; high: number; n: number };
}

const FEWEST = 8;
/** The median of a run at the smaller rate lies between these of requests that met about as many. */
const ENDS = [0.1, 0.9] as const;

/**
 * By Little's law L = λ W at `ratePerSec`, W being what requests that met at most L others took: the smallest L that holds its own. Their times are a little
 * too long, since more came after them than would have. Undefined where no such level was met, or by too few.
 */
export function findLightLoad(samples: readonly SampleRecord[], ratePerSec: number): LightLoad | undefined {
  const count = countAt(samples.map(({ plannedMs, endMs }) => ({ startMs: plannedMs, endMs })));
  const rows = samples.flatMap(({ plannedMs, firstContentMs, endMs }) =>
    firstContentMs === undefined
      ? []
      : [{ met: count(plannedMs) - 1, ttftMs: firstContentMs - plannedMs, wholeMs: endMs - plannedMs }],
  );
  const most = rows.reduce((top, { met }) => Math.max(top, met), 0);
  for (let level = 1; level <= most; level++) {
    const own = rows.filter(({ met }) => met <= level);
    const inFlight = (ratePerSec / 1000) * (mean(own.map(({ wholeMs }) => wholeMs)) ?? Number.POSITIVE_INFINITY);
    if (own.length < FEWEST || inFlight > level) continue;
    const near = rows.filter(({ met }) => met <= Math.max(1, Math.ceil(2 * inFlight)));
    if (near.length < FEWEST) continue;
    const sorted = Float64Array.from(near, ({ ttftMs }) => ttftMs).sort();
    const [low, high] = ENDS.map((p) => quantileSorted(sorted, p) as number);
    return { inFlight, ttftMs: { low: low as number, high: high as number, n: near.length } };
  }
  return undefined;
}

/** Measurements with figures set by hand, for tests of the comparison that need no requests. */
import { type MetricId, metricSpec, QUALITY_STAGE } from '../../src/metrics.ts';
import type { BaselineRun, Measured, Measurement } from '../../src/model/measurement.ts';
import { buildRun } from './build-run.ts';

export type Figures = Partial<Record<MetricId, Measured>>;

const bare = buildRun({ seed: 1, requests: 8, concurrency: 2 });

/** One load stage `steady` with these figures. Without `inOrder` the error inside the run counts as 0. */
export function measurement(figures: Figures, given: Partial<Measurement> = {}): Measurement {
  return {
    header: bare.header,
    complete: true,
    stages: { steady: figures },
    slices: {},
    distributions: {},
    inOrder: {},
    tokensByPart: {},
    countedBy: { steady: 'usage' },
    cachedRatio: {},
    items: new Map(),
    unfit: [],
    ...given,
  };
}

/** A latency or a rate that was measured on enough requests. */
export function value(of: number): Measured {
  return { value: of, n: 300 };
}

export function share(count: number, n: number): Measured {
  return { value: count / n, count, n };
}

/** Items of one set: `wrong` of `n` fail, those with the lowest numbers from `from` on. */
export function asked(n: number, wrong: number, from = 0): Partial<Measurement> {
  const items: Measurement['items'] = new Map();
  for (let item = 0; item < n; item++)
    items.set(`set/${item}`, { pass: item < from || item >= from + wrong, slices: { domain: 'one' } });
  return { items, stages: { steady: {}, [QUALITY_STAGE]: { accuracy: share(n - wrong, n) } } };
}

export function stored(measured: Measurement): BaselineRun {
  return { measurement: measured, run: bare, provenance: { startedAt: bare.header.startedAt, source: 'test' } };
}

/** Stored runs that differ in one figure. */
export function history(metric: MetricId, values: readonly number[]): BaselineRun[] {
  const { unit } = metricSpec(metric);
  if (unit === 'ratio') throw new Error('a ratio needs counts: use share()');
  return values.map((of) => stored(measurement({ [metric]: value(of) })));
}

/**
 * A run of the noise model as a Measurement. Built from the figures directly and not by way of a run file: the sample records of one run cost fifty times what
 * its figures do. test/calibration/measure.test.ts holds that both ways give the same.
 */
import { proportion } from '../../src/measure/stage-metrics.ts';
import { metrics, QUALITY_STAGE } from '../../src/metrics.ts';
import { scoreOf } from '../../src/model/item-answers.ts';
import type { BaselineRun, Measured, Measurement, StageMetrics } from '../../src/model/measurement.ts';
import type { Run } from '../../src/model/run-file.ts';
import { quantileSorted } from '../../src/stats/quantile.ts';
import { type LoopOutcome, type LoopRequest, lastMs, runClosedLoop, throughputOf } from './closed-loop.ts';
import type { Draws } from './draws.ts';
import { type Build, promptCosts } from './endpoint.ts';
import type { Items } from './items.ts';
import { drawRunNoise, type Noise } from './noise.ts';
import { headerOf, STAGE } from './run-header.ts';

export interface RunPlan {
  requests: number;
  concurrency: number;
  locality: 'loopback' | 'remote';
  noise: Noise;
}

export const defaultPlan = { requests: 300, concurrency: 8, locality: 'loopback' } as const;

/** The lead-in that fills the level, then the requests that count. TTFT and TPOT have noise of their own: that is hardest for a common error budget. */
export function drawRequests(plan: RunPlan, build: Build, draws: Draws): LoopRequest[] {
  const n = plan.concurrency + plan.requests;
  const ttft = drawRunNoise(n, plan.noise, draws);
  const tpot = drawRunNoise(n, plan.noise, draws);
  return promptCosts(n, build).map(({ ttftMs, tpotMs }, index) => ({
    ttftMs: ttftMs * Math.exp(ttft[index] as number),
    tpotMs: tpotMs * Math.exp(tpot[index] as number),
    failed: index >= plan.concurrency && draws.uniform() < build.errorRatio,
  }));
}

/** `age` counts runs back from the candidate. */
export function measureRequests(
  requests: readonly LoopRequest[],
  plan: RunPlan,
  given: { items: Items; age: number },
): Measurement {
  const counted = requests.slice(plan.concurrency);
  const figures = {
    ttft: counted.map(({ ttftMs, failed }) => (failed ? Number.POSITIVE_INFINITY : ttftMs)),
    tpot: counted.map(({ tpotMs, failed }) => (failed ? Number.POSITIVE_INFINITY : tpotMs)),
    e2e: counted.map((request) => (request.failed ? Number.POSITIVE_INFINITY : lastMs(request))),
  };
  const sorted = { ttft: ascending(figures.ttft), tpot: ascending(figures.tpot) };
  const loop = runClosedLoop(requests, plan.concurrency);
  const failed = counted.filter((request) => request.failed).length;
  const right = [...given.items.values()].reduce((sum, item) => sum + scoreOf(item), 0);
  return {
    header: headerOf({ ...plan, items: given.items.size, age: given.age }),
    complete: true,
    stages: {
      [STAGE]: { ...quantilesOf(sorted), ...ratesOf(loop, { n: counted.length, failed }) },
      ...(given.items.size > 0 ? { [QUALITY_STAGE]: { accuracy: proportion(right, given.items.size) } } : {}),
    },
    slices: slicesOf(given.items),
    distributions: { [STAGE]: sorted },
    inOrder: { [STAGE]: figures },
    tokensByPart: { [STAGE]: loop.tokensByPart },
    countedBy: { [STAGE]: 'usage' },
    cachedRatio: {},
    items: given.items,
    unfit: [],
  };
}

export function asStored(measurement: Measurement): BaselineRun {
  const { header } = measurement;
  const run: Run = { header, samples: [], scores: [], stages: [], health: [] };
  return { measurement, run, provenance: { commit: header.commit, startedAt: header.startedAt, source: 'trial' } };
}

function quantilesOf(sorted: { ttft: number[]; tpot: number[] }): StageMetrics {
  const found: StageMetrics = {};
  for (const { id, quantile, minOk = 0 } of metrics) {
    if (quantile?.source === 'ttft' || quantile?.source === 'tpot') {
      found[id] = quantileOf(sorted[quantile.source], quantile.p, minOk);
    }
  }
  return found;
}

function quantileOf(sorted: number[], p: number, minOk: number): Measured {
  const value = quantileSorted(sorted, p);
  const n = sorted.length;
  if (value === undefined || n < minOk) return { n, needs: minOk, reason: 'too few requests' };
  return Number.isFinite(value) ? { value, n } : { infinite: true, n, reason: 'falls on a failed request' };
}

function slicesOf(items: Items): Record<string, Measured> {
  // Items of a slice share one object that says so: it is read once.
  const bySlices = new Map<Record<string, string>, { right: number; n: number }>();
  for (const item of items.values()) {
    const count = bySlices.get(item.slices) ?? { right: 0, n: 0 };
    count.right += scoreOf(item);
    count.n++;
    bySlices.set(item.slices, count);
  }
  return Object.fromEntries(
    [...bySlices].flatMap(([slices, { right, n }]) =>
      Object.entries(slices).map(([dimension, value]) => [`${dimension}=${value}`, proportion(right, n)]),
    ),
  );
}

function ratesOf(loop: LoopOutcome, { n, failed }: { n: number; failed: number }): StageMetrics {
  return { output_tokens_per_sec: throughputOf(loop, n - failed), error_ratio: proportion(failed, n) };
}

function ascending(figures: readonly number[]): number[] {
  return Array.from(Float64Array.from(figures).sort());
}

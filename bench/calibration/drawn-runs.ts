/** The runs of one trial, which all rows of one endpoint and one noise are asked about: drawn and measured once, however many rows want them. */
import type { BaselineRun, Measurement } from '../../src/model/measurement.ts';
import type { LoopRequest } from './closed-loop.ts';
import { type Draws, drawsOf } from './draws.ts';
import type { Build } from './endpoint.ts';
import { drawItems, drawKinds, type Items, shippedItems } from './items.ts';
import { asStored, drawRequests, measureRequests, type RunPlan } from './measure.ts';

/** What every run of a trial has in common. */
export interface Endpoint {
  plan: RunPlan;
  build: Build;
}

export interface DrawnRuns {
  /** The run this many before the candidate, which is 0, of a build whose TTFT is `ttft` times the endpoint's. */
  at: (age: number, ttft: number) => BaselineRun;
}

/** Rows with the same seed see the same trials. */
export function seedOf(endpoint: Endpoint): string {
  return JSON.stringify(endpoint);
}

let newest: { key: string; runs: DrawnRuns } | undefined;

/** The newest trial is kept for the next row. Its runs are drawn in the order of their age, so they do not depend on which rows ask for them, or for how many. */
export function drawnRuns(endpoint: Endpoint, trial: number): DrawnRuns {
  const seed = seedOf(endpoint);
  const key = `${trial} ${seed}`;
  if (newest?.key !== key) newest = { key, runs: drawLazily(endpoint, drawsOf(seed, trial)) };
  return newest.runs;
}

function drawLazily({ plan, build }: Endpoint, draws: Draws): DrawnRuns {
  const kinds = drawKinds(shippedItems.n, draws);
  const drawn: { items: Items; requests: LoopRequest[]; measured: Map<number, BaselineRun> }[] = [];
  return {
    at: (age, ttft) => {
      while (drawn.length <= age) {
        const items = drawItems(shippedItems, kinds, draws);
        drawn.push({ items, requests: drawRequests(plan, build, draws), measured: new Map() });
      }
      const { items, requests, measured } = drawn[age] as (typeof drawn)[number];
      const known = measured.get(ttft);
      if (known) return known;
      const slowed = ttft === 1 ? requests : requests.map((one) => ({ ...one, ttftMs: one.ttftMs * ttft }));
      const run = asStored(measureRequests(slowed, plan, { items, age }));
      measured.set(ttft, run);
      return run;
    },
  };
}

/** The newest first, as baselines come. */
export function lastRuns(runs: DrawnRuns, count: number, ttftAt: (age: number) => number = () => 1): BaselineRun[] {
  return Array.from({ length: count }, (_, index) => runs.at(index + 1, ttftAt(index + 1)));
}

export function candidateOf(runs: DrawnRuns, ttft = 1): Measurement {
  return runs.at(0, ttft).measurement;
}

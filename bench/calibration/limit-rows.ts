/** A service level that the endpoint keeps exactly: its true p95 is the limit. */
import { judgeGates } from '../../src/compare/gates.ts';
import type { GatePolicy } from '../../src/model/config.ts';
import type { GateResult } from '../../src/model/result.ts';
import { normalUpperTail } from '../../src/stats/student-t.ts';
import type { Draws } from './draws.ts';
import { isRedVerdict } from './gates.ts';
import { defaultPlan, measureRequests } from './measure.ts';
import { drawRunNoise, fieldNoise, type Noise } from './noise.ts';
import type { Row } from './row.ts';

const REQUESTS = 200;
const BASE_MS = 250;

/** Requests of one cost and no shift of the run: what is "true" must be known exactly. */
const steady: Noise = { ...fieldNoise, requestSd: 0.25, betweenSd: 0 };
const independent: Noise = { ...steady, driftSd: 0 };

/** These trials cost next to nothing. */
const looks = [2000, 8000, 32_000, 128_000];

const shared = { group: 'limit', design: `TTFT p95 of ${REQUESTS} requests`, change: 'none', looks };

export const limitRows: readonly Row[] = [
  {
    ...shared,
    id: 'limit / independent',
    noise: 'requests independent (no drift)',
    counts: 'fails',
    targets: [{ kind: 'rate', side: 'at-most', rate: 0.01 }],
    run: (draws) => ({ hit: isRedVerdict(judgeAtLimit(independent, 0.01, draws), policyAt(independent, 0.01)) }),
  },
  {
    ...shared,
    id: 'limit / drift',
    noise: 'drift of 5 % over 30 requests',
    counts: 'fails',
    targets: [{ kind: 'rate', side: 'at-most', rate: 0.01 }],
    run: (draws) => ({ hit: isRedVerdict(judgeAtLimit(steady, 0.01, draws), policyAt(steady, 0.01)) }),
  },
  {
    ...shared,
    id: 'limit / coverage',
    group: 'coverage',
    design: `TTFT p95 of ${REQUESTS} requests, order statistics, 95 % a side`,
    noise: 'requests independent (no drift)',
    counts: 'interval holds the truth',
    targets: [{ kind: 'rate', side: 'at-least', rate: 0.89 }],
    run: (draws) => ({ hit: judgeAtLimit(independent, 0.05, draws).every(holdsTruth) }),
  },
];

function judgeAtLimit(noise: Noise, alpha: number, draws: Draws): GateResult[] {
  const plan = { ...defaultPlan, requests: REQUESTS, noise };
  const n = plan.concurrency + REQUESTS;
  const ttft = drawRunNoise(n, noise, draws);
  const requests = Array.from(ttft, (of) => ({ ttftMs: BASE_MS * Math.exp(of), tpotMs: 25, failed: false }));
  return judgeGates(measureRequests(requests, plan, { items: new Map(), age: 0 }), [], policyAt(noise, alpha));
}

function policyAt(noise: Noise, alpha: number): GatePolicy {
  const limit = BASE_MS * Math.exp(trueQuantile(0.95, noise));
  const gate = { metric: 'ttft_p95', tier: 'blocking', limit, explicit: true } as const;
  return { alpha, undecided: 'warn', invalid: 'fail', gates: [gate] };
}

/** `change` counts from the limit, which is the truth. */
function holdsTruth({ change }: GateResult): boolean {
  return change !== null && (change.low ?? -1) <= 0 && (change.high ?? 1) >= 0;
}

/** Quantile of one request's noise, by bisection on its distribution. */
export function trueQuantile(p: number, noise: Noise): number {
  let [low, high] = [-10, 10];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (shareBelow(middle, noise) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Normal, with an exponential added to a share of it: the second part is the exponentially modified Gaussian (Grushka 1972). */
function shareBelow(x: number, { requestSd, driftSd, spikeShare, spikeMean }: Noise): number {
  const sd = Math.hypot(requestSd, driftSd);
  const normalBelow = (z: number): number => normalUpperTail(-z);
  const spiked =
    normalBelow(x / sd) -
    Math.exp(sd ** 2 / (2 * spikeMean ** 2) - x / spikeMean) * normalBelow(x / sd - sd / spikeMean);
  return (1 - spikeShare) * normalBelow(x / sd) + spikeShare * spiked;
}

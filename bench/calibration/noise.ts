/** The noise that every row is measured under: what TTFT and TPOT of real endpoints do. All on the log scale. */
import type { Draws } from './draws.ts';

export interface Noise {
  /** Sd of one request beside its prompt's own cost, which spreads by 22 %: 25 % from request to request in all. */
  requestSd: number;
  /** Drift inside a run: a stationary AR(1) with this sd, whose correlation falls to 1/e over `driftRequests`. */
  driftSd: number;
  driftRequests: number;
  /** Share of the requests that are hit by a stall, and the mean of its (exponential) size. */
  spikeShare: number;
  spikeMean: number;
  /** Sd of the whole run's shift. */
  betweenSd: number;
}

export const fieldNoise: Noise = {
  requestSd: 0.12,
  driftSd: 0.05,
  driftRequests: 30,
  spikeShare: 0.03,
  spikeMean: 0.8,
  betweenSd: 0.03,
};

/** What each of `n` requests, in the order of sending, is off by: ln(figure / what its prompt costs). One draw of one run. */
export function drawRunNoise(n: number, noise: Noise, draws: Draws): Float64Array {
  const shift = noise.betweenSd * draws.normal();
  const drift = drawDrift(n, noise, draws);
  return drift.map((of) => shift + of + noise.requestSd * draws.normal() + drawSpike(noise, draws));
}

/** Stationary from its first request on. */
export function drawDrift(n: number, { driftSd, driftRequests }: Noise, draws: Draws): Float64Array {
  const carried = Math.exp(-1 / driftRequests);
  const innovation = driftSd * Math.sqrt(1 - carried * carried);
  const drift = new Float64Array(n);
  let at = driftSd * draws.normal();
  for (let index = 0; index < n; index++) {
    drift[index] = at;
    at = carried * at + innovation * draws.normal();
  }
  return drift;
}

export function drawSpike({ spikeShare, spikeMean }: Noise, draws: Draws): number {
  return draws.uniform() < spikeShare ? draws.exponential(spikeMean) : 0;
}

/** As restless as if the prompts explained nothing: 25 % beside their own cost. */
export const harderNoise: Noise = { ...fieldNoise, requestSd: 0.25 };

/** Paired evidence with figures set by hand. */
import type { LatencySource } from '../../src/metrics.ts';
import type { Measurement } from '../../src/model/measurement.ts';
import type { MeasuredPair, MeasuredTurn, PairedEvidence, RequestFigures } from '../../src/model/paired.ts';
import { measurement } from './build-measurement.ts';

export const failedRequest: RequestFigures = {
  failed: true,
  ttft: Number.POSITIVE_INFINITY,
  tpot: Number.POSITIVE_INFINITY,
  itl: Number.POSITIVE_INFINITY,
  e2e: Number.POSITIVE_INFINITY,
};

/** All four figures scale with one number; 1 is a TTFT of 200 ms. `Infinity` is a failed request. */
export function request(size: number, without: readonly LatencySource[] = []): RequestFigures {
  if (size === Number.POSITIVE_INFINITY) return failedRequest;
  const figures: RequestFigures = {
    failed: false,
    ttft: 200 * size,
    tpot: 12 * size,
    itl: 12 * size,
    e2e: 1500 * size,
  };
  for (const source of without) delete figures[source];
  return figures;
}

export function pairs(count: number, sizes: (index: number) => { base: number; candidate: number }): MeasuredPair[] {
  return Array.from({ length: count }, (_, index) => {
    const { base, candidate } = sizes(index);
    return { base: request(base), candidate: request(candidate) };
  });
}

/** A B B A …, `rate` by arm and place among the arm's turns, each with these requests. */
export function turns(
  counts: { base: number; candidate: number },
  given: (arm: MeasuredTurn['arm'], index: number) => { rate?: number | undefined; requests?: number[] },
): MeasuredTurn[] {
  const of = (arm: MeasuredTurn['arm']): MeasuredTurn[] =>
    Array.from({ length: counts[arm] }, (_, index) => {
      const { rate, requests = [] } = given(arm, index);
      return {
        arm,
        requests: requests.map((size) => request(size)),
        outputTokensPerSec: rate,
        requestsPerSec: rate === undefined ? undefined : rate / 128,
      };
    });
  const [base, candidate] = [of('base'), of('candidate')];
  return Array.from({ length: Math.max(base.length, candidate.length) }, (_, index) =>
    [base[index], candidate[index]].filter((turn) => turn !== undefined),
  ).flat();
}

export function evidence(
  given: { pairs?: MeasuredPair[]; turns?: MeasuredTurn[] },
  more: Partial<PairedEvidence> & { arms?: { base: Partial<Measurement>; candidate: Partial<Measurement> } } = {},
): PairedEvidence {
  const { arms, ...rest } = more;
  return {
    form: 'pairs',
    instanceSd: 0.015,
    stages: { steady: { pairs: given.pairs ?? [], turns: given.turns ?? [] } },
    base: measurement({}, arms?.base),
    candidate: measurement({}, arms?.candidate),
    ...rest,
  };
}

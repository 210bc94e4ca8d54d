import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenLoad } from '../../src/model/config.ts';
import { mean, sampleVariance } from '../../src/stats/moments.ts';
import { planArrivals } from '../../src/workload/arrivals.ts';

function load(fields: Partial<OpenLoad>): OpenLoad {
  return { fromPerSec: 10, toPerSec: fields.fromPerSec ?? 10, burstiness: 1, mostInFlight: 512, ...fields };
}

function gaps(instants: readonly number[]): number[] {
  return instants.slice(1).map((at, index) => at - (instants[index] as number));
}

describe('planned arrivals', () => {
  it('are equally far apart at a constant rate, the warm-up first', () => {
    const plan = planArrivals(load({ burstiness: undefined, fromPerSec: 4, toPerSec: 4 }), {
      leadIn: 2,
      requests: 3,
      seed: 1,
    });
    expect(plan).toEqual({ instantsMs: [0, 250, 500, 750, 1000], leadIn: 2, endMs: 1000 });
  });

  it('end with the time where time bounds them', () => {
    const plan = planArrivals(load({ burstiness: undefined }), { leadIn: 1, durationMs: 450, seed: 1 });
    expect(plan).toEqual({ instantsMs: [0, 100, 200, 300, 400, 500], leadIn: 1, endMs: 550 });
  });

  it.each([
    [1, 1],
    [0.25, 4],
    [4, 0.25],
  ])('of burstiness %f have gaps of the rate, with a squared variation of %f', (burstiness, variation) => {
    const { instantsMs } = planArrivals(load({ burstiness }), { leadIn: 0, requests: 40_000, seed: 7 });
    const between = gaps(instantsMs);
    const average = mean(between) as number;
    expect(average).toBeGreaterThan(97);
    expect(average).toBeLessThan(103);
    expect((sampleVariance(between) as number) / average ** 2 / variation).toBeCloseTo(1, 1);
  });

  it.each([
    [10, 30],
    [30, 10],
    [40, 0.001],
  ])(
    'on a ramp from %f to %f a second have the mean rate, and the right share in each half',
    (fromPerSec, toPerSec) => {
      const open = load({ fromPerSec, toPerSec, burstiness: undefined });
      const { instantsMs } = planArrivals(open, { leadIn: 0, durationMs: 100_000, seed: 1 });
      expect(Math.abs(instantsMs.length - 50 * (fromPerSec + toPerSec))).toBeLessThanOrEqual(1);
      const early = instantsMs.filter((at) => at < 50_000).length;
      expect(Math.abs(early - (50 * (3 * fromPerSec + toPerSec)) / 4)).toBeLessThanOrEqual(1);
    },
  );

  it('are the same for the same seed, and others for another', () => {
    const of = (seed: number) => planArrivals(load({}), { leadIn: 5, requests: 50, seed }).instantsMs;
    expect(of(3)).toEqual(of(3));
    expect(of(3)).not.toEqual(of(4));
  });

  it('never go back, and stay inside their bounds, whatever is configured', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        number(0.1, 200),
        number(0.1, 200),
        fc.option(number(0.01, 100), { nil: undefined }),
        fc.integer({ min: 0, max: 20 }),
        fc.oneof(
          fc.record({ requests: fc.integer({ min: 1, max: 200 }) }),
          fc.record({ durationMs: number(1, 10_000) }),
        ),
        (fromPerSec, to, burstiness, leadIn, bound) => {
          const toPerSec = 'durationMs' in bound ? to : fromPerSec;
          const plan = planArrivals(load({ fromPerSec, toPerSec, burstiness }), { leadIn, seed: 1, ...bound });
          expect(plan.instantsMs).toEqual(plan.instantsMs.toSorted((a, b) => a - b));
          expect(plan.instantsMs.every((at) => Number.isFinite(at) && at >= 0 && at <= plan.endMs)).toBe(true);
          if ('requests' in bound) expect(plan.instantsMs).toHaveLength(leadIn + bound.requests);
        },
      ),
    );
  });
});

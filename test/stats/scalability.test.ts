import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/stats/random.ts';
import { fitScalability, peakInterval, peakLevel } from '../../src/stats/scalability.ts';

const levels = [1, 2, 4, 8, 16, 32, 64];
const lawAt = (n: number, { lambda, sigma, kappa }: { lambda: number; sigma: number; kappa: number }): number =>
  (lambda * n) / (1 + sigma * (n - 1) + kappa * n * (n - 1));
const pointsOf = (law: { lambda: number; sigma: number; kappa: number }, of = levels) =>
  of.map((level) => ({ level, throughput: lawAt(level, law), logError: 0.02 }));

describe('the universal scalability law', () => {
  it('is found again in what follows it', () => {
    const share = fc.double({ min: 0, max: 0.3, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1000, noNaN: true }), share, share, (lambda, sigma, crosstalk) => {
        const law = { lambda, sigma, kappa: crosstalk / 100 };
        const fit = fitScalability(pointsOf(law));
        expect(fit?.lambda).toBeCloseTo(law.lambda, 3);
        expect(fit?.sigma).toBeCloseTo(law.sigma, 5);
        expect(fit?.kappa).toBeCloseTo(law.kappa, 5);
      }),
      { seed: 1 },
    );
  });

  it('has its peak where neighbours of it bring less', () => {
    const law = { lambda: 50, sigma: 0.05, kappa: 0.002 };
    const peak = peakLevel(law);
    expect(lawAt(peak, law)).toBeGreaterThan(lawAt(peak * 0.95, law));
    expect(lawAt(peak, law)).toBeGreaterThan(lawAt(peak * 1.05, law));
  });

  it('has none where nothing makes throughput fall', () => {
    expect(peakLevel({ lambda: 1, sigma: 0.2, kappa: 0 })).toBe(Number.POSITIVE_INFINITY);
  });

  it('takes no negative cost for throughput that grows by more than the load', () => {
    const fit = fitScalability([1, 2, 4, 8].map((level) => ({ level, throughput: level ** 1.1, logError: 0.02 })));
    expect(fit?.sigma).toBeGreaterThanOrEqual(0);
    expect(fit?.kappa).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['two levels', pointsOf({ lambda: 1, sigma: 0, kappa: 0 }, [1, 2])],
    [
      'a level without throughput',
      [...pointsOf({ lambda: 1, sigma: 0, kappa: 0 }), { level: 128, throughput: 0, logError: 0.1 }],
    ],
  ])('is not fitted to %s', (_, points) => {
    expect(fitScalability(points)).toBeUndefined();
  });

  it('has an interval of its peak that holds the true one, wider where steps are known less well', () => {
    const law = { lambda: 50, sigma: 0.05, kappa: 0.002 };
    const interval = (logError: number) =>
      peakInterval(
        pointsOf(law).map((point) => ({ ...point, logError })),
        { replicates: 300, random: seededRandom(1) },
      ) as { low: number; high: number };
    const [sharp, blurred] = [interval(0.02), interval(0.1)];
    expect(sharp.low).toBeLessThan(peakLevel(law));
    expect(sharp.high).toBeGreaterThan(peakLevel(law));
    expect(blurred.high - blurred.low).toBeGreaterThan(sharp.high - sharp.low);
  });
});

import { describe, expect, it } from 'vitest';
import { chanceBeyond, PRIOR_RATIO, predictNewRun } from '../../src/compare/history-noise.ts';
import { poolWithAssumed } from '../../src/compare/measured-noise.ts';
import { noiseBetweenRuns } from '../../src/compare/self-noise.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { drawNormal } from '../synthetic/noise.ts';

describe('measured noise in the place of assumed noise', () => {
  const rows = [
    { name: 'nothing measured leaves the assumption', measured: undefined, sd: 0.05 },
    { name: 'more counts as measured, at once', measured: { sd: 0.15, degreesOfFreedom: 1 }, sd: 0.15 },
    { name: 'as much changes nothing', measured: { sd: 0.05, degreesOfFreedom: 4 }, sd: 0.05 },
    {
      name: 'none at all in two runs hardly counts',
      measured: { sd: 0, degreesOfFreedom: 1 },
      sd: 0.05 * Math.sqrt(5 / 6),
    },
    {
      name: 'none at all in five runs is not none',
      measured: { sd: 0, degreesOfFreedom: 4 },
      sd: 0.05 * Math.sqrt(5 / 9),
    },
    {
      name: 'many runs outweigh the assumption',
      measured: { sd: 0.01, degreesOfFreedom: 495 },
      sd: Math.sqrt(0.0025 * 0.01 + 0.0001 * 0.99),
    },
  ];
  it.each(rows)('$name', ({ measured, sd }) => {
    expect(Math.sqrt(poolWithAssumed(0.05 ** 2, measured))).toBeCloseTo(sd, 10);
  });
});

describe('a history whose prior variance was measured in five runs', () => {
  const LEVEL = 0.01 / 6;
  const TRIALS = 3000;

  /** Share of innocent runs that a gate proves worse, with K stored runs; and the mean error that its bounds are made of. */
  function trial(sd: number, k: number, calibrated: boolean): { failed: number; error: number } {
    const random = seededRandom(20 + k);
    let failed = 0;
    let errors = 0;
    for (let index = 0; index < TRIALS; index++) {
      const draw = (n: number): number[] => Array.from({ length: n }, () => sd * drawNormal(random));
      const measured = noiseBetweenRuns(draw(5).map(Math.exp));
      const logs = draw(k);
      const prediction = predictNewRun({
        ...{ logs, priorRatio: PRIOR_RATIO.loopback, withinError: 0.01, worseSign: 1, share: LEVEL },
        measured: calibrated ? measured : undefined,
      });
      const [now = 0] = draw(1);
      if (chanceBeyond(now - prediction.centre, prediction) <= LEVEL) failed++;
      errors += prediction.error;
    }
    return { failed: failed / TRIALS, error: errors / TRIALS };
  }

  it.each([
    { sd: 0.01, k: 1 },
    { sd: 0.03, k: 1 },
    { sd: 0.03, k: 3 },
    { sd: 0.06, k: 1 },
    { sd: 0.06, k: 3 },
  ])('keeps its error rate at a noise of $sd and $k stored runs', ({ sd, k }) => {
    expect(trial(sd, k, true).failed).toBeLessThanOrEqual(2 * LEVEL);
  });

  it('has far fewer false alarms where the endpoint is noisier than anybody assumed', () => {
    const assumed = trial(0.15, 1, false).failed;
    const measured = trial(0.15, 1, true).failed;
    expect(assumed).toBeGreaterThan(0.02);
    expect(measured).toBeLessThan(assumed / 4);
  });

  it('sees more where the endpoint is quieter', () => {
    expect(trial(0.01, 1, true).error).toBeLessThan(0.85 * trial(0.01, 1, false).error);
  });
});

import { describe, expect, it } from 'vitest';
import { drawsOf } from '../../bench/calibration/draws.ts';
import { promptCosts, sameBuild } from '../../bench/calibration/endpoint.ts';
import { drawItems, drawKinds, shippedItems } from '../../bench/calibration/items.ts';
import { trueQuantile } from '../../bench/calibration/limit-rows.ts';
import { drawDrift, drawRunNoise, fieldNoise } from '../../bench/calibration/noise.ts';
import { mannWhitneyHigher, welchHigher } from '../../bench/calibration/usual-rules.ts';
import { mean, sampleVariance } from '../../src/stats/moments.ts';
import { quantileSorted } from '../../src/stats/quantile.ts';

const sd = (values: ArrayLike<number>) => Math.sqrt(sampleVariance(Array.from(values)) as number);

describe('the draws of a trial', () => {
  it('are the same for the same row and trial, and others for another', () => {
    const first = (row: string, trial: number) => Array.from({ length: 4 }, drawsOf(row, trial).uniform);
    expect(first('a', 1)).toEqual(first('a', 1));
    expect(new Set([...first('a', 1), ...first('a', 2), ...first('b', 1)]).size).toBe(12);
  });

  it('are normal with mean 0 and sd 1', () => {
    const { normal } = drawsOf('normal', 0);
    const drawn = Array.from({ length: 100_000 }, normal);
    expect(mean(drawn)).toBeCloseTo(0, 1);
    expect(sd(drawn)).toBeCloseTo(1, 2);
  });
});

describe('the noise', () => {
  it('drifts with an sd of 5 % that falls to 1/e in 30 requests', () => {
    const drift = drawDrift(400_000, fieldNoise, drawsOf('drift', 0));
    const lagged = drift.slice(30).map((value, index) => value * (drift[index] as number));
    expect(sd(drift)).toBeCloseTo(0.05, 2);
    expect((mean([...lagged]) as number) / 0.05 ** 2).toBeCloseTo(Math.exp(-1), 1);
  });

  it('is 25 % from request to request, stalls aside, of which the prompts are most', () => {
    const quiet = { ...fieldNoise, spikeShare: 0, driftSd: 0 };
    const own = drawRunNoise(20_000, quiet, drawsOf('request', 0));
    const prompts = promptCosts(20_000, sameBuild).map(({ ttftMs }) => Math.log(ttftMs));
    expect(sd(own)).toBeCloseTo(0.12, 2);
    expect(Math.hypot(sd(own), sd(prompts))).toBeCloseTo(0.25, 2);
  });

  it.each([
    ['without drift', 0],
    ['with drift', 0.05],
  ])('has the p95 that is taken for the truth, %s', (_, driftSd) => {
    const noise = { ...fieldNoise, requestSd: 0.25, betweenSd: 0, driftSd };
    const drawn = drawRunNoise(400_000, noise, drawsOf('p95', 0)).sort();
    expect(quantileSorted(drawn, 0.95)).toBeCloseTo(trueQuantile(0.95, noise), 2);
  });
});

describe('the items', () => {
  it('flip 6 % each way between two runs and keep their accuracy', () => {
    const plan = { ...shippedItems, n: 50_000 };
    const draws = drawsOf('items', 0);
    const kinds = drawKinds(plan.n, draws);
    const [before, after] = [drawItems(plan, kinds, draws), drawItems(plan, kinds, draws)];
    const flips = [...before].filter(([key, item]) => item.pass && !after.get(key)?.pass).length / plan.n;
    expect(flips).toBeCloseTo(0.06, 2);
    const lost = drawItems({ ...plan, loss: 0.1 }, kinds, draws);
    const accuracy = (items: typeof lost) => [...items.values()].filter(({ pass }) => pass).length / plan.n;
    expect(accuracy(before) - accuracy(lost)).toBeCloseTo(0.1, 2);
  });
});

describe('the usual tests', () => {
  // Checked against R: wilcox.test(a, b, alternative = "greater", exact = FALSE, correct = FALSE), t.test(a, b, alternative = "greater").
  const a = [5.1, 6.2, 7.3, 8.4, 9.5];
  const b = [4.0, 5.0, 6.0, 7.0];

  it('rank the pooled values', () => {
    // Ranks of a: 3, 5, 7, 8, 9 of 9: U = 17 of 20; z = (17 − 10) / sqrt(5 × 4 × 10 / 12).
    expect(mannWhitneyHigher(a, b)).toBeCloseTo(0.04321, 4);
  });

  it('compare means by Welch', () => {
    // Means 7.3 and 5.5, variances 3.025 and 5/3: t = 1.8 / sqrt(0.605 + 0.41667) = 1.7808 on 6.99 degrees of freedom.
    expect(welchHigher(a, b)).toBeCloseTo(0.0591, 3);
  });
});

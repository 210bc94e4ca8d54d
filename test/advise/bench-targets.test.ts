/** What the advice bench makes of predictions and figures. */
import { describe, expect, it } from 'vitest';
import { comparePredictions } from '../../bench/advice/compare.ts';
import { judgeTargets } from '../../bench/advice/page.ts';
import type { Outcome } from '../../bench/advice/trial.ts';
import type { Recommendation } from '../../src/model/advice.ts';
import type { Result } from '../../src/model/result.ts';
import { passResult, regressionResult } from '../report/sample-results.ts';

const [known] = regressionResult().recommendations as [Recommendation];
const unknown = { unknown: 'nothing', howToMeasure: 'measure it' };

function withTtft(value: number): Result {
  const result = passResult();
  const steady = { ttft_p50: { value, unit: 'ms', n: 100 } };
  return { ...result, metrics: { ...result.metrics, steady } };
}

function compare(low: number, high: number, figures: { before: number; after: number[] }) {
  const expected = { ttft_p50: { low, high, unit: 'ms' }, output_tokens_per_sec: unknown, accuracy: unknown };
  return comparePredictions(
    { ...known, stage: 'steady', expected },
    withTtft(figures.before),
    figures.after.map(withTtft),
  );
}

describe('a prediction', () => {
  it.each([
    [-60, -40, 'inside'],
    [-45, -40, 'outside'],
    [-60, -55, 'outside'],
    [0, 60, 'outside'],
  ])('from %d to %d ms is %s where the mean of two runs is 50 ms less', (low, high, answer) => {
    const [ttft] = compare(low, high, { before: 200, after: [140, 160] });
    expect(ttft).toMatchObject({ metric: 'ttft_p50', measured: -50, answer });
  });

  it('without a range is unknown, and neither right nor wrong', () => {
    expect(compare(-1, 1, { before: 1, after: [1] }).map(({ answer }) => answer)).toEqual([
      'inside',
      'unknown',
      'unknown',
    ]);
  });

  it('that nothing was measured for is told', () => {
    const expected = {
      ttft_p50: unknown,
      output_tokens_per_sec: unknown,
      accuracy: unknown,
      goodput: { low: 0, high: 1, unit: 'ratio' },
    };
    const compared = comparePredictions({ ...known, stage: 'steady', expected }, withTtft(1), [withTtft(1)]);
    expect(compared.find(({ metric }) => metric === 'goodput')).toMatchObject({
      answer: 'unmeasured',
      measured: undefined,
    });
  });

  it('in another unit than its metric is an error, and no hit', () => {
    const expected = { ttft_p50: { low: -1, high: 1, unit: 's' }, output_tokens_per_sec: unknown, accuracy: unknown };
    expect(() => comparePredictions({ ...known, stage: 'steady', expected }, withTtft(1), [withTtft(1)])).toThrow(
      'is in s',
    );
  });
});

describe('the targets', () => {
  const right: Outcome = {
    name: 'a',
    wrong: 'a',
    rule: 'a',
    told: ['a'],
    named: true,
    predictions: compare(-60, -40, { before: 200, after: [150] }),
  };
  const wrong: Outcome = { ...right, told: ['b'], named: false };
  const quiet: Outcome = { name: 'healthy', wrong: 'nothing', rule: null, told: [], named: true, predictions: [] };
  const met = (simulated: Outcome[], real: Outcome[] = []) =>
    judgeTargets({ simulated, real }).map((target) => target.met);
  const rights = (count: number) => new Array<Outcome>(count).fill(right);

  it('allow one of twelve to be named wrongly, and not two', () => {
    expect(met([...rights(10), quiet, wrong])[0]).toBe(true);
    expect(met([...rights(9), quiet, wrong, wrong])[0]).toBe(false);
  });

  it('allow none of the few on a real server', () => {
    expect(met([], [right, right])).toEqual([true, true]);
    expect(met([], [right, wrong])[0]).toBe(false);
  });

  it('are missed where a fifth of the ranges and more do not hold what came', () => {
    const missed = { ...right, predictions: compare(-10, 0, { before: 200, after: [150] }) };
    expect(met([...rights(8), missed, missed])[1]).toBe(true);
    expect(met([...rights(7), missed, missed])[1]).toBe(false);
  });

  it('are missed where a healthy endpoint is advised or could not be measured', () => {
    expect(met([quiet]).at(-1)).toBe(true);
    expect(met([{ ...quiet, told: ['a'], named: false }]).at(-1)).toBe(false);
    expect(met([{ ...quiet, failed: 'no result', named: false }]).at(-1)).toBe(false);
  });
});

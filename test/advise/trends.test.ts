import { describe, expect, it } from 'vitest';
import { findTrends } from '../../src/advise/trends.ts';
import { findDrift } from '../../src/compare/drift.ts';
import type { BaselineRun } from '../../src/model/measurement.ts';
import { gate } from '../report/sample-results.ts';
import { measurement, share, stored, value } from '../synthetic/build-measurement.ts';
import { NOW } from '../synthetic/build-run.ts';
import { rule } from '../synthetic/policy.ts';

/** Newest first, a day and a half apart. */
function runsOf(values: readonly number[]): BaselineRun[] {
  return values.map((of, index) => ({
    ...stored(measurement({ ttft_p50: value(of) })),
    provenance: { startedAt: new Date(NOW - index * 1.5 * 86_400_000).toISOString(), source: `${index}` },
  }));
}

function trendOf(values: readonly number[]) {
  const runs = runsOf(values);
  const drift = findDrift({
    ...{ candidate: measurement({}), comparable: () => runs },
    rules: [rule('ttft_p50', { relative: 0.05 })],
  });
  return findTrends({ drift, gates: [gate('ttft_p50')], comparable: () => runs })[0];
}

describe('the course of the stored runs', () => {
  it.each([
    [
      [100, 102, 99, 101, 98, 100, 101, 99],
      'steady',
      'steady over 8 runs in 11 days, each within 2.0 % of their middle',
    ],
    [[100, 100, 100], 'steady', 'steady over 3 runs in 3 days, all alike'],
    [[100, 120, 88, 110, 93, 101], 'scattered', /^without a trend over 6 runs in 8 days, each within 18\.\d % of/],
    [[128, 124, 120, 116, 112, 108, 104, 100], 'worse', 'worse in recent runs: +28.0 % over 8 runs'],
    [[100, 104, 108, 112, 116, 120, 124, 128], 'better', /^better in recent runs: −2\d\.\d % over 8 runs$/],
    [[103.5, 103, 102.5, 102, 101.5, 101, 100.5, 100], 'worse', 'a little worse in recent runs: +3.5 % over 8 runs'],
  ] as const)('%j is %s', (values, course, clause) => {
    const trend = trendOf(values);
    expect(trend?.course).toBe(course);
    if (typeof clause === 'string') expect(trend?.clause).toBe(clause);
    else expect(trend?.clause).toMatch(clause);
  });

  it('is none of fewer than three runs', () => {
    expect(trendOf([100, 101])).toBeUndefined();
  });

  it('is told in points of accuracy, and of nothing but accuracy, throughput and TTFT', () => {
    const runs = [90, 91, 90, 89].map((right) =>
      stored(measurement({}, { stages: { steady: { tpot_p50: value(9) }, quality: { accuracy: share(right, 100) } } })),
    );
    const gates = [gate('accuracy', { tolerance: { relative: null, absolute: 0.02 } }), gate('tpot_p50')];
    expect(findTrends({ drift: [], gates, comparable: () => runs })).toMatchObject([
      {
        metric: 'accuracy',
        course: 'steady',
        change: null,
        clause: 'steady over 4 runs, each within 1.0 points of their middle',
      },
    ]);
  });
});

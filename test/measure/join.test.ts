import { describe, expect, it } from 'vitest';
import { joinAttempts } from '../../src/measure/join.ts';
import { findUnfitStages, measureRun } from '../../src/measure/measure-run.ts';
import type { Run, SampleRecord, StageRecord } from '../../src/model/run-file.ts';
import { header, run, sample, stageRecord } from './make.ts';

/** Requests of one measurement: every TTFT is `ttftMs`, the last `failed` of them fail. */
function requests(stage: string, ttftMs: number, { count = 3, failed = 0 } = {}): SampleRecord[] {
  return Array.from({ length: count }, (_, index) =>
    sample({
      index,
      stage,
      ttftMs,
      sentMs: index * 10,
      gapsMs: [10, 10],
      ...(index >= count - failed ? { outcome: 'http-5xx' as const } : {}),
    }),
  );
}

const again = (fields: Partial<StageRecord> = {}) => stageRecord({ stage: 'steady#2', ...fields });
const twice = (first: SampleRecord[], second: SampleRecord[], stage: StageRecord = again()): Run =>
  run({ samples: [...first, ...second], stages: [stageRecord(), stage] });
const steady = (of: Run, limits = {}) => measureRun(of, limits).stages.steady;

describe('a stage that was measured twice', () => {
  const both = twice(requests('steady', 200), requests('steady#2', 50));

  it('has the median of both on the log scale, and tells both', () => {
    const measured = measureRun(both, {});
    expect(measured.stages.steady?.ttft_p50?.value).toBeCloseTo(100, 9);
    expect(measured.stages.steady?.ttft_p50?.n).toBe(6);
    expect(measured.measuredTwice?.steady?.first.ttft_p50?.value).toBe(200);
    expect(measured.measuredTwice?.steady?.second.ttft_p50?.value).toBe(50);
    expect(Object.keys(measured.stages)).toEqual(['steady']);
  });

  it('pools the counts of ratios and the requests that a limit is judged on', () => {
    const measured = measureRun(twice(requests('steady', 200, { failed: 1 }), requests('steady#2', 50)), { ttft: 100 });
    expect(measured.stages.steady?.error_ratio).toMatchObject({ count: 1, n: 6, value: 1 / 6 });
    expect(measured.stages.steady?.ttft_within_limit).toMatchObject({ count: 3, n: 6 });
    expect(measured.distributions.steady?.ttft).toEqual([50, 50, 50, 200, 200, Number.POSITIVE_INFINITY]);
    expect(measured.inOrder.steady?.ttft).toHaveLength(3);
  });

  it('takes a quantile that is infinite in one of them from all requests together', () => {
    const passing = twice(requests('steady', 200, { failed: 2 }), requests('steady#2', 50, { count: 9 }));
    expect(steady(passing)?.ttft_p50).toMatchObject({ value: 50, n: 12 });
    const lasting = twice(requests('steady', 200, { failed: 2 }), requests('steady#2', 50, { failed: 2 }));
    expect(steady(lasting)?.ttft_p50).toMatchObject({ infinite: true, n: 6 });
  });

  it.each<[string, Run]>([
    [
      'was cut off',
      twice(requests('steady', 200), requests('steady#2', 50, { count: 2 }), again({ stop: 'cancelled' })),
    ],
    ['has no end', { ...both, stages: [stageRecord()] }],
    ['answered nothing', twice(requests('steady', 200), requests('steady#2', 50, { failed: 3 }))],
  ])('stands by the first where the second %s', (_, of) => {
    const measured = measureRun(of, {});
    expect(measured.stages.steady).toEqual(steady(run({ samples: requests('steady', 200) })));
    expect(measured.measuredTwice).toBeUndefined();
    expect(findUnfitStages(of)).toEqual([]);
  });
});

describe('the attempts of one commit', () => {
  const attempt = (ttftMs: number, given: { failed?: number } = {}) =>
    measureRun(run({ samples: requests('steady', ttftMs, given) }), {});

  it('are one candidate: the mean of all on the log scale, counted', () => {
    const joined = joinAttempts(attempt(400), [attempt(100), attempt(200)]);
    expect(joined.stages.steady?.ttft_p50).toMatchObject({ n: 9, attempts: 3 });
    expect(joined.stages.steady?.ttft_p50?.value).toBeCloseTo(200, 9);
    expect(joined.stages.steady?.error_ratio).toMatchObject({ count: 0, n: 9 });
  });

  it('leave out a stage that was not fit, and one of another load', () => {
    const unfit = { ...attempt(100), unfit: [{ stage: 'steady', figure: '', reason: '', hint: '' }] };
    const other = { ...attempt(100), header: { ...header(), fingerprint: { load: 'other', quality: 'Q' } } };
    const joined = joinAttempts(attempt(400), [unfit, other]);
    expect(joined.stages.steady?.ttft_p50).toMatchObject({ value: 400 });
    expect(joined.stages.steady?.ttft_p50).not.toHaveProperty('attempts');
  });

  it('never give a figure to an attempt that lost it', () => {
    const [now, before] = [attempt(400), attempt(100)];
    const lost = { ...now, stages: { steady: { ...now.stages.steady, tpot_p50: { n: 0, reason: 'none' } } } };
    expect(joinAttempts(lost, [before]).stages.steady?.tpot_p50).toEqual({ n: 0, reason: 'none' });
  });

  it('without an earlier one are the measurement itself', () => {
    const now = attempt(400);
    expect(joinAttempts(now, [])).toBe(now);
  });
});

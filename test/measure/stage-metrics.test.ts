import { describe, expect, it } from 'vitest';
import { requestFigure } from '../../src/measure/request-figures.ts';
import { measureStage } from '../../src/measure/stage-metrics.ts';
import type { SampleRecord, StageRecord } from '../../src/model/run-file.ts';
import type { AnswerForm } from '../../src/model/traffic.ts';
import { sample, stageRecord } from './make.ts';

function measure(
  samples: SampleRecord[],
  options: { stage?: StageRecord | undefined; limits?: Record<string, number>; answer?: AnswerForm } = {},
) {
  const stage = 'stage' in options ? options.stage : stageRecord();
  return measureStage({ samples, stage, limits: options.limits ?? {}, clock: 'sent', answer: options.answer }).metrics;
}

function many(
  count: number,
  fields: (index: number) => Partial<SampleRecord> & { ttftMs?: number } = () => ({}),
): SampleRecord[] {
  return Array.from({ length: count }, (_, index) => sample({ ...fields(index), index }));
}

const failed = { outcome: 'reset' } as const;

describe('the figures of one request', () => {
  const one = sample({
    index: 0,
    plannedMs: 1,
    sentMs: 50,
    ttftMs: 100,
    gapsMs: [10, 30, 20],
    usage: { output: 7 },
    endMs: 300,
  });

  it.each([
    ['ttft', 100],
    ['e2e', 250],
    ['tpot', 60 / 6],
    ['itl', 20],
  ] as const)('%s', (source, expected) => {
    expect(requestFigure(one, source, 'sent')).toBeCloseTo(expected, 9);
  });

  it('have a TPOT of what was streamed: reasoning that is counted and hidden came before it', () => {
    const hidden = { ...one, usage: { output: 1007, reasoning: 1000 } };
    expect(requestFigure(hidden, 'tpot', 'sent')).toBeCloseTo(60 / 6, 9);
    const shown = { ...hidden, firstVisibleMs: 170 };
    expect(requestFigure(shown, 'tpot', 'sent')).toBeCloseTo(60 / 1006, 9);
  });

  it('have no TPOT below two tokens, and no ITL without a gap', () => {
    const single = sample({ index: 0 });
    expect(requestFigure(single, 'tpot', 'sent')).toBeUndefined();
    expect(requestFigure(single, 'itl', 'sent')).toBeUndefined();
    expect(requestFigure(sample({ index: 0, gapsMs: [5], usage: { output: 1 } }), 'tpot', 'sent')).toBeUndefined();
  });

  it('count content events where the server tells no usage, or tells 0 beside content', () => {
    for (const usage of [{}, { output: 0 }]) {
      expect(requestFigure(sample({ index: 0, gapsMs: [10, 30], usage }), 'tpot', 'sent')).toBe(20);
    }
  });
});

describe('quantiles', () => {
  it('interpolate between order statistics (type 7) over the steady requests only', () => {
    const steady = many(4, (index) => ({ ttftMs: 100 * (index + 1) }));
    const warmup = sample({ index: 9, phase: 'warmup', ttftMs: 90_000 });
    expect(measure([...steady, warmup]).ttft_p50).toMatchObject({ value: 250, n: 4 });
  });

  it('take a failed request as infinitely slow', () => {
    const slowHalf = [...many(2), ...many(2, () => failed).map((each) => ({ ...each, index: each.index + 2 }))];
    expect(measure(slowHalf).ttft_p50).toMatchObject({ infinite: true, n: 4 });
    expect(measure(slowHalf).ttft_p50?.value).toBeUndefined();
  });

  it('are finite where they fall exactly on an ok request beside a failed one', () => {
    const samples = many(3, (index) => (index === 2 ? failed : { ttftMs: 10 * (index + 1) }));
    expect(measure(samples).ttft_p50).toMatchObject({ value: 20, n: 3 });
  });

  it.each([
    ['ttft_p90', 44],
    ['ttft_p95', 90],
    ['ttft_p99', 459],
    ['e2e_p95', 90],
  ] as const)('%s needs %i ok requests', (id, floor) => {
    expect(measure(many(floor - 1))[id]).toMatchObject({ needs: floor });
    expect(measure(many(floor - 1))[id]?.value).toBeUndefined();
    expect(measure(many(floor))[id]?.value).toBeDefined();
  });

  it('stay unknown below the floor, whether a request failed or not', () => {
    const oneOfTwenty = many(20, (index) => (index === 7 ? failed : {}));
    expect(measure(oneOfTwenty).ttft_p95).toMatchObject({ needs: 90 });
    expect(measure(oneOfTwenty).ttft_p95?.infinite).toBeUndefined();
  });

  it('are infinite where enough was sent and too much of it failed', () => {
    const most = many(100, (index) => (index < 80 ? failed : {}));
    expect(measure(most).ttft_p95).toMatchObject({ infinite: true });
  });

  it('below an infinite tail need their ok requests too', () => {
    // p90 falls on an ok request: 90 sent, 8 failed, rank 80.1 of 90.
    const some = many(46, (index) => (index < 3 ? failed : {}));
    expect(measure(some).ttft_p90).toMatchObject({ needs: 44, reason: 'needs 44 ok requests, has 43' });
  });

  it('of TPOT leave out answers of one token, and one failure beside only such answers is not infinite', () => {
    const mixed = [sample({ index: 0 }), sample({ index: 1, gapsMs: [10] }), sample({ index: 2, gapsMs: [30] })];
    expect(measure(mixed).tpot_p50).toMatchObject({ value: 20, n: 2 });
    const single = [...many(3), sample({ index: 3, ...failed })];
    expect(measure(single).tpot_p50).toMatchObject({ n: 0, reason: 'no request has this figure' });
    expect(measure(single).tpot_p50?.infinite).toBeUndefined();
  });

  it('of nothing are unknown', () => {
    expect(measure([]).ttft_p50).toMatchObject({ n: 0 });
    expect(measure([]).ttft_p50?.value).toBeUndefined();
  });

  it('have bounds that hold the value, or none where the sample is too small', () => {
    const { value = 0, low = 0, high = 0 } = measure(many(50, (index) => ({ ttftMs: index + 1 }))).ttft_p50 ?? {};
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    expect(measure(many(3)).ttft_p50).toMatchObject({ low: undefined, high: undefined });
  });
});

describe('throughput', () => {
  /** Window 1000 to 2000 ms. Tokens come every 100 ms. */
  const stage = stageRecord({ window: { startMs: 1000, endMs: 2000 } });
  const every100 = (count: number): number[] => Array.from({ length: count - 1 }, () => 100);

  it('counts the tokens that arrived inside the window, of requests over either edge too', () => {
    const samples = [
      // Begun in the lead-in: 850, 950 | 1050, 1150.
      sample({ index: 0, phase: 'warmup', sentMs: 800, ttftMs: 50, gapsMs: every100(4) }),
      // Wholly inside: 1200 … 1600.
      sample({ index: 1, sentMs: 1100, ttftMs: 100, gapsMs: every100(5) }),
      // Over the end: 1850, 1950 | 2050, 2150, 2250.
      sample({ index: 2, sentMs: 1800, ttftMs: 50, gapsMs: every100(5) }),
    ];
    const found = measure(samples, { stage });
    expect(found.output_tokens_per_sec?.value).toBeCloseTo(2 + 5 + 2, 9);
    // The first two were completed inside.
    expect(found.requests_per_sec?.value).toBeCloseTo(2, 9);
  });

  it('scales events to the tokens of the usage', () => {
    const samples = [sample({ index: 0, sentMs: 1800, ttftMs: 50, gapsMs: every100(4), usage: { output: 12 } })];
    expect(measure(samples, { stage }).output_tokens_per_sec?.value).toBeCloseTo((2 * 12) / 4, 9);
  });

  it('counts a token on the opening edge and none on the closing one', () => {
    const samples = [sample({ index: 0, sentMs: 900, ttftMs: 100, gapsMs: [1000] })];
    expect(measure(samples, { stage }).output_tokens_per_sec?.value).toBeCloseTo(1, 9);
  });

  it('gives failed requests nothing', () => {
    const samples = [
      sample({ index: 0, sentMs: 1000, gapsMs: every100(3) }),
      sample({
        index: 1,
        sentMs: 1000,
        outcome: 'reset',
        firstContentMs: 1100,
        contentEvents: 3,
        gapsMs: [100, 100],
        endMs: 1400,
      }),
    ];
    const found = measure(samples, { stage });
    expect(found.output_tokens_per_sec).toMatchObject({ n: 1 });
    expect(found.output_tokens_per_sec?.value).toBeCloseTo(3, 9);
    expect(found.requests_per_sec?.value).toBeCloseTo(1, 9);
  });

  it('is unknown without a window, without length, or without an ok request', () => {
    const ok = [sample({ index: 0 })];
    for (const empty of [
      stageRecord({ window: undefined }),
      stageRecord({ window: { startMs: 5, endMs: 5 } }),
      undefined,
    ]) {
      expect(measure(ok, { stage: empty }).output_tokens_per_sec).toEqual({
        n: 0,
        reason: 'the load never held its full level',
      });
    }
    expect(measure([sample({ index: 0, ...failed })]).requests_per_sec).toEqual({
      n: 0,
      reason: 'no request succeeded',
    });
  });

  it('does not believe a stored number of events over the gaps', () => {
    const samples = [sample({ index: 0, sentMs: 1000, gapsMs: [100], contentEvents: 1e12, usage: { output: 2 } })];
    expect(measure(samples, { stage }).output_tokens_per_sec?.value).toBeCloseTo(2, 9);
  });

  it('of an even flow has an error near 0', () => {
    const even = sample({
      index: 0,
      sentMs: 900,
      ttftMs: 100,
      gapsMs: Array.from({ length: 1199 }, () => 1000 / 1200),
    });
    const { value = 0, low = 0, high = 0 } = measure([even], { stage }).output_tokens_per_sec ?? {};
    expect(value).toBeCloseTo(1200, 0);
    expect(high / low).toBeLessThan(1.02);
  });
});

describe('shares and means', () => {
  const mixed = [
    sample({ index: 0, ttftMs: 100, gapsMs: [10, 10] }),
    sample({ index: 1, ttftMs: 300, gapsMs: [50] }),
    sample({ index: 2, outcome: 'http-429' }),
    sample({ index: 3, phase: 'warmup', outcome: 'http-5xx' }),
  ];

  it('error_ratio is over all steady requests', () => {
    expect(measure(mixed).error_ratio).toMatchObject({ value: 1 / 3, count: 1, n: 3 });
  });

  it('means are over ok requests', () => {
    expect(measure(mixed).ttft_mean).toMatchObject({ value: 200, n: 2 });
    expect(measure(mixed).output_tokens_mean).toMatchObject({ value: 2.5, n: 2 });
  });

  it('goodput wants every limit met; a failed request met none', () => {
    const found = measure(mixed, { limits: { ttft: 350, tpot: 20 } });
    expect(found.goodput).toMatchObject({ count: 1, n: 3 });
    expect(found.ttft_within_limit).toMatchObject({ count: 2, n: 3 });
  });

  it('a limit that cannot be broken is met: one token has no TPOT', () => {
    expect(measure([sample({ index: 0 })], { limits: { tpot: 1 } }).goodput).toMatchObject({ count: 1, n: 1 });
  });

  it('goodput is absent where nothing limits, and TTFT within its limit where that has none', () => {
    expect(measure(mixed)).not.toHaveProperty('goodput');
    expect(measure(mixed, { limits: { e2e: 1000 } })).not.toHaveProperty('ttft_within_limit');
  });
});

describe('answers in one piece', () => {
  /** Each arrives 50 ms after it was sent, one after the other. */
  const whole = (count: number, usage: SampleRecord['usage']): SampleRecord[] =>
    Array.from({ length: count }, (_, index) => {
      const instants = { firstContentMs: undefined, firstVisibleMs: undefined, lastContentMs: undefined };
      const sentMs = index * 50;
      return { ...sample({ index, sentMs, usage }), ...instants, contentEvents: 1, gapsMs: [], endMs: sentMs + 50 };
    });
  const absent = (reason: RegExp) => ({ n: 0, reason: expect.stringMatching(reason) });

  it('have no TTFT, TPOT or ITL, with the reason, and a latency', () => {
    const found = measure(whole(20, { input: 7, output: 4 }), { answer: 'document' });
    for (const id of ['ttft_p50', 'ttft_p95', 'ttft_mean', 'tpot_p50', 'itl_p50'] as const)
      expect(found[id], id).toEqual(absent(/comes in one piece/));
    expect(found.e2e_p50?.value).toBeCloseTo(50, 9);
    expect(found.error_ratio?.value).toBe(0);
  });

  it('deliver the tokens of a text when it arrives', () => {
    const found = measure(whole(20, { input: 7, output: 4 }), { answer: 'document' });
    // The last of twenty ends with the window, which does not count its end.
    expect(found.output_tokens_per_sec?.value).toBeCloseTo(19 * 4, 6);
    expect(found.input_tokens_per_sec).toBeUndefined();
  });

  it('of embeddings have input tokens per second and no output tokens', () => {
    const found = measure(whole(20, { input: 7, output: 0 }), { answer: 'vectors' });
    expect(found.input_tokens_per_sec?.value).toBeCloseTo(20 * 7, 6);
    expect(found.requests_per_sec?.value).toBeCloseTo(20, 6);
    for (const id of ['output_tokens_per_sec', 'output_tokens_mean'] as const)
      expect(found[id], id).toEqual(absent(/no output tokens/));
  });

  it('have no input throughput where the server did not tell all counts', () => {
    const [first, ...others] = whole(20, { input: 7, output: 0 }) as [SampleRecord, ...SampleRecord[]];
    const found = measure([{ ...first, usage: {} }, ...others], { answer: 'vectors' });
    expect(found.input_tokens_per_sec).toEqual(absent(/did not tell the input tokens/));
  });

  it('meet no limit that they cannot have a figure for', () => {
    const limits = { ttft: 100, e2e: 100 };
    const found = measure(whole(20, { input: 7, output: 4 }), { answer: 'document', limits });
    expect(found.goodput).toEqual(absent(/comes in one piece/));
    expect(found.ttft_within_limit).toEqual(absent(/comes in one piece/));
    expect(measure(whole(20, {}), { answer: 'document', limits: { e2e: 100 } }).goodput?.value).toBe(1);
  });
});

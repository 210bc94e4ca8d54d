import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQueueing, type QueueingFact } from '../../src/advise/facts/queueing.ts';
import { forecastSlots } from '../../src/advise/predict-slots.ts';
import { mostStreaming, slotFreeInstants } from '../../src/advise/slots.ts';
import type { Phases } from '../../src/advise/timeline.ts';
import { asStage, type DrivenLoad, driveEngine, poissonArrivals } from './drive-engine.ts';

const engine = { maxBatch: 32, stepMs: 8, decodeMsPerSequence: 0.2, prefillMsPerToken: 0.05 };
const profile = (other: Partial<typeof engine> & { chunkedPrefillTokens?: number }) => ({
  engine: { ...engine, ...other },
});
const fixed = { median: 24, sigma: 0 };
const slowPrefill = { prefillMsPerToken: 0.15, chunkedPrefillTokens: 256 };

function queueOf(of: Omit<DrivenLoad, 'seed'>, seed: number) {
  return findQueueing(asStage(driveEngine({ ...of, seed }), of), []);
}

const twelve = { concurrency: 12 };

describe('slots that requests wait for', () => {
  it.each([
    ['four for twelve requests', { profile: profile({ maxBatch: 4 }), load: twelve }, 4],
    ['six for eight', { profile: profile({ maxBatch: 6 }), load: { concurrency: 8 } }, 6],
    ['one', { profile: profile({ maxBatch: 1 }), load: { concurrency: 4 } }, 1],
    ['four that all come free at once', { profile: profile({ maxBatch: 4 }), load: twelve, outputTokens: fixed }, 4],
  ])('are counted: %s', (_, load, slots) => {
    for (const seed of [1, 2]) expect(queueOf({ requests: 100, ...load }, seed)?.slots).toBe(slots);
  });

  it.each([
    ['with a slot for each request', { profile: profile({}), load: { concurrency: 8 } }],
    ['with as many slots as requests', { profile: profile({ maxBatch: 12 }), load: twelve }],
    [
      'where prompts are worked through one after another',
      { profile: profile(slowPrefill), load: twelve, inputTokens: 600, outputTokens: { median: 12, sigma: 0.3 } },
    ],
    [
      'where all prompts are worked through together',
      {
        profile: profile({ prefillMsPerToken: 0.15 }),
        load: twelve,
        inputTokens: 600,
        outputTokens: { median: 12, sigma: 0.3 },
      },
    ],
    [
      'where prefill takes nearly all of the time',
      {
        profile: profile({ ...slowPrefill, prefillMsPerToken: 0.3 }),
        load: twelve,
        inputTokens: 900,
        outputTokens: { median: 4, sigma: 0.3 },
      },
    ],
    [
      'in an open loop that the server keeps up with',
      { profile: profile({}), load: { arrivalsMs: poissonArrivals(20, 120, 1) } },
    ],
    ['in too few requests to tell', { profile: profile({ maxBatch: 4 }), load: twelve, requests: 18 }],
  ])('are not seen %s', (_, load) => {
    for (const seed of [1, 2, 3]) expect(queueOf({ requests: 120, ...load }, seed)).toBeUndefined();
  });

  it('are not seen in answers of one token, which never stream', () => {
    const of = { profile: profile({ maxBatch: 4 }), load: twelve, requests: 100 };
    const whole = driveEngine({ ...of, seed: 1 }).map((sample) => ({
      ...sample,
      ...{ firstContentMs: sample.lastContentMs, gapsMs: [], contentEvents: 1 },
    }));
    expect(findQueueing(asStage(whole, of), [])).toBeUndefined();
  });

  it('divide the requests under way into those that wait and those that hold one', () => {
    const queue = queueOf({ requests: 200, warmup: 12, profile: profile({ maxBatch: 4 }), load: twelve }, 1);
    const all = (queue?.waiting.value ?? 0) + (queue?.holding.value ?? 0);
    expect(all).toBeGreaterThan(11);
    expect(all).toBeLessThan(13);
    expect(queue?.holding.low).toBeLessThan(4);
    expect(queue?.holding.high).toBeGreaterThan(4);
  });

  it('leave after them a TTFT that is one step', () => {
    const queue = queueOf(
      { requests: 200, warmup: 12, profile: profile({ maxBatch: 4, prefillMsPerToken: 0 }), load: twelve },
      1,
    );
    // 8 + 4 × 0.2 ms, 2 % of jitter, and up to 0.5 ms on each side of the way.
    expect(queue?.afterSlotMs.value).toBeGreaterThan(8.3);
    expect(queue?.afterSlotMs.value).toBeLessThan(9.6);
  });
});

describe('what more slots are expected to bring', () => {
  const outcome = (of: Omit<DrivenLoad, 'seed'>, seed: number): { ttftMs: number; wholeMs: number } => {
    const steady = driveEngine({ ...of, seed }).slice(12);
    const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      ttftMs: median(steady.map(({ firstContentMs = 0, sentMs = 0 }) => firstContentMs - sentMs)),
      wholeMs: mean(steady.map(({ lastContentMs = 0, sentMs = 0 }) => lastContentMs - sentMs)),
    };
  };

  it('holds four times in five, over servers whose steps grow little or much with their batch', () => {
    const found = { inside: 0, all: 0 };
    for (const decodeMsPerSequence of [0.05, 0.4, 2])
      for (const prefillMsPerToken of [0.01, 0.05])
        for (const [maxBatch, concurrency] of [
          [4, 12],
          [6, 10],
          [2, 8],
        ] as const) {
          const of = { requests: 160, warmup: concurrency, load: { concurrency } };
          const now = { ...of, profile: profile({ maxBatch, decodeMsPerSequence, prefillMsPerToken }) };
          const queue = queueOf(now, 1);
          if (!queue) continue;
          const { ttftMs, throughput } = forecastSlots(queue);
          const after = outcome(
            { ...now, profile: profile({ maxBatch: concurrency, decodeMsPerSequence, prefillMsPerToken }) },
            2,
          );
          const gained = outcome(now, 1).wholeMs / after.wholeMs;
          for (const [value, { low, high }] of [
            [after.ttftMs, ttftMs],
            [gained, throughput],
          ] as const) {
            found.all++;
            if (value >= low && value <= high) found.inside++;
          }
        }
    expect(found.all).toBeGreaterThanOrEqual(30);
    expect(found.inside / found.all).toBeGreaterThanOrEqual(0.8);
  });

  it('has its lower end below its upper one, however long others’ prompts stand in the way', () => {
    const queue = queueOf({ requests: 100, profile: profile({ maxBatch: 1 }), load: { concurrency: 4 } }, 1);
    expect(queue).toBeDefined();
    fc.assert(
      fc.property(
        fc.record({
          prefillMs: fc.double({ min: 0, max: 500, noNaN: true }),
          growth: fc.record({
            isMeasured: fc.constant(true),
            low: fc.double({ min: 1, max: 2, noNaN: true }),
            high: fc.double({ min: 2, max: 4, noNaN: true }),
          }),
        }),
        (given) => {
          const { ttftMs, throughput, tokenTime } = forecastSlots({ ...(queue as QueueingFact), ...given });
          for (const { low, high } of [ttftMs, throughput, tokenTime]) expect(low).toBeLessThanOrEqual(high);
        },
      ),
    );
  });

  it('is never less throughput, nor more than the slots grow by', () => {
    const queue = queueOf({ requests: 100, profile: profile({ maxBatch: 4 }), load: twelve }, 1);
    const { throughput } = forecastSlots(queue as NonNullable<typeof queue>);
    expect(throughput.low).toBeGreaterThanOrEqual(1);
    expect(throughput.high).toBeLessThanOrEqual(3);
  });
});

describe('the instant at which a slot is there', () => {
  const drawn = fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 })), {
    maxLength: 20,
  });

  it('is that of a queue that is served in order, place by place', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 5 }), (entries, slots) => {
        // A queue with its own places: each takes the next in line and gives its place back with the last token.
        const freeAtMs = new Array<number>(slots).fill(0);
        const starts: number[] = [];
        const served = entries
          .toSorted(([a], [b]) => a - b)
          .map(([sentMs, prefillMs, streamMs]) => {
            const place = freeAtMs.indexOf(Math.min(...freeAtMs));
            const startMs = Math.max(sentMs, freeAtMs[place] as number);
            starts.push(startMs);
            freeAtMs[place] = startMs + prefillMs + streamMs;
            return { sentMs, firstMs: startMs + prefillMs, lastMs: startMs + prefillMs + streamMs } as Phases;
          });
        expect(slotFreeInstants(served, slots)).toEqual(starts);
      }),
      { seed: 1 },
    );
  });

  it('never lies behind the first token where the slots are those that streamed', () => {
    fc.assert(
      fc.property(drawn, (entries) => {
        const served = entries
          .map(
            ([sentMs, waitMs, streamMs]) =>
              ({ sentMs, firstMs: sentMs + waitMs, lastMs: sentMs + waitMs + streamMs }) as Phases,
          )
          .toSorted((a, b) => a.firstMs - b.firstMs || a.sentMs - b.sentMs);
        const free = slotFreeInstants(served, mostStreaming(served));
        for (const [index, { firstMs }] of served.entries()) expect(free[index]).toBeLessThanOrEqual(firstMs);
      }),
      { seed: 2 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeServer, estimateQuantile } from '../../src/measure/server-stages.ts';
import type { ServerRecord } from '../../src/model/run-file.ts';
import { run, sample, stageRecord } from './make.ts';

const { window } = stageRecord();
const inside = ((window?.startMs ?? 0) + (window?.endMs ?? 0)) / 2;

function reading(fields: Partial<ServerRecord> = {}): ServerRecord {
  return { kind: 'server', stage: 'steady', attempt: 1, moment: 'load', atMs: inside, software: 'vllm', ...fields };
}

const beforeLoad = (fields: Partial<ServerRecord>) => reading({ moment: 'before', atMs: 0, ...fields });
const afterLoad = (fields: Partial<ServerRecord>) => reading({ moment: 'after', atMs: 1e6, ...fields });

describe('a stage by the server’s own metrics', () => {
  it('has nothing where nothing was read', () => {
    expect(describeServer(run())).toEqual([]);
  });

  it('has the mean and the largest of the readings in the steady window alone', () => {
    const server = [
      beforeLoad({ running: 100, waiting: 100 }),
      reading({ running: 2, waiting: 1, kvCacheRatio: 0.2 }),
      reading({ running: 4, waiting: 0, kvCacheRatio: 0.4 }),
      reading({ running: 90, atMs: (window?.endMs ?? 0) + 1 }),
      afterLoad({ running: 0 }),
    ];
    expect(describeServer(run({ server }))).toMatchObject([
      {
        ...{ stage: 'steady', attempt: 1, software: 'vllm', readings: 5, underLoad: 2, failed: 0 },
        running: { mean: 3, max: 4 },
        waiting: { mean: 0.5, max: 1 },
      },
    ]);
    expect(describeServer(run({ server }))[0]?.kvCacheRatio?.mean).toBeCloseTo(0.3, 12);
  });

  it('has no level where the load never reached its full one', () => {
    const { window: _, ...unfinished } = stageRecord();
    const [stage] = describeServer(run({ stages: [unfinished], server: [reading({ running: 2 })] }));
    expect(stage).toMatchObject({ underLoad: 0, running: undefined });
  });

  it('has of counters what they grew by from before the load to after it', () => {
    const server = [
      beforeLoad({ prefixHits: 100, prefixQueries: 1000, preemptions: 5 }),
      reading({ prefixHits: 150, prefixQueries: 5000 }),
      afterLoad({ prefixHits: 400, prefixQueries: 2000, preemptions: 7 }),
    ];
    expect(describeServer(run({ server }))).toMatchObject([{ prefixHitRatio: 0.3, preemptions: 2 }]);
  });

  it.each<[string, ServerRecord[]]>([
    [
      'the server was started anew',
      [
        beforeLoad({ preemptions: 5, prefixQueries: 9, prefixHits: 3 }),
        afterLoad({ preemptions: 1, prefixQueries: 2, prefixHits: 1 }),
      ],
    ],
    [
      'the first reading failed',
      [beforeLoad({ error: { kind: 'timeout', message: 'late' } }), afterLoad({ preemptions: 7 })],
    ],
    ['the last reading is missing', [beforeLoad({ preemptions: 5 }), reading({ preemptions: 6 })]],
    [
      'nothing was asked of the cache',
      [beforeLoad({ prefixHits: 1, prefixQueries: 1 }), afterLoad({ prefixHits: 1, prefixQueries: 1 })],
    ],
  ])('tells no difference where %s', (_, server) => {
    expect(describeServer(run({ server }))).toMatchObject([{ prefixHitRatio: undefined, preemptions: undefined }]);
  });

  it('lays the TTFT of both sides beside each other, over all requests of the stage', () => {
    const server = [
      beforeLoad({ ttft: { sumMs: 1000, count: 10, buckets: [{ atMostMs: 100, count: 5 }] } }),
      afterLoad({ ttft: { sumMs: 1300, count: 14, buckets: [{ atMostMs: 100, count: 9 }] } }),
    ];
    const samples = [
      sample({ index: 0, phase: 'warmup', ttftMs: 90 }),
      sample({ index: 1, sentMs: 100, ttftMs: 110 }),
      sample({ index: 2, outcome: 'reset' }),
      sample({ index: 3, stage: 'other', ttftMs: 900 }),
      sample({ index: 4, attempt: 2, ttftMs: 900 }),
    ];
    expect(describeServer(run({ server, samples }))[0]?.ttft).toEqual({
      ...{ requests: 4, meanMs: 75, p50Ms: 50, p90Ms: 90 },
      ...{ ownRequests: 2, ownMeanMs: 100 },
    });
  });

  it('is described however many readings there are', () => {
    const server = Array.from({ length: 200_000 }, (_, index) => reading({ running: index }));
    expect(describeServer(run({ server }))[0]?.running?.max).toBe(199_999);
  });

  it('keeps attempts apart and counts what failed', () => {
    const failed = reading({ attempt: 2, software: undefined, error: { kind: 'http-4xx', message: 'answers 404' } });
    expect(describeServer(run({ server: [reading(), failed, failed] }))).toMatchObject([
      { attempt: 1, readings: 1, failed: 0 },
      { attempt: 2, readings: 0, failed: 2, firstFailure: 'answers 404', software: null },
    ]);
  });
});

describe('a quantile from buckets', () => {
  it('is in the bucket of the true one, whatever the values', () => {
    const bounds = [1, 5, 10, 20, 50, 100, 250];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (values, p) => {
          const buckets = bounds.map((atMostMs) => ({
            atMostMs,
            count: values.filter((value) => value <= atMostMs).length,
          }));
          const sorted = values.toSorted((a, b) => a - b);
          const truth = sorted[Math.ceil(p * values.length) - 1] ?? 0;
          const upper = bounds.findIndex((bound) => truth <= bound);
          const estimate = estimateQuantile({ count: values.length, buckets }, p);
          if (upper === -1) expect(estimate).toBeUndefined();
          else {
            expect(estimate).toBeGreaterThanOrEqual(bounds[upper - 1] ?? 0);
            expect(estimate).toBeLessThanOrEqual(bounds[upper] ?? 0);
          }
        },
      ),
      { seed: 3 },
    );
  });
});

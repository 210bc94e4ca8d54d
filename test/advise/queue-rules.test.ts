import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advise/advise.ts';
import { findKnees } from '../../src/advise/facts/knee.ts';
import { findOverload } from '../../src/advise/facts/overload.ts';
import { findPrefill } from '../../src/advise/facts/prefill.ts';
import { findQueueing } from '../../src/advise/facts/queueing.ts';
import { findServerLoad } from '../../src/advise/facts/server-load.ts';
import type { Facts, StageFacts } from '../../src/advise/facts.ts';
import type { MetricId } from '../../src/metrics.ts';
import type { Measurement, StageMetrics } from '../../src/model/measurement.ts';
import type { GateResult } from '../../src/model/result.ts';
import type { ServerStage } from '../../src/model/server-figures.ts';
import { asStage, type DrivenLoad, driveEngine, poissonArrivals } from './drive-engine.ts';

const engine = { stepMs: 8, decodeMsPerSequence: 0.2, prefillMsPerToken: 0.05 };
const figures: StageMetrics = {
  ttft_p50: { value: 550, n: 100 },
  tpot_p50: { value: 10, n: 100 },
  e2e_p50: { value: 800, n: 100 },
  output_tokens_per_sec: { value: 370, n: 100 },
};

const closed = (maxBatch: number, concurrency = 12): Omit<DrivenLoad, 'seed'> => ({
  ...{ requests: 100, warmup: concurrency, load: { concurrency } },
  profile: { engine: { ...engine, maxBatch } },
});
const open = (perSec: number): Omit<DrivenLoad, 'seed'> => ({
  ...{ requests: 200, load: { arrivalsMs: poissonArrivals(perSec, 200, 3) } },
  profile: { engine: { maxBatch: 64, stepMs: 2, decodeMsPerSequence: 3, prefillMsPerToken: 0.01 } },
});

function factsOf(
  of: Omit<DrivenLoad, 'seed'>,
  {
    before = [],
    server,
    knees = [],
  }: { before?: Omit<DrivenLoad, 'seed'>[]; server?: Partial<ServerStage>[]; knees?: Facts['knees'] } = {},
): Facts {
  const stageOf = (load: Omit<DrivenLoad, 'seed'>, seed: number, told?: Partial<ServerStage>) => ({
    ...asStage(driveEngine({ ...load, seed }), load, figures),
    serverStages: told ? [serverStage(told)] : undefined,
  });
  const now = stageOf(of, 1, server?.[0]);
  const stored = before.map((load, index) => stageOf(load, index + 2, server?.[index + 1]));
  const stage: StageFacts = {
    ...{ stage: 'steady', requests: now.steady.length, errors: new Map() },
    load: { stage: 'steady', inFlight: now.plan.concurrency, figures },
    overload: findOverload(now, stored),
    prefill: findPrefill(now, stored),
    queueing: findQueueing(now, stored),
    serverLoad: findServerLoad(now, stored),
  };
  return {
    ...{
      stages: [stage],
      knees,
      slices: [],
      weakItems: { lost: 0, items: 0, error: 0, lostAnywhere: 0, lostInWeak: 0 },
    },
    ...{ unanswered: { errors: new Map(), asked: 0 }, answers: undefined, truncatedWrong: { cut: 0, wrong: 0 } },
  };
}

function serverStage(told: Partial<ServerStage>): ServerStage {
  return {
    stage: 'steady',
    attempt: 1,
    software: 'vllm',
    readings: 12,
    underLoad: 10,
    failed: 0,
    badLines: 0,
    ...told,
  };
}

function gate(id: MetricId, of: Partial<GateResult> = {}): GateResult {
  return {
    ...{ id, stage: 'steady', slice: null, instance: null, tier: 'blocking', design: 'history', clock: 'sent' },
    ...{ answer: 'regression', baseline: 40, candidate: 550, unit: 'ms', estimator: 'log-ratio-to-mean' },
    change: { estimate: 12.7, low: 10, high: 15, level: 0.975 },
    ...{ limit: null, margin: null, tolerance: { relative: 0.1, absolute: null }, n: { baseline: 3, candidate: 100 } },
    ...{ detectable: 0.05, pValue: 0.001, cause: null, reason: 'worse', ...of },
  };
}

const limit = (id: MetricId): GateResult => gate(id, { design: 'limit', limit: 200, baseline: null, change: null });
const told = (facts: Facts, gates: GateResult[] = []) => advise(facts, gates, 'vllm').recommendations;
const rules = (facts: Facts, gates: GateResult[] = []): string[] => told(facts, gates).map(({ rule }) => rule);

describe('an endpoint with nothing wrong', () => {
  it.each([
    ['a closed loop with slots for all', closed(16)],
    ['an open loop at half of what it takes', open(6)],
  ])('gets no advice: %s', (_, load) => {
    const facts = factsOf(load, { before: [load], server: [{ gpuUtilisationRatio: { mean: 1, max: 1 } }] });
    expect(rules(facts)).toEqual([]);
  });
});

describe('too few slots', () => {
  it('are told where most of TTFT is waiting, with the number to set and effects for it', () => {
    const [advice] = told(factsOf(closed(4)));
    expect(advice).toMatchObject({ rule: 'more-slots', kind: 'batching-queueing', stage: 'steady' });
    expect(advice?.action).toBe('Let the server run 12 requests at once instead of 4.');
    expect(advice?.tryIt).toContain('vLLM: --max-num-seqs');
    expect(advice?.expected.ttft_p50).toMatchObject({ unit: 'ms', given: 'with 12 slots' });
    expect(advice?.expected.accuracy).toHaveProperty('unknown');
  });

  it('expect a TTFT below that of now, and above nothing', () => {
    const effect = told(factsOf(closed(4)))[0]?.expected.ttft_p50;
    if (!effect || 'unknown' in effect) throw new Error('no range');
    expect(effect.low).toBeGreaterThan(-550);
    expect(effect.high).toBeLessThan(-400);
  });

  it('explain a regression where the stored runs had more of them, and nothing else tells of waiting', () => {
    const gates = [
      gate('ttft_p50'),
      gate('e2e_p50'),
      gate('output_tokens_per_sec', {
        baseline: 750,
        candidate: 370,
        change: { estimate: -0.5, low: -0.55, high: -0.45, level: 0.975 },
      }),
    ];
    const {
      recommendations,
      gates: named,
      unexplained,
    } = advise(factsOf(closed(4), { before: [closed(16), closed(16)] }), gates, undefined);
    expect(recommendations.map(({ rule }) => rule)).toEqual(['more-slots']);
    expect(named.map(({ cause }) => cause)).toEqual(['too few slots', 'too few slots', 'too few slots']);
    expect(unexplained).toEqual([]);
    expect(recommendations[0]?.expected.ttft_p50).not.toHaveProperty('given');
  });

  it('are no cause of a regression where the stored runs had as many', () => {
    const { gates } = advise(factsOf(closed(4), { before: [closed(4)] }), [gate('ttft_p50')], undefined);
    expect(gates[0]?.cause).not.toBe('too few slots');
  });

  it('are not told where the memory is what is short', () => {
    const server = [
      { kvCacheRatio: { mean: 0.97, max: 0.99 }, waiting: { mean: 8, max: 9 }, running: { mean: 4, max: 4 } },
    ];
    expect(rules(factsOf(closed(4), { server }), [limit('ttft_p50')])).toEqual(['kv-memory']);
  });
});

describe('a load that the server cannot take', () => {
  it('comes before everything else, with as many replicas as it needs', () => {
    const [advice] = told(factsOf(open(18)), [limit('ttft_p50')]);
    expect(advice?.rule).toBe('overload');
    expect(advice?.action).toMatch(/^Serve this load with [23] replicas/);
    expect(advice?.expected.ttft_p50).toMatchObject({ unit: 'ms' });
  });

  it('is a consequence where the stored runs kept up', () => {
    const [advice] = told(factsOf(open(18), { before: [open(6)] }), [gate('ttft_p50')]);
    expect(advice?.justification).toContain('The stored runs kept up');
  });
});

describe('memory for keys and values', () => {
  const short = { preemptions: 20, kvCacheRatio: { mean: 0.9, max: 1 } };

  it.each([
    ['one request in twenty is put back', [short], [], ['kv-memory']],
    ['hardly any is, and no gate is red', [{ preemptions: 2 }], [], []],
    [
      'the cache is full and nothing waits',
      [{ kvCacheRatio: { mean: 0.99, max: 1 }, waiting: { mean: 0, max: 0 } }],
      [limit('tpot_p50')],
      [],
    ],
    ['hardly any is, and a limit is broken', [{ preemptions: 2 }], [limit('tpot_p50')], ['kv-memory']],
    ['the server tells nothing of it', [{}], [limit('tpot_p50')], []],
  ])('is advised on by what the server says: %s', (_, server, gates, expected) => {
    expect(rules(factsOf(closed(16), { server }), gates)).toEqual(expected);
  });

  it('explains a regression only where it was not short before', () => {
    const causeOf = (before: Partial<ServerStage>) =>
      advise(factsOf(closed(16), { before: [closed(16)], server: [short, before] }), [gate('tpot_p50')], undefined)
        .gates[0]?.cause;
    expect(causeOf({ preemptions: 0 })).toBe('memory for keys and values');
    expect(causeOf({ preemptions: 30 })).not.toBe('memory for keys and values');
  });
});

describe('devices', () => {
  const busy = { gpuUtilisationRatio: { mean: 0.98, max: 1 } };

  it.each([
    ['busy, and a limit is broken', busy, [limit('tpot_p50')], ['device-busy']],
    ['busy, and every limit holds', busy, [], []],
    ['idle half of the time', { gpuUtilisationRatio: { mean: 0.5, max: 1 } }, [limit('tpot_p50')], []],
  ])('are advised on where they are measured to be what is short: %s', (_, server, gates, expected) => {
    expect(rules(factsOf(closed(16), { server: [server] }), gates)).toEqual(expected);
  });
});

describe('a ladder and a stage beyond its knee', () => {
  const step = (throughput: number, wholeMs: number): StageMetrics => ({
    output_tokens_per_sec: {
      value: throughput,
      low: throughput * 0.97,
      high: throughput * 1.03,
      standardError: 0.015,
      n: 100,
    },
    e2e_p50: { value: wholeMs, low: wholeMs * 0.9, high: wholeMs * 1.1, n: 100 },
    ttft_p50: { value: wholeMs / 10, low: wholeMs / 11, high: wholeMs / 9, n: 100 },
  });
  const ladder: [number, number, number][] = [
    [1, 200, 80],
    [2, 290, 110],
    [4, 350, 180],
    [8, 365, 350],
    [16, 360, 700],
  ];
  const measurement = {
    header: { target: { locality: 'loopback' } },
    stages: Object.fromEntries(ladder.map(([level, ...of]) => [`c-${level}`, step(...of)])),
  } as unknown as Measurement;
  const climb = (knee: number | undefined, unit: 'in flight' | 'requests/s' = 'in flight') => ({
    ...{ ladder: 'c', unit, planned: 5, ...(knee === undefined ? {} : { knee, end: 'throughput' as const }) },
    steps: ladder.map(([level, throughput]) => ({ stage: `c-${level}`, level, throughput, broken: [] })),
  });

  it('gives the cap, with effects that the ladder measured', () => {
    const [advice] = told(factsOf(closed(16), { knees: findKnees([climb(4)], measurement) }));
    expect(advice).toMatchObject({ rule: 'beyond-knee', kind: 'parallelism-replicas' });
    expect(advice?.action).toContain('at most 4 requests');
    expect(advice?.expected.e2e_p50).toMatchObject({ given: 'with at most 4 under way' });
    expect(advice?.evidence.map(({ name }) => name).join()).toContain('universal scalability law');
  });

  it.each([
    ['the knee lies above the stage', findKnees([climb(16)], measurement)],
    ['no knee was found', findKnees([climb(undefined)], measurement)],
    ['the ladder climbs by rate', findKnees([climb(4, 'requests/s')], measurement)],
    ['the stage brings more than the knee', findKnees([climb(1)], measurement)],
  ])('says nothing where %s', (_, knees) => {
    expect(rules(factsOf(closed(16), { knees }))).toEqual([]);
  });
});

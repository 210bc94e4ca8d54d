/** What is found in the samples, against the costs of the engine that they came from. */
import { describe, expect, it } from 'vitest';
import { findFacts, type StageFacts } from '../../src/advise/facts.ts';
import { measureRun } from '../../src/measure/measure-run.ts';
import type { Run, SampleRecord } from '../../src/model/run-file.ts';
import { buildRun } from '../synthetic/build-run.ts';
import { type EngineLoad, runEngine } from '../synthetic/engine-run.ts';

const sideOf = (run: Run) => ({ run, measurement: measureRun(run, {}) });

function factsOf(run: Run, before: readonly Run[] = []): StageFacts {
  const found = findFacts({
    ...{ candidate: sideOf(run), comparable: () => before.map(sideOf) },
    ...{ slices: [], alpha: 0.05, compareSlice: () => undefined, asked: undefined, quality: undefined, climbs: [] },
  });
  return found.stages[0] as StageFacts;
}

const uniform = (low: number, high: number) => (random: () => number) => low + (high - low) * random();
const engine = { maxBatch: 32, stepMs: 8, decodeMsPerSequence: 0.1, prefillMsPerToken: 0.1 };
const load = (given: Partial<EngineLoad> & { engine?: object } = {}): EngineLoad => ({
  ...{ seed: 1, inputTokens: uniform(300, 900) },
  ...given,
  profile: { engine: { ...engine, ...given.engine }, ...given.profile },
});
const slots = (maxBatch: number) => ({ engine: { maxBatch, prefillMsPerToken: 0.01 } });

describe('the cost of a token of prefill', () => {
  it.each<[string, Partial<EngineLoad> & { engine?: object }, number]>([
    ['prompts of different lengths', {}, 100],
    ['many of them at once', { concurrency: 8 }, 100],
    ['prompts of one length, by the stalls of others', { inputTokens: () => 500, requests: 300 }, 100],
    ['prompts that a cache holds the beginning of', { shared: { groups: 2, tokens: 608 } }, 100],
  ])('is found by %s', (_, given, truth) => {
    const parts = factsOf(runEngine(load(given))).prefill?.parts;
    expect(parts?.perThousandTokensMs.value).toBeGreaterThan(0.85 * truth);
    expect(parts?.perThousandTokensMs.value).toBeLessThan(1.2 * truth);
  });

  it('is most of TTFT where prompts are long, and without any stored run', () => {
    const { prefill } = factsOf(runEngine(load()));
    expect(prefill?.before).toEqual([]);
    expect(prefill?.parts?.share.low).toBeGreaterThan(0.7);
  });

  it('is little of TTFT where requests queue for a slot', () => {
    const { prefill } = factsOf(runEngine(load({ ...slots(2), concurrency: 8 })));
    expect(prefill?.meanTtftMs).toBeGreaterThan(200);
    expect(prefill?.parts?.share.value ?? 0).toBeLessThan(0.3);
  });

  it('is not told where servers do not tell their tokens', () => {
    const run = runEngine(load());
    const untold = run.samples.map((sample): SampleRecord => ({ ...sample, usage: {} }));
    const { prefill, stalls, cached, prefillSteps } = factsOf({ ...run, samples: untold });
    expect([prefill, stalls, cached, prefillSteps]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("stalls during others' prefill", () => {
  it('cost what a token costs, and are the longest gaps', () => {
    const { stalls } = factsOf(runEngine(load()));
    expect(stalls?.perToken.low).toBeLessThan(0.1);
    expect(stalls?.perToken.high).toBeGreaterThan(0.097);
    expect(stalls?.quietMs).toBeCloseTo(8.4, 0);
    expect(stalls?.longest.share.value).toBe(1);
  });

  it('are hardly there where prompts are taken in by pieces', () => {
    const { stalls } = factsOf(runEngine(load({ engine: { chunkedPrefillTokens: 32 } })));
    expect(stalls?.longest.prefillMs ?? 0).toBeLessThan(8);
  });
});

describe('the tokens that a step takes in', () => {
  it.each([32, 64, 128])('are found to be %i', (chunkedPrefillTokens) => {
    const { prefillSteps } = factsOf(runEngine(load({ engine: { chunkedPrefillTokens } })));
    expect(prefillSteps?.tokensPerStep.value).toBeGreaterThan(0.8 * chunkedPrefillTokens);
    expect(prefillSteps?.tokensPerStep.value).toBeLessThan(1.25 * chunkedPrefillTokens);
    const truth = 8.2 / (8.2 + 0.1 * chunkedPrefillTokens);
    expect(prefillSteps?.overheadShare).toBeCloseTo(truth, 1);
  });

  it('are not spoken of where a prompt is taken in whole, or waits for a slot', () => {
    expect(factsOf(runEngine(load())).prefillSteps).toBeUndefined();
    expect(factsOf(runEngine(load({ ...slots(2), concurrency: 8 }))).prefillSteps).toBeUndefined();
  });
});

describe('cached tokens', () => {
  const shared = { groups: 6, tokens: 608 };
  const withBlocks = (capacityBlocks: number, seed: number) =>
    runEngine(load({ seed, shared, inputTokens: uniform(60, 160), profile: { prefixCache: { capacityBlocks } } }));
  const before = [11, 12, 13].map((seed) => withBlocks(4096, seed));

  it('are seen to be lost', () => {
    const { cached } = factsOf(withBlocks(50, 1), before);
    expect(cached?.before.every((ratio) => ratio > 0.8)).toBe(true);
    expect(cached?.ratio.high).toBeLessThan(0.2);
    expect(cached?.lost?.low).toBeGreaterThan(0.5);
  });

  it('are seen to be there as before', () => {
    const { cached } = factsOf(withBlocks(4096, 1), before);
    expect(cached?.lost?.low).toBeLessThan(0);
    expect(cached?.lost?.high).toBeGreaterThan(0);
  });
});

describe("the context window's end", () => {
  const refuse = (message: string, status = 400) =>
    ({ outcome: 'http-4xx', error: { kind: 'http-4xx', message, status }, usage: {} }) as const;
  const withEnds = (change: (sample: SampleRecord, index: number) => Partial<SampleRecord>, context = '4096') => {
    const run = buildRun({ seed: 1 });
    const target = { ...run.header.target, identity: { 'context tokens': context } };
    const samples = run.samples.map((sample, index) => ({ ...sample, ...change(sample, index) }));
    return factsOf({ ...run, header: { ...run.header, target }, samples }).context;
  };

  it.each([
    "This model's maximum context length is 4096 tokens; your messages have 5000 and leave no room for an answer.",
    'the request exceeds the available context size, try increasing it',
    'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 5000',
    'prompt is too long: 210000 tokens > 200000 maximum',
    "The input (5000 tokens) is longer than the model's context length (4096 tokens).",
  ])('is read off a refusal: %s', (message) => {
    expect(withEnds((_, index) => (index % 3 === 0 ? refuse(message) : {}))?.refused).toBe(40);
  });

  it('is not read into other refusals', () => {
    expect(withEnds((_, index) => (index % 3 === 0 ? refuse('Unknown model "x"', 404) : {}))).toBeUndefined();
  });

  it('is seen where prompt and answer fill the window and the answer wanted more', () => {
    const cut = { finishReason: 'length', usage: { input: 4000, output: 96 } };
    expect(withEnds((_, index) => (index % 4 === 0 ? cut : {}))).toMatchObject({ cut: 30, contextTokens: 4096 });
    expect(withEnds(() => cut, 'unknown')).toBeUndefined();
    expect(withEnds(() => ({ ...cut, usage: { input: 3968, output: 128 } }))).toBeUndefined();
  });
});

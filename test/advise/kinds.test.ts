/**
 * Every kind of advice, from a run whose samples hold its evidence: the simulator's engine on virtual time, or requests and answers with one thing wrong. The same
 * endpoint without that thing is told nothing of the kind.
 */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge.ts';
import type { MetricId } from '../../src/metrics.ts';
import type { AdviceKind, Recommendation } from '../../src/model/advice.ts';
import type { GateRule } from '../../src/model/config.ts';
import type { Result } from '../../src/model/result.ts';
import type { Run, SampleRecord } from '../../src/model/run-file.ts';
import type { PartialProfile } from '../../src/simulator/profile.ts';
import { buildAnswers, buildRun, type Endpoint, NOW, turnWrong } from '../synthetic/build-run.ts';
import { policy, rule } from '../synthetic/policy.ts';
import { type EngineLoad, runEngine } from './engine-run.ts';

interface Evidence {
  /** With the thing that is wrong, and without it. */
  wrong: Run;
  right: Run;
  /** Stored runs. */
  before?: readonly Run[];
  limits?: readonly GateRule[];
}

const limit = (metric: MetricId, at: number): GateRule => rule(metric, { limit: at });

const lengths = { outputTokens: { median: 24, sigma: 0.3 } };
const usual: PartialProfile = {
  ...lengths,
  engine: { stepMs: 6, decodeMsPerSequence: 0.2, prefillMsPerToken: 0.05, maxBatch: 16 },
};

const engine = (changes: PartialProfile = {}, load: Partial<EngineLoad> = {}): Run =>
  runEngine({
    profile: { ...usual, ...changes, engine: { ...usual.engine, ...changes.engine } },
    runSeed: 1,
    concurrency: [8],
    requests: 120,
    ...load,
  });

const stored = (make: (runSeed: number) => Run): Run[] => [11, 12, 13, 14, 15, 16].map(make);

const answers = buildAnswers({ domains: ['law', 'jargon', 'maths', 'edge'], perDomain: 60 });
const requests = (endpoint: Partial<Endpoint> = {}, given = answers): Run =>
  buildRun({ seed: 1, concurrency: 1, endpoint: { runSd: 0.01, ...endpoint }, answers: given });
const storedRequests = stored((seed) => buildRun({ seed, concurrency: 1, endpoint: { runSd: 0.01 }, answers }));

/** Every sample changed. */
const each = (run: Run, change: (sample: SampleRecord, index: number) => Partial<SampleRecord>): Run => ({
  ...run,
  samples: run.samples.map((sample, index) => ({ ...sample, ...change(sample, index) })),
});

function withPrompts(run: Run, about: Partial<Run['header']['workload']['prompts']>): Run {
  const { workload } = run.header;
  return { ...run, header: { ...run.header, workload: { ...workload, prompts: { ...workload.prompts, ...about } } } };
}

/** A step costs 16 ms whatever is in it. */
const readsWeights = { engine: { stepMs: 16 } };
const quick = { engine: { stepMs: 2 } };
const onLadder = { concurrency: [8, 1, 4] };

/** The server's own page, read every 50 ms while the stage ran. */
function withPages(run: Run, { kvCacheRatio, preemptions }: { kvCacheRatio: number; preemptions: number }): Run {
  const [{ endedMs = 0 } = {}] = run.stages;
  const page = { kind: 'server' as const, stage: 'steady', attempt: 1, running: 6, waiting: 2, kvCacheRatio };
  const loaded = Array.from({ length: Math.floor(endedMs / 50) }, (_, index) => ({
    ...page,
    moment: 'load' as const,
    atMs: 50 * index,
    preemptions,
  }));
  return {
    ...run,
    server: [
      { ...page, moment: 'before', atMs: 0, preemptions: 0 },
      ...loaded,
      { ...page, moment: 'after', atMs: endedMs, preemptions },
    ],
  };
}

const kinds: Record<AdviceKind, () => Evidence> = {
  regression: () => ({ wrong: requests({ perInputTokenMs: 1.2 }), right: requests(), before: storedRequests }),
  errors: () => ({ wrong: requests({ failEvery: 4 }), right: requests(), before: storedRequests }),
  'batching-queueing': () => ({
    wrong: engine({ engine: { maxBatch: 2 } }),
    right: engine(),
    limits: [limit('ttft_p50', 150)],
  }),
  'parameter-tuning': () => {
    const cut = requests();
    const scores = cut.scores.map((score) => (score.pass ? score : { ...score, finishReason: 'length' as const }));
    return { wrong: { ...cut, scores }, right: requests() };
  },
  quantisation: () => ({ wrong: engine(readsWeights), right: engine(), limits: [limit('tpot_p50', 14)] }),
  distillation: () => ({
    wrong: engine(readsWeights, onLadder),
    right: engine(quick, onLadder),
    limits: [limit('tpot_p50', 7)],
  }),
  'pruning-low-rank': () => ({
    wrong: engine({ engine: { stepMs: 2, decodeMsPerSequence: 2 } }, onLadder),
    right: engine(quick, onLadder),
    limits: [limit('tpot_p50', 12)],
  }),
  'warm-up': () => ({
    wrong: engine({ coldStart: { slowRequests: 40, slowScale: 5 } }, { requests: 200 }),
    right: engine({}, { requests: 200 }),
    limits: [limit('ttft_p95', 90)],
  }),
  'context-window': () => ({
    wrong: engine({ engine: { prefillMsPerToken: 0.4 } }, { concurrency: [4] }),
    right: engine({}, { concurrency: [4] }),
    limits: [limit('ttft_p50', 20)],
  }),
  'chunked-prefill': () => ({
    wrong: engine({ engine: { stepMs: 8, prefillMsPerToken: 0.035, chunkedPrefillTokens: 16 } }, { concurrency: [4] }),
    right: engine({ engine: { stepMs: 8, prefillMsPerToken: 0.035, chunkedPrefillTokens: 512 } }, { concurrency: [4] }),
    limits: [limit('ttft_p50', 60)],
  }),
  'prefix-cache': () => {
    const heavy = engine({ engine: { prefillMsPerToken: 0.8 } });
    return {
      wrong: withPrompts(heavy, { sharedRatio: 0.8, identicalRatio: 0 }),
      right: withPrompts(heavy, { sharedRatio: 0, identicalRatio: 0 }),
      limits: [limit('ttft_p50', 100)],
    };
  },
  'response-cache': () => ({
    wrong: withPrompts(engine(), { sharedRatio: 0.6, identicalRatio: 0.6 }),
    right: withPrompts(engine(), { sharedRatio: 0, identicalRatio: 0 }),
  }),
  'edge-cases': () => {
    const failing = (run: Run): Run =>
      each(run, ({ promptId, phase }) =>
        phase === 'steady' && /-(3|23|43|63|83|103)$/.test(promptId)
          ? { outcome: 'http-4xx', firstContentMs: undefined }
          : {},
      );
    return { wrong: failing(requests()), right: requests(), before: storedRequests.map(failing) };
  },
  'memory-kv-cache': () => ({
    wrong: withPages(engine(), { kvCacheRatio: 0.99, preemptions: 30 }),
    right: withPages(engine(), { kvCacheRatio: 0.5, preemptions: 0 }),
  }),
  'input-pipeline': () => {
    const base = engine();
    const waits = (sample: SampleRecord): Partial<SampleRecord> => ({
      plannedMs: (sample.sentMs as number) - 400,
      connectMs: 400,
    });
    return { wrong: each(base, waits), right: base };
  },
  hardware: () => ({
    wrong: engine({ engine: { stepMs: 9, decodeMsPerSequence: 0.3, prefillMsPerToken: 0.075 } }),
    right: engine({}, { runSeed: 2 }),
    before: stored((runSeed) => engine({}, { runSeed })),
  }),
  'parallelism-replicas': () => {
    const ladder = { concurrency: [16, 1, 2, 4, 8, 16], requests: 60 };
    return {
      wrong: engine({ engine: { stepMs: 1, decodeMsPerSequence: 4 } }, ladder),
      right: engine({ engine: { stepMs: 8, decodeMsPerSequence: 0.02 } }, ladder),
    };
  },
  'speculative-decoding': () => ({ wrong: engine(readsWeights), right: engine(), limits: [limit('tpot_p50', 14)] }),
  'fine-tuning-bias-audit': () => ({
    wrong: requests({}, turnWrong(answers, { picks: ({ itemId }) => itemId.startsWith('jargon') })),
    right: requests(),
    before: storedRequests,
  }),
  'output-length': () => ({
    wrong: engine({ outputTokens: { median: 60, sigma: 0.3 } }),
    right: engine({}, { runSeed: 2 }),
    before: stored((runSeed) => engine({}, { runSeed })),
    limits: [rule('e2e_p50', { relative: 0.1 })],
  }),
};

function judged(candidate: Run, { before = [], limits = [] }: Evidence): Result {
  return judge({
    candidate,
    baseline: before.map((run) => ({ run, provenance: { startedAt: run.header.startedAt, source: 'test' } })),
    ...{ design: before.length > 0 ? 'history' : 'none', baselineRequired: false, refused: [], now: NOW },
    policy: policy({ gates: [...policy().gates, ...limits] }),
  });
}

const toldOf = ({ recommendations }: Result): (AdviceKind | undefined)[] => recommendations.map(({ kind }) => kind);

describe.each(Object.entries(kinds))('%s', (kind, make) => {
  const evidence = make();

  it('is advised where a run holds its evidence, with the evidence told', () => {
    const { recommendations } = judged(evidence.wrong, evidence);
    const advice = recommendations.find((entry) => entry.kind === kind);
    expect(advice, recommendations.map(({ rule: id }) => id).join(', ') || 'nothing was advised').toBeDefined();
    expect(advice?.evidence.length).toBeGreaterThan(0);
    expect(JSON.stringify(advice)).not.toMatch(/NaN|Infinity|undefined|null/);
    // A reader knows no ids of metrics.
    const { expected: _, ...words } = advice as Recommendation;
    expect(JSON.stringify(words)).not.toMatch(/\b(?:ttft|tpot|itl|e2e)_p\d|tokens_per_sec/);
    // All three are told: a range that is one, or why there is none and how to get it.
    for (const id of ['ttft_p50', 'output_tokens_per_sec', 'accuracy'] as const) {
      const effect = (advice as Recommendation).expected[id];
      if ('unknown' in effect) expect(effect.howToMeasure, id).toMatch(/\w{3}/);
      else expect(effect.low, id).toBeLessThanOrEqual(effect.high);
    }
    // Without stored runs there is no change that could be undone: a range says what it supposes.
    if (evidence.before === undefined)
      for (const effect of Object.values((advice as Recommendation).expected))
        if ('low' in effect && effect.low !== effect.high) expect(effect.given).toMatch(/\w{3}/);
  });

  it('is not advised where the evidence is not there', () => {
    expect(toldOf(judged(evidence.right, evidence))).not.toContain(kind);
  });
});

/** One knob of the simulated engine is turned: what is named must be that knob, and it alone. */
import { describe, expect, it } from 'vitest';
import type { StageFacts } from '../../src/advise/facts.ts';
import { isCutTooSmall } from '../../src/advise/rules/prefill-bound.ts';
import type { Result } from '../../src/model/result.ts';
import { type EngineLoad, runEngine } from '../synthetic/engine-run.ts';
import { adviceOf, judged, rulesTold } from './advised.ts';

const engine = { maxBatch: 64, stepMs: 8, decodeMsPerSequence: 0.2, prefillMsPerToken: 0.05 };
const base: Omit<EngineLoad, 'seed'> = {
  profile: { engine, prefixCache: { capacityBlocks: 0 }, noise: { jitterRatio: 0.03 } },
  inputTokens: (random) => 200 + 1000 * random(),
  concurrency: 8,
  outputTokens: 48,
};
const stored = [11, 12, 13, 14, 15, 16].map((seed) => runEngine({ ...base, seed, ageDays: seed - 10 }));
const against = (turned: Partial<EngineLoad>): Result => judged(runEngine({ ...base, seed: 1, ...turned }), stored);
const causes = (result: Result): [string, string | null][] =>
  result.gates.filter(({ answer }) => answer === 'regression').map(({ id, cause }) => [id, cause]);

describe('steps of decoding that take twice as long', () => {
  const result = against({ profile: { ...base.profile, engine: { ...engine, stepMs: 16 } } });

  it('make first tokens later too, which is told once and not looked for before the prefill', () => {
    expect(rulesTold(result)).toEqual(['decode-slower']);
    expect(causes(result)).toContainEqual(['ttft_p50', 'decode']);
  });

  it('bring TTFT back when they are undone', () => {
    expect(adviceOf(result, 'decode-slower').expected.ttft_p50).toHaveProperty('low');
  });
});

describe('steps of decoding that take twice as long where prompts are taken in by pieces', () => {
  const pieces = { ...base.profile, engine: { ...engine, chunkedPrefillTokens: 256 } };
  const before = [21, 22, 23, 24, 25, 26].map((seed) => runEngine({ ...base, profile: pieces, seed, ageDays: 1 }));
  const turned = (given: Partial<typeof engine>) => {
    const profile = { ...pieces, engine: { ...pieces.engine, ...given } };
    return judged(runEngine({ ...base, profile, seed: 1 }), before);
  };

  it('make each token of a prompt slower too: not the prefill, which is named where it is', () => {
    expect(rulesTold(turned({ stepMs: 16 }))).toEqual(['decode-slower']);
    expect(rulesTold(turned({ prefillMsPerToken: 0.1 }))).toEqual(['prefill-slower']);
  });
});

describe('dearer prompts where a piece of one is in nearly every step', () => {
  const busy = {
    ...{ inputTokens: (random: () => number) => 300 + 200 * random(), concurrency: 8, outputTokens: 16, requests: 160 },
    profile: {
      engine: {
        maxBatch: 16,
        stepMs: 0.8,
        decodeMsPerSequence: 0.02,
        prefillMsPerToken: 0.04,
        chunkedPrefillTokens: 64,
      },
      noise: { jitterRatio: 0.03, driftRatio: 0.01, driftCorrelation: 0.998, runShiftRatio: 0.01 },
    },
  };
  const before = [31, 32, 33, 34].map((seed) => runEngine({ ...busy, seed, ageDays: 1 }));
  const turned = { ...busy.profile, engine: { ...busy.profile.engine, prefillMsPerToken: 0.072 } };

  it('are no slower decoding and no slower machine, though every step is longer for them', () => {
    const result = judged(runEngine({ ...busy, profile: turned, seed: 1 }), before);
    expect(rulesTold(result)).toEqual(['prefill-slower']);
    expect(causes(result)).toContainEqual(['tpot_p50', 'prefill']);
  });
});

describe('answers of half the length in a closed loop', () => {
  const result = against({ outputTokens: 24 });

  it('are why tokens wait for more prefills: no piece of a prompt is to be made smaller', () => {
    expect(rulesTold(result)).toEqual(['output-length']);
    expect(causes(result)).toContainEqual(['tpot_p50', 'answers of another length']);
    expect(causes(result)).toContainEqual(['output_tokens_per_sec', 'answers of another length']);
  });
});

describe('prompts that seem to be taken in by small pieces', () => {
  const tokens = { value: 160, low: 150, high: 170, n: 100 };
  const steps = { tokensPerStep: tokens, stepsPerPrompt: 12, quietMs: 9, before: [], runsBefore: 0 };
  const stalls = (meanMs: number, low: number) => ({
    ...{ gaps: 5000, gapsPerAnswer: 40, quietMs: 9, stalledMs: 60, stalledShare: 0.1 },
    perToken: { value: 0.05, low: 0.049, high: 0.051, n: 5000 },
    longest: { aboveMs: meanMs, meanMs, prefillMs: meanMs - 9, share: { value: 0.95, low, high: 1, n: 50 } },
  });
  const facts = (given: Partial<StageFacts>) => given as StageFacts;

  it.each([
    ['are where each piece is felt by those who stream', 12, undefined, true],
    ['and where the longest gaps hold a piece as well', 12, stalls(14, 0.9), true],
    ['and where long gaps are no prefills', 12, stalls(200, 0.1), true],
    ['are not where nobody feels them: they are on another replica', 9.1, undefined, false],
    ['nor where whole prompts stand in the way of some', 12, stalls(150, 0.9), false],
  ])('%s', (_, duringMs, stalled, isSmall) => {
    const prefillSteps = { ...steps, duringMs, overheadShare: steps.quietMs / duringMs };
    expect(isCutTooSmall(facts({ prefillSteps, ...(stalled ? { stalls: stalled } : {}) }))).toBe(isSmall);
  });
});

describe('steps that are longer by less than the tolerance of a token', () => {
  const result = against({ profile: { ...base.profile, engine: { ...engine, stepMs: 8.9 } } });

  it('are told where whole answers show them: throughput fell for no other reason', () => {
    expect(causes(result)).toEqual([['output_tokens_per_sec', 'decode']]);
    expect(rulesTold(result)).toEqual(['decode-slower']);
  });
});

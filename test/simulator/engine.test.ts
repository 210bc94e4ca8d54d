import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../src/simulator/engine.ts';
import { createStepNoise } from '../../src/simulator/noise.ts';
import { completeProfile, type PartialProfile } from '../../src/simulator/profile.ts';
import { tokenizePrompt } from '../../src/simulator/tokenizer.ts';
import { runClosedLoop } from './closed-loop.ts';

const costs = { maxBatch: 2, stepMs: 10, decodeMsPerSequence: 1, prefillMsPerToken: 0.5 };
const still = { jitterRatio: 0, driftRatio: 0, spikeProbability: 0, runShiftRatio: 0 };

function createEngine(partial: PartialProfile = {}): Engine {
  const profile = completeProfile({ engine: costs, noise: still, prefixCache: { blockTokens: 4 }, ...partial });
  return new Engine(profile, createStepNoise(profile.noise, 1));
}

/** A prompt of so many one-token words; the same word gives the same blocks. */
function words(tokens: number, word = 'alpha'): ReturnType<typeof tokenizePrompt> {
  return tokenizePrompt(Array.from({ length: tokens }, () => word).join(' '), 4);
}

/** Steps until nothing is left: what each step cost, whom it admitted and what it emitted, as text. */
function trace(engine: Engine): string[] {
  const lines: string[] = [];
  for (let step = engine.startStep(); step; step = engine.startStep()) {
    const admitted = step.admitted.map(({ id, cachedTokens }) => `+${id}/${cachedTokens}`).join(' ');
    const emitted = engine.finishStep().map(({ id, index, isLast }) => `${id}.${index}${isLast ? '!' : ''}`);
    lines.push(`${step.durationMs} ms ${[admitted, ...emitted].join(' ').trim()}`);
  }
  return lines;
}

describe('a step', () => {
  test('costs its base, each running sequence and each prompt token', () => {
    const engine = createEngine();
    engine.submit({ id: 1, prompt: words(20), outputTokens: 3 });
    // 10 + 1 × 1 + 0.5 × 20, then decode alone.
    expect(trace(engine)).toEqual(['21 ms +1/0 1.0', '11 ms 1.1', '11 ms 1.2!']);
  });

  test('runs a batch up to its limit, and the next sequence takes the slot that came free', () => {
    const engine = createEngine();
    engine.submit({ id: 1, prompt: words(2, 'a'), outputTokens: 1 });
    engine.submit({ id: 2, prompt: words(2, 'b'), outputTokens: 3 });
    engine.submit({ id: 3, prompt: words(2, 'c'), outputTokens: 1 });
    expect(trace(engine)).toEqual(['14 ms +1/0 +2/0 1.0! 2.0', '13 ms +3/0 2.1 3.0!', '11 ms 2.2!']);
  });

  test('takes in no more prompt tokens than a chunk, oldest sequence first, while others decode', () => {
    const engine = createEngine({ engine: { ...costs, chunkedPrefillTokens: 8 } });
    engine.submit({ id: 1, prompt: words(4, 'a'), outputTokens: 3 });
    engine.submit({ id: 2, prompt: words(14, 'b'), outputTokens: 1 });
    // 4 + 4 tokens, then 8, then the last 2: the decode of sequence 1 is slowed, not stopped.
    expect(trace(engine)).toEqual(['16 ms +1/0 +2/0 1.0', '16 ms 1.1', '13 ms 1.2! 2.0!']);
  });

  test('is not planned when there is nothing to do', () => {
    expect(createEngine().startStep()).toBeUndefined();
  });
});

describe('speculative decoding', () => {
  const speculation = { draftTokens: 3, acceptanceRatio: 1, draftMs: 0.25 };
  const emitted = (engine: Engine): string[] => trace(engine).map((line) => line.replace(/^.* ms /, ''));

  test('brings accepted tokens along with the next one, after the first token and never beyond the last', () => {
    const engine = createEngine({ speculation });
    engine.submit({ id: 1, prompt: words(20), outputTokens: 7 });
    // 10 + 1 × 1 + 0.5 × 20; then three proposed tokens, 10 + 1 × 4 + 3 × 0.25; then one, since two are still wanted.
    expect(trace(engine)).toEqual(['21 ms +1/0 1.0', '14.75 ms 1.1', '12.25 ms 1.5!']);
    expect(engine.load).toMatchObject({ drafts: 2, draftTokens: 4, acceptedTokens: 4 });
  });

  test('costs all the same where nothing is accepted', () => {
    const engine = createEngine({ speculation: { ...speculation, acceptanceRatio: 0 } });
    engine.submit({ id: 1, prompt: words(20), outputTokens: 3 });
    expect(trace(engine)).toEqual(['21 ms +1/0 1.0', '12.25 ms 1.1', '11 ms 1.2!']);
    expect(engine.load).toMatchObject({ drafts: 1, draftTokens: 1, acceptedTokens: 0 });
  });

  test('accepts as many in a row as chance gives: (1 − a^(k+1)) / (1 − a) tokens a step', () => {
    const engine = createEngine({ speculation: { ...speculation, acceptanceRatio: 0.7 } });
    engine.submit({ id: 1, prompt: words(4), outputTokens: 20_000 });
    const steps = emitted(engine).length;
    expect(20_000 / steps).toBeCloseTo((1 - 0.7 ** 4) / 0.3, 1);
  });

  test('gains where the batch is small and loses where it is large', () => {
    const total = (draftTokens: number, batch: number): number => {
      const heavy = { maxBatch: 64, stepMs: 10, decodeMsPerSequence: 1, prefillMsPerToken: 0 };
      const engine = createEngine({ engine: heavy, speculation: { draftTokens, acceptanceRatio: 0.7, draftMs: 0.2 } });
      for (let id = 0; id < batch; id++) engine.submit({ id, prompt: words(4), outputTokens: 200 });
      return trace(engine).reduce((sum, line) => sum + Number.parseFloat(line), 0);
    };
    expect(total(3, 1)).toBeLessThan(0.75 * total(0, 1));
    expect(total(3, 64)).toBeGreaterThan(total(0, 64));
  });
});

describe('quantisation', () => {
  test('makes decode and prefill cheaper, each by its own ratio', () => {
    const engine = createEngine({ quantisation: { decodeCostRatio: 0.5, prefillCostRatio: 0.8 } });
    engine.submit({ id: 1, prompt: words(20), outputTokens: 2 });
    expect(trace(engine)).toEqual(['13.5 ms +1/0 1.0', '5.5 ms 1.1!']);
  });
});

describe('a cold start', () => {
  test('makes the steps of the first requests slow, and of no later one', () => {
    const engine = createEngine({ coldStart: { slowRequests: 1, slowScale: 3 } });
    for (const id of [1, 2]) engine.submit({ id, prompt: words(2, `${id}`), outputTokens: id });
    // Both run in the first step; the second is alone in the next.
    expect(trace(engine)).toEqual(['42 ms +1/0 +2/0 1.0! 2.0', '11 ms 2.1!']);
  });
});

describe('the prefix cache', () => {
  test('makes the full blocks of a known prompt free, but never its last token', () => {
    const engine = createEngine();
    engine.submit({ id: 1, prompt: words(8), outputTokens: 1 });
    expect(trace(engine)).toEqual(['15 ms +1/0 1.0!']);
    engine.submit({ id: 2, prompt: words(8), outputTokens: 1 });
    expect(trace(engine)).toEqual(['13 ms +2/4 2.0!']);
    engine.submit({ id: 3, prompt: words(9), outputTokens: 1 });
    expect(trace(engine)).toEqual(['11.5 ms +3/8 3.0!']);
  });

  test('knows a prefix only from its very beginning', () => {
    const engine = createEngine();
    engine.submit({ id: 1, prompt: words(12), outputTokens: 1 });
    trace(engine);
    engine.submit({ id: 2, prompt: tokenizePrompt(`nonce ${'alpha '.repeat(12)}`, 4), outputTokens: 1 });
    expect(trace(engine)[0]).toContain('+2/0');
  });

  test('drops the blocks that were not used for the longest time', () => {
    const engine = createEngine({ prefixCache: { blockTokens: 4, capacityBlocks: 3 } });
    const ask = (id: number, word: string) => {
      engine.submit({ id, prompt: words(5, word), outputTokens: 1 });
      return trace(engine)[0];
    };
    for (const [id, word] of ['a', 'b', 'c', 'a', 'd'].entries()) ask(id, word);
    expect(ask(10, 'a')).toContain('+10/4');
    expect(ask(11, 'b')).toContain('+11/0');
    expect(engine.load.cachedBlocks).toBe(3);
  });

  test('is off at capacity 0', () => {
    const engine = createEngine({ prefixCache: { blockTokens: 4, capacityBlocks: 0 } });
    for (const id of [1, 2]) {
      engine.submit({ id, prompt: words(12), outputTokens: 1 });
      expect(trace(engine)).toEqual([`17 ms +${id}/0 ${id}.0!`]);
    }
  });
});

describe('cancelling', () => {
  test('a waiting sequence means that it never runs', () => {
    const engine = createEngine();
    for (const id of [1, 2, 3]) engine.submit({ id, prompt: words(2), outputTokens: 1 });
    engine.cancel(3);
    expect(trace(engine)).toEqual(['14 ms +1/0 +2/0 1.0! 2.0!']);
  });

  test('a running sequence frees its slot for the next step and emits nothing more', () => {
    const engine = createEngine();
    for (const id of [1, 2, 3]) engine.submit({ id, prompt: words(2), outputTokens: 2 });
    engine.startStep();
    engine.cancel(1);
    expect(engine.finishStep().map(({ id }) => id)).toEqual([2]);
    expect(trace(engine)[0]).toBe('13 ms +3/0 2.1! 3.0');
  });
});

describe('noise', () => {
  const noisy = { jitterRatio: 0.1, driftRatio: 0.1, driftCorrelation: 0.9, spikeProbability: 0.1, runShiftRatio: 0.1 };
  const draw = (runSeed: number, noise = completeProfile({ noise: noisy }).noise, steps = 2000) => {
    const next = createStepNoise(noise, runSeed);
    return Array.from({ length: steps }, next);
  };

  test('is the same for the same seed and another for another seed', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  test('is a factor of exactly 1 when all of it is off', () => {
    expect(new Set(draw(3, completeProfile({ noise: still }).noise))).toEqual(new Set([1]));
  });

  const spread = (values: number[]) => {
    const logs = values.map(Math.log);
    const mean = logs.reduce((sum, x) => sum + x, 0) / logs.length;
    return { mean, sd: Math.sqrt(logs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / logs.length) };
  };

  test.each([
    ['jitter', { ...still, jitterRatio: 0.05 }],
    ['drift', { ...still, driftRatio: 0.05, driftCorrelation: 0.9 }],
  ])('of the kind %s has the standard deviation that the profile names', (_, noise) => {
    const { mean, sd } = spread(draw(11, completeProfile({ noise }).noise, 50_000));
    expect(mean).toBeCloseTo(0, 2);
    expect(sd).toBeCloseTo(0.05, 2);
  });

  test('shifts a whole run, by the standard deviation that the profile names over many runs', () => {
    const { noise } = completeProfile({ noise: { ...still, runShiftRatio: 0.05 } });
    const firsts = Array.from({ length: 4000 }, (_, runSeed) => draw(runSeed, noise, 2)).map(([first, second]) => {
      expect(second).toBe(first);
      return first ?? Number.NaN;
    });
    expect(spread(firsts).mean).toBeCloseTo(0, 2);
    expect(spread(firsts).sd).toBeCloseTo(0.05, 2);
  });

  test('spikes as often and as long as the profile says', () => {
    const { noise } = completeProfile({ noise: { ...still, spikeProbability: 0.03, spikeScale: 4 } });
    const values = draw(5, noise, 20_000);
    expect(new Set(values)).toEqual(new Set([1, 4]));
    expect(values.filter((factor) => factor === 4).length / values.length).toBeCloseTo(0.03, 2);
  });
});

test('every sequence gets exactly its tokens in order, whatever the load and whoever leaves', () => {
  const sequences = fc.array(fc.record({ tokens: fc.nat(30), outputTokens: fc.integer({ min: 1, max: 6 }) }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(sequences, fc.nat(11), fc.integer({ min: 1, max: 5 }), (plan, cancelled, maxBatch) => {
      const engine = createEngine({ engine: { ...costs, maxBatch, chunkedPrefillTokens: 7 } });
      plan.forEach(({ tokens, outputTokens }, id) => {
        engine.submit({ id, prompt: words(tokens + 1), outputTokens });
      });
      const emitted = plan.map((): number[] => []);
      for (let steps = 0; engine.startStep(); steps++) {
        expect(engine.load.running).toBeLessThanOrEqual(maxBatch);
        if (steps === 2) engine.cancel(cancelled);
        for (const { id, index } of engine.finishStep()) emitted[id]?.push(index);
      }
      emitted.forEach((indices, id) => {
        expect(indices).toEqual(indices.map((_, position) => position));
        if (id !== cancelled) expect(indices.length).toBe(plan[id]?.outputTokens);
      });
      expect(engine.load).toMatchObject({ waiting: 0, running: 0 });
    }),
    { seed: 42, numRuns: 200 },
  );
});

test('a slower prefill shows in the time to first token, and a slower step in the time per token', () => {
  const base = completeProfile({ noise: still });
  const load = { runSeed: 1, prompts: ['word '.repeat(400)], requests: 60, concurrency: 4, outputTokens: 16 };
  const run = (engine: object) =>
    runClosedLoop({ ...load, profile: { ...base, engine: { ...base.engine, ...engine } } });
  const plain = run({});
  expect(run({ prefillMsPerToken: base.engine.prefillMsPerToken * 3 }).ttftP50Ms).toBeGreaterThan(plain.ttftP50Ms * 2);
  expect(run({ stepMs: base.engine.stepMs * 3 }).tpotP50Ms).toBeGreaterThan(plain.tpotP50Ms * 1.5);
});

import { describe, expect, it } from 'vitest';
import { type DecodeFact, findDecode } from '../../src/advise/facts/decode.ts';
import { stageSide } from '../../src/advise/side.ts';
import { measureRun } from '../../src/measure/measure-run.ts';
import type { Run } from '../../src/model/run-file.ts';
import { type EngineLoad, runEngine } from './engine-run.ts';

const engine = { stepMs: 10, decodeMsPerSequence: 0.5, prefillMsPerToken: 0.1 };
const profile: EngineLoad['profile'] = { engine, outputTokens: { median: 40, sigma: 0.4 } };

function sideOf(run: Run) {
  const side = stageSide('steady', { run, measurement: measureRun(run, {}) });
  if (!side) throw new Error('the stage is in the plan');
  return side;
}

function factOf(load: Partial<EngineLoad>, before: readonly Partial<EngineLoad>[] = []): DecodeFact | undefined {
  const run = (of: Partial<EngineLoad>): Run => runEngine({ profile, runSeed: 1, concurrency: [8], ...of });
  return findDecode(
    sideOf(run(load)),
    before.map((of) => sideOf(run(of))),
  );
}

describe('a step of decoding', () => {
  it('is measured without the prefills of others between the tokens, however long these are', () => {
    const quiet = { noise: { jitterRatio: 0, driftRatio: 0, runShiftRatio: 0 } };
    for (const prefillMsPerToken of [0.02, 0.1, 0.4]) {
      const fact = factOf({ profile: { ...profile, ...quiet, engine: { ...engine, prefillMsPerToken } } });
      expect(fact?.now.stepMs.value).toBeCloseTo(14, 5);
      expect(fact?.now.streaming).toBeCloseTo(8, 5);
    }
  });

  it('is told from prefills by what share of the time between tokens it takes', () => {
    const shares = [0.02, 0.4, 2].map(
      (prefillMsPerToken) =>
        factOf({ profile: { ...profile, engine: { ...engine, prefillMsPerToken } } })?.now.stepShare,
    );
    expect(shares[0]).toBeGreaterThan(0.9);
    expect(shares[1]).toBeLessThan(shares[0] as number);
    expect(shares[2]).toBeLessThan(0.6);
  });

  it('is found behind a queue too, where somebody waits all the time', () => {
    const fact = factOf({ profile: { ...profile, engine: { ...engine, maxBatch: 4 } } });
    expect(fact?.now.streaming).toBeCloseTo(4, 0);
    expect(fact?.now.stepMs.value).toBeCloseTo(12, 0);
    expect(fact?.now.decodeShare.value).toBeLessThan(0.6);
  });

  it('takes all of an answer but the wait for its first token', () => {
    const run = runEngine({ profile, runSeed: 1, concurrency: [1] });
    const whole = run.samples.filter(({ phase }) => phase === 'steady');
    const streamed = whole.reduce(
      (sum, { lastContentMs = 0, firstContentMs = 0 }) => sum + lastContentMs - firstContentMs,
      0,
    );
    const all = whole.reduce((sum, { lastContentMs = 0, sentMs = 0 }) => sum + lastContentMs - sentMs, 0);
    expect(findDecode(sideOf(run), [])?.now.decodeShare.value).toBeCloseTo(streamed / all, 9);
  });

  it('is the same where the network hands several events over at once', () => {
    const run = runEngine({ profile, runSeed: 1, concurrency: [8] });
    const together = run.samples.map((sample) => ({ ...sample, gapsMs: joinInFours(sample.gapsMs) }));
    const plain = findDecode(sideOf(run), [])?.now.stepMs.value as number;
    const joined = findDecode(sideOf({ ...run, samples: together }), [])?.now.stepMs.value as number;
    expect(joined / plain).toBeCloseTo(1, 1);
  });

  it('leaves pauses out that have nothing to do with decoding', () => {
    const run = runEngine({ profile, runSeed: 1, concurrency: [8] });
    const paused = run.samples.map((sample, index) =>
      index % 20 === 0 ? { ...sample, gapsMs: sample.gapsMs.with(5, 500) } : sample,
    );
    expect(findDecode(sideOf({ ...run, samples: paused }), [])?.now.stepMs.value).toBeCloseTo(14, 0);
  });

  it('is not there where answers come in one piece', () => {
    const run = runEngine({ profile, runSeed: 1, concurrency: [8] });
    const samples = run.samples.map((sample) => ({ ...sample, gapsMs: [], lastContentMs: sample.firstContentMs }));
    expect(findDecode(sideOf({ ...run, samples }), [])).toBeUndefined();
  });
});

describe('the two parts of a step', () => {
  it('are within their intervals in most runs that have a ladder', () => {
    const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
    const facts = seeds.map((runSeed) => factOf({ runSeed, concurrency: [8, 1, 2, 4, 16], requests: 60 })?.now.parts);
    // What two processes of a build differ by is in both parts alike, so the share is what must hold.
    const held = facts.filter((parts) => parts && parts.fixedShare.low <= 10 / 14 && parts.fixedShare.high >= 10 / 14);
    expect(held.length).toBeGreaterThanOrEqual(16);
    for (const parts of facts) expect(parts?.fixedShare.high).toBeLessThan((parts?.fixedShare.low as number) + 0.15);
  });

  it('are told apart at one level as far as the stage running empty shows them, with wider intervals', () => {
    const oneLevel = factOf({ requests: 200 })?.now.parts?.fixedShare;
    const ladder = factOf({ requests: 200, concurrency: [8, 1, 4] })?.now.parts?.fixedShare;
    if (!oneLevel || !ladder) throw new Error('both are told apart');
    expect(oneLevel.low).toBeLessThan(10 / 14);
    expect(oneLevel.high).toBeGreaterThan(10 / 14);
    expect(oneLevel.high - oneLevel.low).toBeGreaterThan(ladder.high - ladder.low);
  });

  it('are not told apart where the batch never changes', () => {
    expect(factOf({ concurrency: [1] })?.now.parts).toBeUndefined();
  });

  it('are known of the stored runs too, as a mean over them', () => {
    const slower = { ...profile, engine: { ...engine, stepMs: 15 } };
    const fact = factOf({ profile: slower, concurrency: [8, 1, 4] }, [
      { runSeed: 2, concurrency: [8, 1, 4] },
      { runSeed: 3, concurrency: [8, 1, 4] },
    ]);
    expect(fact?.before?.parts?.fixedMs.value).toBeCloseTo(10, 0);
    expect(fact?.now.parts?.fixedMs.value).toBeCloseTo(15, 0);
  });
});

/** Three of every four events come with the one after them. */
function joinInFours(gapsMs: readonly number[]): number[] {
  const sum = (from: number, to: number): number => gapsMs.slice(from, to).reduce((total, gap) => total + gap, 0);
  return gapsMs.map((_, index) => (index % 4 === 0 ? sum(index, index + 4) : 0));
}

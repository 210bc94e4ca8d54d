import { describe, expect, it } from 'vitest';
import { measureEffort, plus, times } from '../../src/advise/effort.ts';
import { describeEffort } from '../../src/advise/effort-words.ts';
import type { HelperRecord } from '../../src/model/judge-records.ts';
import type { Run } from '../../src/model/run-file.ts';
import { buildAnswers, buildRun } from '../synthetic/build-run.ts';

const answers = buildAnswers({ domains: ['law'], perDomain: 20 });
const recorded = buildRun({ seed: 3, requests: 60, answers });
/** As a server that tells its tokens would have it, with 500 ms of questions after the load. */
const run: Run = {
  ...recorded,
  scores: recorded.scores.map((score) => ({ ...score, inputTokens: 40, outputTokens: 10 })),
  end: { kind: 'end', endedMs: (recorded.stages[0]?.endedMs ?? 0) + 500, complete: true, reason: '' },
};
const loadTokens = recorded.samples.reduce((sum, { usage }) => sum + (usage.input ?? 0) + (usage.output ?? 0), 0);

describe('the effort of a run', () => {
  const effort = measureEffort(run);

  it('is its whole length and every token that was sent or came, warm-up and questions included', () => {
    expect(effort.run).toEqual({ ms: run.end?.endedMs, tokens: loadTokens + 20 * 50 });
  });

  it('is shared out among the requests of a stage and the items', () => {
    const { ms, tokens } = effort.request.get('steady') ?? {};
    expect(ms).toBeCloseTo((recorded.stages[0]?.endedMs ?? 0) / 60);
    expect(tokens).toBeCloseTo(loadTokens / 60);
    expect(effort.item.ms).toBeCloseTo(25);
    expect(effort.item.tokens).toBeCloseTo(50);
  });

  it('has no tokens as soon as one answer did not tell its own, and a failed request tells nothing', () => {
    const [first, ...others] = run.samples;
    if (!first) throw new Error('a run has samples');
    expect(measureEffort({ ...run, samples: [{ ...first, usage: {} }, ...others] }).run.tokens).toBeUndefined();
    const failed = { ...first, outcome: 'timeout' as const, usage: {} };
    const used = (first.usage.input ?? 0) + (first.usage.output ?? 0);
    expect(measureEffort({ ...run, samples: [failed, ...others] }).run.tokens).toBe(loadTokens + 1000 - used);
  });

  it('does not pay twice for an answer that two items share, and pays for the judge', () => {
    const shared = run.scores.map((score, index) => (index < 5 ? { ...score, shared: true as const } : score));
    expect(measureEffort({ ...run, scores: shared }).run.tokens).toBe(loadTokens + 15 * 50);
    const helper: HelperRecord = {
      ...{ kind: 'helper', role: 'judge', attempt: 1, requests: 20, failed: 0 },
      ...{ inputTokens: 900, outputTokens: 100, untold: 0, startedMs: 0, endedMs: 1 },
    };
    expect(measureEffort({ ...run, helpers: [helper] }).run.tokens).toBe(loadTokens + 2000);
    expect(measureEffort({ ...run, helpers: [{ ...helper, untold: 1 }] }).run.tokens).toBeUndefined();
  });

  it('counts pairs, not requests, of two endpoints side by side', () => {
    const samples = run.samples.map((sample, index) =>
      sample.phase === 'steady' ? { ...sample, pair: Math.floor(index / 2) } : { ...sample, pair: 0 },
    );
    const pairs = new Set(samples.flatMap(({ phase, pair }) => (phase === 'steady' ? [pair] : []))).size;
    expect(measureEffort({ ...run, samples }).request.get('steady')?.tokens).toBeCloseTo(loadTokens / pairs);
  });

  it('is not known of a run that was cut off, or of another tool', () => {
    expect(measureEffort({ ...run, end: undefined }).run.ms).toBeUndefined();
    const imported = { tool: 'vllm bench', shape: {}, openLoop: false, notes: [] };
    expect(measureEffort({ ...run, header: { ...run.header, imported } }).run).toEqual({
      ms: undefined,
      tokens: undefined,
    });
  });

  it('adds up and multiplies, unknown as soon as a part is', () => {
    expect(plus({ ms: 1, tokens: 2 }, times(2, { ms: 3, tokens: undefined }))).toEqual({ ms: 7, tokens: undefined });
  });
});

describe('the words of an effort', () => {
  it.each([
    [12 * 60_000, 412_345, 'about 12 minutes and 0.41 M tokens'],
    [243_000, 90_210, 'about 4 minutes and 90 k tokens'],
    [41_200, undefined, 'about 41 seconds'],
    [900, 640, 'about 1 second and 640 tokens'],
    [2.5 * 3_600_000, 1, 'about 2.5 hours and 1 token'],
    [undefined, 1_234_567, 'about 1.2 M tokens'],
  ])('of %s ms and %s tokens are "%s"', (ms, tokens, words) => {
    expect(describeEffort({ ms, tokens })).toBe(words);
  });

  it('are none where nothing is known, or nothing was used', () => {
    expect(describeEffort({ ms: undefined, tokens: undefined })).toBeUndefined();
    expect(describeEffort({ ms: 0, tokens: 0 })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { findFailures } from '../../src/advise/facts/failures.ts';
import { effectOfMending } from '../../src/advise/without.ts';
import { hashToUnit } from '../../src/simulator/seeded.ts';
import { policy, rule } from '../synthetic/policy.ts';
import { type TroubledLoad, troubledRun } from '../synthetic/troubled-run.ts';
import { adviceOf, judged, rulesTold, steadyOf } from './advised.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const profile = { engine: { stepMs: 6, decodeMsPerSequence: 0.2 } };
/** Each measured request fails by its own chance of `share`. */
const byChance =
  (seed: number, share: number, after = 0): NonNullable<TroubledLoad['failsAfter']> =>
  (index) =>
    index >= 4 && hashToUnit(seed, 'fails', index) < share ? after : undefined;
const failing = (seed: number, given: Partial<TroubledLoad>) => steadyOf(troubledRun({ seed, profile, ...given }));

describe('failed requests', () => {
  it('are a share with its interval, and nothing more where chance scatters them', () => {
    let held = 0;
    for (const seed of SEEDS) {
      const found = findFailures(failing(seed, { failsAfter: byChance(seed, 0.1) }), []);
      expect(found?.top.kind).toBe('reset');
      expect([found?.burst, found?.prompts, found?.longer]).toEqual([undefined, undefined, undefined]);
      held += Number((found?.share.low ?? 1) <= 0.1 && (found?.share.high ?? 0) >= 0.1);
    }
    expect(held).toBeGreaterThanOrEqual(9);
  });

  it('are none in a run without any', () => {
    expect(findFailures(failing(1, {}), [])).toBeUndefined();
  });

  it('are a burst where a part of the time holds them', () => {
    for (const seed of SEEDS) {
      const run = failing(seed, { failsAfter: (_, atMs) => (atMs > 1500 && atMs < 2000 ? 0.5 : undefined) });
      const burst = findFailures(run, [])?.burst;
      expect(burst?.fromMs).toBeGreaterThanOrEqual(1500);
      expect(burst?.toMs).toBeLessThanOrEqual(2000);
    }
  });

  it('are tied to their prompts where the same ones fail each time', () => {
    const load: Partial<TroubledLoad> = {
      promptId: (index) => `p-${index % 50}`,
      failsAfter: (index) => (index >= 4 && index % 50 < 3 ? 0 : undefined),
    };
    const found = findFailures(failing(1, load), []);
    expect(found?.prompts?.ids.toSorted()).toEqual(['p-0', 'p-1', 'p-2']);
    // Three prompts of fifty, four times each.
    expect(found?.prompts?.sends).toBe(12);
  });

  it('are tied to their prompts by stored runs where each is sent once', () => {
    const load: Partial<TroubledLoad> = { failsAfter: (index) => (index >= 4 && index % 20 === 0 ? 0 : undefined) };
    const found = findFailures(failing(1, load), [failing(2, load)]);
    expect(found?.prompts).toMatchObject({ sends: 20 });
    expect(found?.prompts?.ids).toHaveLength(10);
  });

  it('are told as longer prompts where stored runs answered the same ones', () => {
    const lengths = (_: number, draw: number) => Math.round(100 + 900 * draw);
    const answered = troubledRun({ seed: 2, profile, inputTokens: lengths });
    const long = new Set(answered.samples.filter(({ usage }) => (usage.input ?? 0) > 800).map(({ index }) => index));
    const failsAfter = (index: number) => (index >= 4 && long.has(index) ? 0 : undefined);
    const found = findFailures(failing(1, { inputTokens: lengths, failsAfter }), [steadyOf(answered)]);
    expect(found?.longer?.failedTokens).toBeGreaterThan(800);
    expect(found?.longer?.okTokens).toBeLessThan(700);
  });
});

describe('what answering all of them brings', () => {
  it.each([
    { share: 0.3, after: 0.5, concurrency: 4 },
    { share: 0.1, after: 0, concurrency: 8 },
    { share: 0.3, after: 0, concurrency: 8 },
    { share: 0.3, after: 0.5, concurrency: 16 },
  ])('lies in the predicted range for %j', ({ share, after, concurrency }) => {
    const inside = SEEDS.flatMap((seed) => {
      const side = failing(seed, { concurrency, failsAfter: byChance(seed, share, after) });
      const mended = failing(seed + 500, { concurrency });
      const found = findFailures(side, []);
      return (['ttft_p50', 'output_tokens_per_sec'] as const).map((id) => {
        const effect = found && effectOfMending(found.mended, { id, given: '' });
        if (!effect || !('low' in effect)) throw new Error(`no range for ${id}`);
        const [was, is] = [side, mended].map(({ measurement }) => measurement.stages.steady?.[id]?.value ?? 0) as [
          number,
          number,
        ];
        return is - was >= effect.low && is - was <= effect.high;
      });
    });
    expect(inside.filter(Boolean).length / inside.length).toBeGreaterThanOrEqual(0.85);
  });
});

describe('the advice about failures', () => {
  const limit = policy({ gates: [rule('error_ratio', { limit: 0.01 })] });

  it('says how many come back, when they were, and what that points at', () => {
    const run = troubledRun({
      seed: 1,
      profile,
      failsAfter: (_, atMs) => (atMs > 1500 && atMs < 1900 ? 0.5 : undefined),
    });
    const advice = adviceOf(judged(run, [], limit), 'errors');
    expect(advice.evidence.map(({ name }) => name)).toEqual(['reset', 'a burst']);
    expect(advice.tryIt).toContain('a restart, a deployment or another job');
    const { error_ratio: errors } = advice.expected;
    const { value } = judged(run, [], limit).metrics.steady?.error_ratio ?? {};
    if (!errors || !('low' in errors) || value === undefined || value === null) throw new Error('a range was expected');
    expect(-value).toBeGreaterThan(errors.low);
    expect(-value).toBeLessThan(errors.high);
  });

  it('is about the prompts alone where too few fail for any gate, and each time', () => {
    const load: Partial<TroubledLoad> = {
      promptId: (index) => `p-${index % 100}`,
      requests: 400,
      failsAfter: (index) => (index >= 4 && index % 100 === 7 ? 0 : undefined),
    };
    const generous = policy({ gates: [rule('error_ratio', { limit: 0.2 })] });
    const advice = adviceOf(
      judged(troubledRun({ seed: 1, profile, ...load }), [troubledRun({ seed: 2, profile, ...load })], generous),
      'failing-prompts',
    );
    expect(advice.kind).toBe('edge-cases');
    expect(advice.action).toContain('the 1 prompt that fails');
  });

  it('is not given without failures', () => {
    expect(rulesTold(judged(troubledRun({ seed: 1, profile }), [], limit))).toEqual([]);
  });
});

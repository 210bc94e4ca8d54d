import { describe, expect, it } from 'vitest';
import { judgeGates } from '../../src/compare/gates.ts';
import { judgePairedGates } from '../../src/compare/paired.ts';
import { warnOfSeveralTokens } from '../../src/compare/several-tokens.ts';
import { tokensPerEvent } from '../../src/measure/request-figures.ts';
import type { Measurement } from '../../src/model/measurement.ts';
import { sample } from '../measure/make.ts';
import { evidence, pairs } from '../synthetic/build-evidence.ts';
import { measurement, stored, value } from '../synthetic/build-measurement.ts';
import { policy, rule } from '../synthetic/policy.ts';

const rules = [rule('itl_p50', { relative: 0.05, limit: 15 }), rule('tpot_p50', { relative: 0.05 })];

/** ITL and TPOT in ms of a run whose events held so many tokens. */
const run = (perEvent: number | undefined, itl: number, load = 'L'): Measurement => {
  const made = measurement({ itl_p50: value(itl), tpot_p50: value(10) });
  const header = { ...made.header, fingerprint: { ...made.header.fingerprint, load } };
  return { ...made, header, ...(perEvent === undefined ? {} : { tokensPerEvent: { steady: perEvent } }) };
};

const judged = (candidate: Measurement, before: Measurement) =>
  judgeGates(
    candidate,
    Array.from({ length: 8 }, () => stored(before)),
    policy({ gates: rules }),
  );
const tiers = (candidate: Measurement, before: Measurement): string[] =>
  judged(candidate, before).map(({ id, design, tier }) => `${id} ${design} ${tier}`);

describe('a gate on ITL', () => {
  const blocking = ['itl_p50 history blocking', 'itl_p50 limit blocking', 'tpot_p50 history blocking'];

  it.each<[string, number | undefined]>([
    ['one token an event', 0.99],
    ['a few that were held back', 1.1],
    ['tokens that nobody told', undefined],
  ])('of %s can fail the check', (_name, perEvent) => {
    expect(tiers(run(perEvent, 20), run(perEvent, 10))).toEqual(blocking);
  });

  it('is advisory where an event holds several tokens, and says why', () => {
    const gates = judged(run(2.4, 20), run(2.4, 10));
    expect(gates.map(({ id, design, tier }) => `${id} ${design} ${tier}`)).toEqual([
      'itl_p50 history advisory',
      'itl_p50 limit advisory',
      'tpot_p50 history blocking',
    ]);
    expect(gates[0]).toMatchObject({
      answer: 'regression',
      reason: expect.stringMatching(/; advisory, because about 2\.4 tokens came in one event/),
    });
    expect(gates[2]?.reason).not.toContain('advisory');
    expect(warnOfSeveralTokens(gates, policy({ gates: rules }))).toEqual([
      expect.stringContaining('In stage steady several tokens came in one event'),
    ]);
  });

  it('compares with no run of several tokens either, but keeps its own limit', () => {
    expect(tiers(run(1, 20), run(2.4, 10))).toEqual([
      'itl_p50 history advisory',
      'itl_p50 limit blocking',
      'tpot_p50 history blocking',
    ]);
  });

  it('does not look at runs of another load', () => {
    expect(tiers(run(1, 20), run(2.4, 10, 'another'))).toEqual(blocking);
  });

  it('that the config has as advisory is not told as anything else', () => {
    const advisory = policy({ gates: [rule('itl_p50', { relative: 0.05, tier: 'advisory' })] });
    const gates = judgeGates(run(2.4, 20), [stored(run(2.4, 10))], advisory);
    expect(gates[0]?.reason).not.toContain('because');
    expect(warnOfSeveralTokens(gates, advisory)).toEqual([]);
  });
});

describe('side by side', () => {
  const judgedBeside = (base: number, candidate: number) =>
    judgePairedGates(
      evidence(
        { pairs: pairs(100, () => ({ base: 1, candidate: 2 })) },
        {
          arms: {
            base: { tokensPerEvent: { steady: base } },
            candidate: { tokensPerEvent: { steady: candidate } },
          },
        },
      ),
      policy({ gates: [rule('itl_p50', { relative: 0.05 }), rule('tpot_p50', { relative: 0.05 })] }),
      [],
    ).map(({ id, tier, answer, reason }) => [id, tier, answer, reason.includes('; advisory, because')]);

  it.each([
    [2.4, 1],
    [1, 2.4],
  ])('several tokens at either endpoint make ITL advisory: %d and %d', (base, candidate) => {
    expect(judgedBeside(base, candidate)).toEqual([
      ['itl_p50', 'advisory', 'regression', true],
      ['tpot_p50', 'blocking', 'regression', false],
    ]);
  });

  it('one token an event at both leaves it as it is', () => {
    expect(judgedBeside(1, 1).map(([, tier]) => tier)).toEqual(['blocking', 'blocking']);
  });
});

describe('tokens to an event', () => {
  const of = (output: number | undefined, events: number, more = {}) =>
    sample({ index: 0, gapsMs: Array(events - 1).fill(5), usage: { output }, ...more });

  it.each<[string, Parameters<typeof tokensPerEvent>[0], number | undefined]>([
    ['several', [of(31, 10)], 3],
    ['over all requests', [of(31, 10), of(11, 10)], 2],
    ['without the token that ends an answer', [of(11, 10)], 1],
    ['without hidden reasoning', [of(31, 10, { usage: { output: 31, reasoning: 20 } })], 1],
    ['not of failed requests', [of(31, 10, { outcome: 'reset' }), of(11, 10)], 1],
    ['unknown where no usage tells them', [of(undefined, 10)], undefined],
  ])('%s', (_name, samples, perEvent) => {
    expect(tokensPerEvent(samples)).toBe(perEvent);
  });
});

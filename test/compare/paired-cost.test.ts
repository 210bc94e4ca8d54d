/** The paired gate on cost: the mean of what both endpoints charge for the same prompts. */
import { describe, expect, it } from 'vitest';
import { judgePairedGates } from '../../src/compare/paired.ts';
import type { MeasuredPair, MeasuredTurn, PairedEvidence, RequestFigures } from '../../src/model/paired.ts';
import type { GateResult } from '../../src/model/result.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { evidence, failedRequest, request } from '../synthetic/build-evidence.ts';
import { drawNormal } from '../synthetic/noise.ts';
import { policy, rule } from '../synthetic/policy.ts';

const cost = rule('cost', { relative: 0.05 });

const paid = (usd: number): RequestFigures => ({ ...request(1), usd });
const untold: RequestFigures = { ...request(1), usageUntold: true };

const pairsOf = (count: number, usd: (index: number) => [base: number, candidate: number]): MeasuredPair[] =>
  Array.from({ length: count }, (_, index) => {
    const [base, candidate] = usd(index);
    return { base: paid(base), candidate: paid(candidate) };
  });

function judged(made: PairedEvidence): GateResult {
  return judgePairedGates(made, policy({ alpha: 0.01, gates: [cost] }), [])[0] as GateResult;
}

const byPairs = (pairs: MeasuredPair[], more: Partial<PairedEvidence> = {}) => judged(evidence({ pairs }, more));

describe('cost by pairs', () => {
  it('sees that a fifth of the answers cost four times as much, which the median pair does not', () => {
    const random = seededRandom(3);
    const gate = byPairs(
      pairsOf(100, (index) => {
        const usd = 0.001 * Math.exp(0.3 * drawNormal(random));
        return [usd, usd * (index % 5 === 0 ? 4 : 1)];
      }),
    );
    expect(gate).toMatchObject({ answer: 'regression', estimator: 'log-ratio-of-means' });
    expect(gate.change?.estimate).toBeGreaterThan(0.4);
    expect(gate.change?.estimate).toBeCloseTo((gate.candidate as number) / (gate.baseline as number) - 1, 12);
  });

  it('sees no gain where most answers are cheaper and the mean is the same', () => {
    const gate = byPairs(pairsOf(200, (index) => [1, index % 5 === 0 ? 1.8 : 0.8]));
    expect(gate.answer).not.toBe('improved');
    expect(gate.change?.estimate).toBeCloseTo(0, 12);
  });

  it.each([
    [0, 'missing', 'needs 10 pairs that both endpoints answered, has 0'],
    [9, 'missing', 'needs 10 pairs that both endpoints answered, has 9'],
    [10, 'regression', undefined],
  ])('on %i pairs that cost twice as much is %s', (count, answer, reason) => {
    const gate = byPairs(pairsOf(count, (index) => [1 + (index % 3) / 10, 2 + (index % 3) / 5]));
    expect([gate.answer, answer === 'missing' ? gate.reason : undefined]).toEqual([answer, reason]);
  });

  it.each([
    [0, 1, 'within'],
    [0, 1.2, 'regression'],
    [0.015, 1, 'within'],
    [0.015, 1.2, 'regression'],
  ])(
    'with instances that differ by %f and every answer %f times as dear as the other is %s',
    (instanceSd, times, answer) => {
      expect(
        byPairs(
          pairsOf(40, () => [0.0005, 0.0005 * times]),
          { instanceSd },
        ).answer,
      ).toBe(answer);
    },
  );

  it('that is nothing at all is missing, with that reason', () => {
    expect(byPairs(pairsOf(40, () => [0, 0]))).toMatchObject({
      answer: 'missing',
      reason: 'the requests cost nothing at the configured prices',
    });
  });

  it('leaves pairs out of which one side failed', () => {
    const pairs = pairsOf(40, () => [1, 1]).map((pair, index) =>
      index < 8 ? { ...pair, candidate: failedRequest } : pair,
    );
    expect(byPairs(pairs)).toMatchObject({ answer: 'within', n: { baseline: 32, candidate: 32 } });
  });

  it('raises a false alarm on at most about one of a hundred runs whose answers differ widely in length', () => {
    const random = seededRandom(11);
    const draw = (): number => (random() < 0.1 ? 4 : Math.exp(0.5 * drawNormal(random)));
    const none = rule('cost', { relative: 0 });
    const trials = 2000;
    let alarms = 0;
    for (let trial = 0; trial < trials; trial++) {
      const made = evidence({ pairs: pairsOf(60, () => [draw(), draw()]) }, { instanceSd: 0 });
      const [gate] = judgePairedGates(made, policy({ alpha: 0.01, gates: [none] }), []);
      if (gate?.answer === 'regression') alarms++;
    }
    expect(alarms / trials).toBeLessThan(0.01 + 2.6 * Math.sqrt((0.01 * 0.99) / trials));
    expect(alarms).toBeGreaterThan(0);
  });
});

describe('cost where the tokens of an answer were not told', () => {
  const both = [
    ['the base endpoint', (pair: MeasuredPair) => ({ ...pair, base: untold })],
    ['this endpoint', (pair: MeasuredPair) => ({ ...pair, candidate: untold })],
  ] as const;

  it.each(both)('by pairs is missing: %s told all but three', (name, change) => {
    const pairs = pairsOf(40, () => [1, 1]).map((pair, index) => (index < 3 ? change(pair) : pair));
    expect(byPairs(pairs)).toMatchObject({
      ...{ answer: 'missing', baseline: null, candidate: null, change: null },
      reason: `${name} did not tell the tokens of 3 of 40 answered requests`,
    });
  });

  it('of both endpoints says so of both', () => {
    const pairs = [
      ...pairsOf(38, () => [1, 1]),
      { base: untold, candidate: paid(1) },
      { base: untold, candidate: untold },
    ];
    expect(byPairs(pairs).reason).toBe(
      'the base endpoint did not tell the tokens of 2 of 40 answered requests, this endpoint did not tell the tokens of 1 of 40 answered requests',
    );
  });

  it('by turns is missing, as without it it would be judged', () => {
    const turns = (last: RequestFigures): MeasuredTurn[] =>
      Array.from({ length: 16 }, (_, index) => ({
        arm: [0, 3].includes(index % 4) ? ('base' as const) : ('candidate' as const),
        requests: [...Array.from({ length: 9 }, () => paid(1)), index === 1 ? last : paid(1)],
      }));
    const byTurns = (last: RequestFigures) => judged(evidence({ turns: turns(last) }, { form: 'turns' }));
    expect(byTurns(paid(1)).answer).toBe('within');
    expect(byTurns(untold)).toMatchObject({
      ...{ answer: 'missing', baseline: null, candidate: null },
      reason: 'this endpoint did not tell the tokens of 1 of 80 answered requests',
    });
  });
});

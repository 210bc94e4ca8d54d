import { describe, expect, it } from 'vitest';
import { evidenceAt, type Look, looksOfPhase } from '../../src/compare/look-plan.ts';
import { lookAgain } from '../../src/compare/looks.ts';
import { judgePairedGates } from '../../src/compare/paired.ts';
import type { GatePolicy } from '../../src/model/config.ts';
import type { MeasuredPair, PairedEvidence } from '../../src/model/paired.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { evidence, pairs, turns } from '../synthetic/build-evidence.ts';
import { share } from '../synthetic/build-measurement.ts';
import { drawNormal } from '../synthetic/noise.ts';
import { simulatePaired } from '../synthetic/paired-noise.ts';
import { policy, rule } from '../synthetic/policy.ts';

const FAILED = Number.POSITIVE_INFINITY;
const BUDGET = 300;
const ttft = rule('ttft_p50', { relative: 0.05, absolute: 5 });
const errors = rule('error_ratio', { absolute: 0.01 });

/** After how many pairs sampling stops, and why the last look went on where it did not. */
function measure(whole: readonly MeasuredPair[], rules: GatePolicy, more: Partial<PairedEvidence> = {}) {
  const looks: Look[] = [];
  const memo = new Map<string, number>();
  for (let count = 10; count <= whole.length; count += 10) {
    looks.push({ stage: 'steady', unit: 'pairs', count, fraction: count / BUDGET });
    const seen = evidence({ pairs: whole.slice(0, count) }, more);
    const outlook = lookAgain({ evidence: seen, policy: rules, looks, memo });
    if ('stop' in outlook) return { pairs: count, open: [] };
    if (count === whole.length) return { pairs: count, open: outlook.goOn };
  }
  return { pairs: 0, open: [] };
}

const random = seededRandom(12);
const noise = (): number => Math.exp(0.08 * drawNormal(random));
const sizes = (factor: number) => () => ({ base: noise(), candidate: factor * noise() });

describe('sampling stops', () => {
  it.each([
    ['a hundredfold slowdown', 100, 30],
    ['a doubling', 2, 30],
    ['30 % more', 1.3, 60],
  ])('soon at %s, never at the first ten pairs', (_, factor, atMost) => {
    const { pairs: seen } = measure(pairs(BUDGET, sizes(factor)), policy({ gates: [ttft] }));
    expect(seen).toBeGreaterThan(10);
    expect(seen).toBeLessThanOrEqual(atMost);
  });

  it('where no change can become one any more', () => {
    const { pairs: seen } = measure(pairs(BUDGET, sizes(1)), policy({ gates: [ttft] }));
    expect(seen).toBeGreaterThan(20);
    expect(seen).toBeLessThan(150);
  });

  it('when most of the candidate requests fail', () => {
    const { pairs: seen } = measure(
      pairs(BUDGET, (index) => ({ base: 1, candidate: index % 4 ? FAILED : 1 })),
      policy({ gates: [ttft, errors] }),
    );
    expect(seen).toBeLessThan(BUDGET / 2);
  });
});

describe('sampling goes on', () => {
  const open = (made: readonly MeasuredPair[], rules: GatePolicy, more: Partial<PairedEvidence> = {}) =>
    measure(made, rules, more).open;

  it('while a change is near the tolerance', () => {
    expect(open(pairs(100, sizes(1.05)), policy({ gates: [ttft] }))).toEqual(['ttft_p50 (steady)']);
  });

  it('while a gate lacks its floor', () => {
    const p95 = rule('ttft_p95', { relative: 0.5 });
    expect(open(pairs(80, sizes(1)), policy({ gates: [p95] }))).toEqual(['ttft_p95 (steady)']);
  });

  it('while failures could still reach a point', () => {
    expect(open(pairs(100, sizes(1)), policy({ gates: [errors] }))).toEqual(['error_ratio (steady)']);
    expect(measure(pairs(BUDGET, sizes(1)), policy({ gates: [errors] })).pairs).toBeLessThan(BUDGET);
  });

  it('to the budget where nothing can fail', () => {
    const advisory = { ...ttft, tier: 'advisory' as const };
    expect(measure(pairs(BUDGET, sizes(3)), policy({ gates: [advisory] }))).toEqual({ pairs: BUDGET, open: [] });
  });

  it('while a service level is not wholly kept, and never stops at its breach, which is not tested at every look', () => {
    const limit = rule('ttft_p50', { limit: 210 });
    const slow = Array.from({ length: 100 }, (_, index) => 300 + index);
    const arms = (sorted: number[]) => ({
      arms: {
        base: {},
        candidate: {
          distributions: { steady: { ttft: sorted } },
          stages: { steady: { ttft_p50: { value: sorted[50] as number, n: 100 }, error_ratio: share(0, 100) } },
        },
      },
    });
    expect(open(pairs(100, sizes(1)), policy({ gates: [limit] }), evidence({}, arms(slow)))).toEqual([
      'ttft_p50 (steady)',
    ]);
    const kept = evidence({}, arms(slow.map((value) => value / 10)));
    expect(measure(pairs(100, sizes(1)), policy({ gates: [limit] }), kept).pairs).toBe(10);
  });

  it('into the turns, which pairs cannot answer for', () => {
    const rules = policy({ gates: [ttft, rule('output_tokens_per_sec', { relative: 0.05 })] });
    const made = pairs(BUDGET, sizes(1));
    const looks = looksOfPhase({
      stage: 'steady',
      unit: 'pairs',
      every: 10,
      planned: BUDGET,
      measured: BUDGET,
      stop: 'completed',
    });
    // The pairs are over with nothing found: the first look of the next phase has no turn yet.
    const before: Look = { stage: 'steady', unit: 'turns', count: 0, fraction: 0 };
    const memo = new Map<string, number>();
    const at = (given: Look[], rates: number, slower: number) =>
      lookAgain({
        evidence: evidence({
          pairs: made,
          turns: turns({ base: rates, candidate: rates }, (arm) => ({ rate: arm === 'base' ? 600 : 600 * slower })),
        }),
        policy: rules,
        looks: [...looks, ...given],
        memo,
      });
    expect(at([before], 0, 1)).toEqual({ goOn: ['output_tokens_per_sec (steady)'] });
    const eight: Look = { stage: 'steady', unit: 'turns', count: 16, fraction: 0.8 };
    expect(at([eight], 8, 0.5)).toEqual({ stop: 'verdict' });
  });
});

describe('the judgement', () => {
  it.each([1, 1.1, 1.3])('of the run file comes to what stopped the run, at × %f', (factor) => {
    const whole = simulatePaired({ seed: 5, pairs: BUDGET, turns: 8, ttft: factor });
    const stage = whole.stages.steady ?? { pairs: [], turns: [] };
    const rules = policy({ gates: [ttft, errors, rule('ttft_p95', { relative: 0.1 })] });
    const looks: Look[] = [];
    const memo = new Map<string, number>();
    let live = judgePairedGates(whole, rules, []);
    for (let count = 10; count <= BUDGET; count += 10) {
      looks.push({ stage: 'steady', unit: 'pairs', count, fraction: count / BUDGET });
      const seen = { ...whole, stages: { steady: evidenceAt(stage, looks.at(-1) as Look) } };
      live = judgePairedGates(seen, rules, looks, memo);
      if ('stop' in lookAgain({ evidence: seen, policy: rules, looks, memo })) break;
    }
    const seen = looks.at(-1)?.count as number;
    const stop = seen < BUDGET ? 'verdict' : 'completed';
    // Pairs that were under way when the sampling stopped are in the file too.
    const measured = Math.min(BUDGET, seen + 7);
    const file = { ...whole, stages: { steady: { ...stage, pairs: stage.pairs.slice(0, measured) } } };
    const taken = looksOfPhase({ stage: 'steady', unit: 'pairs', every: 10, planned: BUDGET, measured, stop });
    expect(taken).toEqual(looks);
    expect(judgePairedGates(file, rules, taken)).toEqual(live);
    if (factor === 1.3) expect(live[0]?.answer).toBe('regression');
  });

  it('prints wider bounds after an early stop, since it could have stopped often', () => {
    const made = evidence({ pairs: pairs(60, sizes(2)) });
    const width = (looks: readonly Look[]) => {
      const { change } = judgePairedGates(made, policy({ gates: [ttft] }), looks)[0] ?? {};
      return (change?.high as number) - (change?.low as number);
    };
    const early = looksOfPhase({
      stage: 'steady',
      unit: 'pairs',
      every: 10,
      planned: BUDGET,
      measured: 60,
      stop: 'verdict',
    });
    expect(width(early)).toBeGreaterThan(1.5 * width([]));
  });
});

describe('the looks of a phase', () => {
  const phase = { stage: 'steady', unit: 'pairs' as const, every: 10, planned: 40 };
  const fractions = (measured: number, stop: 'completed' | 'verdict' | 'budget') =>
    looksOfPhase({ ...phase, measured, stop }).map(({ count, fraction }) => [count, fraction]);

  it.each([
    [
      'measured to its end',
      40,
      'completed',
      [
        [10, 0.25],
        [20, 0.5],
        [30, 0.75],
        [40, 1],
      ],
    ],
    [
      'stopped by its look',
      27,
      'verdict',
      [
        [10, 0.25],
        [20, 0.5],
      ],
    ],
    [
      'out of time',
      27,
      'budget',
      [
        [10, 0.25],
        [20, 0.5],
        [27, 1],
      ],
    ],
    ['too short for one', 4, 'budget', [[4, 1]]],
    ['without anything', 0, 'budget', []],
  ] as const)('%s', (_, measured, stop, expected) => {
    expect(fractions(measured, stop)).toEqual(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerChange, answerLimit } from '../../src/compare/answer.ts';
import type { Answer } from '../../src/model/result.ts';

/** Worse is positive: estimate, low, high; whether the family rejected; the tolerance is 5 %. */
type Row = [sentence: string, worse: [number, number, number], rejected: boolean, answer: Answer];

const rows: Row[] = [
  ['real and larger than the tolerance is a regression', [0.1, 0.02, 0.2], true, 'regression'],
  ['real and exactly the tolerance is a regression', [0.05, 0.01, 0.1], true, 'regression'],
  ['the step-down test may reject where the printed bound still holds 0', [0.1, -0.01, 0.2], true, 'regression'],
  ['real on the good side and larger than the tolerance is an improvement', [-0.1, -0.2, -0.02], false, 'improved'],
  ['real and exactly the tolerance on the good side is an improvement', [-0.05, -0.1, -0.01], false, 'improved'],
  ['real but small is a small change', [0.03, 0.01, 0.04], true, 'small-change'],
  ['real but small is no regression though the interval reaches beyond', [0.04, 0.01, 0.07], true, 'small-change'],
  ['real but small on the good side is a small change', [-0.03, -0.04, -0.01], false, 'small-change'],
  ['an interval that is all smaller than the tolerance is within it', [0.01, -0.02, 0.04], false, 'within'],
  ['no change at all, tightly measured, is within', [0, -0.01, 0.01], false, 'within'],
  [
    'an interval that reaches the tolerance on the bad side is not within',
    [0.01, -0.02, 0.05],
    false,
    'no-change-seen',
  ],
  ['an interval that reaches it on the good side is not within', [-0.01, -0.05, 0.02], false, 'no-change-seen'],
  ['a wide interval around little is no change seen', [0.01, -0.2, 0.2], false, 'no-change-seen'],
  ['beyond the tolerance with 0 in the interval is undecided', [0.1, -0.05, 0.3], false, 'undecided'],
  ['exactly the tolerance with 0 in the interval is undecided', [0.05, -0.05, 0.2], false, 'undecided'],
  ['beyond, bound above 0, but not rejected: the exact test has the last word', [0.1, 0.01, 0.3], false, 'undecided'],
  ['beyond the tolerance on the good side needs no settling', [-0.1, -0.3, 0.05], false, 'no-change-seen'],
];

describe('the answer to a change', () => {
  it.each(rows)('%s', (_, [estimate, low, high], rejected, answer) => {
    expect(answerChange({ estimate, low, high }, 0.05, { rejected, pWorse: 0.04 })).toBe(answer);
  });

  it.each([
    ['equal figures are no change', [0, -0.01, 0.01], false, 'no-change-seen'],
    ['any real worsening is a regression', [0.001, 0.0005, 0.002], true, 'regression'],
    ['any open worsening is undecided', [0.001, -0.01, 0.02], false, 'undecided'],
    ['any real gain is an improvement', [-0.001, -0.002, -0.0005], false, 'improved'],
  ] satisfies Row[])('without tolerance, %s', (_, [estimate, low, high], rejected, answer) => {
    expect(answerChange({ estimate, low, high }, 0, { rejected, pWorse: 0.04 })).toBe(answer);
  });

  it.each<[string, [number, number, number], number, Answer]>([
    ['worth settling where noise alone gives as much in one of twenty runs', [0.1, -0.05, 0.3], 0.05, 'undecided'],
    ['no change seen where noise gives as much more often', [0.1, -0.05, 0.3], 0.051, 'no-change-seen'],
    ['open, however usual, where it is infinite', [Infinity, -Infinity, Infinity], 0.4, 'undecided'],
  ])('beyond the tolerance and not proven is %s', (_, [estimate, low, high], pWorse, answer) => {
    expect(answerChange({ estimate, low, high }, 0.05, { rejected: false, pWorse })).toBe(answer);
  });

  it('on the good side is never one that costs attention', () => {
    const figure = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(figure, figure, figure, figure, (gain, below, above, tolerance) => {
        const worse = { estimate: -gain, low: -gain - below, high: -gain + above };
        expect(['improved', 'small-change', 'within', 'no-change-seen']).toContain(
          answerChange(worse, tolerance, { rejected: false, pWorse: 0.04 }),
        );
      }),
      { seed: 1 },
    );
  });

  it('is a regression only where the family rejected and the tolerance is reached', () => {
    const figure = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(figure, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (estimate, width, rejected) => {
        const answer = answerChange({ estimate, low: estimate - width, high: estimate + width }, 0.1, {
          rejected,
          pWorse: 0.04,
        });
        expect(answer === 'regression').toBe(rejected && estimate >= 0.1);
      }),
      { seed: 1 },
    );
  });
});

describe('the answer to a service level', () => {
  it.each([
    ['beyond it for certain is a regression', [0.1, 0.02, 0.2], true, 'regression'],
    ['beyond it, maybe by chance, is undecided', [0.1, -0.02, 0.2], false, 'undecided'],
    ['kept with the whole interval is within', [-0.1, -0.2, -0.01], false, 'within'],
    ['kept by the figure alone is no change seen', [-0.1, -0.2, 0.1], false, 'no-change-seen'],
    ['exactly on it is kept', [0, -0.1, 0.1], false, 'no-change-seen'],
    ['exactly on it is no regression whatever the family says', [0, 0, 0], true, 'within'],
  ] satisfies Row[])('%s', (_, [estimate, low, high], rejected, answer) => {
    expect(answerLimit({ estimate, low, high }, rejected)).toBe(answer);
  });
});

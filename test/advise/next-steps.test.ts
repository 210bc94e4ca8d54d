import { describe, expect, it } from 'vitest';
import { planNextSteps, type Situation } from '../../src/advise/next-steps.ts';
import { runsToSettle } from '../../src/advise/runs-to-settle.ts';
import { sampleToSettle } from '../../src/advise/sample-to-settle.ts';
import type { Recommendation } from '../../src/model/advice.ts';
import type { GateResult } from '../../src/model/result.ts';
import { mcnemarWorse, tangoDifference } from '../../src/stats/paired-proportion.ts';
import { tAtLevel } from '../../src/stats/student-t.ts';
import { gate } from '../report/sample-results.ts';

const LEVEL = 0.998;
const alone = { attempts: 1, mayRunAgain: true };

/** A gate as K stored runs give it that differ by `sd` (log scale), K + max(0, 6 − K) − 1 degrees of freedom. */
function onRuns(of: { estimate: number; sd: number; runs: number }, given: Partial<GateResult> = {}): GateResult {
  const { estimate, sd, runs } = of;
  const half = tAtLevel(LEVEL, Math.max(runs, 6) - 1) * sd * Math.sqrt(1 + 1 / runs);
  const ratio = (log: number): number => Math.expm1(log);
  return gate('ttft_p50', {
    answer: 'undecided',
    change: { estimate: ratio(estimate), low: ratio(estimate - half), high: ratio(estimate + half), level: LEVEL },
    n: { baseline: runs, candidate: 300 },
    ...given,
  });
}

describe('the runs that would settle an open gate', () => {
  it.each([
    { estimate: 0.2, sd: 0.045, runs: 3 },
    { estimate: 0.17, sd: 0.04, runs: 6 },
    { estimate: -0.17, sd: 0.04, runs: 6 },
    { estimate: 0.3, sd: 0.06, runs: 2 },
  ])('are the fewest with which the bound of %j does not reach no change', (of) => {
    const need = runsToSettle(onRuns(of), alone);
    if (!need) throw new Error('a number of runs was expected');
    const reach = (more: number): number => {
      const [r, k] = need.kind === 'stored' ? [1, of.runs + more] : [1 + more, of.runs];
      return tAtLevel(1 - (1 - LEVEL) / r, Math.max(k, 6) - 1) * of.sd * Math.sqrt(1 / r + 1 / k);
    };
    expect(reach(0)).toBeGreaterThan(Math.abs(of.estimate));
    expect(reach(need.more)).toBeLessThanOrEqual(Math.abs(of.estimate) + 1e-9);
    expect(reach(need.more - 1)).toBeGreaterThan(Math.abs(of.estimate));
  });

  it('are stored ones alone where further attempts would not be found', () => {
    const of = onRuns({ estimate: 0.14, sd: 0.04, runs: 8 });
    expect(runsToSettle(of, alone)?.kind).toBe('attempts');
    expect(runsToSettle(of, { ...alone, mayRunAgain: false })?.kind).not.toBe('attempts');
  });

  it.each<[string, GateResult]>([
    ['a change that no number of runs would prove', onRuns({ estimate: 0.01, sd: 0.1, runs: 8 })],
    ['two endpoints side by side', onRuns({ estimate: 0.17, sd: 0.04, runs: 6 }, { design: 'paired' })],
    ['a ratio', onRuns({ estimate: 0.17, sd: 0.04, runs: 6 }, { id: 'error_ratio', estimator: 'difference' })],
    ['no interval', onRuns({ estimate: 0.17, sd: 0.04, runs: 6 }, { change: null })],
  ])('are not told of %s', (_, of) => {
    expect(runsToSettle(of, alone)).toBeUndefined();
  });
});

describe('the quality items that would settle accuracy', () => {
  it.each([
    { worse: 12, better: 4, n: 240 },
    { worse: 9, better: 2, n: 252 },
    { worse: 20, better: 8, n: 500 },
  ])('as many times %j are proof by the exact test, and three quarters of them are not', (pairs) => {
    const estimate = (pairs.better - pairs.worse) / pairs.n;
    const open = gate('accuracy', {
      answer: 'undecided',
      change: { estimate, ...tangoDifference(pairs, LEVEL), level: LEVEL },
      n: { baseline: pairs.n, candidate: pairs.n },
    });
    const needed = sampleToSettle(open) ?? 0;
    const chanceAt = (n: number): number =>
      mcnemarWorse({
        worse: Math.round((pairs.worse * n) / pairs.n),
        better: Math.round((pairs.better * n) / pairs.n),
        n,
      });
    expect(mcnemarWorse(pairs)).toBeGreaterThan(1 - LEVEL);
    // The exact test is a little stricter than the interval.
    expect(chanceAt(1.15 * needed)).toBeLessThanOrEqual(1 - LEVEL);
    expect(chanceAt(0.75 * needed)).toBeGreaterThan(1 - LEVEL);
  });
});

const advice = { action: 'Give the server more slots.' } as Recommendation;

function stepsOf(gates: GateResult[], given: Partial<Situation> = {}): string[] {
  return planNextSteps({
    ...{ verdict: 'warn', gates, unexplained: [], recommendations: [], unfit: [], baselineRuns: 8, branch: 'main' },
    ...{ refused: [], otherWorkload: [], wantsBaseline: true, enoughRuns: 6, attempts: 1, drift: [] },
    effort: {
      run: { ms: 240_000, tokens: 130_000 },
      request: new Map([['steady', { ms: 500, tokens: 300 }]]),
      item: { ms: 200, tokens: 100 },
    },
    candidate: { stages: {} },
    ...given,
  });
}

const unknown = { ms: undefined, tokens: undefined };
const untold = { run: unknown, request: new Map(), item: unknown };

describe('next steps', () => {
  const openItems = gate('accuracy', {
    answer: 'undecided',
    change: { estimate: -0.03, low: -0.08, high: 0.012, level: LEVEL },
    n: { baseline: 240, candidate: 240 },
  });
  const openLimit = gate('ttft_p95', {
    answer: 'undecided',
    design: 'limit',
    estimator: 'quantile',
    change: { estimate: 0.1, low: -0.045, high: 0.3, level: LEVEL },
    n: { baseline: 0, candidate: 200 },
  });

  it('say how many runs of which branch, and what they take', () => {
    const [step] = stepsOf([onRuns({ estimate: 0.2, sd: 0.045, runs: 3 })], { baselineRuns: 3 });
    expect(step).toMatch(
      /^(?:Record \d+ more runs of main \(3 stored; |Run this check again(?:, \d times)? \(its attempts count together; )about \d+ minutes and 0\.\d+ M tokens\)/,
    );
  });

  it('multiply what one run took by how many are needed', () => {
    const of = { estimate: 0.3, sd: 0.06, runs: 2 };
    const need = runsToSettle(onRuns(of), alone);
    const [step = ''] = stepsOf([onRuns(of)], { baselineRuns: 2 });
    expect(step).toContain(`about ${4 * (need?.more ?? 0)} minutes`);
  });

  it('price a longer run as this one and what is asked beyond it', () => {
    // n' = 240 (0.042 / 0.03)^2 = 480 items: 240 more at 200 ms and 100 tokens each.
    expect(stepsOf([openItems])).toEqual([
      'Ask about 480 quality items instead of 240 (quality.sets; about 5 minutes and 0.15 M tokens) to settle accuracy: more runs would not.',
    ]);
    // n' = 200 (0.145 / 0.1)^2 = 420.5 requests, in tens: 230 more at 500 ms and 300 tokens each.
    expect(stepsOf([openLimit])).toEqual([
      'Send about 430 requests in steady instead of 200 (about 6 minutes and 0.2 M tokens) to settle TTFT p95 against the limit, were the distance as large as it looks.',
    ]);
  });

  it('name no cost that this run does not tell', () => {
    expect(stepsOf([openItems], { effort: untold })).toEqual([
      'Ask about 480 quality items instead of 240 (quality.sets) to settle accuracy: more runs would not.',
    ]);
    expect(
      stepsOf([openItems, openLimit, onRuns({ estimate: 0.2, sd: 0.045, runs: 3 })], { effort: untold }).join(),
    ).not.toMatch(/minute|second|token|NaN|undefined/);
  });

  it('name metrics as the tables do, each once, and a slice with them', () => {
    const inSlice = { ...openItems, slice: 'domain=law' };
    expect(stepsOf([inSlice], { effort: untold })).toEqual([
      'Ask about 480 quality items of domain=law instead of 240 (quality.sets) to settle accuracy in domain=law: more runs would not.',
    ]);
    const cannotTell = { ...onRuns({ estimate: 0.2, sd: 0.045, runs: 3 }), change: null };
    expect(stepsOf([cannotTell, { ...cannotTell, stage: 'peak' }], { effort: untold, baselineRuns: 3 })).toEqual([
      'Record 3 more runs of main (3 stored) and run this check again: until then the noise of TTFT p50 is partly assumed.',
    ]);
  });

  it('say how many of the stored runs a gate is compared with, where that is not all of them', () => {
    const cannotTell = { ...onRuns({ estimate: 0.2, sd: 0.045, runs: 2 }), change: null };
    expect(stepsOf([cannotTell], { effort: untold, baselineRuns: 9 })[0]).toContain('(2 of the 9 stored count)');
  });

  it('settle the quickest first', () => {
    const steps = stepsOf([openLimit, openItems]);
    expect(steps.map((step) => step.split(' ')[0])).toEqual(['Ask', 'Send']);
  });

  it('put what mends a regression first, and advice behind what settles where nothing is red', () => {
    const red = gate('tpot_p50', { answer: 'regression' });
    expect(stepsOf([red, openItems], { recommendations: [advice] })[0]).toBe(advice.action);
    expect(stepsOf([openItems], { recommendations: [advice] }).at(-1)).toBe(advice.action);
  });

  it('say how many requests a tail needs, those that fail included, and what they take', () => {
    const missing = gate('ttft_p99', { answer: 'missing', reason: 'needs 459 ok requests, has 270' });
    const candidate = {
      stages: { steady: { ttft_p99: { n: 300, needs: 459 }, error_ratio: { value: 0.1, count: 30, n: 300 } } },
    };
    // 459 / 0.9 = 510 requests: 210 more at 500 ms and 300 tokens each.
    expect(stepsOf([missing], { candidate })).toEqual([
      'TTFT p99 (steady): needs 459 ok requests, has 270. Send at least 510 requests in steady instead of 300 (about 6 minutes and 0.19 M tokens).',
    ]);
  });

  it('never repeat themselves', () => {
    const unfit = { stage: 'steady', figure: '', reason: '', hint: 'Use a runner with more CPU.' };
    expect(stepsOf([], { unfit: [unfit, { ...unfit, stage: 'peak' }] })).toEqual(['Use a runner with more CPU.']);
  });
});

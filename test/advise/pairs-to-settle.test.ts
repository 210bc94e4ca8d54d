import { describe, expect, it } from 'vitest';
import { planNextSteps } from '../../src/advise/next-steps.ts';
import { pairsToSettle } from '../../src/advise/pairs-to-settle.ts';
import type { GateResult, SideBySide } from '../../src/model/result.ts';
import { normalScore } from '../../src/stats/student-t.ts';
import { gate } from '../report/sample-results.ts';

const LEVEL = 0.998;
const z = normalScore(1 - LEVEL);

/** A gate as `n` pairs give it, with a scatter of `sd` on the log scale and instances that differ by `instanceSd`. */
function undecided(
  of: { estimate: number; sd: number; n: number; instanceSd: number },
  given: Partial<GateResult> = {},
) {
  const half = z * Math.sqrt(of.sd ** 2 / of.n + of.instanceSd ** 2);
  return gate('ttft_p50', {
    design: 'paired',
    answer: 'undecided',
    estimator: 'hodges-lehmann-log-ratio',
    change: {
      estimate: Math.exp(of.estimate) - 1,
      low: Math.exp(of.estimate - half) - 1,
      high: Math.exp(of.estimate + half) - 1,
      level: LEVEL,
    },
    n: { baseline: of.n, candidate: of.n },
    ...given,
  });
}

describe('the pairs that would settle an undecided gate', () => {
  it.each([
    { estimate: 0.08, sd: 0.6, n: 300, instanceSd: 0.015 },
    { estimate: -0.08, sd: 0.6, n: 300, instanceSd: 0.015 },
    { estimate: 0.06, sd: 0.4, n: 150, instanceSd: 0.005 },
    { estimate: 0.1, sd: 0.7, n: 200, instanceSd: 0 },
  ])('bring the bound of %j to zero, and no fewer do', (of) => {
    const need = pairsToSettle(undecided(of), of.instanceSd);
    if (need?.kind !== 'pairs') throw new Error('a number of pairs was expected');
    const halfAt = (n: number) => z * Math.sqrt(of.sd ** 2 / n + of.instanceSd ** 2);
    expect(need.pairs).toBeGreaterThan(of.n);
    expect(halfAt(need.pairs)).toBeLessThanOrEqual(Math.abs(of.estimate));
    expect(halfAt(need.pairs - 20)).toBeGreaterThan(Math.abs(of.estimate));
  });

  it('are told of a ratio of means too', () => {
    const of = { estimate: 0.08, sd: 0.6, n: 300, instanceSd: 0.015 };
    const means = undecided(of, { id: 'cost', estimator: 'log-ratio-of-means' });
    expect(pairsToSettle(means, of.instanceSd)).toEqual(pairsToSettle(undecided(of), of.instanceSd));
    expect(pairsToSettle(means, of.instanceSd)?.kind).toBe('pairs');
  });

  it('are none where two instances of one build may differ as much', () => {
    expect(pairsToSettle(undecided({ estimate: 0.06, sd: 0.3, n: 300, instanceSd: 0.02 }), 0.02)).toEqual({
      kind: 'instances',
    });
  });

  it.each<[string, GateResult]>([
    ['turns', undecided({ estimate: 0.08, sd: 0.6, n: 8, instanceSd: 0 }, { estimator: 'mean-log-ratio-of-turns' })],
    ['a ratio', undecided({ estimate: 0.08, sd: 0.6, n: 300, instanceSd: 0 }, { id: 'error_ratio' })],
    ['no interval', undecided({ estimate: 0.08, sd: 0.6, n: 300, instanceSd: 0 }, { change: null })],
    ['stored runs', undecided({ estimate: 0.08, sd: 0.6, n: 300, instanceSd: 0 }, { design: 'history' })],
    ['a change that nobody could afford to prove', undecided({ estimate: 0.02, sd: 3, n: 300, instanceSd: 0 })],
  ])('are not told for %s', (_, of) => {
    expect(pairsToSettle(of, 0)).toBeUndefined();
  });
});

describe('the next steps of a paired run that is undecided', () => {
  const paired: SideBySide = {
    form: 'pairs',
    instanceSd: 0.015,
    base: { label: 'baseline', model: 'm', api: 'openai-chat', server: null },
    stages: [],
  };
  const stepsOf = (open: GateResult, form: SideBySide['form'] = 'pairs'): string =>
    planNextSteps({
      verdict: 'warn',
      gates: [open],
      unexplained: [],
      recommendations: [],
      unfit: [],
      baselineRuns: 1,
      wantsBaseline: false,
      enoughRuns: 6,
      attempts: 1,
      candidate: { stages: {} },
      effort: {
        run: { ms: 240_000, tokens: 90_000 },
        request: new Map([['steady', { ms: 400, tokens: 300 }]]),
        item: { ms: 100, tokens: 50 },
      },
      branch: undefined,
      refused: [],
      otherWorkload: [],
      drift: [],
      paired: { ...paired, form },
    }).join(' ');

  it('name the pairs where pairs settle it, the instances where they do not, and else the requests', () => {
    expect(stepsOf(undecided({ estimate: 0.08, sd: 0.6, n: 300, instanceSd: 0.015 }))).toMatch(
      /^Measure about \d+ pairs instead of 300 .* to settle TTFT p50/,
    );
    expect(stepsOf(undecided({ estimate: 0.045, sd: 0.3, n: 300, instanceSd: 0.015 }))).toMatch(
      /More pairs would not settle TTFT p50: two instances of one build may differ as much \(1\.5 %/,
    );
    expect(stepsOf(undecided({ estimate: 0.08, sd: 0.1, n: 8, instanceSd: 0.015 }), 'turns')).toMatch(
      /^Raise workload.stages requests/,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { emptyGate } from '../../src/compare/draft.ts';
import { decideVerdict } from '../../src/compare/verdict.ts';
import { metricSpec } from '../../src/metrics.ts';
import type { Unfit } from '../../src/model/measurement.ts';
import type { Answer, Drift, GateResult, Tier, VerdictWord } from '../../src/model/result.ts';
import { policy, rule } from '../synthetic/policy.ts';

function gate(answer: Answer, tier: Tier = 'blocking', design: GateResult['design'] = 'history'): GateResult {
  const target = {
    rule: rule('ttft_p50', { tier }),
    spec: metricSpec('ttft_p50'),
    stage: 'steady',
    clock: 'sent' as const,
  };
  return { ...emptyGate(target, design), answer };
}

const unfit: Unfit[] = [{ stage: 'steady', figure: '0 of 9', reason: 'no request succeeded', hint: 'look' }];

interface Case {
  gates: GateResult[];
  undecided?: 'warn' | 'fail' | 'pass';
  invalid?: 'fail' | 'warn';
  required?: boolean;
  unfit?: Unfit[];
  drift?: 'report' | 'warn' | 'fail';
  /** Whether what drifted reached the tolerance. */
  drifted?: boolean;
}

const drifts = (beyondTolerance: boolean): Drift => ({
  ...{
    metric: 'ttft_p50',
    stage: 'steady',
    change: 0.2,
    worse: true,
    beyondTolerance,
    runs: 9,
    fromAnchor: false,
    pValue: 0,
    steps: [],
  },
  anchor: { startedAt: '2026-01-10', source: 'run 0' },
  sentence: 'TTFT p50 (steady) rose by 20.0 % over the last 9 runs',
});

const decide = (given: Case) => {
  const { gates, undecided = 'warn', invalid = 'fail', required = false, unfit = [], drift, drifted } = given;
  return decideVerdict(gates, {
    ...{ unfit, policy: policy({ undecided, invalid, drift }), baselineRequired: required },
    drift: drifted === undefined ? [] : [drifts(drifted)],
  });
};

describe('the verdict', () => {
  it.each<[string, Case, VerdictWord]>([
    ['a blocking regression fails', { gates: [gate('within'), gate('regression')] }, 'fail'],
    ['a critical regression fails', { gates: [gate('regression', 'critical')] }, 'fail'],
    ['an advisory regression does not', { gates: [gate('within'), gate('regression', 'advisory')] }, 'pass'],
    ['a missing gated metric fails', { gates: [gate('within'), gate('missing')] }, 'fail'],
    ['an advisory metric may be missing', { gates: [gate('within'), gate('missing', 'advisory')] }, 'pass'],
    ['undecided warns by default', { gates: [gate('undecided')] }, 'warn'],
    ['undecided fails when the policy says so', { gates: [gate('undecided')], undecided: 'fail' }, 'fail'],
    ['undecided passes when the policy says so', { gates: [gate('undecided')], undecided: 'pass' }, 'pass'],
    ['a critical gate fails on undecided under warn', { gates: [gate('undecided', 'critical')] }, 'fail'],
    ['… and under pass', { gates: [gate('undecided', 'critical')], undecided: 'pass' }, 'fail'],
    ['advisory undecided costs nothing', { gates: [gate('within'), gate('undecided', 'advisory')] }, 'pass'],
    ['… not even under fail', { gates: [gate('within'), gate('undecided', 'advisory')], undecided: 'fail' }, 'pass'],
    ['failing beats warning', { gates: [gate('undecided'), gate('regression')] }, 'fail'],
    ['improved passes', { gates: [gate('improved')] }, 'pass'],
    ['small changes pass', { gates: [gate('small-change')] }, 'pass'],
    ['nothing to compare with is not a pass', { gates: [gate('no-baseline'), gate('no-baseline')] }, 'no-baseline'],
    ['advisory gates alone make no pass', { gates: [gate('no-baseline'), gate('within', 'advisory')] }, 'no-baseline'],
    ['gates that cannot fail gate nothing', { gates: [gate('within', 'advisory')] }, 'no-baseline'],
    ['no gates at all gate nothing', { gates: [] }, 'no-baseline'],
    [
      'a kept limit is judged without a baseline',
      { gates: [gate('no-baseline'), gate('within', 'blocking', 'limit')] },
      'pass',
    ],
    [
      'a broken limit fails without a baseline',
      { gates: [gate('no-baseline'), gate('regression', 'blocking', 'limit')] },
      'fail',
    ],
    ['a required baseline that is absent fails', { gates: [gate('no-baseline')], required: true }, 'fail'],
    [
      '… though a limit was kept',
      { gates: [gate('no-baseline'), gate('within', 'blocking', 'limit')], required: true },
      'fail',
    ],
    [
      '… and though a limit is undecided: a warning must not hide it',
      { gates: [gate('no-baseline'), gate('undecided', 'blocking', 'limit')], required: true },
      'fail',
    ],
    ['a required baseline that was used passes', { gates: [gate('within')], required: true }, 'pass'],
    [
      'a required baseline asks nothing of gates that compare with none',
      { gates: [gate('within', 'blocking', 'limit')], required: true },
      'pass',
    ],
    ['an unfit run is invalid', { gates: [gate('invalid')], unfit }, 'invalid'],
    ['… before any regression', { gates: [gate('invalid'), gate('regression')], unfit }, 'invalid'],
    ['an unfit run warns when the policy says so', { gates: [gate('invalid')], unfit, invalid: 'warn' }, 'warn'],
    [
      '… but a regression in a fit stage still fails',
      { gates: [gate('invalid'), gate('regression')], unfit, invalid: 'warn' },
      'fail',
    ],
    [
      '… and an unfit run never passes',
      { gates: [gate('invalid'), gate('within')], unfit, invalid: 'warn', undecided: 'pass' },
      'warn',
    ],
    ['a drift is reported only', { gates: [gate('within')], drifted: true }, 'pass'],
    ['… unless it shall warn', { gates: [gate('within')], drift: 'warn', drifted: true }, 'warn'],
    ['… or fail', { gates: [gate('within')], drift: 'fail', drifted: true }, 'fail'],
    ['… where it reached the tolerance', { gates: [gate('within')], drift: 'fail', drifted: false }, 'pass'],
    ['a run that drifts and is unfit is invalid', { gates: [], unfit, drift: 'fail', drifted: true }, 'invalid'],
  ])('%s', (_, given, word) => {
    expect(decide(given).verdict).toBe(word);
  });

  it('names what failed, by stage and design', () => {
    const gates = [
      gate('regression'),
      gate('regression', 'blocking', 'limit'),
      gate('within'),
      gate('missing', 'advisory'),
    ];
    expect(decide({ gates }).reason).toBe('ttft_p50 (steady): regression, ttft_p50 (steady, limit): regression');
  });

  it('names the drift behind the gates that failed', () => {
    const { reason } = decide({ gates: [gate('regression')], drift: 'fail', drifted: true });
    expect(reason).toBe('ttft_p50 (steady): regression, drift: TTFT p50 (steady) rose by 20.0 % over the last 9 runs');
  });

  it('says how many gates had nothing to compare with when it passes on the others', () => {
    expect(decide({ gates: [gate('within'), gate('no-baseline'), gate('no-baseline')] }).reason).toBe(
      'no regression in 1 gate; 2 more had nothing to compare with',
    );
  });

  it('names the figure that broke an unfit run', () => {
    expect(decide({ gates: [gate('invalid')], unfit, invalid: 'warn' }).reason).toBe(
      'not judged: stage steady: no request succeeded (0 of 9)',
    );
  });
});

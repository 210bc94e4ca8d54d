/** Mistakes that other gates make, each once: none of them may be ours. */
import { describe, expect, it } from 'vitest';
import { judgeGates } from '../../src/compare/gates.ts';
import { decideVerdict } from '../../src/compare/verdict.ts';
import type { GateRule } from '../../src/model/config.ts';
import type { BaselineRun, Measurement } from '../../src/model/measurement.ts';
import type { GateResult } from '../../src/model/result.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { asked, type Figures, history, measurement, share, stored, value } from '../synthetic/build-measurement.ts';
import { drawNormal } from '../synthetic/noise.ts';
import { defaultRules, policy, rule } from '../synthetic/policy.ts';

function judgeSix(candidate: Measurement, baseline: readonly BaselineRun[]) {
  const rules = policy();
  const gates = judgeGates(candidate, baseline, rules);
  return { gates, ...decideVerdict(gates, { unfit: [], policy: rules, baselineRequired: false }) };
}

function everything(factor: number, given: Partial<Measurement> = {}): Measurement {
  const figures: Figures = {
    ttft_p50: value(200 * factor),
    ttft_p95: value(420 * factor),
    tpot_p50: value(12 * factor),
    output_tokens_per_sec: value(600 / factor),
    error_ratio: share(0, 300),
  };
  const made = measurement(figures, given);
  return { ...made, stages: { ...made.stages, steady: figures } };
}

const constant = (runs: number) => Array.from({ length: runs }, () => stored(everything(1)));
const answersOf = (gates: readonly GateResult[]) => gates.map(({ answer }) => answer);

describe('traps', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'a hundredfold slowdown is caught with six gates from %i stored runs: no size can never differ',
    (runs) => {
      const { verdict, gates } = judgeSix(everything(100), constant(runs));
      expect(verdict).toBe('fail');
      expect(answersOf(gates).filter((answer) => answer === 'regression')).toHaveLength(4);
    },
  );

  it('a hundredfold slowdown is caught from one remote stored run', () => {
    const remote = (made: Measurement): Measurement => ({
      ...made,
      header: { ...made.header, target: { ...made.header.target, locality: 'remote' } },
    });
    expect(judgeSix(remote(everything(100)), [stored(remote(everything(1)))]).verdict).toBe('fail');
  });

  it.each([2, 5, 8, 12])('a constant history of %i runs does not go silent', (runs) => {
    expect(judgeSix(everything(1.5), constant(runs)).verdict).toBe('fail');
    expect(judgeSix(everything(1), constant(runs)).verdict).toBe('pass');
  });

  it('a constant history is not nervous either: the noise inside the run still counts', () => {
    const random = seededRandom(3);
    const ttft = () => Array.from({ length: 100 }, () => 200 * Math.exp(0.4 * drawNormal(random)));
    const noisy = (of: number) => measurement({ ttft_p50: value(of) }, { inOrder: { steady: { ttft: ttft() } } });
    const baseline = Array.from({ length: 8 }, () => stored(noisy(200)));
    const [gate] = judgeGates(noisy(212), baseline, policy({ gates: [rule('ttft_p50', { relative: 0.05 })] }));
    expect(gate?.answer).toBe('no-change-seen');
    expect(gate?.reason).toMatch(/but noise alone gives as much in \d+ of 100 runs/);
  });

  it('zero variance everywhere gives no NaN: equal figures are no change, any other is one', () => {
    for (const runs of [1, 6, 12]) {
      const [same] = judgeGates(
        measurement({ ttft_p50: value(200) }),
        history('ttft_p50', new Array(runs).fill(200)),
        policy({ gates: [rule('ttft_p50', { relative: 0.05 })] }),
      );
      for (const figure of [
        same?.pValue,
        same?.chanceBeyondTolerance,
        same?.detectable,
        same?.change?.low,
        same?.change?.high,
      ])
        expect(Number.isFinite(figure)).toBe(true);
      expect(['within', 'no-change-seen']).toContain(same?.answer);
    }
  });

  it('a zero baseline error rate does not let every error rate pass', () => {
    const failing = (count: number) => {
      const made = everything(1);
      return { ...made, stages: { steady: { ...made.stages.steady, error_ratio: share(count, 300) } } };
    };
    expect(judgeSix(failing(30), constant(1)).verdict).toBe('fail');
    expect(judgeSix(failing(1), constant(1)).verdict).toBe('pass');
  });

  it.each(defaultRules.filter(({ metric }) => metric !== 'accuracy').map(({ metric }) => metric))(
    'a gated metric that vanishes does not pass: %s',
    (metric) => {
      const { [metric]: _vanished, ...rest } = everything(1).stages.steady as Figures;
      const now = { ...everything(1), stages: { steady: rest } };
      expect(judgeSix(now, constant(8)).verdict).toBe('fail');
    },
  );

  it('accuracy that vanishes does not pass', () => {
    expect(judgeSix(everything(1), [stored(everything(1, asked(240, 24)))]).verdict).toBe('fail');
  });

  it('a faster run does not fail', () => {
    for (const runs of [1, 3, 8]) expect(judgeSix(everything(0.4), constant(runs)).verdict).toBe('pass');
  });

  it('fewer errors and more right answers do not fail', () => {
    const made = everything(1, asked(240, 2));
    const before = everything(1, asked(240, 60));
    const failing = {
      ...before,
      stages: { ...before.stages, steady: { ...before.stages.steady, error_ratio: share(60, 300) } },
    };
    expect(judgeSix(made, [stored(failing)]).verdict).toBe('pass');
  });

  it('the exact test alone decides on accuracy: no second rule asks for disjoint intervals', () => {
    // 24 of 240 items lost: the two Wilson intervals overlap, the paired test has no doubt.
    const { gates } = judgeSix(everything(1, asked(240, 28)), [stored(everything(1, asked(240, 12)))]);
    expect(gates.find(({ id }) => id === 'accuracy')?.answer).toBe('regression');
  });

  it('twelve copies of a gate do not make twelve chances: the family shares one budget', () => {
    const gateRule: GateRule = rule('ttft_p50', { relative: 0.01 });
    const random = seededRandom(17);
    const trials = 400;
    let failed = 0;
    for (let trial = 0; trial < trials; trial++) {
      const draw = () => 200 * Math.exp(0.03 * drawNormal(random));
      const baseline = history('ttft_p50', Array.from({ length: 8 }, draw));
      const gates = judgeGates(
        measurement({ ttft_p50: value(draw()) }),
        baseline,
        policy({ alpha: 0.05, gates: new Array(12).fill(gateRule) }),
      );
      if (answersOf(gates).includes('regression')) failed++;
    }
    expect(failed / trials).toBeLessThan(0.05);
  });
});

/** How often the paired design is wrong, on the noise that it is calibrated on. A few hundred trials: the full calibration is a benchmark. */
import { describe, expect, it } from 'vitest';
import type { GatePolicy } from '../../src/model/config.ts';
import { type PairedTruth, simulatePaired, simulateTurnsOf } from '../synthetic/paired-noise.ts';
import { isFailed, judgeWithLooks } from '../synthetic/paired-trial.ts';
import { defaultRules, policy, rule } from '../synthetic/policy.ts';

const budget = { pairs: 300, turns: 8, items: 200 };

function rates(truth: Omit<PairedTruth, 'seed'>, trials: number, rules: GatePolicy = policy()) {
  let [failed, seen] = [0, 0];
  for (let seed = 1; seed <= trials; seed++) {
    const trial = judgeWithLooks(simulatePaired({ ...truth, seed: 7919 * seed }), rules);
    if (isFailed(trial.gates)) failed++;
    seen += trial.seen;
  }
  return { failed: failed / trials, pairs: seen / trials };
}

describe('six gates, up to 300 pairs with a look after every ten', () => {
  // At a true rate of 1 %, more than one of 80 is seen in one of five such tests, and these trials are always the same.
  it.each([0, 0.015])(
    'no change: at most one pull request in a hundred fails, with instances that differ by %f',
    (instanceSd) => {
      expect(rates({ ...budget, instanceSd }, 80).failed).toBeLessThanOrEqual(0.02);
    },
  );

  it('a first token that comes 10 % later is caught, in half of the budget on average', () => {
    const { failed, pairs } = rates({ ...budget, ttft: 1.1 }, 150);
    expect(failed).toBeGreaterThanOrEqual(0.99);
    expect(pairs).toBeLessThanOrEqual(150);
  });

  it('a first token that comes 10 % later is caught between instances that differ', () => {
    expect(rates({ ...budget, ttft: 1.1, instanceSd: 0.015 }, 150).failed).toBeGreaterThanOrEqual(0.95);
  });

  it('a first token that comes 20 % later is caught in a third of the budget', () => {
    const { failed, pairs } = rates({ ...budget, ttft: 1.2 }, 100);
    expect(failed).toBe(1);
    expect(pairs).toBeLessThanOrEqual(100);
  });

  it('a slowest tenth that is half as slow again is caught at the p95', () => {
    expect(rates({ ...budget, ttft: 1.5, slowest: 0.1 }, 60).failed).toBeGreaterThanOrEqual(0.9);
  });
});

describe('turns of ten requests, as drift goes on across them', () => {
  const byTurns = policy({
    gates: defaultRules.map((gate) =>
      gate.metric === 'output_tokens_per_sec' ? rule('e2e_p50', { relative: 0.05 }) : gate,
    ),
  });
  const byTruth = (ttft: number, trials: number) => {
    let [failed, pairs] = [0, 0];
    for (let seed = 1; seed <= trials; seed++) {
      const whole = simulateTurnsOf({ seed: 31 * seed, pairs: 0, turns: 30, requests: 10, ttft, items: 200 });
      const trial = judgeWithLooks(whole, byTurns, 'turns');
      if (isFailed(trial.gates)) failed++;
      pairs += (trial.seen / 2) * 10;
    }
    return { failed: failed / trials, pairs: pairs / trials };
  };

  it('no change: none of fifty pull requests fails', () => {
    expect(byTruth(1, 50).failed).toBeLessThanOrEqual(0.02);
  });

  it.each([
    [1.1, 190],
    [1.2, 145],
  ])('× %f is caught in at most %i pairs', (ttft, atMost) => {
    const { failed, pairs } = byTruth(ttft, 60);
    expect(failed).toBeGreaterThanOrEqual(0.97);
    expect(pairs).toBeLessThanOrEqual(atMost);
  });
});

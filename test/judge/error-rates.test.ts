/** How often whole judgements are wrong, both ways: runs of 25 % request noise whose level shifts by 3 % between runs. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge.ts';
import type { Result } from '../../src/model/result.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { buildAnswers, buildRun, NOW } from '../synthetic/build-run.ts';
import { policy } from '../synthetic/policy.ts';

const items = buildAnswers({ domains: ['one', 'two', 'three', 'four'], perDomain: 60 });

/** Judges trials of a candidate whose TTFT is `factor` times that of the stored runs; 6 % of the items flip by chance. */
function judgeTrials(trials: number, plan: { runs: number; factor: number; requests: number }): Result[] {
  return Array.from({ length: trials }, (_, trial) => {
    const random = seededRandom(9000 + trial);
    const draw = (seed: number, factor: number) =>
      buildRun({
        seed: trial * 100 + seed,
        requests: plan.requests,
        answers: items.map((item) => (random() < 0.06 ? { ...item, pass: !item.pass } : item)),
        endpoint: { waitMs: 20 * factor, perInputTokenMs: 0.6 * factor, requestSd: 0.25, runSd: 0.03 },
        ageDays: seed,
      });
    const baseline = Array.from({ length: plan.runs }, (_, index) => draw(index + 1, 1));
    return judge({
      candidate: draw(0, plan.factor),
      design: 'history',
      baseline: baseline.map((run) => ({ run, provenance: { startedAt: run.header.startedAt, source: 'trial' } })),
      refused: [],
      policy: policy(),
      baselineRequired: false,
      now: NOW,
    });
  });
}

const failed = (results: readonly Result[]) => results.filter(({ verdict }) => verdict === 'fail').length;

describe('with eight stored runs', () => {
  it('at most 2 % of 300 innocent candidates fail', () => {
    expect(failed(judgeTrials(300, { runs: 8, factor: 1, requests: 100 }))).toBeLessThanOrEqual(6);
  });

  it('at least 90 % of the candidates whose TTFT rose by 30 % fail, and none of them passes', () => {
    const results = judgeTrials(100, { runs: 8, factor: 1.3, requests: 300 });
    expect(failed(results)).toBeGreaterThanOrEqual(90);
    expect(results.filter(({ verdict }) => verdict === 'pass')).toEqual([]);
  });
});

describe('with one stored run', () => {
  it('innocent candidates do not fail', () => {
    expect(failed(judgeTrials(150, { runs: 1, factor: 1, requests: 100 }))).toBe(0);
  });

  it('a doubled TTFT fails', () => {
    expect(failed(judgeTrials(50, { runs: 1, factor: 2, requests: 100 }))).toBe(50);
  });
});

import { describe, expect, it } from 'vitest';
import { judge, type StoredRun } from '../../src/judge.ts';
import type { GatePolicy } from '../../src/model/config.ts';
import type { Run, SampleRecord } from '../../src/model/run-file.ts';
import { buildAnswers, buildRun, NOW } from '../synthetic/build-run.ts';
import { policy, rule } from '../synthetic/policy.ts';

const answers = buildAnswers({ domains: ['law', 'art'], perDomain: 60 });

/** Newest first, a day apart. */
function storedRuns(count: number): StoredRun[] {
  return Array.from({ length: count }, (_, index) => {
    const run = buildRun({ answers, seed: 100 + index, ageDays: index + 1 });
    return { run, provenance: { startedAt: run.header.startedAt, source: `run ${index}` } };
  });
}

function judged(candidate: Run, baseline: readonly StoredRun[], rules: GatePolicy = policy()) {
  return judge({
    ...{ candidate, baseline, design: 'history', refused: [], policy: rules, baselineRequired: false, now: NOW },
  });
}

const candidate = buildRun({ seed: 4, answers });

describe('a run that keeps its limits', () => {
  const limits = (ttft: number) =>
    policy({ gates: [rule('ttft_p95', { limit: ttft }), rule('accuracy', { limit: 0.85, absolute: 0.02 })] });
  const p95 = judged(candidate, storedRuns(8)).metrics.steady?.ttft_p95?.value ?? 0;
  const chanceAt = (limit: number) =>
    judged(candidate, storedRuns(8), limits(limit)).risks.find(({ risk }) => risk.startsWith('The next run breaks'))
      ?.likelihood.probability;

  it('is told how likely the next one does not, the nearer the likelier', () => {
    expect(chanceAt(p95 * 1.001)).toBeCloseTo(0.5, 1);
    expect(chanceAt(p95 * 1.1)).toBeLessThan(chanceAt(p95 * 1.02) ?? 0);
    expect(chanceAt(p95 * 2)).toBeUndefined();
  });
});

describe('the stored runs', () => {
  it('have a course in the document from three on', () => {
    const { trends = [] } = judged(candidate, storedRuns(8));
    expect(trends.map(({ metric, runs }) => [metric, runs])).toEqual([
      ['ttft_p50', 8],
      ['ttft_p95', 8],
      ['output_tokens_per_sec', 8],
      ['accuracy', 8],
    ]);
    expect(trends.find(({ metric }) => metric === 'accuracy')?.clause).toBe('steady over 8 runs in 7 days, all alike');
    expect(judged(candidate, storedRuns(2))).not.toHaveProperty('trends');
  });
});

describe('a run with a ladder', () => {
  /** Throughput that hardly grows beyond 8 under way and then falls; the level itself is driven with 8. */
  const steps = [2, 4, 8, 16, 32];
  const withLadder = (): Run => {
    const runs = steps.map((level) => ({
      level,
      run: buildRun({
        ...{ seed: 50 + level, requests: 120, concurrency: level },
        endpoint: { runSd: 0, perOutputTokenMs: 10 * (1 + 0.05 * (level - 1) + 0.03 * level * (level - 1)) },
      }),
    }));
    const level = buildRun({ seed: 4, answers, concurrency: 8 });
    const named = (stage: string, samples: SampleRecord[]) => samples.map((sample) => ({ ...sample, stage }));
    return {
      ...level,
      header: {
        ...level.header,
        workload: {
          ...level.header.workload,
          stages: [
            ...level.header.workload.stages,
            ...runs.map(({ level: rung }) => ({
              ...{ name: `ramp-${rung}`, concurrency: rung, requests: 120, warmupRequests: rung },
              rung: { ladder: 'ramp', level: rung },
            })),
          ],
        },
      },
      samples: [...level.samples, ...runs.flatMap((of) => named(`ramp-${of.level}`, of.run.samples))],
      stages: [
        ...level.stages,
        ...runs.flatMap((of) => of.run.stages.map((stage) => ({ ...stage, stage: `ramp-${of.level}` }))),
      ],
      health: [
        ...level.health,
        ...runs.flatMap((of) => of.run.health.map((one) => ({ ...one, stage: `ramp-${of.level}` }))),
      ],
    };
  };

  it('is told that half as much load again passes the knee', () => {
    const { risks, ladders } = judged(withLadder(), []);
    expect(ladders?.[0]?.knee).toBe(8);
    const risk = risks.find((each) => each.risk.includes('passes the knee'));
    expect(risk?.risk).toBe('Half as much load again (12 in flight instead of 8) passes the knee');
    // The peak lies near 12: between the knee and the step above it the fitted law has the word.
    expect(risk?.likelihood.basis).toContain('the peak of the fitted law');
    expect(risk?.likelihood.probability).toBeGreaterThan(0.1);
    expect(risk?.likelihood.probability).toBeLessThan(0.9);
  });
});

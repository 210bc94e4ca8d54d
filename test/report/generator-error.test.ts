import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import type { HealthRecord } from '../../src/model/run-file.ts';
import { generatorBar } from '../../src/report/generator-error.ts';
import { buildMeasurementFolds } from '../../src/report/measurement-folds.ts';
import { passResult } from './sample-results.ts';

function resultWith(...health: (Pick<HealthRecord, 'stage' | 'attempt'> & { delayMs: number })[]): Result {
  const result = passResult();
  const [record] = result.candidate.health as [HealthRecord];
  result.candidate.health = health.map(({ delayMs, ...of }) => ({ ...record, ...of, eventLoopDelayP99Ms: delayMs }));
  return result;
}

describe("the generator's own error", () => {
  it.each(['ttft_p50', 'ttft_p99', 'ttft_mean'] as const)('stands beside %s', (id) => {
    const result = resultWith({ stage: 'steady', attempt: 1, delayMs: 0.4 });
    expect(generatorBar(result, { stage: 'steady', id })).toBe('generator ± 0.400 ms');
  });

  it.each(['tpot_p50', 'output_tokens_per_sec', 'ttft_within_limit'] as const)('does not stand beside %s', (id) => {
    const result = resultWith({ stage: 'steady', attempt: 1, delayMs: 0.4 });
    expect(generatorBar(result, { stage: 'steady', id })).toBeUndefined();
  });

  it('is that of the attempt that counts', () => {
    const result = resultWith(
      { stage: 'steady', attempt: 1, delayMs: 31 },
      { stage: 'steady', attempt: 2, delayMs: 1.5 },
    );
    expect(generatorBar(result, { stage: 'steady', id: 'ttft_p50' })).toBe('generator ± 1.50 ms');
  });

  it('is the worse of both measurements of a stage that was measured twice', () => {
    const result = resultWith(
      { stage: 'steady', attempt: 1, delayMs: 1.5 },
      { stage: 'steady#2', attempt: 1, delayMs: 2.5 },
      { stage: 'other', attempt: 1, delayMs: 9 },
    );
    expect(generatorBar(result, { stage: 'steady', id: 'ttft_p50' })).toBe('generator ± 2.50 ms');
  });

  it('is that of the worst turn, which the average of the turns does not bound', () => {
    const result = resultWith({ stage: 'steady', attempt: 1, delayMs: 0.4 });
    const [record] = result.candidate.health as [HealthRecord];
    result.candidate.health = [{ ...record, eventLoopDelayP99WorstMs: 6 }];
    expect(generatorBar(result, { stage: 'steady', id: 'ttft_p50' })).toBe('generator ± 6.00 ms');
    expect(JSON.stringify(buildMeasurementFolds(result))).toContain('0.400 ms on average, 6.00 ms in the worst turn');
  });

  it('is not claimed where nobody watched the generator', () => {
    expect(generatorBar(resultWith(), { stage: 'steady', id: 'ttft_p50' })).toBeUndefined();
  });
});

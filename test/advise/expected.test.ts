import { describe, expect, it } from 'vitest';
import { effectOfUndoing } from '../../src/advise/expected.ts';
import { emptyGate } from '../../src/compare/draft.ts';
import { type MetricId, metricSpec } from '../../src/metrics.ts';
import type { GateResult } from '../../src/model/result.ts';
import { rule } from '../synthetic/policy.ts';

function gate(id: MetricId, given: Partial<GateResult>): GateResult {
  return {
    ...emptyGate({ rule: rule(id), spec: metricSpec(id), stage: 'steady', clock: 'sent' }, 'history'),
    ...given,
  };
}

const slower = gate('ttft_p50', {
  baseline: 200,
  candidate: 300,
  change: { estimate: 0.5, low: 0.25, high: 1, level: 0.975 },
});
const undone = (gates: GateResult[], id: MetricId = 'ttft_p50', shared = false) =>
  effectOfUndoing(gates, { id, stage: 'steady', shared });

describe('what comes back when a change is undone', () => {
  it('is the measured change, within its interval', () => {
    // 300 ms at +25 % was 240 ms, at +100 % it was 150 ms.
    expect(undone([slower])).toEqual({ low: -150, high: -60, unit: 'ms' });
  });

  it('is anything from nothing to all of it where another cause shares it', () => {
    expect(undone([slower], 'ttft_p50', true)).toEqual({ low: -150, high: 0, unit: 'ms' });
  });

  it('is a gain for throughput', () => {
    const fewer = gate('output_tokens_per_sec', {
      candidate: 400,
      change: { estimate: -0.3, low: -0.5, high: -0.2, level: 0.975 },
    });
    expect(undone([fewer], 'output_tokens_per_sec')).toEqual({ low: 100, high: 400, unit: 'tokens/s' });
  });

  it.each([
    ['was not measured', []],
    ['is infinite', [gate('ttft_p50', { infinite: true, candidate: null })]],
    [
      'has no bound on one side',
      [gate('ttft_p50', { candidate: 300, change: { estimate: 0.5, low: 0.2, high: null, level: 0.99 } })],
    ],
    [
      'is within the noise',
      [gate('ttft_p50', { candidate: 300, change: { estimate: 0.1, low: -0.1, high: 0.4, level: 0.99 } })],
    ],
    ['belongs to another stage', [{ ...slower, stage: 'peak' }]],
    ['is a distance to a limit', [{ ...slower, design: 'limit' as const }]],
  ])('is not guessed where the change %s', (_, gates) => {
    expect(undone(gates)).toMatchObject({ unknown: expect.any(String), howToMeasure: expect.any(String) });
  });
});

it('is told at 95 %, whatever the level of the gate: a family of gates has wider bounds, not a vaguer change', () => {
  const wide = effectOfUndoing(
    [gate('ttft_p50', { candidate: 300, change: { estimate: 0.5, low: 0.5 / 2, high: 1, level: 0.9983 } })],
    { id: 'ttft_p50', stage: 'steady' },
  );
  const told = effectOfUndoing(
    [gate('ttft_p50', { candidate: 300, change: { estimate: 0.5, low: 0.5 / 2, high: 1, level: 0.975 } })],
    { id: 'ttft_p50', stage: 'steady' },
  );
  if (!('low' in wide) || !('low' in told)) throw new Error('both have a range');
  expect(wide.low).toBeGreaterThan(told.low);
  expect(wide.high).toBeLessThan(told.high);
});

import { describe, expect, it } from 'vitest';
import { holdAgainstGates } from '../../src/advise/against-gates.ts';
import { emptyGate } from '../../src/compare/draft.ts';
import { type MetricId, metricSpec, QUALITY_STAGE } from '../../src/metrics.ts';
import type { ExpectedEffect, Recommendation } from '../../src/model/advice.ts';
import type { GateResult } from '../../src/model/result.ts';
import { rule } from '../synthetic/policy.ts';

function gate(id: MetricId, design: GateResult['design'], given: Partial<GateResult>): GateResult {
  const stage = id === 'accuracy' ? QUALITY_STAGE : 'steady';
  return { ...emptyGate({ rule: rule(id), spec: metricSpec(id), stage, clock: 'sent' }, design), ...given };
}

const limited = (id: MetricId, candidate: number, limit: number, answer: GateResult['answer'] = 'within') =>
  gate(id, 'limit', { candidate, limit, answer, tolerance: { relative: null, absolute: null } });

const none = { unknown: 'nothing', howToMeasure: 'measure it' };

function expected(id: MetricId, effect: ExpectedEffect): Pick<Recommendation, 'expected' | 'stage'> {
  return { stage: 'steady', expected: { ttft_p50: none, output_tokens_per_sec: none, accuracy: none, [id]: effect } };
}

const points = (low: number, high: number, given?: string): ExpectedEffect => ({ low, high, unit: 'ratio', given });
const ms = (low: number, high: number): ExpectedEffect => ({ low, high, unit: 'ms' });

describe('an expected effect beside a limit', () => {
  const accuracy = limited('accuracy', 0.92, 0.9);

  it('would break what its whole range lies beyond', () => {
    expect(holdAgainstGates(expected('accuracy', points(-0.04, -0.03, 'with 4-bit weights')), [accuracy])).toEqual({
      breaks: ['Accuracy: 92.0 % → 88.0 % to 89.0 % with 4-bit weights, below the limit of 90.0 %.'],
      meets: [],
    });
  });

  it('may break what a part of its range lies beyond', () => {
    expect(holdAgainstGates(expected('accuracy', points(-0.03, 0)), [accuracy])).toEqual({
      breaks: ['Accuracy: 92.0 % → 89.0 % to 92.0 %, which may be below the limit of 90.0 %.'],
      meets: [],
    });
  });

  it('would mend what is broken and lies on the right side with its whole range', () => {
    const late = limited('ttft_p50', 300, 250, 'regression');
    expect(holdAgainstGates(expected('ttft_p50', ms(-200, -60)), [late])).toEqual({
      breaks: [],
      meets: ['TTFT p50 (steady): 300 ms → 100 ms to 240 ms, within the limit of 250 ms.'],
    });
  });

  it('may mend what is broken and lies on the right side with a part of its range', () => {
    const late = limited('ttft_p50', 300, 250, 'regression');
    expect(holdAgainstGates(expected('ttft_p50', ms(-90, -10)), [late]).meets).toEqual([
      'TTFT p50 (steady): 300 ms → 210 ms to 290 ms, which may be within the limit of 250 ms.',
    ]);
  });

  it('is clamped to what a share can be', () => {
    const low = limited('accuracy', 0.85, 0.9, 'regression');
    expect(holdAgainstGates(expected('accuracy', points(0.1, 0.3)), [low]).meets).toEqual([
      'Accuracy: 85.0 % → 95.0 % to 100.0 %, above the limit of 90.0 %.',
    ]);
  });
});

describe('an expected effect beside a baseline', () => {
  const throughput = gate('output_tokens_per_sec', 'history', {
    ...{ answer: 'within', baseline: 500, candidate: 495 },
    tolerance: { relative: 0.05, absolute: null },
  });
  const effect = (low: number, high: number) =>
    expected('output_tokens_per_sec', { low, high, unit: 'tokens/s', given: 'with 2 slots' });

  it('would break a gate where less is left than its tolerance allows', () => {
    expect(holdAgainstGates(effect(-100, -60), [throughput]).breaks).toEqual([
      'Output throughput (steady): 495 tokens/s → 395 tokens/s to 435 tokens/s with 2 slots, below the 475 tokens/s that the tolerance allows against the baseline of 500 tokens/s.',
    ]);
  });

  it('breaks nothing inside the tolerance', () => {
    expect(holdAgainstGates(effect(-15, 200), [throughput])).toEqual({ breaks: [], meets: [] });
  });

  it('takes the larger of the two tolerances, as the gate does', () => {
    const ttft = gate('ttft_p50', 'history', {
      ...{ answer: 'within', baseline: 40, candidate: 40 },
      tolerance: { relative: 0.05, absolute: 5 },
    });
    expect(holdAgainstGates(expected('ttft_p50', ms(3, 4)), [ttft]).breaks).toEqual([]);
    expect(holdAgainstGates(expected('ttft_p50', ms(6, 7)), [ttft]).breaks).toHaveLength(1);
  });
});

it.each<[string, GateResult]>([
  ['only advises', { ...limited('ttft_p50', 240, 250), tier: 'advisory' }],
  ['is of another stage', { ...limited('ttft_p50', 240, 250), stage: 'peak' }],
  ['was not measured', { ...limited('ttft_p50', 240, 250), candidate: null }],
  ['is beyond its limit already, within the noise', limited('ttft_p50', 251, 250, 'undecided')],
  ['has nothing to compare with', gate('ttft_p50', 'history', { answer: 'no-baseline', candidate: 240 })],
])('says nothing of a gate that %s', (_, each) => {
  expect(holdAgainstGates(expected('ttft_p50', ms(50, 60)), [each])).toEqual({ breaks: [], meets: [] });
});

it('says nothing of a slice, whatever is expected of all items', () => {
  const slice = { ...limited('accuracy', 0.92, 0.9), slice: 'skill=jargon' };
  expect(holdAgainstGates(expected('accuracy', points(-0.1, -0.05)), [slice])).toEqual({ breaks: [], meets: [] });
});

import { describe, expect, it } from 'vitest';
import type { GateResult, Result } from '../../src/model/result.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { isTooNoisy, printedBounds } from '../../src/report/noise.ts';
import { buildView } from '../../src/report/view.ts';
import { change, gate, passResult, sampleContext } from './sample-results.ts';

describe('a gate is too noisy to judge', () => {
  it.each<[string, GateResult, boolean]>([
    ['with bounds that reach twice the value', gate('ttft_p95', { change: change(0.2, -0.5, 13.72) }), true],
    [
      'with bounds that reach below half of it',
      gate('output_tokens_per_sec', { change: change(-0.2, -0.6, 1.1) }),
      true,
    ],
    [
      'where only more than a doubling would have been seen',
      gate('ttft_p50', { change: change(0, -0.4, 0.6), detectable: 1.2 }),
      true,
    ],
    [
      'not with wide bounds that still tell something',
      gate('ttft_p50', { change: change(0, -0.4, 0.6), detectable: 0.7 }),
      false,
    ],
    [
      'not beside a tolerance that is as wide',
      gate('ttft_p95', { change: change(0, -0.6, 2), tolerance: { relative: 4, absolute: null } }),
      false,
    ],
    ['where half of all items could be lost', gate('accuracy', { change: change(0, -0.5, 0.5) }), true],
    ['not where a tenth could', gate('accuracy', { change: change(0, -0.1, 0.1) }), false],
    ['not where a change is shown', gate('ttft_p50', { answer: 'regression', change: change(9, 0.4, 30) }), false],
    ['not where nothing was compared', gate('ttft_p50', { answer: 'no-baseline' }), false],
    ['not as a limit', gate('ttft_p50', { design: 'limit', change: change(0, -1, 20) }), false],
  ])('%s', (_name, row, expected) => {
    expect(isTooNoisy(row)).toBe(expected);
  });

  it('and says so in the headline and the row, while the JSON keeps the figures', () => {
    const noisy = gate('ttft_p50', { baseline: 20, candidate: 24, change: change(0.2, -0.9, 13.72), detectable: 15.1 });
    const result: Result = { ...passResult(), gates: [noisy] };
    const view = buildView(result, sampleContext);
    const text = renderMarkdown(view);
    expect(view.headline).toBe('Pass: 1 gate too noisy to judge');
    expect(text).toContain('**+20.0\u00a0%** (too noisy to judge)');
    expect(text).toContain('**no change seen**: too noisy to judge');
    expect(text).not.toMatch(/1,372|1,510/);
    expect(renderJson(result)).toContain('13.72');
  });

  it('beside others, which are told as before', () => {
    const seen = gate('ttft_p50', { change: change(0.01, -0.05, 0.05), detectable: 0.06 });
    const noisy = gate('ttft_p95', { answer: 'undecided', tier: 'advisory', change: change(1.2, -0.2, 4) });
    const view = buildView({ ...passResult(), gates: [seen, noisy] }, sampleContext);
    expect(view.headline).toBe(
      'Pass: no regression in 1 gate (nearest to one: TTFT p50 +1 %, −5 % to +5 %; would have seen ≥ 6 %); 1 gate too noisy to judge',
    );
  });
});

it('of a regression that is shown, a bound that says only "much" is left out', () => {
  expect(printedBounds(gate('ttft_p50', { answer: 'regression', change: change(0.9, 0.1, 13.72) }))).toEqual({
    low: 0.1,
    high: null,
  });
  expect(printedBounds(gate('ttft_p50', { answer: 'regression', change: change(0.9, 0.1, 3) }))).toEqual({
    low: 0.1,
    high: 3,
  });
  const failed = gate('ttft_p50', {
    answer: 'regression',
    baseline: 20,
    candidate: 38,
    change: change(0.9, 0.1, 13.72),
  });
  const view = buildView({ ...passResult(), verdict: 'fail', gates: [failed] }, sampleContext);
  expect(view.headline).toBe('Fail: TTFT p50 got 90 % slower (at least +10 %), 20.0 → 38.0 ms');
});

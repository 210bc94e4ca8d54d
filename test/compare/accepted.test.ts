import { describe, expect, it } from 'vitest';
import { acceptGates, tellAcceptances } from '../../src/compare/accepted.ts';
import { emptyGate } from '../../src/compare/draft.ts';
import { decideVerdict } from '../../src/compare/verdict.ts';
import { type MetricId, metricSpec } from '../../src/metrics.ts';
import type { Acceptance } from '../../src/model/acceptance.ts';
import type { BaselineRun } from '../../src/model/measurement.ts';
import type { GateResult } from '../../src/model/result.ts';
import { measurement, stored } from '../synthetic/build-measurement.ts';
import { policy, rule } from '../synthetic/policy.ts';

function gate(id: MetricId, given: Partial<GateResult> = {}): GateResult {
  const stage = id === 'accuracy' ? 'quality' : 'steady';
  const target = { rule: rule(id), spec: metricSpec(id), stage, clock: 'sent' as const };
  const change = { estimate: 0.2, low: 0.12, high: 0.28, level: 0.998 };
  return { ...emptyGate(target, 'history'), answer: 'regression', change, ...given };
}

const entry = (given: Partial<Acceptance> = {}): Acceptance => ({
  ...{ gate: 'ttft_p50', reason: 'worth it', by: 'jane', until: '2026-12-31', source: 'file' },
  ...given,
});
const label: Acceptance = { gate: '*', reason: 'label perf-regression-accepted of #7', source: 'label' };

function carrying(...accepted: Acceptance[]): BaselineRun[] {
  const measured = measurement({});
  return [stored({ ...measured, header: { ...measured.header, accepted } }), stored(measured)];
}

function judged(
  gates: GateResult[],
  accepted: Acceptance[],
  given: { baseline?: BaselineRun[]; undecided?: 'fail' } = {},
) {
  const { baseline = [], undecided } = given;
  const rules = policy({ accepted, ...(undecided ? { undecided } : {}) });
  const taken = acceptGates(gates, rules, baseline);
  return {
    gates: taken,
    told: tellAcceptances(taken, rules, baseline),
    verdict: decideVerdict(taken, { unfit: [], policy: rules, baselineRequired: false }),
  };
}

describe('what is accepted', () => {
  it.each<[string, GateResult, Acceptance]>([
    ['a regression', gate('ttft_p50'), entry()],
    ['one of its stage', gate('ttft_p50'), entry({ gate: 'ttft_p50@steady' })],
    ['side by side', gate('ttft_p50', { design: 'paired' }), entry()],
    ['of accuracy', gate('accuracy'), entry({ gate: 'accuracy' })],
    ['of a slice', gate('accuracy', { slice: 'domain=law' }), entry({ gate: 'accuracy[domain=law]' })],
    ['of any gate by a label', gate('accuracy', { slice: 'domain=law' }), label],
    ['what a critical gate leaves open', gate('ttft_p50', { answer: 'undecided', tier: 'critical' }), entry()],
    ['up to the largest change', gate('ttft_p50'), entry({ maxChange: 0.2 })],
    [
      'the same downwards',
      gate('output_tokens_per_sec', { change: { estimate: -0.2, low: -0.3, high: -0.1, level: 0.99 } }),
      entry({ gate: 'output_tokens_per_sec', maxChange: 0.2 }),
    ],
  ])('%s: the answer stays, the check passes with a warning', (_, of, acceptance) => {
    const { gates, verdict, told } = judged([of, gate('tpot_p50', { answer: 'within' })], [acceptance]);
    const { by = null, until = null, reason, source } = acceptance;
    expect(gates[0]).toEqual({ ...of, accepted: { by, until, reason, source } });
    expect(gates[1]?.accepted).toBeUndefined();
    expect(verdict.verdict).toBe('warn');
    expect(verdict.reason).toContain(`accepted${by ? ` by ${by} until ${until}` : ''}: ${reason}`);
    expect(told).toEqual([]);
  });

  it('is what a policy would fail on while it is open', () => {
    const open = gate('ttft_p50', { answer: 'undecided' });
    expect(judged([open], [entry()], { undecided: 'fail' }).verdict.verdict).toBe('warn');
    expect(judged([open], [entry()]).gates[0]?.accepted).toBeUndefined();
  });

  it('does not fail the check, and everything else still does', () => {
    const { verdict } = judged([gate('ttft_p50'), gate('tpot_p50')], [entry()]);
    expect(verdict).toEqual({ verdict: 'fail', reason: 'tpot_p50 (steady): regression' });
  });
});

describe('what is never accepted', () => {
  it.each<[string, GateResult, Acceptance, RegExp]>([
    [
      'a service level',
      gate('ttft_p50', { design: 'limit', limit: 200 }),
      entry(),
      /does not accept that a service level is broken \(ttft_p50\): a limit is moved by `gates: \{ ttft_p50: \{ limit: … \} \}`/,
    ],
    [
      'a service level, by a label',
      gate('ttft_p50', { design: 'limit', limit: 200 }),
      label,
      /^The label does not accept that a service level is broken/,
    ],
    [
      'a figure that is missing',
      gate('ttft_p50', { answer: 'missing', change: null }),
      entry(),
      /does not accept that the figure is missing/,
    ],
    [
      'more than the largest change',
      gate('ttft_p50'),
      entry({ maxChange: 0.19 }),
      /accepts no more than its `max-change`, and ttft_p50 changed by more/,
    ],
    [
      'a quantile on a failed request, where there is a largest change',
      gate('ttft_p50', { infinite: true }),
      entry({ maxChange: 0.9 }),
      /no more than its `max-change`/,
    ],
    ['another gate', gate('ttft_p95'), entry(), /matches no gate of this run/],
    [
      'a slice by an entry for all items',
      gate('accuracy', { slice: 'domain=law' }),
      entry({ gate: 'accuracy' }),
      /matches no gate of this run/,
    ],
    ['another stage', gate('ttft_p50'), entry({ gate: 'ttft_p50@peak' }), /matches no gate/],
  ])('%s', (_, of, acceptance, told) => {
    const found = judged([of], [acceptance]);
    expect(found.gates).toEqual([of]);
    expect(found.verdict.verdict).toBe('fail');
    expect(found.told).toEqual([expect.stringMatching(told)]);
  });

  it('what the stored runs carry already: a second worsening wants an entry of its own', () => {
    const { gates, verdict, told } = judged([gate('ttft_p50')], [entry()], { baseline: carrying(entry()) });
    expect(gates[0]?.accepted).toBeUndefined();
    expect(verdict.verdict).toBe('fail');
    expect(told).toEqual([
      'ttft_p50 got worse once more: what was accepted by jane until 2026-12-31: worth it, is in the stored runs already. To accept this too, add an entry with a reason or date of its own.',
    ]);
    const second = entry({ reason: 'and this, too' });
    expect(
      judged([gate('ttft_p50')], [entry(), second], { baseline: carrying(entry()) }).gates[0]?.accepted,
    ).toMatchObject({ reason: 'and this, too' });
  });
});

describe('an entry that nothing calls for', () => {
  const calm = [gate('ttft_p50', { answer: 'within' })];
  it('is told until the stored runs carry it, so that a gate is not looser than it looks', () => {
    expect(judged(calm, [entry()]).told).toEqual([
      'The entry for ttft_p50 among the accepted regressions (by jane, until 2026-12-31) accepts a regression of it, and this run shows none.',
    ]);
    expect(judged(calm, [entry()], { baseline: carrying(entry()) }).told).toEqual([]);
    expect(judged(calm, [label]).told).toEqual([]);
  });

  it('does not warn where nothing was accepted', () => {
    expect(judged(calm, [entry()]).verdict.verdict).toBe('pass');
  });
});

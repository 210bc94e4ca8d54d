import { describe, expect, it } from 'vitest';
import type { RiskEvidence } from '../../src/advise/risks/evidence.ts';
import { collectAdviceRisks } from '../../src/advise/risks/of-advice.ts';
import { findRisks } from '../../src/advise/risks.ts';
import type { Risk } from '../../src/model/advice.ts';
import type { Climb } from '../../src/model/measurement.ts';
import type { LimitOutlook } from '../../src/model/outlook.ts';
import type { Drift, GateResult } from '../../src/model/result.ts';
import type { RunHeader } from '../../src/model/run-file.ts';
import type { ServerStage } from '../../src/model/server-figures.ts';
import { normalUpperTail } from '../../src/stats/student-t.ts';
import { change, gate } from '../report/sample-results.ts';
import { measurement, share, stored } from '../synthetic/build-measurement.ts';
import { buildRun, NOW } from '../synthetic/build-run.ts';

const run = buildRun({ seed: 1, requests: 60, concurrency: 8 });

function risksOf(given: Partial<RiskEvidence>): Risk[] {
  return findRisks({
    ...{ gates: [], baseline: [], run, candidate: measurement({}), commitProven: true, outlooks: [], drift: [] },
    ...{ slices: [], climbs: [], knees: [], serverStages: [], ofAdvice: [], now: NOW },
    ...given,
  });
}

function withHeader(given: Partial<RunHeader>, workload: Partial<RunHeader['workload']> = {}): RiskEvidence['run'] {
  return { ...run, header: { ...run.header, ...given, workload: { ...run.header.workload, ...workload } } };
}

const told = (risks: readonly Risk[]) => risks.map(({ risk, likelihood }) => [risk, likelihood.level]);

describe('a healthy, well known endpoint', () => {
  it('has no risk', () => {
    const gates = [gate('ttft_p50', { chanceBeyondTolerance: 0.001, n: { baseline: 8, candidate: 300 } })];
    expect(risksOf({ gates, baseline: Array.from({ length: 8 }, () => stored(measurement({}))) })).toEqual([]);
  });
});

describe('a change beyond the tolerance', () => {
  const red = (id: GateResult['id'], given: Partial<GateResult> = {}) =>
    gate(id, {
      ...{ answer: 'regression', chanceBeyondTolerance: 0.99, baseline: 100, candidate: 150 },
      ...{ change: change(0.5, 0.3, 0.7), cause: 'prefill' },
      ...given,
    });

  it('is one risk for one cause, and the likeliest gate speaks for it', () => {
    const risks = risksOf({
      gates: [red('ttft_p50'), red('ttft_p95', { chanceBeyondTolerance: 0.999 }), red('accuracy', { cause: null })],
    });
    expect(told(risks)).toEqual([
      ['TTFT p50 (steady), TTFT p95 (steady) are worse than the tolerance allows', 'high'],
      ['Accuracy is worse than the tolerance allows', 'high'],
    ]);
    expect(risks[0]).toMatchObject({ likelihood: { probability: 0.999 }, impact: { level: 'high', size: '+50.0 ms' } });
  });

  it('that is accepted stays a risk, and nobody is told not to merge it', () => {
    const accepted = { by: 'jane', reason: 'worth it', until: null, source: 'file' as const };
    const both = [red('ttft_p50', { accepted }), red('ttft_p95')];
    expect(risksOf({ gates: both })[0]?.mitigation).toMatch(/^Do not merge/);
    const [risk] = risksOf({ gates: both.map((each) => ({ ...each, accepted })) });
    expect(risk).toMatchObject({ likelihood: { level: 'high' }, impact: { level: 'high' } });
    expect(risk?.mitigation).toMatch(/^It is accepted and does not block/);
  });

  it('of which most gates leave it open says so', () => {
    const open = (['ttft_p50', 'ttft_p95', 'tpot_p50'] as const).map((id) => red(id, { answer: 'undecided' }));
    const quiet = gate('error_ratio', { chanceBeyondTolerance: 0.005 });
    expect(risksOf({ gates: [...open, quiet] })[0]?.risk).toMatch(/^3 of 4 gates are undecided: a real change hides/);
    expect(risksOf({ gates: [...open.slice(1), quiet] })[0]?.risk).toMatch(/^A real change hides/);
  });

  it('that could have stayed unseen is told of the likeliest gate alone, and from a chance of 1 % on', () => {
    const quiet = (id: GateResult['id'], chance: number) => gate(id, { chanceBeyondTolerance: chance });
    expect(told(risksOf({ gates: [quiet('ttft_p50', 0.2), quiet('tpot_p50', 0.4)] }))).toEqual([
      ['A change of TPOT p50 (steady) beyond its tolerance stayed unseen', 'medium'],
    ]);
    expect(risksOf({ gates: [quiet('ttft_p50', 0.009)] })).toEqual([]);
  });

  it.each([
    ['error_ratio', change(0, -0.015, 0.069), 'up to +6.9 points'],
    ['output_tokens_per_sec', change(0.1, -0.2, 0.3), 'up to −40.0 tokens/s'],
    ['ttft_p50', change(-0.05, -0.3, 0.28), 'up to +56.0 ms'],
  ] as const)(
    'that stayed unseen in %s is as large as its interval reaches, whatever was measured',
    (id, seen, size) => {
      const quiet = gate(id, {
        chanceBeyondTolerance: 0.4,
        baseline: id === 'error_ratio' ? 0 : 200,
        candidate: 0,
        change: seen,
      });
      expect(risksOf({ gates: [quiet] })[0]?.impact).toEqual({ level: 'medium', size });
    },
  );

  it.each([
    ['error_ratio', 'history', 'Raise workload.stages requests, and the interval narrows.'],
    ['ttft_p50', 'paired', 'Raise workload.stages requests, and the interval narrows.'],
    ['ttft_p50', 'history', 'Record more runs of the base branch, and the interval narrows.'],
    ['accuracy', 'history', 'Ask more quality items, and the interval narrows.'],
  ] as const)('of %s, %s, is seen by what narrows its interval', (id, design, mitigation) => {
    expect(risksOf({ gates: [gate(id, { design, chanceBeyondTolerance: 0.4 })] })[0]?.mitigation).toBe(mitigation);
  });

  it('is no row where the figure is no worse than before and such a change is not likely', () => {
    const better = (chance: number) =>
      gate('ttft_p50', { chanceBeyondTolerance: chance, change: change(-0.05, -0.3, 0.3) });
    expect(risksOf({ gates: [better(0.3)] })).toEqual([]);
    expect(told(risksOf({ gates: [better(0.4)] }))).toEqual([
      ['A change of TTFT p50 (steady) beyond its tolerance stayed unseen', 'medium'],
    ]);
  });

  it('that falls on failed requests was observed and has no percentage', () => {
    const failed = gate('ttft_p99', { answer: 'regression', infinite: true, reason: '9 of 300 failed' });
    expect(risksOf({ gates: [failed] })).toMatchObject([
      { likelihood: { level: 'high', probability: null }, impact: { size: '9 of 300 failed' } },
    ]);
  });
});

describe('a limit that the next run may break', () => {
  const outlook = (given: Partial<LimitOutlook>): LimitOutlook => ({
    ...{ id: 'ttft_p95', stage: 'steady', slice: null, limit: 400, value: 390, probability: 0.4, basis: 'measured' },
    ...given,
  });

  it('is one row for the quantiles of one figure, with the figure and the limit', () => {
    const risks = risksOf({
      outlooks: [
        outlook({}),
        outlook({ id: 'ttft_p50', probability: 0.1 }),
        outlook({ id: 'error_ratio', limit: 0.01, value: 0.002, probability: 0.02 }),
        outlook({ id: 'tpot_p50', probability: 0.009 }),
      ],
    });
    expect(told(risks)).toEqual([
      ['The next run breaks the limit of TTFT p95 (steady), and maybe that of TTFT p50', 'medium'],
      ['The next run breaks the limit of Error ratio (steady)', 'low'],
    ]);
    expect(risks.map(({ impact }) => impact.size)).toEqual(['390 ms now, limit 400 ms', '0.2 % now, limit 1.0 %']);
  });

  it.each([
    ['ttft_p95', 450, 400, 'high'],
    ['ttft_p95', 410, 400, 'medium'],
    ['ttft_p95', 300, 400, 'low'],
    ['output_tokens_per_sec', 450, 400, 'low'],
    ['output_tokens_per_sec', 300, 400, 'high'],
    ['accuracy', 0.85, 0.9, 'medium'],
  ] as const)('weighs %s of %f against %f as %s', (id, value, limit, level) => {
    expect(risksOf({ outlooks: [outlook({ id, value, limit })] })[0]?.impact.level).toBe(level);
  });

  it('stands behind everything that has a chance where it has none', () => {
    const risks = risksOf({
      outlooks: [
        outlook({ id: 'accuracy', probability: null, value: 0.9, limit: 0.89 }),
        outlook({ probability: 0.02 }),
      ],
    });
    expect(risks.map(({ likelihood }) => likelihood.level)).toEqual(['low', 'not-measured']);
  });
});

describe('half as much load again', () => {
  const climb = (given: Partial<Climb>): Climb => ({
    ladder: 'ramp',
    unit: 'in flight',
    planned: 5,
    steps: [4, 8, 16, 32].map((level) => ({ stage: `ramp-${level}`, level, broken: [] })),
    ...given,
  });

  it.each<[string, Partial<Climb>, string | undefined]>([
    ['below the knee is no risk', { knee: 16, end: 'throughput' }, undefined],
    ['above the step beyond the knee was observed', { knee: 4, end: 'throughput' }, 'high'],
    ['between the knee and that step was not driven', { knee: 8, end: 'limit' }, 'not-measured'],
    ['below the top of a ladder without a knee is no risk', {}, undefined],
    ['above all that was driven was not measured', { steps: climb({}).steps.slice(0, 2) }, 'not-measured'],
    ['in another unit says nothing', { unit: 'requests/s', knee: 4 }, undefined],
  ])('%s', (_, given, level) => {
    // 8 in flight, so 12.
    const risks = risksOf({ climbs: [climb(given)] });
    expect(risks.map(({ likelihood }) => likelihood.level)).toEqual(level === undefined ? [] : [level]);
    if (level === 'high') expect(risks[0]?.likelihood.basis).toContain('throughput rose no further');
  });

  it.each([
    // ln(15 / 12) in errors of the interval's lower side, ln(15 / 10) / 1.96.
    [{ value: 15, low: 10, high: 30 }, normalUpperTail((Math.log(15 / 12) * 1.96) / Math.log(1.5))],
    [{ value: 10, low: 5, high: 20 }, normalUpperTail((Math.log(10 / 12) * 1.96) / Math.log(2))],
    [{ value: 60, low: 50, high: 72 }, undefined],
    [{ value: Number.POSITIVE_INFINITY, low: 40, high: Number.POSITIVE_INFINITY }, undefined],
    [{ value: Number.POSITIVE_INFINITY, low: 9, high: Number.POSITIVE_INFINITY }, null],
    [{ value: 20, low: 10, high: Number.POSITIVE_INFINITY }, normalUpperTail((Math.log(20 / 12) * 1.96) / Math.log(2))],
    [{ value: 10, low: 8, high: Number.POSITIVE_INFINITY }, null],
  ])('passes a fitted peak of %j with a chance of %s', (peak, chance) => {
    const risks = risksOf({ climbs: [climb({})], knees: [{ ladder: 'ramp', peak }] });
    const [likelihood] = risks.map((risk) => risk.likelihood);
    if (typeof chance === 'number') expect(likelihood?.probability).toBeCloseTo(chance, 3);
    else expect(likelihood?.probability).toBe(chance);
  });

  it('was seen to be too much, whatever a law says', () => {
    const far = { value: 60, low: 50, high: 72 };
    const risks = risksOf({ climbs: [climb({ knee: 4, end: 'throughput' })], knees: [{ ladder: 'ramp', peak: far }] });
    expect(risks.map(({ likelihood }) => likelihood.level)).toEqual(['high']);
  });

  it('without a ladder is told only where a queue is to be expected or was seen', () => {
    const [stage] = run.header.workload.stages;
    if (!stage) throw new Error('a run has a stage');
    const { concurrency: _, ...bare } = stage;
    const open = withHeader({}, { stages: [{ ...bare, open: { fromPerSec: 4, toPerSec: 4, mostInFlight: 99 } }] });
    expect(risksOf({})).toEqual([]);
    expect(told(risksOf({ run: open }))).toEqual([['Half as much load again passes the knee', 'not-measured']]);
    const waited: ServerStage = {
      ...{ stage: 'steady', attempt: 1, software: 'vllm', readings: 9, underLoad: 7, failed: 0, badLines: 0 },
      waiting: { mean: 3.25, max: 8 },
    };
    expect(risksOf({ serverStages: [waited] })[0]?.likelihood.basis).toContain('3.25 requests waited');
    expect(risksOf({ serverStages: [{ ...waited, waiting: { mean: 0.1, max: 1 } }] })).toEqual([]);
  });
});

describe('a drift of the base branch', () => {
  const drift = (given: Partial<Drift>): Drift => ({
    ...{ metric: 'ttft_p50', stage: 'steady', change: 0.2, worse: true, beyondTolerance: true, runs: 9 },
    ...{
      anchor: { startedAt: '', source: '' },
      fromAnchor: false,
      pValue: 0.001,
      steps: [],
      sentence: 'TTFT p50 rose',
    },
    ...given,
  });

  it('that goes on is one risk a stage, of the metric that is likeliest to', () => {
    const risks = risksOf({
      drift: [
        drift({ goesOn: { runs: 5, tolerance: 0.05, probability: 0.6 } }),
        drift({ metric: 'ttft_p95', goesOn: { runs: 5, tolerance: 0.1, probability: 0.7 } }),
      ],
    });
    expect(told(risks)).toEqual([['The drift of TTFT p95 (steady), and that of TTFT p50 (steady) goes on', 'high']]);
    expect(risks[0]?.likelihood).toMatchObject({
      probability: 0.7,
      basis: 'chance of 10.0 % more within the next 5 runs, were the trend of the last 9 runs to go on',
    });
  });

  it('by steps has no chance, and one for the better is no risk', () => {
    const gates = [gate('ttft_p50')];
    const steps = [{ change: 0.2, runsSince: 3, startedAt: '' }];
    const baseline = Array.from({ length: 8 }, () => stored(measurement({})));
    expect(told(risksOf({ gates, baseline, drift: [drift({ steps })] }))).toEqual([
      ['The base branch itself got worse: TTFT p50 rose', 'not-measured'],
    ]);
    expect(risksOf({ gates, baseline, drift: [drift({ steps, worse: false, beyondTolerance: false })] })).toEqual([]);
  });
});

describe('a slice whose loss hides', () => {
  const slice = (name: string, worse: number, better: number, pWorse: number, proven = false) => ({
    ...{ slice: name, before: 0.9, now: 0.9 - (worse - better) / 40, pairs: { worse, better, n: 40 } },
    ...{ pWorse, detectable: 0.2, worse: proven },
  });
  const gates = [gate('accuracy', { tolerance: { relative: null, absolute: 0.02 }, detectable: 0.03 })];

  it('is told where chance alone would seldom give as much, once', () => {
    const slices = [slice('domain=law', 6, 0, 0.016), slice('domain=art', 5, 0, 0.031), slice('domain=sea', 1, 0, 0.5)];
    const risks = risksOf({ gates, slices });
    expect(told(risks)).toEqual([['A loss in domain=law hides in the whole', 'high']]);
    expect(risks[0]?.likelihood.basis).toContain('of 40 items 6 got worse and 0 better');
    expect(risks[0]?.impact).toEqual({ level: 'high', size: '−15.0 points of its accuracy, were it real' });
  });

  it('is told elsewhere where it is proven or has a gate of its own, and nowhere without a tolerance', () => {
    const law = slice('domain=law', 6, 0, 0.016);
    expect(risksOf({ gates, slices: [{ ...law, worse: true }] })).toEqual([]);
    expect(
      risksOf({
        gates: [
          ...gates,
          gate('accuracy', { slice: 'domain=law', detectable: 0.03, tolerance: { relative: null, absolute: 0.05 } }),
        ],
        slices: [law],
      }),
    ).toEqual([]);
    expect(risksOf({ slices: [law] })).toEqual([]);
  });
});

describe('the evidence itself', () => {
  const gates = [
    gate('ttft_p50'),
    gate('accuracy', { detectable: 0.03, tolerance: { relative: null, absolute: 0.02 } }),
  ];
  const runs = (count: number, ageDays = 1) =>
    Array.from({ length: count }, () => ({
      ...stored(measurement({})),
      provenance: { startedAt: new Date(NOW - ageDays * 86_400_000).toISOString(), source: 'base' },
    }));
  const health = (ms: number) => run.health.map((record) => ({ ...record, eventLoopDelayP99Ms: ms }));
  const imported = { tool: 'vllm bench', shape: {}, openLoop: false, notes: [] };
  const licence = { granted: false, floor: 0.667, ratings: 0, judged: 0 };
  const judged = {
    ...{ licence, items: new Map([['0/1', { pass: true, slices: {} }]]), wanted: [] },
    ...{ accuracy: share(1, 1), slices: {}, unscored: {} },
  };
  const few = measurement({ error_ratio: share(0, 20) });

  it.each<[string, Partial<RiskEvidence>, RegExp]>([
    ['of a commit that nothing proves', { commitProven: false }, /does not run this commit/],
    ['of few stored runs', { baseline: runs(3) }, /partly assumed: 3 stored runs/],
    ['of old ones', { baseline: runs(8, 20) }, /newest baseline is 20 days old/],
    ['of a generator near its limit', { run: { ...run, health: health(12) } }, /generator was near its own limit/],
    ['of another tool', { run: withHeader({ imported }) }, /Figures come from vllm bench/],
    ['of a judge without a licence', { judged }, /The judge has no licence/],
    ['of few requests', { candidate: few }, /sample is small: 20 \(steady\) requests/],
    ['of a cache that answers', { candidate: measurement({}, { cachedRatio: { steady: 0.8 } }) }, /meant to be fresh/],
    [
      'of few items',
      { gates: [gate('accuracy', { detectable: 0.09, tolerance: { relative: null, absolute: 0.02 } })] },
      /Too few quality items/,
    ],
  ])('is a standing risk without a percentage where it is %s', (_, given, risk) => {
    const found = risksOf({ gates, baseline: runs(8), ...given });
    expect(found).toMatchObject([
      { risk: expect.stringMatching(risk), likelihood: { level: 'not-measured', probability: null } },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/undefined|NaN/);
  });

  it.each<[string, Partial<RiskEvidence>]>([
    [
      'a generator that was too slow in an attempt that was measured anew',
      { run: { ...run, health: [...health(30), ...health(2).map((record) => ({ ...record, attempt: 2 }))] } },
    ],
    [
      'a cache that is meant',
      { run: withHeader({}, { cache: 'keep' }), candidate: measurement({}, { cachedRatio: { steady: 0.8 } }) },
    ],
    [
      'prompts that share a beginning',
      {
        run: withHeader({}, { prompts: { source: 'x', count: 9, nonceGroups: 2 } }),
        candidate: measurement({}, { cachedRatio: { steady: 0.8 } }),
      },
    ],
    ['a cached template', { candidate: measurement({}, { cachedRatio: { steady: 0.3 } }) }],
    ['a judge with its licence', { judged: { ...judged, licence: { ...licence, granted: true } } }],
    ['a generator at ease', { run: { ...run, health: health(3) } }],
    [
      'a generator that was at ease when the stage was measured again',
      { run: { ...run, health: [...health(25), ...health(3).map((record) => ({ ...record, attempt: 2 }))] } },
    ],
    ['a small stage that nothing is judged by', { candidate: few, gates: [] }],
    ['few stored runs beside accuracy alone', { baseline: runs(1), gates: gates.slice(1) }],
  ])('is none of %s', (_, given) => {
    expect(risksOf({ gates, baseline: runs(8), ...given })).toEqual([]);
  });
});

describe('advice that is given', () => {
  it('brings the risk of its kind, or the one that its rule measured, each once', () => {
    const own: Risk = {
      risk: 'Four bits lose 2 points',
      likelihood: { level: 'high', probability: 0.8, basis: 'measured' },
      impact: { level: 'high', size: '−2 points' },
      mitigation: 'Eight bits.',
    };
    const found = collectAdviceRisks([
      { kind: 'quantisation', need: 'limit', risk: own },
      { kind: 'speculative-decoding', need: 'limit' },
      { kind: 'speculative-decoding', need: 'limit' },
      { kind: 'errors', need: 'broken' },
    ]);
    expect(told(found)).toEqual([
      ['Four bits lose 2 points', 'high'],
      ['Speculation slows the server at high load', 'not-measured'],
    ]);
  });
});

describe('advice to undo a change', () => {
  it('brings back what the stored runs were measured with, and no risk of the new', () => {
    expect(collectAdviceRisks([{ kind: 'speculative-decoding', need: 'regression' }])).toEqual([]);
  });
});

describe('the order of the table', () => {
  it('is by chance times impact, what has no chance last and the greater impact first', () => {
    const outlook = { id: 'ttft_p95', stage: 'steady', slice: null, limit: 400, basis: '' } as const;
    const risks = risksOf({
      gates: [
        gate('tpot_p50', {
          chanceBeyondTolerance: 0.6,
          change: change(0.01, -0.1, 0.1),
          baseline: 10,
          candidate: 10.1,
        }),
      ],
      outlooks: [{ ...outlook, value: 500, probability: 0.5 }],
      baseline: [stored(measurement({}))],
      commitProven: false,
    });
    expect(risks.map(({ likelihood, impact }) => `${likelihood.level} ${impact.level}`)).toEqual([
      'medium high',
      'medium medium',
      'not-measured high',
      'not-measured medium',
    ]);
  });
});

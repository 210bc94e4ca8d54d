/** Results of two endpoints side by side in every form that a report must show. Every number is an example that nobody measured. */
import type { GateResult, Result, SideBySide } from '../../src/model/result.ts';
import { change, gate, passResult, regressionResult, sampleContext } from './sample-results.ts';

type Stage = SideBySide['stages'][number];

const pairs: Stage = {
  stage: 'steady',
  pairs: 300,
  plannedPairs: 300,
  turns: 16,
  plannedTurns: 16,
  stop: 'completed',
};

/** The same answers, reached beside a second endpoint. */
function beside(result: Result, given: Partial<SideBySide> & { stage?: Partial<Stage> } = {}): Result {
  const { stage, ...paired } = given;
  const total = { ...pairs, ...stage };
  const byPairs = (paired.form ?? 'pairs') === 'pairs';
  const toPaired = (one: GateResult): GateResult => {
    const { step: _step, measuredTwice: _twice, ...kept } = one;
    if (kept.design === 'limit') return kept;
    const rate = kept.id === 'output_tokens_per_sec' || !byPairs;
    const count = kept.stage === 'quality' ? 240 : rate ? total.turns / 2 : total.pairs;
    return {
      ...kept,
      design: 'paired',
      n: { baseline: count, candidate: count },
      estimator:
        kept.estimator !== 'log-ratio-to-mean'
          ? kept.estimator
          : rate
            ? 'mean-log-ratio-of-turns'
            : 'hodges-lehmann-log-ratio',
    };
  };
  for (const figure of Object.values(result.metrics.steady ?? {})) figure.n = byPairs ? total.pairs : figure.n;
  return {
    ...result,
    gates: result.gates.map(toPaired),
    drift: [],
    warnings: [],
    baseline: {
      ...result.baseline,
      design: 'paired',
      branch: null,
      commit: null,
      refused: [],
      runs: [{ startedAt: result.candidate.startedAt, source: 'measured side by side' }],
      paired: {
        form: 'pairs',
        instanceSd: 0.015,
        base: { label: 'chimera-production', model: 'chimera-8b', api: 'openai-chat', server: 'vllm 0.11.0' },
        ...paired,
        stages: [total],
      },
    },
  };
}

function undecided(): Result {
  const result = passResult();
  result.verdict = 'warn';
  result.reason = 'ttft_p50 is undecided';
  result.gates[0] = gate('ttft_p50', {
    answer: 'undecided',
    baseline: 181.2,
    candidate: 195.9,
    change: change(0.0811, -0.009, 0.179),
    tolerance: { relative: 0.05, absolute: 5 },
    detectable: 0.14,
    reason: 'a change of +8.1 % is beyond the tolerance of 5.0 %, but noise could explain it',
  });
  Object.assign(result.metrics.steady?.ttft_p50 ?? {}, { value: 195.9, low: 188.2, high: 204 });
  result.nextSteps = [
    'Measure about 390 pairs instead of 300 (workload.stages requests, or the budget that ended them) to settle TTFT p50, were its change as large as it looks.',
  ];
  return beside(result);
}

function budget(): Result {
  const stage = { pairs: 110, turns: 0, plannedTurns: 0, stop: 'budget', budget: 'tokens' } as const;
  const result = beside(passResult(), { stage });
  return {
    ...result,
    warnings: [
      'The budget (budget.tokens) was used up before everything planned was measured: the intervals are wider.',
    ],
  };
}

function cancelled(): Result {
  const result = beside(passResult(), { stage: { pairs: 120, turns: 0, plannedTurns: 0, stop: 'cancelled' } });
  const reason = 'the run was cancelled: 123 of 300 requests were sent';
  return {
    ...result,
    verdict: 'invalid',
    reason: 'stage steady: the run was cancelled (123 of 300 requests were sent)',
    gates: result.gates.map((kept) => ({ ...kept, answer: 'invalid', change: null, detectable: null, reason })),
    nextSteps: ['Run it again.'],
    slices: {},
  };
}

/** The second endpoint did not answer. */
function unusable(): Result {
  const result = beside(cancelled());
  return {
    ...result,
    reason: "The baseline's endpoint (baseline.target): The endpoint cannot be reached: connection refused",
    gates: [],
    metrics: {},
    risks: [],
    nextSteps: ['Check baseline.target.url.'],
    baseline: { ...result.baseline, runs: [], paired: undefined, metrics: {} },
  };
}

const samples: Record<string, Result> = {
  'paired-pass': beside(passResult()),
  'paired-fail': beside(regressionResult(), { stage: { pairs: 80, turns: 0, plannedTurns: 0, stop: 'verdict' } }),
  'paired-undecided': undecided(),
  'paired-budget': budget(),
  'paired-cancelled': cancelled(),
  'paired-turns': beside(passResult(), {
    form: 'turns',
    base: { label: 'int4', model: 'chimera-8b-int4', api: 'openai-chat', server: null },
    stage: { pairs: 0, plannedPairs: 0 },
  }),
  'paired-exclusive': beside(passResult(), {
    form: 'exclusive',
    stage: { pairs: 0, plannedPairs: 0, turns: 8, plannedTurns: 8 },
  }),
  'paired-unusable': unusable(),
};

/** By name, as `samples` of sample-results. */
export const pairedSamples = Object.fromEntries(
  Object.entries(samples).map(([name, result]) => [name, { result, context: sampleContext }]),
);

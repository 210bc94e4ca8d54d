/**
 * Results in every form that a report must show. They are fixtures of the *form*: every number in them is an example that
 * nobody measured.
 */
import { type MetricId, metricSpec } from '../../src/metrics.ts';
import type { Recommendation, Risk } from '../../src/model/advice.ts';
import type { GateResult, PublishedMetric, Result } from '../../src/model/result.ts';
import type { ReportContext } from '../../src/report/context.ts';
import { brokenQuality, calmQuality, lostToTruncation, withoutComparison } from './quality-samples.ts';

const LEVEL = 0.99833;
const HEAD = '4f2c9a1be07d5c3386f1a2b4c5d6e7f8091a2b3c';
const BASE = 'a81d07e65b3c4f2e9d8c7b6a5f4e3d2c1b0a9f8e';

export const sampleContext: ReportContext = {
  mode: 'gate',
  repositoryUrl: 'https://github.com/octo-org/chat',
  runUrl: 'https://github.com/octo-org/chat/actions/runs/9001',
  artifactName: 'insight-agent-run',
  headSha: '77aa01c2d3e4f5061728394a5b6c7d8e9f001122',
  pullRequest: 42,
  reproduce: [
    'export STAGING_API_KEY=…',
    'insight-agent run --config .github/insight-agent.yml --url "$URL" --model chimera-8b --out run',
    'insight-agent compare --baseline baseline/run.jsonl --candidate run/run.jsonl',
  ],
};

/** A gate that saw nothing; what differs is given. */
export function gate(id: MetricId, given: Partial<GateResult> = {}): GateResult {
  return {
    id,
    stage: id === 'accuracy' ? 'quality' : 'steady',
    slice: null,
    instance: null,
    tier: 'blocking',
    design: 'history',
    clock: 'sent',
    answer: 'no-change-seen',
    baseline: null,
    candidate: null,
    unit: metricSpec(id).unit,
    estimator: metricSpec(id).scale === 'points' ? 'difference' : 'log-ratio-to-mean',
    change: null,
    limit: null,
    margin: null,
    tolerance: { relative: 0.05, absolute: null },
    n: { baseline: 8, candidate: 300 },
    detectable: null,
    pValue: null,
    cause: null,
    reason: '',
    ...given,
  };
}

/** A change at the level of the sample's gates. */
export function change(estimate: number, low: number, high: number): GateResult['change'] {
  return { estimate, low, high, level: LEVEL };
}

function metric(
  value: number,
  low: number,
  high: number,
  given: Partial<PublishedMetric> & { unit: string },
): PublishedMetric {
  return { value, low, high, n: 300, ...given };
}

function defaultGates(): GateResult[] {
  return [
    gate('ttft_p50', {
      baseline: 181.2,
      candidate: 183.4,
      change: change(0.0121, -0.021, 0.046),
      tolerance: { relative: 0.05, absolute: 5 },
      detectable: 0.061,
    }),
    gate('ttft_p95', {
      baseline: 402.7,
      candidate: 398.1,
      change: change(-0.0114, -0.081, 0.063),
      tolerance: { relative: 0.1, absolute: 10 },
      detectable: 0.124,
    }),
    gate('tpot_p50', {
      answer: 'within',
      baseline: 17.31,
      candidate: 17.4,
      change: change(0.0052, -0.009, 0.02),
      tolerance: { relative: 0.05, absolute: 1 },
      detectable: 0.058,
    }),
    gate('output_tokens_per_sec', {
      answer: 'small-change',
      baseline: 418.6,
      candidate: 410.9,
      change: change(-0.0184, -0.031, -0.0004),
      detectable: 0.055,
    }),
    gate('error_ratio', {
      baseline: 0.0021,
      candidate: 0,
      change: change(-0.0021, -0.007, 0.009),
      tolerance: { relative: null, absolute: 0.01 },
      detectable: 0.013,
    }),
    gate('accuracy', {
      baseline: 0.9125,
      candidate: 0.9083,
      change: change(-0.0042, -0.029, 0.021),
      tolerance: { relative: null, absolute: 0.02 },
      n: { baseline: 240, candidate: 240 },
      detectable: 0.044,
      estimator: 'proportion',
    }),
  ];
}

/** A pull request that changed nothing. */
export function passResult(): Result {
  return {
    schemaVersion: 1,
    verdict: 'pass',
    reason: 'no gate is a regression',
    gates: defaultGates(),
    recommendations: [],
    risks: [
      {
        risk: 'TTFT p95 exceeds 450 ms under this load',
        likelihood: { level: 'low', probability: 0.0004, basis: 'bootstrap of this run' },
        impact: { level: 'medium', size: 'slowest 5 % of requests wait over 450 ms' },
        mitigation: 'Set a limit gate on TTFT p95.',
      },
      {
        risk: 'Requests arrive in bursts that a closed loop does not show',
        likelihood: { level: 'not-measured', probability: null, basis: 'only closed-loop load was driven' },
        impact: { level: 'high', size: 'queueing adds to TTFT without bound' },
        mitigation: 'Add an open-loop stage.',
      },
    ],
    drift: [],
    metrics: {
      steady: {
        ttft_p50: metric(183.4, 176.1, 190.2, { unit: 'ms' }),
        ttft_p90: metric(322.5, 301.4, 349.9, { unit: 'ms' }),
        ttft_p95: metric(398.1, 361, 452.3, { unit: 'ms' }),
        ttft_p99: { value: null, unit: 'ms', n: 300, reason: 'needs 459 ok requests' },
        ttft_mean: metric(205.8, 196.7, 215.5, { unit: 'ms' }),
        tpot_p50: metric(17.4, 17.2, 17.6, { unit: 'ms' }),
        e2e_p50: metric(2387, 2301, 2466, { unit: 'ms' }),
        output_tokens_per_sec: metric(410.9, 398.2, 423, { unit: 'tokens/s' }),
        requests_per_sec: metric(3.214, 3.1, 3.33, { unit: 'requests/s' }),
        ttft_within_limit: metric(0.9733, 0.948, 0.988, { unit: 'ratio' }),
        error_ratio: metric(0, 0, 0.0122, { unit: 'ratio' }),
        output_tokens_mean: metric(124.6, 122.9, 126.1, { unit: 'tokens' }),
      },
      quality: { accuracy: metric(0.9083, 0.865, 0.941, { unit: 'ratio', n: 240 }) },
    },
    slices: {
      'domain=arithmetic': slice(0.925, 0.95, 2, 1),
      'domain=edge-cases': slice(0.875, 0.9, 2, 1),
      'domain=jargon': slice(0.9, 0.9, 1, 1),
      'domain=law': { ...slice(0.5, 0.5, 0, 0), n: 4, baseline: null, worse: null, better: null, pValue: null },
    },
    quality: calmQuality(),
    nextSteps: [],
    warnings: [],
    baseline: {
      design: 'history',
      branch: 'main',
      commit: BASE,
      runs: [
        {
          commit: BASE,
          startedAt: '2026-11-18T02:40:00Z',
          source: 'bench.yml run 8995',
          runId: 8995,
          artifactId: 551_203,
          digest: `sha256:${'3fa9'.repeat(16)}`,
          distance: 0,
        },
        {
          commit: 'c0ffee1234567890abcdef1234567890abcdef12',
          startedAt: '2026-11-09T14:12:30Z',
          source: 'bench.yml run 8801',
          runId: 8801,
          artifactId: 540_118,
          digest: `sha256:${'b71c'.repeat(16)}`,
          distance: 9,
        },
      ],
      refused: [{ source: 'bench.yml run 8790', reason: 'the workload differs: 200 requests, now 300' }],
      metrics: {
        steady: {
          ttft_p50: { value: 181.2, unit: 'ms', n: 2 },
          ttft_p95: { value: 402.7, unit: 'ms', n: 2 },
          output_tokens_per_sec: { value: 418.6, unit: 'tokens/s', n: 2 },
        },
        quality: { accuracy: { value: 0.9125, unit: 'ratio', n: 240 } },
      },
    },
    candidate: {
      commit: HEAD,
      label: 'chimera-staging',
      model: 'chimera-8b',
      api: 'openai-chat',
      server: 'vllm 0.11.2',
      startedAt: '2026-11-21T03:05:12Z',
      tool: 'insight-agent 0.1.0',
      environment: { node: '24.21.0', platform: 'linux x64', cpus: 4, ci: true },
      workload: {
        prompts: { source: 'shipped set', count: 120 },
        stages: [{ name: 'steady', concurrency: 8, requests: 300, warmupRequests: 10 }],
        maxOutputTokens: 128,
        temperature: 0,
        seed: 42,
        cache: 'bust',
        quality: [{ source: 'shipped set', scorer: 'exact', items: 240 }],
      },
      fingerprint: { load: '9c1e07aa51b2', quality: '0d4477efb310' },
      health: [
        {
          kind: 'health',
          stage: 'steady',
          attempt: 1,
          eventLoopDelayP99Ms: 1.42,
          eventLoopDelayMaxMs: 6.8,
          queueClientP99Ms: 0.31,
          cpuRatio: 0.184,
          rssBytes: 141_557_760,
        },
      ],
      errors: {},
      durationMs: 252_000,
    },
  };
}

/** A pull request that made the endpoint faster. */
export function improvedResult(): Result {
  const result = passResult();
  result.gates[0] = gate('ttft_p50', {
    answer: 'improved',
    baseline: 214,
    candidate: 181.3,
    change: change(-0.1528, -0.211, -0.094),
    tolerance: { relative: 0.05, absolute: 5 },
    detectable: 0.061,
  });
  result.gates.push(
    gate('e2e_p50', {
      answer: 'regression',
      tier: 'advisory',
      baseline: 2210,
      candidate: 2387,
      change: change(0.08, 0.041, 0.12),
    }),
  );
  return result;
}

const recommendation: Recommendation = {
  rule: 'prefill-bound',
  action: 'Turn on chunked prefill, with 512 tokens a chunk.',
  justification: 'TTFT grows with the length of the prompt while TPOT stays: the time goes into prefill.',
  evidence: [
    { name: 'TTFT per 1,000 input tokens', value: '96 ms (88 to 105)' },
    { name: 'change of TPOT p50', value: '+0.5 %' },
  ],
  tryIt: 'Start the server with --enable-chunked-prefill --max-num-batched-tokens 512 and run this check again.',
  tradeoffs: ['TPOT rises while long prompts are taken in', 'may break the gate on TPOT p50 (5 %)'],
  expected: {
    ttft_p50: { low: -60, high: -40, unit: 'ms' },
    output_tokens_per_sec: { low: -12, high: 3.5, unit: 'tokens/s' },
    accuracy: {
      unknown: 'the answers do not depend on the order of prefill, which was not checked here',
      howToMeasure: 'run the quality sets with the setting on',
    },
  },
};

const regressionRisk: Risk = {
  risk: 'Users wait longer than 200 ms for the first token',
  likelihood: { level: 'high', probability: 0.94, basis: 'share of requests over 200 ms' },
  impact: { level: 'high', size: 'TTFT p50 7 % over the limit' },
  mitigation: 'Do not merge before prefill is back at its old cost.',
};

/** Prefill became slower, accuracy fell in one slice, a limit broke. */
export function regressionResult(): Result {
  const result = passResult();
  const [, , tpot, , errors] = result.gates;
  result.verdict = 'fail';
  result.reason = 'TTFT p50 is a regression';
  result.gates = [
    gate('ttft_p50', {
      answer: 'regression',
      baseline: 181.2,
      candidate: 214,
      change: change(0.181, 0.12, 0.24),
      tolerance: { relative: 0.05, absolute: 5 },
      detectable: 0.06,
      pValue: 0.00002,
      step: { runs: 2, change: -0.2, startedAt: '2026-11-09T14:12:30Z', commit: BASE },
      measuredTwice: { first: 221.3, second: 206.9 },
      cause: 'slower prefill',
    }),
    gate('accuracy', {
      answer: 'regression',
      slice: 'domain=jargon',
      baseline: 0.9,
      candidate: 0.3,
      change: change(-0.6, -0.747, -0.431),
      tolerance: { relative: null, absolute: 0.05 },
      n: { baseline: 40, candidate: 40 },
      pValue: 1e-7,
      lostItems: lostToTruncation,
    }),
    gate('ttft_p95', {
      answer: 'regression',
      baseline: 402.7,
      candidate: 489.9,
      change: change(0.2166, 0.101, 0.344),
      tolerance: { relative: 0.1, absolute: 10 },
      cause: 'slower prefill',
    }),
    gate('ttft_p50', {
      answer: 'regression',
      design: 'limit',
      candidate: 214,
      limit: 200,
      margin: -0.07,
      estimator: 'quantile',
    }),
    gate('accuracy', {
      answer: 'undecided',
      baseline: 0.9125,
      candidate: 0.8083,
      change: change(-0.1042, -0.142, 0.006),
      tolerance: { relative: null, absolute: 0.02 },
      reason: 'beyond the tolerance, yet noise could explain it; 400 items would settle it',
      detectable: 0.11,
      lostItems: lostToTruncation,
      flips: { toWrong: 0.1333, toRight: 0.0291, within: { baseline: 0.051, candidate: 0.048 } },
    }),
    ...[tpot, errors].filter((kept) => kept !== undefined),
    gate('output_tokens_per_sec', {
      baseline: 418.6,
      candidate: 401.2,
      change: change(-0.0416, -0.09, 0.012),
      detectable: 0.058,
    }),
  ];
  result.metrics.steady = {
    ...result.metrics.steady,
    ttft_p50: metric(214, 205.1, 223.9, { unit: 'ms' }),
    ttft_p95: metric(489.9, 441, 560, { unit: 'ms' }),
    ttft_within_limit: metric(0.06, 0.038, 0.093, { unit: 'ratio' }),
    error_ratio: metric(0.0133, 0.0036, 0.0338, { unit: 'ratio' }),
  };
  result.metrics.quality = { accuracy: metric(0.8083, 0.7532, 0.856, { unit: 'ratio', n: 240 }) };
  result.slices['domain=jargon'] = slice(0.3, 0.9, 25, 1);
  result.quality = brokenQuality();
  result.recommendations = [recommendation];
  result.risks.unshift(regressionRisk);
  result.nextSteps = [
    'Compare the prefill of both builds on one long prompt.',
    'Read the 25 answers of domain=jargon that were right before.',
    'Run the check again after the correction.',
  ];
  result.drift = [
    {
      metric: 'accuracy',
      stage: 'quality',
      change: -0.008,
      worse: true,
      beyondTolerance: false,
      fromAnchor: false,
      runs: 7,
      anchor: { startedAt: '2026-11-01T00:00:00Z', commit: BASE, source: 'bench.yml run 8700' },
      pValue: 0.002,
      steps: [],
      sentence: 'Accuracy fell by 0.8 points over the last 7 runs',
    },
  ];
  result.warnings = [
    'The newest baseline run is 3 days old.',
    'This pull request changes gates: the limit on TTFT p50 was 180 ms on main.',
  ];
  result.candidate.errors = { timeout: 3, 'http-5xx': 1 };
  result.candidate.errorExamples = { 'http-5xx': 'CUDA out of memory' };
  result.candidate.cachedRatio = { steady: 0.062 };
  return result;
}

/** A change beyond the tolerance that noise could explain. */
export function undecidedResult(): Result {
  const result = passResult();
  result.verdict = 'warn';
  result.reason = 'one gate is undecided';
  result.gates[0] = gate('ttft_p50', {
    answer: 'undecided',
    baseline: 181.2,
    candidate: 195.9,
    change: change(0.0811, -0.009, 0.171),
    tolerance: { relative: 0.05, absolute: 5 },
    detectable: 0.14,
    reason: 'beyond the tolerance, yet noise could explain it; 6 more baseline runs would settle it',
  });
  result.nextSteps = ['Run the check again: its attempts are pooled.'];
  return result;
}

/** The first pull request after the step was added. */
export function noBaselineResult(): Result {
  const result = passResult();
  result.verdict = 'no-baseline';
  result.reason = 'no comparable run of main was found';
  result.gates = result.gates.map((kept) => ({
    ...kept,
    answer: 'no-baseline' as const,
    baseline: null,
    change: null,
    detectable: null,
    n: { ...kept.n, baseline: 0 },
  }));
  result.baseline = { ...result.baseline, runs: [], refused: [], metrics: {} };
  for (const kept of Object.values(result.slices))
    Object.assign(kept, { baseline: null, worse: null, better: null, pValue: null });
  result.quality = withoutComparison(calmQuality());
  return result;
}

/** A push to the base branch. */
function recordedResult(): Result {
  return noBaselineResult();
}

/** The load generator was too slow to be believed. */
function invalidResult(): Result {
  const result = passResult();
  result.verdict = 'invalid';
  result.reason = 'the load generator was the bottleneck: event-loop delay p99 was 61 ms, more than 20 ms';
  result.gates = result.gates.map((kept) => ({
    ...kept,
    answer: 'invalid' as const,
    change: null,
    detectable: null,
    reason: 'event-loop delay p99 was 61 ms',
  }));
  result.nextSteps = ['Run on a machine with more CPU, or lower the concurrency.'];
  result.slices = {};
  delete result.quality;
  return result;
}

/** A gated metric that could not be measured. */
function missingResult(): Result {
  const result = passResult();
  result.verdict = 'fail';
  result.reason = 'TTFT p95 is missing';
  result.gates[1] = gate('ttft_p95', {
    answer: 'missing',
    baseline: 402.7,
    reason: 'needs 90 ok requests, had 61',
    tolerance: { relative: 0.1, absolute: 10 },
    n: { baseline: 8, candidate: 61 },
  });
  result.metrics.steady = {
    ...result.metrics.steady,
    ttft_p95: { value: null, unit: 'ms', n: 61, reason: 'needs 90 ok requests, had 61' },
  };
  delete result.metrics.quality;
  result.gates = result.gates.filter(({ id }) => id !== 'accuracy');
  result.slices = {};
  delete result.quality;
  return result;
}

/** So many requests failed that the quantile falls on one of them. */
function infiniteResult(): Result {
  const result = passResult();
  result.verdict = 'fail';
  result.reason = 'TTFT p95 falls on a failed request';
  result.gates[1] = gate('ttft_p95', {
    answer: 'regression',
    baseline: 402.7,
    candidate: null,
    infinite: true,
    tolerance: { relative: 0.1, absolute: 10 },
    reason: 'the quantile falls on a failed request',
  });
  result.gates[4] = gate('error_ratio', {
    answer: 'regression',
    baseline: 0.00001,
    candidate: 0.0833,
    change: change(0.0833, 0.052, 0.121),
    tolerance: { relative: null, absolute: 0.01 },
  });
  result.metrics.steady = {
    ...result.metrics.steady,
    ttft_p95: { value: null, infinite: true, unit: 'ms', n: 300, reason: 'the quantile falls on a failed request' },
  };
  result.candidate.errors = { timeout: 25 };
  result.candidate.errorExamples = { timeout: 'no complete answer within 120000 ms' };
  result.candidate.commit = null;
  result.candidate.server = null;
  result.nextSteps = ['Look at the timeouts in the server log.'];
  return result;
}

/** Two regressions that somebody takes, with words that a stranger could have written; errors that somebody took before are the history's. */
function acceptedResult(): Result {
  const result = passResult();
  const [p50, p95, tpot] = result.gates;
  if (!p50 || !p95 || !tpot) throw new Error('The sample has no gates');
  const taken = { by: 'jane <jane@example.com>', until: '2026-12-31', source: 'file' as const };
  const reason = 'the larger model | <b>answers</b> better, see #12 and @octocat';
  result.verdict = 'warn';
  result.reason = `ttft_p50 (steady): regression, accepted by ${taken.by} until ${taken.until}: ${reason}`;
  Object.assign(p50, { answer: 'regression', candidate: 214, change: change(0.181, 0.12, 0.24) });
  Object.assign(p50, { cause: 'slower prefill', accepted: { ...taken, reason } });
  Object.assign(p95, { answer: 'regression', candidate: 489.9, change: change(0.2166, 0.101, 0.344) });
  Object.assign(p95, { cause: 'slower prefill', accepted: { ...taken, reason } });
  tpot.step = { runs: 2, change: 0.1, startedAt: '2026-11-09T14:12:30Z', commit: BASE, accepted: true };
  result.nextSteps = [
    'With the merge, the next recorded run of main starts a new history of TTFT p50, TTFT p95: what is worse than that fails again.',
  ];
  return result;
}

/** Everything that a stranger could put into a string. */
export const HOSTILE =
  '@octocat #1 GH-7 org/repo#2 ![x](https://evil.example/x.png) [y](javascript:alert(1)) <img src=x onerror=alert(1)> </details> --> <!-- insight-agent --> | `tick` ```fence $x$ **b** ~~s~~ \u202etxt\u202c \u001b[31mred\u001b[0m \u009b32m\r\n::error::owned\n##[error]owned\n# heading\n- item\n> [!NOTE]\n www.evil.example :white_check_mark: a@b.example \u0000\u{e0041}';

/** The regression with every foreign string replaced by a hostile one; ids, units and times stay. */
export function hostileResult(): Result {
  return replaceStrings(regressionResult(), '') as Result;
}

const ownWords = new Set([
  'id',
  'unit',
  'answer',
  'design',
  'tier',
  'clock',
  'verdict',
  'estimator',
  'level',
  'startedAt',
  'kind',
  'cache',
  'guard',
  'way',
  'explainedBy',
]);

function replaceStrings(value: unknown, key: string): unknown {
  if (typeof value === 'string') return ownWords.has(key) || value === 'quality' ? value : `${HOSTILE} ${value}`;
  if (Array.isArray(value)) return value.map((item) => replaceStrings(item, key));
  if (typeof value !== 'object' || value === null) return value;
  const free = ['slices', 'errors', 'errorExamples', 'metrics'].includes(key);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      free && name !== 'quality' ? `${HOSTILE} ${name}` : name,
      replaceStrings(inner, name),
    ]),
  );
}

function slice(value: number, baseline: number, worse: number, better: number): Result['slices'][string] {
  return {
    value,
    low: Math.max(0, value - 0.1),
    high: Math.min(1, value + 0.07),
    unit: 'ratio',
    n: 40,
    baseline,
    worse,
    better,
    pValue: worse > 20 ? 1e-7 : 0.62,
    detectable: 0.243,
  };
}

/** All of them by name. */
export const samples: Record<string, { result: Result; context: ReportContext }> = {
  pass: { result: passResult(), context: sampleContext },
  improved: { result: improvedResult(), context: sampleContext },
  regression: { result: regressionResult(), context: sampleContext },
  undecided: { result: undecidedResult(), context: sampleContext },
  accepted: { result: acceptedResult(), context: sampleContext },
  'no-baseline': { result: noBaselineResult(), context: sampleContext },
  recorded: {
    result: recordedResult(),
    context: { ...sampleContext, mode: 'record', headSha: undefined, pullRequest: undefined },
  },
  invalid: { result: invalidResult(), context: sampleContext },
  missing: { result: missingResult(), context: { mode: 'local', reproduce: [] } },
  infinite: { result: infiniteResult(), context: sampleContext },
  hostile: { result: hostileResult(), context: sampleContext },
};

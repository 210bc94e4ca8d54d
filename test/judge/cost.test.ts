/** What requests cost: the metric, the gate on it in both designs, and what the report says of the run. */
import { describe, expect, it } from 'vitest';
import { type JudgeInput, judge } from '../../src/judge.ts';
import type { Result } from '../../src/model/result.ts';
import type { Run } from '../../src/model/run-file.ts';
import type { TokenUsage } from '../../src/model/traffic.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { buildView } from '../../src/report/view.ts';
import { buildAnswers, buildRun, NOW } from '../synthetic/build-run.ts';
import { pairRuns } from '../synthetic/pair-runs.ts';
import { policy, rule } from '../synthetic/policy.ts';

const prices = { inputPerMillion: 2, outputPerMillion: 10 };
const usage = { input: 100, output: 30 };
/** 100 × 2 + 30 × 10 millionths of a dollar. */
const USD_A_REQUEST = 0.0005;

/** Every request has this usage, the nth one another where `change` says so. */
function runOf(seed: number, change: (usage: TokenUsage, index: number) => TokenUsage = (told) => told): Run {
  const run = buildRun({ seed, ageDays: 10 - seed, header: { prices } });
  return { ...run, samples: run.samples.map((sample, index) => ({ ...sample, usage: change(usage, index) })) };
}

/** Answers that are about a tenth longer or shorter from prompt to prompt. */
const varied = (factor: number) => (told: TokenUsage, index: number) => ({
  ...told,
  output: Math.round((told.output ?? 0) * factor + (index % 7) - 3),
});

/** All but one answer tell their tokens. */
function untoldAt(place: number) {
  return (told: TokenUsage, index: number): TokenUsage => (index === place ? {} : varied(1)(told, index));
}

const gates = policy({ gates: [rule('cost', { relative: 0.05 })] });

function judged(candidate: Run, given: Partial<JudgeInput> = {}): Result {
  const baseline = [1, 2, 3, 4].map((seed) => runOf(seed, varied(1)));
  return judge({
    ...{ candidate, design: 'history', refused: [], policy: gates, baselineRequired: false, now: NOW },
    baseline: baseline.map((run) => ({ run, provenance: { startedAt: run.header.startedAt, source: 'base' } })),
    ...given,
  });
}

const beside = (candidate: Run): Result =>
  judged(pairRuns(runOf(1, varied(1)), candidate), { design: 'paired', baseline: [] });

const costGate = ({ gates: [gate] }: Result) => gate;

describe('the metric', () => {
  it('is what 1,000 answered requests cost', () => {
    const { cost } = judged(runOf(5)).metrics.steady ?? {};
    expect(cost).toMatchObject({ unit: 'USD/1k requests', n: 120 });
    expect(cost?.value).toBeCloseTo(USD_A_REQUEST * 1000, 12);
  });

  it('is not there without prices', () => {
    const candidate = runOf(5);
    const { prices: _prices, ...header } = candidate.header;
    const result = judged({ ...candidate, header });
    expect(result.metrics.steady).not.toHaveProperty('cost');
    expect(result.candidate.cost).toBeUndefined();
    expect(costGate(result)).toMatchObject({ answer: 'missing' });
  });

  it.each<[name: string, untold: TokenUsage]>([
    ['no tokens', {}],
    ['no input tokens', { output: 3 }],
    ['0 output tokens beside an answer', { input: 3, output: 0 }],
  ])('is not known where one answer told %s', (_name, untold) => {
    const result = judged(runOf(5, (told, index) => (index === 50 ? untold : told)));
    const reason = 'the server did not tell the tokens of 1 of 120 answered requests';
    expect(result.metrics.steady?.cost).toMatchObject({ value: null, reason });
    expect(costGate(result)).toMatchObject({ answer: 'missing', reason });
    expect(result.verdict).toBe('fail');
  });
});

describe('a gate on cost', () => {
  it.each<[design: string, (candidate: Run) => Result]>([
    ['history', judged],
    ['paired', beside],
  ])('of the design %s passes the same and fails a third more output', (design, answer) => {
    expect(costGate(answer(runOf(5, varied(1))))).toMatchObject({ id: 'cost', design });
    expect(answer(runOf(5, varied(1))).verdict).toBe('pass');
    const worse = answer(runOf(5, varied(4 / 3)));
    expect(worse.verdict).toBe('fail');
    // 500 to 600 millionths of a dollar.
    expect(costGate(worse)).toMatchObject({ answer: 'regression', unit: 'USD/1k requests' });
    expect(costGate(worse)?.change?.estimate).toBeCloseTo(0.2, 2);
    expect(costGate(worse)?.candidate).toBeCloseTo(0.6, 2);
  });

  it.each([
    [0.4, 'fail'],
    [0.6, 'pass'],
  ])('with a limit of %f USD and nothing to compare with is a %s', (limit, verdict) => {
    const given = { policy: policy({ gates: [rule('cost', { limit })] }), baseline: [] };
    expect(judged(runOf(5, varied(1)), given).verdict).toBe(verdict);
  });
});

describe('a gate on cost side by side', () => {
  it('fails where a fifth of the answers got four times as long, and shows the change of the means that it shows', () => {
    const long = (index: number) => (index % 5 === 0 ? 4 : 1);
    const worse = beside(
      runOf(5, (told, index) => ({ ...told, output: (told.output ?? 0) * long(index) + (index % 7) - 3 })),
    );
    const gate = costGate(worse);
    expect(gate).toMatchObject({ answer: 'regression', estimator: 'log-ratio-of-means' });
    expect(gate?.change?.estimate).toBeCloseTo((gate?.candidate ?? 0) / (gate?.baseline ?? 1) - 1, 9);
    expect(gate?.change?.estimate).toBeGreaterThan(0.3);
    expect(worse.verdict).toBe('fail');
  });

  it.each<[arm: string, before: Run, now: Run]>([
    ['the base endpoint', runOf(1, untoldAt(60)), runOf(5, varied(1))],
    ['this endpoint', runOf(1, varied(1)), runOf(5, untoldAt(60))],
  ])(
    'is missing where %s did not tell the tokens of one answer, and shows no mean of the others',
    (arm, before, now) => {
      const result = judged(pairRuns(before, now), { design: 'paired', baseline: [] });
      expect(costGate(result)).toMatchObject({
        answer: 'missing',
        baseline: null,
        candidate: null,
        reason: `${arm} did not tell the tokens of 1 of 120 answered requests`,
      });
      expect(result.verdict).toBe('fail');
    },
  );

  it('is not missing for a failed request that told nothing', () => {
    const now = runOf(5, untoldAt(60));
    const samples = now.samples.map((sample, index) =>
      index === 60 ? { ...sample, outcome: 'timeout' as const } : sample,
    );
    expect(costGate(beside({ ...now, samples }))).toMatchObject({ answer: 'within', n: { candidate: 119 } });
  });
});

describe('the report of a run with prices', () => {
  const answers = buildAnswers({ domains: ['law'], perDomain: 10 });
  const asked = buildRun({ seed: 5, answers }).scores;

  async function told(candidate: Run) {
    const result = judged(candidate);
    const view = buildView(result, { mode: 'local', reproduce: [] });
    const ends = [renderMarkdown(view), renderTerminal(view, { width: 1000, color: false }), await renderHtml(view)];
    return { cost: result.candidate.cost, ends };
  }

  it('says in every form what all of it cost, questions included, and what failed without a word', async () => {
    const run = runOf(5, (told, index) => (index === 3 ? {} : told));
    const samples = run.samples.map((sample, index) =>
      index === 3 ? { ...sample, outcome: 'timeout' as const } : sample,
    );
    const scores = asked.map((score) => ({ ...score, inputTokens: 50, outputTokens: 1 }));
    const { cost, ends } = await told({ ...run, samples, scores });
    const answered = samples.length - 1;
    expect(cost).toMatchObject({
      requests: answered + scores.length,
      inputTokens: 100 * answered + 50 * scores.length,
      outputTokens: 30 * answered + scores.length,
      failedUntold: 1,
      prices,
    });
    expect(cost?.usd).toBeCloseTo(answered * USD_A_REQUEST + scores.length * 0.00011, 12);
    for (const end of ends) {
      expect(end).toMatch(
        /The requests of this run cost 0\.06\d+ USD at 2 USD per million input and 10 USD per million/,
      );
      expect(end).toContain('1 failed request told no tokens, so what that cost is not in it');
    }
  });

  it('side by side is what both endpoints were paid for, and says so', () => {
    const [base, candidate] = [runOf(1), runOf(5, (told) => ({ ...told, output: 60 }))];
    const whole = judged(pairRuns(base, candidate), { design: 'paired', baseline: [] });
    const each = base.samples.length;
    expect(whole.candidate.cost).toMatchObject({
      requests: 2 * each,
      inputTokens: 200 * each,
      outputTokens: 90 * each,
    });
    expect(whole.candidate.cost?.usd).toBeCloseTo(each * (0.0005 + 0.0008), 12);
    expect(renderTerminal(buildView(whole, { mode: 'local', reproduce: [] }), { width: 1000, color: false })).toMatch(
      /The requests of this run, to both endpoints together, cost 0\.\d+ USD/,
    );
  });

  it('says that it is not known where an answer told no tokens', async () => {
    const { cost, ends } = await told({ ...runOf(5), scores: asked });
    expect(cost?.usd).toBeNull();
    for (const end of ends) {
      expect(end).toMatch(/What this run cost is not known: the server did not tell the tokens of 10 of \d+ answered/);
    }
  });
});

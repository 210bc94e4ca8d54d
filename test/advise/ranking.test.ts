import { describe, expect, it } from 'vitest';
import { orderAdvice } from '../../src/advise/order.ts';
import type { Advice } from '../../src/advise/rule.ts';
import { judge } from '../../src/judge.ts';
import type { GateResult, Result } from '../../src/model/result.ts';
import type { Run } from '../../src/model/run-file.ts';
import { buildAnswers, buildRun, type Endpoint, NOW, turnWrong } from '../synthetic/build-run.ts';
import { policy } from '../synthetic/policy.ts';

const answers = buildAnswers({ domains: ['law', 'jargon', 'maths', 'edge'], perDomain: 60 });

const run = (seed: number, endpoint: Partial<Endpoint> = {}, given = answers): Run =>
  buildRun({ seed, concurrency: 1, endpoint: { runSd: 0.01, ...endpoint }, answers: given });

/** The same load under two names, one after the other. */
function twice(of: Run): Run {
  const again = <T extends { stage: string }>(records: readonly T[]): T[] => [
    ...records,
    ...records.map((record) => ({ ...record, stage: 'peak' })),
  ];
  const { workload } = of.header;
  const stages = workload.stages.flatMap((stage) => [stage, { ...stage, name: 'peak' }]);
  return {
    ...of,
    header: { ...of.header, workload: { ...workload, stages } },
    samples: again(of.samples),
    stages: again(of.stages),
  };
}

function judged(candidate: Run, form: (of: Run) => Run = (same) => same): Result {
  const baseline = [2, 3, 4, 5, 6, 7, 8]
    .map((seed) => form(run(seed)))
    .map((each) => ({
      run: each,
      provenance: { startedAt: each.header.startedAt, source: 'test' },
    }));
  return judge({
    ...{ candidate: form(candidate), baseline, policy: policy(), design: 'history', baselineRequired: false },
    ...{ refused: [], now: NOW },
  });
}

const rulesOf = ({ recommendations }: Result): string[] => recommendations.map(({ rule }) => rule);

describe('the order of telling', () => {
  it('puts what makes the figures meaningless before what made them worse', () => {
    const result = judged(run(1, { failEvery: 4, perInputTokenMs: 1.2 }));
    expect(rulesOf(result)[0]).toBe('errors');
    expect(rulesOf(result)).toContain('prefill-slower');
  });

  it('puts a cause that holds more of its loss first', () => {
    const fewWrong = turnWrong(answers, { picks: ({ itemId }) => itemId.startsWith('jargon'), every: 2 });
    const result = judged(run(1, { perInputTokenMs: 1.2 }, fewWrong));
    expect(rulesOf(result)).toEqual(['prefill-slower', 'weak-slice']);
  });
});

describe('one cause in two stages', () => {
  const result = judged(run(1, { failEvery: 4 }), twice);

  it('is told once, with the other stage named', () => {
    expect(rulesOf(result)).toEqual(['errors']);
    expect(result.recommendations[0]?.evidence.at(-1)).toEqual({ name: 'the same in', value: 'stage peak' });
  });

  it('explains the gates of both', () => {
    const red = result.gates.filter(({ answer, id }) => answer === 'regression' && id === 'error_ratio');
    expect(red.map(({ stage, cause }) => [stage, cause])).toEqual([
      ['steady', 'errors (http-5xx)'],
      ['peak', 'errors (http-5xx)'],
    ]);
  });
});

describe('the stage of a recommendation', () => {
  it('is the one whose gates it explains, and its gates are told that it would meet', () => {
    const [first] = judged(run(1, { perInputTokenMs: 1.2 })).recommendations;
    expect(first).toMatchObject({ rule: 'prefill-slower', stage: 'steady' });
    expect(first?.meets?.[0]).toMatch(
      /^TTFT p50 \(steady\): \d+ ms → \d+ ms to \d+ ms, .*within the \d+ ms that the tolerance/,
    );
    expect(first?.breaks).toBeUndefined();
  });

  it('is none for what is about answers', () => {
    const wrong = turnWrong(answers, { picks: ({ itemId }) => itemId.startsWith('jargon') });
    const [first] = judged(run(1, {}, wrong)).recommendations;
    expect(first?.rule).toBe('weak-slice');
    expect(first).not.toHaveProperty('stage');
    expect(first?.meets?.[0]).toMatch(/^Accuracy: /);
  });
});

describe('two causes for the same gates', () => {
  const none = { unknown: 'nothing', howToMeasure: 'measure it' };
  const [ttft, tpot] = [{ id: 'ttft_p50' }, { id: 'tpot_p50' }] as unknown as [GateResult, GateResult];
  const advice = (rule: string, share: number, given: Partial<Advice> = {}): Advice => ({
    ...{ rule, kind: 'batching-queueing', need: 'limit', share, stage: 'steady', cause: rule, explains: [ttft] },
    ...{ action: rule, justification: rule, evidence: [], tryIt: rule, tradeoffs: [] },
    expected: { ttft_p50: none, output_tokens_per_sec: none, accuracy: none },
    ...given,
  });
  const told = (...found: Advice[]) => orderAdvice(found).map(({ rule }) => rule);

  it('are both told where both are parts of one whole', () => {
    expect(told(advice('first', 0.3), advice('second', 0.6))).toEqual(['second', 'first']);
  });

  it('are the same time where they are more than the whole: the rule book has the more special one first', () => {
    expect(told(advice('special', 0.6), advice('general', 0.9))).toEqual(['special']);
  });

  it('are told as the one that explains more', () => {
    expect(told(advice('part', 0.9), advice('all', 0.6, { explains: [ttft, tpot] }))).toEqual(['all']);
  });

  it.each<[string, Partial<Advice>]>([
    ['are ways out of one cause', { cause: 'first' }],
    ['are needed for different reasons', { need: 'waste' }],
    ['explain different gates', { explains: [tpot] }],
    ['are about answers and not about time', { stage: undefined }],
  ])('are both told where they %s', (_, given) => {
    const first = advice('first', 0.9, 'stage' in given ? { stage: undefined } : {});
    expect(told(first, advice('second', 0.8, given))).toEqual(['first', 'second']);
  });
});

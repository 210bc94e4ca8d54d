import { describe, expect, it } from 'vitest';
import { judge, type StoredRun } from '../../src/judge.ts';
import type { GatePolicy } from '../../src/model/config.ts';
import type { Result } from '../../src/model/result.ts';
import type { Run } from '../../src/model/run-file.ts';
import { buildAnswers, buildRun, type Endpoint, NOW, type RunPlan, turnWrong } from '../synthetic/build-run.ts';
import { policy } from '../synthetic/policy.ts';

const DOMAINS = ['arithmetic', 'jargon', 'knowledge', 'reading', 'rules', 'edge'];
const answers = buildAnswers({ domains: DOMAINS, perDomain: 40 });

/** Newest first, a day apart. */
function storedRuns(count: number, plan: Partial<RunPlan> = {}): StoredRun[] {
  return Array.from({ length: count }, (_, index) => {
    const run = buildRun({ answers, ...plan, seed: 100 + index, ageDays: index + 1 });
    return { run, provenance: { startedAt: run.header.startedAt, source: `run ${index}` } };
  });
}

function judgeRun(candidate: Run, baseline: readonly StoredRun[], rules: GatePolicy = policy()): Result {
  return judge({
    candidate,
    design: 'history',
    baseline,
    refused: [],
    policy: rules,
    baselineRequired: false,
    now: NOW,
  });
}

const changed = (endpoint: Partial<Endpoint>, given: Partial<RunPlan> = {}) =>
  buildRun({ seed: 1, answers, ...given, endpoint: { ...given.endpoint, ...endpoint } });

const gateOf = ({ gates }: Result, id: string) => gates.find((gate) => gate.id === id);
const ruleNames = ({ recommendations }: Result) => recommendations.map(({ rule }) => rule);
/** The range of accuracy that may come back lies around what was lost, and within a few points of it. */
function expectBack({ recommendations: [first] }: Result, lost: number): void {
  const accuracy = first?.expected.accuracy;
  if (!accuracy || !('low' in accuracy)) throw new Error('a range was expected');
  expect((accuracy.low + accuracy.high) / 2).toBeCloseTo(lost, 10);
  expect(accuracy.high - accuracy.low).toBeGreaterThan(0);
  expect(accuracy.high - accuracy.low).toBeLessThan(0.1);
}

/** One slot: what a request waits for is its own prompt alone, so the truth behind its TTFT is known. */
const alone: Partial<RunPlan> = { concurrency: 1 };

describe('an unchanged endpoint', () => {
  const result = judgeRun(changed({}, { seed: 4 }), storedRuns(8));

  it('passes with six gates judged', () => {
    expect(result).toMatchObject({ verdict: 'pass', reason: 'no regression in 6 gates' });
    expect(result.gates.map(({ answer }) => answer).filter((answer) => answer === 'no-baseline')).toEqual([]);
  });

  it('is recommended nothing', () => {
    expect(result.recommendations).toEqual([]);
    expect(result.gates.map(({ cause }) => cause)).toEqual([null, null, null, null, null, null]);
  });
});

describe('a history that drifted since the release', () => {
  /** Twelve runs of the present level and, behind them, one of a release long before, when prefill cost two thirds. */
  const release = buildRun({
    ...{ answers, seed: 99, ageDays: 20, header: { commit: 'a'.repeat(40) } },
    endpoint: { waitMs: 13, perInputTokenMs: 0.4 },
  });
  const provenance = { commit: 'a'.repeat(40), startedAt: release.header.startedAt, source: 'release' };
  const stored = [...storedRuns(12), { run: release, provenance }];
  const judged = (drift: 'report' | 'fail', anchor?: string) =>
    judge({
      ...{ candidate: changed({}, { seed: 4 }), design: 'history', baseline: stored, window: 12, anchor, refused: [] },
      ...{ policy: policy({ drift }), baselineRequired: false, now: NOW },
    });

  it('is told from the anchor, which no gate is compared with', () => {
    const { drift = [], verdict, baseline } = judged('report', 'aaaaaaa');
    expect(drift.map(({ metric, worse, anchor }) => [metric, worse, anchor.source])).toContainEqual([
      ...['ttft_p50', true, 'release'],
    ]);
    expect(verdict).toBe('pass');
    expect(baseline.runs).toHaveLength(12);
  });

  it('says when the anchor is not there', () => {
    const missing = judged('report', 'bbbbbbb').warnings.filter((warning) => warning.includes('baseline.anchor'));
    expect(missing).toHaveLength(1);
    expect(judged('report', 'aaaaaaa').warnings.join()).not.toContain('baseline.anchor');
  });

  it('is not seen from within the window', () => {
    expect(judged('fail').drift).toEqual([]);
    expect(judged('fail').verdict).toBe('pass');
  });

  it('fails the check where that is wanted, and says why', () => {
    const { verdict, reason, nextSteps } = judged('fail', 'aaaaaaa');
    expect(verdict).toBe('fail');
    expect(reason).toMatch(/^drift: TTFT p50 \(steady\) rose by [\d.]+ % since aaaaaaa/);
    expect(nextSteps.join()).toContain('Look at what changed on the base branch');
  });
});

describe('the instance of a gate', () => {
  const { target } = changed({}).header;
  const instancesOf = (labelled: object) =>
    new Set(
      judgeRun(changed({}, { header: { target: { ...target, ...labelled } } }), storedRuns(2)).gates.map(
        ({ instance }) => instance,
      ),
    );

  it('is the label that the user gave the target, and none where it is our own word for it', () => {
    expect(instancesOf({ labelled: true, label: 'eu-west' })).toEqual(new Set(['eu-west']));
    expect(instancesOf({ label: '127.0.0.1' })).toEqual(new Set([null]));
  });
});

describe('a workload that plans fewer requests than a default gate needs', () => {
  const few: Partial<RunPlan> = { requests: 40 };
  const named = (explicit: boolean): GatePolicy => ({
    ...policy(),
    gates: policy().gates.map((gate) => ({ ...gate, explicit })),
  });

  it('goes without that gate, and is judged by the others', () => {
    const result = judgeRun(changed({}, { ...few, seed: 4 }), storedRuns(8, few), named(false));
    expect(result.verdict).toBe('pass');
    expect(result.gates.map(({ id }) => id)).not.toContain('ttft_p95');
    expect(result.gates).toHaveLength(5);
  });

  it('fails where the user named the gate', () => {
    const result = judgeRun(changed({}, { ...few, seed: 4 }), storedRuns(8, few), named(true));
    expect(result.verdict).toBe('fail');
    expect(gateOf(result, 'ttft_p95')).toMatchObject({
      answer: 'missing',
      reason: expect.stringContaining('needs 90'),
    });
  });
});

describe('what made TTFT slower', () => {
  const slowPrefill = judgeRun(changed({ perInputTokenMs: 1.2 }, alone), storedRuns(8, alone));
  const longWait = judgeRun(changed({ waitMs: 220 }, alone), storedRuns(8, alone));

  it('is prefill where each input token costs more', () => {
    expect(slowPrefill.verdict).toBe('fail');
    expect(ruleNames(slowPrefill)).toEqual(['prefill-slower']);
    expect(gateOf(slowPrefill, 'ttft_p50')).toMatchObject({ answer: 'regression', cause: 'prefill' });
  });

  it('is waiting where every request takes longer by the same time', () => {
    expect(longWait.verdict).toBe('fail');
    expect(ruleNames(longWait)).toEqual(['wait-before-prefill']);
    expect(gateOf(longWait, 'ttft_p50')).toMatchObject({ answer: 'regression', cause: 'waiting before prefill' });
  });

  it('is one cause for every correlated gate, and one row in the risk table', () => {
    for (const [result, cause] of [
      [slowPrefill, 'prefill'],
      [longWait, 'waiting before prefill'],
    ] as const) {
      const red = result.gates.filter(({ answer }) => answer === 'regression');
      expect(red.map(({ id }) => id)).toEqual(['ttft_p50', 'ttft_p95', 'output_tokens_per_sec']);
      expect(red.map((gate) => gate.cause)).toEqual([cause, cause, cause]);
      expect(result.risks.filter(({ risk }) => risk.includes('TTFT p50'))).toHaveLength(1);
      expect(result.risks.find(({ risk }) => risk.includes('TTFT p50'))?.risk).toContain('TTFT p95');
      expect(result.nextSteps.join()).not.toContain('no measured fact explains');
    }
  });

  it.each<[string, Partial<Endpoint>, string]>([
    ['prefill', { perInputTokenMs: 0.2 }, 'prefill'],
    ['waiting', { waitMs: 170 }, 'waiting before prefill'],
  ])('is still told apart as %s where eight requests queue for one prefill at a time', (_, slower, cause) => {
    const endpoint = { onePrefillAtATime: true, perInputTokenMs: 0.1, perOutputTokenMs: 60 };
    const queued: Partial<RunPlan> = { concurrency: 8, requests: 300, endpoint };
    for (const seed of [1, 2, 3, 4, 5]) {
      const result = judgeRun(changed(slower, { ...queued, seed }), storedRuns(6, queued));
      expect(gateOf(result, 'ttft_p50')).toMatchObject({ answer: 'regression', cause });
    }
  });

  it('shows the fitted lines that it was concluded from, before → now', () => {
    const [slope, intercept, basis] = slowPrefill.recommendations[0]?.evidence ?? [];
    const [before, now] = [...(slope?.value ?? '').matchAll(/[\d.]+(?= ms)/g)].map(([figure]) => Number(figure));
    expect(before).toBeGreaterThan(550);
    expect(before).toBeLessThan(650);
    expect(now).toBeGreaterThan(1050);
    expect(now).toBeLessThan(1400);
    expect(intercept?.value).toMatch(/^-?[\d.]+ ms → -?[\d.]+ ms$/);
    expect(basis?.value).toMatch(/^120 requests, \d+ such tokens on average$/);
  });

  it('is not guessed where the server does not tell its input tokens', () => {
    const withoutUsage = (run: Run): Run => ({
      ...run,
      samples: run.samples.map((sample) => ({ ...sample, usage: {} })),
    });
    const baseline = storedRuns(8, alone).map((stored) => ({ ...stored, run: withoutUsage(stored.run) }));
    const result = judgeRun(withoutUsage(changed({ perInputTokenMs: 1.2 }, alone)), baseline);
    expect(gateOf(result, 'ttft_p50')).toMatchObject({ answer: 'regression', cause: 'a later first token' });
    expect(result.recommendations).toEqual([]);
    expect(result.nextSteps.join()).toContain('no measured fact explains');
  });

  it('is not learnt from runs of another load', () => {
    const other = storedRuns(8, { ...alone, header: { fingerprint: { load: 'another', quality: 'one-quality' } } });
    const result = judgeRun(changed({ perInputTokenMs: 1.2 }, alone), other);
    expect(gateOf(result, 'ttft_p50')?.answer).toBe('no-baseline');
    expect(result.recommendations).toEqual([]);
    expect(result.baseline.metrics.steady).toBeUndefined();
    expect(result.baseline.metrics.quality?.accuracy?.value).toBeCloseTo(0.9, 9);
    expect(result.warnings.join()).toContain('The load workload');
  });
});

describe('what made decoding slower', () => {
  const result = judgeRun(changed({ perOutputTokenMs: 16 }), storedRuns(8));

  it('is told once, with throughput explained by it', () => {
    expect(result.verdict).toBe('fail');
    expect(ruleNames(result)).toEqual(['decode-slower']);
    expect(gateOf(result, 'tpot_p50')?.cause).toBe('decode');
  });

  it('is shown with the figures of the gate', () => {
    const gate = gateOf(result, 'tpot_p50');
    expect(result.recommendations[0]?.evidence[0]).toEqual({
      name: 'TPOT p50',
      value: `${gate?.baseline?.toFixed(2)} → ${gate?.candidate?.toFixed(2)} ms`,
    });
  });
});

describe('accuracy that fell', () => {
  it('in one slice names that slice and no other', () => {
    const result = judgeRun(
      changed({}, { answers: turnWrong(answers, { picks: ({ slices }) => slices.domain === 'jargon', every: 1 }) }),
      storedRuns(8),
    );
    expect(result.verdict).toBe('fail');
    expect(gateOf(result, 'accuracy')).toMatchObject({ answer: 'regression', cause: 'accuracy of domain=jargon' });
    expect(ruleNames(result)).toEqual(['weak-slice']);
    expect(result.recommendations[0]?.action).toContain('domain=jargon');
    expect(result.recommendations[0]?.evidence).toEqual([
      { name: 'domain=jargon', value: '90.0 % → 0.0 %; of 40 items 36 got worse and 0 better' },
    ]);
    expectBack(result, 36 / 240);
    expect(result.slices['domain=jargon']).toMatchObject({ value: 0, baseline: 0.9, worse: 36, better: 0 });
  });

  it('everywhere is not said to be local', () => {
    const result = judgeRun(changed({}, { answers: turnWrong(answers, { picks: () => true }) }), storedRuns(8));
    expect(result.recommendations[0]?.evidence).toHaveLength(DOMAINS.length);
    expect(result.recommendations[0]?.justification).toContain('every part');
  });

  it('by chance in a few items names nothing', () => {
    const result = judgeRun(
      changed({}, { answers: turnWrong(answers, { picks: () => true, every: 60 }) }),
      storedRuns(8),
    );
    expect(result.verdict).not.toBe('fail');
    expect(result.recommendations).toEqual([]);
  });

  it.each([
    [8, []],
    [12, ['weak-slice']],
  ])('by %i of a slice of 40, none better, is named only if chance in six slices could not do it', (lost, named) => {
    const right = answers.slice(0, 40).flatMap(({ pass, itemId }) => (pass ? [itemId] : []));
    const chosen = new Set(right.slice(0, lost));
    const result = judgeRun(
      changed({}, { answers: turnWrong(answers, { picks: ({ itemId }) => chosen.has(itemId) }) }),
      storedRuns(8),
    );
    expect(ruleNames(result)).toEqual(named);
  });

  it('counts an item of two weak slices once in what may come back', () => {
    const twice = answers.map((answer) => ({ ...answer, slices: { ...answer.slices, level: 'hard' } }));
    const result = judgeRun(
      changed({}, { answers: turnWrong(twice, { picks: ({ slices }) => slices.domain === 'jargon' }) }),
      storedRuns(8, { answers: twice }),
    );
    expect(result.recommendations[0]?.evidence.map(({ name }) => name).toSorted()).toEqual([
      'domain=jargon',
      'level=hard',
    ]);
    expectBack(result, 36 / 240);
  });

  it('on items that are not comparable is neither gated nor told', () => {
    const header = { fingerprint: { load: 'one-load', quality: 'other-items' } };
    const result = judgeRun(
      changed({}, { answers: turnWrong(answers, { picks: () => true }) }),
      storedRuns(8, { header }),
    );
    expect(gateOf(result, 'accuracy')?.answer).toBe('no-baseline');
    expect(result.recommendations).toEqual([]);
    expect(Object.values(result.slices).map(({ baseline, pValue }) => [baseline, pValue])).toEqual(
      DOMAINS.map(() => [null, null]),
    );
  });
});

describe('requests that fail', () => {
  const result = judgeRun(changed({ failEvery: 4, failure: 'http-429' }), storedRuns(8));

  it('are told first, with their kind', () => {
    expect(result.verdict).toBe('fail');
    expect(ruleNames(result)[0]).toBe('errors');
    expect(result.recommendations[0]?.action).toContain('30 of 120 ended with "http-429"');
    expect(result.candidate.errors).toEqual({ 'http-429': 30 });
  });

  it('explain a quantile that fell on one of them', () => {
    expect(gateOf(result, 'ttft_p95')).toMatchObject({
      answer: 'regression',
      infinite: true,
      cause: 'errors (http-429)',
    });
    expect(result.metrics.steady?.ttft_p95).toMatchObject({ value: null, infinite: true });
  });

  it('explain it also where the error ratio is not gated', () => {
    const rules = policy({ gates: policy().gates.filter(({ metric }) => metric !== 'error_ratio') });
    const without = judgeRun(changed({ failEvery: 4, failure: 'http-429' }), storedRuns(8), rules);
    expect(gateOf(without, 'ttft_p95')?.cause).toBe('errors (http-429)');
    expect(ruleNames(without)).toEqual(['errors']);
  });

  it('never show a figure for what has none', () => {
    expect(JSON.stringify(result.recommendations)).not.toMatch(/NaN|undefined|null|→ 0\.00/);
  });
});

describe('next steps', () => {
  it('of an open accuracy gate ask for items: more runs would not settle it', () => {
    const result = judgeRun(
      changed({}, { answers: turnWrong(answers, { picks: () => true, every: 36 }) }),
      storedRuns(2),
    );
    expect(gateOf(result, 'accuracy')?.answer).toBe('undecided');
    expect(result.nextSteps).toContainEqual(
      expect.stringMatching(
        /^Ask about 490 quality items instead of 240 \(quality\.sets; about \d+ seconds\) to settle accuracy: more runs would not\.$/,
      ),
    );
    expect(result.nextSteps.join()).not.toMatch(/Record [^.]*accuracy/);
  });

  it.each([
    [
      2,
      46,
      /^Record 7 more runs of the base branch \(2 stored; about \d+ seconds\) and run this check again: that settles/,
    ],
    [8, 36, /^(?:Record \d+ more runs of the base branch|Raise workload\.stages requests)/],
  ])('of an open latency gate with %i stored runs ask for what narrows it', (runs, waitMs, step) => {
    const rules = policy({ gates: policy().gates.filter(({ metric }) => metric === 'ttft_p50') });
    const result = judgeRun(changed({ waitMs }), storedRuns(runs), rules);
    expect(gateOf(result, 'ttft_p50')?.answer).toBe('undecided');
    expect(result.nextSteps).toContainEqual(expect.stringMatching(step));
  });

  it('without anything to compare with name the run to come', () => {
    const result = judgeRun(changed({}), []);
    expect(result.verdict).toBe('no-baseline');
    expect(result.nextSteps.at(-1)).toContain('compare it with this run');
  });
});

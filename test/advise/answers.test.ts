import { describe, expect, it } from 'vitest';
import type { ScoreRecord } from '../../src/model/score-record.ts';
import { hashToUnit } from '../../src/simulator/seeded.ts';
import { type Answers, buildRun } from '../synthetic/build-run.ts';
import { policy, rule } from '../synthetic/policy.ts';
import { adviceOf, judged, rulesTold } from './advised.ts';

/** Items that are right by a chance of their own for each value of `dimension`. */
function answersBy(
  rates: Record<string, number>,
  given: { dimension?: string; n?: number; seed?: number } = {},
): Answers[] {
  const { dimension = 'skill', n = 40, seed = 1 } = given;
  return Object.entries(rates).flatMap(([value, rate]) =>
    Array.from({ length: n }, (_, index) => ({
      itemId: `${value}-${index}`,
      slices: { [dimension]: value },
      pass: hashToUnit(seed, value, index) < rate,
    })),
  );
}
const runOf = (answers: readonly Answers[], seed = 1) => buildRun({ seed, answers });
const even = { knowledge: 0.9, reading: 0.9, rules: 0.9, jargon: 0.9 };

/** Every item asked `times` times; `chance` of the item is that of each asking. */
function askedOften(chances: readonly number[], times: number, temperature: number) {
  const run = runOf(chances.map((_, index) => ({ itemId: `i-${index}`, slices: {}, pass: true })));
  const scores = chances.flatMap((chance, index) =>
    Array.from({ length: times }, (_, time): ScoreRecord => {
      const pass = hashToUnit(9, 'ask', index, time) < chance;
      const [record] = run.scores;
      if (!record) throw new Error('there are scores');
      return { ...record, itemId: `i-${index}`, repeat: time + 1, pass, score: Number(pass) };
    }),
  );
  return { ...run, scores, header: { ...run.header, workload: { ...run.header.workload, temperature } } };
}

describe('a slice below the others', () => {
  it('is advised on without a baseline where it is most of what is missing', () => {
    const { expected, kind, action } = adviceOf(judged(runOf(answersBy({ ...even, jargon: 0.3 }))), 'low-slice');
    expect(kind).toBe('fine-tuning-bias-audit');
    expect(action).toContain('skill=jargon');
    const { accuracy } = expected;
    if (!('low' in accuracy)) throw new Error('a range was expected');
    // 40 of 160 items would be right 60 points more often.
    expect(accuracy.low).toBeLessThan(0.15);
    expect(accuracy.high).toBeGreaterThan(0.15);
    expect(accuracy.given).toBe('with skill=jargon as good as the other items');
  });

  it('is advised on as edge cases where its name says so', () => {
    const result = judged(runOf(answersBy({ ...even, 'edge-cases': 0.3 })));
    expect(adviceOf(result, 'low-slice').kind).toBe('edge-cases');
  });

  it('is advised on by a smaller part where a limit is broken', () => {
    const some = answersBy({ knowledge: 0.75, reading: 0.8, rules: 0.8, jargon: 0.4 });
    expect(rulesTold(judged(runOf(some)))).toEqual([]);
    const limit = policy({ gates: [rule('accuracy', { limit: 0.9 })] });
    expect(rulesTold(judged(runOf(some), [], limit))).toEqual(['low-slice']);
  });

  it('is left to the rule about what fell where it fell against the baseline', () => {
    const result = judged(runOf(answersBy({ ...even, jargon: 0.3 })), [runOf(answersBy(even), 5)]);
    expect(rulesTold(result)).toEqual(['weak-slice']);
    const { accuracy } = adviceOf(result, 'weak-slice').expected;
    const lost =
      (judged(runOf(answersBy(even))).metrics.quality?.accuracy?.value ?? 0) -
      (result.metrics.quality?.accuracy?.value ?? 0);
    if (!('low' in accuracy)) throw new Error('a range was expected');
    expect(accuracy.low).toBeGreaterThan(0);
    expect(lost).toBeGreaterThanOrEqual(accuracy.low);
    expect(lost).toBeLessThanOrEqual(accuracy.high);
  });

  it('is not advised on where only chance made it the lowest', () => {
    for (let seed = 1; seed <= 40; seed++) expect(rulesTold(judged(runOf(answersBy(even, { seed }))))).toEqual([]);
  });
});

describe('groups that are answered differently', () => {
  const groups = { dimension: 'group', n: 60 };

  it('ask for an audit where the difference is most of what is missing', () => {
    const result = judged(runOf(answersBy({ a: 0.95, b: 0.95, c: 0.45 }, groups)));
    expect(rulesTold(result)).toEqual(['group-disparity']);
    const { kind, action, expected } = adviceOf(result, 'group-disparity');
    expect([kind, action]).toEqual(['fine-tuning-bias-audit', expect.stringContaining('c is answered worse than')]);
    const { accuracy } = expected;
    if (!('low' in accuracy)) throw new Error('a range was expected');
    // A third of the items would be right 50 points more often.
    expect(accuracy.low).toBeLessThan(1 / 6);
    expect(accuracy.high).toBeGreaterThan(1 / 6);
  });

  it('ask for none where they do not differ beyond chance', () => {
    for (let seed = 1; seed <= 20; seed++)
      expect(rulesTold(judged(runOf(answersBy({ a: 0.9, b: 0.9 }, { ...groups, seed }))))).toEqual([]);
  });
});

describe('items that are answered both ways', () => {
  const sure = new Array<number>(60).fill(1);
  /** Sampled items, two thirds of which the model mostly knows. */
  const wavering = [...new Array<number>(20).fill(0.7), ...new Array<number>(10).fill(0.3)];

  it('are advised to be asked at a lower temperature, with what the likelier answer of each would bring', () => {
    const run = askedOften([...sure, ...wavering], 5, 0.8);
    const result = judged(run);
    const { expected, kind } = adviceOf(result, 'sampling');
    expect(kind).toBe('parameter-tuning');
    const { accuracy } = expected;
    if (!('low' in accuracy)) throw new Error('a range was expected');
    const gained = 80 / 90 - (result.metrics.quality?.accuracy?.value ?? 0);
    expect(gained).toBeGreaterThanOrEqual(accuracy.low);
    expect(gained).toBeLessThanOrEqual(accuracy.high);
  });

  it('are not advised on at temperature 0, where none is, or where most of what is missing is missed each time', () => {
    expect(rulesTold(judged(askedOften([...sure, ...wavering], 5, 0)))).toEqual([]);
    expect(rulesTold(judged(askedOften([...sure, ...new Array<number>(10).fill(0)], 5, 0.8)))).toEqual([]);
    expect(
      rulesTold(judged(askedOften([...sure, ...new Array<number>(40).fill(0), ...wavering.slice(0, 5)], 5, 0.8))),
    ).toEqual([]);
  });
});

describe('wrong answers that say nothing', () => {
  const run = runOf(answersBy(even));
  const wrong = (mark: Partial<ScoreRecord>) => ({
    ...run,
    scores: run.scores.map((score) => (score.pass ? score : { ...score, ...mark })),
  });

  it.each([
    ['refused', { refused: true as const }],
    ['empty', { answerChars: 0 }],
  ])('are told as %s', (way, mark) => {
    expect(adviceOf(judged(wrong(mark)), `${way}-answers`)).toMatchObject({ kind: 'edge-cases' });
  });

  it('are nothing where they are few', () => {
    expect(rulesTold(judged(run))).toEqual([]);
  });
});

describe('a load generator that was too slow', () => {
  const slow = (queueClientP99Ms: number, eventLoopDelayP99Ms: number) => {
    const run = buildRun({ seed: 1 });
    return {
      ...run,
      health: run.health.map((health) => ({ ...health, queueClientP99Ms, eventLoopDelayP99Ms, cpuRatio: 0.98 })),
    };
  };

  it('is advised on before all else, as the runner and not the endpoint', () => {
    const result = judged(slow(0, 60));
    expect(result.verdict).toBe('invalid');
    expect(rulesTold(result)[0]).toBe('slow-generator');
    expect(adviceOf(result, 'slow-generator').kind).toBe('input-pipeline');
  });

  it('is nothing where it was fit', () => {
    expect(rulesTold(judged(slow(0, 2)))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { findUnusedRates, parseAnswerKeys, planAnswer } from '../../src/simulator/answers.ts';
import { builtInProfileNames, findBuiltInProfile } from '../../src/simulator/built-in-profiles.ts';
import { completeProfile, type PartialProfile, type Profile } from '../../src/simulator/profile.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import type { TruthRecord } from '../../src/simulator/truth.ts';
import { askText } from './ask.ts';

const qualitySet = readFileSync('data/quality.jsonl', 'utf8');
const keys = parseAnswerKeys(qualitySet, 'data/quality.jsonl');
const items = [...keys.values()];

/** Ids of the items that the profile answers right. */
function listRight(answers: PartialProfile['answers'], runSeed = 1): Set<string> {
  const profile = completeProfile({ answers });
  const right = items.filter((item, requestNumber) => {
    const question = { content: item.prompt, requestNumber, maxTokens: 100 };
    return planAnswer(question, { profile, keys, runSeed }).right;
  });
  return new Set(right.map(({ id }) => id));
}

/** What is in the first set and not in the second. */
function listOutside(first: Set<string>, second: Set<string>): string[] {
  return [...first].filter((id) => !second.has(id));
}

function countIn(ids: Set<string>, skill: string): [right: number, of: number] {
  const inSlice = items.filter(({ slices }) => slices.skill === skill);
  return [inSlice.filter(({ id }) => ids.has(id)).length, inSlice.length];
}

describe('rates', () => {
  test('of 1 and 0 give only right and only wrong answers', () => {
    expect(listRight({ rates: { default: 1 } }).size).toBe(items.length);
    expect(listRight({ rates: { default: 0 } }).size).toBe(0);
  });

  test('hold over the whole set, as closely as chance allows', () => {
    for (const rate of [0.3, 0.6, 0.9]) {
      const share = listRight({ rates: { default: rate } }).size / items.length;
      // Four standard deviations of a binomial share.
      expect(Math.abs(share - rate)).toBeLessThan(4 * Math.sqrt((rate * (1 - rate)) / items.length));
    }
  });

  test('that fall keep every wrong answer wrong and add further ones', () => {
    const [high, low] = [listRight({ rates: { default: 0.9 } }), listRight({ rates: { default: 0.6 } })];
    expect(listOutside(low, high)).toEqual([]);
    expect(low.size).toBeLessThan(high.size);
  });

  test('of one slice leave every other item as it was', () => {
    const base = listRight({ rates: { default: 0.93 } });
    const weak = listRight({ rates: { default: 0.93, 'skill=jargon': 0.3 } });
    expect(listOutside(weak, base)).toEqual([]);
    const lost = items.filter(({ id }) => base.has(id) && !weak.has(id));
    expect(new Set(lost.map(({ slices }) => slices.skill))).toEqual(new Set(['jargon']));
  });

  test('decide other items under another seed', () => {
    const of = (seed: number) => listRight({ rates: { default: 0.5 }, seed });
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });

  test('that fit no item are told', () => {
    expect(findUnusedRates({ default: 1, 'skill=jargn': 0.3, 'skill=jargon': 0.3 }, keys)).toEqual(['skill=jargn']);
  });

  test.each(builtInProfileNames)('of the built-in profile %s all fit the shipped set', (name) => {
    expect(findUnusedRates(findBuiltInProfile(name).answers.rates, keys)).toEqual([]);
  });
});

test('a word in brackets before the question changes nothing: the item is known behind it', () => {
  const profile = completeProfile({ answers: { rates: { default: 1 } } });
  const [item] = items;
  const ask = (content: string) =>
    planAnswer({ content, requestNumber: 1, maxTokens: 100 }, { profile, keys, runSeed: 1 }).itemId;
  expect(ask(`[0a1b2c3d] ${item?.prompt}`)).toBe(item?.id);
  expect(ask(`so: ${item?.prompt}`)).toBeUndefined();
});

describe('flips', () => {
  test('change about as many answers as the profile says, others in each run', () => {
    const rates = { default: 0.9 };
    const steady = listRight({ rates });
    const flipped = (runSeed: number) => {
      const now = listRight({ rates, flipRatio: 0.1 }, runSeed);
      return [...listOutside(steady, now), ...listOutside(now, steady)];
    };
    expect(flipped(1)).toEqual(flipped(1));
    expect(flipped(1)).not.toEqual(flipped(2));
    const shares = [1, 2, 3, 4, 5, 6, 7, 8].map((runSeed) => flipped(runSeed).length / items.length);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeCloseTo(0.1, 1);
  });
});

describe('the built-in pair of the demo', () => {
  const rightOf = (profile: Profile) => listRight({ ...profile.answers, flipRatio: 0 });

  test('answers about nine in ten everywhere, and the regressed one about three in ten in one slice', () => {
    const [base, regressed] = [rightOf(findBuiltInProfile('demo-base')), rightOf(findBuiltInProfile('demo-regressed'))];
    const share = ([right, of]: [number, number]) => right / of;
    expect(base.size / items.length).toBeGreaterThan(0.87);
    expect(share(countIn(base, 'jargon'))).toBeGreaterThan(0.8);
    expect(share(countIn(regressed, 'jargon'))).toBeGreaterThan(0.18);
    expect(share(countIn(regressed, 'jargon'))).toBeLessThan(0.42);
    expect(countIn(regressed, 'knowledge')).toEqual(countIn(base, 'knowledge'));
  });
});

describe('a quality set that cannot be used', () => {
  const line = '{"id":"a","prompt":"p","slices":{},"example":"x","wrong":"y"}';
  test.each([
    ['broken JSON', `${line}\n{`, 2],
    ['an item without a wrong answer', line.replace('"wrong"', '"other"'), 1],
    ['two items with the same prompt', `${line}\n\n${line.replace('"a"', '"b"')}`, 3],
  ])('is told with its line: %s', (_, text, wantedLine) => {
    expect(() => parseAnswerKeys(text, 'set.jsonl')).toThrow(
      expect.objectContaining({ kind: 'input', place: { file: 'set.jsonl', line: wantedLine } }),
    );
  });
});

describe('over a real socket', () => {
  let simulator: Simulator | undefined;
  afterEach(() => simulator?.close());

  test('every item of the shipped set gets its right or its wrong answer, word for word, as the profile decides', async () => {
    const truth: TruthRecord[] = [];
    const answers = { rates: { default: 0.9, 'skill=jargon': 0.3 } };
    const profile = completeProfile({ engine: { stepMs: 0.1, prefillMsPerToken: 0 }, answers });
    simulator = await startSimulator({ profile, qualitySet, truthLog: (record) => truth.push(record) });
    const { url } = simulator;
    const right = listRight(answers);
    const given = await Promise.all(items.map(({ prompt }) => askText(url, prompt)));
    expect(given).toEqual(items.map(({ id, example, wrong }) => (right.has(id) ? example : wrong)));
    expect(new Map(truth.map((record) => [record.itemId, record.right]))).toEqual(
      new Map(items.map(({ id }) => [id, right.has(id)])),
    );
  });
});

test('load answers have the length that the profile says', () => {
  const lengths = (outputTokens: Profile['outputTokens'], maxTokens = 1000) =>
    Array.from({ length: 400 }, (_, index) => {
      const profile = completeProfile({ outputTokens });
      const question = { content: `Prompt ${index}`, requestNumber: index, maxTokens };
      return planAnswer(question, { profile, keys, runSeed: 1 });
    });
  expect(new Set(lengths({ median: 12, sigma: 0 }).map(({ pieces }) => pieces.length))).toEqual(new Set([12]));
  const spread = lengths({ median: 50, sigma: 0.5 }).map(({ pieces }) => pieces.length);
  const median = spread.toSorted((a, b) => a - b)[200] ?? Number.NaN;
  expect(median).toBeGreaterThan(44);
  expect(median).toBeLessThan(57);
  for (const { pieces, finishReason } of lengths({ median: 50, sigma: 0.5 }, 40)) {
    expect(pieces.length).toBeLessThanOrEqual(40);
    if (pieces.length < 40) expect(finishReason).toBe('stop');
  }
});

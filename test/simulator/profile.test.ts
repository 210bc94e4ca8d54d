import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ConfigError, InputError, type Problem } from '../../src/errors.ts';
import { builtInProfileNames, findBuiltInProfile, loadProfile } from '../../src/simulator/built-in-profiles.ts';
import { completeProfile, parseProfile } from '../../src/simulator/profile.ts';
import { runClosedLoop } from './closed-loop.ts';

const readExample = (name: string) => readFileSync(`examples/profiles/${name}.yml`, 'utf8');

function findProblems(text: string): Problem[] {
  try {
    parseProfile(text, 'p.yml');
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('a profile file', () => {
  test('may be empty: every key has a default', () => {
    expect(parseProfile('', 'p.yml')).toEqual(findBuiltInProfile('default'));
  });

  test('needs only what differs, in YAML or JSON', () => {
    const wanted = completeProfile({ engine: { stepMs: 7 } });
    expect(parseProfile('engine: { stepMs: 7 }', 'p.yml')).toEqual(wanted);
    expect(parseProfile('{"engine": {"stepMs": 7}}', 'p.json')).toEqual(wanted);
    expect(wanted.engine.maxBatch).toBe(completeProfile({}).engine.maxBatch);
  });

  test.each([
    ['engine:\n  stepms: 3', 'Unknown key "engine.stepms"', 'Did you mean "stepMs"?', 2, 11],
    ['fautls: {}', 'Unknown key "fautls"', 'Did you mean "faults"?', 1, 9],
    ['noise:\n  zzz: 1', 'Unknown key "noise.zzz"', 'Known keys here: jitterRatio', 2, 8],
    ['model: m\nengine:\n  stepMs: -1', 'engine.stepMs must be >= 0', 'It is -1', 3, 11],
    ['engine:\n  maxBatch: many', 'engine.maxBatch must be integer', 'It is "many"', 2, 13],
    ['faults: { hangRatio: 1.5 }', 'faults.hangRatio must be <= 1', 'It is 1.5', 1, 22],
    ['noise: loud', 'noise must be object', 'It is "loud"', 1, 8],
    ['answers:\n  rates: { jargon: 0.3 }', 'neither "default" nor a slice', 'skill=jargon', 2, 20],
    ['answers:\n  rates: { "domain=a/b": 2 }', 'answers.rates.domain=a/b must be <= 1', 'It is 2', 2, 26],
    ['faults: { hangRatio: 0.6, resetRatio: 0.6 }', 'add up to 1.2', 'at or below 1', 1, 9],
    ['model: [', 'not valid YAML', 'Correct', 1, 9],
  ])('with the mistake %j is refused with its place and a hint', (text, message, hint, line, column) => {
    const [problem, ...others] = findProblems(text);
    expect(others).toEqual([]);
    expect(problem?.message).toContain(message);
    expect(problem?.hint).toContain(hint);
    expect(problem?.place).toEqual({ file: 'p.yml', line, column });
  });

  test('is told all of its mistakes at once', () => {
    const problems = findProblems('modell: x\nengine: { stepMs: -1, speed: 3 }\nnoise: { jitterRatio: 2 }');
    expect(problems.map(({ place }) => place.line)).toEqual(expect.arrayContaining([1, 2, 2, 3]));
    expect(problems.length).toBe(4);
  });
});

describe('finding a profile', () => {
  const readFile = async (path: string) => {
    if (path === 'mine.yml') return 'model: mine';
    throw new Error('ENOENT');
  };

  test('takes a built-in name or a file', async () => {
    expect(await loadProfile('slow-prefill', readFile)).toEqual(findBuiltInProfile('slow-prefill'));
    expect((await loadProfile('mine.yml', readFile)).model).toBe('mine');
  });

  test('helps with a name that is not known and a file that is not there', async () => {
    const unknown = loadProfile('demo-bas', readFile);
    await expect(unknown).rejects.toThrow(InputError);
    await expect(unknown).rejects.toMatchObject({ hint: expect.stringContaining('Did you mean "demo-base"?') });
    await expect(loadProfile('./other.yml', readFile)).rejects.toMatchObject({ place: { file: './other.yml' } });
  });
});

describe('the examples', () => {
  test.each(['default', 'demo-regressed'] as const)('%s.yml is the built-in profile of that name', (name) => {
    expect(parseProfile(readExample(name), `${name}.yml`)).toEqual(findBuiltInProfile(name));
  });

  test('default.yml writes every key out', () => {
    expect(parse(readExample('default'))).toEqual(completeProfile({}));
  });
});

describe('the built-in profiles', () => {
  test.each(builtInProfileNames)('%s is valid', (name) => {
    expect(findBuiltInProfile(name).contextTokens).toBeGreaterThan(2000);
  });

  test('of the demo differ in prefill cost and one rate, and in nothing else', () => {
    const [base, regressed] = [findBuiltInProfile('demo-base'), findBuiltInProfile('demo-regressed')];
    expect(regressed.engine.prefillMsPerToken / base.engine.prefillMsPerToken).toBeCloseTo(1.8, 10);
    expect(regressed).toEqual({
      ...base,
      version: regressed.version,
      engine: { ...base.engine, prefillMsPerToken: regressed.engine.prefillMsPerToken },
      answers: { ...base.answers, rates: { ...base.answers.rates, 'skill=jargon': 0.3 } },
    });
  });

  const prompts = readFileSync('data/prompts.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { prompt: string }).prompt);
  const load = { prompts, requests: 150, concurrency: 8, outputTokens: 32 };
  const run = (name: 'demo-base' | 'demo-regressed', runSeed: number) =>
    runClosedLoop({ ...load, profile: findBuiltInProfile(name), runSeed });

  test('of the demo are fast on the shipped prompts, calm between runs, and clearly apart', () => {
    const base = [1, 2, 3, 4, 5, 6].map((runSeed) => run('demo-base', runSeed));
    const ttfts = base.map(({ ttftP50Ms }) => ttftP50Ms);
    for (const { totalMs, ttftP50Ms, tpotP50Ms } of base) {
      expect(totalMs).toBeGreaterThan(1500);
      expect(totalMs).toBeLessThan(3500);
      expect(ttftP50Ms).toBeGreaterThan(30);
      expect(ttftP50Ms).toBeLessThan(70);
      expect(tpotP50Ms).toBeGreaterThan(1.5);
      expect(tpotP50Ms).toBeLessThan(3.5);
    }
    expect(Math.max(...ttfts) / Math.min(...ttfts)).toBeLessThan(1.15);
    expect(run('demo-regressed', 7).ttftP50Ms).toBeGreaterThan(Math.max(...ttfts) * 1.3);
  });
});

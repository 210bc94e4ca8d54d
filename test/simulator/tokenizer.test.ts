import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitTokens, tokenizePrompt } from '../../src/simulator/tokenizer.ts';

test.each([
  ['', []],
  ['Hello world', ['Hello', ' world']],
  ['tokenization', ['tokeni', 'zation']],
  ['a, b.', ['a', ',', ' b', '.']],
  ['x \n\n y ', ['x', ' \n\n y', ' ']],
  ['naïve', ['naïve']],
  ['日本', ['日', '本']],
  ['ok 🙂!', ['ok', ' 🙂', '!']],
])('cuts %j into %j', (text, pieces) => {
  expect(splitTokens(text)).toEqual(pieces);
});

test('pieces join to the text again, tear no character apart, and are as many as are counted', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(' ', '\n', 'a', 'é', '7', '-'), fc.string({ unit: 'binary' })),
  });
  fc.assert(
    fc.property(text, (whole) => {
      const pieces = splitTokens(whole);
      expect(pieces.join('')).toBe(whole);
      expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
      expect(tokenizePrompt(whole, 16).tokens).toBe(pieces.length);
    }),
    { seed: 42 },
  );
});

test('a token is about four characters of the shipped prompts', () => {
  const prompts = readLines('data/prompts.jsonl').map(({ prompt }) => prompt);
  const characters = prompts.reduce((sum, prompt) => sum + prompt.length, 0);
  const tokens = prompts.reduce((sum, prompt) => sum + splitTokens(prompt).length, 0);
  expect(characters / tokens).toBeGreaterThan(3.5);
  expect(characters / tokens).toBeLessThan(5);
});

test('a block names the whole prompt up to its end: same beginning, same blocks, and not one more', () => {
  const prompt = (last: string) => tokenizePrompt(`${'same '.repeat(40)}${last}`, 16).blocks;
  const [one, two] = [prompt('one '.repeat(20)), prompt('two '.repeat(20))];
  expect(one.length).toBe(3);
  expect(one.slice(0, 2)).toEqual(two.slice(0, 2));
  expect(one[2]).not.toBe(two[2]);
});

function readLines(file: string): { prompt: string }[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { prompt: string });
}

import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { readPromptFile } from '../../src/workload/prompt-file.ts';

function told(text: string, fileName: string): { message: string; hint: string; line: number | undefined } {
  try {
    readPromptFile(text, fileName);
  } catch (error) {
    if (error instanceof InputError) return { message: error.message, hint: error.hint, line: error.place.line };
    throw error;
  }
  throw new Error('The file was accepted');
}

const user = (content: string) => ({ role: 'user', content });

describe('a plain text', () => {
  it('has a prompt on every line that is not blank', () => {
    expect(readPromptFile('\uFEFFSay hello. \r\n\r\n\t[Brackets] are text, {"so": 1}\nThree\n', 'p.TXT')).toEqual({
      prompts: [
        { id: 'line-1', messages: [user('Say hello.')] },
        { id: 'line-3', messages: [user('[Brackets] are text, {"so": 1}')] },
        { id: 'line-4', messages: [user('Three')] },
      ],
      skipped: 0,
    });
  });

  it('is refused where it is empty, or JSON Lines by a wrong name', () => {
    expect(told(' \n\n', 'p.txt').message).toBe('the file holds no prompts');
    const json = told('\n{"prompt": "Hi"}\n', 'p.txt');
    expect(json).toMatchObject({ line: 2, hint: expect.stringContaining('.jsonl') });
  });
});

describe('a list of conversations', () => {
  const list = `\uFEFF [
  {"id": "x", "conversations": [{"from": "human", "value": "One, with ] and \\" and }"}, {"from": "gpt", "value": "1"}]},
  {"conversations": [
    {"from": "system", "value": "Be brief."}, {"from": "gpt", "value": "Hello!"}, {"from": "user", "value": "Two"}
  ]},
  {"conversations": [{"from": "gpt", "value": "Nobody asked."}]}, {"conversations": []},
  {"conversations": [{"from": "human", "value": " "}, {"from": "human", "value": "Five"}]}
]\n`;

  it.each(['share.json', 'share', 'share.data'])('is read by what it is: %s', (name) => {
    expect(readPromptFile(list, name)).toEqual({
      prompts: [
        { id: 'entry-1', messages: [user('One, with ] and " and }')] },
        { id: 'entry-2', messages: [{ role: 'system', content: 'Be brief.' }, user('Two')] },
        { id: 'entry-5', messages: [user('Five')] },
      ],
      skipped: 2,
    });
  });

  const good = '{"conversations": [{"from": "human", "value": "Hi"}]}';
  it.each<[string, string, RegExp, number]>([
    ['an entry that is text', '"Hi"', /line 3: the line is a string, not an object/, 3],
    ['no conversations', '{"items": []}', /line 3: "conversations" is missing/, 3],
    ['a turn that is text', '{"conversations": ["Hi"]}', /line 3: "conversations\[0\]" is a string/, 3],
    ['nobody who speaks', '{"conversations": [{"value": "Hi"}]}', /"conversations\[0\]\.from" is missing/, 3],
    ['no text', '{"conversations": [{"from": "human"}]}', /"conversations\[0\]\.value" is missing/, 3],
    ['a word without quotes', '{"conversations": nothing}', /line 3: not valid JSON/, 3],
    ['a comma too many', '', /line 4: not valid JSON/, 4],
  ])('is refused with the line of %s', (_name, entry, message, line) => {
    const seen = told(`[\n${good},\n${entry}\n]`, 'share.json');
    expect(seen.message).toMatch(message);
    expect(seen.line).toBe(line);
  });

  it.each<[string, string, RegExp]>([
    ['has no end', `[\n${good},\n${good}\n`, /ends inside the list, in the entry that begins on line 3/],
    ['ends inside a text', `[\n{"conversations": "open`, /in the entry that begins on line 2/],
    ['goes on after its end', `[${good}]\n\nmore`, /line 3: something stands after the list/],
    ['is empty', '[ ]', /holds no prompts/],
    ['asks nothing', '[{"conversations": []}]', /none of the 1 entries has a human turn/],
  ])('is refused where it %s', (_name, text, message) => {
    expect(told(text, 'share.json').message).toMatch(message);
  });
});

describe('JSON Lines', () => {
  it('are what anything else is, told by its lines', () => {
    expect(readPromptFile('{"prompt": "Hi"}', 'p.json').prompts).toEqual([{ id: 'line-1', messages: [user('Hi')] }]);
    expect(told('[1]\n', 'p.jsonl').message).toMatch(/line 1: the line is a list/);
    expect(told('hello', 'p').message).toMatch(/not valid JSON/);
  });
});

describe('the ends of lines', () => {
  it.each([
    ['p.jsonl', ['{"prompt": "a"}', '{"prompt": "b"}']],
    ['p.txt', ['a', 'b']],
  ])('make no difference, nor does a BOM: %s', (name, lines) => {
    const plain = readPromptFile(lines.join('\n'), name);
    expect(plain.prompts.map(({ messages }) => messages[0]?.content)).toEqual(['a', 'b']);
    for (const end of ['\r\n', '\r'])
      expect(readPromptFile(`\uFEFF${lines.map((line) => `${line}${end}`).join('')}`, name)).toEqual(plain);
  });
});

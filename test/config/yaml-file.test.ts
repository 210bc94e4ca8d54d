import { describe, expect, it } from 'vitest';
import { parseConfigFile } from '../../src/config/yaml-file.ts';
import { complaints, problemsOf } from './resolve.ts';

const parse = (text: string) => parseConfigFile({ name: 'c.yml', text });
const place = (line: number, column: number) => ({ file: 'c.yml', line, column });

describe('hostile or broken YAML is refused with a place', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let level = 0; level < 9; level += 1) {
    const name = String.fromCharCode(97 + level);
    const next = String.fromCharCode(98 + level);
    bomb.push(`${next}: &${next} [${Array(9).fill(`*${name}`).join(', ')}]`);
  }

  it.each<[string, string, string, number, number]>([
    ['an alias bomb', bomb.join('\n'), 'Alias `*a`: aliases are not supported in the config', 2, 8],
    ['a cycle', 'a: &a\n  b: *a\n', 'Alias `*a`: aliases are not supported in the config', 2, 6],
    ['an alias to nothing', 'a: *b\n', 'Alias `*b`: aliases are not supported in the config', 1, 4],
    ['a tab as indentation', 'target:\n\turl: x\n', 'A tab is used as indentation', 2, 1],
    ['a tag', 'a: !!binary aGk=\n', 'Unresolved tag: tag:yaml.org,2002:binary', 1, 4],
    ['several documents', 'a: 1\n---\nb: 2\n', 'The file holds several YAML documents', 2, 1],
    ['another YAML version', '%YAML 1.1\n---\na: off\n', 'The file asks for YAML 1.1', 1, 1],
    ['a list', '- a\n', 'The file holds a list, not a mapping', 1, 1],
    ['a text', 'hello\n', 'The file holds a single value, not a mapping', 1, 1],
    ['a key that is a list', '? [a]\n: 1\n', 'Not valid YAML: With stringKeys, all keys must be strings', 1, 3],
    [
      'an open bracket',
      'a: [1,\n',
      'Not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      2,
      1,
    ],
  ])('%s', (_, text, message, line, column) => {
    const { usable, problems } = parse(text);
    expect(usable).toBe(false);
    expect(problems[0]).toMatchObject({ message, place: place(line, column) });
    expect(problems[0]?.hint).not.toBe('');
    expect(problems.length).toBeLessThanOrEqual(10);
  });

  it('deep nesting', () => {
    const { usable, problems } = parse('['.repeat(60_000));
    expect(usable).toBe(false);
    expect(problems[0]?.message).toBe('The file is nested too deeply');
  });

  it('a huge file is not parsed at all', () => {
    const { usable, problems } = parse('#'.repeat(300_000));
    expect(usable).toBe(false);
    expect(problems[0]?.message).toContain('300000 characters');
  });

  it('a key that forges a log line is shown on one line', () => {
    const [problem] = problemsOf({
      file: { name: 'c.yml', text: '"a\\n::error::b\\u202ec": 1\n' },
      inputs: { url: 'https://x.example', model: 'm' },
    });
    expect(problem?.message).toBe('Unknown key `a\uFFFD::error::b\uFFFDc`');
  });
});

describe('keys that are there twice', () => {
  it('are named, and the other mistakes are still found', () => {
    expect(complaints('budget:\n  minutes: 5\n  minutes: 6\n  hours: 1\n')).toEqual([
      '4:3 The key `minutes` is there twice in the same mapping | Keep one of the two.',
      '5:3 Unknown key `budget.hours` | Allowed here: `minutes`, `requests`, `tokens`, `usd`.',
    ]);
  });

  it('are found at the top and in quotes', () => {
    expect(complaints("budget: {}\n'budget': {}\n")[0]).toMatch(/^3:1 The key `'budget'` is there twice/);
  });
});

describe('places', () => {
  const { placeOf } = parse('a:\n  - b: 1\n  - c:\n    "d e": two\n');

  it.each<[string, (string | number)[], 'key' | 'value', number, number]>([
    ['a value in a list', ['a', 0, 'b'], 'value', 2, 8],
    ['its key', ['a', 0, 'b'], 'key', 2, 5],
    ['an empty value stands at its key', ['a', 1, 'c'], 'value', 3, 5],
    ['a quoted key', ['a', 1, 'd e'], 'key', 4, 5],
    ['what is missing stands at its parent', ['a', 1, 'f'], 'value', 3, 5],
    ['what is missing far down', ['x', 'y', 0], 'value', 1, 1],
  ])('%s', (_, path, part, line, column) => {
    expect(placeOf(path, part)).toEqual(place(line, column));
  });
});

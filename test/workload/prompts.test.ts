import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { parsePrompts } from '../../src/workload/prompts.ts';

describe('parsePrompts', () => {
  it('reads prompts and conversations, names lines without an id, and skips blank lines', () => {
    const text =
      '\uFEFF{"id": "a", "prompt": " Hi \\n"}\r\n\r\n  \n{"prompt": "Two"}\n{"id": "c", "note": 7, "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Three"}]}';
    expect(parsePrompts(text, 'p.jsonl')).toEqual([
      { id: 'a', messages: [{ role: 'user', content: ' Hi \n' }] },
      { id: 'line-4', messages: [{ role: 'user', content: 'Two' }] },
      {
        id: 'c',
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'Three' },
        ],
      },
    ]);
  });

  it('reads messages of texts and images', () => {
    const content = [
      { type: 'text', text: 'What is this?' },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } },
      { type: 'image_url', image_url: { url: 'https://h.example/a.png', detail: 'low' } },
    ];
    const text = JSON.stringify({ id: 'a', messages: [{ role: 'user', content }] });
    expect(parsePrompts(text, 'p.jsonl')).toEqual([{ id: 'a', messages: [{ role: 'user', content }] }]);
  });

  it.each([
    [
      'an object that is not closed',
      '{"prompt": "a"',
      /not valid JSON \(Expected ',' or '}' after property value\)/,
      15,
    ],
    ['a trailing comma', '{"prompt": "a",}', /Expected double-quoted property name/, 16],
    ['a lone brace', '{', /not valid JSON/, 2],
    ['plain text', 'hello', /Unexpected token 'h'/, undefined],
    ['two objects', '{"prompt": "a"} {"prompt": "b"}', /Unexpected non-whitespace character\)/, 17],
    ['a string', '"hello"', /the line is a string, not an object/, undefined],
    ['a list', '[1]', /the line is a list, not an object/, undefined],
    ['null', 'null', /the line is null, not an object/, undefined],
    ['no prompt', '{"id": "a"}', /has no "prompt"/, undefined],
    ['an empty prompt', '{"prompt": "  "}', /"prompt" is empty/, undefined],
    ['a number as prompt', '{"prompt": 7}', /"prompt" is the number 7/, undefined],
    ['both forms', '{"prompt": "a", "messages": []}', /both "prompt" and "messages"/, undefined],
    ['no messages', '{"messages": []}', /"messages" is an empty list/, undefined],
    [
      'an unknown role',
      '{"messages": [{"role": "robot", "content": "a"}]}',
      /messages\[0\]\.role" is "robot"/,
      undefined,
    ],
    [
      'a part without its text',
      '{"messages": [{"role": "user", "content": [{"type": "text"}]}]}',
      /messages\[0\]\.content\[0\]\.text" is missing/,
      undefined,
    ],
    [
      'an unknown part',
      '{"messages": [{"role": "user", "content": [{"type": "video"}]}]}',
      /messages\[0\]\.content\[0\]\.type" is "video"/,
      undefined,
    ],
    [
      'an image without an address',
      '{"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "cat.png"}}]}]}',
      /image_url\.url" is no address of an image/,
      undefined,
    ],
    ['a numeric id', '{"id": 7, "prompt": "a"}', /"id" is the number 7/, undefined],
    ['an empty id', '{"id": "", "prompt": "a"}', /"id" is empty/, undefined],
  ])('refuses %s with its file, line and, where it is known, column', (_, line, message, column) => {
    const error = catchError(() => parsePrompts(`{"prompt": "fine"}\n${line}\n`, 'p.jsonl'));
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(column ? `line 2, column ${column}: ` : /^line 2: /);
    expect(error.place).toEqual({ file: 'p.jsonl', line: 2, column });
    expect(error.hint).toMatch(/A line looks like \{"id": "greeting", "prompt": "Say hello."\}/);
  });

  it.each([
    ['promt', 'prompt'],
    ['Prompt', 'prompt'],
    ['message', 'messages'],
  ])('asks whether the field %s is meant to be %s', (field, meant) => {
    const error = catchError(() => parsePrompts(JSON.stringify({ [field]: 'a' }), 'p.jsonl'));
    expect(error.message).toBe(`line 1: unknown field "${field}"`);
    expect(error.hint).toMatch(`Did you mean "${meant}"?`);
  });

  it('lists the first ten broken lines in order and counts the rest', () => {
    const lines = Array.from({ length: 14 }, (_, index) =>
      index === 0 ? '{"id": "x", "prompt": "a"}' : index === 5 ? '{"id": "x", "prompt": "b"}' : '{}',
    );
    const error = catchError(() => parsePrompts(lines.join('\n'), 'p.jsonl'));
    const [title, ...listed] = error.message.split('\n');
    expect(title).toBe('13 mistakes in the file:');
    expect(listed).toHaveLength(11);
    expect(listed.slice(0, 10).map((line) => Number(/line (\d+)/.exec(line)?.[1]))).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
    expect(listed[4]).toBe('  line 6: the id "x" is already used on line 1; give each line its own id');
    expect(listed[10]).toBe('  … and 3 more');
    expect(error.place).toEqual({ file: 'p.jsonl', line: 2, column: undefined });
  });

  it('notices that a given id is the one that a line without id gets', () => {
    const error = catchError(() => parsePrompts('{"id": "line-2", "prompt": "a"}\n{"prompt": "b"}', 'p.jsonl'));
    expect(error.message).toBe('line 2: the id "line-2" is already used on line 1');
  });

  it.each(['', '\n \n', '\uFEFF'])('refuses a file without prompts: %j', (text) => {
    const error = catchError(() => parsePrompts(text, 'p.jsonl'));
    expect(error.message).toBe('the file holds no prompts');
    expect(error.place).toEqual({ file: 'p.jsonl' });
  });
});

describe('the shipped prompts', () => {
  const text = readFileSync(new URL('../../data/prompts.jsonl', import.meta.url), 'utf8');
  const prompts = parsePrompts(text, 'data/prompts.jsonl');
  const words = prompts.map(({ messages }) => String(messages[0]?.content ?? '').split(/\s+/).length);

  it('are at least 120, each with its own text, in at most 400 KB', () => {
    expect(prompts.length).toBeGreaterThanOrEqual(120);
    expect(new Set(prompts.map(({ messages }) => messages[0]?.content)).size).toBe(prompts.length);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(400_000);
  });

  it('vary in length: short, medium and long ones', () => {
    const between = (low: number, high: number) => words.filter((count) => count >= low && count < high).length;
    expect(between(15, 150)).toBeGreaterThanOrEqual(60);
    expect(between(200, 601)).toBeGreaterThanOrEqual(25);
    expect(between(1000, 3000)).toBeGreaterThanOrEqual(4);
    expect(between(0, 15)).toBe(0);
  });

  it('hold no filler, no control characters and no broken text', () => {
    expect(text).not.toMatch(/lorem|ipsum/i);
    expect(text).not.toMatch(/\uFFFD|[^\P{Cc}\n]/u);
    expect(text.isWellFormed()).toBe(true);
  });
});

function catchError(run: () => unknown): InputError {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import type { WorkloadConfig } from '../../src/model/config.ts';
import { planLoad } from '../../src/workload/plan.ts';
import { countReplayed, planReplay } from '../../src/workload/replay.ts';
import { parseTrace } from '../../src/workload/trace.ts';

const jsonLines = [
  '{"timestamp": 27482, "input_length": 6955, "output_length": 52, "hash_ids": [46, 47]}',
  '{"timestamp": 30535, "input_length": 100, "output_length": 1}',
  '{"timestamp": 30535, "input_length": 7, "output_length": 900}',
].join('\n');

const row = (fields: object): string => JSON.stringify({ timestamp: 5, input_length: 1, output_length: 1, ...fields });

function told(text: string, fileName: string): { message: string; hint: string; line: number | undefined } {
  try {
    parseTrace(text, fileName);
  } catch (error) {
    if (error instanceof InputError) return { message: error.message, hint: error.hint, line: error.place.line };
    throw error;
  }
  throw new Error('The trace was accepted');
}

describe('a trace', () => {
  it('is read from JSON Lines as Mooncake writes them, its times from the first row on', () => {
    expect(parseTrace(jsonLines, 'trace.jsonl')).toMatchObject({
      atMs: [0, 3053, 3053],
      inputTokens: [6955, 100, 7],
      outputTokens: [52, 1, 900],
    });
  });

  it.each([
    ['at_ms', 'input_tokens', 'output_tokens'],
    ['timestamp_ms', 'input_tokens', 'output_length'],
  ])('is read by the names %s, %s and %s as well, with blank lines and a byte order mark', (at, input, output) => {
    const text = `\uFEFF\r\n{"${at}": 0.5, "${input}": 3, "${output}": 4}\r\n\r\n{"${at}": 2, "${input}": 5, "${output}": 6}\r\n`;
    expect(parseTrace(text, 'trace.jsonl')).toMatchObject({
      atMs: [0, 1.5],
      inputTokens: [3, 5],
      outputTokens: [4, 6],
    });
  });

  it('is read from the CSV of the Azure traces, with or without a zone, columns in any order', () => {
    const plain =
      'TIMESTAMP,ContextTokens,GeneratedTokens\n2023-11-16 18:15:46.6805900,374,44\n2023-11-16 18:16:46.6815907,396,109\n';
    const zoned =
      'GeneratedTokens,TIMESTAMP,NumImages,ContextTokens\n44,2024-05-10 00:00:59.680590+00:00,0,374\n109,2024-05-10T02:01:59.6815907+02:00,0,396\n';
    const rows = { atMs: [0, 60_001.001], inputTokens: [374, 396], outputTokens: [44, 109] };
    expect(parseTrace(plain, 'code.csv')).toMatchObject(rows);
    expect(parseTrace(zoned, 'week.CSV')).toMatchObject(rows);
  });

  it.each(['trace.jsonl', 'trace.csv'])('is the same whatever ends its lines, with a BOM and without: %s', (name) => {
    const lines = name.endsWith('.csv')
      ? ['TIMESTAMP,ContextTokens,GeneratedTokens', '2024-01-01 00:00:00,3,4', '2024-01-01 00:00:02,5,6']
      : [row({ timestamp: 0 }), row({ timestamp: 2000 })];
    const plain = parseTrace(lines.join('\n'), name);
    expect(plain.atMs).toEqual([0, 2000]);
    for (const end of ['\r\n', '\r'])
      expect(parseTrace(`\uFEFF${lines.map((line) => `${line}${end}`).join('')}`, name)).toEqual(plain);
  });

  it('has the digest of its rows, whatever the form of the file', () => {
    const digest = (text: string, name = 'a.jsonl'): string => parseTrace(text, name).digest;
    const shifted = jsonLines.replaceAll('30535', '3053').replace('27482', '0');
    const csv =
      'TIMESTAMP,ContextTokens,GeneratedTokens\n2024-01-01 00:00:00,6955,52\n2024-01-01 00:00:03.053,100,1\n2024-01-01 00:00:03.053,7,900';
    expect(digest(shifted)).toBe(digest(jsonLines));
    expect(digest(csv, 'b.csv')).toBe(digest(jsonLines));
    for (const [old, other] of [
      ['30535', '30536'],
      ['6955', '6956'],
      ['900', '901'],
    ] as const)
      expect(digest(jsonLines.replaceAll(old, other))).not.toBe(digest(jsonLines));
  });
});

describe('a broken trace is refused with the line', () => {
  it.each<[string, string, RegExp, RegExp]>([
    [
      'a time that goes back',
      row({ timestamp: 3.5 }),
      /line 2: the request came 1\.5 ms before that of line 1/,
      /Sort/,
    ],
    ['no time', row({ timestamp: undefined }), /line 2: "timestamp" is missing/, /the time in ms/],
    ['a time as text', row({ timestamp: '7' }), /line 2: "timestamp" is the text "7"/, /the time in ms/],
    ['a prompt of no length', row({ input_length: 0 }), /line 2: "input_length" is the number 0/, /1 or more/],
    ['an answer of no length', row({ output_length: 0 }), /line 2: "output_length" is the number 0/, /not answered/],
    ['a negative length', row({ input_length: -3 }), /"input_length" is the number -3/, /1 or more/],
    ['a broken length', row({ output_length: 1.5 }), /"output_length" is the number 1\.5/, /whole number/],
    ['no length', row({ output_length: undefined }), /"output_length" is missing/, /whole number/],
    ['a length that no model takes', row({ input_length: 1e12 }), /more than any model takes/, /whole number/],
    ['a line that is cut off', '{"timestamp": 5', /line 2, column \d+: not valid JSON/, /one whole JSON object/],
    ['other names', '{"ts": 5, "in": 1}', /line 2: "timestamp" is missing; there is "ts", "in"/, /the time in ms/],
    ['a NaN as Python writes it', '{"timestamp": NaN}', /line 2: not valid JSON \(NaN is no JSON value\)/, /one whole/],
    ['a NaN as text', row({ input_length: 'NaN' }), /line 2: "input_length" is the text "NaN"/, /whole number/],
    ['a number without end', '{"timestamp": 1e999}', /line 2: "timestamp" is the number Infinity/, /the time in ms/],
    ['a list', '[5, 1, 1]', /line 2: the line is a list/, /A line looks like \{"timestamp"/],
  ])('%s', (_name, broken, message, hint) => {
    const seen = told(`${row({ timestamp: 5 })}\n${broken}\n`, 'trace.jsonl');
    expect(seen.message).toMatch(message);
    expect(seen.hint).toMatch(hint);
    expect(seen.line).toBe(2);
  });

  it.each<[string, string, RegExp]>([
    ['a missing column', 'TIMESTAMP,ContextTokens\n2024-01-01 00:00:00,1\n', /line 1: no column GeneratedTokens/],
    [
      'a column of another name',
      'TIMESTAMP,Foo,GeneratedTokens\n',
      /no column ContextTokens; there is "TIMESTAMP", "Foo"/,
    ],
    [
      'a column that is there twice',
      'TIMESTAMP,ContextTokens,contexttokens,GeneratedTokens\n',
      /the column ContextTokens is there twice/,
    ],
    ['no line of names', '2024-01-01 00:00:00,1,1\n', /line 1: no column TIMESTAMP, ContextTokens, GeneratedTokens/],
  ])('%s', (_name, text, message) => {
    expect(told(text, 'trace.csv')).toMatchObject({ message: expect.stringMatching(message), line: 1 });
  });

  it.each<[string, string, RegExp]>([
    ['seconds for a date', '12.5,1,1', /line 3: "TIMESTAMP" is no date with a time/],
    ['a day that is not', '2024-13-01 00:00:00,1,1', /line 3: "TIMESTAMP" is no date with a time/],
    ['a time that goes back', '2023-12-31 23:59:59.750,1,1', /line 3: the request came 250 ms before that of line 2/],
    ['a row that ends early', '2024-01-01 00:00:01,1', /line 3: "GeneratedTokens" is missing/],
    [
      'a day that no month has',
      '2024-02-30 00:00:00,1,1',
      /line 3: "TIMESTAMP" is no date with a time: "2024-02-30 00/,
    ],
    ['a length with a comma', '2024-01-01 00:00:01,1,1,024', /line 3: 4 cells under 3 columns/],
    ['a NaN', '2024-01-01 00:00:01,NaN,1', /line 3: "ContextTokens" is the text "NaN"/],
    ['an empty cell', '2024-01-01 00:00:01,,1', /line 3: "ContextTokens" is missing/],
    ['a negative length', '2024-01-01 00:00:01,-1,1', /line 3: "ContextTokens" is the number -1/],
    ['a word for a length', '2024-01-01 00:00:01,1,many', /line 3: "GeneratedTokens" is the text "many"/],
  ])('%s', (_name, broken, message) => {
    const head = 'TIMESTAMP,ContextTokens,GeneratedTokens\n2024-01-01 00:00:00,1,1';
    expect(told(`${head}\n${broken}\n`, 'trace.csv').message).toMatch(message);
  });

  it('a CSV of nothing but its names', () => {
    expect(told('TIMESTAMP,ContextTokens,GeneratedTokens\n', 'a.csv').message).toBe('the trace holds no requests');
  });

  it.each(['a.jsonl', 'a.csv'])('no row at all: %s', (name) => {
    for (const text of ['', '\n \n']) expect(told(text, name).message).toBe('the trace holds no requests');
    expect(told('TIMESTAMP,ContextTokens,GeneratedTokens\n', 'a.csv').message).toBe('the trace holds no requests');
  });

  it('all mistakes at once, counted beyond the tenth', () => {
    const { message } = told(`${row({ output_length: 0 })}\n`.repeat(5000), 'trace.jsonl');
    expect(message).toMatch(/^5000 mistakes in the file:/);
    expect(message).toMatch(/… and 4990 more$/);
    expect(message.split('\n')).toHaveLength(12);
  });

  it('a first time in Unix seconds, which is no time in ms', () => {
    const { message, hint } = told(row({ timestamp: 1_700_000_000.5 }), 'trace.jsonl');
    expect(message).toBe('line 1: 1700000000.5 is a Unix time in seconds');
    expect(hint).toMatch(/^Give milliseconds/);
    const month = [row({ timestamp: 0 }), row({ timestamp: 30 * 86_400_000 })].join('\n');
    expect(parseTrace(month, 'trace.jsonl').atMs).toEqual([0, 2_592_000_000]);
  });

  it('one row out of place is one mistake', () => {
    const times = [0, 10, 9_000, 20, 30, 40];
    const { message } = told(times.map((timestamp) => row({ timestamp })).join('\n'), 'trace.jsonl');
    expect(message).toBe('line 4: the request came 8980 ms before that of line 3');
  });
});

describe('a million rows', () => {
  it('are read whole', () => {
    const text = Array.from(
      { length: 1_000_000 },
      (_, index) => `{"timestamp":${index * 3},"input_length":${(index % 999) + 1},"output_length":7}`,
    ).join('\n');
    const trace = parseTrace(text, 'trace.jsonl');
    expect(trace.atMs).toHaveLength(1_000_000);
    expect(trace.atMs.at(-1)).toBe(2_999_997);
    const plan = planReplay(trace, { speed: 10, leadIn: 10 });
    expect(plan.instantsMs).toHaveLength(1_000_010);
  }, 60_000);
});

describe('the replay of a trace', () => {
  const trace = {
    atMs: [0, 100, 100, 400, 4000],
    inputTokens: [50, 20, 300, 40, 5],
    outputTokens: [5, 6, 7, 8, 9],
    digest: 'd',
  };

  it('starts each row at its instant divided by the speed, after the warm-up at its mean rate', () => {
    expect(planReplay(trace, { speed: 2, leadIn: 2 })).toEqual({
      instantsMs: [0, 500, 1000, 1050, 1050, 1200, 3000],
      leadIn: 2,
      endMs: 3000,
    });
  });

  it('is warmed up at one request a second where the trace is slower', () => {
    const { instantsMs } = planReplay(trace, { speed: 0.1, leadIn: 3 });
    expect(instantsMs.slice(0, 5)).toEqual([0, 1000, 2000, 3000, 4000]);
  });

  it.each<[string, object, number, number]>([
    ['its first requests', { requests: 3 }, 3, 100],
    ['no more than it has', { requests: 9 }, 5, 4000],
    ['its first seconds', { durationMs: 400 }, 3, 100],
    ['all of it, where the duration is longer', { durationMs: 9000 }, 5, 4000],
    ['its first seconds of the replay', { speed: 10, durationMs: 41 }, 4, 40],
  ])('is that of %s', (_name, cut, rows, endMs) => {
    const replay = { speed: 1, ...cut };
    expect(countReplayed(trace, replay)).toBe(rows);
    const plan = planReplay(trace, { ...replay, leadIn: 0 });
    expect(plan.instantsMs).toHaveLength(rows);
    expect(plan.endMs).toBe(endMs);
  });

  const workload: WorkloadConfig = {
    ...{ maxOutputTokens: 16, temperature: 0, seed: 42, cache: 'keep', warmup: { requests: 2 }, stages: [] },
  };
  const prompts = [{ id: 'p', messages: [{ role: 'user' as const, content: 'Hi' }] }];
  const contentOf = (index: number, change: Partial<WorkloadConfig> = {}): string =>
    String(planLoad(prompts, { ...workload, ...change }, () => 'n').replayed(trace, index).messages[0]?.content);

  it('asks for the lengths of the row, in the order of the rows', () => {
    const plan = planLoad(prompts, workload, () => 'n');
    const planned = trace.atMs.map((_, index) => plan.replayed(trace, index));
    expect(planned.map(({ promptId }) => promptId)).toEqual(['row-1', 'row-2', 'row-3', 'row-4', 'row-5']);
    expect(planned.map(({ maxOutputTokens }) => maxOutputTokens)).toEqual(trace.outputTokens);
    expect(planned.every(({ ignoreEos }) => ignoreEos)).toBe(true);
    // Five words of question and about twelve tokens around it, as synthetic prompts have.
    expect(planned.map(({ messages }) => String(messages[0]?.content).split(' ').length)).toEqual([43, 13, 293, 33, 6]);
  });

  it('has the same words for the same row in every run, and others for every other row and seed', () => {
    expect(contentOf(2)).toBe(contentOf(2));
    const beginnings = new Set([0, 1, 2, 3].map((index) => contentOf(index).slice(0, 60)));
    expect(beginnings.size).toBe(4);
    expect(contentOf(2, { seed: 43 })).not.toBe(contentOf(2));
  });

  it('opens each prompt with a nonce where caches are not to answer', () => {
    expect(contentOf(1, { cache: 'bust' })).toBe(`[n] ${contentOf(1)}`);
  });
});

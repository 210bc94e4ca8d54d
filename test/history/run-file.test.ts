import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { parseRun } from '../../src/history/run-file.ts';
import { formatRecord, openRunFile } from '../../src/history/run-writer.ts';
import type { RunHeader, RunRecord } from '../../src/model/run-file.ts';

const header: RunHeader = {
  kind: 'header',
  schemaVersion: 1,
  tool: { name: 'insight-agent', version: '0.1.0' },
  startedAt: '2026-01-01T00:00:00.000Z',
  clockOriginMs: 123456.789,
  target: { label: 'Grüße 🌍\u2028', originHash: 'h', locality: 'remote', api: 'openai-chat', model: 'm' },
  fingerprint: { load: 'L', quality: 'Q' },
  workload: {
    prompts: { source: 's', count: 3 },
    stages: [{ name: 'steady', concurrency: 2, requests: 3, warmupRequests: 2 }],
    maxOutputTokens: 8,
    temperature: 0,
    seed: 1,
    cache: 'bust',
    quality: [],
  },
  definitions: ['ttft@first-content'],
  environment: { node: 'v24', platform: 'linux-x64', cpus: 2, ci: true },
};
const sample: RunRecord = {
  kind: 'sample',
  stage: 'steady',
  attempt: 1,
  phase: 'steady',
  index: 0,
  promptId: 'p',
  requestId: 'r',
  plannedMs: 1,
  sentMs: 1.25,
  headersMs: 2,
  firstByteMs: 2,
  firstContentMs: 3,
  firstVisibleMs: 3,
  lastContentMs: 4.5,
  endMs: 5,
  outcome: 'ok',
  usage: { input: 4, output: 2 },
  gapsMs: [1.5],
  contentEvents: 2,
};
const failedSample: RunRecord = {
  kind: 'sample',
  stage: 'steady',
  attempt: 1,
  phase: 'steady',
  index: 1,
  promptId: 'p',
  requestId: 'r2',
  plannedMs: 1,
  endMs: 2,
  outcome: 'http-5xx',
  error: { kind: 'http-5xx', message: 'line\nbreak "quoted" \u0000 \ud800 </script>', status: 503 },
  usage: {},
  gapsMs: [],
  contentEvents: 0,
};
const records: RunRecord[] = [
  header,
  sample,
  failedSample,
  {
    kind: 'score',
    set: 'core',
    itemId: '1',
    slices: { domain: 'law' },
    score: 1,
    pass: true,
    outcome: 'ok',
    answer: 'x',
  },
  {
    kind: 'health',
    stage: 'steady',
    attempt: 1,
    eventLoopDelayP99Ms: 1,
    eventLoopDelayMaxMs: 2,
    queueClientP99Ms: 0.5,
    cpuRatio: 0.1,
    rssBytes: 9,
  },
  {
    kind: 'stage',
    stage: 'steady',
    attempt: 1,
    startedMs: 0,
    endedMs: 9,
    window: { startMs: 1, endMs: 8 },
    planned: 3,
    stop: 'completed',
  },
  { kind: 'end', endedMs: 10, complete: true, reason: 'done' },
];
const lines = records.map((record) => `${formatRecord(record)}\n`);
const whole = lines.join('');
const folder = mkdtempSync(join(tmpdir(), 'insight-run-'));
afterAll(() => rmSync(folder, { recursive: true }));

function refusal(text: string): InputError {
  try {
    parseRun(text, 'run.jsonl');
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('The text was taken for a run file');
}

describe('a run file', () => {
  it('gives back what was written', () => {
    const path = join(folder, 'deep', 'er', 'run.jsonl');
    const writer = openRunFile(path);
    const kept = records.map((record) => writer.append(record));
    writer.close();
    const run = parseRun(readFileSync(path, 'utf8'), path);
    expect([run.header, ...run.samples, ...run.scores, ...run.health, ...run.stages, run.end]).toEqual(kept);
    expect(kept.slice(0, 2)).toEqual(records.slice(0, 2));
  });

  it('holds every record as soon as it was appended, and takes none after it was closed', () => {
    const path = join(folder, 'growing.jsonl');
    const writer = openRunFile(path);
    for (const [index, record] of records.slice(0, 3).entries()) {
      writer.append(record);
      expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(index + 2);
    }
    writer.close();
    writer.close();
    writer.append(sample);
    expect(readFileSync(path, 'utf8')).toBe(lines.slice(0, 3).join(''));
  });

  it('keeps times to a microsecond and other numbers as they are', () => {
    const line = formatRecord({
      ...(sample as Extract<RunRecord, { kind: 'sample' }>),
      sentMs: 1.23456789,
      gapsMs: [0.0004999, 2 / 3],
    });
    expect(JSON.parse(line)).toMatchObject({ sentMs: 1.235, gapsMs: [0, 0.667] });
    const health = formatRecord({ ...(records[4] as Extract<RunRecord, { kind: 'health' }>), cpuRatio: 1 / 3 });
    expect(JSON.parse(health).cpuRatio).toBe(1 / 3);
  });

  it('returns from append what a reader of the file will see', () => {
    const writer = openRunFile(join(folder, 'same.jsonl'));
    const kept = writer.append({
      ...(sample as Extract<RunRecord, { kind: 'sample' }>),
      sentMs: 1.23456789,
      connectMs: undefined,
    });
    writer.close();
    expect(kept.sentMs).toBe(1.235);
    expect(kept).not.toHaveProperty('connectMs');
  });
});

describe('a run file of a job that was killed', () => {
  it('is readable wherever the last line was cut off, and has no end then', () => {
    const upToEnd = lines.slice(0, -1).join('');
    const last = lines.at(-1) ?? '';
    for (let cut = 0; cut < last.length - 1; cut++) {
      const run = parseRun(upToEnd + last.slice(0, cut), 'run.jsonl');
      expect(run.end, `cut after ${cut} characters`).toBeUndefined();
      expect(run.samples).toHaveLength(2);
    }
  });

  it('is readable where a multi-byte character was cut', () => {
    const bytes = Buffer.from(
      `${lines[0]}${JSON.stringify({ ...failedSample, error: { kind: 'reset', message: '🌍' } })}`,
    );
    const half = bytes.subarray(0, bytes.lastIndexOf(Buffer.from('🌍')) + 2);
    expect(parseRun(half.toString('utf8'), 'run.jsonl').samples).toEqual([]);
  });

  it('is whole where only the last line break is missing', () => {
    expect(parseRun(whole.trimEnd(), 'run.jsonl').end).toMatchObject({ complete: true });
  });

  it('is no run file where the header itself was cut', () => {
    expect(refusal((lines[0] ?? '').slice(0, 40)).message).toBe('run.jsonl:1 is not JSON');
  });
});

describe('what is no run file is refused, naming file and line', () => {
  it.each<[string, string, string, number?]>([
    ['nothing', '', 'run.jsonl is empty'],
    ['blank lines', '\n \n', 'run.jsonl is empty'],
    ['a broken line in the middle', `${lines[0]}${lines[1]}{"kind":"sam\n${lines[2]}`, 'run.jsonl:3 is not JSON', 3],
    ['a broken last line that has its line break', `${lines[0]}{"kind":\n`, 'run.jsonl:2 is not JSON', 2],
    ['another kind of JSON Lines', '{"prompt":"hi"}\n', 'run.jsonl is not a run file: its first line is no header', 1],
    ['a sample first', `${lines[1]}${lines[0]}`, 'run.jsonl is not a run file: its first line is no header', 1],
    ['null', 'null\n', 'run.jsonl is not a run file: its first line is no header', 1],
    [
      'a newer schema',
      `${JSON.stringify({ ...header, schemaVersion: 2 })}\n`,
      'run.jsonl has schema version 2; this version of insight-agent reads up to 1',
      1,
    ],
    [
      'a header without a version',
      `${JSON.stringify({ ...header, schemaVersion: undefined })}\n`,
      'run.jsonl:1: a header record',
      1,
    ],
    ['two headers', `${lines[0]}${lines[1]}${lines[0]}`, 'run.jsonl:3 is a second header', 3],
    ['a number for a record', `${lines[0]}7\n`, 'run.jsonl:2: a record without a `kind`', 2],
    ['a list for a record', `${lines[0]}["sample"]\n`, 'run.jsonl:2: a record without a `kind`', 2],
    ['a record of kind 5', `${lines[0]}{"kind":5}\n`, 'run.jsonl:2: a record without a `kind`', 2],
  ])('%s', (_name, text, message, line) => {
    const error = refusal(text);
    expect(error.message.startsWith(message), error.message).toBe(true);
    expect(error.hint).toMatch(/\w{3}/);
    expect(error.place).toMatchObject(line === undefined ? { file: 'run.jsonl' } : { file: 'run.jsonl', line });
  });

  it.each<[string, Record<string, unknown>]>([
    ['an unknown outcome', { outcome: 'fine' }],
    ['a text for a time', { endMs: '5' }],
    ['no time', { endMs: undefined }],
    ['null for a time', { sentMs: null }],
    ['a negative gap', { gapsMs: [-1] }],
    ['a gap that is no number', { gapsMs: [null] }],
    ['a broken count', { contentEvents: 1.5 }],
    ['a negative count', { usage: { output: -3 } }],
    ['an error without a message', { error: { kind: 'reset' } }],
    ['attempt 0', { attempt: 0 }],
    ['a place that no load reaches', { conversation: { place: 4e9, turn: 1, of: 1, left: 0 } }],
  ])('a sample with %s', (_name, fields) => {
    expect(refusal(`${lines[0]}${JSON.stringify({ ...sample, ...fields })}\n${lines[2]}`).message).toMatch(
      /^run\.jsonl:2: a sample record whose /,
    );
  });

  it('does not repeat what the file says in its message', () => {
    const hostile = '\u001b[31m::error::<img src=x>';
    const { message } = refusal(`${lines[0]}${JSON.stringify({ ...sample, outcome: hostile })}\n${lines[2]}`);
    expect(message).not.toContain('img');
    expect(message).not.toContain('\u001b');
  });
});

describe('what a later version or a stranger may add', () => {
  it('kinds and fields that are not known pass', () => {
    const later = `${lines[0]}${JSON.stringify({ kind: 'server-metrics', x: 1 })}\n${JSON.stringify({ ...sample, novel: [1] })}\n`;
    expect(parseRun(later, 'run.jsonl').samples).toHaveLength(1);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a kind called %s is only an unknown kind',
    (kind) => {
      expect(parseRun(`${lines[0]}${JSON.stringify({ kind })}\n`, 'run.jsonl').samples).toEqual([]);
    },
  );

  it('a key called __proto__ reaches no prototype', () => {
    parseRun(`${lines[0]}{"kind":"x","__proto__":{"polluted":true}}\n`, 'run.jsonl');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('Windows line ends and blank lines are no matter', () => {
    expect(parseRun(`${lines.join('\r\n')}\r\n`, 'run.jsonl').end).toMatchObject({ complete: true });
  });

  it('throws nothing but an InputError, whatever the text is', () => {
    const mutilated = fc
      .tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 40 }), fc.string({ unit: 'binary', maxLength: 8 }))
      .map(([at, length, replacement]) => whole.slice(0, at) + replacement + whole.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(mutilated, fc.string({ unit: 'binary' }), fc.json()), (text) => {
        try {
          parseRun(text, 'run.jsonl');
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

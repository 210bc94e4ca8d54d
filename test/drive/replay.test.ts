/** A trace file, replayed to a real server: what goes out, when, and what the run file says of it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readShipped } from '../../src/commands/files.ts';
import { resolveConfig } from '../../src/config/load.ts';
import { InputError } from '../../src/errors.ts';
import { parseRun } from '../../src/history/run-file.ts';
import { openRunFile } from '../../src/history/run-writer.ts';
import { listLoadDifferences } from '../../src/history/workload-difference.ts';
import { loadWorkload } from '../../src/load-workload.ts';
import type { Config } from '../../src/model/config.ts';
import { clockOf, type RunHeader } from '../../src/model/run-file.ts';
import { planRun } from '../../src/plan-run.ts';
import { recordRun } from '../../src/record-run.ts';
import { describeRun } from '../../src/run-header.ts';
import { planLoad } from '../../src/workload/plan.ts';
import { answer, stream } from '../scripted-server/scripts.ts';
import { startScriptedServer } from '../scripted-server/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'insight-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

const atMs = [5000, 5080, 5080, 5120, 5300, 9000];
const rows = atMs.map((timestamp, index) => ({
  timestamp,
  input_length: 20 + 10 * index,
  output_length: 3 + index,
}));
const traceText = rows.map((row) => JSON.stringify(row)).join('\n');
writeFileSync(join(folder, 'trace.jsonl'), traceText);

const readText = (path: string): string => readFileSync(join(folder, path), 'utf8');

function configOf(stage: string, { url = 'http://127.0.0.1:9/v1', rest = '' } = {}): Config {
  const text = `workload: { warmup: { requests: 3 }, stages: [{ name: monday, ${stage} }] }\nquality: { sets: [] }\n${rest}`;
  return resolveConfig({ file: { name: 'c.yml', text }, inputs: { url, model: 'm' }, env: {} }).config;
}

function prepare(config: Config, read: (path: string) => string = readText) {
  const workload = loadWorkload(config, { readText: read, readShipped });
  const world = {
    ...{ tool: { name: 'insight-agent', version: '1' }, wallClock: () => 0, clockOriginMs: 0 },
    environment: { node: 'v24', platform: 'linux', cpus: 2, ci: false },
  } as Parameters<typeof describeRun>[0]['world'];
  return { workload, header: describeRun({ config, ...workload, world }) };
}

async function replay(stage: string) {
  await using server = await startScriptedServer(stream(answer(['a', 'b', 'c'])));
  const config = configOf(stage, { url: server.url });
  const { workload, header } = prepare(config);
  const path = join(folder, 'run.jsonl');
  const writer = openRunFile(path);
  const originMs = performance.now();
  const run = await recordRun({
    ...{ config, header, sets: workload.sets, traces: workload.traces, append: writer.append },
    load: planLoad(workload.prompts, config.workload, () => 'nonce'),
    now: () => performance.now() - originMs,
    ...{ nonce: () => 'nonce', runWord: 'word', signal: new AbortController().signal, progress: () => {} },
  });
  writer.close();
  expect(parseRun(readFileSync(path, 'utf8'), path)).toEqual(run);
  const bodies = server.requests.map(
    ({ body }) => JSON.parse(body) as { max_tokens: number; ignore_eos?: boolean; messages: { content: string }[] },
  );
  // On a busy machine the stage is measured once more.
  const samples = run.samples.filter(({ attempt }) => attempt === 1).sort((a, b) => a.index - b.index);
  const steady = samples.filter(({ phase }) => phase === 'steady');
  return { run, samples, steady, bodies: bodies.slice(0, samples.length) };
}

describe('a replayed trace', () => {
  it('sends each row once, planned at its own instant, with its own lengths', async () => {
    const { samples, steady, bodies } = await replay('trace: { file: trace.jsonl, speed: 2 }, requests: 5');
    const warmup = samples.filter(({ phase }) => phase === 'warmup');
    expect(warmup).toHaveLength(3);
    expect(warmup.some(({ promptId }) => promptId.startsWith('row-'))).toBe(false);
    expect(steady.map(({ promptId }) => promptId)).toEqual(['row-1', 'row-2', 'row-3', 'row-4', 'row-5']);
    expect(steady.every(({ outcome }) => outcome === 'ok')).toBe(true);
    const fromMs = steady[0]?.plannedMs ?? 0;
    for (const [index, expected] of [0, 40, 40, 60, 150].entries())
      expect((steady[index]?.plannedMs ?? 0) - fromMs).toBeCloseTo(expected, 2);
    // Nothing goes out before it is due, the warm-up least of all.
    for (const { plannedMs, sentMs = 0 } of samples) expect(sentMs).toBeGreaterThanOrEqual(plannedMs - 0.001);
    expect(warmup.every(({ plannedMs }) => plannedMs < fromMs)).toBe(true);

    const replayed = bodies.filter(({ ignore_eos }) => ignore_eos).sort((a, b) => a.max_tokens - b.max_tokens);
    expect(replayed.map(({ max_tokens }) => max_tokens)).toEqual([3, 4, 5, 6, 7]);
    // The nonce, five words of question, and twelve tokens fewer than the row has.
    expect(replayed.map(({ messages }) => messages[0]?.content.split(' ').length)).toEqual([14, 24, 34, 44, 54]);
  });

  it('is told in the run file, and its latencies count from the planned instants', async () => {
    const { run, steady } = await replay('trace: { file: trace.jsonl, speed: 4 }, duration: 100ms');
    expect(run.header.workload.stages).toEqual([
      {
        ...{ name: 'monday', requests: 5, durationMs: 100, warmupRequests: 3 },
        trace: { source: 'trace.jsonl', rows: 6, lengthMs: 4000, speed: 4, mostInFlight: 512 },
      },
    ]);
    expect(clockOf(run.header, 'monday')).toBe('planned');
    expect(run.stages[0]).toMatchObject({ stage: 'monday', planned: 5, stop: 'completed' });
    expect(steady).toHaveLength(5);
    // The load leaves its level with the last row, whatever the duration was.
    const fromMs = steady[0]?.plannedMs ?? 0;
    expect((run.stages[0]?.window?.endMs ?? 0) - fromMs).toBeCloseTo(75, 2);
  });
});

describe('the workload of a trace', () => {
  const of = (stage: string, text = traceText): RunHeader => prepare(configOf(stage), () => text).header;
  const whole = 'trace: { file: trace.jsonl }';

  it('is comparable with that of the same rows only, at the same speed', () => {
    const { load } = of(whole).fingerprint;
    expect(of('trace: { file: other.jsonl }').fingerprint.load).toBe(load);
    for (const other of [
      of(whole, traceText.replace('5120', '5121')),
      of(whole, traceText.replace('"output_length":3', '"output_length":4')),
      of('trace: { file: trace.jsonl, speed: 2 }'),
      of('trace: { file: trace.jsonl, max-in-flight: 8 }'),
      of('trace: { file: trace.jsonl }, requests: 5'),
    ])
      expect(other.fingerprint.load).not.toBe(load);
  });

  it('says what differs', () => {
    expect(listLoadDifferences(of(whole).workload, of('trace: { file: trace.jsonl, speed: 2 }').workload)).toEqual([
      'workload.stages monday trace of 6 rows over 4000 ms at speed 1, at most 512 in flight there, of 6 rows over 4000 ms at speed 2, at most 512 in flight here',
    ]);
  });

  it('is counted in the plan by the lengths of the rows that are replayed', () => {
    const config = configOf('trace: { file: trace.jsonl }, requests: 2');
    const { workload, header } = prepare(config);
    const [plan] = planRun({ config, workload, header, stored: [], compares: false });
    // 3 × 128 + 3 + 4.
    expect(plan).toContain('Plan: 2 requests after 3 warm-up requests');
    expect(plan).toContain('at most 391 output tokens');
  });

  it.each<[string, string, string, RegExp]>([
    [
      'whose first cut holds one instant',
      'trace: { file: trace.jsonl }, requests: 1',
      '',
      /stage monday replays one instant/,
    ],
    [
      'that takes longer than the run may',
      'trace: { file: trace.jsonl, speed: 0.001 }',
      'budget: { minutes: 20 }',
      /takes 66 min 43 s to replay trace\.jsonl at speed 0\.001, and the whole run may take 20 min/,
    ],
  ])('is refused before anything is sent: one %s', (_name, stage, rest, message) => {
    const load = (): unknown => prepare(configOf(stage, { rest }));
    expect(load).toThrow(InputError);
    expect(load).toThrow(message);
  });

  it('is refused with the line where its file is broken', () => {
    const broken = `${traceText}\n{"timestamp": 1}\n`;
    expect(() => prepare(configOf(whole), () => broken)).toThrow(/line 7/);
  });

  it('of conversations says how many ask nothing', () => {
    const list = '[{"conversations": [{"from": "human", "value": "Hi"}]}, {"conversations": []}]';
    const config = configOf('requests: 9');
    config.workload.prompts = 'share.json';
    expect(prepare(config, () => list).workload.notes).toEqual([
      'share.json: 1 conversation without a human turn left out, 1 used.',
    ]);
  });
});

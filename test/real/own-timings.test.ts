/** A real server's own account of each request against ours, request by request, and of a whole run against its page of metrics. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownTable } from 'markdown-table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monotonicMs } from '../../src/drive/clock.ts';
import { Connection } from '../../src/drive/connection.ts';
import { type DriveContext, driveStage } from '../../src/drive/stage.ts';
import { parseRun } from '../../src/history/run-file.ts';
import { readExchange } from '../../src/measure/exchange.ts';
import type { Result } from '../../src/model/result.ts';
import type { SampleRecord } from '../../src/model/run-file.ts';
import type { ChatMessage, PlannedRequest } from '../../src/model/traffic.ts';
import { wireOf } from '../../src/protocol/list.ts';
import {
  type Agreement,
  agreementInTotal,
  agreementOf,
  type FigureName,
  figureNames,
  type OwnTimings,
  type Pair,
  pairFigures,
  readOwnTimings,
} from './own-timings.ts';
import { type OwnTotals, type RealServer, readOwnTotals, startRealServer, subtract } from './real-server.ts';

const REQUESTS = 24;
const WARMUP = 3;
const OUTPUT_TOKENS = 24;
const promptsFile = fileURLToPath(new URL('prompts.jsonl', import.meta.url));
const entry = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

let server: RealServer;
let folder: string;
let prompts: { id: string; messages: ChatMessage[] }[];
const table: string[][] = [['requests', 'figure', 'llama.cpp', 'here', 'apart', 'allowed']];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'insight-real-'));
  prompts = (await readFile(promptsFile, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  server = await startRealServer();
});

afterAll(async () => {
  console.log(`\n${markdownTable(table)}\n`);
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

describe.each(['openai-chat', 'openai-completions'])('requests over %s, one at a time', (api) => {
  let driven: Driven[];
  let grown: OwnTotals;

  beforeAll(async () => {
    const before = await readOwnTotals(server.origin);
    driven = await drive(api);
    grown = subtract(await readOwnTotals(server.origin), before);
  }, 120_000);

  it('are all answered to the limit', () => {
    expect(driven).toHaveLength(WARMUP + REQUESTS);
    for (const { sample, own } of driven) {
      expect(sample).toMatchObject({ outcome: 'ok', finishReason: 'length', usage: { output: OUTPUT_TOKENS } });
      expect(own.predicted_n).toBe(OUTPUT_TOKENS);
    }
  });

  it('never show a first token before the server had it', () => {
    for (const { sample, own } of driven) {
      const { TTFT } = pairFigures(sample, own);
      expect(TTFT.oursMs).toBeGreaterThanOrEqual(TTFT.theirsMs);
    }
  });

  it.each(figureNames)('have the %s that the server tells', (figure: FigureName) => {
    const agreement = agreementOf(pairsOf(driven, figure));
    note(`median over ${api}`, figure, agreement);
    expect(Math.abs(agreement.apartMs)).toBeLessThanOrEqual(agreement.allowedMs);
  });

  it('took as long together as the counters on the page of metrics grew by', () => {
    expect(grown.predictedTokens).toBe(driven.length * OUTPUT_TOKENS);
    const totals = { TTFT: grown.promptMs, generation: grown.predictedMs };
    for (const figure of ['TTFT', 'generation'] as const) {
      const agreement = agreementInTotal(pairsOf(driven, figure), totals[figure]);
      note(`mean over ${api}, /metrics`, figure, agreement);
      expect(Math.abs(agreement.apartMs), figure).toBeLessThanOrEqual(agreement.allowedMs);
    }
  });
});

it('a run over openai-completions reads the page of metrics before, during and after the load', async () => {
  const { exitCode, stdout, stderr } = await runCli(`
target: { url: ${server.origin}/v1, api: openai-completions, model: smollm2, metrics: { every: 1s } }
workload:
  synthetic: { input-tokens: 48, output-tokens: ${OUTPUT_TOKENS} }
  warmup: { requests: ${WARMUP} }
  stages: [ { name: steady, closed: { concurrency: 1 }, requests: ${REQUESTS} } ]
quality: { sets: [] }
gates: { accuracy: off }
`);
  expect(exitCode, stderr).toBe(0);
  const result = JSON.parse(stdout) as Result;
  expect(result.candidate.errors).toEqual({});
  expect(result.metrics.steady?.output_tokens_mean?.value).toBe(OUTPUT_TOKENS);
  expect(result.candidate.serverStages).toMatchObject([
    {
      ...{ stage: 'steady', software: 'llama.cpp', failed: 0, badLines: 0 },
      running: { max: 1 },
      waiting: { max: 0 },
    },
  ]);
  expect(result.candidate.serverStages?.[0]?.underLoad).toBeGreaterThan(0);

  const run = parseRun(await readFile(join(folder, 'out', 'run.jsonl'), 'utf8'), 'run.jsonl');
  // A busy machine can have the stage measured twice.
  const isLast = ({ attempt }: { attempt: number }): boolean => attempt === run.stages.at(-1)?.attempt;
  const [readings, samples] = [(run.server ?? []).filter(isLast), run.samples.filter(isLast)];
  const between = readings.slice(1, -1).map(({ moment }) => moment);
  expect(between).toEqual(between.map(() => 'load'));
  const [before, after] = [readings[0], readings.at(-1)];
  const idle = { software: 'llama.cpp', running: 0, waiting: 0 };
  expect(before).toMatchObject({ moment: 'before', ...idle });
  expect(after).toMatchObject({ moment: 'after', ...idle });
  // The lead-in is part of the load.
  expect(before?.atMs).toBeLessThanOrEqual(Math.min(...samples.map(({ sentMs = Number.NaN }) => sentMs)));
  expect(after?.atMs).toBeGreaterThanOrEqual(Math.max(...samples.map(({ endMs }) => endMs)));
}, 120_000);

interface Driven {
  sample: SampleRecord;
  own: OwnTimings;
}

const pairsOf = (driven: readonly Driven[], figure: FigureName): Pair[] =>
  driven.map(({ sample, own }) => pairFigures(sample, own)[figure]);

function note(requests: string, figure: string, agreement: Agreement): void {
  const { theirsMs, oursMs, apartMs, allowedMs: allowed } = agreement;
  table.push([requests, figure, ...[theirsMs, oursMs, apartMs, allowed].map((ms) => `${ms.toFixed(2)} ms`)]);
}

/** The product's own stage, transport and decoding; the tape is looked into before it is freed. */
async function drive(api: string): Promise<Driven[]> {
  const wire = wireOf({ api, model: 'smollm2' });
  const own: OwnTimings[] = [];
  const samples: SampleRecord[] = [];
  const context: DriveContext = {
    connect: () =>
      new Connection({ url: `${server.origin}/v1`, headers: {}, connectTimeoutMs: 5000, now: monotonicMs }),
    probe: wire.probe,
    encode: wire.encode,
    read: function* (recording) {
      if (recording.tape) own.push(readOwnTimings(recording.tape));
      return yield* readExchange(recording, wire);
    },
    requestTimeoutMs: 60_000,
    now: monotonicMs,
    signal: new AbortController().signal,
    requestId: (stage, attempt, index) => `real-${stage}-${attempt}-${index}`,
    progress: () => {},
  };
  const request = (index: number): PlannedRequest => {
    const { id, messages } = prompts[index % prompts.length] ?? { id: '', messages: [] };
    return { promptId: id, messages, maxOutputTokens: OUTPUT_TOKENS, temperature: 0, seed: 42, ignoreEos: true };
  };
  const leadIn = Array.from({ length: WARMUP }, (_, index) => request(index));
  const plan = { name: 'steady', attempt: 1, concurrency: 1, requests: REQUESTS, leadIn, measured: request };
  await driveStage(plan, context, (record) => {
    if (record.kind === 'sample') samples.push(record);
  });
  // One at a time: in the order in which they were sent.
  return samples.flatMap((sample, index) => {
    const timings = own[index];
    return timings ? [{ sample, own: timings }] : [];
  });
}

async function runCli(config: string): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  await writeFile(join(folder, 'config.yml'), config);
  return new Promise((resolve) => {
    const words = [entry, 'run', '--config', 'config.yml', '--out', 'out', '--format', 'json'];
    const child = spawn(process.execPath, words, { cwd: folder, env: { PATH: process.env.PATH } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

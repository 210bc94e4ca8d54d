/** The bundled command line drives the simulated endpoint in every protocol, and counts what the endpoint's own log counts. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRun } from '../../src/history/run-file.ts';
import type { Result } from '../../src/model/result.ts';
import type { Run } from '../../src/model/run-file.ts';
import { protocolNames } from '../../src/protocol/list.ts';
import { completeProfile } from '../../src/simulator/profile.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import type { TruthRecord } from '../../src/simulator/truth.ts';

const entry = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const apiKey = 'sk-of-the-simulator';
const REQUESTS = 16;

let folder: string;
let items: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'insight-protocols-'));
  const shipped = await readFile(new URL('../../data/quality.jsonl', import.meta.url), 'utf8');
  items = shipped.split('\n').slice(0, 8).join('\n');
  await writeFile(join(folder, 'items.jsonl'), items);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const isEmbedding = (api: string): boolean => api === 'openai-embeddings';

/** What stands in `target` beside the address and the key, and where under the root of the server the address lies. */
const spoken: Record<string, { api: string; base: string; more?: string }> = {
  ...Object.fromEntries(protocolNames.map((api) => [api, { api, base: '/v1' }])),
  'azure-openai': { api: 'azure-openai', base: '', more: 'api-version: 2025-01-01-preview' },
  'ollama-chat': { api: 'ollama-chat', base: '' },
  'tgi-generate': { api: 'tgi-generate', base: '' },
  gemini: { api: 'gemini', base: '/v1beta' },
  custom: {
    api: 'custom',
    base: '/api',
    more: `custom: { path: /chat, probe: /tags, format: ndjson, text: message.content, finish: done_reason, end: done, error: error,
      usage: { input-tokens: prompt_eval_count, output-tokens: /eval_count },
      body: { model: "{{model}}", messages: "{{messages}}", options: { num_predict: "{{max-output-tokens}}" } } }`,
  },
  'custom (one document)': {
    api: 'custom',
    base: '',
    more: `custom: { path: /v1/chat/completions, probe: /v1/models, format: json, text: choices.0.message.content,
      finish: /choices/0/finish_reason, usage: { input-tokens: usage.prompt_tokens, output-tokens: usage.completion_tokens },
      body: { model: "{{model}}", messages: [ { role: user, content: "{{prompt}}" } ], max_tokens: "{{max-output-tokens}}" } }`,
  },
};

interface Driven {
  exitCode: number | null;
  stderr: string;
  result: Result;
  run: Run;
  truth: TruthRecord[];
}

async function drive(name: string): Promise<Driven> {
  const { api, base, more } = spoken[name] ?? { api: name, base: '/v1' };
  const truth: TruthRecord[] = [];
  const simulator = await startSimulator({
    profile: completeProfile({
      model: 'test-model',
      engine: { stepMs: 1, decodeMsPerSequence: 0.02, prefillMsPerToken: 0.02 },
      outputTokens: { median: 14 },
      answers: { rates: { default: 1 } },
    }),
    qualitySet: items,
    apiKey,
    truthLog: (record) => truth.push(record),
  });
  try {
    const out = name.replace(/\W+/g, '-');
    const url = simulator.url.replace(/\/v1$/, base);
    const quality = isEmbedding(api) ? '' : 'quality: { sets: [ { path: items.jsonl } ], max-output-tokens: 64 }';
    await writeFile(
      join(folder, `${out}.yml`),
      `target: { url: "${url}", model: test-model, api: ${api}, api-key-env: KEY${more ? `, ${more}` : ''} }
workload: { max-output-tokens: 16, warmup: { requests: 4 }, stages: [ { name: steady, closed: { concurrency: 4 }, requests: ${REQUESTS} } ] }
report: { html: false }
${quality}\n`,
    );
    const { exitCode, stdout, stderr } = await cli(['run', '--config', `${out}.yml`, '--out', out, '--format', 'json']);
    const run = parseRun(await readFile(join(folder, out, 'run.jsonl'), 'utf8'), 'run.jsonl');
    return { exitCode, stderr, result: JSON.parse(stdout) as Result, run, truth };
  } finally {
    await simulator.close();
  }
}

function cli(words: string[]): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [entry, ...words], {
      cwd: folder,
      env: { PATH: process.env.PATH, KEY: apiKey },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

describe.each(Object.keys(spoken))('%s', (name) => {
  it('is driven, and every request has the tokens that the endpoint counted', async () => {
    const { exitCode, stderr, result, run, truth } = await drive(name);
    // A busy machine may make the generator unfit, which says nothing of the protocol.
    expect([0, 3], stderr).toContain(exitCode);
    if (exitCode === 3) expect(result.reason).toMatch(/bottleneck/);
    expect(run.end).toMatchObject({ complete: true });
    const steady = run.samples.filter(({ phase, attempt }) => phase === 'steady' && attempt === 1);
    expect(steady).toHaveLength(REQUESTS);

    const inOnePiece = run.header.target.answer !== undefined;
    for (const sample of run.samples) {
      const true_ = truth.find(({ requestId }) => requestId === sample.requestId);
      expect(sample, stderr).toMatchObject({
        outcome: 'ok',
        usage: { input: true_?.inputTokens, output: true_?.outputTokens },
      });
      const { sentMs = Number.NaN, firstContentMs, endMs } = sample;
      if (inOnePiece) expect(firstContentMs).toBeUndefined();
      else expect(firstContentMs).toBeGreaterThan(sentMs);
      expect(endMs).toBeGreaterThanOrEqual(firstContentMs ?? sentMs);
      // One event a token, wherever the answer is streamed.
      if (!inOnePiece) expect(sample.contentEvents).toBe(sample.usage.output);
    }
    const reasons = new Set(steady.map(({ finishReason }) => finishReason));
    if (isEmbedding(name)) expect([...reasons]).toEqual([undefined]);
    else for (const reason of reasons) expect(['length', 'stop']).toContain(reason);

    const figures = result.metrics.steady;
    expect(figures?.e2e_p50?.value).toBeGreaterThan(0);
    expect(figures?.ttft_p50?.value ?? null).toEqual(inOnePiece ? null : expect.any(Number));
    // The texts came through whole: every item is answered right.
    if (isEmbedding(name)) expect(figures?.input_tokens_per_sec?.value).toBeGreaterThan(0);
    else expect(result.metrics.quality?.accuracy).toMatchObject({ value: 1, n: 8 });
    expect(JSON.stringify([result, run])).not.toContain(apiKey);
  });
});

/** The server's own metrics beside the load: real sockets, the simulator's truth, and pages that are not what they should be. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { monotonicMs } from '../../src/drive/clock.ts';
import { Connection } from '../../src/drive/connection.ts';
import { MAX_KEPT_BYTES, MAX_PAGE_BYTES, ServerWatch } from '../../src/drive/server-watch.ts';
import { parseRun } from '../../src/history/run-file.ts';
import { openRunFile } from '../../src/history/run-writer.ts';
import { describeServer } from '../../src/measure/server-stages.ts';
import type { Config, TargetConfig } from '../../src/model/config.ts';
import type { Run } from '../../src/model/run-file.ts';
import { recordRun } from '../../src/record-run.ts';
import { completeProfile } from '../../src/simulator/profile.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import type { TruthRecord } from '../../src/simulator/truth.ts';
import { planLoad } from '../../src/workload/plan.ts';
import { header } from '../measure/make.ts';
import { answer, stream, streamThenReset } from '../scripted-server/scripts.ts';
import { type Script, startScriptedServer } from '../scripted-server/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'insight-watch-'));
afterAll(() => rmSync(folder, { recursive: true }));

function configOf(
  target: Partial<TargetConfig> & { url: string },
  stage: { concurrency: number; requests: number },
): Config {
  return {
    target: {
      ...{ api: 'openai-chat', model: 'm', label: 'l', labelled: false, headers: {} },
      ...{ requestTimeoutMs: 20_000, connectTimeoutMs: 5000, waitMs: 0 },
      ...target,
    },
    baseline: { design: 'none', runs: 1, required: false, maxAgeMs: 1, files: [] },
    workload: {
      ...{ maxOutputTokens: 16, temperature: 0, seed: 1, cache: 'keep', warmup: { requests: stage.concurrency } },
      stages: [{ name: 'steady', ...stage }],
    },
    quality: { sets: [], concurrency: 1, maxOutputTokens: 8 },
    gates: { alpha: 0.01, undecided: 'warn', invalid: 'fail', gates: [] },
    budget: { minutes: 5 },
    report: { comment: 'never', html: false, storeOutputs: false, showUrl: false },
  };
}

let files = 0;

/** The run as a reader of its file sees it. */
async function record(config: Config, signal = new AbortController().signal): Promise<Run> {
  const path = join(folder, `run-${files++}.jsonl`);
  const writer = openRunFile(path);
  const originMs = performance.now();
  const prompts = Array.from({ length: 5 }, (_, index) => ({
    id: `p${index}`,
    messages: [{ role: 'user' as const, content: `Prompt ${index} ${'with many words '.repeat(20)}` }],
  }));
  await recordRun({
    config,
    header: header({
      stages: config.workload.stages.map((stage) => ({ ...stage, trace: undefined, warmupRequests: 2 })),
    }),
    load: planLoad(prompts, config.workload, () => 'nonce'),
    sets: [],
    append: writer.append,
    now: () => performance.now() - originMs,
    nonce: () => 'nonce',
    runWord: 'word',
    signal,
    progress: () => {},
  });
  writer.close();
  return parseRun(readFileSync(path, 'utf8'), path);
}

const place = (url: string, withKey = true, everyMs = 40) => ({
  url: new URL('/metrics', url).href,
  ...{ withKey, everyMs },
});

describe('the simulator’s metrics beside the load', () => {
  it('agree with its truth: requests wait beyond the batch, prefixes are found again, TTFT is its own', async () => {
    const truth: TruthRecord[] = [];
    const simulator = await startSimulator({
      profile: completeProfile({
        ...{ model: 'm', engine: { maxBatch: 2, stepMs: 3 }, outputTokens: { median: 8 } },
        prefixCache: { capacityBlocks: 64 },
      }),
      truthLog: (entry) => truth.push(entry),
    });
    try {
      const { url } = simulator;
      const run = await record(configOf({ url, metrics: place(url) }, { concurrency: 6, requests: 60 }));
      expect(run.end).toMatchObject({ complete: true });
      const [seen, ...more] = describeServer(run);
      expect(more).toEqual([]);
      expect(seen).toMatchObject({ stage: 'steady', software: 'vllm', failed: 0, badLines: 0, preemptions: 0 });
      expect(seen?.underLoad).toBeGreaterThan(2);
      expect(seen?.running?.max).toBe(2);
      // Six in flight, two of them in the batch.
      expect(seen?.waiting?.max).toBe(4);
      expect(seen?.waiting?.mean).toBeGreaterThan(1);
      const sum = (of: (entry: TruthRecord) => number | undefined) =>
        truth.reduce((total, entry) => total + (of(entry) ?? 0), 0);
      expect(seen?.prefixHitRatio).toBeGreaterThan(0.5);
      expect(seen?.prefixHitRatio).toBeCloseTo(
        sum((entry) => entry.cachedTokens) / sum((entry) => entry.inputTokens),
        9,
      );
      const { cachedBlocks } = simulator.stats();
      expect(run.server?.at(-1)).toMatchObject({ moment: 'after', running: 0, waiting: 0 });
      expect(run.server?.at(-1)?.kvCacheRatio).toBeCloseTo(cachedBlocks / 64, 9);
      const ttft = sum(({ firstTokenMs = 0, receivedMs }) => firstTokenMs - receivedMs) / truth.length;
      expect(seen?.ttft).toMatchObject({ requests: truth.length, ownRequests: truth.length });
      expect(seen?.ttft?.meanMs).toBeCloseTo(ttft, 2);
      expect(seen?.ttft?.ownMeanMs).toBeGreaterThan(ttft);
    } finally {
      await simulator.close();
    }
  });

  it('are not asked for where the config does not want them', async () => {
    await using server = await startScriptedServer(stream(answer(['a', 'b'])));
    const run = await record(configOf({ url: server.url }, { concurrency: 2, requests: 4 }));
    expect(run.server).toBeUndefined();
    expect(server.sideRequests.map(({ path }) => path).filter((path) => path.includes('metrics'))).toEqual([]);
  });
});

/** Requests as fast as they can be answered. */
const small = { concurrency: 2, requests: 6 };

async function watch(side: Script, target: Partial<TargetConfig> = {}) {
  await using server = await startScriptedServer(stream(answer(['a', 'b'])), { side });
  const run = await record(configOf({ url: server.url, metrics: place(server.url), ...target }, small));
  return { run, asked: server.sideRequests.filter(({ path }) => path === '/metrics') };
}

describe('a watch', () => {
  it('keeps a bounded part of a long load, from its beginning to its end', async () => {
    let enough = () => {};
    const asked = new Promise<void>((resolve) => {
      enough = resolve;
    });
    const page = `# ${'x'.repeat(MAX_PAGE_BYTES - 100)}\n`;
    let count = 0;
    await using server = await startScriptedServer(stream(answer(['a'])), {
      side: (_seen, response) => {
        response.end(page);
        if (++count === 30) enough();
      },
    });
    const connection = new Connection({ url: server.url, headers: {}, connectTimeoutMs: 5000, now: monotonicMs });
    const { signal } = new AbortController();
    const started = new ServerWatch({ connection, path: '/metrics', everyMs: 1, now: monotonicMs, signal });
    await started.start();
    await asked;
    const readings = await started.stop();
    const bytes = readings.reduce((sum, reading) => sum + (reading.page?.length ?? 0), 0);
    expect(bytes).toBeLessThanOrEqual(MAX_KEPT_BYTES);
    expect(bytes).toBeGreaterThan(MAX_KEPT_BYTES / 4);
    const moments = readings.map(({ moment }) => moment);
    expect([moments[0], moments.at(-1)]).toEqual(['before', 'after']);
    expect(readings.map(({ atMs }) => atMs)).toEqual(readings.map(({ atMs }) => atMs).toSorted((a, b) => a - b));
    expect(moments.filter((moment) => moment === 'load').length).toBeGreaterThan(1);
  });
});

describe('a page of metrics', () => {
  it.each<[string, Script, RegExp]>([
    ['is not there', (_, response) => void response.writeHead(404).end('no'), /answers 404/],
    ['is refused', (_, response) => void response.writeHead(401).end('no'), /answers 401/],
    ['breaks', (_, response) => void response.writeHead(500).end('no'), /answers 500/],
    ['is elsewhere', (_, response) => void response.writeHead(302, { location: '/login' }).end(), /answers 302/],
    ['is a web page', (_, response) => void response.end('<html>\n<body>Sign in</body>\n</html>'), /no metric/],
    ['is empty', (_, response) => void response.end(''), /no metric/],
    ['is cut off', streamThenReset(['vllm:num_requests_running 1\n']), /closed|reset/],
    ['does not end', (_, response) => void response.end('x 1\n'.repeat(2_000_000)), /longer than 4194304 bytes/],
  ])('that %s is a reading that failed, and the run is complete all the same', async (_, side, message) => {
    const { run, asked } = await watch(side);
    expect(run.end).toMatchObject({ complete: true });
    expect(run.samples.filter(({ phase, outcome }) => phase === 'steady' && outcome === 'ok')).toHaveLength(6);
    expect(asked.length).toBeGreaterThanOrEqual(2);
    const [seen] = describeServer(run);
    expect(seen).toMatchObject({ readings: 0, running: undefined, ttft: undefined });
    expect(seen?.failed).toBe(run.server?.length);
    expect(seen?.firstFailure).toMatch(message);
  });

  it('keeps the moments apart, and has a connection of its own', async () => {
    const { run, asked } = await watch((_, response) => void response.end('tgi_queue_size 3\n'));
    expect(run.server?.[0]).toMatchObject({ moment: 'before', software: 'tgi', waiting: 3 });
    expect(run.server?.at(-1)).toMatchObject({ moment: 'after', waiting: 3 });
    expect(new Set(asked.map(({ socket }) => socket)).size).toBe(1);
    const [stage] = run.stages;
    expect(run.server?.[0]?.atMs).toBeLessThan(stage?.startedMs ?? 0);
    expect(run.server?.at(-1)?.atMs).toBeGreaterThan(stage?.endedMs ?? 0);
  });

  it.each([
    ['with the key and the headers on the endpoint’s own origin', true, 'Bearer sk-secret', 'search'],
    ['without them elsewhere', false, undefined, undefined],
  ])('is asked for %s', async (_, withKey, key, team) => {
    await using server = await startScriptedServer(stream(answer(['a'])), {
      side: (_seen, response) => void response.end('tgi_queue_size 0\n'),
    });
    const { url } = server;
    const target = { url, apiKey: 'sk-secret', headers: { 'x-team': 'search' }, metrics: place(url, withKey) };
    const run = await record(configOf(target, small));
    const asked = server.sideRequests.filter(({ path }) => path === '/metrics');
    expect(asked.length).toBeGreaterThan(0);
    for (const { headers } of asked) {
      expect(headers.authorization).toBe(key);
      expect(headers['x-team']).toBe(team);
    }
    expect(JSON.stringify(run)).not.toContain('sk-secret');
  });

  it('of a server that never answers is given up when the run is stopped', async () => {
    const stop = new AbortController();
    await using server = await startScriptedServer(stream(answer(['a'])), { side: () => stop.abort('cancelled') });
    const run = await record(configOf({ url: server.url, metrics: place(server.url) }, small), stop.signal);
    expect(run.end).toMatchObject({ complete: false });
    expect(run.server).toBeUndefined();
  });
});

/** What a pull request may turn, over real sockets: the direction of each by the truth log, never by how long something took. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { readServerPage } from '../../src/protocol/server-page.ts';
import { parseAnswerKeys } from '../../src/simulator/answers.ts';
import { completeProfile, type PartialProfile } from '../../src/simulator/profile.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/server.ts';
import type { TruthRecord } from '../../src/simulator/truth.ts';
import { askText, chat, joinContent, post, readChunks } from './ask.ts';

const quick: PartialProfile = {
  engine: { stepMs: 0.5, decodeMsPerSequence: 0, prefillMsPerToken: 0.002 },
  outputTokens: { median: 48 },
};

const running: Simulator[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((simulator) => simulator.close()));
});

async function start(partial: PartialProfile = {}, options: Partial<SimulatorOptions> = {}) {
  const truth: TruthRecord[] = [];
  const profile = completeProfile({ ...quick, ...partial });
  const simulator = await startSimulator({ profile, truthLog: (record) => truth.push(record), ...options });
  running.push(simulator);
  return { simulator, truth, url: simulator.url };
}

const streamed = (content: string, more = {}) =>
  chat(content, { stream: true, stream_options: { include_usage: true }, ...more });

/** Values of one series of `/metrics`, by engine. */
async function metric(url: string, name: string): Promise<number[]> {
  const page = await (await fetch(new URL('/metrics', url))).text();
  return [...page.matchAll(new RegExp(`^${name}\\{engine="\\d+",.*\\} (.+)$`, 'gm'))].map(([, value]) => Number(value));
}

/** Asks at the same time; resolves when all are answered. */
async function askAll(url: string, bodies: unknown[]): Promise<void> {
  await Promise.all(bodies.map(async (body) => (await post(url, body)).text()));
}

const prompt = 'one two three four five six seven eight nine ten '.repeat(10);

describe('speculative decoding', () => {
  test('writes the same text in fewer events and steps, and counts what was accepted as vLLM does', async () => {
    const plain = await start();
    const speculative = await start({ speculation: { draftTokens: 4, acceptanceRatio: 0.8, draftMs: 0 } });
    const [one, other] = [plain, speculative].map(async ({ url }) => readChunks(await post(url, streamed('Hello'))));
    const [expected, chunks] = [(await one) ?? [], (await other) ?? []];
    expect(joinContent(chunks)).toBe(joinContent(expected));
    expect(chunks.at(-1)?.usage?.completion_tokens).toBe(48);

    expect(plain.truth).toMatchObject([{ outputTokens: 48, tokenEvents: 48 }]);
    expect(speculative.truth).toMatchObject([{ outputTokens: 48 }]);
    const events = speculative.truth[0]?.tokenEvents ?? 0;
    // 3.4 tokens a step are expected.
    expect(events).toBeLessThan(24);
    expect(speculative.simulator.stats().steps).toBe(events);

    const counted = (name: string) => metric(speculative.url, `vllm:spec_decode_num_${name}_total`);
    const [drafts] = await counted('drafts');
    const [accepted] = await counted('accepted_tokens');
    // The first token has no draft, nor has the last where it stands alone.
    expect(events - (drafts ?? 0)).toBeLessThanOrEqual(2);
    expect(events + (accepted ?? 0)).toBe(48);
    expect(await metric(plain.url, 'vllm:spec_decode_num_drafts_total')).toEqual([]);
  });

  test('is cut at the limit, in the middle of a row', async () => {
    const { url, truth } = await start({ speculation: { draftTokens: 4, acceptanceRatio: 1, draftMs: 0 } });
    await (await post(url, streamed('Hello', { max_tokens: 8 }))).text();
    expect(truth).toMatchObject([{ outputTokens: 8, tokenEvents: 3, outcome: 'ok' }]);
  });
});

describe('quantisation', () => {
  const qualitySet = readFileSync('data/quality.jsonl', 'utf8');
  const questions = [...parseAnswerKeys(qualitySet).values()].map((item) => item.prompt);

  async function rightOnes(partial: PartialProfile, runSeed: number): Promise<Set<string>> {
    const { url, truth } = await start({ ...partial, answers: { rates: { default: 0.9 } } }, { qualitySet, runSeed });
    for (const question of questions) await askText(url, question);
    return new Set(truth.flatMap(({ itemId, right }) => (right && itemId ? [itemId] : [])));
  }

  test('flips a few items, most to wrong, and the same ones in every run', async () => {
    const quantised = { quantisation: { flipRatio: 0.08 } };
    const [before, after, again] = [
      await rightOnes({}, 1),
      await rightOnes(quantised, 1),
      await rightOnes(quantised, 2),
    ];
    expect([...again].sort()).toEqual([...after].sort());
    const missing = (from: Set<string>, of: Set<string>) => [...of].filter((id) => !from.has(id)).length;
    const [lost, won] = [missing(after, before), missing(before, after)];
    expect(lost).toBeGreaterThan(won);
    expect((lost + won) / questions.length).toBeGreaterThan(0.03);
    expect((lost + won) / questions.length).toBeLessThan(0.15);
  });
});

describe('a cold start', () => {
  test('refuses until it is ready: health, models and questions, and its version is told all the same', async () => {
    let nowMs = 1000;
    const clock = () => nowMs;
    const { url, truth } = await start({ coldStart: { notReadyMs: 200 } }, { clock });
    const statusOf = async (path: string) => (await fetch(new URL(path, url))).status;
    const ask = async () => (await post(url, streamed('Hello'))).status;
    expect([await statusOf('/health'), await statusOf('/v1/models'), await ask()]).toEqual([503, 503, 503]);
    expect([await statusOf('/version'), await statusOf('/metrics')]).toEqual([200, 200]);
    nowMs = 1200;
    expect([await statusOf('/health'), await statusOf('/v1/models')]).toEqual([200, 200]);
    expect(truth).toMatchObject([{ outcome: 'refused', status: 503 }]);
  });

  test('makes the first request slow: its steps cannot be shorter', async () => {
    const still = { jitterRatio: 0, driftRatio: 0, runShiftRatio: 0 };
    const { url, truth } = await start({ noise: still, coldStart: { slowRequests: 1, slowScale: 60 } });
    await (await post(url, streamed('Hello', { max_tokens: 2 }))).text();
    const [{ receivedMs = 0, lastTokenMs = 0 } = {}] = truth as Partial<TruthRecord>[];
    // Two steps of 0.5 ms, 60 times as long.
    expect(lastTokenMs - receivedMs).toBeGreaterThanOrEqual(60);
  });
});

describe('replicas', () => {
  test('in turn: each has its own prefix cache, and a series in the page of metrics', async () => {
    const { url, truth } = await start({ replicas: { count: 2 } });
    for (let request = 0; request < 4; request++) await (await post(url, streamed(prompt))).text();
    expect(truth.map(({ replica }) => replica)).toEqual([0, 1, 0, 1]);
    const cached = truth.map(({ cachedTokens = 0 }) => cachedTokens > 0);
    expect(cached).toEqual([false, false, true, true]);
    const queried = await metric(url, 'vllm:prefix_cache_queries_total');
    expect(queried).toHaveLength(2);
    expect(queried[0]).toBe(queried[1]);
    expect(await metric(url, 'vllm:time_to_first_token_seconds_count')).toEqual([2, 2]);
    // As a reader of the page adds them up.
    const page = await (await fetch(new URL('/metrics', url))).text();
    expect(readServerPage(page, 'insight-simulator').prefixQueries).toBe(2 * (queried[0] ?? 0));
  });

  test('share the load: half of it runs in each batch', async () => {
    // The first step waits until all are there.
    const faults = { coldStartMs: 500 };
    const one = await start({ faults });
    const two = await start({ faults, replicas: { count: 2 } });
    for (const { url } of [one, two]) {
      await askAll(
        url,
        Array.from({ length: 8 }, (_, index) => streamed(`Prompt ${index}`)),
      );
    }
    const largest = ({ truth }: typeof one) => Math.max(...truth.map(({ batchAtFirstToken = 0 }) => batchAtFirstToken));
    expect([largest(one), largest(two)]).toEqual([8, 4]);
  });

  test('least loaded: what is short goes round an engine that is busy', async () => {
    const replicas = { count: 2, routing: 'least-loaded' as const };
    const { simulator, url, truth } = await start({
      replicas,
      outputTokens: { median: 100_000 },
      contextTokens: 200_000,
    });
    const leave = new AbortController();
    const long = post(url, streamed('Without end'), { signal: leave.signal });
    await long;
    for (let request = 0; request < 3; request++) await (await post(url, streamed('Short', { max_tokens: 2 }))).text();
    expect(truth.map(({ replica }) => replica)).toEqual([1, 1, 1]);
    leave.abort();
    while (simulator.stats().live > 0) await new Promise((resolve) => setImmediate(resolve));
    expect(truth.at(-1)).toMatchObject({ replica: 0, outcome: 'cancelled' });
  });
});

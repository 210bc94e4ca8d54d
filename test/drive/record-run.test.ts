import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseRun } from '../../src/history/run-file.ts';
import { openRunFile } from '../../src/history/run-writer.ts';
import { measureRun } from '../../src/measure/measure-run.ts';
import type { Config } from '../../src/model/config.ts';
import type { Run, RunHeader } from '../../src/model/run-file.ts';
import type { QualityItem } from '../../src/model/traffic.ts';
import { recordRun } from '../../src/record-run.ts';
import { planLoad } from '../../src/workload/plan.ts';
import { header } from '../measure/make.ts';
import { answer, reply, stream } from '../scripted-server/scripts.ts';
import { type Script, type ScriptedServer, startScriptedServer } from '../scripted-server/server.ts';

const whole = answer(['a', 'b', 'c']);
const folder = mkdtempSync(join(tmpdir(), 'insight-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

const items: QualityItem[] = ['abc', 'xyz'].map((expected) => ({
  id: expected,
  messages: [{ role: 'user', content: `say ${expected}` }],
  expected: [expected],
  scorer: 'exact',
  slices: { kind: expected },
}));

function configOf(
  url: string,
  fields: {
    stages?: Config['workload']['stages'];
    minutes?: number;
    apiKey?: string;
    budget?: Partial<Config['budget']>;
  } = {},
): Config {
  const stages = fields.stages ?? [{ name: 'steady', concurrency: 2, requests: 6 }];
  return {
    target: {
      url,
      api: 'openai-chat',
      model: 'm',
      label: 'l',
      labelled: false,
      apiKey: fields.apiKey,
      headers: {},
      requestTimeoutMs: 5000,
      connectTimeoutMs: 5000,
      waitMs: 0,
    },
    baseline: { design: 'none', runs: 1, required: false, maxAgeMs: 1, files: [] },
    workload: { maxOutputTokens: 8, temperature: 0, seed: 1, cache: 'bust', warmup: { requests: 2 }, stages },
    quality: { sets: [{}], concurrency: 2, maxOutputTokens: 8 },
    gates: { alpha: 0.01, undecided: 'warn', invalid: 'fail', gates: [] },
    budget: { minutes: fields.minutes ?? 5, ...fields.budget },
    report: { comment: 'never', html: false, storeOutputs: false, showUrl: false },
  };
}

let files = 0;

/** Records into a real file; gives back the run in memory (or what was thrown) and the run that a reader of the file sees. */
async function record(
  config: Config,
  options: {
    gates?: string[];
    signal?: AbortSignal;
    sets?: { name: string; items: QualityItem[]; repeats?: number }[];
    nonce?: () => string;
  } = {},
) {
  const sets = options.sets ?? [{ name: 'core', items }];
  const path = join(folder, `run-${files++}.jsonl`);
  const writer = openRunFile(path);
  const head: RunHeader = header({
    stages: config.workload.stages.map((stage) => ({ ...stage, trace: undefined, warmupRequests: 2 })),
    quality: sets.map(({ name, items: ofSet, repeats }) => ({
      ...{ source: name, scorer: 'exact', items: ofSet.length },
      ...(repeats === undefined ? {} : { repeats }),
    })),
  });
  if (options.gates) head.gates = options.gates;
  const originMs = performance.now();
  const prompts = [{ id: 'p', messages: [{ role: 'user' as const, content: 'load' }] }];
  const outcome: Run | Error = await recordRun({
    config,
    header: head,
    load: planLoad(prompts, config.workload, options.nonce ?? (() => 'nonce')),
    sets,
    append: writer.append,
    now: () => performance.now() - originMs,
    nonce: options.nonce ?? (() => 'nonce'),
    runWord: 'word',
    signal: options.signal ?? new AbortController().signal,
    progress: () => {},
  }).catch((error: Error) => error);
  writer.close();
  const text = readFileSync(path, 'utf8');
  return { outcome, text, stored: parseRun(text, path) };
}

describe('a run', () => {
  it('is the same in memory and in its file, to the last digit of every figure', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { outcome, stored } = await record(configOf(server.url));
    expect(outcome).toEqual(stored);
    expect(measureRun(outcome as Run, {})).toEqual(measureRun(stored, {}));
    expect(stored.end).toMatchObject({ complete: true });
  });

  it('scores what was asked after the load, without a nonce', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { stored } = await record(configOf(server.url));
    expect(stored.scores.map(({ itemId, pass }) => [itemId, pass]).sort()).toEqual([
      ['abc', true],
      ['xyz', false],
    ]);
    const contents = server.requests.map(
      ({ body }) => (JSON.parse(body) as { messages: { content: string }[] }).messages[0]?.content,
    );
    expect(contents.slice(-2).sort()).toEqual(['say abc', 'say xyz']);
    expect(contents.slice(0, -2).every((content) => content?.startsWith('[nonce] '))).toBe(true);
  });

  it('asks an item of a repeated set each time with a nonce and a seed of its own, and all others as written', async () => {
    await using server = await startScriptedServer(stream(whole));
    const [first, second] = items as [QualityItem, QualityItem];
    let words = 0;
    const { stored } = await record(configOf(server.url), {
      sets: [
        { name: 'once', items: [first] },
        { name: 'twice', items: [second], repeats: 2 },
      ],
      nonce: () => `n${words++}`,
    });
    const asked = server.requests
      .map(({ body }) => JSON.parse(body) as { seed: number; messages: { content: string }[] })
      .map(({ seed, messages: [message] }) => ({ seed, content: message?.content ?? '' }))
      .filter(({ content }) => /say (abc|xyz)$/.test(content));
    expect(asked.map(({ seed, content }) => [seed, content.replace(/^\[n\d+\]/, '[nonce]')]).sort()).toEqual([
      [1, '[nonce] say xyz'],
      [1, 'say abc'],
      [2, '[nonce] say xyz'],
    ]);
    expect(new Set(asked.map(({ content }) => content)).size).toBe(3);
    expect(stored.scores.map(({ set, repeat }) => [set, repeat ?? 'once']).sort()).toEqual([
      ['once', 'once'],
      ['twice', 1],
      ['twice', 2],
    ]);
  });

  it('measures an unfit stage once more, and no request of either attempt shares its name', async () => {
    await using server = await startScriptedServer(reply(503, 'text/plain', 'down'));
    const { stored } = await record(configOf(server.url), { sets: [] });
    expect(stored.stages.map(({ attempt }) => attempt)).toEqual([1, 2]);
    const names = stored.samples.map(({ requestId }) => requestId);
    expect(new Set(names).size).toBe(names.length);
    expect(measureRun(stored, {}).unfit).toMatchObject([{ stage: 'steady', reason: 'no request succeeded' }]);
  });

  it('asks the quality items once more where none was answered, and the second time counts', async () => {
    let questions = 0;
    const down: Script = (seen, response, socket) => {
      const script =
        seen.body.includes('"say ') && ++questions <= items.length ? reply(503, 'text/plain', 'busy') : stream(whole);
      return script(seen, response, socket);
    };
    await using server = await startScriptedServer(down);
    const { outcome, stored } = await record(configOf(server.url));
    expect(outcome).toEqual(stored);
    expect(stored.scores.map(({ attempt, outcome: how }) => [attempt, how])).toEqual([
      [undefined, 'http-5xx'],
      [undefined, 'http-5xx'],
      [2, 'ok'],
      [2, 'ok'],
    ]);
    expect(stored.end).toMatchObject({ complete: true });
    expect(measureRun(stored, {})).toMatchObject({ unfit: [], stages: { quality: { accuracy: { n: 2, count: 1 } } } });
  });

  it('asks no third time, and none where some were answered or the budget ends it', async () => {
    const failing =
      (fails: (body: string) => boolean): Script =>
      (seen, response, socket) =>
        (fails(seen.body) ? reply(503, 'text/plain', 'busy') : stream(whole))(seen, response, socket);
    const askedOf = async (fails: (body: string) => boolean, budget: Partial<Config['budget']> = {}): Promise<Run> => {
      await using server = await startScriptedServer(failing(fails));
      return (await record(configOf(server.url, { budget }))).stored;
    };
    const never = await askedOf((body) => body.includes('"say '));
    expect(never.scores).toHaveLength(4);
    expect(measureRun(never, {}).unfit).toMatchObject([{ reason: 'no quality question was answered' }]);
    expect((await askedOf((body) => body.includes('"say abc'))).scores).toHaveLength(2);
    // Two warm-up requests, six of the load, two questions: one is left, which is not enough to ask both again.
    const spent = await askedOf((body) => body.includes('"say '), { requests: 11 });
    expect(spent.end).toMatchObject({ complete: false, budget: 'requests' });
    expect(measureRun(spent, {}).unfit).toMatchObject([{ figure: '1 of 2 questions were asked' }]);
  });

  it('repeats no stage that was fit', async () => {
    await using server = await startScriptedServer(stream(whole));
    expect((await record(configOf(server.url))).stored.stages).toHaveLength(1);
  });
});

describe('a run that was stopped', () => {
  it('in the middle of a stage leaves a readable file that is not complete', async () => {
    const stop = new AbortController();
    await using server: ScriptedServer = await startScriptedServer(async (...args) => {
      if (server.requests.length < 6) return stream(whole)(...args);
      stop.abort();
    });
    const { outcome, stored } = await record(
      configOf(server.url, { stages: [{ name: 'steady', concurrency: 2, requests: 100 }] }),
      { signal: stop.signal },
    );
    expect(outcome).toEqual(stored);
    expect(stored.end).toMatchObject({ complete: false, reason: 'the run was cancelled' });
    expect(stored.stages).toMatchObject([{ stop: 'cancelled' }]);
    expect(stored.scores).toEqual([]);
    expect(measureRun(stored, {}).unfit.map(({ stage }) => stage)).toEqual(['steady', 'quality']);
  });

  it('by its time budget says so', async () => {
    await using server: ScriptedServer = await startScriptedServer((...args) =>
      server.requests.length < 6 ? stream(whole)(...args) : undefined,
    );
    const { stored } = await record(configOf(server.url, { minutes: 0.3 / 60 }));
    expect(stored.end).toMatchObject({ complete: false, reason: expect.stringContaining('budget.minutes') });
    expect(stored.stages).toMatchObject([{ stop: 'deadline' }]);
  });

  it('by a bug in its second stage is not complete, though the first was measured twice', async () => {
    await using server = await startScriptedServer(reply(503, 'text/plain', 'down'));
    const stages = ['one', 'two'].map((name) => ({ name, concurrency: 2, requests: 4 }));
    let nonces = 0;
    // Two attempts of the first stage take 6 each.
    const nonce = (): string => {
      if (++nonces > 12) throw new Error('a bug');
      return 'nonce';
    };
    const { outcome, stored } = await record(configOf(server.url, { stages }), { sets: [], nonce });
    expect(outcome).toMatchObject({ message: 'a bug' });
    expect(stored.stages.map(({ stage }) => stage)).toEqual(['one', 'one']);
    expect(stored.end).toMatchObject({ complete: false, reason: 'not everything planned was measured' });
  });
});

describe('the rate limit', () => {
  const refuse = reply(429, 'application/json', '{}');

  it('reached by the load leaves the run incomplete and not fit to be judged, and is not met a second time', async () => {
    const isLoad = (body: string): boolean => !body.includes('say ');
    const script: Script = (seen, ...rest) => (isLoad(seen.body) ? refuse : stream(whole))(seen, ...rest);
    await using server = await startScriptedServer(script);
    const stages = [{ name: 'steady', concurrency: 2, requests: 200 }];
    const { outcome, stored } = await record(configOf(server.url, { stages }));
    expect(outcome).toEqual(stored);
    expect(stored.end).toMatchObject({ complete: false, reason: 'the rate limit was reached' });
    expect(stored.end?.rateLimit).toBeUndefined();
    expect(stored.stages).toMatchObject([{ attempt: 1, stop: 'rate-limit' }]);
    expect(server.requests.filter(({ body }) => isLoad(body)).length).toBeLessThan(40);
    expect(measureRun(stored, {}).unfit[0]).toMatchObject({
      reason: 'the rate limit was reached',
      hint: expect.stringContaining('Lower concurrency or rate in workload.stages'),
    });
  });

  it('reached by the questions leaves them unasked instead of wrong', async () => {
    const script: Script = (seen, ...rest) => (seen.body.includes('say ') ? refuse : stream(whole))(seen, ...rest);
    await using server = await startScriptedServer(script);
    const many = Array.from(
      { length: 100 },
      (_, index): QualityItem => ({
        ...(items[0] as QualityItem),
        ...{ id: `${index}`, messages: [{ role: 'user', content: `say abc, ${index}` }] },
      }),
    );
    const { stored } = await record(configOf(server.url), { sets: [{ name: 'core', items: many }] });
    expect(stored.end).toMatchObject({ complete: false, reason: 'the rate limit was reached', rateLimit: true });
    expect(measureRun(stored, {}).unfit.filter(({ stage }) => stage === 'quality')).toMatchObject([
      {
        reason: 'the rate limit was reached before every quality question was asked',
        hint: 'Lower quality.concurrency, or get a higher limit for the key.',
      },
    ]);
  });

  it('reached by a step of a ladder ends the ladder, not the run', async () => {
    const script: Script = (seen, ...rest) => (seen.inFlight > 2 ? refuse : stream(whole))(seen, ...rest);
    await using server = await startScriptedServer(script);
    const stages = [8, 16].map((level) => ({
      ...{ name: `up-${level}`, concurrency: level, requests: 400 },
      rung: { ladder: 'up', level },
    }));
    const { stored } = await record(configOf(server.url, { stages }), { sets: [] });
    expect(stored.stages.map(({ stage, stop }) => [stage, stop])).toEqual([['up-8', 'rate-limit']]);
    expect(stored.end?.complete).toBe(true);
  });
});

describe('a budget', () => {
  const many = [{ name: 'steady', concurrency: 2, requests: 100 }];
  const unfitOf = (run: Run) => measureRun(run, {}).unfit;

  it('of requests ends the stage before the one too many, and a run that measured enough is judged', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { stored } = await record(configOf(server.url, { stages: many, budget: { requests: 20 } }), { sets: [] });
    expect(server.requests).toHaveLength(20);
    expect(stored.stages).toMatchObject([{ stop: 'budget', budget: 'requests', planned: 100 }]);
    expect(stored.end).toMatchObject({ complete: true, budget: 'requests', reason: expect.stringContaining('enough') });
    expect(unfitOf(stored)).toEqual([]);
  });

  it('that ends it short of what the gates need leaves it unfit, names the key, and tries no second time', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { stored } = await record(configOf(server.url, { stages: many, budget: { requests: 20 } }), {
      sets: [],
      gates: ['ttft_p50 blocking relative=0.05', 'ttft_p90 blocking relative=0.05'],
    });
    expect(stored.stages).toHaveLength(1);
    expect(unfitOf(stored)).toMatchObject([
      { figure: '18 ok requests, the gates need 44', hint: expect.stringContaining('Raise budget.requests') },
    ]);
    expect(stored.end).toMatchObject({ complete: false });
  });

  it('keeps enough for the questions, which are all asked', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { stored } = await record(configOf(server.url, { stages: many, budget: { requests: 20 } }));
    expect(stored.samples).toHaveLength(18);
    expect(stored.scores).toHaveLength(2);
    expect(unfitOf(stored)).toEqual([]);
  });

  it('keeps enough for every time that a question is asked', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { stored } = await record(configOf(server.url, { stages: many, budget: { requests: 20 } }), {
      sets: [{ name: 'core', items, repeats: 3 }],
    });
    expect(stored.samples).toHaveLength(14);
    expect(stored.scores.map(({ itemId, repeat }) => `${itemId} ${repeat}`).sort()).toEqual([
      ...['abc 1', 'abc 2', 'abc 3'],
      ...['xyz 1', 'xyz 2', 'xyz 3'],
    ]);
    expect(unfitOf(stored)).toEqual([]);
  });

  it('that ends between two rounds of questions leaves accuracy unfit and says how many were asked', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { stored } = await record(configOf(server.url, { stages: many, budget: { requests: 4 } }), {
      sets: [{ name: 'core', items, repeats: 3 }],
    });
    expect(stored.scores).toHaveLength(4);
    expect(unfitOf(stored).find(({ stage }) => stage === 'quality')).toMatchObject({
      figure: '4 of 6 questions were asked',
      hint: 'Raise budget.requests.',
    });
    expect(stored.end).toMatchObject({ complete: false, budget: 'requests' });
  });

  it('that does not even reach for the questions is told as that', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { stored } = await record(configOf(server.url, { stages: many, budget: { requests: 1 } }));
    // One question, which alone is no result; no load is sent for nothing.
    expect(stored.samples).toHaveLength(0);
    expect(stored.scores).toHaveLength(1);
    expect(unfitOf(stored).map(({ stage, hint }) => [stage, /Raise budget\.requests/.test(hint)])).toEqual([
      ['steady', true],
      ['steady', false],
      ['quality', true],
    ]);
  });

  it('of tokens is held with what the server says was used', async () => {
    await using server = await startScriptedServer(stream(whole));
    // Each request uses 10 tokens; until that is known it could use some hundred.
    const { stored } = await record(configOf(server.url, { stages: many, budget: { tokens: 1500 } }), { sets: [] });
    const used = stored.samples.reduce((sum, { usage }) => sum + (usage.input ?? 0) + (usage.output ?? 0), 0);
    expect(used).toBeGreaterThan(500);
    expect(used).toBeLessThanOrEqual(1500);
    expect(stored.stages[0]).toMatchObject({ stop: 'completed' });
    const tight = await record(configOf(server.url, { stages: many, budget: { tokens: 600 } }), { sets: [] });
    const tightly = tight.stored.samples.reduce((sum, { usage }) => sum + (usage.input ?? 0) + (usage.output ?? 0), 0);
    expect(tight.stored.stages[0]).toMatchObject({ stop: 'budget', budget: 'tokens' });
    expect(tightly).toBeLessThanOrEqual(600);
  });

  it('ends a stage that is bounded by time as well', async () => {
    await using server = await startScriptedServer(stream(whole));
    const stages = [{ name: 'steady', concurrency: 2, durationMs: 60_000 }];
    const { stored } = await record(configOf(server.url, { stages, budget: { requests: 20 } }), { sets: [] });
    expect(stored.stages).toMatchObject([{ stop: 'budget' }]);
    expect(unfitOf(stored)).toEqual([]);
  });
});

describe('secrets and the address', () => {
  it('are in no line of the file, though the endpoint repeats them in every error', async () => {
    const apiKey = 'sk-live-4242424242';
    await using server = await startScriptedServer((seen, response, socket) => {
      const message = `Incorrect key ${seen.headers.authorization}, at http://${seen.headers.host}/v1`;
      return reply(401, 'application/json', JSON.stringify({ error: { message } }))(seen, response, socket);
    });
    const { text, stored } = await record(configOf(server.url, { apiKey }));
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${apiKey}`);
    expect(stored.samples[0]?.error?.message).toBe('Incorrect key Bearer [secret], at http://[endpoint]/v1');
    expect(stored.scores[0]?.error?.message).toContain('[secret]');
    expect(text).not.toContain(apiKey);
    expect(text).not.toContain('127.0.0.1');
  });

  it('are in no line of the file where nobody listens', async () => {
    const server = await startScriptedServer(stream(whole));
    await server[Symbol.asyncDispose]();
    const { text, stored } = await record(configOf(server.url));
    expect(stored.samples.every(({ outcome }) => outcome === 'connect')).toBe(true);
    expect(text).not.toContain('127.0.0.1');
  });
});

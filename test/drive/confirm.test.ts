import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRun } from '../../src/history/run-file.ts';
import { openRunFile } from '../../src/history/run-writer.ts';
import { type JudgeInput, judge, type StoredRun, stagesToConfirm } from '../../src/judge.ts';
import { measureRun } from '../../src/measure/measure-run.ts';
import type { Config } from '../../src/model/config.ts';
import type { Run, SampleRecord } from '../../src/model/run-file.ts';
import { recordRun } from '../../src/record-run.ts';
import { completeProfile } from '../../src/simulator/profile.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { planLoad } from '../../src/workload/plan.ts';
import { header } from '../measure/make.ts';
import { buildRun, NOW } from '../synthetic/build-run.ts';
import { policy, rule } from '../synthetic/policy.ts';

const onTtft = policy({ gates: [rule('ttft_p50', { relative: 0.05 })] });

function inputOf(candidate: Run, baseline: readonly StoredRun[], gates = onTtft): JudgeInput {
  return { candidate, design: 'history', baseline, refused: [], policy: gates, baselineRequired: false, now: NOW };
}

const store = (run: Run): StoredRun => ({ run, provenance: { startedAt: run.header.startedAt, source: 'stored' } });

describe('the stages to measure once more', () => {
  const eight = Array.from({ length: 8 }, (_, index) => store(buildRun({ seed: 100 + index, ageDays: index + 1 })));
  const slow = buildRun({ seed: 1, endpoint: { waitMs: 70 } });

  it('are those where a gate that can fail the check is a regression against stored runs', () => {
    expect(stagesToConfirm(inputOf(slow, eight))).toEqual(['steady']);
    const six = policy();
    expect(stagesToConfirm(inputOf(slow, eight, six))).toEqual(['steady']);
  });

  it.each<[string, Run, readonly StoredRun[], typeof onTtft]>([
    ['nothing changed', buildRun({ seed: 4 }), eight, onTtft],
    ['nothing is stored', slow, [], onTtft],
    ['the gate is advisory', slow, eight, policy({ gates: [rule('ttft_p50', { relative: 0.05, tier: 'advisory' })] })],
    [
      'a limit is broken: it compares with nothing stored',
      slow,
      eight,
      policy({ gates: [rule('ttft_p50', { limit: 1 })] }),
    ],
  ])('are none where %s', (_, run, baseline, gates) => {
    expect(stagesToConfirm(inputOf(run, baseline, gates))).toEqual([]);
  });

  /** The steady requests of another run, as a second measurement of this one. */
  function withSecond(run: Run, second: Run): Run {
    const renamed = <T extends { stage: string }>(records: readonly T[]): T[] =>
      records.map((record) => ({ ...record, stage: `${record.stage}#2` }));
    return {
      ...run,
      samples: [...run.samples, ...renamed(second.samples)],
      stages: [...run.stages, ...renamed(second.stages)],
      health: [...run.health, ...renamed(second.health)],
    };
  }

  it('turn a passing disturbance green, leave a lasting change red, and say both figures', () => {
    const disturbed = buildRun({ seed: 1, endpoint: { waitMs: 44 } });
    expect(judge(inputOf(disturbed, eight)).verdict).toBe('fail');
    const passed = judge(inputOf(withSecond(disturbed, buildRun({ seed: 4 })), eight));
    expect(passed.verdict).not.toBe('fail');
    const [gate] = passed.gates;
    const { first, second } = gate?.measuredTwice ?? {};
    expect(gate?.candidate).toBeCloseTo(Math.sqrt((first as number) * (second as number)), 9);
    const lasting = judge(inputOf(withSecond(slow, buildRun({ seed: 4, endpoint: { waitMs: 70 } })), eight));
    expect(lasting.verdict).toBe('fail');
  });
});

describe('a red stage over real sockets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'insight-confirm-'));
  const servers: Simulator[] = [];
  let calm: Simulator;
  let slow: Simulator;
  let baseline: StoredRun[];
  let files = 0;

  const start = async (stepMs: number) => {
    const profile = completeProfile({ engine: { stepMs, decodeMsPerSequence: 0 }, outputTokens: { median: 3 } });
    const server = await startSimulator({ profile });
    servers.push(server);
    return server;
  };

  beforeAll(async () => {
    calm = await start(2);
    slow = await start(20);
    baseline = [];
    for (let run = 0; run < 3; run++) baseline.push(store((await record(calm.url, { red: () => [] })).stored));
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true });
  });

  function configOf(url: string, given: { minutes?: number; cache?: 'bust' | 'keep' }): Config {
    return {
      target: {
        url,
        api: 'openai-chat',
        model: 'insight-simulator',
        label: 'l',
        labelled: false,
        headers: {},
        requestTimeoutMs: 5000,
        connectTimeoutMs: 5000,
        waitMs: 0,
      },
      baseline: { design: 'history', runs: 12, required: false, maxAgeMs: 1e9, files: [] },
      workload: {
        maxOutputTokens: 3,
        temperature: 0,
        seed: 1,
        cache: given.cache ?? 'bust',
        warmup: { requests: 2 },
        stages: [{ name: 'steady', concurrency: 2, requests: 12 }],
      },
      quality: { sets: [], concurrency: 1, maxOutputTokens: 8 },
      gates: onTtft,
      budget: { minutes: given.minutes ?? 5 },
      report: { comment: 'never', html: false, storeOutputs: false, showUrl: false },
    };
  }

  /** Records into a real file with the second measurement decided as the pipeline does; `onSample` sees each record as it is written. */
  async function record(
    url: string,
    given: {
      minutes?: number;
      cache?: 'bust' | 'keep';
      signal?: AbortSignal;
      onSample?: (sample: SampleRecord) => void;
      red?: (run: Run) => string[];
    } = {},
  ) {
    const config = configOf(url, given);
    const path = join(folder, `run-${files++}.jsonl`);
    const writer = openRunFile(path);
    const originMs = performance.now();
    const run = await recordRun({
      config,
      header: header({
        stages: config.workload.stages.map((stage) => ({ ...stage, trace: undefined, warmupRequests: 2 })),
      }),
      load: planLoad([{ id: 'p', messages: [{ role: 'user', content: 'load' }] }], config.workload, () => 'nonce'),
      sets: [],
      nonce: () => 'nonce',
      append: (line) => {
        if (line.kind === 'sample') given.onSample?.(line);
        // Whether the machine was too busy to measure is another test's matter: here every stage counts as fit.
        return writer.append(line.kind === 'health' ? { ...line, eventLoopDelayP99Ms: 1 } : line);
      },
      now: () => performance.now() - originMs,
      runWord: 'word',
      signal: given.signal ?? new AbortController().signal,
      progress: () => {},
      stagesToConfirm: given.red ?? ((measured) => stagesToConfirm(inputOf(measured, baseline))),
    });
    writer.close();
    return { run, stored: parseRun(readFileSync(path, 'utf8'), path) };
  }

  it('is measured once more into the same file; who reads the file comes to the same judgement', async () => {
    const { run, stored } = await record(slow.url);
    expect(stored.stages.map(({ stage, attempt }) => [stage, attempt])).toEqual([
      ['steady', 1],
      ['steady#2', 1],
    ]);
    expect(stored.header.workload.stages.map(({ name }) => name)).toEqual(['steady']);
    expect(stored.end).toMatchObject({ complete: true });
    expect(stored.samples.filter(({ stage, phase }) => stage === 'steady#2' && phase === 'steady')).toHaveLength(12);
    expect(new Set(stored.samples.map(({ requestId }) => requestId)).size).toBe(stored.samples.length);
    // The same prompts in the same order, after a pause.
    const prompts = (name: string) =>
      stored.samples.filter(({ stage }) => stage === name).map(({ promptId }) => promptId);
    expect(prompts('steady#2')).toEqual(prompts('steady'));
    const [first, second] = stored.stages;
    expect(second?.startedMs).toBeGreaterThan((first?.endedMs ?? 0) + (first?.endedMs ?? 0) - (first?.startedMs ?? 0));

    const result = judge(inputOf(stored, baseline));
    expect(result).toEqual(judge(inputOf(run, baseline)));
    expect(result).toMatchObject({ verdict: 'fail', gates: [{ answer: 'regression', n: { candidate: 24 } }] });
    expect(result.gates[0]?.measuredTwice?.second).toBeGreaterThan(0);
  });

  it('that is not red is measured once', async () => {
    expect(baseline.map(({ run }) => run.stages.map(({ stage }) => stage))).toEqual([
      ['steady'],
      ['steady'],
      ['steady'],
    ]);
  });

  it('is judged by the first measurement where the second is cut off', async () => {
    const stop = new AbortController();
    const { stored } = await record(slow.url, {
      signal: stop.signal,
      onSample: ({ stage, phase }) => {
        if (stage === 'steady#2' && phase === 'steady') stop.abort();
      },
    });
    expect(stored.stages).toMatchObject([{ stop: 'completed' }, { stage: 'steady#2', stop: 'cancelled' }]);
    expect(stored.end).toMatchObject({ complete: true });
    const alone = { ...stored, samples: stored.samples.filter(({ stage }) => stage === 'steady') };
    expect(measureRun(stored, {}).stages).toEqual(measureRun(alone, {}).stages);
    const [gate] = judge(inputOf(stored, baseline)).gates;
    expect(gate).toMatchObject({ answer: 'regression', n: { candidate: 12 } });
    expect(gate?.measuredTwice).toBeUndefined();
  });

  it('ends its pause when the run is stopped', async () => {
    const stop = new AbortController();
    let seen = 0;
    const { stored } = await record(slow.url, {
      signal: stop.signal,
      onSample: () => {
        // The last request of the first measurement: the stop falls into the pause.
        if (++seen === 14) setImmediate(() => setImmediate(() => stop.abort()));
      },
    });
    expect(stored.stages.map(({ stage }) => stage)).toEqual(['steady']);
  });

  it('is not measured again where the time budget has no room, or where the server would know the prompts by now', async () => {
    const { stored: once } = await record(slow.url);
    const lengthMs = (once.stages[0]?.endedMs ?? 0) - (once.stages[0]?.startedMs ?? 0);
    // Room for two and a half measurements; the first, the pause and the second want more than three.
    const { stored: short } = await record(slow.url, { minutes: (2.5 * lengthMs) / 60_000 });
    expect(new Set(short.stages.map(({ stage }) => stage))).toEqual(new Set(['steady']));
    expect(short.end).toMatchObject({ complete: true });
    const { stored: kept } = await record(slow.url, { cache: 'keep' });
    expect(kept.stages.map(({ stage }) => stage)).toEqual(['steady']);
  });
});

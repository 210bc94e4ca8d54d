import { describe, expect, it } from 'vitest';
import { Budget } from '../../src/drive/budget.ts';
import { monotonicMs } from '../../src/drive/clock.ts';
import type { Progress } from '../../src/drive/progress.ts';
import type { DriveContext, StagePlan } from '../../src/drive/stage.ts';
import { driveContext } from '../../src/drive-target.ts';
import type { Config } from '../../src/model/config.ts';
import type { HealthRecord, Run, RunHeader, RunRecord, SampleRecord, StageRecord } from '../../src/model/run-file.ts';
import type { PlannedRequest } from '../../src/model/traffic.ts';
import { driveSpread, threadsFor } from '../../src/spread-load.ts';
import { planLoad } from '../../src/workload/plan.ts';
import { resolve } from '../config/resolve.ts';
import { header } from '../measure/make.ts';
import { answer, stream, streamThenReset } from '../scripted-server/scripts.ts';
import { startScriptedServer } from '../scripted-server/server.ts';

const whole = answer(['a', 'b', 'c']);
const clockOriginMs = monotonicMs();
const now = (): number => monotonicMs() - clockOriginMs;

const busy: HealthRecord = {
  ...{ kind: 'health', stage: 'steady', attempt: 1, queueClientP99Ms: 0, cpuRatio: 1, rssBytes: 1, sockets: 4 },
  ...{ eventLoopDelayP99Ms: 35, eventLoopDelayMaxMs: 60 },
};
const calm: HealthRecord = { ...busy, eventLoopDelayP99Ms: 2, eventLoopDelayMaxMs: 9, cpuRatio: 0.2 };

function headerOf(cpus: number, origin: number | undefined = clockOriginMs): RunHeader {
  const stages = [{ name: 'steady', concurrency: 4, requests: 12, warmupRequests: 4 }];
  const made = header({ stages });
  return { ...made, clockOriginMs: origin, environment: { ...made.environment, cpus } };
}

function request(promptId: string): PlannedRequest {
  return { promptId, messages: [{ role: 'user', content: promptId }], maxOutputTokens: 4, temperature: 0, seed: 1 };
}

function planOf(fields: Partial<StagePlan> = {}): StagePlan {
  return {
    ...{ name: 'steady', attempt: 2, concurrency: 4, requests: 12 },
    leadIn: Array.from({ length: 4 }, (_, index) => request(`warm-${index}`)),
    measured: (index: number) => request(`measured-${index}`),
    ...fields,
  } as StagePlan;
}

/** Drives the stage after an attempt with this health. */
async function drive(
  config: Config,
  { plan = planOf(), health = busy, ...fields }: Partial<DriveContext> & { plan?: StagePlan; health?: HealthRecord },
) {
  const run: Run = { header: headerOf(2), samples: [], scores: [], stages: [], health: [health] };
  const progress: Progress[] = [];
  const signal = fields.signal ?? new AbortController().signal;
  const options = { config, now, header: run.header };
  const context = {
    ...driveContext(
      config.target,
      { ...options, runWord: 'word', progress: (seen: Progress) => progress.push(seen) } as unknown as Parameters<
        typeof driveContext
      >[1],
      signal,
    ),
    ...fields,
  };
  const records: RunRecord[] = [];
  const before = now();
  await driveSpread(plan, { options, context, run, emit: (record) => records.push(record) });
  const of = <Kind extends RunRecord['kind']>(kind: Kind) =>
    records.filter((record): record is Extract<RunRecord, { kind: Kind }> => record.kind === kind);
  return {
    samples: of('sample').sort((a: SampleRecord, b: SampleRecord) => a.index - b.index),
    stage: of('stage')[0] as StageRecord,
    health: of('health')[0] as HealthRecord,
    progress,
    before,
    after: now(),
  };
}

function configOf(url: string): Config {
  const key = { API_KEY: 'a-key-that-is-secret' };
  const { config } = resolve('', { flags: { url, model: 'm' }, env: key, inputs: { 'api-key': key.API_KEY } });
  return config;
}

describe('a stage on worker threads', () => {
  it('sends the same requests in the same order, each place to the same thread, with the key', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { samples, stage, health, progress } = await drive(configOf(server.url), {});
    expect(samples.map(({ promptId }) => promptId)).toEqual([
      ...Array.from({ length: 4 }, (_, index) => `warm-${index}`),
      ...Array.from({ length: 12 }, (_, index) => `measured-${index}`),
    ]);
    expect(samples.map(({ requestId }) => requestId)).toEqual(samples.map(({ index }) => `word-steady-2-${index}`));
    expect(samples.every(({ outcome, contentEvents }) => outcome === 'ok' && contentEvents === 3)).toBe(true);
    expect(stage).toMatchObject({ stop: 'completed', planned: 12 });
    expect(health).toMatchObject({ workers: 2, sockets: 4 });
    expect(progress.every(({ workers }) => workers === 2)).toBe(true);
    const sent = server.requests.filter(({ method }) => method === 'POST');
    expect(sent).toHaveLength(16);
    expect(new Set(server.requests.map(({ headers }) => headers.authorization))).toEqual(
      new Set(['Bearer a-key-that-is-secret']),
    );
  });

  it('stamps on the clock of the run', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { samples, stage, before, after } = await drive(configOf(server.url), {});
    for (const { plannedMs, sentMs, headersMs, firstContentMs, endMs } of samples) {
      const instants = [before, plannedMs, sentMs, headersMs, firstContentMs, endMs, after] as number[];
      expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    }
    const steady = samples.filter(({ phase }) => phase === 'steady');
    expect(stage.window?.startMs).toBe(Math.min(...steady.map(({ sentMs }) => sentMs as number)));
  });

  it('starts requests of an open loop when they are due', async () => {
    await using server = await startScriptedServer(stream(whole));
    const instantsMs = Array.from({ length: 30 }, (_, index) => 3 * index);
    const plan = planOf({ concurrency: undefined, open: { instantsMs, endMs: 90, mostInFlight: 20 }, requests: 26 });
    const { samples } = await drive(configOf(server.url), { plan });
    const [first] = samples as [SampleRecord];
    expect(samples).toHaveLength(30);
    for (const { index, plannedMs, sentMs } of samples) {
      expect(plannedMs - first.plannedMs).toBeCloseTo(3 * index, 6);
      expect(sentMs).toBeGreaterThanOrEqual(plannedMs);
    }
  });

  it('records what fails as it does without threads', async () => {
    await using server = await startScriptedServer(streamThenReset(whole.slice(0, 2)));
    const { samples } = await drive(configOf(server.url), {});
    expect(new Set(samples.map(({ outcome }) => outcome))).toEqual(new Set(['reset']));
  });

  it.each(['own', 'recorded'] as const)(
    'sends what the model said in later turns where replies are %s',
    async (replies) => {
      const saidIn = ({ body }: { body: string }): string[] =>
        (JSON.parse(body) as { messages: { content: string }[] }).messages.map(({ content }) => content);
      await using server = await startScriptedServer((seen, ...rest) =>
        stream(seen.method === 'POST' ? answer([`re: ${saidIn(seen).at(-1)}`]) : whole)(seen, ...rest),
      );
      const config = configOf(server.url);
      config.workload.conversations = { thinkTime: { kind: 'fixed', ms: 0 }, replies };
      const talk = {
        id: 't',
        messages: [{ role: 'user' as const, content: 'first' }],
        followUps: [{ messages: [{ role: 'user' as const, content: 'second' }] }],
      };
      const { measured } = planLoad([talk], { ...config.workload, cache: 'keep' }, () => '');
      await drive(config, { plan: planOf({ leadIn: [], requests: 8, measured }) });
      const later = server.requests.map(saidIn).filter((said) => said.at(-1) === 'second');
      const expected = replies === 'own' ? ['first', 're: first', 'second'] : ['first', 'second'];
      expect(later).toEqual(Array(4).fill(expected));
    },
  );

  it('ends what is in flight when the run is stopped', async () => {
    const stop = new AbortController();
    let waiting = 0;
    await using server = await startScriptedServer(async (received, response) => {
      if (received.method === 'GET') {
        response.end('{}');
        return;
      }
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(whole[1]);
      if (++waiting === 4) stop.abort('cancelled');
    });
    const { samples, stage } = await drive(configOf(server.url), { signal: stop.signal });
    expect(samples.map(({ outcome }) => outcome)).toEqual(['aborted', 'aborted', 'aborted', 'aborted']);
    expect(stage.stop).toBe('cancelled');
  });

  it('keeps the budget', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { samples, stage } = await drive(configOf(server.url), { budget: new Budget({ requests: 9 }) });
    expect(samples).toHaveLength(9);
    expect(stage).toMatchObject({ stop: 'budget', budget: 'requests' });
  });

  it('fails with the bug where a thread cannot decode', async () => {
    await using server = await startScriptedServer(stream(whole));
    const config = configOf(server.url);
    // The thread refuses what the main thread could not have resolved, and ends.
    const broken = { ...config, target: { ...config.target, api: 'no-such-protocol' } };
    const good = driveContext(
      config.target,
      { config, now, runWord: 'word', progress: () => {} } as unknown as Parameters<typeof driveContext>[1],
      new AbortController().signal,
    );
    await expect(
      driveSpread(planOf(), {
        options: { config: broken, now, header: headerOf(2) },
        context: good,
        run: { header: headerOf(2), samples: [], scores: [], stages: [], health: [busy] },
        emit: () => {},
      }),
    ).rejects.toThrow(/no-such-protocol|worker thread/);
  });
});

describe('how many threads', () => {
  const open = { instantsMs: [], endMs: 0, mostInFlight: 1000 };
  const openHeader: RunHeader = headerOf(4);
  openHeader.workload.stages = [
    { name: 'steady', open: { fromPerSec: 9, toPerSec: 9, mostInFlight: 4 }, warmupRequests: 4 },
  ];
  const late: HealthRecord = { ...calm, queueClientP99Ms: 40 };
  it.each<[string, Parameters<typeof threadsFor>[0], HealthRecord[], RunHeader, number]>([
    ['one loop is enough', { concurrency: 4 }, [], headerOf(4), 0],
    ['one loop was enough', { concurrency: 4 }, [calm], headerOf(4), 0],
    ['one loop was not enough', { concurrency: 4 }, [busy], headerOf(4), 4],
    ['it was not enough for fewer streams', { concurrency: 64 }, [{ ...busy, stage: 'other' }], headerOf(4), 4],
    ['it was not enough for more streams', { concurrency: 2 }, [busy], headerOf(4), 0],
    [
      'an imported record says nothing of streams',
      { concurrency: 4 },
      [{ ...busy, sockets: undefined }],
      headerOf(4),
      0,
    ],
    ['many streams from the start', { concurrency: 1100 }, [], headerOf(16), 3],
    ['no more than there are cores', { concurrency: 10_000 }, [], headerOf(2), 2],
    ['no more than were ever needed', { concurrency: 10_000 }, [busy], headerOf(64), 8],
    ['one core', { concurrency: 10_000 }, [busy], headerOf(1), 0],
    ['no clock in common', { concurrency: 10_000 }, [busy], { ...headerOf(4), clockOriginMs: undefined }, 0],
    ['the bound of an open loop', { open }, [], headerOf(4), 0],
    ['an open loop that was late for want of a free connection', { open }, [late], openHeader, 0],
    ['an open loop that was late and busy', { open }, [{ ...late, cpuRatio: 0.95 }], openHeader, 4],
    ['a closed loop whose slots rested', { concurrency: 4 }, [{ ...late, cpuRatio: 0.95 }], headerOf(4), 0],
  ])('%s', (_name, plan, health, of, expected) => {
    expect(threadsFor(plan as Parameters<typeof threadsFor>[0], { header: of, health })).toBe(expected);
  });
});

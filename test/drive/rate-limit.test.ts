/** HTTP 429: what a refusal asks for is waited for, and a stage that is mostly refused ends. */
import { describe, expect, it } from 'vitest';
import { driveInPairs } from '../../src/drive/paired-pairs.ts';
import { driveInTurns } from '../../src/drive/paired-turns.ts';
import { askQuestions } from '../../src/drive/questions.ts';
import { RateLimit, retryAfterMs } from '../../src/drive/rate-limit.ts';
import { driveStage, type StagePlan } from '../../src/drive/stage.ts';
import type { Recording } from '../../src/model/traffic.ts';
import { answer, reply, stream } from '../scripted-server/scripts.ts';
import { type Script, startScriptedServer } from '../scripted-server/server.ts';
import { armsOf, collect, request } from './two-arms.ts';

const whole = answer(['a', 'b']);
const refuse = (headers: Record<string, string> = {}): Script => reply(429, 'application/json', '{}', headers);

function recording(status: number, headers: Record<string, string> = {}): Recording {
  return { plannedMs: 0, endMs: 1, headers, tape: { status, contentType: '', chunks: [] } };
}

describe('a refusal asks to wait', () => {
  const date = 'Wed, 21 Oct 2026 07:28:00 GMT';
  it.each<[string, number, Record<string, string>, number | undefined]>([
    ['so many seconds', 429, { 'retry-after': '3' }, 3000],
    ['parts of a second', 429, { 'retry-after': ' 0.5 ' }, 500],
    ['so many milliseconds, which are more exact', 429, { 'retry-after': '1', 'retry-after-ms': '250' }, 250],
    [
      'until an instant, by the clock of the server',
      429,
      { 'retry-after': 'Wed, 21 Oct 2026 07:28:30 GMT', date },
      30_000,
    ],
    ['until an instant that is over', 429, { 'retry-after': 'Wed, 21 Oct 2026 07:27:30 GMT', date }, 0],
    ['until an instant of an unknown clock', 429, { 'retry-after': date }, undefined],
    ['nonsense', 429, { 'retry-after': 'soon 5', date }, undefined],
    ['nothing', 429, {}, undefined],
    ['as a failing server, which is no rate limit', 503, { 'retry-after': '3' }, undefined],
  ])('%s', (_case, status, headers, expected) => {
    expect(retryAfterMs(recording(status, headers))).toBe(expected);
  });
});

describe('the latest requests', () => {
  function havingSeen(statuses: readonly number[], slots = 1): RateLimit {
    const limit = new RateLimit(slots);
    for (const status of statuses) limit.send()(recording(status));
    return limit;
  }
  const mixed = (refused: number, answered: number): number[] => [
    ...Array.from({ length: answered }, () => 200),
    ...Array.from({ length: refused }, () => 429),
  ];

  it.each<[string, number[], number, boolean]>([
    ['half of twenty refused', mixed(10, 10), 1, true],
    ['less than half of twenty refused', mixed(9, 11), 1, false],
    ['all of less than twenty refused', mixed(19, 0), 1, false],
    ['many refused long ago', [...mixed(9, 11), ...mixed(0, 20), ...mixed(9, 11)], 1, false],
    ['two of each slot count: half of them refused', mixed(64, 64), 64, true],
    ['two of each slot count: a first burst refused', mixed(40, 24), 64, false],
  ])('%s', (_case, statuses, slots, expected) => {
    expect(havingSeen(statuses, slots).reached).toBe(expected);
  });

  it('count in the order of sending: what is still being answered is not refused', () => {
    const limit = new RateLimit(1);
    const answered = Array.from({ length: 11 }, () => limit.send());
    for (const status of mixed(9, 0)) limit.send()(recording(status));
    expect(limit.reached).toBe(false);
    for (const tell of answered) tell(recording(200));
    expect(limit.reached).toBe(false);
  });

  it('are told as counts, and not at all where nothing was refused', () => {
    expect(havingSeen([200, 429, 500]).met).toEqual({ refused: 1, waits: 0, waitedMs: 0 });
    expect(havingSeen([200, 500]).met).toBeUndefined();
  });
});

function closed(fields: {
  requests?: number;
  concurrency?: number;
  leadIn?: number;
}): StagePlan & { concurrency: number } {
  const { requests = 12, concurrency = 2, leadIn = 0 } = fields;
  return {
    ...{ name: 'steady', attempt: 1, concurrency, requests },
    leadIn: Array.from({ length: leadIn }, (_, index) => request(`warm-${index}`)),
    measured: (index) => request(`measured-${index}`),
  };
}

async function drive(stage: StagePlan, script: Script, fields: Parameters<typeof armsOf>[1] = {}) {
  await using server = await startScriptedServer(script);
  const { candidate } = armsOf({ base: server, candidate: server }, fields);
  const driven = await collect((emit) => driveStage(stage, candidate, emit));
  return { ...driven, sent: server.requests.length };
}

describe('a closed-loop stage', () => {
  it('waits as a refusal asks, goes on, and tells it', async () => {
    let asked = 0;
    const script: Script = (...args) =>
      asked++ < 2 ? refuse({ 'retry-after-ms': '30' })(...args) : stream(whole)(...args);
    const { stages, samples } = await drive(closed({ requests: 12, concurrency: 2 }), script);
    expect(samples.map(({ outcome }) => outcome).sort()).toEqual([
      ...Array.from({ length: 2 }, () => 'http-429'),
      ...Array.from({ length: 10 }, () => 'ok'),
    ]);
    expect(stages[0]).toMatchObject({ stop: 'completed', rateLimit: { refused: 2, waits: 2 } });
    expect(stages[0]?.rateLimit?.waitedMs).toBeGreaterThan(0);
  });

  it('does not count the wait as its own queue', async () => {
    let asked = 0;
    const script: Script = (...args) =>
      asked++ === 0 ? refuse({ 'retry-after-ms': '300' })(...args) : stream(whole)(...args);
    const { samples, stages } = await drive(closed({ requests: 3, concurrency: 1 }), script);
    const [, second] = samples;
    const refusedMs = samples[0]?.endMs as number;
    const waitedMs = stages[0]?.rateLimit?.waitedMs as number;
    expect((second?.plannedMs as number) - refusedMs).toBeGreaterThanOrEqual(waitedMs);
  });

  it('waits for nobody once there is nothing left to send', async () => {
    const script: Script = (seen, ...rest) =>
      seen.body.includes('measured-0') ? refuse({ 'retry-after': '60' })(seen, ...rest) : stream(whole)(seen, ...rest);
    const { stages, samples } = await drive(closed({ requests: 6, concurrency: 2 }), script);
    expect(samples).toHaveLength(6);
    expect(stages[0]).toMatchObject({ stop: 'completed', rateLimit: { refused: 1, waits: 1 } });
    expect(stages[0]?.rateLimit?.waitedMs).toBeLessThan(60_000);
  });

  it('ends where most is refused, long before its plan', async () => {
    const { stages, sent, steady } = await drive(closed({ requests: 500, concurrency: 4, leadIn: 6 }), refuse());
    expect(stages[0]).toMatchObject({ stop: 'rate-limit', planned: 500, rateLimit: { refused: sent, waits: 0 } });
    expect(stages[0]?.budget).toBeUndefined();
    expect(sent).toBeGreaterThanOrEqual(20);
    expect(sent).toBeLessThan(40);
    expect(steady.every(({ outcome }) => outcome === 'http-429')).toBe(true);
  });

  it('ends with what was planned where the last requests were the ones too many', async () => {
    const { stages } = await drive(closed({ requests: 20, concurrency: 1 }), refuse());
    expect(stages[0]?.stop).toBe('completed');
  });

  it('is a failing server and no rate limit where the refusals are 5xx', async () => {
    const { stages, sent } = await drive(
      closed({ requests: 40 }),
      reply(503, 'text/plain', 'no', { 'retry-after': '60' }),
    );
    expect(stages[0]?.stop).toBe('completed');
    expect(stages[0]?.rateLimit).toBeUndefined();
    expect(sent).toBe(40);
  });

  it('that is stopped while it waits ends at once', async () => {
    const stopping = new AbortController();
    const script: Script = (...args) => {
      setImmediate(() => stopping.abort('cancelled'));
      return refuse({ 'retry-after': '60' })(...args);
    };
    const { stages } = await drive(closed({ concurrency: 1 }), script, { signal: stopping.signal });
    expect(stages[0]?.stop).toBe('cancelled');
  });
});

describe('other stages', () => {
  it('an open loop sends as planned, and ends where most is refused', async () => {
    const instantsMs = Array.from({ length: 500 }, (_, index) => index * 4);
    const { stages, sent } = await drive(
      {
        ...{ name: 'peak', attempt: 1, requests: 500, leadIn: [], measured: (index) => request(`measured-${index}`) },
        open: { instantsMs, endMs: 2000, mostInFlight: 8 },
      },
      refuse({ 'retry-after': '60' }),
    );
    expect(stages[0]).toMatchObject({ stop: 'rate-limit', rateLimit: { waits: 0, waitedMs: 0 } });
    expect(sent).toBeLessThan(100);
  });

  it('pairs end where one arm refuses everything', async () => {
    await using base = await startScriptedServer(stream(whole));
    await using candidate = await startScriptedServer(refuse());
    const { stages } = await collect((emit) =>
      driveInPairs(
        { ...closed({ requests: 300 }), base: closed({ requests: 300 }), seed: 1 },
        armsOf({ base, candidate }),
        emit,
      ),
    );
    expect(stages).toMatchObject([{ stop: 'rate-limit', planned: 300 }]);
    expect(candidate.requests.length).toBeLessThan(40);
  });

  it('turns end with the turn that was refused', async () => {
    await using server = await startScriptedServer(refuse());
    const { stages } = await collect((emit) =>
      driveInTurns(
        { name: 'steady', attempt: 1, turnsPerArm: 4, planTurn: () => closed({ requests: 60 }), seed: 1 },
        armsOf({ base: server, candidate: server }),
        emit,
      ),
    );
    expect(stages.map(({ stop, turn }) => [stop, turn])).toEqual([
      ['rate-limit', 0],
      ['rate-limit', undefined],
    ]);
  });

  it('questions end too, and say why the rest was not asked', async () => {
    await using server = await startScriptedServer(refuse());
    const { candidate } = armsOf({ base: server, candidate: server });
    const questions = Array.from({ length: 200 }, (_, item) => ({ item, request: request(`item-${item}`) }));
    const asked: number[] = [];
    const shortage = await askQuestions(
      { stage: 'quality', attempt: 1, questions, concurrency: 4 },
      candidate,
      (item) => asked.push(item),
    );
    expect(shortage).toBe('rate-limit');
    expect(asked.length).toBeLessThan(40);
  });
});

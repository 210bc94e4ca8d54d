import { describe, expect, it } from 'vitest';
import type { Arm, Arms } from '../../src/drive/arms.ts';
import { monotonicMs } from '../../src/drive/clock.ts';
import { driveInTurns, type TurnsPlan, turnBounds, turnOrder } from '../../src/drive/paired-turns.ts';
import { answer, reply, stream } from '../scripted-server/scripts.ts';
import { type Script, startScriptedServer } from '../scripted-server/server.ts';
import { armsOf, collect, contentsOf, request, withNonces, withoutNonce } from './two-arms.ts';

const whole = answer(['a', 'b', 'c']);

function plan({
  concurrency = 2,
  requests = 6,
  leadIn = concurrency,
  ...fields
}: Partial<TurnsPlan> & { concurrency?: number; requests?: number; leadIn?: number }): TurnsPlan {
  const measured = withNonces();
  return {
    name: 'steady',
    attempt: 1,
    turnsPerArm: 4,
    planTurn: () => ({
      ...{ name: 'steady', attempt: 1, concurrency, requests, measured },
      leadIn: Array.from({ length: leadIn }, (_, index) => request(`warm-${index}`)),
    }),
    seed: 1,
    ...fields,
  };
}

const drive = (turnsPlan: TurnsPlan, arms: Arms) => collect((emit) => driveInTurns(turnsPlan, arms, emit));

async function twoServers(base: Script = stream(whole), candidate: Script = stream(whole)) {
  const servers = { base: await startScriptedServer(base), candidate: await startScriptedServer(candidate) };
  return {
    ...servers,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([servers.base[Symbol.asyncDispose](), servers.candidate[Symbol.asyncDispose]()]);
    },
  };
}

describe('the order of the turns', () => {
  it('is A B B A A B B A, either arm first by the seed, and each arm has one of every two', () => {
    const orders = Array.from({ length: 40 }, (_, seed) => turnOrder(4, seed));
    const patterns = new Set(orders.map((order) => order.map((arm) => (arm === order[0] ? 'A' : 'B')).join('')));
    expect([...patterns]).toEqual(['ABBAABBA']);
    expect(new Set(orders.map(([first]) => first)).size).toBe(2);
    for (const order of orders) {
      for (let turn = 0; turn < order.length; turn += 2) expect(order[turn]).not.toBe(order[turn + 1]);
    }
    expect(turnOrder(4, 9)).toEqual(turnOrder(4, 9));
  });
});

describe('the bounds of a turn', () => {
  it.each([
    [{ concurrency: 8, requests: 300 }, 8, { requests: 64 }],
    [{ concurrency: 8, requests: 4000 }, 8, { requests: 500 }],
    [{ concurrency: 2, requests: 33 }, 2, { requests: 17 }],
    [{ concurrency: 8, durationMs: 60_000 }, 8, { durationMs: 15_000 }],
    [{ concurrency: 8, durationMs: 400_000 }, 8, { durationMs: 50_000 }],
  ])('of %j in %i turns an arm are %j', (stage, turns, expected) => {
    expect(turnBounds(stage, turns)).toEqual(expected);
  });
});

describe('a stage by turns', () => {
  it('drives one arm at a time, in order, each turn with its lead-in, its window and its record', async () => {
    await using servers = await twoServers();
    const { samples, stages } = await drive(plan({}), armsOf(servers));
    const order = turnOrder(4, 1);
    const turns = stages.filter(({ turn }) => turn !== undefined);
    expect(turns.map(({ turn, arm }) => [turn, arm ?? 'candidate'])).toEqual(order.map((arm, turn) => [turn, arm]));
    for (const [turn, { startedMs, endedMs, window, stop }] of turns.entries()) {
      const own = samples.filter((sample) => sample.turn === turn);
      expect(own.every((sample) => (sample.arm ?? 'candidate') === order[turn])).toBe(true);
      expect(own.filter(({ phase }) => phase === 'warmup')).toHaveLength(2);
      expect(own.filter(({ phase }) => phase === 'steady')).toHaveLength(6);
      expect(window?.startMs).toBeGreaterThanOrEqual(startedMs);
      expect(window?.endMs).toBeLessThanOrEqual(endedMs);
      expect(startedMs).toBeGreaterThanOrEqual(turns[turn - 1]?.endedMs ?? 0);
      expect(stop).toBe('completed');
    }
    expect(new Set(samples.map(({ index }) => index)).size).toBe(64);
    expect(new Set(samples.map(({ requestId }) => requestId)).size).toBe(64);
  });

  it('gives both arms the same prompts in the same order, never the same nonce', async () => {
    await using servers = await twoServers();
    // One connection a turn, so that the order of arrival is the order of sending.
    await drive(plan({ concurrency: 1 }), armsOf(servers));
    const measured = (contents: string[]) => contents.filter((content) => content.startsWith('['));
    const [base, candidate] = [measured(contentsOf(servers.base)), measured(contentsOf(servers.candidate))];
    expect(base.map(withoutNonce)).toEqual(Array.from({ length: 24 }, (_, index) => `measured-${index}`));
    expect(candidate.map(withoutNonce)).toEqual(base.map(withoutNonce));
    expect(new Set([...base, ...candidate]).size).toBe(48);
  });

  it('ends with one health record of all turns and a stage record of the whole', async () => {
    await using servers = await twoServers();
    const { health, stages } = await drive(plan({}), armsOf(servers));
    expect(health).toHaveLength(1);
    expect(stages.at(-1)).toMatchObject({ planned: 24, stop: 'completed' });
    for (const key of ['turn', 'arm', 'window']) expect(stages.at(-1)).not.toHaveProperty(key);
  });

  it('tells the delay of the worst turn beside the average, which hides it', async () => {
    await using servers = await twoServers();
    const measured = withNonces();
    const busy = (index: number) => {
      const until = monotonicMs() + 30;
      while (monotonicMs() < until);
      return measured(index);
    };
    const base = plan({});
    const { health } = await drive(
      {
        ...base,
        planTurn: (round, arm) => {
          const turn = base.planTurn(round, arm);
          return round === 1 && arm === 'base' ? { ...turn, measured: busy } : turn;
        },
      },
      armsOf(servers),
    );
    const [{ eventLoopDelayP99WorstMs = 0, eventLoopDelayP99Ms = 0 } = {}] = health;
    // The watcher's own tick of 5 ms is no delay.
    expect(eventLoopDelayP99WorstMs).toBeGreaterThanOrEqual(20);
    expect(eventLoopDelayP99WorstMs).toBeGreaterThan(eventLoopDelayP99Ms);
  });

  it('after pairs goes on with their numbers, and leaves the stage its record', async () => {
    await using servers = await twoServers();
    const { samples, stages } = await drive(plan({ after: { index: 100 } }), armsOf(servers));
    expect(Math.min(...samples.map(({ index }) => index))).toBe(100);
    expect(stages.every(({ turn }) => turn !== undefined)).toBe(true);
  });

  it('writes the failures of one arm down and goes on', async () => {
    await using servers = await twoServers(reply(503, 'text/plain', 'down'));
    const { steady } = await drive(plan({}), armsOf(servers));
    const outcomes = (arm: 'base' | undefined) =>
      new Set(steady.filter((sample) => sample.arm === arm).map(({ outcome }) => outcome));
    expect([outcomes('base'), outcomes(undefined)]).toEqual([new Set(['http-5xx']), new Set(['ok'])]);
  });

  it('prepares each turn before any of its requests, with no load on either arm', async () => {
    let inFlight = 0;
    const counted: Script = async (...args) => {
      inFlight++;
      await stream(whole)(...args);
      inFlight--;
    };
    await using servers = await twoServers(counted, counted);
    const prepared: [Arm, number][] = [];
    const prepare = async (arm: Arm): Promise<void> => {
      expect(inFlight).toBe(0);
      prepared.push([arm, servers[arm].requests.length]);
    };
    await drive(plan({ prepare }), armsOf(servers));
    const before: Record<Arm, number> = { base: 0, candidate: 0 };
    expect(prepared).toEqual(
      turnOrder(4, 1).map((arm) => {
        const entry = [arm, before[arm]];
        before[arm] += 8;
        return entry;
      }),
    );
  });
});

describe('a stage by turns that is stopped', () => {
  it('by a look ends where both arms had equally many turns', async () => {
    await using servers = await twoServers();
    const looks: number[] = [];
    const { stages } = await drive(
      plan({
        look: ({ turns }) => {
          looks.push(turns);
          return turns === 2 ? 'stop' : 'go-on';
        },
      }),
      armsOf(servers),
    );
    expect(looks).toEqual([1, 2]);
    expect(stages.filter(({ turn }) => turn !== undefined)).toHaveLength(4);
    expect(stages.at(-1)?.stop).toBe('verdict');
  });

  it('by its share of the budget does too', async () => {
    await using servers = await twoServers();
    const { stages } = await drive(plan({ limitMs: 0 }), armsOf(servers));
    expect(stages.map(({ turn }) => turn)).toEqual([0, 1, undefined]);
    expect(stages.at(-1)?.stop).toBe('budget');
  });

  it.each(['deadline', 'cancelled'] as const)('by %s ends in the middle of a turn', async (reason) => {
    const stop = new AbortController();
    let count = 0;
    const script: Script = (...args) => {
      if (++count <= 20) return stream(whole)(...args);
      if (count === 22) stop.abort(reason === 'deadline' ? 'deadline' : undefined);
    };
    await using servers = await twoServers(script, script);
    const { samples, stages } = await drive(plan({}), armsOf(servers, { signal: stop.signal }));
    expect(samples.filter(({ outcome }) => outcome === 'aborted')).toHaveLength(2);
    expect(stages.map(({ turn, stop: why }) => [turn, why])).toEqual([
      [0, 'completed'],
      [1, 'completed'],
      [2, reason],
      [undefined, reason],
    ]);
  });

  it('before its start sends and prepares nothing', async () => {
    await using servers = await twoServers();
    const prepare = (): Promise<void> => Promise.reject(new Error('not to be called'));
    const { samples, stages, health } = await drive(
      plan({ prepare }),
      armsOf(servers, { signal: AbortSignal.abort() }),
    );
    expect([samples, health]).toEqual([[], []]);
    expect(stages).toMatchObject([{ stop: 'cancelled' }]);
  });
});

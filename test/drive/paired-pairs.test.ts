import { describe, expect, it } from 'vitest';
import type { Arms } from '../../src/drive/arms.ts';
import { pairOrders } from '../../src/drive/pair-order.ts';
import { driveInPairs, type PairsPlan } from '../../src/drive/paired-pairs.ts';
import type { SampleRecord } from '../../src/model/run-file.ts';
import { answer, reply, stream, streamThenStall } from '../scripted-server/scripts.ts';
import { type Script, startScriptedServer } from '../scripted-server/server.ts';
import { armsOf, collect, contentsOf, request, withNonces, withoutNonce } from './two-arms.ts';

const whole = answer(['a', 'b', 'c']);

function plan(fields: Partial<PairsPlan>): PairsPlan {
  const concurrency = fields.concurrency ?? 4;
  const {
    leadIn = Array.from({ length: concurrency }, (_, index) => request(`warm-${index}`)),
    // Counts on over both arms: no nonce comes twice.
    measured = withNonces(),
  } = fields;
  return { name: 'steady', attempt: 1, concurrency, leadIn, measured, base: { leadIn, measured }, seed: 1, ...fields };
}

const drive = (pairsPlan: PairsPlan, arms: Arms) => collect((emit) => driveInPairs(pairsPlan, arms, emit));

function pairsOf(samples: readonly SampleRecord[]): Map<number, SampleRecord[]> {
  const pairs = new Map<number, SampleRecord[]>();
  for (const sample of samples) {
    if (sample.pair !== undefined) pairs.set(sample.pair, [...(pairs.get(sample.pair) ?? []), sample]);
  }
  return pairs;
}

async function twoServers(base: Script = stream(whole), candidate: Script = stream(whole)) {
  const servers = { base: await startScriptedServer(base), candidate: await startScriptedServer(candidate) };
  return {
    ...servers,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([servers.base[Symbol.asyncDispose](), servers.candidate[Symbol.asyncDispose]()]);
    },
  };
}

describe('a stage in pairs', () => {
  it('sends each prompt to both arms, exactly as often as planned, with nonces of their own and of equal length', async () => {
    await using servers = await twoServers();
    const { samples, steady } = await drive(plan({ requests: 25 }), armsOf(servers));
    const prompts = Array.from({ length: 25 }, (_, index) => `measured-${index}`).sort();
    const [base, candidate] = [contentsOf(servers.base), contentsOf(servers.candidate)];
    for (const contents of [base, candidate]) {
      expect(contents).toHaveLength(29);
      expect(
        contents
          .filter((content) => content.startsWith('['))
          .map(withoutNonce)
          .sort(),
      ).toEqual(prompts);
    }
    // Nothing that one arm was asked in measuring was ever sent to the other: neither warms the other's cache.
    const measured = [...base, ...candidate].filter((content) => content.startsWith('['));
    expect(new Set(measured).size).toBe(50);
    expect(new Set(measured.map((content) => content.indexOf(']'))).size).toBe(1);
    const pairs = pairsOf(steady);
    expect([...pairs.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, index) => index));
    for (const [, two] of pairs) {
      expect(two.map(({ arm }) => arm ?? 'candidate').sort()).toEqual(['base', 'candidate']);
      expect(new Set(two.map(({ promptId }) => promptId)).size).toBe(1);
    }
    expect(new Set(samples.map(({ index }) => index)).size).toBe(58);
  });

  it('fails when what is in flight has ended where a request cannot be put together', async () => {
    await using servers = await twoServers();
    const bad = plan({
      requests: 25,
      measured: (index) => {
        if (index === 3) throw new Error('cannot say the fourth');
        return request(`measured-${index}`);
      },
    });
    const samples: unknown[] = [];
    const driven = driveInPairs(bad, armsOf(servers), ({ kind }) => kind === 'sample' && samples.push(kind));
    await expect(driven).rejects.toThrow('cannot say the fourth');
    expect(servers.base.requests.length + servers.candidate.requests.length).toBe(samples.length);
  });

  it('leads in on both arms, and names every request as the servers saw it', async () => {
    await using servers = await twoServers();
    const { samples } = await drive(plan({ requests: 10 }), armsOf(servers));
    const warmup = samples.filter(({ phase }) => phase === 'warmup');
    expect(warmup.filter(({ arm }) => arm === 'base')).toHaveLength(4);
    expect(warmup.filter(({ arm }) => arm === undefined)).toHaveLength(4);
    expect(warmup.every(({ pair }) => pair === undefined)).toBe(true);
    for (const [arm, { requests }] of [['base', servers.base] as const, [undefined, servers.candidate] as const]) {
      const own = samples.filter((sample) => sample.arm === arm).map(({ requestId }) => requestId);
      expect(requests.map(({ headers }) => headers['x-request-id']).sort()).toEqual(own.sort());
    }
  });

  it('sends the second request when the first has ended, and not before', async () => {
    await using servers = await twoServers();
    const { steady } = await drive(plan({ requests: 30 }), armsOf(servers));
    for (const [, two] of pairsOf(steady)) {
      const [first, second] = two.sort((a, b) => a.index - b.index) as [SampleRecord, SampleRecord];
      expect(second.plannedMs).toBeGreaterThanOrEqual(first.endMs);
      expect(second.sentMs ?? 0).toBeGreaterThanOrEqual(first.endMs);
    }
  });

  it.each([1, 3, 8])(
    'keeps %i requests in flight over both arms together, one connection a worker to each',
    async (concurrency) => {
      let inFlight = 0;
      let most = 0;
      const counted: Script = async (...args) => {
        most = Math.max(most, ++inFlight);
        await stream(whole)(...args);
        inFlight--;
      };
      await using servers = await twoServers(counted, counted);
      await drive(plan({ concurrency, requests: 10 * concurrency }), armsOf(servers));
      // The server's count falls after its answer has left, so the next request may arrive a moment before.
      expect(most).toBeGreaterThanOrEqual(concurrency);
      expect(Math.max(...servers.base.requests.map((seen) => seen.inFlight))).toBeLessThanOrEqual(concurrency);
      expect(servers.base.sockets()).toBe(concurrency);
      expect(servers.candidate.sockets()).toBe(concurrency);
    },
  );

  it('has one window for both arms, one health record, and counts both in its progress', async () => {
    await using servers = await twoServers();
    const arms = armsOf(servers);
    const { steady, stages, health } = await drive(plan({ requests: 12 }), arms);
    expect(stages).toMatchObject([{ planned: 12, stop: 'completed' }]);
    expect(stages[0]).not.toHaveProperty('arm');
    expect(stages[0]?.window?.startMs).toBe(Math.min(...steady.map(({ sentMs = 0 }) => sentMs)));
    expect(health).toHaveLength(1);
    expect(arms.seen.at(-1)).toMatchObject({ done: 24, total: 24, errors: 0 });
  });

  it('that is bounded by time sends no pair after it', async () => {
    await using servers = await twoServers();
    const { steady, stages } = await drive(plan({ durationMs: 150 }), armsOf(servers));
    const firsts = [...pairsOf(steady).values()].map((two) => Math.min(...two.map(({ plannedMs }) => plannedMs)));
    expect(Math.max(...firsts) - Math.min(...firsts)).toBeLessThan(150);
    expect([...pairsOf(steady).values()].every((two) => two.length === 2)).toBe(true);
    expect(stages[0]).toMatchObject({ planned: undefined, stop: 'completed' });
  });

  it('stops at its share of the budget with whole pairs', async () => {
    await using servers = await twoServers();
    const { steady, stages } = await drive(plan({ requests: 1_000_000, limitMs: 150 }), armsOf(servers));
    expect(stages[0]?.stop).toBe('budget');
    expect(steady.length).toBeGreaterThan(0);
    expect([...pairsOf(steady).values()].every((two) => two.length === 2)).toBe(true);
  });
});

describe('the order within the pairs', () => {
  it('is balanced in every ten, differs from ten to ten, and is the same for the same seed', () => {
    const take = (seed: number) => {
      const next = pairOrders(seed);
      return Array.from({ length: 200 }, () => next()[0]);
    };
    const orders = take(7);
    const blocks = Array.from({ length: 20 }, (_, block) => orders.slice(10 * block, 10 * block + 10));
    for (const block of blocks) expect(block.filter((first) => first === 'base')).toHaveLength(5);
    expect(new Set(blocks.map((block) => block.join())).size).toBeGreaterThan(10);
    expect(take(7)).toEqual(orders);
    expect(take(8)).not.toEqual(orders);
  });

  it('is what the endpoints see', async () => {
    await using servers = await twoServers();
    const { steady } = await drive(plan({ concurrency: 1, requests: 20, seed: 3 }), armsOf(servers));
    const next = pairOrders(3);
    const seen = [...pairsOf(steady)]
      .sort(([a], [b]) => a - b)
      .map(([, two]) => two.sort((a, b) => (a.sentMs ?? 0) - (b.sentMs ?? 0))[0]?.arm ?? 'candidate');
    expect(seen).toEqual(Array.from({ length: 20 }, () => next()[0]));
  });
});

describe('failures', () => {
  it('of one arm are in their pairs, and the other arm is asked all the same', async () => {
    await using servers = await twoServers(reply(500, 'text/plain', 'oops'));
    const { steady } = await drive(plan({ requests: 12 }), armsOf(servers));
    for (const [, two] of pairsOf(steady)) {
      expect(two.find(({ arm }) => arm === 'base')?.outcome).toBe('http-5xx');
      expect(two.find(({ arm }) => arm === undefined)?.outcome).toBe('ok');
    }
    expect(servers.candidate.requests).toHaveLength(16);
  });

  it('by timeout are the timeout of the arm that stalled', async () => {
    await using servers = await twoServers(stream(whole), streamThenStall([]));
    const arms = armsOf(servers);
    const short = { ...arms, candidate: { ...arms.candidate, requestTimeoutMs: 50 } };
    const { steady } = await drive(plan({ requests: 4, leadIn: [] }), short);
    expect(Object.groupBy(steady, ({ arm, outcome }) => `${arm ?? 'candidate'} ${outcome}`)).toMatchObject({
      'base ok': { length: 4 },
      'candidate timeout': { length: 4 },
    });
  });

  it('in the code reject with what was thrown, and leave no connection open', async () => {
    await using servers = await twoServers();
    const broken = plan({
      requests: 1000,
      look: () => {
        throw new RangeError('a bug');
      },
    });
    await expect(drive(broken, armsOf(servers))).rejects.toThrow('a bug');
    expect(servers.base.requests.length).toBeLessThan(100);
  });
});

describe('a stage in pairs that is stopped', () => {
  it.each(['deadline', 'cancelled'] as const)('by %s ends at once', async (reason) => {
    const stop = new AbortController();
    let count = 0;
    const script: Script = (...args) => {
      if (++count <= 20) return stream(whole)(...args);
      if (count === 24) stop.abort(reason === 'deadline' ? 'deadline' : undefined);
    };
    await using servers = await twoServers(script, script);
    const { samples, stages } = await drive(plan({ requests: 1000 }), armsOf(servers, { signal: stop.signal }));
    expect(samples.filter(({ outcome }) => outcome === 'ok')).toHaveLength(20);
    expect(samples.filter(({ outcome }) => outcome === 'aborted')).toHaveLength(4);
    expect(stages).toMatchObject([{ stop: reason, planned: 1000 }]);
    expect(count).toBe(24);
  });

  it('by a look sends no new pair, finishes those under way, and says so', async () => {
    await using servers = await twoServers();
    const looks: number[] = [];
    const { steady, stages } = await drive(
      plan({
        requests: 200,
        look: ({ pairs }) => {
          looks.push(pairs);
          return pairs >= 30 ? 'stop' : 'go-on';
        },
      }),
      armsOf(servers),
    );
    expect(looks).toEqual([10, 20, 30]);
    expect(stages[0]).toMatchObject({ planned: 200, stop: 'verdict' });
    const pairs = pairsOf(steady);
    expect(pairs.size).toBeGreaterThanOrEqual(30);
    // One may be under way, and one decoded, for each worker.
    expect(pairs.size).toBeLessThanOrEqual(30 + 2 * 4);
    expect([...pairs.values()].every((two) => two.length === 2)).toBe(true);
  });

  it('is looked at in the order of the pairs: a slow early pair holds the look back', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let others = 0;
    const slow: Script = async (seen, ...rest) => {
      if (seen.body.includes('measured-3"')) await held;
      else if (++others === 60) release();
      return stream(whole)(seen, ...rest);
    };
    await using servers = await twoServers(slow, slow);
    const written = new Set<number>();
    const seenAt: number[] = [];
    const pairsPlan = plan({
      requests: 40,
      look: ({ pairs }) => {
        for (let pair = 0; pair < pairs; pair++) expect(written).toContain(pair);
        seenAt.push(pairs);
        return 'go-on';
      },
    });
    await driveInPairs(pairsPlan, armsOf(servers), (record) => {
      if (record.kind === 'sample' && record.pair !== undefined) written.add(record.pair);
    });
    expect(seenAt).toEqual([10, 20, 30, 40]);
  });
});

describe('keys', () => {
  it('go to their own endpoint only', async () => {
    await using servers = await twoServers();
    await drive(plan({ requests: 10 }), armsOf(servers));
    const keysOf = ({ requests, sideRequests }: typeof servers.base) =>
      new Set([...requests, ...sideRequests].map(({ headers }) => headers.authorization));
    expect(keysOf(servers.base)).toEqual(new Set(['Bearer sk-base']));
    expect(keysOf(servers.candidate)).toEqual(new Set(['Bearer sk-candidate']));
  });
});

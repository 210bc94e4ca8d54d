import { describe, expect, it } from 'vitest';
import { Budget } from '../../src/drive/budget.ts';
import { driveStage, type StagePlan } from '../../src/drive/stage.ts';
import type { SampleRecord } from '../../src/model/run-file.ts';
import { answer, stream, streamAndClose } from '../scripted-server/scripts.ts';
import { type Script, startScriptedServer } from '../scripted-server/server.ts';
import { armsOf, collect, request } from './two-arms.ts';

const whole = answer(['a', 'b', 'c']);

function plan(fields: { gapMs?: number; leadIn?: number; requests?: number; mostInFlight?: number }): StagePlan {
  const { gapMs = 5, leadIn = 2, requests = 10, mostInFlight = 512 } = fields;
  const instantsMs = Array.from({ length: leadIn + requests }, (_, index) => index * gapMs);
  return {
    name: 'peak',
    attempt: 1,
    requests,
    open: { instantsMs, endMs: instantsMs.at(-1) as number, mostInFlight },
    leadIn: Array.from({ length: leadIn }, (_, index) => request(`warm-${index}`)),
    measured: (index) => request(`measured-${index}`),
  };
}

/** Answers nobody before `count` requests are there. */
function together(count: number): Script {
  let waiting: (() => void)[] = [];
  return async (...args) => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length < count) return;
      for (const release of waiting) release();
      waiting = [];
    });
    await stream(whole)(...args);
  };
}

async function drive(stage: StagePlan, script: Script, fields: Parameters<typeof armsOf>[1] = {}) {
  await using server = await startScriptedServer(script);
  const { candidate } = armsOf({ base: server, candidate: server }, fields);
  const driven = await collect((emit) => driveStage(stage, candidate, emit));
  return {
    ...driven,
    sockets: server.sockets(),
    mostInFlight: Math.max(...server.requests.map((seen) => seen.inFlight)),
  };
}

const waits = (samples: readonly SampleRecord[]): number[] =>
  samples.map(({ sentMs, plannedMs }) => (sentMs as number) - plannedMs);

describe('an open-loop stage', () => {
  it('starts every request whatever is still in flight', async () => {
    // Nobody is answered before the last one came: a loop that waits for answers would never end.
    const { steady, samples, mostInFlight } = await drive(plan({}), together(12));
    expect(steady.map(({ outcome }) => outcome)).toEqual(Array(10).fill('ok'));
    expect(samples).toHaveLength(12);
    expect(mostInFlight).toBe(12);
  });

  it('plans every instant from the start, and sends none before its time', async () => {
    const { samples } = await drive(plan({ gapMs: 7 }), stream(whole));
    const inOrder = samples.toSorted((a, b) => a.index - b.index);
    const firstMs = inOrder[0]?.plannedMs as number;
    for (const [index, { plannedMs }] of inOrder.entries()) expect(plannedMs - firstMs).toBeCloseTo(7 * index, 6);
    for (const wait of waits(inOrder)) expect(wait).toBeGreaterThanOrEqual(0);
  });

  it('takes the first arrivals as warm-up, and the window from the first measured one to the last', async () => {
    const { samples, steady, stages } = await drive(plan({ leadIn: 3, requests: 6 }), stream(whole));
    const inOrder = samples.toSorted((a, b) => a.index - b.index);
    expect(inOrder.map(({ phase }) => phase)).toEqual([...Array(3).fill('warmup'), ...Array(6).fill('steady')]);
    expect(inOrder.map(({ promptId }) => promptId).slice(2, 5)).toEqual(['warm-2', 'measured-0', 'measured-1']);
    const sent = steady.map(({ sentMs }) => sentMs as number);
    const planned = steady.map(({ plannedMs }) => plannedMs);
    expect(stages[0]?.window?.startMs).toBe(Math.min(...sent));
    expect(stages[0]?.window?.endMs).toBeCloseTo(Math.max(...planned), 6);
    expect(stages[0]).toMatchObject({ planned: 6, stop: 'completed' });
  });

  it('lets a request beyond the bound wait, keeps its planned instant, and says how late it went out', async () => {
    const { steady, mostInFlight, sockets, health } = await drive(
      plan({ gapMs: 1, leadIn: 0, requests: 12, mostInFlight: 4 }),
      together(4),
    );
    expect(mostInFlight).toBe(4);
    expect(sockets).toBe(4);
    expect(steady.map(({ outcome }) => outcome)).toEqual(Array(12).fill('ok'));
    const inOrder = steady.toSorted((a, b) => a.index - b.index);
    // The fifth waits for one of the first four to end.
    const firstEnd = Math.min(...inOrder.slice(0, 4).map(({ endMs }) => endMs));
    expect(inOrder[4]?.sentMs).toBeGreaterThanOrEqual(firstEnd);
    expect((inOrder[4]?.plannedMs as number) - (inOrder[0]?.plannedMs as number)).toBeCloseTo(4, 6);
    expect(health[0]?.queueClientP99Ms).toBeCloseTo(Math.max(...waits(steady)), -1);
  });

  it('goes on when the server closes every connection after its answer', async () => {
    const { steady } = await drive(plan({}), streamAndClose(whole));
    expect(steady.map(({ outcome }) => outcome)).toEqual(Array(10).fill('ok'));
  });

  it('ends what is in flight when the run is cancelled, and sends no more', async () => {
    const stop = new AbortController();
    let seen = 0;
    const hang: Script = async (_request, response) => {
      seen++;
      if (seen === 3) stop.abort();
      await new Promise((resolve) => response.once('close', resolve));
    };
    const { samples, stages } = await drive(plan({ gapMs: 1, requests: 500 }), hang, { signal: stop.signal });
    expect(samples.length).toBeLessThan(500);
    expect(new Set(samples.map(({ outcome }) => outcome))).toEqual(new Set(['aborted']));
    expect(stages[0]).toMatchObject({ stop: 'cancelled' });
  });

  it('ends with its budget', async () => {
    const { samples, stages } = await drive(plan({ requests: 50 }), stream(whole), {
      budget: new Budget({ requests: 7 }),
    });
    expect(samples).toHaveLength(7);
    expect(stages[0]).toMatchObject({ stop: 'budget', budget: 'requests' });
  });
});

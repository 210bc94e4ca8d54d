/** Conversations against a real server: what goes out, in which order, and when. */
import { describe, expect, it } from 'vitest';
import { Budget } from '../../src/drive/budget.ts';
import { driveInTurns } from '../../src/drive/paired-turns.ts';
import { driveStage, type StagePlan } from '../../src/drive/stage.ts';
import type { ConversationConfig, WorkloadConfig } from '../../src/model/config.ts';
import type { SampleRecord } from '../../src/model/run-file.ts';
import type { ChatMessage, Prompt } from '../../src/model/traffic.ts';
import { planLoad } from '../../src/workload/plan.ts';
import { answer, reply, stream } from '../scripted-server/scripts.ts';
import { type Script, type SeenRequest, startScriptedServer } from '../scripted-server/server.ts';
import { armsOf, collect, request } from './two-arms.ts';

const whole = answer(['a', 'b', 'c']);

/** Eight conversations of 1 to 4 turns: 20 turns in all. */
function talks(replies: ConversationConfig['replies']): Prompt[] {
  return Array.from({ length: 8 }, (_, index) => ({
    id: `t${index}`,
    messages: [{ role: 'user', content: `t${index} asks 1` }],
    followUps: Array.from({ length: index % 4 }, (_, turn) => {
      const question: ChatMessage = { role: 'user', content: `t${index} asks ${turn + 2}` };
      const recorded: ChatMessage = { role: 'assistant', content: `recorded ${turn + 1}` };
      return { messages: replies === 'recorded' ? [recorded, question] : [question] };
    }),
  }));
}

function loadOf({ replies = 'recorded', thinkMs = 0 }: { replies?: 'recorded' | 'own'; thinkMs?: number }) {
  const workload: WorkloadConfig = {
    ...{ maxOutputTokens: 4, temperature: 0, seed: 1, cache: 'bust', warmup: { requests: 0 }, stages: [] },
    conversations: { thinkTime: { kind: 'fixed', ms: thinkMs }, replies },
  };
  let nonces = 0;
  return planLoad(talks(replies), workload, () => `n${nonces++}`);
}

type Fields = Parameters<typeof loadOf>[0] & { requests?: number; durationMs?: number };

function closed({ requests, durationMs, ...load }: Fields, concurrency = 3): StagePlan {
  const leadIn = Array.from({ length: concurrency }, (_, index) => request(`warm-${index}`));
  return { name: 'talk', attempt: 1, concurrency, leadIn, requests, durationMs, measured: loadOf(load).measured };
}

/** All conversations arrive at once. */
function open({ requests, durationMs, ...load }: Fields, endMs: number): StagePlan {
  const { measured, countPrompts } = loadOf(load);
  const instantsMs = Array.from({ length: requests === undefined ? 8 : countPrompts(requests) }, () => 0);
  const arrivals = { instantsMs, endMs, mostInFlight: 64 };
  return { name: 'talk', attempt: 1, open: arrivals, leadIn: [], requests, durationMs, measured };
}

async function drive(
  plan: StagePlan,
  { script = stream(whole), ...fields }: { script?: Script; budget?: Budget } = {},
) {
  await using server = await startScriptedServer(script);
  const { candidate } = armsOf({ base: server, candidate: server }, fields);
  const driven = await collect((emit) => driveStage(plan, candidate, emit));
  return { ...driven, requests: server.requests };
}

const saidIn = ({ body }: Pick<SeenRequest, 'body'>): string[] =>
  (JSON.parse(body) as { messages: { content: string }[] }).messages.map(({ content }) => content);

const withoutNonce = (said: readonly string[]): string => said.join(' | ').replace(/^\[n\d+\] /, '');

const byConversation = (steady: readonly SampleRecord[]): SampleRecord[][] => [
  ...Map.groupBy(steady, ({ conversation }) => (conversation?.place ?? 0) - (conversation?.turn ?? 1)).values(),
];

/** Each turn went out once the one before it was answered, no earlier than the pause allows. */
function expectInOrder(steady: readonly SampleRecord[], thinkMs: number): void {
  for (const turns of byConversation(steady)) {
    const ordered = turns.toSorted((a, b) => (a.conversation?.turn ?? 0) - (b.conversation?.turn ?? 0));
    for (const [index, { conversation, plannedMs, sentMs = 0 }] of ordered.entries()) {
      expect(conversation?.turn).toBe(index + 1);
      const before = ordered[index - 1];
      if (!before) continue;
      // The response ends after the answer does.
      expect(plannedMs).toBeGreaterThanOrEqual(before.endMs + thinkMs - 0.001);
      expect(sentMs).toBeGreaterThanOrEqual(plannedMs - 0.001);
    }
  }
}

describe('conversations in a closed loop', () => {
  it('are sent turn by turn, each with all that was said before, and every place of the plan once', async () => {
    const { steady, stages, requests } = await drive(closed({ requests: 40, thinkMs: 3 }));
    expect(stages).toMatchObject([{ stop: 'completed', planned: 40 }]);
    const places = steady.map(({ conversation }) => conversation?.place).sort((a, b) => (a ?? 0) - (b ?? 0));
    expect(places).toEqual(Array.from({ length: 40 }, (_, place) => place));
    expectInOrder(steady, 3);
    const said = requests.map(saidIn).map(withoutNonce);
    expect(said.filter((text) => text === 't3 asks 1 | recorded 1 | t3 asks 2 | recorded 2 | t3 asks 3')).toHaveLength(
      2,
    );
    expect(said.filter((text) => text.startsWith('t0'))).toEqual(['t0 asks 1', 't0 asks 1']);
  });

  it('keep to one connection each', async () => {
    const { requests } = await drive(closed({ requests: 20 }));
    const measured = requests.filter((seen) => saidIn(seen)[0]?.startsWith('['));
    const sockets = Map.groupBy(measured, (seen) => saidIn(seen)[0]);
    for (const turns of sockets.values()) expect(new Set(turns.map(({ socket }) => socket)).size).toBe(1);
  });

  it('are cut by the count of the stage', async () => {
    const { steady } = await drive(closed({ requests: 7 }, 1));
    expect(steady).toHaveLength(7);
    expect(steady.at(-1)?.conversation).toMatchObject({ place: 6, left: 0 });
  });

  it('send no turn after the time is over', async () => {
    const { steady, stages } = await drive(closed({ durationMs: 60, thinkMs: 200 }));
    // Nobody gets to a second turn: the pause alone is longer.
    expect(new Set(steady.map(({ conversation }) => conversation?.turn))).toEqual(new Set([1]));
    expect(stages).toMatchObject([{ stop: 'completed' }]);
  });

  it('that are stopped in a pause have a window that ends no later than they did', async () => {
    const stop = new AbortController();
    await using server = await startScriptedServer(stream(whole));
    const { candidate } = armsOf({ base: server, candidate: server }, { signal: stop.signal });
    const { steady, stages } = await collect((emit) =>
      driveStage(closed({ durationMs: 60_000, thinkMs: 30_000 }), candidate, (record) => {
        emit(record);
        if (record.kind === 'sample' && record.conversation?.left) setImmediate(() => stop.abort('cancelled'));
      }),
    );
    expect(steady.length).toBeGreaterThan(0);
    const [stage] = stages;
    expect(stage).toMatchObject({ stop: 'cancelled' });
    expect(stage?.window?.endMs).toBeLessThanOrEqual(stage?.endedMs as number);
  });

  it('carry what the model has just said, where its own replies are wanted', async () => {
    const echo: Script = (seen, ...rest) => stream(answer([`re: ${saidIn(seen).at(-1)}`]))(seen, ...rest);
    const { requests } = await drive(closed({ requests: 20, replies: 'own' }), { script: echo });
    expect(requests.map(saidIn).map(withoutNonce)).toContainEqual(
      expect.stringMatching(
        /^t3 asks 1 \| re: \[n\d+\] t3 asks 1 \| t3 asks 2 \| re: t3 asks 2 \| t3 asks 3 \| re: t3 asks 3 \| t3 asks 4$/,
      ),
    );
  });

  it('carry no message for an answer without visible text', async () => {
    const reasoning = answer(['hm']).map((event) => event.replace('"content":"hm"', '"reasoning_content":"hm"'));
    const silent: Script = (seen, ...rest) =>
      stream(saidIn(seen).length === 1 ? reasoning : answer([`re: ${saidIn(seen).at(-1)}`]))(seen, ...rest);
    const { steady, requests } = await drive(closed({ requests: 20, replies: 'own' }), { script: silent });
    expect(new Set(steady.map(({ outcome }) => outcome))).toEqual(new Set(['ok']));
    expect(requests.map(saidIn).map(withoutNonce)).toContainEqual(
      't3 asks 1 | t3 asks 2 | re: t3 asks 2 | t3 asks 3 | re: t3 asks 3 | t3 asks 4',
    );
  });

  it('end with a turn that fails, and what they leave is known', async () => {
    const failing: Script = (seen, ...rest) =>
      (saidIn(seen).at(-1) === 't3 asks 2' ? reply(500, 'text/plain', 'no') : stream(whole))(seen, ...rest);
    const { steady, stages, requests } = await drive(closed({ requests: 20 }), { script: failing });
    expect(requests.map((seen) => saidIn(seen).at(-1))).not.toContain('t3 asks 3');
    const failed = steady.filter(({ outcome }) => outcome !== 'ok');
    expect(failed.map(({ promptId, conversation }) => [promptId, conversation?.left])).toEqual([['t3/2', 2]]);
    expect(steady).toHaveLength(18);
    expect(stages).toMatchObject([{ stop: 'completed', planned: 20 }]);
  });
});

describe('conversations in an open loop', () => {
  it('arrive when they are due, and go on by their own answers', async () => {
    const { steady, requests } = await drive(open({ requests: 20, thinkMs: 3 }, 0));
    expect(steady).toHaveLength(20);
    expectInOrder(steady, 3);
    const sockets = Map.groupBy(requests, (seen) => saidIn(seen)[0]);
    for (const turns of sockets.values()) expect(new Set(turns.map(({ socket }) => socket)).size).toBe(1);
  });

  it('send no turn that is due after the end of a stage that time bounds', async () => {
    const { steady } = await drive(open({ durationMs: 40, thinkMs: 500 }, 40));
    expect(steady.map(({ conversation }) => conversation?.turn)).toEqual(Array(8).fill(1));
  });
});

describe('a request that cannot be put together', () => {
  it.each<[string, string, StagePlan]>([
    ['the first of a conversation, closed loop', 't2 asks 1', closed({ requests: 20 })],
    ['a later turn, closed loop', 't2 asks 2', closed({ requests: 20 })],
    ['the first of a conversation, open loop', 't2 asks 1', open({ requests: 20 }, 0)],
    ['a later turn, open loop', 't2 asks 2', open({ requests: 20 }, 0)],
  ])('fails the stage when what is in flight has ended: %s', async (_name, bad, plan) => {
    await using server = await startScriptedServer(stream(whole));
    const samples: SampleRecord[] = [];
    const { candidate } = armsOf({ base: server, candidate: server });
    const encode: typeof candidate.encode = (planned) => {
      if (planned.messages.at(-1)?.content?.toString().endsWith(bad)) throw new Error(`cannot say ${bad}`);
      return candidate.encode(planned);
    };
    const driven = driveStage(plan, { ...candidate, encode }, (record) => {
      if (record.kind === 'sample') samples.push(record);
    });
    await expect(driven).rejects.toThrow(`cannot say ${bad}`);
    expect(samples.every(({ outcome }) => outcome === 'ok')).toBe(true);
    expect(server.requests).toHaveLength(samples.length);
  });
});

describe('a pause between two turns', () => {
  it('holds no part of the budget in an open loop, so that none is lost where it is cut short', async () => {
    const stop = new AbortController();
    await using server = await startScriptedServer(stream(whole));
    const budget = new Budget({ requests: 9 });
    const { candidate } = armsOf({ base: server, candidate: server }, { signal: stop.signal, budget });
    let answered = 0;
    const { steady } = await collect((emit) =>
      driveStage(open({ requests: 20, thinkMs: 60_000 }, 0), candidate, (record) => {
        emit(record);
        if (record.kind === 'sample' && ++answered === 8) setImmediate(() => stop.abort('cancelled'));
      }),
    );
    expect(steady).toHaveLength(8);
    expect(budget.admit(request('the ninth'))).toBeUndefined();
  });

  it('is cut short in a closed loop where the budget is used up', async () => {
    // All eight begin; those of one turn find nothing left while the others pause.
    const { samples, stages } = await drive(closed({ requests: 40, thinkMs: 60_000 }, 8), {
      budget: new Budget({ requests: 16 }),
    });
    expect(samples).toHaveLength(16);
    expect(stages).toMatchObject([{ stop: 'budget', budget: 'requests' }]);
  });

  it('is cut short in an open loop where the budget is used up', async () => {
    // The last arrival finds nothing left while the first ones pause.
    const plan = open({ requests: 20, thinkMs: 60_000 }, 100);
    const arrivals = plan.open as NonNullable<StagePlan['open']>;
    const instantsMs = [...arrivals.instantsMs.slice(1), 100];
    const { steady, stages } = await drive({ ...plan, open: { ...arrivals, instantsMs } } as StagePlan, {
      budget: new Budget({ requests: 7 }),
    });
    expect(steady).toHaveLength(7);
    expect(stages).toMatchObject([{ stop: 'budget', budget: 'requests' }]);
  });

  it('is waited for where only the count of a stage was given out', async () => {
    const { steady, stages } = await drive(closed({ requests: 7, thinkMs: 20 }));
    expect(steady).toHaveLength(7);
    expect(stages).toMatchObject([{ stop: 'completed' }]);
  });
});

describe('conversations of two endpoints by turns', () => {
  it('begin each turn of an arm with a conversation, the same ones for both', async () => {
    await using base = await startScriptedServer(stream(whole));
    await using candidate = await startScriptedServer(stream(whole));
    const planTurn = (): StagePlan => closed({ requests: 5 }, 2);
    const { steady } = await collect((emit) =>
      driveInTurns({ name: 'talk', attempt: 1, turnsPerArm: 3, planTurn, seed: 1 }, armsOf({ base, candidate }), emit),
    );
    const placesOf = (arm: 'base' | undefined): unknown[] =>
      steady
        .filter((sample) => sample.arm === arm)
        .map(({ conversation }) => conversation?.place)
        .sort((a, b) => (a ?? 0) - (b ?? 0));
    expect(placesOf('base')).toHaveLength(15);
    expect(new Set(placesOf('base')).size).toBe(15);
    expect(placesOf('base')).toEqual(placesOf(undefined));
    for (const turns of byConversation(steady.filter(({ arm }) => arm === 'base')))
      expect(turns.map(({ conversation }) => conversation?.turn)).toContain(1);
  });
});

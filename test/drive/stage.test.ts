import { describe, expect, it } from 'vitest';
import { monotonicMs } from '../../src/drive/clock.ts';
import { Connection } from '../../src/drive/connection.ts';
import type { Progress } from '../../src/drive/progress.ts';
import { askQuestions } from '../../src/drive/questions.ts';
import { type DriveContext, driveStage, type StagePlan, type StageWork } from '../../src/drive/stage.ts';
import { readExchange } from '../../src/measure/exchange.ts';
import type { HealthRecord, SampleRecord, StageRecord } from '../../src/model/run-file.ts';
import type { PlannedRequest } from '../../src/model/traffic.ts';
import { openaiChat } from '../../src/protocol/openai-chat.ts';
import { answer, reply, stream, streamAndClose, streamThenReset } from '../scripted-server/scripts.ts';
import { type Script, type ScriptedServer, startScriptedServer } from '../scripted-server/server.ts';

const whole = answer(['a', 'b', 'c']);
const wire = openaiChat({ model: 'm' });

function request(promptId: string): PlannedRequest {
  return { promptId, messages: [{ role: 'user', content: promptId }], maxOutputTokens: 4, temperature: 0, seed: 1 };
}

function plan({ concurrency = 4, ...fields }: Partial<StageWork> & { concurrency?: number }): StagePlan {
  return {
    name: 'steady',
    attempt: 1,
    concurrency,
    leadIn: Array.from({ length: concurrency + 2 }, (_, index) => request(`warm-${index}`)),
    measured: (index) => request(`measured-${index}`),
    ...fields,
  };
}

function context(server: ScriptedServer, fields: Partial<DriveContext> = {}): DriveContext & { seen: Progress[] } {
  const seen: Progress[] = [];
  return {
    seen,
    connect: () => new Connection({ url: server.url, headers: {}, connectTimeoutMs: 5000, now: monotonicMs }),
    probe: wire.probe,
    encode: wire.encode,
    read: (recording) => readExchange(recording, wire),
    requestTimeoutMs: 10_000,
    now: monotonicMs,
    signal: new AbortController().signal,
    requestId: (stage, attempt, index) => `w-${stage}-${attempt}-${index}`,
    progress: (progress) => seen.push(progress),
    ...fields,
  };
}

interface Driven {
  samples: SampleRecord[];
  steady: SampleRecord[];
  health: HealthRecord[];
  stages: StageRecord[];
}

async function drive(stagePlan: StagePlan, driveContext: DriveContext): Promise<Driven> {
  const driven: Driven = { samples: [], steady: [], health: [], stages: [] };
  await driveStage(stagePlan, driveContext, (record) => {
    if (record.kind === 'sample') driven.samples.push(record);
    else if (record.kind === 'health') driven.health.push(record);
    else driven.stages.push(record);
  });
  driven.steady = driven.samples.filter(({ phase }) => phase === 'steady');
  return driven;
}

describe('a closed-loop stage', () => {
  it.each([1, 3, 8])('keeps %i requests in flight, never more, and only fewer at its end', async (concurrency) => {
    // Every answer waits until all streams are there, so that a level below the full one would hang the test.
    let waiting: (() => void)[] = [];
    let released = 0;
    const total = concurrency * 6;
    const together: Script = async (...args) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length < Math.min(concurrency, total - released)) return;
        released += waiting.length;
        for (const release of waiting) release();
        waiting = [];
      });
      await stream(whole)(...args);
    };
    await using server = await startScriptedServer(together);
    const leadIn = Array.from({ length: concurrency }, (_, index) => request(`warm-${index}`));
    const { samples } = await drive(plan({ concurrency, leadIn, requests: total - concurrency }), context(server));
    expect(samples).toHaveLength(total);
    expect(Math.max(...server.requests.map(({ inFlight }) => inFlight))).toBe(concurrency);
  });

  it('measures exactly the requests that were asked for, each prompt in its turn, none of the lead-in', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { samples, steady } = await drive(plan({ requests: 25 }), context(server));
    expect(steady.map(({ promptId }) => promptId).sort()).toEqual(
      Array.from({ length: 25 }, (_, index) => `measured-${index}`).sort(),
    );
    expect(
      samples
        .filter(({ phase }) => phase === 'warmup')
        .map(({ promptId }) => promptId)
        .sort(),
    ).toEqual(Array.from({ length: 6 }, (_, index) => `warm-${index}`));
    expect(server.requests).toHaveLength(31);
  });

  it('sends the lead-in first, and its measured requests at full level only', async () => {
    await using server = await startScriptedServer(stream(whole));
    await drive(plan({ requests: 10 }), context(server));
    const sent = server.requests.map(
      ({ body }) => (JSON.parse(body) as { messages: { content: string }[] }).messages[0]?.content ?? '',
    );
    expect(sent.slice(0, 4).every((content) => content.startsWith('warm-'))).toBe(true);
  });

  it('gives every request a name that the server sees', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { samples } = await drive(plan({ requests: 5, attempt: 2 }), context(server));
    const names = samples.map(({ requestId }) => requestId);
    expect(new Set(names).size).toBe(11);
    expect(server.requests.map(({ headers }) => headers['x-request-id']).sort()).toEqual(names.sort());
    expect(names).toContain('w-steady-2-0');
  });

  it('opens its connections before the load and keeps them', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { samples } = await drive(plan({ requests: 20 }), context(server));
    expect(server.sockets()).toBe(4);
    expect(server.sideRequests).toHaveLength(4);
    expect(new Set(server.requests.map(({ socket }) => socket)).size).toBe(4);
    // The set-up was on the probes' account: no request, measured or not, carries any.
    expect(samples.filter(({ connectMs }) => connectMs !== undefined)).toEqual([]);
  });

  it('does not hammer an endpoint that is gone: a slot that found nobody waits before it tries again', async () => {
    const server = await startScriptedServer(stream(whole));
    await server[Symbol.asyncDispose]();
    const { samples, stages } = await drive(plan({ concurrency: 2, durationMs: 450 }), context(server));
    expect(new Set(samples.map(({ outcome }) => outcome))).toEqual(new Set(['connect']));
    // Two rounds of the lead-in at two slots, then at most five of 100 ms each.
    expect(samples.length).toBeGreaterThanOrEqual(4);
    expect(samples.length).toBeLessThanOrEqual(4 + 2 * 5);
    expect(stages[0]?.stop).toBe('completed');
  });

  it('counts the requests that crossed the closing of their connection', async () => {
    const served = new Map<number, number>();
    // Every connection closes in order at its third load request, as if the close had been on its way.
    await using server = await startScriptedServer((sent, response, socket) => {
      const nth = (served.get(sent.socket) ?? 0) + 1;
      served.set(sent.socket, nth);
      return nth === 3 ? void socket.end() : stream(whole)(sent, response, socket);
    });
    const { samples, health } = await drive(plan({ concurrency: 1, requests: 6 }), context(server));
    expect(samples.map(({ outcome }) => outcome)).toEqual(samples.map(() => 'ok'));
    const resent = samples.filter((sample) => sample.resent).length;
    // Once is enough to learn that this server closes what it keeps: each later request gets a connection of its own.
    expect(resent).toBe(1);
    expect(health[0]?.resentRequests).toBe(1);
    expect(server.requests).toHaveLength(samples.length + 1);
    expect(Math.max(...served.values())).toBe(3);
  });

  it('leaves the set-up of a new connection out of the time to first token', async () => {
    await using server = await startScriptedServer(streamAndClose(whole));
    const { steady } = await drive(plan({ requests: 12 }), context(server));
    for (const { plannedMs, sentMs = 0, connectMs = Number.NaN } of steady)
      expect(sentMs - plannedMs).toBeGreaterThanOrEqual(connectMs);
    expect(steady.every(({ outcome }) => outcome === 'ok')).toBe(true);
  });

  it.each<[string, Script]>([
    ['refuses the probe', reply(404, 'text/plain', 'no such path')],
    ['resets the probe', streamThenReset([])],
  ])('drives a server that %s', async (_name, side) => {
    await using server = await startScriptedServer(stream(whole), { side });
    const { steady } = await drive(plan({ requests: 6 }), context(server));
    expect(steady.map(({ outcome }) => outcome)).toEqual(Array(6).fill('ok'));
  });

  it('has a window from the first measured request to the first idle slot, and says how it ended', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { steady, stages } = await drive(plan({ requests: 20 }), context(server));
    const [stage] = stages;
    expect(stage).toMatchObject({ planned: 20, stop: 'completed' });
    const { startMs = 0, endMs = 0 } = stage?.window ?? {};
    expect(startMs).toBe(Math.min(...steady.map(({ sentMs = 0 }) => sentMs)));
    // Nothing was sent after it, and an answer may still be on its way.
    expect(endMs).toBeGreaterThanOrEqual(Math.max(...steady.map(({ plannedMs }) => plannedMs)));
    expect(endMs).toBeLessThanOrEqual(stage?.endedMs ?? 0);
  });

  it('that is bounded by time sends none after it, counted from the first measured request', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { steady, stages } = await drive(plan({ durationMs: 150 }), context(server));
    const begin = Math.min(...steady.map(({ plannedMs }) => plannedMs));
    for (const { plannedMs } of steady) expect(plannedMs - begin).toBeLessThan(150);
    expect(stages[0]).toMatchObject({ planned: undefined, stop: 'completed' });
    expect((stages[0]?.window?.endMs ?? 0) - begin).toBeGreaterThanOrEqual(150);
  });

  it('writes failed requests down as what they are', async () => {
    let count = 0;
    const scripts = [stream(whole), reply(500, 'text/plain', 'oops'), streamThenReset([])];
    await using server = await startScriptedServer((...args) => scripts[count++ % 3]?.(...args));
    const { samples } = await drive(plan({ requests: 24, concurrency: 1, leadIn: [] }), context(server));
    const counts = Object.groupBy(samples, ({ outcome }) => outcome);
    expect([counts.ok?.length, counts['http-5xx']?.length, counts.reset?.length]).toEqual([8, 8, 8]);
  });

  it('reports progress with the last request too', async () => {
    await using server = await startScriptedServer(stream(whole));
    const drives = context(server);
    await drive(plan({ requests: 7 }), drives);
    expect(drives.seen.at(-1)).toMatchObject({ stage: 'steady', phase: 'steady', done: 7, total: 7, errors: 0 });
    expect(drives.seen.at(-1)?.ttftP50Ms()).toBeGreaterThan(0);
  });

  it('watches the generator', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { health } = await drive(plan({ requests: 30 }), context(server));
    expect(health).toHaveLength(1);
    for (const figure of ['eventLoopDelayP99Ms', 'eventLoopDelayMaxMs', 'queueClientP99Ms', 'cpuRatio'] as const) {
      expect(health[0]?.[figure]).toBeGreaterThanOrEqual(0);
    }
  });

  it('sees a blocked event loop', async () => {
    await using server = await startScriptedServer(stream(whole));
    let isBlocked = false;
    const block = ({ elapsedMs }: Progress): void => {
      // Not before the watch has begun to tick.
      if (isBlocked || elapsedMs < 50) return;
      isBlocked = true;
      const untilMs = monotonicMs() + 200;
      while (monotonicMs() < untilMs);
    };
    const { health } = await drive(plan({ durationMs: 400 }), context(server, { progress: block }));
    expect(health[0]?.eventLoopDelayMaxMs).toBeGreaterThan(150);
  });
});

describe('a stage that is stopped', () => {
  it.each(['deadline', 'cancelled'] as const)(
    'by %s ends at once with its requests in flight aborted',
    async (reason) => {
      const stop = new AbortController();
      // The first ten are answered, the rest hang.
      await using server: ScriptedServer = await startScriptedServer(async (...args) => {
        if (server.requests.length <= 10) return stream(whole)(...args);
        if (server.requests.length === 14) stop.abort(reason === 'deadline' ? 'deadline' : undefined);
      });
      const { samples, stages } = await drive(plan({ requests: 1000 }), context(server, { signal: stop.signal }));
      expect(samples.filter(({ outcome }) => outcome === 'ok')).toHaveLength(10);
      expect(samples.filter(({ outcome }) => outcome === 'aborted')).toHaveLength(4);
      expect(stages).toMatchObject([{ stop: reason, planned: 1000 }]);
      expect(server.requests).toHaveLength(14);
    },
  );

  it('before its start sends no request', async () => {
    await using server = await startScriptedServer(stream(whole));
    const { samples, stages } = await drive(plan({ requests: 5 }), context(server, { signal: AbortSignal.abort() }));
    expect(samples).toEqual([]);
    expect(stages).toMatchObject([{ stop: 'cancelled', window: undefined }]);
    expect(server.requests).toEqual([]);
  });
});

describe('a bug', () => {
  it('in a protocol rejects with what was thrown, after the streams have stopped', async () => {
    await using server = await startScriptedServer(stream(whole));
    const broken = context(server, {
      // biome-ignore lint/correctness/useYield: it breaks before it comes to that.
      read: function* () {
        throw new RangeError('a bug');
      },
    });
    await expect(drive(plan({ requests: 1_000_000 }), broken)).rejects.toThrow('a bug');
    expect(server.requests.length).toBeLessThan(100);
  });

  it('in writing a record down rejects too', async () => {
    await using server = await startScriptedServer(stream(whole));
    const full = driveStage(plan({ requests: 1_000_000 }), context(server), () => {
      throw new Error('ENOSPC');
    });
    await expect(full).rejects.toThrow('ENOSPC');
  });

  it('in writing a request rejects too, and leaves no connection open', async () => {
    await using server = await startScriptedServer(stream(whole));
    const broken = context(server, {
      encode: () => {
        throw new Error('cannot encode');
      },
    });
    await expect(drive(plan({ requests: 5 }), broken)).rejects.toThrow('cannot encode');
  });
});

describe('quality questions', () => {
  it('are asked once each, as many at a time as allowed, failed ones handed over with their error', async () => {
    await using server = await startScriptedServer((seen, ...rest) =>
      (seen.body.includes('item-3') ? reply(500, 'text/plain', 'oops') : stream(whole))(seen, ...rest),
    );
    const questions = Array.from({ length: 9 }, (_, index) => ({ item: index, request: request(`item-${index}`) }));
    const answers = new Map<number, string>();
    await askQuestions(
      { stage: 'quality', attempt: 1, questions, concurrency: 3 },
      context(server),
      (item, exchange) => {
        expect(answers.has(item)).toBe(false);
        answers.set(item, exchange.outcome === 'ok' ? exchange.text : exchange.outcome);
      },
    );
    expect([...answers].sort(([a], [b]) => a - b).map(([, text]) => text)).toEqual(
      Array.from({ length: 9 }, (_, index) => (index === 3 ? 'http-5xx' : 'abc')),
    );
    expect(Math.max(...server.requests.map(({ inFlight }) => inFlight))).toBeLessThanOrEqual(3);
    expect(server.sockets()).toBe(3);
  });

  it('open no more connections than there are questions', async () => {
    await using server = await startScriptedServer(stream(whole));
    await askQuestions(
      { stage: 'quality', attempt: 1, questions: [{ item: 0, request: request('q') }], concurrency: 8 },
      context(server),
      () => {},
    );
    expect(server.sockets()).toBe(1);
  });
});

/** A closed loop on the simulator's engine in virtual time, with what may go wrong at its edges: a cold start, failures, connections that are not kept. As a run file would hold it. */
import type { Run, SampleRecord } from '../../src/model/run-file.ts';
import { Engine } from '../../src/simulator/engine.ts';
import { createStepNoise } from '../../src/simulator/noise.ts';
import { completeProfile, type PartialProfile } from '../../src/simulator/profile.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { buildRun } from './build-run.ts';

export interface TroubledLoad {
  profile?: PartialProfile;
  seed: number;
  requests?: number;
  concurrency?: number;
  warmup?: number;
  /** By the place of the request, warm-up included; `draw` is between 0 and 1 and the same in every run. */
  inputTokens?: (index: number, draw: number) => number;
  outputTokens?: (index: number, draw: number) => number;
  /** Part of the answer after which it breaks off; undefined: it does not. 0: it is refused at once. */
  failsAfter?: (index: number, atMs: number) => number | undefined;
  /** Time in ms that the request waits for a connection of its own; undefined: it has one. */
  connectMs?: (index: number) => number | undefined;
  promptId?: (index: number) => string;
}

export function troubledRun(load: TroubledLoad): Run {
  const { seed, requests = 200, concurrency = 4, warmup = concurrency } = load;
  const {
    inputTokens = (_, draw) => Math.round(100 + 200 * draw),
    outputTokens = (_, draw) => Math.round(8 + 16 * draw),
  } = load;
  const profile = completeProfile(load.profile ?? {});
  const engine = new Engine(profile, createStepNoise(profile.noise, seed), seed);
  const lengths = seededRandom(42);
  const open = new Map<number, SampleRecord & { sentMs: number }>();
  const samples: SampleRecord[] = [];
  const due: { atMs: number; send: () => void }[] = [];
  let [nowMs, next] = [0, 0];

  const begin = (): void => {
    const index = next++;
    if (index >= warmup + requests) return;
    const plannedMs = nowMs;
    const input = inputTokens(index, lengths());
    const output = Math.max(1, outputTokens(index, lengths()));
    const connectMs = load.connectMs?.(index);
    const sample = {
      ...{
        kind: 'sample' as const,
        stage: 'steady',
        attempt: 1,
        index,
        plannedMs,
        sentMs: plannedMs + (connectMs ?? 0),
      },
      phase: index < warmup ? ('warmup' as const) : ('steady' as const),
      ...{
        promptId: load.promptId?.(index) ?? `prompt-${index}`,
        requestId: `r-${index}`,
        connectMs,
        endMs: plannedMs,
      },
      ...{ outcome: 'ok' as const, finishReason: 'stop', usage: { input, output }, gapsMs: [], contentEvents: 0 },
    };
    const send = (): void => {
      open.set(index, sample);
      const breaks = load.failsAfter?.(index, nowMs);
      if (breaks === 0) end(sample, nowMs + 1, true);
      else engine.submit({ id: index, prompt: { tokens: input, blocks: [] }, outputTokens: output });
    };
    if (connectMs === undefined) send();
    else due.push({ atMs: plannedMs + connectMs, send });
  };
  const end = (sample: SampleRecord, endMs: number, failed: boolean): void => {
    open.delete(sample.index);
    const { usage: _, finishReason: _reason, ...kept } = sample;
    samples.push(
      failed
        ? { ...kept, endMs, outcome: 'reset', error: { kind: 'reset', message: 'told to' }, usage: {} }
        : { ...sample, endMs },
    );
    due.push({ atMs: endMs, send: begin });
  };
  const wake = (): void => {
    for (const entry of due.filter(({ atMs }) => atMs <= nowMs)) {
      due.splice(due.indexOf(entry), 1);
      entry.send();
    }
  };

  for (let slot = 0; slot < concurrency; slot++) begin();
  while (open.size > 0 || due.length > 0) {
    const step = engine.startStep();
    nowMs = step ? nowMs + step.durationMs : Math.min(...due.map(({ atMs }) => atMs));
    for (const { id, index, isLast } of step ? engine.finishStep() : []) {
      const sample = open.get(id);
      if (!sample) continue;
      if (index === 0) Object.assign(sample, { firstContentMs: nowMs, firstVisibleMs: nowMs });
      else sample.gapsMs.push(nowMs - (sample.lastContentMs as number));
      Object.assign(sample, { lastContentMs: nowMs, contentEvents: sample.contentEvents + 1 });
      const breaks = load.failsAfter?.(id, sample.sentMs);
      const isBroken = breaks !== undefined && !isLast && index + 1 >= breaks * (sample.usage.output ?? 1);
      if (isBroken) engine.cancel(id);
      if (isLast || isBroken) end(sample, nowMs, isBroken);
    }
    wake();
  }
  return asRun(
    samples.toSorted((a, b) => a.index - b.index),
    { seed, requests, concurrency, warmup },
  );
}

function asRun(
  samples: SampleRecord[],
  of: { seed: number; requests: number; concurrency: number; warmup: number },
): Run {
  const { seed, requests, concurrency, warmup } = of;
  const frame = buildRun({ seed, requests, concurrency });
  const steady = samples.filter(({ phase }) => phase === 'steady');
  const sent = steady.map(({ sentMs = 0 }) => sentMs);
  const window = { startMs: Math.min(...sent), endMs: Math.max(...sent) };
  const endedMs = Math.max(...samples.map(({ endMs }) => endMs));
  const { workload } = frame.header;
  return {
    ...frame,
    header: {
      ...frame.header,
      workload: { ...workload, stages: [{ name: 'steady', concurrency, requests, warmupRequests: warmup }] },
    },
    samples,
    stages: frame.stages.map((stage) => ({ ...stage, endedMs, window })),
    end: { kind: 'end', endedMs, complete: true, reason: 'everything planned was measured' },
  };
}

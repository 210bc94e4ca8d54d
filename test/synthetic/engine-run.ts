/** A whole run against the simulator's engine on virtual time: the load of a closed loop, the truth behind its figures known, and no noise but the engine's own. */
import type { Run, RunHeader, SampleRecord } from '../../src/model/run-file.ts';
import { Engine } from '../../src/simulator/engine.ts';
import { createStepNoise } from '../../src/simulator/noise.ts';
import { completeProfile, type PartialProfile } from '../../src/simulator/profile.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { buildRun } from './build-run.ts';
import { drawNormal } from './noise.ts';

export interface EngineLoad {
  profile: PartialProfile;
  seed: number;
  /** Tokens of the nth prompt that are its own; drawn from a generator that is the same in every run. */
  inputTokens: (random: () => number) => number;
  /** Prompts take turns in beginning with the words of one of so many groups. */
  shared?: { groups: number; tokens: number };
  concurrency?: number;
  requests?: number;
  /** Median of the answers' lengths, which scatter by 0.4 on the log scale. */
  outputTokens?: number;
  ageDays?: number;
  header?: Partial<RunHeader>;
}

/** Tokens of a block. */
const BLOCK = 16;

export function runEngine(load: EngineLoad): Run {
  const { concurrency = 4, requests = 150, outputTokens = 24, seed } = load;
  const profile = completeProfile(load.profile);
  const engine = new Engine(profile, createStepNoise(profile.noise, seed), seed);
  const plan = drawRequests(load, { count: concurrency + requests, outputTokens });
  const samples: SampleRecord[] = [];
  const instants: number[][] = [];
  let nowMs = 0;
  const send = (): void => {
    const id = samples.length;
    const next = plan[id];
    if (!next) return;
    engine.submit({ id, ...next });
    instants.push([]);
    samples.push(sampleOf(id, { nowMs, concurrency, inputTokens: next.prompt.tokens }));
  };
  for (let slot = 0; slot < concurrency; slot++) send();
  for (let step = engine.startStep(); step; step = engine.startStep()) {
    nowMs += step.durationMs;
    for (const { id, cachedTokens } of step.admitted) (samples[id] as SampleRecord).usage.cached = cachedTokens;
    for (const { id, isLast } of engine.finishStep()) {
      (instants[id] as number[]).push(nowMs);
      if (!isLast) continue;
      Object.assign(samples[id] as SampleRecord, endOf(instants[id] as number[]));
      send();
    }
  }
  return toRun(samples, { load, concurrency, requests, endedMs: nowMs });
}

function drawRequests(
  { inputTokens, shared }: Pick<EngineLoad, 'inputTokens' | 'shared'>,
  { count, outputTokens }: { count: number; outputTokens: number },
) {
  const random = seededRandom(77);
  return Array.from({ length: count }, (_, id) => {
    const own = Math.round(inputTokens(random));
    const tokens = own + (shared?.tokens ?? 0);
    const blocks = Array.from({ length: Math.floor(tokens / BLOCK) }, (_block, place) =>
      shared && (place + 1) * BLOCK <= shared.tokens
        ? 1e6 + (id % shared.groups) * 1e4 + place
        : 1e9 + id * 1e4 + place,
    );
    const answer = Math.max(2, Math.round(outputTokens * Math.exp(0.4 * drawNormal(random))));
    return { prompt: { tokens, blocks }, outputTokens: answer };
  });
}

function sampleOf(
  index: number,
  { nowMs, concurrency, inputTokens }: { nowMs: number; concurrency: number; inputTokens: number },
): SampleRecord {
  return {
    ...{ kind: 'sample', stage: 'steady', attempt: 1, phase: index < concurrency ? 'warmup' : 'steady', index },
    ...{ promptId: `prompt-${index}`, requestId: `r-${index}`, plannedMs: nowMs, sentMs: nowMs, endMs: nowMs },
    ...{ outcome: 'ok', finishReason: 'stop', usage: { input: inputTokens }, gapsMs: [], contentEvents: 0 },
  };
}

function endOf(instants: readonly number[]) {
  const [firstContentMs, lastContentMs] = [instants[0] as number, instants.at(-1) as number];
  return {
    ...{ firstContentMs, firstVisibleMs: firstContentMs, lastContentMs, endMs: lastContentMs },
    ...{
      contentEvents: instants.length,
      gapsMs: instants.slice(1).map((at, index) => at - (instants[index] as number)),
    },
  };
}

function toRun(
  samples: SampleRecord[],
  {
    load,
    concurrency,
    requests,
    endedMs,
  }: { load: EngineLoad; concurrency: number; requests: number; endedMs: number },
): Run {
  const run = buildRun({ seed: 1, requests, concurrency, ageDays: load.ageDays ?? 0, header: load.header ?? {} });
  for (const sample of samples) sample.usage.output = sample.contentEvents;
  const sent = samples.slice(concurrency).map(({ sentMs }) => sentMs as number);
  const window = { startMs: Math.min(...sent), endMs: Math.max(...sent) };
  const [stage] = run.stages;
  return { ...run, samples, stages: stage ? [{ ...stage, window, endedMs }] : [] };
}

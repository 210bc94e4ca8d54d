/** Requests to a simulated engine in virtual time: samples whose truth is known, without a socket and without waiting. */

import type { StageSide } from '../../src/advise/side.ts';
import type { Measurement } from '../../src/model/measurement.ts';
import type { RunHeader, SampleRecord } from '../../src/model/run-file.ts';
import { Engine } from '../../src/simulator/engine.ts';
import { createStepNoise } from '../../src/simulator/noise.ts';
import { completeProfile, type PartialProfile } from '../../src/simulator/profile.ts';
import { drawNormal } from '../../src/stats/draw-normal.ts';
import { seededRandom } from '../../src/stats/random.ts';

export interface DrivenLoad {
  profile: PartialProfile;
  requests: number;
  seed: number;
  /** Requests under way in a closed loop, or instants at which requests come. */
  load: { concurrency: number } | { arrivalsMs: readonly number[] };
  inputTokens?: number;
  outputTokens?: { median: number; sigma: number };
  warmup?: number;
}

/** Samples in the order of sending; instants arrive at the client up to half a millisecond late. */
export function driveEngine(of: DrivenLoad): SampleRecord[] {
  const { requests, load, inputTokens = 200, outputTokens = { median: 24, sigma: 0.4 }, warmup = 0 } = of;
  const profile = completeProfile({ prefixCache: { capacityBlocks: 0 }, ...of.profile });
  const random = seededRandom(of.seed);
  const engine = new Engine(profile, createStepNoise(profile.noise, of.seed), of.seed);
  const scatter = (median: number, sigma: number): number =>
    Math.max(2, Math.round(median * Math.exp(sigma * drawNormal(random))));
  const plans = Array.from({ length: requests }, (_, id) => ({
    ...{ id, tokens: scatter(inputTokens, 0.3) },
    outputTokens: scatter(outputTokens.median, outputTokens.sigma),
  }));
  const sentMs: number[] = [];
  const eventsMs = plans.map((): number[] => []);
  let nowMs = 0;
  const send = (atMs: number): void => {
    const plan = plans[sentMs.length];
    if (!plan) return;
    sentMs.push(atMs);
    engine.submit({ id: plan.id, prompt: { tokens: plan.tokens, blocks: [] }, outputTokens: plan.outputTokens });
  };
  const arrive = (): void => {
    if ('arrivalsMs' in load)
      while ((load.arrivalsMs[sentMs.length] ?? Infinity) <= nowMs) send(load.arrivalsMs[sentMs.length] as number);
  };
  if ('concurrency' in load) for (let slot = 0; slot < load.concurrency; slot++) send(0);
  for (let ended = 0; ended < requests; ) {
    arrive();
    const step = engine.startStep();
    if (!step) {
      if (!('arrivalsMs' in load)) break;
      nowMs = load.arrivalsMs[sentMs.length] as number;
      continue;
    }
    nowMs += step.durationMs;
    for (const { id, isLast } of engine.finishStep()) {
      (eventsMs[id] as number[]).push(nowMs + random() / 2);
      if (!isLast) continue;
      ended++;
      if ('concurrency' in load) send(nowMs + 0.5);
    }
  }
  return plans.map(({ id, tokens }) =>
    toSample({ id, tokens, sentMs: sentMs[id] as number, events: eventsMs[id] as number[], warmup }),
  );
}

function toSample(of: {
  id: number;
  tokens: number;
  sentMs: number;
  events: readonly number[];
  warmup: number;
}): SampleRecord {
  const { id, tokens, sentMs, events, warmup } = of;
  const [firstMs, lastMs] = [events[0] as number, events.at(-1) as number];
  return {
    ...{ kind: 'sample', stage: 'steady', attempt: 1, phase: id < warmup ? 'warmup' : 'steady', index: id },
    ...{ promptId: `p${id}`, requestId: `r${id}`, plannedMs: sentMs, sentMs, firstContentMs: firstMs },
    ...{ lastContentMs: lastMs, endMs: lastMs + 0.1, outcome: 'ok', contentEvents: events.length },
    usage: { input: tokens, output: events.length },
    gapsMs: events.slice(1).map((atMs, index) => atMs - (events[index] as number)),
  };
}

/** Exponential gaps: a Poisson process. */
export function poissonArrivals(perSec: number, requests: number, seed: number): number[] {
  const random = seededRandom(seed);
  let atMs = 0;
  return Array.from({ length: requests }, () => (atMs += (-Math.log(1 - random()) / perSec) * 1000));
}

/** A stage of these samples; `figures` as the measurement would have them. */
export function asStage(
  samples: readonly SampleRecord[],
  { load }: Pick<DrivenLoad, 'load'>,
  figures: Measurement['stages'][string] = {},
): StageSide {
  const open = { fromPerSec: 1, toPerSec: 1, burstiness: 1, mostInFlight: 512 };
  const plan = {
    name: 'steady',
    warmupRequests: 0,
    ...('concurrency' in load ? { concurrency: load.concurrency } : { open }),
  };
  const header = { workload: { stages: [plan] } } as unknown as RunHeader;
  return {
    stage: 'steady',
    plan,
    run: { header, samples: [...samples], scores: [], stages: [], health: [] },
    measurement: { stages: { steady: figures } } as unknown as Measurement,
    warmup: samples.filter(({ phase }) => phase === 'warmup'),
    steady: samples.filter(({ phase }) => phase === 'steady'),
  };
}

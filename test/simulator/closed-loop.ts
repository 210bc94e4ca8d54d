/** Runs an engine on virtual time with a fixed number of requests in flight: what a closed-loop load would see. */
import { Engine } from '../../src/simulator/engine.ts';
import { createStepNoise } from '../../src/simulator/noise.ts';
import type { Profile } from '../../src/simulator/profile.ts';
import { tokenizePrompt } from '../../src/simulator/tokenizer.ts';

export interface ClosedLoop {
  profile: Profile;
  runSeed: number;
  prompts: string[];
  requests: number;
  concurrency: number;
  outputTokens: number;
}

export interface ClosedLoopResult {
  totalMs: number;
  ttftP50Ms: number;
  tpotP50Ms: number;
}

export function runClosedLoop(load: ClosedLoop): ClosedLoopResult {
  const engine = new Engine(load.profile, createStepNoise(load.profile.noise, load.runSeed));
  const sentMs: number[] = [];
  const firstMs: number[] = [];
  const ttftsMs: number[] = [];
  const tpotsMs: number[] = [];
  let nowMs = 0;
  const send = () => {
    const id = sentMs.length;
    if (id === load.requests) return;
    sentMs.push(nowMs);
    // A nonce first, as `cache: bust` does.
    const prompt = tokenizePrompt(`${load.runSeed}-${id} ${load.prompts[id % load.prompts.length]}`, 16);
    engine.submit({ id, prompt, outputTokens: load.outputTokens });
  };
  for (let slot = 0; slot < load.concurrency; slot++) send();
  for (let step = engine.startStep(); step; step = engine.startStep()) {
    nowMs += step.durationMs;
    for (const { id, index, isLast } of engine.finishStep()) {
      if (index === 0) {
        firstMs[id] = nowMs;
        ttftsMs.push(nowMs - (sentMs[id] ?? Number.NaN));
      }
      if (isLast) {
        tpotsMs.push((nowMs - (firstMs[id] ?? Number.NaN)) / (load.outputTokens - 1));
        send();
      }
    }
  }
  return { totalMs: nowMs, ttftP50Ms: takeMedian(ttftsMs), tpotP50Ms: takeMedian(tpotsMs) };
}

function takeMedian(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs of which every cost is known: the simulator's engine on virtual time under a closed loop, written down as the driver would. */
import type { Run, SampleRecord } from '../../src/model/run-file.ts';
import { Engine } from '../../src/simulator/engine.ts';
import { createStepNoise } from '../../src/simulator/noise.ts';
import { completeProfile, type PartialProfile } from '../../src/simulator/profile.ts';
import { tokenizePrompt } from '../../src/simulator/tokenizer.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { buildRun, NOW } from '../synthetic/build-run.ts';
import { drawNormal } from '../synthetic/noise.ts';

export interface EngineLoad {
  profile: PartialProfile;
  runSeed: number;
  /** One after the other; all but the first are steps of a ladder. */
  concurrency: readonly number[];
  requests?: number;
  ageDays?: number;
}

type Plan = Run['header']['workload']['stages'][number];

export function runEngine({ profile, runSeed, concurrency, requests = 80, ageDays = 0 }: EngineLoad): Run {
  const complete = completeProfile(profile);
  const noise = createStepNoise(complete.noise, runSeed);
  const engine = new Engine(complete, noise, runSeed);
  const stages = concurrency.map((level, index): Plan => {
    const plan = { concurrency: level, requests, warmupRequests: level };
    return index === 0 ? { name: 'steady', ...plan } : { name: `up-${level}`, ...plan, rung: { ladder: 'up', level } };
  });
  const loop = new ClosedLoop(engine, complete.outputTokens);
  const parts = stages.map((plan) => loop.drive(plan));
  const base = buildRun({ seed: runSeed, requests: 2 });
  return {
    ...base,
    header: {
      ...base.header,
      startedAt: new Date(NOW - ageDays * 86_400_000).toISOString(),
      workload: { ...base.header.workload, stages },
    },
    samples: parts.flatMap(({ samples }) => samples),
    stages: parts.map(({ stage }) => stage),
    health: stages.flatMap(({ name }) => base.health.map((health) => ({ ...health, stage: name }))),
  };
}

class ClosedLoop {
  readonly #engine: Engine;
  readonly #lengths: { median: number; sigma: number };
  #nowMs = 0;
  #sent = 0;

  constructor(engine: Engine, lengths: { median: number; sigma: number }) {
    this.#engine = engine;
    this.#lengths = lengths;
  }

  drive(plan: Plan): { samples: SampleRecord[]; stage: Run['stages'][number] } {
    const { name, concurrency = 1, requests = 0 } = plan;
    const open = new Map<number, SampleRecord>();
    const done: SampleRecord[] = [];
    const startedMs = this.#nowMs;
    const random = seededRandom(7);
    let index = 0;
    const send = (): void => {
      if (index === concurrency + requests) return;
      const sample = this.#submit({ name, index, isWarmup: index < concurrency, random });
      open.set(sample.id, sample.record);
      index++;
    };
    for (let slot = 0; slot < concurrency; slot++) send();
    for (let step = this.#engine.startStep(); step; step = this.#engine.startStep()) {
      this.#nowMs += step.durationMs;
      for (const { id, isLast } of this.#engine.finishStep()) {
        const record = open.get(id) as SampleRecord;
        noteEvent(record, this.#nowMs);
        if (!isLast) continue;
        open.delete(id);
        done.push(record);
        send();
      }
    }
    const steady = done.filter(({ phase }) => phase === 'steady').map(({ sentMs }) => sentMs as number);
    const window = { startMs: Math.min(...steady), endMs: Math.max(...steady) };
    const stage = {
      ...{ kind: 'stage' as const, stage: name, attempt: 1, startedMs, endedMs: this.#nowMs, window },
      ...{ planned: requests, stop: 'completed' as const },
    };
    return { samples: done.toSorted((a, b) => a.index - b.index), stage };
  }

  #submit(of: { name: string; index: number; isWarmup: boolean; random: () => number }): {
    id: number;
    record: SampleRecord;
  } {
    const id = this.#sent++;
    const words = Math.round(10 + 100 * of.random());
    const length = this.#lengths.median * Math.exp(this.#lengths.sigma * drawNormal(of.random));
    const prompt = tokenizePrompt(`${id} ${'prompt '.repeat(words)}`, 16);
    const outputTokens = Math.max(2, Math.round(length));
    this.#engine.submit({ id, prompt, outputTokens });
    return {
      id,
      record: {
        ...{
          kind: 'sample',
          stage: of.name,
          attempt: 1,
          index: of.index,
          promptId: `p-${of.index}`,
          requestId: `r-${id}`,
        },
        phase: of.isWarmup ? 'warmup' : 'steady',
        ...{ plannedMs: this.#nowMs, sentMs: this.#nowMs, endMs: this.#nowMs, outcome: 'ok', finishReason: 'stop' },
        usage: { input: prompt.tokens, output: outputTokens, cached: 0 },
        ...{ gapsMs: [], contentEvents: 0 },
      },
    };
  }
}

function noteEvent(record: SampleRecord, atMs: number): void {
  if (record.lastContentMs === undefined) Object.assign(record, { firstContentMs: atMs, firstVisibleMs: atMs });
  else record.gapsMs.push(atMs - record.lastContentMs);
  Object.assign(record, { lastContentMs: atMs, endMs: atMs });
  record.contentEvents++;
}

/** Engines behind one router, each with its own queue, batch, prefix cache and pace, as several processes of one server are. */
import { type Admission, type Emission, Engine, type Sequence } from './engine.ts';
import { type EngineState, TtftHistogram } from './metrics-page.ts';
import { createStepNoise } from './noise.ts';
import { type Clock, createTimer, Pacing } from './pacing.ts';
import type { Profile } from './profile.ts';
import type { TruthRecord } from './truth.ts';

export interface ReplicasOptions {
  profile: Profile;
  runSeed: number;
  clock: Clock;
  onAdmission: (admission: Admission) => void;
  onEmission: (emission: Emission) => void;
}

interface Replica {
  engine: Engine;
  pacing: Pacing;
  ttft: TtftHistogram;
}

/** Between the seeds of two replicas: further apart than seeds that people give. */
const SEED_STRIDE = 1_000_003;

export class Replicas {
  readonly #routing: Profile['replicas']['routing'];
  readonly #replicas: Replica[];
  /** By sequence, from when it is routed until it is taken out. */
  readonly #placeOf = new Map<number, Replica>();
  #routed = 0;

  constructor(options: ReplicasOptions) {
    const { count, routing } = options.profile.replicas;
    this.#routing = routing;
    this.#replicas = Array.from({ length: count }, (_, index) => createReplica(options, index));
  }

  /** One for each engine. */
  get states(): EngineState[] {
    return this.#replicas.map(({ engine, ttft }) => ({ ...engine.load, ttft }));
  }

  /** Hands the sequence to one of the engines and says which, from 0. */
  submit(sequence: Sequence): number {
    const index = this.#route();
    const replica = this.#replicas[index] as Replica;
    this.#placeOf.set(sequence.id, replica);
    replica.engine.submit(sequence);
    replica.pacing.wake();
    return index;
  }

  /** A request has ended: frees its place, which one that was never submitted has none of, and counts its TTFT. */
  end(id: number, record: TruthRecord): void {
    const replica = this.#placeOf.get(id);
    replica?.engine.cancel(id);
    replica?.ttft.observe(record);
    this.#placeOf.delete(id);
  }

  stop(): void {
    for (const { pacing } of this.#replicas) pacing.stop();
  }

  #route(): number {
    const next = this.#routed++ % this.#replicas.length;
    if (this.#routing === 'round-robin') return next;
    // Of equals the one whose turn it is, so that an idle server spreads its requests too.
    const inTurn = this.#replicas.map((_, step) => (next + step) % this.#replicas.length);
    const sizes = this.#replicas.map(({ engine: { load } }) => load.waiting + load.running);
    return inTurn.reduce((least, index) => ((sizes[index] ?? 0) < (sizes[least] ?? 0) ? index : least));
  }
}

function createReplica({ profile, runSeed, clock, onAdmission, onEmission }: ReplicasOptions, index: number): Replica {
  const seed = runSeed + index * SEED_STRIDE;
  const engine = new Engine(profile, createStepNoise(profile.noise, seed), seed);
  const pacing = new Pacing({
    engine,
    clock,
    timer: createTimer(clock),
    coldStartMs: profile.faults.coldStartMs,
    onStepStart: ({ admitted }) => {
      for (const admission of admitted) onAdmission(admission);
    },
    onStepEnd: (emissions) => {
      for (const emission of emissions) onEmission(emission);
    },
  });
  return { engine, pacing, ttft: new TtftHistogram() };
}

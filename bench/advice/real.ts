/** llama.cpp with a real model on one core, so that the load generator has another: its own knobs, turned. */
import { startRealServer } from '../../test/real/real-server.ts';
import type { Stand, Trial } from './trial.ts';

interface RealScenario extends Pick<Trial, 'name' | 'wrong' | 'rule'> {
  config: string;
  /** Words for scripts/real-server/serve.py. */
  candidate: readonly string[];
  followed: readonly string[];
}

const IN_FLIGHT = 4;

// Lengths differ as those of real traffic do: where all are alike, a queue for a slot and one for prefill look the same, and no cost of a token shows.
const oneSlot: RealScenario = {
  name: 'llama.cpp with one slot',
  wrong: `--parallel 1 for ${IN_FLIGHT} requests in flight: three of them wait for a slot.`,
  rule: 'more-slots',
  config: `
workload:
  synthetic: { input-tokens: "lognormal(32, 0.5)", output-tokens: "lognormal(24, 0.6)" }
  warmup: { requests: ${IN_FLIGHT} }
  stages: [ { name: steady, closed: { concurrency: ${IN_FLIGHT} }, requests: 48 } ]
quality: { sets: [] }
gates:
  ttft_p50: { limit: 300ms }
  accuracy: off
`,
  candidate: ['--parallel', '1'],
  followed: ['--parallel', String(IN_FLIGHT)],
};

const cacheOff: RealScenario = {
  name: 'llama.cpp without its prompt cache',
  wrong: 'Every prompt is worked through from its beginning, though all share most of their tokens.',
  rule: 'prefix-cache',
  config: `
workload:
  synthetic: { input-tokens: "lognormal(48, 0.6)", shared-prefix: { groups: 1, tokens: 128 } }
  max-output-tokens: 8
  warmup: { requests: 2 }
  stages: [ { name: steady, closed: { concurrency: 1 }, requests: 40 } ]
quality: { sets: [] }
gates:
  ttft_p50: { limit: 150ms }
  accuracy: off
`,
  candidate: ['--parallel', '1', '--no-cache'],
  followed: ['--parallel', '1'],
};

export const realTrials: readonly Trial[] = [oneSlot, cacheOff].map(toTrial);

/** Limits alone judge: nothing is stored, since no version of the server was better. */
function toTrial({ name, wrong, rule, config, candidate, followed }: RealScenario): Trial {
  const options: Record<Stand, readonly string[]> = { base: candidate, candidate, followed };
  return {
    ...{ name, wrong, rule },
    stands: { base: false, followed: true },
    config: () => config,
    prepare: () => Promise.resolve(),
    start: async (stand) => {
      const { origin, stop } = await startRealServer(options[stand]);
      return { target: { url: `${origin}/v1`, model: 'smollm2' }, stop };
    },
  };
}

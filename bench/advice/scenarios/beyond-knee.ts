/** More requests at once than bring throughput, as a ladder shows. */
import type { Scenario } from '../scenario.ts';

const config = (concurrency: number): string => `
workload:
  synthetic: { input-tokens: "lognormal(100, 0.3)" }
  max-output-tokens: 32
  stages:
    - { name: steady, closed: { concurrency: ${concurrency} }, requests: 100 }
    - { name: capacity, ladder: { concurrency: [1, 3, 9, 18] }, requests: 40 }
quality: { sets: [] }
gates:
  e2e_p50: { limit: 1s }
  accuracy: off
`;

export const beyondKnee: Scenario = {
  name: 'beyond the knee',
  wrong: 'Twenty requests at once on a server whose steps grow as the batch does.',
  rule: 'beyond-knee',
  candidate: {
    engine: { maxBatch: 32, stepMs: 2.4, decodeMsPerSequence: 4, prefillMsPerToken: 0.01 },
    outputTokens: { median: 16, sigma: 0.3 },
  },
  config: config(20),
  followed: { config: config(3) },
};

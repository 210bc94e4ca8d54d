/** A pull request that lowers the batch limit. */
import type { Scenario } from '../scenario.ts';

const engine = { stepMs: 8, decodeMsPerSequence: 0.2, prefillMsPerToken: 0.05 };
const outputTokens = { median: 24, sigma: 0.4 };

export const fewerSlots: Scenario = {
  name: 'fewer slots',
  wrong: 'The base branch runs sixteen requests at once, this build six of the ten that are under way.',
  rule: 'more-slots',
  base: { engine: { ...engine, maxBatch: 16 }, outputTokens },
  candidate: { engine: { ...engine, maxBatch: 6 }, outputTokens },
  config: `
workload:
  synthetic: { input-tokens: "lognormal(200, 0.3)" }
  max-output-tokens: 64
  stages: [ { name: steady, closed: { concurrency: 10 }, requests: 120 } ]
quality: { sets: [] }
gates: { accuracy: off }
`,
  followed: { candidate: { engine: { ...engine, maxBatch: 16 }, outputTokens } },
};

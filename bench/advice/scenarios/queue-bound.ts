/** A server that could batch more than it is allowed to. */
import type { Scenario } from '../scenario.ts';

const engine = { stepMs: 8, decodeMsPerSequence: 0.2, prefillMsPerToken: 0.05 };
const outputTokens = { median: 24, sigma: 0.4 };

export const queueBound: Scenario = {
  name: 'queue-bound',
  wrong: 'Four slots for twelve requests at once, although a step hardly grows with its batch.',
  rule: 'more-slots',
  candidate: { engine: { ...engine, maxBatch: 4 }, outputTokens },
  config: `
workload:
  synthetic: { input-tokens: "lognormal(200, 0.3)" }
  max-output-tokens: 64
  stages: [ { name: steady, closed: { concurrency: 12 }, requests: 160 } ]
quality: { sets: [] }
gates:
  ttft_p50: { limit: 200ms }
  accuracy: off
`,
  followed: { candidate: { engine: { ...engine, maxBatch: 12 }, outputTokens } },
};

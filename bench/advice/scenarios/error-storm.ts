import type { Scenario } from '../scenario.ts';

const engine = { stepMs: 6, decodeMsPerSequence: 0.2, prefillMsPerToken: 0.05 };
const outputTokens = { median: 12, sigma: 0.4 };

/** Streams that break off half way: their tokens are lost, and so is the time that they took. */
export const errorStorm: Scenario = {
  name: 'error-storm',
  wrong: 'A third of the answers is reset half way.',
  rule: 'errors',
  base: { engine, outputTokens },
  candidate: { engine, outputTokens, faults: { resetRatio: 0.3 } },
  config: `
workload:
  synthetic: { input-tokens: "lognormal(200, 0.3)" }
  max-output-tokens: 32
  stages: [ { name: steady, closed: { concurrency: 4 }, requests: 200 } ]
quality: { sets: [] }
gates: { error_ratio: { limit: 1% } }
`,
  followed: { candidate: { engine, outputTokens } },
};

/** More requests a second than one server can take. */
import type { Scenario } from '../scenario.ts';

const endpoint = {
  engine: { maxBatch: 64, stepMs: 2, decodeMsPerSequence: 3, prefillMsPerToken: 0.02 },
  outputTokens: { median: 24, sigma: 0.3 },
};

export const overload: Scenario = {
  name: 'overload',
  wrong: 'Sixteen requests a second where each token takes 3 ms of one server that has enough slots.',
  rule: 'overload',
  candidate: endpoint,
  config: `
workload:
  synthetic: { input-tokens: "lognormal(100, 0.3)" }
  max-output-tokens: 64
  stages: [ { name: steady, open: { rate: 16 }, requests: 200 } ]
quality: { sets: [] }
gates:
  ttft_p50: { limit: 100ms }
  accuracy: off
`,
  followed: { candidate: { ...endpoint, replicas: { count: 2 } } },
};

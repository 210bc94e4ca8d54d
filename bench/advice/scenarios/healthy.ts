/** Three stored runs of the same build, and service levels that it keeps: the usual pull request. */
import type { Scenario } from '../scenario.ts';

const endpoint = {
  engine: { maxBatch: 16, stepMs: 6, decodeMsPerSequence: 0.2, prefillMsPerToken: 0.05, chunkedPrefillTokens: 256 },
  outputTokens: { median: 24, sigma: 0.3 },
  answers: { rates: { default: 0.93 }, flipRatio: 0.005 },
};

export const healthy: Scenario = {
  name: 'healthy',
  wrong: 'Nothing: the build of the base branch, measured again.',
  rule: null,
  base: endpoint,
  candidate: endpoint,
  config: `
workload:
  max-output-tokens: 32
  stages: [ { name: steady, closed: { concurrency: 8 }, requests: 120 } ]
quality: { concurrency: 16, max-output-tokens: 16 }
gates:
  ttft_p50: { limit: 400ms }
  accuracy: { limit: 80% }
`,
};

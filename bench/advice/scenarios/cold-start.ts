import type { Scenario } from '../scenario.ts';

const engine = { stepMs: 6, decodeMsPerSequence: 0.2, prefillMsPerToken: 0.05 };
const outputTokens = { median: 12, sigma: 0.4 };

/** Kernels are compiled while the first requests run: more of them than the warm-up takes. */
export const coldStart: Scenario = {
  name: 'cold-start',
  wrong: 'The first forty requests after a start take five times as long, and the warm-up holds ten of them.',
  rule: 'cold-start',
  candidate: { engine, outputTokens, coldStart: { slowRequests: 40, slowScale: 5 } },
  config: `
workload:
  synthetic: { input-tokens: "lognormal(200, 0.3)" }
  max-output-tokens: 32
  warmup: { requests: 10 }
  stages: [ { name: steady, closed: { concurrency: 4 }, requests: 200 } ]
quality: { sets: [] }
gates: { ttft_p95: { limit: 90ms } }
`,
  followed: { candidate: { engine, outputTokens } },
};

/** Tokens come too slowly for the service level, because every step reads large weights. */
import type { Scenario } from '../scenario.ts';

const candidate: Scenario['candidate'] = {
  engine: { stepMs: 16, decodeMsPerSequence: 0.2, prefillMsPerToken: 0.02 },
  outputTokens: { median: 48, sigma: 0.3 },
};

export const decodeBound: Scenario = {
  name: 'decode-bound',
  wrong: 'The limit on the time between tokens is broken: a step takes 16 ms whatever runs in it.',
  rule: 'quantise',
  candidate,
  config: `
workload:
  stages:
    - { name: steady, closed: { concurrency: 8 }, requests: 120 }
  max-output-tokens: 128
gates:
  tpot_p50: { limit: 13ms }
`,
  followed: { candidate: { ...candidate, quantisation: { decodeCostRatio: 0.55 } } },
};

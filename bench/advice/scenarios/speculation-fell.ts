/** The draft model is out of step with the model: fewer proposed tokens are accepted. */
import type { Scenario } from '../scenario.ts';

const base: Scenario['candidate'] = {
  engine: { stepMs: 14, decodeMsPerSequence: 0.1, prefillMsPerToken: 0.02 },
  outputTokens: { median: 96, sigma: 0.3 },
  speculation: { draftTokens: 3, acceptanceRatio: 0.8 },
};

export const speculationFell: Scenario = {
  name: 'speculation-fell',
  wrong: 'Speculative decoding accepts four proposed tokens of ten instead of eight.',
  rule: 'speculation-fell',
  base,
  candidate: { ...base, speculation: { draftTokens: 3, acceptanceRatio: 0.4 } },
  config: `
workload:
  stages:
    - { name: steady, closed: { concurrency: 8 }, requests: 120 }
  max-output-tokens: 256
`,
  followed: { candidate: base },
};

/** Answers last longer because they are longer, and every token comes as fast as before. */
import type { Scenario } from '../scenario.ts';

const base: Scenario['candidate'] = {
  engine: { stepMs: 8, decodeMsPerSequence: 0.2, prefillMsPerToken: 0.02 },
  outputTokens: { median: 48, sigma: 0.3 },
};

export const lengthShift: Scenario = {
  name: 'length-shift',
  wrong: 'Answers have 80 tokens instead of 48, so whole answers last longer.',
  rule: 'output-length',
  base,
  candidate: { ...base, outputTokens: { median: 80, sigma: 0.3 } },
  config: `
workload:
  stages:
    - { name: steady, closed: { concurrency: 8 }, requests: 120 }
  max-output-tokens: 256
gates:
  e2e_p50: { max-increase: 10% }
`,
  followed: { candidate: base },
};

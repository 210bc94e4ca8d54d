/** Long prompts on a server whose prefill is slow: most of TTFT is input tokens. */
import type { Scenario } from '../scenario.ts';

const endpoint = (prefillMsPerToken: number) => ({
  engine: { maxBatch: 32, stepMs: 6, decodeMsPerSequence: 0.1, prefillMsPerToken },
  outputTokens: { median: 24, sigma: 0.4 },
});

export const prefillBound: Scenario = {
  name: 'prefill-bound',
  wrong: 'Each input token takes 0.15 ms, and prompts are 300 to 900 tokens long.',
  rule: 'prefill-bound',
  candidate: endpoint(0.15),
  config: `
workload:
  max-output-tokens: 64
  synthetic: { input-tokens: "uniform(300, 900)" }
  stages: [ { name: steady, closed: { concurrency: 4 }, requests: 120 } ]
quality: { sets: [] }
gates:
  ttft_p50: { limit: 80ms }
`,
  followed: { candidate: endpoint(0.075) },
};

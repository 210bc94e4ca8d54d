/** Too small a batch of prompt tokens in each step: a prompt takes many steps, and each does little for it. */
import type { Scenario } from '../scenario.ts';

const endpoint = (chunkedPrefillTokens: number) => ({
  engine: { maxBatch: 32, stepMs: 8, decodeMsPerSequence: 0.1, prefillMsPerToken: 0.035, chunkedPrefillTokens },
  outputTokens: { median: 40, sigma: 0.4 },
});

export const smallChunk: Scenario = {
  name: 'small-chunk',
  wrong: 'A step takes in 32 prompt tokens at most; prompts are 300 to 800 tokens long.',
  rule: 'chunk-budget',
  candidate: endpoint(32),
  config: `
workload:
  max-output-tokens: 100
  synthetic: { input-tokens: "uniform(300, 800)" }
  stages: [ { name: steady, closed: { concurrency: 4 }, requests: 120 } ]
quality: { sets: [] }
gates:
  ttft_p50: { limit: 120ms }
`,
  followed: { candidate: endpoint(512) },
};

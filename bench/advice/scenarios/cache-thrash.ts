/** Six system prompts that no more fit the prefix cache together: each drives another out. */
import type { Scenario } from '../scenario.ts';

const endpoint = (capacityBlocks: number) => ({
  engine: { maxBatch: 32, stepMs: 6, decodeMsPerSequence: 0.1, prefillMsPerToken: 0.1 },
  prefixCache: { capacityBlocks },
  outputTokens: { median: 24, sigma: 0.4 },
});

export const cacheThrash: Scenario = {
  name: 'cache-thrash',
  wrong: 'The prefix cache shrank to 50 blocks of 16 tokens; each of six shared beginnings takes 38.',
  rule: 'prefix-cache',
  base: endpoint(4096),
  candidate: endpoint(50),
  config: `
workload:
  max-output-tokens: 64
  synthetic: { input-tokens: "uniform(60, 160)", shared-prefix: { groups: 6, tokens: 600 } }
  stages: [ { name: steady, closed: { concurrency: 4 }, requests: 120 } ]
quality: { sets: [] }
`,
  followed: { candidate: endpoint(4096) },
};

/** A quarter of the prompts is long and taken in whole: everyone who streams stands still meanwhile. */
import type { Scenario } from '../scenario.ts';

const endpoint = (chunkedPrefillTokens?: number) => ({
  engine: {
    ...{ maxBatch: 32, stepMs: 10, decodeMsPerSequence: 0.1, prefillMsPerToken: 0.1 },
    ...(chunkedPrefillTokens === undefined ? {} : { chunkedPrefillTokens }),
  },
  outputTokens: { median: 16, sigma: 0.4 },
});

export const prefillStalls: Scenario = {
  name: 'prefill-stalls',
  wrong: 'Prompts of 2,000 tokens are taken in at once, 200 ms each, while others stream at 11 ms a token.',
  rule: 'chunked-prefill',
  candidate: endpoint(),
  config: `
workload:
  max-output-tokens: 40
  synthetic: { input-tokens: "histogram(60: 3, 2000: 1)" }
  stages: [ { name: steady, closed: { concurrency: 6 }, requests: 150 } ]
quality: { sets: [] }
gates:
  tpot_p95: { limit: 25ms }
`,
  followed: { candidate: endpoint(256) },
};

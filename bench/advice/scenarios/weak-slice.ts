import type { Scenario } from '../scenario.ts';

const engine = { stepMs: 3, decodeMsPerSequence: 0.1, prefillMsPerToken: 0.02 };
const outputTokens = { median: 12 };

/** One kind of question is answered worse than on the base branch, all others as before. */
export const weakSlice: Scenario = {
  name: 'weak-slice',
  wrong: 'Questions of jargon are answered right in four cases of ten; before it were nine.',
  rule: 'weak-slice',
  base: { engine, outputTokens, answers: { rates: { default: 0.9 } } },
  candidate: { engine, outputTokens, answers: { rates: { default: 0.9, 'skill=jargon': 0.4 } } },
  config: `
workload:
  synthetic: { input-tokens: "lognormal(150, 0.2)" }
  max-output-tokens: 16
  stages: [ { name: steady, closed: { concurrency: 4 }, requests: 100 } ]
`,
  followed: { candidate: { engine, outputTokens, answers: { rates: { default: 0.9 } } } },
};

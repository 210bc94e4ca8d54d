/** Jobs that measure parts of one plan and the job that joins them, all by the bundled action against one simulated endpoint. */
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { configure } from '../story/recorded.ts';
import { type Step, type StepOptions, Story } from '../story/story.ts';
import { slowPrefill, withEndpoint } from './endpoint.ts';

/** Wide, since this is about the way of the data: a busy machine must not decide it. */
const wideGates = `
gates:
  ttft_p50: { max-increase: 100%, min-change: 20ms }
  ttft_p95: { max-increase: 400%, min-change: 100ms }
  tpot_p50: { max-increase: 400%, min-change: 20ms }
  output_tokens_per_sec: { max-decrease: 95% }
`;
let runSeed = 0;

describe('two jobs with a part each and one that joins them', () => {
  it('come to the verdict that one job comes to', async () => {
    await using story = await Story.open();
    const stages = 'stages: [ { name: steady, closed: { concurrency: 8 }, requests: 120 } ]';
    await configure(story, `workload: { max-output-tokens: 8, ${stages} }\nquality: { sets: [] }\n${wideGates}`);
    const measureAndJoin = (step: (options: StepOptions) => Promise<Step>, changes = {}) =>
      withEndpoint({ runSeed: ++runSeed, changes }, ({ url }) => {
        const inputs = { url, model: 'test-model' };
        const [first, second] = ['1/2', '2/2'].map((shard) => ({ inputs: { ...inputs, shard } }));
        return step({
          inputs,
          ...first,
          beside: second ? [second] : [],
          next: { jobName: 'verdict', inputs: { mode: 'merge' } },
        });
      });
    const pushed = await measureAndJoin((options) => story.push(options));
    expect(pushed.next?.exitCode, pushed.next?.log).toBe(0);
    const pull = await measureAndJoin((options) => story.openPullRequest(options), slowPrefill);
    expect(pull.exitCode, pull.log).toBe(0);
    expect(pull.next?.exitCode, pull.next?.log).toBe(1);
    const result = JSON.parse(pull.next?.outputs.result ?? '') as Result;
    expect(result.baseline.runs).toHaveLength(1);
    expect(result.candidate.shards).toBe(2);
    expect(result.metrics.steady?.error_ratio?.n).toBe(120);
    expect(result.gates.find(({ id }) => id === 'ttft_p50')?.answer).toBe('regression');
    expect(result.candidate.health.map(({ part }) => part)).toEqual([1, 2]);
    expect(story.github.state.comments).toHaveLength(1);
  }, 240_000);
});

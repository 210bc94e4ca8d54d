/** What happens in the trusted second workflow: a pull request's own run has measured, and a run of the base branch judges and says it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import type { Run } from '../local-github/state.ts';
import { openRecorded } from '../story/recorded.ts';
import type { PullRequestStep, Story } from '../story/story.ts';
import { quickConfig, slowPrefill, withEndpoint } from './endpoint.ts';

const reporting = { contents: 'read', actions: 'read', 'pull-requests': 'write', statuses: 'write' } as const;
let seed = 500;

/** A fork's pull request whose own run has measured the server that it has started in its job. */
function measure(
  story: Story,
  options: { branch?: string; changes?: object; inputs?: Record<string, string> } = {},
): Promise<PullRequestStep> {
  const { branch = 'a-change', changes = {}, inputs = {} } = options;
  return withEndpoint({ runSeed: ++seed, changes }, ({ url }) =>
    story.openPullRequest({ from: 'fork', branch, inputs: { url, model: 'test-model', ...inputs } }),
  );
}

const statusesOf = (story: Story, sha: string) =>
  story.github.state.statuses
    .filter((status) => status.sha === sha)
    .map(({ context, state, description }) => ({ context, state, description }));

describe('a fork', () => {
  let story: Story;
  let innocent: PullRequestStep;
  beforeAll(async () => {
    ({ story } = await openRecorded());
    innocent = await measure(story);
  }, 120_000);
  afterAll(() => story[Symbol.asyncDispose]());

  it('gets its comment and its commit status from the second workflow, on the right pull request', async () => {
    expect(innocent.outputs['comment-status'], innocent.log).toBe('skipped-fork');
    expect(story.commentsOf(innocent.number)).toEqual([]);
    const report = await story.follow(innocent, { inputs: {}, permissions: reporting });
    expect(report.exitCode, report.log).toBe(0);
    expect(report.log).toContain('Mode report');
    expect(report.outputs).toMatchObject({ verdict: 'pass', 'comment-status': 'created' });
    const [comment = ''] = story.commentsOf(innocent.number);
    expect(comment).toContain('Pass: no regression in');
    expect(comment).toContain('with code from a fork');
    expect(statusesOf(story, innocent.run.headSha)).toEqual([
      {
        context: 'insight-agent',
        state: 'success',
        description: expect.stringMatching(/^Pass: .*fork's own workflow\)$/),
      },
    ]);
    const result = JSON.parse(report.outputs.result ?? '') as Result;
    expect(result.baseline.runs).toHaveLength(3);
  });
});

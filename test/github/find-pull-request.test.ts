import { describe, expect, test } from 'vitest';
import { UnavailableError } from '../../src/errors.ts';
import type { EventContext } from '../../src/github/event.ts';
import { findPullRequest } from '../../src/github/find-pull-request.ts';
import type { TriggeringRun } from '../../src/github/triggering-run.ts';
import { openScene, pullNumber, type Scene } from './scene.ts';

const FORK = { headRepositoryId: 999000111, headOwner: 'stranger' };

/** A fork's pull request number 7, and the end of its run as the second workflow sees it. */
function endOfRun(scene: Scene, changes: Partial<TriggeringRun> = {}): { event: EventContext; headSha: string } {
  const { head, event } = scene;
  const headBranch = changes.headBranch ?? 'main';
  scene.github.state.addPullRequest(7, { ...FORK, headSha: head, headRef: headBranch });
  const triggeringRun: TriggeringRun = {
    ...{ id: 5, attempt: 1, event: 'pull_request', path: '.github/workflows/insight.yml', headSha: head },
    ...{ ...FORK, headBranch, conclusion: 'success', pullRequests: [], ...changes },
  };
  return { event: { ...event, name: 'workflow_run', pullRequest: undefined, triggeringRun }, headSha: head };
}

describe('the pull request of a triggering run', () => {
  test('is the one open pull request whose head is its commit', async () => {
    await using scene = await openScene();
    const of = endOfRun(scene);
    expect(await findPullRequest({ ...scene, ...of })).toEqual({
      found: true,
      pullRequest: {
        ...{ number: 7, headSha: scene.head, headRef: 'main', headRepositoryId: 999000111 },
        ...{ baseRef: 'main', baseSha: expect.stringMatching(/^[0-9a-f]{40}$/), isFork: true },
        ...{ isDependabot: false, draft: false },
      },
    });
  });

  test.each(['feat/$(touch x)', '`id`', 'a:b', 'ä ö&head=x', '"; rm -rf / #', '../../pulls/1', '%2e%2e'])(
    'is found on a branch called %s',
    async (headBranch) => {
      await using scene = await openScene();
      expect(await findPullRequest({ ...scene, ...endOfRun(scene, { headBranch }) })).toMatchObject({
        found: true,
        pullRequest: { number: 7, headRef: headBranch },
      });
    },
  );

  test('of a fork that is gone is found by the commit alone', async () => {
    await using scene = await openScene();
    const of = endOfRun(scene, { headOwner: undefined, headRepositoryId: undefined });
    scene.github.state.addPullRequest(7, { headRepositoryId: null, headOwner: 'ghost' });
    expect(await findPullRequest({ ...scene, ...of })).toMatchObject({
      found: true,
      pullRequest: { number: 7, isFork: true },
    });
  });

  test.each<[string, (scene: Scene) => void]>([
    ['is closed', ({ github }) => github.state.addPullRequest(7, { state: 'closed' })],
    ['has moved on', ({ github, base }) => github.state.addPullRequest(7, { headSha: base[0] ?? '' })],
    ['is on another branch', ({ github }) => github.state.addPullRequest(7, { headRef: 'other' })],
    ['is of another fork', ({ github }) => github.state.addPullRequest(7, { headRepositoryId: 5 })],
  ])('is none where it %s', async (_, change) => {
    await using scene = await openScene();
    const of = endOfRun(scene);
    change(scene);
    expect(await findPullRequest({ ...scene, ...of })).toEqual({
      found: false,
      status: 'skipped-no-pull-request',
      reason: expect.stringContaining('no open pull request has the measured commit'),
    });
  });

  test('is none where two have one head: a guess could comment on the wrong one', async () => {
    await using scene = await openScene();
    const of = endOfRun(scene);
    scene.github.state.addPullRequest(8, { ...FORK, headSha: scene.head, headRef: 'main' });
    expect(await findPullRequest({ ...scene, ...of })).toMatchObject({
      found: false,
      reason: expect.stringMatching(/several.*#8, #7/),
    });
  });

  test('is one of those that GitHub lists the run under, where it lists any', async () => {
    await using scene = await openScene();
    expect(await findPullRequest({ ...scene, ...endOfRun(scene, { pullRequests: [7, 9] }) })).toMatchObject({
      found: true,
    });
    expect(await findPullRequest({ ...scene, ...endOfRun(scene, { pullRequests: [9] }) })).toMatchObject({
      found: false,
    });
  });

  test('is not looked for in vain where the token may not: that is no "none"', async () => {
    await using scene = await openScene({ permissions: { contents: 'read', actions: 'read' } });
    expect(await findPullRequest({ ...scene, ...endOfRun(scene) })).toEqual({
      found: false,
      status: 'skipped-permission',
      reason: expect.stringContaining('pull-requests: write'),
    });
  });

  test('stops the job where GitHub does not answer', async () => {
    await using scene = await openScene();
    scene.github.fail({ path: /\/pulls$/, times: 20, status: 502 });
    await expect(findPullRequest({ ...scene, ...endOfRun(scene) })).rejects.toBeInstanceOf(UnavailableError);
  });
});

describe('the pull request of a dispatched job', () => {
  test('is found by the checked-out commit, pages deep', async () => {
    await using scene = await openScene();
    const { state } = scene.github;
    for (let number = 10; number < 130; number += 1) state.addPullRequest(number, { headSha: scene.base[0] ?? '' });
    const event = { ...scene.event, name: 'workflow_dispatch', pullRequest: undefined };
    expect(await findPullRequest({ ...scene, event, headSha: scene.head })).toMatchObject({
      found: true,
      pullRequest: { number: pullNumber },
    });
    expect(await findPullRequest({ ...scene, event, headSha: 'f'.repeat(40) })).toMatchObject({ found: false });
  });
});

import { describe, expect, test } from 'vitest';
import { findAcceptLabel, findMergedLabels } from '../../src/github/accept-label.ts';
import { readEvent } from '../../src/github/event.ts';
import { jobEnvironment, openScene, pullNumber, readPayload, type Scene } from './scene.ts';

const label = 'perf-regression-accepted';
const accepted = (number = pullNumber, by?: string) => ({
  ...{ gate: '*', reason: `label ${label} of #${number}`, by, source: 'label' },
});

describe('the label of the pull request', () => {
  const find = (scene: Scene, event = scene.event) => findAcceptLabel({ client: scene.client, event, label });
  const put = (scene: Scene, ...labels: string[]) => scene.github.state.addPullRequest(pullNumber, { labels });

  test.each<[string, string[], boolean]>([
    ['is found', ['a', label], true],
    ['whatever its case', ['Perf-Regression-ACCEPTED'], true],
    ['is another', [`${label}-not`], false],
    ['is not there', [], false],
    ['stands on the second page', [...Array.from({ length: 100 }, (_, i) => `l${i}`), label], true],
  ])('%s', async (_, labels, found) => {
    await using scene = await openScene();
    put(scene, ...labels);
    expect(await find(scene)).toEqual({ acceptances: found ? [accepted()] : [] });
  });

  test('is asked for, whatever the payload says, which says who put it there', async () => {
    await using scene = await openScene();
    const payload = {
      ...readPayload('pull-request-opened'),
      action: 'labeled',
      label: { name: label },
      sender: { login: 'jane' },
    };
    const event = readEvent(jobEnvironment({ GITHUB_API_URL: scene.github.apiUrl }), payload);
    expect(event.pullRequest?.labelled).toEqual({ label, by: 'jane' });
    expect(await find(scene, event)).toEqual({ acceptances: [] });
    put(scene, label);
    expect(await find(scene, event)).toEqual({ acceptances: [accepted(pullNumber, 'jane')] });
    const other = readEvent(jobEnvironment(), { ...payload, label: { name: 'docs' } });
    expect(await find(scene, { ...other, apiUrl: scene.github.apiUrl })).toEqual({ acceptances: [accepted()] });
  });

  test.each([
    [`refs/heads/gh-readonly-queue/main/pr-${pullNumber}-${'b'.repeat(40)}`, true],
    [`refs/heads/gh-readonly-queue/release/1.2/pr-${pullNumber}-${'b'.repeat(40)}`, true],
    [`refs/heads/pr-${pullNumber}-${'b'.repeat(40)}`, false],
    ['refs/heads/main', false],
  ])('counts in the merge queue, on %s: %s', async (ref, found) => {
    await using scene = await openScene();
    put(scene, label);
    const event = { ...scene.event, name: 'merge_group', ref, pullRequest: undefined };
    expect((await find(scene, event)).acceptances).toHaveLength(found ? 1 : 0);
    // A branch of that name is the queue's only where the queue says so.
    expect((await find(scene, { ...event, name: 'push' })).acceptances).toEqual([]);
  });

  test('that may not be read, or cannot, accepts nothing and is told', async () => {
    await using scene = await openScene({ permissions: { contents: 'read', actions: 'read' } });
    put(scene, label);
    expect(await find(scene)).toEqual({ acceptances: [], unknown: expect.stringContaining('pull-requests: read') });
  });
});

describe('the labels of what was merged', () => {
  const find = (scene: Scene) =>
    findMergedLabels({ client: scene.client, event: scene.event, label, branch: 'main', sha: scene.base[2] ?? '' });

  test('are those of closed pull requests whose merge commit is in the branch', async () => {
    await using scene = await openScene();
    const { state } = scene.github;
    const merged = (number: number, given: object) =>
      state.addPullRequest(number, { state: 'closed', labels: [label], mergeCommitSha: scene.base[1] ?? '', ...given });
    expect(await find(scene)).toEqual({ acceptances: [] });
    merged(11, {});
    merged(12, { labels: ['other'] });
    merged(13, { mergeCommitSha: scene.merge });
    merged(14, { mergeCommitSha: null });
    merged(15, { state: 'open' });
    merged(16, { baseRef: 'release' });
    merged(17, { mergeCommitSha: scene.base[2] ?? '' });
    const { acceptances } = await find(scene);
    expect(acceptances.map(({ reason }) => reason).sort()).toEqual([11, 17].map((number) => accepted(number).reason));
  });

  test('that may not be read are told', async () => {
    await using scene = await openScene({ permissions: { contents: 'read', actions: 'read' } });
    expect(await find(scene)).toEqual({ acceptances: [], unknown: expect.stringContaining('pull-requests: read') });
  });
});

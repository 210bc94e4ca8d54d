import { describe, expect, test } from 'vitest';
import { InputError, PermissionError, UnavailableError } from '../../src/errors.ts';
import { findBaselineCommit } from '../../src/github/baseline-commit.ts';
import { openScene } from './scene.ts';

describe('the baseline commit', () => {
  test('of a measured merge commit is its first parent: what others merged meanwhile is not blamed', async () => {
    await using scene = await openScene();
    const { client, event, base, merge } = scene;
    const expected = { found: true, sha: base[2], how: 'first-parent', reason: expect.any(String) };
    expect(await findBaselineCommit({ client, event, baseBranch: 'main', measuredSha: merge })).toEqual(expected);
    expect(await findBaselineCommit({ client, event, baseBranch: 'main' })).toEqual(expected);
  });

  test('of a measured head is where it left the base branch', async () => {
    await using scene = await openScene();
    const { client, event, base, head } = scene;
    expect(await findBaselineCommit({ client, event, baseBranch: 'main', measuredSha: head })).toMatchObject({
      sha: base[1],
      how: 'merge-base',
    });
  });

  test('of a push elsewhere is the merge base', async () => {
    await using scene = await openScene();
    const { client, base, head } = scene;
    const event = { ...scene.event, name: 'push', sha: head, pullRequest: undefined };
    expect(await findBaselineCommit({ client, event, baseBranch: 'main' })).toMatchObject({
      sha: base[1],
      how: 'merge-base',
    });
  });

  test('of a merge group is the merge base, even though its commit has two parents', async () => {
    await using scene = await openScene();
    const { client, base, head, github } = scene;
    const ahead = github.state.addCommit({ message: 'queued before', parents: [base[2] ?? ''] });
    const group = github.state.addCommit({ message: 'group', parents: [ahead, head] });
    const event = { ...scene.event, name: 'merge_group', sha: group, pullRequest: undefined };
    expect(await findBaselineCommit({ client, event, baseBranch: 'main' })).toMatchObject({
      sha: base[2],
      how: 'merge-base',
    });
  });

  test('falls back on the head where GitHub no longer has the merge commit', async () => {
    await using scene = await openScene();
    const { client, base } = scene;
    const event = { ...scene.event, sha: '0'.repeat(40) };
    expect(await findBaselineCommit({ client, event, baseBranch: 'main' })).toMatchObject({
      sha: base[1],
      how: 'merge-base',
    });
  });

  test('is not led astray by a tag that is called like the branch', async () => {
    await using scene = await openScene();
    const { client, event, base, head, github } = scene;
    github.state.refs.set('refs/tags/main', head);
    expect(await findBaselineCommit({ client, event, baseBranch: 'main', measuredSha: head })).toMatchObject({
      sha: base[1],
    });
  });

  test('is said to be missing where there is no common history', async () => {
    await using scene = await openScene();
    const { client, event, github } = scene;
    const orphan = github.state.addCommit({ message: 'orphan' });
    expect(await findBaselineCommit({ client, event, baseBranch: 'main', measuredSha: orphan })).toEqual({
      found: false,
      reason: expect.stringContaining('no common history'),
    });
  });

  test('needs a base branch that exists', async () => {
    await using scene = await openScene();
    const { client, event, head } = scene;
    await expect(findBaselineCommit({ client, event, baseBranch: 'trunk', measuredSha: head })).rejects.toThrow(
      InputError,
    );
  });

  test('is not "missing" when the permission is', async () => {
    await using scene = await openScene({ permissions: { actions: 'read' } });
    await expect(findBaselineCommit({ ...scene, baseBranch: 'main' })).rejects.toThrow(PermissionError);
  });

  test('is not "missing" when GitHub is down', async () => {
    await using scene = await openScene();
    scene.github.fail({ path: /\/compare\//, status: 502, times: 100 });
    await expect(findBaselineCommit({ ...scene, baseBranch: 'main', measuredSha: scene.head })).rejects.toThrow(
      UnavailableError,
    );
  });
});

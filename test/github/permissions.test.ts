import { describe, expect, test } from 'vitest';
import { PermissionError, UnavailableError } from '../../src/errors.ts';
import { checkPermissions } from '../../src/github/permissions.ts';
import type { Access, Scope } from '../local-github/state.ts';
import { openScene, pullNumber } from './scene.ts';

type Permissions = Partial<Record<Scope, Access>>;

describe('permissions before driving', () => {
  test('the documented permissions are enough, and the probe writes nothing', async () => {
    await using scene = await openScene();
    expect(await checkPermissions(scene)).toEqual({ canComment: true, reason: 'the token may write comments' });
    expect(scene.github.state.comments).toEqual([]);
  });

  test('issues: write also allows a comment', async () => {
    await using scene = await openScene({ permissions: { contents: 'read', actions: 'read', issues: 'write' } });
    expect(await checkPermissions(scene)).toMatchObject({ canComment: true });
  });

  test.each<[Permissions, RegExp]>([
    [{ contents: 'read', 'pull-requests': 'write' }, /actions: read/],
    [{ actions: 'read', 'pull-requests': 'write' }, /contents: read/],
    [{}, /actions: read/],
  ])('%j is refused by name', async (permissions, words) => {
    await using scene = await openScene({ permissions });
    const error = await checkPermissions(scene).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(PermissionError);
    expect(error.message).toMatch(words);
    expect(error.hint).toContain('permissions: { contents: read, actions: read, pull-requests: write }');
  });

  test.each([
    ['pull-request-opened', /lacks `permissions: pull-requests: write`/],
    ['pull-request-fork', /from a fork is read-only/],
    ['pull-request-dependabot', /Dependabot pull request is read-only/],
  ])('a read-only token on %s may not comment, with the reason', async (payload, reason) => {
    await using scene = await openScene({
      payload,
      permissions: { contents: 'read', actions: 'read', 'pull-requests': 'read' },
    });
    expect(await checkPermissions(scene)).toEqual({ canComment: false, reason: expect.stringMatching(reason) });
  });

  test('a locked conversation may not be commented', async () => {
    await using scene = await openScene();
    scene.github.state.addPullRequest(pullNumber, { locked: true });
    expect(await checkPermissions(scene)).toEqual({
      canComment: false,
      reason: expect.stringContaining('issue is locked'),
    });
  });

  test('without a pull request nothing is probed', async () => {
    await using scene = await openScene();
    const event = { ...scene.event, pullRequest: undefined };
    expect(await checkPermissions({ client: scene.client, event })).toMatchObject({ canComment: false });
    expect(scene.github.requests.some((request) => request.method === 'POST')).toBe(false);
  });

  test('an outage is not a missing permission', async () => {
    await using scene = await openScene();
    scene.github.fail({ path: /\/actions\/runs$/, status: 502, times: 100 });
    await expect(checkPermissions(scene)).rejects.toBeInstanceOf(UnavailableError);
  });

  test('an outage of the probe alone leaves the answer open', async () => {
    await using scene = await openScene();
    scene.github.fail({ method: 'POST', path: /\/comments$/, status: 502, times: 100 });
    expect(await checkPermissions(scene)).toEqual({
      canComment: true,
      reason: expect.stringContaining('could not be asked'),
    });
  });

  test('a token that is not accepted is named as such', async () => {
    await using scene = await openScene();
    scene.github.state.tokens.clear();
    await expect(checkPermissions(scene)).rejects.toThrow(/does not accept the token/);
  });
});

import { describe, expect, test } from 'vitest';
import { classifyApiError } from '../../src/github/api-error.ts';
import { connectLocal, documentedPermissions, openScene } from './scene.ts';

const repository = { owner: 'Codertocat', repo: 'Hello-World' };

describe('the client', () => {
  test('asks again after a 502', async () => {
    await using scene = await openScene();
    scene.github.fail({ path: /\/commits$/, status: 502, times: 2 });
    expect((await scene.client.rest.repos.listCommits(repository)).status).toBe(200);
    expect(scene.github.requests.map((request) => request.status)).toEqual([502, 502, 200]);
  });

  test('asks again after a broken connection', async () => {
    await using scene = await openScene();
    scene.github.fail({ path: /\/commits$/, drop: true, times: 1 });
    expect((await scene.client.rest.repos.listCommits(repository)).status).toBe(200);
  });

  test('gives up after three retries, and the failure is an outage', async () => {
    await using scene = await openScene();
    scene.github.fail({ path: /\/commits$/, status: 503, times: 100 });
    const failure = await scene.client.rest.repos.listCommits(repository).catch(classifyApiError);
    expect(failure).toMatchObject({ kind: 'unavailable' });
    expect(scene.github.requests).toHaveLength(4);
  });

  test('waits for a secondary limit and says so', async () => {
    await using scene = await openScene();
    const log: string[] = [];
    const client = connectLocal(scene.github, scene.github.state.addToken(documentedPermissions), {
      log,
      spaceWrites: true,
    });
    const body = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' };
    scene.github.fail({ path: /\/commits$/, status: 403, body, headers: { 'retry-after': '3' }, times: 1 });
    expect((await client.rest.repos.listCommits(repository)).status).toBe(200);
    expect(log).toEqual(["GitHub's secondary rate limit was reached (GET /repos/{owner}/{repo}/commits): waiting 3 s"]);
  });

  test('does not wait an hour for the primary limit, and does not call it a permission', async () => {
    await using scene = await openScene();
    const log: string[] = [];
    const client = connectLocal(scene.github, scene.github.state.addToken(documentedPermissions), {
      log,
      spaceWrites: true,
    });
    scene.github.rateLimit.remaining = 0;
    expect(await client.rest.repos.listCommits(repository).catch(classifyApiError)).toMatchObject({
      kind: 'rate-limit',
    });
    expect(log).toEqual([expect.stringMatching(/rate limit was reached .*: giving up, it asks to wait 3\d\d\d s/)]);
    expect(scene.github.requests).toHaveLength(1);
  });

  test('does not ask again where the answer is no', async () => {
    await using scene = await openScene({ permissions: {} });
    expect(await scene.client.rest.repos.listCommits(repository).catch(classifyApiError)).toEqual({
      kind: 'permission',
      message: 'Resource not accessible by integration',
    });
    expect(scene.github.requests).toHaveLength(1);
  });
});

test('an error that is no API failure is not taken for one', () => {
  expect(classifyApiError(new TypeError('x is not a function'))).toBeUndefined();
  expect(classifyApiError('text')).toBeUndefined();
});

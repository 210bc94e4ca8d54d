import { describe, expect, test } from 'vitest';
import { upsertComment, writeMarker } from '../../src/github/comment.ts';
import { type Account, actionsBot } from '../local-github/state.ts';
import { openScene, pullNumber, type Scene } from './scene.ts';

const stranger: Account = { login: 'stranger', id: 5550001, type: 'User' };
const headSha = 'e'.repeat(40);
const order = { runId: 100, runAttempt: 1 };

function upsert(scene: Scene, changes: Partial<Parameters<typeof upsertComment>[0]> = {}) {
  return upsertComment({
    client: scene.client,
    asking: scene.client,
    event: scene.event,
    instance: 'staging',
    bodies: ['the report'],
    order,
    headSha,
    ...changes,
  });
}

function bodiesOf(scene: Scene): string[] {
  return scene.github.state.comments.map((comment) => comment.body);
}

describe('the one comment', () => {
  test('is created with the marker as its first line', async () => {
    await using scene = await openScene();
    const result = await upsert(scene);
    const [comment] = scene.github.state.comments;
    expect(result).toEqual({
      status: 'created',
      url: expect.stringMatching(new RegExp(`/pull/2#issuecomment-${comment?.id}$`)),
    });
    expect(comment).toMatchObject({
      author: actionsBot,
      body: `<!-- insight-agent:staging sha=${headSha} run=100 attempt=1 -->\nthe report`,
    });
  });

  test('is updated by a newer run and by a newer attempt', async () => {
    await using scene = await openScene();
    await upsert(scene);
    expect(await upsert(scene, { bodies: ['attempt 2'], order: { runId: 100, runAttempt: 2 } })).toMatchObject({
      status: 'updated',
    });
    expect(await upsert(scene, { bodies: ['run 101'], order: { runId: 101, runAttempt: 1 } })).toMatchObject({
      status: 'updated',
    });
    expect(bodiesOf(scene)).toEqual([expect.stringMatching(/run=101 attempt=1 -->\nrun 101$/)]);
  });

  test.each([
    { runId: 99, runAttempt: 3 },
    { runId: 100, runAttempt: 1 },
  ])('is not overwritten by the older run %j', async (older) => {
    await using scene = await openScene();
    await upsert(scene, { bodies: ['newer'], order: { runId: 100, runAttempt: 2 } });
    const before = bodiesOf(scene);
    expect(await upsert(scene, { bodies: ['older'], order: older })).toEqual({
      status: 'skipped-older',
      reason: 'run 100, attempt 2, has already reported',
    });
    expect(bodiesOf(scene)).toEqual(before);
  });

  test('of another instance is another comment', async () => {
    await using scene = await openScene();
    await upsert(scene);
    await upsert(scene, { instance: 'staging-2' });
    await upsert(scene, { instance: 'x --> <b>', order: { runId: 101, runAttempt: 1 } });
    expect(await upsert(scene, { instance: 'x --> <b>', order: { runId: 102, runAttempt: 1 } })).toMatchObject({
      status: 'updated',
    });
    expect(scene.github.state.comments).toHaveLength(3);
    expect(bodiesOf(scene)[2]?.match(/-->/g)).toHaveLength(1);
  });

  test('is found on the third page among 250 others', async () => {
    await using scene = await openScene();
    const { state } = scene.github;
    for (let index = 0; index < 249; index += 1) state.addComment(pullNumber, stranger, `talk ${index}`);
    const own = state.addComment(
      pullNumber,
      actionsBot,
      `${writeMarker({ instance: 'staging', headSha, order: { runId: 1, runAttempt: 1 } })}\nold`,
    );
    state.addComment(pullNumber, stranger, 'after');
    expect(await upsert(scene)).toMatchObject({ status: 'updated' });
    expect(own.body).toMatch(/the report$/);
    expect(state.comments).toHaveLength(251);
  });

  test('of a stranger with our marker is left alone, also one that pretends to be newer', async () => {
    await using scene = await openScene();
    const { state } = scene.github;
    const marker = writeMarker({ instance: 'staging', headSha, order: { runId: 999_999, runAttempt: 9 } });
    const theirs = state.addComment(pullNumber, stranger, `${marker}\nmine now`);
    state.addComment(pullNumber, { login: 'github-actions', id: 7, type: 'User' }, `${marker}\nnearly the name`);
    expect(await upsert(scene)).toMatchObject({ status: 'created' });
    expect(theirs.body).toBe(`${marker}\nmine now`);
  });

  test('is only found where the marker is the whole first line', async () => {
    await using scene = await openScene();
    const marker = writeMarker({ instance: 'staging', headSha, order });
    scene.github.state.addComment(pullNumber, actionsBot, `another action quotes:\n${marker}`);
    scene.github.state.addComment(pullNumber, actionsBot, `> ${marker}`);
    expect(await upsert(scene)).toMatchObject({ status: 'created' });
  });

  test('that somebody deletes meanwhile is created anew', async () => {
    await using scene = await openScene();
    await upsert(scene);
    scene.github.fail({ method: 'PATCH', path: /comments/, status: 404, body: { message: 'Not Found' }, times: 1 });
    expect(await upsert(scene, { order: { runId: 101, runAttempt: 1 } })).toMatchObject({ status: 'created' });
  });

  test('is found by the default identity where GraphQL does not answer', async () => {
    await using scene = await openScene();
    await upsert(scene);
    scene.github.fail({ path: /graphql/, status: 404, times: 100 });
    expect(await upsert(scene, { order: { runId: 101, runAttempt: 1 } })).toMatchObject({ status: 'updated' });
  });

  test('is written once, even when GitHub fails after having written it', async () => {
    await using scene = await openScene();
    scene.github.fail({ method: 'POST', path: /\/issues\/2\/comments$/, after: true, status: 502, times: 1 });
    expect(await upsert(scene)).toMatchObject({ status: 'created' });
    expect(scene.github.state.comments).toHaveLength(1);
  });

  test('is tried again when GitHub fails before having written it', async () => {
    await using scene = await openScene();
    scene.github.fail({ method: 'POST', path: /\/issues\/2\/comments$/, status: 502, times: 1 });
    expect(await upsert(scene)).toMatchObject({ status: 'created' });
    expect(scene.github.state.comments).toHaveLength(1);
  });
});

describe('the ladder of bodies', () => {
  test('the first that fits is taken, counted in bytes', async () => {
    await using scene = await openScene();
    const full = 'ж'.repeat(31_000); // 31,000 characters, 62,000 bytes
    await upsert(scene, { bodies: [full, 'short', 'shorter'] });
    expect(bodiesOf(scene)).toEqual([expect.stringMatching(/-->\nshort$/)]);
  });

  test('a report of 200 KB gives way to the shorter one, which GitHub takes', async () => {
    await using scene = await openScene();
    expect(await upsert(scene, { bodies: ['x'.repeat(200_000), 'short'] })).toMatchObject({ status: 'created' });
    expect(bodiesOf(scene)).toEqual([expect.stringMatching(/-->\nshort$/)]);
    const refused = scene.github.requests.filter(({ method, status }) => method === 'POST' && status === 422);
    expect(refused).toEqual([]);
  });

  test('where none fits the failure is said', async () => {
    await using scene = await openScene();
    expect(await upsert(scene, { bodies: ['x'.repeat(70_000)] })).toEqual({
      status: 'failed',
      reason: expect.stringContaining('60000 bytes'),
    });
    expect(scene.github.state.comments).toEqual([]);
  });
});

describe('degrading', () => {
  const readOnly = { contents: 'read', actions: 'read', 'pull-requests': 'read' } as const;

  test.each([
    ['pull-request-opened', 'skipped-permission'],
    ['pull-request-fork', 'skipped-fork'],
    ['pull-request-fork-deleted', 'skipped-fork'],
    ['pull-request-dependabot', 'skipped-permission'],
  ])('a read-only token on %s gives %s', async (payload, status) => {
    await using scene = await openScene({ payload, permissions: readOnly });
    expect(await upsert(scene)).toEqual({ status, reason: expect.any(String) });
  });

  test('no pull request, no comment', async () => {
    await using scene = await openScene();
    expect(await upsert(scene, { event: { ...scene.event, pullRequest: undefined } })).toMatchObject({
      status: 'skipped-no-pull-request',
    });
    expect(scene.github.requests).toEqual([]);
  });

  test('an outage is a failure that is told, not thrown', async () => {
    await using scene = await openScene();
    scene.github.fail({ path: /comments/, status: 503, times: 1000 });
    expect(await upsert(scene)).toMatchObject({ status: 'failed', reason: expect.any(String) });
  });

  test('a server that is gone is a failure that is told, not thrown', async () => {
    const scene = await openScene();
    await scene.github.close();
    expect(await upsert(scene)).toMatchObject({ status: 'failed' });
  });
});

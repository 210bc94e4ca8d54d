import { describe, expect, test } from 'vitest';
import { endPendingStatus, setStatus, statusCommit, statusOf } from '../../src/github/commit-status.ts';
import type { EventContext } from '../../src/github/event.ts';
import type { TriggeringRun } from '../../src/github/triggering-run.ts';
import { documentedPermissions, openScene, type Scene } from './scene.ts';

const permissions = { ...documentedPermissions, statuses: 'write' } as const;
const run = { id: 5, attempt: 1, event: 'pull_request', headSha: 'b'.repeat(40) } as TriggeringRun;
const statusesOf = ({ github, head }: Scene) => github.state.statuses.filter(({ sha }) => sha === head);

describe('a status is due', () => {
  const pullRequest = { headSha: 'b'.repeat(40) } as NonNullable<EventContext['pullRequest']>;
  const sha = 'a'.repeat(40);
  test.each<[string, Pick<EventContext, 'name' | 'sha' | 'pullRequest' | 'triggeringRun'>, string | undefined]>([
    ['not on a pull request, which has the job itself', { name: 'pull_request', sha, pullRequest }, undefined],
    ['at the head of the run that has ended', { name: 'workflow_run', sha, triggeringRun: run }, run.headSha],
    ['not for the end of a push', { name: 'workflow_run', sha, triggeringRun: { ...run, event: 'push' } }, undefined],
    ['for a dispatched job that measured a pull request', { name: 'workflow_dispatch', sha, pullRequest }, run.headSha],
    [
      'not where the dispatched job is itself at its head',
      { name: 'workflow_dispatch', sha: run.headSha, pullRequest },
      undefined,
    ],
    ['not without a pull request', { name: 'workflow_dispatch', sha }, undefined],
  ])('%s', (_, event, expected) => {
    expect(statusCommit(event as EventContext)).toBe(expected);
  });
});

describe('writing a status', () => {
  test('puts it on the commit, with the run that says more behind it', async () => {
    await using scene = await openScene({ permissions });
    const status = statusOf(scene.event, scene.head, 'measure');
    expect(await setStatus(scene.client, status, { state: 'success', description: 'Pass' })).toEqual({ ok: true });
    expect(statusesOf(scene)).toMatchObject([
      {
        ...{ context: 'insight-agent/measure', state: 'success', description: 'Pass' },
        targetUrl: 'https://github.com/Codertocat/Hello-World/actions/runs/900000#measured-by-900000.1',
      },
    ]);
  });

  test.each(['x', '😀'])(
    'cuts 200 times %s to the 140 characters that GitHub takes, before the ending',
    async (sign) => {
      await using scene = await openScene({ permissions });
      const written = await setStatus(scene.client, statusOf(scene.event, scene.head), {
        ...{ state: 'failure', description: sign.repeat(200), ending: ' (the end)' },
      });
      expect(written).toEqual({ ok: true });
      const [{ description = '' } = {}] = statusesOf(scene);
      expect([...(description ?? '')]).toHaveLength(140);
      expect(description).toMatch(/….\(the end\)$/u);
    },
  );

  test('names the missing permission, and throws nothing', async () => {
    await using scene = await openScene();
    expect(
      await setStatus(scene.client, statusOf(scene.event, scene.head), { state: 'success', description: 'Pass' }),
    ).toEqual({
      ok: false,
      reason: expect.stringContaining('permissions: statuses: write'),
    });
  });

  test('a commit that GitHub does not know is a reason', async () => {
    await using scene = await openScene({ permissions });
    const unknown = statusOf(scene.event, 'f'.repeat(40));
    expect(await setStatus(scene.client, unknown, { state: 'success', description: 'Pass' })).toMatchObject({
      ok: false,
    });
  });

  test('a run that ended later than a newer one does not overwrite it, an attempt of the same run does', async () => {
    await using scene = await openScene({ permissions });
    const { event, head, client } = scene;
    const of = (id: number, attempt: number, runId: number) =>
      statusOf({ ...event, runId, triggeringRun: { ...run, id, attempt } }, head);
    const write = (status: ReturnType<typeof of>) =>
      setStatus(client, status, { state: 'success', description: 'Pass' });
    expect(await write(of(20, 1, 100))).toEqual({ ok: true });
    expect(await write(of(10, 3, 101))).toEqual({ ok: false, reason: expect.stringContaining('newer') });
    expect(await write(of(20, 2, 102))).toEqual({ ok: true });
    expect(await write(of(20, 1, 103))).toMatchObject({ ok: false });
    expect(statusesOf(scene)).toHaveLength(2);
  });
});

describe('the end of a job', () => {
  test('turns its own pending status into an error', async () => {
    await using scene = await openScene({ permissions });
    const status = statusOf(scene.event, scene.head, 'measure');
    await setStatus(scene.client, status, { state: 'pending', description: 'measuring' });
    expect(await endPendingStatus(scene.client, status)).toEqual({ ok: true });
    expect(statusesOf(scene).at(-1)).toMatchObject({
      state: 'error',
      description: expect.stringContaining('NOT GATED'),
    });
  });

  test.each([
    ['has a result', { state: 'success', runId: 900000 }],
    ['waits for another run', { state: 'pending', runId: 900001 }],
  ] as const)('leaves a status that %s', async (_, { state, runId }) => {
    await using scene = await openScene({ permissions });
    await setStatus(scene.client, statusOf({ ...scene.event, runId }, scene.head, 'measure'), {
      state,
      description: 'x',
    });
    expect(await endPendingStatus(scene.client, statusOf(scene.event, scene.head, 'measure'))).toEqual({ ok: true });
    expect(statusesOf(scene)).toHaveLength(1);
  });
});

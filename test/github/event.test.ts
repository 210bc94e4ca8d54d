import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { baseBranchOf, type EventContext, readEvent, readPayload as readPayloadFile } from '../../src/github/event.ts';
import { planJob } from '../../src/github/mode.ts';
import { isSameWorkflow, splitWorkflowPath } from '../../src/github/workflow-path.ts';
import { jobEnvironment, readPayload } from './scene.ts';

function read(name: string, payload: string, env: Record<string, string | undefined> = {}): EventContext {
  return readEvent(jobEnvironment({ GITHUB_EVENT_NAME: name, ...env }), readPayload(payload));
}

describe('reading the event', () => {
  test('a pull request of the same repository is read whole', () => {
    expect(read('pull_request', 'pull-request-opened')).toEqual({
      repository: { owner: 'Codertocat', name: 'Hello-World', id: 186853002 },
      name: 'pull_request',
      sha: 'a'.repeat(40),
      ref: 'refs/pull/2/merge',
      runId: 77,
      runAttempt: 1,
      workflowPath: '.github/workflows/insight.yml',
      job: 'measure',
      runnerName: 'GitHub Actions 1',
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      defaultBranch: 'master',
      pullRequest: {
        number: 2,
        headSha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
        headRef: 'changes',
        headRepositoryId: 186853002,
        baseRef: 'master',
        baseSha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
        isFork: false,
        isDependabot: false,
        draft: false,
      },
    });
  });

  test.each([
    ['pull-request-opened', { isFork: false, isDependabot: false, draft: false }],
    ['pull-request-fork', { isFork: true, isDependabot: false, draft: false }],
    ['pull-request-fork-deleted', { isFork: true, isDependabot: false, draft: false }],
    ['pull-request-dependabot', { isFork: false, isDependabot: true, draft: false }],
    ['pull-request-draft', { isFork: false, isDependabot: false, draft: true }],
  ])('%s is known for what it is', (payload, expected) => {
    expect(read('pull_request', payload).pullRequest).toMatchObject(expected);
  });

  test('no pull request is read from other events, even when their payload holds one', () => {
    expect(read('pull_request_target', 'pull-request-opened').pullRequest).toBeUndefined();
    expect(read('push', 'push-main').pullRequest).toBeUndefined();
  });

  test('a payload without repository is enough where the environment names its id', () => {
    const event = readEvent(jobEnvironment({ GITHUB_EVENT_NAME: 'schedule' }), { schedule: '0 5 * * *' });
    expect(event).toMatchObject({ name: 'schedule', defaultBranch: undefined, repository: { id: 186853002 } });
  });

  test('a merge queue group names the branch that it goes into, which need not be the default one', () => {
    expect(read('merge_group', 'merge-group').mergeGroupBaseRef).toBe('main');
    const payload = { merge_group: { base_ref: 'refs/heads/release/2' }, repository: { default_branch: 'main' } };
    const event = readEvent(jobEnvironment({ GITHUB_EVENT_NAME: 'merge_group' }), payload);
    expect(baseBranchOf(event, undefined)).toBe('release/2');
    expect(baseBranchOf(event, 'trunk')).toBe('trunk');
  });

  test.each([[{}], [{ merge_group: {} }], [{ merge_group: { base_ref: 'refs/tags/v1' } }]])(
    'a merge queue group whose branch is not known is refused, not guessed: %j',
    (payload) => {
      const env = jobEnvironment({ GITHUB_EVENT_NAME: 'merge_group' });
      expect(() => readEvent(env, payload)).toThrow(/no usable `merge_group` with base_ref/);
    },
  );

  test.each<[string, string | undefined, (path: string) => string]>([
    ['is not set', undefined, () => ''],
    ['is not set', '', () => ''],
    ['names a file that cannot be read', '/none', (path) => readFileSync(path, 'utf8')],
    ['names a file that is not JSON', '/event.json', () => '{"action":'],
  ])('the file of the event that %s is refused in a sentence', (problem, path, readText) => {
    const reading = (): unknown => readPayloadFile({ GITHUB_EVENT_PATH: path }, readText);
    expect(reading).toThrow(InputError);
    expect(reading).toThrow(`The workflow event cannot be read: GITHUB_EVENT_PATH ${problem}.`);
  });

  test('the repository id comes from the payload where the environment has none', () => {
    expect(read('schedule', 'schedule', { GITHUB_REPOSITORY_ID: undefined }).repository.id).toBe(186853002);
  });

  test.each([
    ['GITHUB_REPOSITORY', undefined],
    ['GITHUB_REPOSITORY', 'no-slash'],
    ['GITHUB_SHA', 'main'],
    ['GITHUB_RUN_ID', '12abc'],
    ['GITHUB_RUN_ATTEMPT', '0'],
    ['GITHUB_WORKFLOW_REF', 'owner/name/somewhere.yml@refs/heads/main'],
    ['GITHUB_JOB', ''],
  ])('an unusable %s (%s) is named', (variable, value) => {
    expect(() => read('push', 'push-main', { [variable]: value })).toThrow(
      expect.objectContaining({ kind: 'input', message: expect.stringContaining(variable) }),
    );
  });

  test.each([
    [null],
    [[]],
    ['text'],
    [{}],
    [{ pull_request: null }],
    [{ pull_request: { number: '2', head: null, base: {} } }],
  ])('a pull request payload %j is refused with a reason', (payload) => {
    expect(() => readEvent(jobEnvironment(), payload)).toThrow(InputError);
  });
});

describe('choosing the mode', () => {
  const main = 'refs/heads/main';
  test.each([
    ['pull_request', 'pull-request-opened', 'refs/pull/2/merge', 'gate'],
    ['merge_group', 'merge-group', 'refs/heads/gh-readonly-queue/main/pr-104-929f', 'gate'],
    ['push', 'push-main', main, 'record'],
    ['schedule', 'schedule', main, 'record'],
    ['workflow_dispatch', 'workflow-dispatch', main, 'record'],
    ['push', 'push-main', 'refs/heads/feature', 'gate'],
    ['workflow_dispatch', 'workflow-dispatch', 'refs/heads/feature', 'gate'],
    ['push', 'push-tag-named-main', 'refs/tags/main', 'gate'],
  ])('auto on %s (%s, %s) is %s', (name, payload, ref, mode) => {
    expect(planJob('auto', read(name, payload, { GITHUB_REF: ref }), 'main').mode).toBe(mode);
  });

  test('what is asked for by name is done', () => {
    expect(planJob('record', read('pull_request', 'pull-request-opened'), 'main').mode).toBe('record');
    expect(planJob('gate', read('push', 'push-main', { GITHUB_REF: main }), 'main').mode).toBe('gate');
    expect(planJob('merge', read('push', 'push-main', { GITHUB_REF: main }), 'main')).toMatchObject({
      ...{ task: 'merge', mode: 'record' },
      reason: 'input `mode` is merge, and the event is a push on the base branch',
    });
    expect(planJob('merge', read('pull_request', 'pull-request-opened'), 'main')).toMatchObject({
      ...{ task: 'merge', mode: 'gate' },
    });
    expect(planJob('calibrate', read('push', 'push-main', { GITHUB_REF: main }), 'main').task).toBe('calibrate');
  });

  test.each(['auto', 'gate', 'record', 'calibrate'] as const)(
    'pull_request_target is refused in mode %s, with the reason',
    (mode) => {
      expect(() => planJob(mode, read('pull_request_target', 'pull-request-opened'), 'main')).toThrow(
        /secrets and the write token/,
      );
    },
  );

  test('auto does not guess on an event it does not know', () => {
    expect(() => planJob('auto', read('issue_comment', 'push-main'), 'main')).toThrow(InputError);
  });
});

describe('workflow paths', () => {
  test.each([
    ['.github/workflows/ci.yml', { path: '.github/workflows/ci.yml' }],
    ['.github/workflows/ci.yaml@refs/heads/feat@2', { path: '.github/workflows/ci.yaml' }],
    ['octo/app/.github/workflows/ci.yml@main', { repository: 'octo/app', path: '.github/workflows/ci.yml' }],
    [
      'octo/app/.github/workflows/ci.yml@refs/heads/a.yml',
      { repository: 'octo/app', path: '.github/workflows/ci.yml' },
    ],
    ['.github/workflows/ci.yml@x.yml', { path: '.github/workflows/ci.yml@x.yml' }],
    ['dynamic/pages/pages-build', undefined],
    ['.github/workflows/sub/ci.yml', undefined],
  ])('%s is taken apart', (text, expected) => {
    expect(splitWorkflowPath(text)).toEqual(expected);
  });

  test('another repository’s workflow of the same name is another workflow', () => {
    const expected = { path: '.github/workflows/ci.yml', repository: 'octo/app' };
    expect(isSameWorkflow('Octo/App/.github/workflows/ci.yml@main', expected)).toBe(true);
    expect(isSameWorkflow('evil/app/.github/workflows/ci.yml@main', expected)).toBe(false);
    expect(isSameWorkflow('.github/workflows/other.yml', expected)).toBe(false);
  });
});

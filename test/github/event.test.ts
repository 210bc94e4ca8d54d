import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { baseBranchOf, type EventContext, readEvent, readPayload as readPayloadFile } from '../../src/github/event.ts';
import { planJob, refuseUnsafeEvent } from '../../src/github/mode.ts';
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
      byDependabot: false,
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

  test.each([
    ['pull_request', 'pull-request-dependabot', true],
    ['push', 'push-main', true],
    // The actor of a schedule is whoever touched its file last, that of a workflow_run whoever started the first: both have the secrets.
    ['schedule', 'schedule', false],
    ['workflow_run', 'workflow-run', false],
    ['merge_group', 'merge-group', false],
  ])('%s by Dependabot, as of %s, lacks the secrets of Actions: %s', (name, payload, expected) => {
    const event = read(name, payload, { GITHUB_ACTOR: 'dependabot[bot]' });
    expect(event.byDependabot).toBe(expected);
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

  test('the end of another workflow run is read whole, and names no pull request', () => {
    const event = read('workflow_run', 'workflow-run-fork');
    expect(event.pullRequest).toBeUndefined();
    expect(event.triggeringRun).toEqual({
      id: 289782451,
      attempt: 1,
      event: 'pull_request',
      path: '.github/workflows/insight.yml',
      headSha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      headBranch: 'main',
      headRepositoryId: 999000111,
      headOwner: 'stranger',
      conclusion: 'success',
      pullRequests: [],
    });
    expect(read('push', 'workflow-run-fork').triggeringRun).toBeUndefined();
    expect(read('workflow_run', 'workflow-run').triggeringRun?.pullRequests).toEqual([expect.any(Number)]);
  });

  test('a triggering run whose repository is gone is still one', () => {
    const payload = readPayload('workflow-run-fork');
    const run = { ...(payload.workflow_run as object), head_repository: null, head_branch: null, conclusion: null };
    const event = readEvent(jobEnvironment({ GITHUB_EVENT_NAME: 'workflow_run' }), { ...payload, workflow_run: run });
    expect(event.triggeringRun).toMatchObject({
      ...{
        id: 289782451,
        headRepositoryId: undefined,
        headOwner: undefined,
        headBranch: undefined,
        conclusion: undefined,
      },
    });
  });

  test.each([['id'], ['run_attempt'], ['event'], ['path'], ['head_sha']])(
    'a triggering run without %s is refused, not guessed',
    (field) => {
      const payload = readPayload('workflow-run');
      const run = { ...(payload.workflow_run as object), [field]: null };
      const env = jobEnvironment({ GITHUB_EVENT_NAME: 'workflow_run' });
      expect(() => readEvent(env, { ...payload, workflow_run: run })).toThrow(/no usable `workflow_run`/);
    },
  );

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

  test('auto on the end of another workflow run is a report, and a report can be asked for', () => {
    const event = read('workflow_run', 'workflow-run-fork', { GITHUB_REF: main });
    expect(planJob('auto', event, 'main')).toMatchObject({ task: 'report', mode: 'gate' });
    expect(planJob('gate', event, 'main')).toMatchObject({ task: 'measure', mode: 'gate' });
    expect(planJob('report', read('pull_request', 'pull-request-opened'), 'main').task).toBe('report');
  });

  test('auto on a dispatched commit that is the head of a pull request gates: it is no baseline', () => {
    const { pullRequest } = read('pull_request', 'pull-request-opened');
    const event = { ...read('workflow_dispatch', 'workflow-dispatch', { GITHUB_REF: main }), pullRequest };
    expect(planJob('auto', event, 'main')).toMatchObject({ task: 'measure', mode: 'gate' });
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

  test('pull_request_target is refused, with the reason, and nothing else is', () => {
    const refused = read('pull_request_target', 'pull-request-opened');
    expect(() => refuseUnsafeEvent(refused)).toThrow(/secrets and the write token/);
    for (const name of ['pull_request', 'workflow_run', 'push']) refuseUnsafeEvent({ name });
  });

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

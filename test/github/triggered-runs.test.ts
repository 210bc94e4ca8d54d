import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { EventContext } from '../../src/github/event.ts';
import { listTriggered, readTriggered } from '../../src/github/triggered-runs.ts';
import type { TriggeringRun } from '../../src/github/triggering-run.ts';
import type { RunHeader } from '../../src/model/run-file.ts';
import type { Run } from '../local-github/state.ts';
import { headerOf, openScene, pullNumber, runFileOf, type Scene } from './scene.ts';

const NAME = 'insight-agent.measure.attempt-1';

interface Told {
  run: Run;
  event: EventContext;
  trigger: TriggeringRun;
  /** As the honest job of the run would have written it. */
  header: RunHeader;
}

/** A fork's run of the pull request has ended. */
function endOfRun({ github, event, head, merge }: Scene, attempts = 1): Told {
  const headRepositoryId = 999000111;
  const run = github.state.addRun({
    ...{ headSha: head, headBranch: 'main', event: 'pull_request', headRepositoryId },
    attempts: Array.from({ length: attempts }, () => [{}]),
  });
  const trigger: TriggeringRun = {
    ...{ id: run.id, attempt: attempts, event: 'pull_request', path: run.path, headSha: head, headBranch: 'main' },
    ...{ headRepositoryId, headOwner: 'stranger', conclusion: 'success', pullRequests: [] },
  };
  const header = {
    ...headerOf(event, run, { ref: `refs/pull/${pullNumber}/merge`, runAttempt: 1 }),
    commit: merge,
  };
  return { run, trigger, header, event: { ...event, name: 'workflow_run', triggeringRun: trigger, runId: 990000 } };
}

async function read({ client }: Scene, { event, trigger }: Told) {
  const listing = { client, event };
  const [artifact] = await listTriggered(listing, trigger);
  if (!artifact) throw new Error('none is listed');
  return readTriggered({
    ...{ listing, run: trigger, artifact, baseBranch: 'main' },
    read: (text) => ({ ok: true, value: text, header: JSON.parse(text) as RunHeader }),
  });
}

describe('a run file of a triggering run', () => {
  test('that is of it is taken, with the event as its job saw it', async () => {
    await using scene = await openScene();
    const told = endOfRun(scene);
    scene.github.state.addArtifact(told.run, { name: NAME, files: runFileOf(told.header) });
    expect(await read(scene, told)).toMatchObject({
      ok: true,
      measured: {
        ...{ name: 'pull_request', sha: scene.merge, ref: 'refs/pull/2/merge', runId: told.run.id, runAttempt: 1 },
        ...{ workflowPath: '.github/workflows/insight.yml', job: 'measure' },
      },
    });
  });

  test('may be of the head itself, whose first parent is then no base', async () => {
    await using scene = await openScene();
    const told = endOfRun(scene);
    scene.github.state.addArtifact(told.run, { name: NAME, files: runFileOf({ ...told.header, commit: scene.head }) });
    const found = await read(scene, told);
    expect(found.ok && found.measured.sha).toBe(told.event.sha);
  });

  test.each<[string, (told: Told, scene: Scene) => RunHeader]>([
    ['names another repository', ({ header }) => forge(header, { repository: 'Codertocat/Other' })],
    ['names another workflow run', ({ header }) => forge(header, { runId: 4242 })],
    ['is not that of the attempt', ({ header }) => forge(header, { runAttempt: 2 })],
    ['names another workflow', ({ header }) => forge(header, { workflow: '.github/workflows/other.yml' })],
    ['names another event', ({ header }) => forge(header, { event: 'push' })],
    ['was made on refs/pull/3/merge', ({ header }) => forge(header, { ref: 'refs/pull/3/merge' })],
    ['does not say that it was made on GitHub', ({ header }) => ({ ...header, github: undefined })],
    ['neither the head', ({ header }, { base }) => ({ ...header, commit: base[2] })],
    ['neither the head', ({ header }) => ({ ...header, commit: undefined })],
    ['neither the head', ({ header }) => ({ ...header, commit: 'e'.repeat(40) })],
    [
      'neither the head',
      ({ header }, { github, head, base }) => ({
        ...header,
        commit: github.state.addCommit({ message: 'the head merged into itself', parents: [head, base[2] ?? ''] }),
      }),
    ],
    [
      'nor a merge of it into main',
      ({ header }, { github, head, base }) => {
        const slow = github.state.addCommit({ message: 'not on the base branch', parents: [base[2] ?? ''] });
        return { ...header, commit: github.state.addCommit({ message: 'merge', parents: [slow, head] }) };
      },
    ],
  ])('that %s is refused (%#)', async (words, change) => {
    await using scene = await openScene();
    const told = endOfRun(scene);
    scene.github.state.addArtifact(told.run, { name: NAME, files: runFileOf(change(told, scene)) });
    expect(await read(scene, told)).toEqual({ ok: false, reason: expect.stringContaining(words) });
  });

  test.each<[RegExp, Parameters<Scene['github']['state']['addArtifact']>[1]]>([
    [/holds no run\.jsonl/, { name: NAME, files: { 'other.jsonl': '' } }],
    [/has expired/, { name: NAME, expired: true }],
    [/states no sha256 digest/, { name: NAME, digest: null }],
    [/have the digest/, { name: NAME, digest: `sha256:${createHash('sha256').update('x').digest('hex')}` }],
    [/archive is refused/, { name: NAME, bytes: Buffer.from('no zip') }],
    [/larger than/, { name: NAME, files: { 'run.jsonl': Buffer.alloc(257 * 1024 * 1024) } }],
  ])('is refused: %s', async (words, artifact) => {
    await using scene = await openScene();
    const told = endOfRun(scene);
    scene.github.state.addArtifact(told.run, artifact);
    expect(await read(scene, told)).toEqual({ ok: false, reason: expect.stringMatching(words) });
  });

  test.each<[string, (told: Told) => object]>([
    ['another run', () => ({ runId: 1 })],
    ['another commit', () => ({ headSha: 'f'.repeat(40) })],
    ['another repository', () => ({ repositoryId: 1 })],
  ])('in an artifact of %s is refused', async (words, change) => {
    await using scene = await openScene();
    const told = endOfRun(scene);
    const { run } = told;
    const { id: runId, headSha, headBranch, repositoryId, headRepositoryId } = run;
    const stated = { runId, headSha, headBranch, repositoryId, headRepositoryId, ...change(told) };
    scene.github.state.addArtifact(run, { name: NAME, files: runFileOf(told.header), stated });
    expect(await read(scene, told)).toEqual({ ok: false, reason: expect.stringContaining(words) });
  });
});

describe('the targets of a triggering run', () => {
  test('are told by their artifacts, each by its newest attempt; other names are none', async () => {
    await using scene = await openScene();
    const told = endOfRun(scene, 2);
    for (const name of [
      'insight-agent.a.measure.attempt-1',
      'insight-agent.b.measure.attempt-1',
      'insight-agent.b.measure.attempt-2',
      'insight-agent.b.measure.attempt-3',
      'insight-agent.Evil Name.attempt-1',
      'insight-agent...attempt-1',
      'insight-agent-part.c.1-of-2.attempt-1',
      'other',
    ])
      scene.github.state.addArtifact(told.run, { name, files: runFileOf(told.header) });
    const found = await listTriggered({ client: scene.client, event: told.event }, told.trigger);
    expect(found.map(({ instance, attempt }) => [instance, attempt])).toEqual([
      ['a.measure', 1],
      ['b.measure', 2],
    ]);
  });
});

function forge(header: RunHeader, changes: Partial<NonNullable<RunHeader['github']>>): RunHeader {
  return { ...header, ...(header.github ? { github: { ...header.github, ...changes } } : {}) };
}

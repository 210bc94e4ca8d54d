import { describe, expect, it } from 'vitest';
import { PermissionError } from '../../src/errors.ts';
import { findAttempts, type ReadRun } from '../../src/github/attempt-search.ts';
import { describeOrigin, type EventContext } from '../../src/github/event.ts';
import type { RunHeader } from '../../src/model/run-file.ts';
import type { Artifact, Run } from '../local-github/state.ts';
import { headerOf, openScene, runFileOf, type Scene } from './scene.ts';

const prefix = 'insight-agent.measure.attempt-';

/** The value of a run file is the attempt that its header names. */
function readHeader(text: string): ReadRun<string> {
  if (!text.startsWith('{')) return { ok: false, reason: 'it is not JSON' };
  const header: RunHeader = JSON.parse(text.split('\n', 1)[0] ?? '');
  return { ok: true, value: `${header.github?.runId}/${header.github?.runAttempt}`, header };
}

/** The third attempt of a pull request's run. */
async function openThird(payload?: string) {
  const scene = await openScene(payload === undefined ? {} : { payload });
  const event: EventContext = { ...scene.event, runAttempt: 3 };
  const own = addRun(scene, { id: event.runId, attempts: [[{}], [{}], [{}]] });
  return { scene, event, own };
}

function addRun({ github, event, head }: Scene, changes: Parameters<typeof github.state.addRun>[0] | object = {}): Run {
  return github.state.addRun({
    headSha: head,
    event: 'pull_request',
    headBranch: 'changes',
    headRepositoryId: event.pullRequest?.headRepositoryId ?? 0,
    ...changes,
  });
}

type Origin = Partial<NonNullable<RunHeader['github']>>;

function store(
  { scene, event }: { scene: Scene; event: EventContext },
  run: Run,
  attempt: number,
  changes: { origin?: Origin; commit?: string; artifact?: Partial<Artifact>; text?: string } = {},
): Artifact {
  const origin = { ...describeOrigin({ ...event, runId: run.id, runAttempt: attempt }), ...changes.origin };
  const header = { ...headerOf(event, run), commit: changes.commit ?? scene.merge, github: origin };
  return scene.github.state.addArtifact(run, {
    name: `${prefix}${attempt}`,
    files: changes.text === undefined ? runFileOf(header) : { 'run.jsonl': changes.text },
    ...changes.artifact,
  });
}

function search({ scene, event }: { scene: Scene; event: EventContext }, limits = {}) {
  return findAttempts<string>({
    listing: { client: scene.client, event },
    artifactPrefix: prefix,
    measuredSha: scene.merge,
    read: readHeader,
    limits,
  });
}

describe('the attempts before this one', () => {
  it('are those of this workflow run and of other runs for the same head', async () => {
    const third = await openThird();
    await using scene = third.scene;
    const before = addRun(scene);
    store(third, before, 1);
    store(third, third.own, 1);
    store(third, third.own, 2);
    const found = await search(third);
    expect(found.runs.sort()).toEqual([`${before.id}/1`, `${third.own.id}/1`, `${third.own.id}/2`].sort());
    expect(found).toMatchObject({ lost: [], refused: [] });
  });

  it('that left no run file are named; in a first attempt nothing is', async () => {
    const third = await openThird();
    await using scene = third.scene;
    store(third, third.own, 2);
    expect((await search(third)).refused).toEqual([{ source: 'attempt 1', reason: 'it left no run file' }]);
    const first = await search({ scene, event: { ...scene.event, runId: 1 } });
    expect(first.refused).toEqual([]);
  });

  it('of other targets, and what this very attempt stored, are not looked at', async () => {
    const third = await openThird();
    await using _ = third.scene;
    store(third, third.own, 1, { artifact: { name: 'insight-agent.other.attempt-1' } });
    store(third, third.own, 2, { artifact: { name: `${prefix}02` } });
    store(third, third.own, 3);
    const found = await search(third);
    expect(found).toMatchObject({ runs: [], lost: [], refused: [{ source: 'attempt 1' }, { source: 'attempt 2' }] });
  });

  it.each<[string, Partial<Run>]>([
    ['of another event', { event: 'push' }],
    ['of another workflow', { path: '.github/workflows/other.yml' }],
    ['of another head', { headSha: 'a'.repeat(40) }],
    ['of a fork with the same head', { headRepositoryId: 77 }],
  ])('are not taken from a run %s', async (_, changes) => {
    const third = await openThird();
    await using scene = third.scene;
    store(third, addRun(scene, changes), 1);
    expect((await search(third)).runs).toEqual([]);
  });

  const stated = (changes: Partial<Artifact['stated']>) => (run: Run, head: string) => ({
    artifact: {
      stated: {
        ...{ runId: run.id, headSha: head, headBranch: 'changes' },
        ...{ repositoryId: run.repositoryId, headRepositoryId: run.headRepositoryId },
        ...changes,
      },
    },
  });
  it.each<[string, (run: Run, head: string) => Parameters<typeof store>[3], RegExp]>([
    ['an artifact of another run', stated({ runId: 5 }), /belongs to another run/],
    ['an artifact of another head', stated({ headSha: 'b'.repeat(40) }), /of another commit than its run/],
    ['an artifact of another repository', stated({ headRepositoryId: 5 }), /of another repository than its run/],
    ['a file of another repository', () => ({ origin: { repository: 'someone/else' } }), /names another repository/],
    ['a file of another run', () => ({ origin: { runId: 5 } }), /names another workflow run/],
    ['a copy of another attempt', () => ({ origin: { runAttempt: 2 } }), /not that of the attempt/],
    ['a file of another workflow', () => ({ origin: { workflow: '.github/workflows/x.yml' } }), /another workflow/],
    ['a file of another event', () => ({ origin: { event: 'push' } }), /names another event/],
    [
      'a file of another pull request',
      () => ({ origin: { ref: 'refs/pull/9/merge' } }),
      /made on refs\/pull\/9\/merge/,
    ],
  ])('refuse %s', async (_, changes, reason) => {
    const third = await openThird();
    await using scene = third.scene;
    store(third, third.own, 1, changes(third.own, scene.head));
    store(third, third.own, 2);
    const found = await search(third);
    expect(found.runs).toEqual([`${third.own.id}/2`]);
    expect(found.refused).toEqual([{ source: 'attempt 1', reason: expect.stringMatching(reason) }]);
  });

  it('refuse a number that this run has not reached', async () => {
    const third = await openThird();
    await using _ = third.scene;
    for (const attempt of [1, 2, 4]) store(third, third.own, attempt);
    const found = await search(third);
    expect(found.runs).toHaveLength(2);
    expect(found.refused).toEqual([{ source: 'attempt 4', reason: expect.stringMatching(/not that of the attempt/) }]);
  });

  it.each<[string, Parameters<typeof store>[3], object, RegExp]>([
    ['has expired', { artifact: { expired: true } }, {}, /expired/],
    ['has no digest', { artifact: { digest: null } }, {}, /no sha256 digest/],
    [
      'has other bytes than stated',
      { artifact: { digest: `sha256:${'0'.repeat(64)}` } },
      {},
      /its bytes have the digest/,
    ],
    ['is no run file', { text: 'broken' }, {}, /not JSON/],
    ['is too large', {}, { maxDownloadBytes: 10 }, /larger than 10 bytes/],
    ['is one of too many', {}, { maxAttempts: 0 }, /only the newest 0 are read/],
  ])('are lost where the artifact %s', async (_, changes, limits, reason) => {
    const third = await openThird();
    await using _scene = third.scene;
    store(third, third.own, 1, changes);
    store(third, third.own, 2, { artifact: { name: 'another' } });
    const found = await search(third, limits);
    expect(found.runs).toEqual([]);
    expect(found.lost).toEqual([{ source: 'attempt 1', reason: expect.stringMatching(reason) }]);
  });

  it('are lost where the download fails, and the others are read', async () => {
    const third = await openThird();
    await using scene = third.scene;
    const broken = store(third, third.own, 1);
    store(third, third.own, 2);
    scene.github.fail({ path: new RegExp(`/archives/${broken.id}`), drop: true, times: 9 });
    const found = await search(third);
    expect(found.runs).toEqual([`${third.own.id}/2`]);
    expect(found.lost).toMatchObject([{ source: 'attempt 1' }]);
  });

  it('are not "none" where the runs may not be listed', async () => {
    await using scene = await openScene({ permissions: { contents: 'read', 'pull-requests': 'write' } });
    await expect(search({ scene, event: scene.event })).rejects.toThrow(PermissionError);
  });

  it('know a merge commit of the same two parents for the same code, and no other', async () => {
    const third = await openThird();
    await using scene = third.scene;
    const { state } = scene.github;
    const again = state.addCommit({ message: 'merged again', parents: [scene.base[2] ?? '', scene.head] });
    const older = state.addCommit({ message: 'merged before', parents: [scene.base[1] ?? '', scene.head] });
    store(third, third.own, 1, { commit: again });
    store(third, third.own, 2, { commit: older });
    const found = await search(third);
    expect(found.runs).toHaveLength(2);
    expect([...found.sameCommits]).toEqual([again]);
  });
});

import { describe, expect, test } from 'vitest';
import { PermissionError } from '../../src/errors.ts';
import { findNamedRuns } from '../../src/github/named-runs.ts';
import type { RunHeader } from '../../src/model/run-file.ts';
import { headerOf, openScene, runFileOf, type Scene } from './scene.ts';

type NewRun = Parameters<Scene['github']['state']['addRun']>[0];
const prefix = 'insight-agent.measure.attempt-';

function record(
  scene: Scene,
  run: NewRun,
  changes: { header?: Parameters<typeof headerOf>[2]; commit?: string; artifact?: object } = {},
) {
  const recorded = scene.github.state.addRun(run);
  const header = {
    ...headerOf(scene.event, recorded, changes.header),
    ...(changes.commit ? { commit: changes.commit } : {}),
  };
  scene.github.state.addArtifact(recorded, { name: `${prefix}1`, files: runFileOf(header), ...changes.artifact });
  return recorded;
}

function find(scene: Scene, runIds: number[]) {
  return findNamedRuns<string>({
    listing: { client: scene.client, event: scene.event },
    ...{ runIds, artifactPrefix: prefix, distances: new Map([[scene.base[0] ?? '', 2]]) },
    accept: (text) => ({ ok: true, value: 'a run', header: JSON.parse(text) as RunHeader }),
  });
}

describe('runs named by their ids', () => {
  test('count whatever their branch, workflow, event and age, and say what they are', async () => {
    await using scene = await openScene();
    const other = '.github/workflows/nightly.yml';
    const run = record(
      scene,
      { headSha: scene.base[0] ?? '', headBranch: 'release', event: 'release', path: other, createdMs: 1e12 },
      { header: { workflow: other } },
    );
    const found = await find(scene, [run.id]);
    expect(found.refused).toEqual([]);
    const [stored] = scene.github.state.artifacts;
    expect(found.runs[0]?.provenance).toMatchObject({
      source: `workflow run ${run.id} (release on release, ${other}), artifact ${stored?.id}`,
      ...{ runId: run.id, artifactId: stored?.id, digest: stored?.digest, distance: 2 },
    });
  });

  test('of a pull request measured the merge commit, which no run is listed under', async () => {
    await using scene = await openScene();
    const run = record(
      scene,
      { headSha: scene.head, headBranch: 'changes', event: 'pull_request' },
      { commit: scene.merge },
    );
    expect((await find(scene, [run.id])).runs).toHaveLength(1);
  });

  const refused: { what: string; run?: Partial<NewRun>; changes?: Parameters<typeof record>[2]; reason: RegExp }[] = [
    { what: 'of a fork', run: { headRepositoryId: 9 }, reason: /a fork/ },
    { what: 'of another repository', run: { repositoryId: 9 }, reason: /belongs to another repository/ },
    {
      what: 'whose measuring job failed',
      run: { attempts: [[{ conclusion: 'failure' }]] },
      reason: /ended with failure/,
    },
    { what: 'whose artifact expired', changes: { artifact: { expired: true } }, reason: /expired/ },
    { what: 'without a digest', changes: { artifact: { digest: null } }, reason: /no sha256 digest/ },
    {
      what: 'with other bytes than stated',
      changes: { artifact: { digest: `sha256:${'0'.repeat(64)}` } },
      reason: /its bytes have the digest/,
    },
    { what: 'that names another run', changes: { header: { runId: 5 } }, reason: /names another workflow run/ },
    { what: 'that names another repository', changes: { header: { repository: 'a/b' } }, reason: /another repository/ },
    { what: 'of another commit than its push', changes: { commit: 'd'.repeat(40) }, reason: /another commit/ },
    {
      what: 'of another target',
      changes: { artifact: { name: 'insight-agent.b.attempt-1' } },
      reason: /only insight-agent\.b/,
    },
  ];
  test.each(refused)('are refused $what', async ({ run, changes, reason }) => {
    await using scene = await openScene();
    const { id } = record(scene, { headSha: scene.base[0] ?? '', ...run }, changes);
    const found = await find(scene, [id]);
    expect(found.runs).toEqual([]);
    expect(found.refused).toEqual([
      { source: expect.stringContaining(`workflow run ${id}`), reason: expect.stringMatching(reason) },
    ]);
  });

  test('that are not there, or are the very run that is judged, are told', async () => {
    await using scene = await openScene();
    const found = await find(scene, [4, scene.event.runId]);
    expect(found.refused.map(({ reason }) => reason)).toEqual([
      'this repository has no such run',
      'it is the run that is being judged',
    ]);
  });

  test('cannot be looked for without the permission, which is not "none"', async () => {
    await using scene = await openScene({ permissions: { contents: 'read' } });
    await expect(find(scene, [4])).rejects.toThrow(PermissionError);
  });
});

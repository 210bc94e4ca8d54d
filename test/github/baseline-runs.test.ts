import { describe, expect, test } from 'vitest';
import { PermissionError, UnavailableError } from '../../src/errors.ts';
import { findBaselineRuns } from '../../src/github/baseline-runs.ts';
import type { Acceptance, FoundArtifact } from '../../src/github/examine-run.ts';
import type { RunHeader } from '../../src/model/run-file.ts';
import type { Run } from '../local-github/state.ts';
import { headerOf, openScene, runFileOf, type Scene } from './scene.ts';

const dayMs = 86_400_000;

/** Accepts any file that begins with a header, as the real judge does after its own checks. */
function acceptHeader(text: string): Acceptance<string> {
  const header: RunHeader = JSON.parse(text.split('\n', 1)[0] ?? '');
  return { ok: true, value: header.target.label, header };
}

function search(scene: Scene, changes: Partial<Parameters<typeof findBaselineRuns<string>>[0]> = {}) {
  return findBaselineRuns<string>({
    client: scene.client,
    event: scene.event,
    baseCommit: scene.base[2] ?? '',
    baseBranch: 'main',
    artifactPrefix: 'insight-agent-',
    wanted: 12,
    maxAgeMs: 30 * dayMs,
    now: scene.github.state.nowMs,
    accept: acceptHeader,
    ...changes,
  });
}

/** A run of the base branch that measured honestly, one minute after the one before. */
function record(
  scene: Scene,
  commit: string | undefined,
  run: Partial<Run> = {},
  header: Parameters<typeof headerOf>[2] = {},
): Run {
  const recorded = scene.github.state.addRun({ ...run, headSha: commit ?? '', attempts: run.attempts ?? [[{}]] });
  scene.github.state.addArtifact(recorded, {
    name: 'insight-agent-1',
    files: runFileOf(headerOf(scene.event, recorded, header)),
  });
  return recorded;
}

describe('finding baseline runs', () => {
  test('the base branch’s runs come back newest first, with where they are from', async () => {
    await using scene = await openScene();
    const runs = scene.base.map((commit) => record(scene, commit));
    const found = await search(scene);
    expect(found.runs.map((run) => run.provenance.runId)).toEqual(runs.map((run) => run.id).reverse());
    expect(found.runs.map((run) => run.provenance.distance)).toEqual([0, 1, 2]);
    expect(found).toMatchObject({ refused: [], searched: 3, passedOver: 0 });
    const [stored] = scene.github.state.artifacts;
    expect(found.runs[2]).toEqual({
      value: 'staging',
      provenance: {
        commit: scene.base[0],
        startedAt: '2026-11-20T10:00:00.000Z',
        source: `workflow run ${runs[0]?.id}, artifact ${stored?.id}`,
        runId: runs[0]?.id,
        artifactId: stored?.id,
        digest: stored?.digest,
        distance: 2,
      },
    });
  });

  test('push, schedule and dispatch runs count, at most as many as wanted', async () => {
    await using scene = await openScene();
    for (const event of ['push', 'schedule', 'workflow_dispatch']) record(scene, scene.base[2], { event });
    expect((await search(scene)).runs).toHaveLength(3);
    expect((await search(scene, { wanted: 2 })).runs).toHaveLength(2);
  });

  test('attempts of one run are runs of their own; of one name the newest artifact wins', async () => {
    await using scene = await openScene();
    const run = scene.github.state.addRun({ headSha: scene.base[2] ?? '', attempts: [[{}], [{}]] });
    const first = runFileOf(headerOf(scene.event, run, { runAttempt: 1 }));
    scene.github.state.addArtifact(run, { name: 'insight-agent-1', files: { 'run.jsonl': 'superseded' } });
    const newest = scene.github.state.addArtifact(run, { name: 'insight-agent-1', files: first });
    const second = scene.github.state.addArtifact(run, {
      name: 'insight-agent-2',
      files: runFileOf(headerOf(scene.event, run)),
    });
    const found = await search(scene);
    expect(found.runs.map((item) => item.provenance.artifactId)).toEqual([second.id, newest.id]);
    expect(found.refused).toEqual([]);
  });

  test('a failed run counts when the job that measured succeeded', async () => {
    await using scene = await openScene();
    record(scene, scene.base[2], {
      conclusion: 'failure',
      attempts: [[{}, { name: 'lint', runnerName: 'other', conclusion: 'failure' }] as Run['attempts'][number]],
    });
    expect((await search(scene)).runs).toHaveLength(1);
  });

  test('the run of the anchor is found behind those that are wanted, and under the same checks', async () => {
    await using scene = await openScene();
    for (const commit of scene.base) record(scene, commit);
    const [anchor = ''] = scene.base;
    const found = await search(scene, { wanted: 1, anchor: anchor.slice(0, 7) });
    expect(found.runs.map((run) => run.provenance.commit)).toEqual([scene.base[2], anchor]);
    const none = await search(scene, { wanted: 1, anchor: scene.base[2] });
    expect(none.runs.map((run) => run.provenance.commit)).toEqual([scene.base[2]]);
    const forged = scene.github.state.addRun({ headSha: scene.head, event: 'pull_request', headRepositoryId: 9 });
    expect((await search(scene, { wanted: 1, anchor: forged.headSha })).runs).toHaveLength(1);
  });

  test('runs behind the wanted ones are taken where they lie near, and not searched for', async () => {
    await using scene = await openScene();
    const newest = scene.base[2];
    const at = (age: number) => ({ createdMs: scene.github.state.nowMs - age * 1000 });
    for (const age of [1, 2, 4]) record(scene, newest, at(age));
    record(scene, newest, { ...at(3), attempts: [[{ conclusion: 'failure' }] as Run['attempts'][number]] });
    const found = await search(scene, { wanted: 2, more: 1 });
    expect(found.runs).toHaveLength(2);
    expect(found.searched).toBe(3);
    expect(found.stopped).toBeUndefined();
    expect((await search(scene, { wanted: 2, more: 2 })).runs).toHaveLength(3);
  });

  test('an older run of the anchor stands in for a newer one that is refused', async () => {
    await using scene = await openScene();
    const at = (age: number) => ({ createdMs: scene.github.state.nowMs - age * 1000 });
    record(scene, scene.base[2], at(1));
    const [anchor] = scene.base;
    const broken = scene.github.state.addRun({
      headSha: anchor ?? '',
      ...at(2),
      attempts: [[{ conclusion: 'failure' }]],
    });
    scene.github.state.addArtifact(broken, {
      name: 'insight-agent-1',
      files: runFileOf(headerOf(scene.event, broken, {})),
    });
    const whole = record(scene, anchor, at(3));
    const found = await search(scene, { wanted: 1, anchor });
    expect(found.runs.map((run) => run.provenance.runId).slice(1)).toEqual([whole.id]);
    expect(found.refused).toHaveLength(1);
  });

  test('runs after the baseline commit and this very run are passed over without a word', async () => {
    await using scene = await openScene();
    record(scene, scene.base[2]);
    record(scene, scene.base[1], { id: scene.event.runId });
    record(scene, scene.base[0]);
    const found = await search(scene, { baseCommit: scene.base[1] ?? '' });
    expect(found.runs.map((run) => run.provenance.commit)).toEqual([scene.base[0]]);
    expect(found).toMatchObject({ passedOver: 2, refused: [] });
  });

  test('a workflow that never ran has no baseline', async () => {
    await using scene = await openScene();
    expect(await search(scene)).toMatchObject({ runs: [], refused: [], searched: 0, passedOver: 0, listed: 0 });
  });

  test('artifacts of other names are not looked at', async () => {
    await using scene = await openScene();
    const run = scene.github.state.addRun({ headSha: scene.base[2] ?? '' });
    scene.github.state.addArtifact(run, { name: 'coverage', files: { 'run.jsonl': '{}' } });
    expect(await search(scene)).toMatchObject({ runs: [], refused: [], searched: 1 });
    expect(scene.github.requests.some((request) => request.path.endsWith('/zip'))).toBe(false);
  });

  test('more runs and artifacts than fit on a page are all seen, within the bound', async () => {
    await using scene = await openScene();
    for (let index = 0; index < 130; index += 1)
      scene.github.state.addRun({ headSha: scene.base[2] ?? '', createdMs: scene.github.state.nowMs - index * 1000 });
    const oldest = record(scene, scene.base[2], { createdMs: scene.github.state.nowMs - dayMs });
    for (let index = 0; index < 130; index += 1)
      scene.github.state.addArtifact(oldest, { name: `other-${index}`, files: {} });
    const found = await search(scene, { limits: { maxRuns: 200 } });
    expect(found.runs.map((run) => run.provenance.runId)).toEqual([oldest.id]);
    const bounded = await search(scene, { limits: { maxRuns: 8 } });
    expect(bounded).toMatchObject({ runs: [], searched: 8, stopped: 'the search ended after 8 of 131 runs' });
  });

  test('history is read back page by page, and not beyond its bound', async () => {
    await using scene = await openScene();
    const { state } = scene.github;
    const old = record(scene, scene.base[2]);
    let tip = scene.base[2] ?? '';
    for (let index = 0; index < 150; index += 1) tip = state.addCommit({ message: `later ${index}`, parents: [tip] });
    const found = await search(scene, { baseCommit: tip });
    expect(found.runs.map((run) => run.provenance)).toMatchObject([{ runId: old.id, distance: 150 }]);
    expect(await search(scene, { baseCommit: tip, limits: { commitPages: 1 } })).toMatchObject({
      runs: [],
      passedOver: 1,
    });
  });

  test('a fork cannot bury the base branch’s runs under its own', async () => {
    await using scene = await openScene();
    const honest = record(scene, scene.base[2]);
    for (let index = 0; index < 350; index += 1)
      scene.github.state.addRun({ headSha: scene.head, event: 'pull_request', headRepositoryId: 9 });
    expect((await search(scene)).runs.map((run) => run.provenance.runId)).toEqual([honest.id]);
  });
});

describe('refusing what cannot be trusted', () => {
  /** Each row seeds one dishonest run; nothing of it may come back, and the reason must be said. */
  test.each<[string, (scene: Scene) => void, RegExp]>([
    [
      'a push whose code came from another repository',
      (scene) => record(scene, scene.base[2], { headRepositoryId: 9 }),
      /from another repository/,
    ],
    [
      'a tag called main on an ancestor',
      (scene) => record(scene, scene.base[2], {}, { ref: 'refs/tags/main' }),
      /refs\/tags\/main/,
    ],
    [
      'a job that failed',
      (scene) => record(scene, scene.base[2], { attempts: [[{ conclusion: 'failure' }] as Run['attempts'][number]] }),
      /ended with failure/,
    ],
    ['a header of another run', (scene) => record(scene, scene.base[2], {}, { runId: 1 }), /another workflow run/],
  ])('%s', async (_, seed, reason) => {
    await using scene = await openScene();
    seed(scene);
    expect(await search(scene)).toMatchObject({ runs: [], refused: [{ reason: expect.stringMatching(reason) }] });
  });

  test('a tag called main on an unmerged commit is passed over', async () => {
    await using scene = await openScene();
    record(scene, scene.head);
    expect(await search(scene)).toMatchObject({ runs: [], passedOver: 1 });
  });

  test.each<[string, Parameters<Scene['github']['state']['addArtifact']>[1], RegExp]>([
    [
      'bytes that are not those of the digest',
      { name: 'insight-agent-1', files: { 'run.jsonl': '{}' }, digest: `sha256:${'0'.repeat(64)}` },
      /bytes have the digest/,
    ],
    ['no digest', { name: 'insight-agent-1', files: { 'run.jsonl': '{}' }, digest: null }, /no sha256 digest/],
    ['an expired artifact', { name: 'insight-agent-1', files: {}, expired: true }, /expired/],
    ['no run file', { name: 'insight-agent-1', files: { 'readme.txt': 'x' } }, /holds no run\.jsonl/],
    ['a path outside', { name: 'insight-agent-1', files: { '../run.jsonl': 'x' } }, /invalid relative path/],
    [
      'a bomb',
      { name: 'insight-agent-1', files: { 'run.jsonl': Buffer.alloc(20_000_000) } },
      /larger than 1000000 bytes/,
    ],
    ['no archive at all', { name: 'insight-agent-1', bytes: Buffer.from('not a zip') }, /archive is refused/],
    [
      'more bytes than allowed',
      { name: 'insight-agent-1', bytes: Buffer.alloc(3_000_000, 7) },
      /larger than 2000000 bytes/,
    ],
    [
      'bytes that are no text',
      { name: 'insight-agent-1', files: { 'run.jsonl': Buffer.from([0xff, 0xfe, 0x00]) } },
      /not UTF-8/,
    ],
    [
      'an artifact that states another commit',
      {
        name: 'insight-agent-1',
        files: {},
        stated: { runId: 0, headSha: '', headBranch: '', repositoryId: 0, headRepositoryId: 0 },
      },
      /another run/,
    ],
  ])('an artifact with %s is refused before it is judged', async (_, artifact, reason) => {
    await using scene = await openScene();
    const run = scene.github.state.addRun({ headSha: scene.base[2] ?? '' });
    scene.github.state.addArtifact(run, artifact);
    const judged: FoundArtifact[] = [];
    const found = await search(scene, {
      limits: { maxBytes: 1_000_000, maxDownloadBytes: 2_000_000 },
      accept: (text, where) => {
        judged.push(where);
        return acceptHeader(text);
      },
    });
    expect(found).toMatchObject({ runs: [], refused: [{ reason: expect.stringMatching(reason) }] });
    expect(judged).toEqual([]);
  });

  test('a download that is larger than its stated size stops at the cap', async () => {
    await using scene = await openScene();
    const run = scene.github.state.addRun({ headSha: scene.base[2] ?? '' });
    const artifact = scene.github.state.addArtifact(run, { name: 'insight-agent-1', files: { 'run.jsonl': 'x' } });
    scene.github.fail({
      path: new RegExp(`/artifacts/${artifact.id}/zip$`),
      after: true,
      status: 200,
      body: 'x'.repeat(5000),
      times: 1,
    });
    expect(await search(scene, { limits: { maxDownloadBytes: 2000 } })).toMatchObject({
      runs: [],
      refused: [{ reason: expect.stringContaining('larger than 2000') }],
    });
  });

  test('the caller’s own refusal is passed on, and other runs still count', async () => {
    await using scene = await openScene();
    const other = record(scene, scene.base[1]);
    record(scene, scene.base[2]);
    const found = await search(scene, {
      accept: (text, where) =>
        where.runId === other.id ? acceptHeader(text) : { ok: false, reason: 'another workload' },
    });
    expect(found.runs.map((run) => run.provenance.runId)).toEqual([other.id]);
    expect(found.refused).toMatchObject([{ reason: 'another workload' }]);
  });

  test('an artifact that vanishes between listing and download is a refusal', async () => {
    await using scene = await openScene();
    record(scene, scene.base[1]);
    record(scene, scene.base[2]);
    scene.github.fail({ path: /\/zip$/, status: 410, times: 1 });
    const found = await search(scene);
    expect(found.runs).toHaveLength(1);
    expect(found.refused).toMatchObject([{ reason: 'the artifact is no longer there' }]);
  });

  test('a store that does not give out one artifact is a refusal, not a missing permission', async () => {
    await using scene = await openScene();
    record(scene, scene.base[2]);
    scene.github.fail({ path: /^\/archives\//, status: 403, times: 1 });
    expect(await search(scene)).toMatchObject({
      runs: [],
      refused: [{ reason: expect.stringContaining('store does not give') }],
    });
  });

  test('too old artifacts are refused, too old runs passed over', async () => {
    await using scene = await openScene();
    record(scene, scene.base[2], { createdMs: scene.github.state.nowMs - 40 * dayMs });
    const rerun = record(scene, scene.base[2], {
      createdMs: scene.github.state.nowMs - 40 * dayMs,
      updatedMs: scene.github.state.nowMs,
    });
    expect(await search(scene)).toMatchObject({
      runs: [],
      passedOver: 1,
      refused: [{ source: expect.stringContaining(`run ${rerun.id}`), reason: expect.stringContaining('older') }],
    });
  });
});

describe('not being able to look', () => {
  test.each([
    ['workflow runs', /\/actions\/workflows\/.*\/runs$/],
    ['commits', /\/commits$/],
    ['artifacts', /\/artifacts$/],
    ['jobs', /\/jobs$/],
    ['downloads', /\/zip$/],
    ['the blob store', /^\/archives\//],
  ])('an outage of %s is thrown, never "no baseline"', async (_, path) => {
    await using scene = await openScene();
    record(scene, scene.base[2]);
    scene.github.fail({ path, status: 502, times: 1000 });
    await expect(search(scene)).rejects.toThrow(UnavailableError);
  });

  test('a download that keeps breaking off is thrown; one that breaks off once is fetched again', async () => {
    await using scene = await openScene();
    record(scene, scene.base[2]);
    scene.github.fail({ path: /^\/archives\//, drop: true, times: 1 });
    expect((await search(scene)).runs).toHaveLength(1);
    scene.github.fail({ path: /^\/archives\//, drop: true, times: 1000 });
    await expect(search(scene)).rejects.toThrow(UnavailableError);
  });

  test.each([{ contents: 'read' }, { actions: 'read' }] as const)(
    'a token with only %j is a PermissionError',
    async (permissions) => {
      await using scene = await openScene({ permissions });
      record(scene, scene.base[2]);
      await expect(search(scene)).rejects.toThrow(PermissionError);
    },
  );

  test('a forbidden workflow looks like an unknown one, and is told apart', async () => {
    await using scene = await openScene();
    record(scene, scene.base[2]);
    scene.github.fail({ path: /\/actions\/workflows\/.*\/runs$/, status: 404, times: 100 });
    scene.github.fail({ path: /\/actions\/runs$/, status: 404, times: 100 });
    await expect(search(scene)).rejects.toThrow(PermissionError);
  });
});

test('the archive is fetched from the other host without the token', async () => {
  await using scene = await openScene();
  record(scene, scene.base[2]);
  // The blob store answers 400 to a request that carries an Authorization header.
  expect((await search(scene)).runs).toHaveLength(1);
});

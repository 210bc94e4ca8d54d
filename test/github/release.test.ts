import { describe, expect, test } from 'vitest';
import { PermissionError, UnavailableError } from '../../src/errors.ts';
import { readHistory } from '../../src/github/history-window.ts';
import { findReleaseRuns } from '../../src/github/release-runs.ts';
import { checkReleaseWrite, keepInRelease } from '../../src/github/release-upload.ts';
import type { RunHeader } from '../../src/model/run-file.ts';
import { connectLocal, headerOf, openScene, type Scene } from './scene.ts';

const tag = 'insight-baselines';
const dayMs = 86_400_000;
const writes = { contents: 'write', actions: 'read' } as const;

/** The file as an honest recording of `commit` put it there. */
function assetOf(
  scene: Scene,
  commit = '',
  changes: Partial<RunHeader> = {},
  github: Parameters<typeof headerOf>[2] = {},
) {
  const run = scene.github.state.addRun({ headSha: commit });
  const header = { ...headerOf(scene.event, run, github), ...changes };
  return {
    name: `insight-agent.measure.${commit.slice(0, 12)}.run-${run.id}.attempt-1.jsonl`,
    bytes: Buffer.from(JSON.stringify(header)),
  };
}

async function find(scene: Scene, changes: { wanted?: number; anchor?: string | undefined } = {}) {
  const listing = { client: scene.client, event: scene.event };
  return findReleaseRuns<string>({
    ...{ listing, tag, instance: 'measure', baseBranch: 'main', wanted: 12, maxAgeMs: 30 * dayMs },
    history: await readHistory({ ...listing, commit: scene.base[1] ?? '', maxPages: 1 }),
    now: scene.github.state.nowMs,
    accept: (text) => ({ ok: true, value: 'a run', header: JSON.parse(text) as RunHeader }),
    ...changes,
  });
}

describe('runs in a release', () => {
  test('come back newest first with where they are from; what is newer than the base is passed over', async () => {
    await using scene = await openScene();
    const { state } = scene.github;
    const assets = scene.base.map((commit, index) => ({
      ...assetOf(scene, commit),
      createdMs: state.nowMs - dayMs + index,
    }));
    const release = state.addRelease(tag, [...assets, { name: 'notes.txt', bytes: Buffer.from('x') }]);
    const found = await find(scene);
    expect(found.runs.map(({ provenance }) => provenance.commit)).toEqual([scene.base[1], scene.base[0]]);
    expect(found).toMatchObject({ exists: true, assets: 3, others: 1, newer: 1, refused: [] });
    const [, stored] = release.assets;
    expect(found.runs[0]?.provenance).toMatchObject({
      source: expect.stringMatching(new RegExp(`^release ${tag}, workflow run \\d+, attempt 1, asset ${stored?.id}$`)),
      ...{ digest: stored?.digest, distance: 0 },
    });
    expect((await find(scene, { wanted: 1 })).runs).toHaveLength(1);
    const anchored = await find(scene, { wanted: 1, anchor: scene.base[0]?.slice(0, 7) });
    expect(anchored.runs.map(({ provenance }) => provenance.commit)).toEqual([scene.base[1], scene.base[0]]);
  });

  test('need no digest, which older servers do not state', async () => {
    await using scene = await openScene();
    scene.github.state.addRelease(tag, [{ ...assetOf(scene, scene.base[0]), digest: null }]);
    expect((await find(scene)).runs).toHaveLength(1);
  });

  const attacks: { what: string; asset: (scene: Scene) => object; reason: RegExp }[] = [
    {
      what: 'with other bytes than stated',
      asset: (scene) => ({ ...assetOf(scene, scene.base[0]), digest: `sha256:${'0'.repeat(64)}` }),
      reason: /its bytes have the digest/,
    },
    {
      what: 'with a digest of another kind',
      asset: (scene) => ({ ...assetOf(scene, scene.base[0]), digest: 'md5:0' }),
      reason: /no sha256/,
    },
    {
      what: 'of a commit that was never merged, under the name of one that was',
      asset: (scene) => assetOf(scene, scene.base[0], { commit: scene.head }),
      reason: /another commit than its name/,
    },
    {
      what: 'that was measured on a pull request',
      asset: (scene) => assetOf(scene, scene.base[0], {}, { event: 'pull_request', ref: 'refs/pull/2/merge' }),
      reason: /made on pull_request/,
    },
    {
      what: 'that was measured on a tag called like the branch',
      asset: (scene) => assetOf(scene, scene.base[0], {}, { ref: 'refs/tags/main' }),
      reason: /not on refs\/heads\/main/,
    },
    {
      what: 'of another repository',
      asset: (scene) => assetOf(scene, scene.base[0], {}, { repository: 'mallory/app' }),
      reason: /made in this repository/,
    },
    {
      what: 'of another run than its name',
      asset: (scene) => assetOf(scene, scene.base[0], {}, { runAttempt: 2 }),
      reason: /another workflow run than its name/,
    },
    {
      what: 'that does not say where it was made',
      asset: (scene) => assetOf(scene, scene.base[0], { github: undefined }),
      reason: /made in this repository/,
    },
    {
      what: 'that is no text',
      asset: (scene) => ({ ...assetOf(scene, scene.base[0]), bytes: Buffer.from([0xff, 0xfe, 0x00]) }),
      reason: /not UTF-8/,
    },
  ];
  test.each(attacks)('are refused $what', async ({ asset, reason }) => {
    await using scene = await openScene();
    scene.github.state.addRelease(tag, [asset(scene) as { name: string; bytes: Buffer }]);
    const found = await find(scene);
    expect(found.runs).toEqual([]);
    expect(found.refused).toMatchObject([{ reason: expect.stringMatching(reason) }]);
    expect(found.untrusted).toBe(1);
  });

  test('that are too old are counted, and a release that is not there is no empty one', async () => {
    await using scene = await openScene();
    expect(await find(scene)).toMatchObject({ exists: false, assets: 0 });
    const { state } = scene.github;
    state.addRelease(tag, [{ ...assetOf(scene, scene.base[0]), createdMs: state.nowMs - 40 * dayMs }]);
    expect(await find(scene)).toMatchObject({ exists: true, assets: 1, tooOld: 1, runs: [] });
  });

  test('that cannot be asked for are an outage, never "none"', async () => {
    await using scene = await openScene();
    scene.github.state.addRelease(tag);
    scene.github.fail({ path: /assets$/, status: 502, times: 9 });
    await expect(find(scene)).rejects.toThrow(UnavailableError);
  });
});

describe('keeping a recording in a release', () => {
  function keep(scene: Scene, changes: { token?: string; runAttempt?: number; told?: string[] } = {}) {
    const client = connectLocal(scene.github, changes.token ?? scene.github.state.addToken(writes));
    const event = { ...scene.event, runId: 77, runAttempt: changes.runAttempt ?? 1 };
    return keepInRelease({
      listing: { client, event },
      ...{ tag, instance: 'measure', commit: scene.base[2] ?? '', branch: 'main' },
      bytes: Buffer.from('{"kind":"header"}\n'),
      announce: (line) => changes.told?.push(line),
    });
  }

  test('makes the release where there is none, and gives each attempt a file of its own', async () => {
    await using scene = await openScene();
    expect(await keep(scene)).toEqual({ ok: true });
    expect(await keep(scene, { runAttempt: 2 })).toEqual({ ok: true });
    const { releases, refs } = scene.github.state;
    expect(releases).toHaveLength(1);
    expect(releases[0]).toMatchObject({ tag, prerelease: true, draft: false, target: 'main' });
    expect(refs.get(`refs/tags/${tag}`)).toBe(scene.base[2]);
    expect(releases[0]?.assets.map(({ name, bytes }) => [name, bytes.toString()])).toEqual(
      [1, 2].map((attempt) => [
        `insight-agent.measure.${scene.base[2]?.slice(0, 12)}.run-77.attempt-${attempt}.jsonl`,
        '{"kind":"header"}\n',
      ]),
    );
  });

  test('is content where the name is taken: this very attempt has put it there', async () => {
    await using scene = await openScene();
    await keep(scene);
    expect(await keep(scene)).toEqual({ ok: true });
    // The upload arrives and its answer is lost.
    scene.github.fail({ method: 'POST', path: /assets$/, status: 502, after: true, times: 1 });
    expect(await keep(scene, { runAttempt: 2 })).toEqual({ ok: true });
    expect(scene.github.state.releases[0]?.assets).toHaveLength(2);
  });

  test('deletes the oldest beyond a hundred of this target, and nothing of others', async () => {
    await using scene = await openScene();
    const { state } = scene.github;
    const bytes = Buffer.from('x');
    const old = Array.from({ length: 103 }, (_, index) => ({
      ...{ name: `insight-agent.measure.${'a'.repeat(12)}.run-${index + 1}.attempt-1.jsonl`, bytes },
      createdMs: state.nowMs - dayMs + index,
    }));
    const others = ['insight-agent.b.aaaaaaaaaaaa.run-1.attempt-1.jsonl', 'insight-agent.measure.notes.jsonl'];
    const release = state.addRelease(tag, [...others.map((name) => ({ name, bytes, createdMs: 1 })), ...old]);
    expect(await keep(scene)).toEqual({ ok: true });
    const names = release.assets.map(({ name }) => name);
    expect(names).toHaveLength(102);
    expect(names).toEqual(expect.arrayContaining(others));
    expect(names).not.toContain(old[3]?.name);
    expect(names).toContain(old[4]?.name);
  });

  test('names the permission that is wanting, before anything is driven and after', async () => {
    await using scene = await openScene();
    const token = scene.github.state.addToken({ contents: 'read' });
    const listing = { client: connectLocal(scene.github, token), event: scene.event };
    await expect(checkReleaseWrite(listing)).rejects.toThrow(PermissionError);
    await expect(checkReleaseWrite(listing)).rejects.toMatchObject({
      hint: expect.stringContaining('contents: write'),
    });
    expect(await keep(scene, { token })).toEqual({ ok: false, reason: expect.stringContaining('contents: write') });
    const allowed = { ...listing, client: connectLocal(scene.github, scene.github.state.addToken(writes)) };
    await checkReleaseWrite(allowed);
    expect(scene.github.state.releases).toEqual([]);
  });

  test('is no lost recording where only the old files cannot be deleted', async () => {
    await using scene = await openScene();
    const { state } = scene.github;
    const old = Array.from({ length: 100 }, (_, index) => ({
      ...{ name: `insight-agent.measure.${'a'.repeat(12)}.run-${index + 1}.attempt-1.jsonl`, bytes: Buffer.from('x') },
      createdMs: state.nowMs - dayMs + index,
    }));
    state.addRelease(tag, old);
    scene.github.fail({ method: 'DELETE', path: /assets/, status: 403, times: 1 });
    const told: string[] = [];
    expect(await keep(scene, { told })).toEqual({ ok: true });
    expect(told).toEqual([expect.stringContaining('could not be deleted')]);
  });

  test('is lost, with GitHub’s own words, where the release takes no more', async () => {
    await using scene = await openScene();
    scene.github.state.addRelease(tag);
    const body = { message: 'Cannot upload assets to an immutable release.' };
    scene.github.fail({ method: 'POST', path: /assets$/, status: 422, body, times: 1 });
    expect(await keep(scene)).toEqual({
      ok: false,
      reason: expect.stringContaining('Cannot upload assets to an immutable release'),
    });
  });
});

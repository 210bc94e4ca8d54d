import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openDownloadStore } from '../../src/action/open-download-store.ts';
import { readArtifactText, runFileCaps, runFileName } from '../../src/github/artifact-download.ts';
import type { DownloadStore } from '../../src/github/download-store.ts';
import { openScene, type Scene } from './scene.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'insight-downloads-'));
  folders.push(folder);
  return folder;
}

function store(scene: Scene, text: string) {
  const run = scene.github.state.addRun({ headSha: scene.base[0] ?? '' });
  const { id, digest } = scene.github.state.addArtifact(run, { name: 'a', files: { 'run.jsonl': text } });
  return { id, digest: digest ?? '' };
}

function read({ client, event }: Scene, artifact: { id: number; digest: string }, kept: DownloadStore) {
  return readArtifactText({ client, event, store: kept, artifact, fileName: runFileName, caps: runFileCaps });
}

const downloads = ({ github }: Scene): number => github.requests.filter(({ path }) => path.endsWith('/zip')).length;

describe('what a job has downloaded', () => {
  test('is not downloaded again, neither by this step nor by the next', async () => {
    await using scene = await openScene();
    const artifact = store(scene, 'hello');
    const folder = makeFolder();
    const first = openDownloadStore(folder);
    for (const each of [first, first, openDownloadStore(folder)])
      expect(await read(scene, artifact, each)).toEqual({ ok: true, text: 'hello' });
    expect(downloads(scene)).toBe(1);
  });

  test('is verified again: what another step put in its place is thrown away and downloaded', async () => {
    await using scene = await openScene();
    const artifact = store(scene, 'hello');
    const folder = makeFolder();
    await read(scene, artifact, openDownloadStore(folder));
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'forged');
    expect(await read(scene, artifact, openDownloadStore(folder))).toEqual({ ok: true, text: 'hello' });
    expect(downloads(scene)).toBe(2);
    expect(await read(scene, artifact, openDownloadStore(folder))).toEqual({ ok: true, text: 'hello' });
    expect(downloads(scene)).toBe(2);
  });

  test('is kept only where it is what GitHub says it is', async () => {
    await using scene = await openScene();
    const { id } = store(scene, 'hello');
    const folder = makeFolder();
    const wrong = { id, digest: `sha256:${'0'.repeat(64)}` };
    expect(await read(scene, wrong, openDownloadStore(folder))).toMatchObject({ ok: false });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is bounded in all, however small each is', async () => {
    await using scene = await openScene();
    const artifacts = ['one', 'two', 'three'].map((text) => store(scene, text));
    const [first] = scene.github.state.artifacts;
    const folder = makeFolder();
    const kept = openDownloadStore(folder, 2 * (first?.bytes.length ?? 0) + 10);
    const answers = [];
    for (const artifact of artifacts) answers.push(await read(scene, artifact, kept));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(answers[2]).toMatchObject({ reason: expect.stringMatching(/^this step has downloaded \d+ bytes/) });
    // What was downloaded before costs nothing.
    expect(await read(scene, artifacts[0] ?? { id: 0, digest: '' }, kept)).toMatchObject({ ok: true });
  });

  test('a folder that cannot be written costs a download, nothing else', async () => {
    await using scene = await openScene();
    const artifact = store(scene, 'hello');
    const folder = join(makeFolder(), 'file');
    writeFileSync(folder, '');
    const kept = openDownloadStore(folder);
    expect(await read(scene, artifact, kept)).toEqual({ ok: true, text: 'hello' });
    expect(await read(scene, artifact, kept)).toEqual({ ok: true, text: 'hello' });
    expect(downloads(scene)).toBe(2);
  });
});

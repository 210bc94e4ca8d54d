import { describe, expect, test } from 'vitest';
import { PermissionError } from '../../src/errors.ts';
import { readRepositoryFile } from '../../src/github/repository-file.ts';
import { openScene, type Scene } from './scene.ts';

const read = (scene: Scene, path: string, commit = scene.base[1] ?? '') =>
  readRepositoryFile({ client: scene.client, event: scene.event }, { commit, path });

describe('a file of the repository', () => {
  test('is that of the commit, whatever became of it since', async () => {
    await using scene = await openScene();
    const { state } = scene.github;
    state.addFile(scene.base[0] ?? '', 'perf/a b#1/run.jsonl', 'before');
    state.addFile(scene.head, 'perf/a b#1/run.jsonl', 'after');
    expect(await read(scene, 'perf/a b#1/run.jsonl')).toEqual({ kind: 'file', bytes: Buffer.from('before') });
    expect(await read(scene, 'perf')).toEqual({ kind: 'folder' });
    expect(await read(scene, 'perf/other.jsonl')).toEqual({ kind: 'absent' });
  });

  test('that looks like a folder’s list is a file all the same', async () => {
    await using scene = await openScene();
    scene.github.state.addFile(scene.base[0] ?? '', 'list.json', '[{"type":"file"}]');
    expect(await read(scene, 'list.json')).toMatchObject({ kind: 'file' });
  });

  test('kept by Git LFS, or too large, is refused with what to know', async () => {
    await using scene = await openScene();
    scene.github.state.addFile(
      scene.base[0] ?? '',
      'run.jsonl',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
    );
    expect(await read(scene, 'run.jsonl')).toEqual({ kind: 'refused', reason: expect.stringContaining('Git LFS') });
    const body = { message: 'The requested blob is too large to fetch via the API', errors: [{ code: 'too_large' }] };
    scene.github.fail({ path: /contents/, status: 403, body, times: 1 });
    expect(await read(scene, 'run.jsonl')).toEqual({ kind: 'refused', reason: expect.stringContaining('too large') });
  });

  test('that may not be read is no absent one', async () => {
    await using scene = await openScene({ permissions: { actions: 'read' } });
    await expect(read(scene, 'run.jsonl')).rejects.toThrow(PermissionError);
  });
});

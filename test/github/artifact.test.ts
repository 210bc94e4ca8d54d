import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { uploadRun } from '../../src/github/artifact.ts';
import { findBaselineRuns } from '../../src/github/baseline-runs.ts';
import { headerOf, openScene, type Scene } from './scene.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'artifact-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** What the runner gives to an action: the toolkit reads it from the process by itself. */
function stubService(scene: Scene, runId: number, serverUrl = scene.github.serverUrl): void {
  vi.stubEnv('ACTIONS_RESULTS_URL', scene.github.resultsUrl);
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', scene.github.issueRuntimeToken(runId));
  vi.stubEnv('GITHUB_SERVER_URL', serverUrl);
}

async function upload(name: string, text: string) {
  await writeFile(join(folder, 'run.jsonl'), text);
  return uploadRun({
    name,
    files: [join(folder, 'run.jsonl')],
    rootDir: folder,
    retentionDays: 30,
    runUrl: 'https://github.com/o/r/actions/runs/5',
  });
}

describe('storing a run', () => {
  test('what is uploaded is found again as a baseline, byte for byte', async () => {
    await using scene = await openScene();
    const run = scene.github.state.addRun({ headSha: scene.base[2] ?? '' });
    stubService(scene, run.id);
    const text = `${JSON.stringify(headerOf(scene.event, run))}\n${'sample\n'.repeat(10_000)}`;
    const stored = await upload('insight-agent-1', text);
    const artifact = scene.github.state.artifacts.at(-1);
    expect(stored).toEqual({
      ok: true,
      id: artifact?.id,
      digest: artifact?.digest,
      url: `https://github.com/o/r/actions/runs/5/artifacts/${artifact?.id}`,
    });

    const found = await findBaselineRuns<string>({
      client: scene.client,
      event: scene.event,
      baseCommit: scene.base[2] ?? '',
      baseBranch: 'main',
      artifactPrefix: 'insight-agent-',
      wanted: 1,
      maxAgeMs: 86_400_000,
      now: scene.github.state.nowMs,
      accept: (read) => ({ ok: true, value: read, header: JSON.parse(read.split('\n', 1)[0] ?? '') }),
    });
    expect(found.refused).toEqual([]);
    expect(found.runs[0]?.value).toBe(text);
  });

  test('a name that is taken is told as such', async () => {
    await using scene = await openScene();
    stubService(scene, scene.github.state.addRun({ headSha: scene.base[2] ?? '' }).id);
    await upload('insight-agent-1', 'first');
    expect(await upload('insight-agent-1', 'second')).toEqual({
      ok: false,
      cause: 'name-taken',
      reason: expect.stringContaining('409'),
    });
    expect(scene.github.state.artifacts).toHaveLength(1);
  });

  test('Enterprise Server, which has no such service, is told as such', async () => {
    await using scene = await openScene();
    stubService(scene, 1, 'https://github.example.com');
    expect(await upload('insight-agent-1', 'x')).toMatchObject({ ok: false, cause: 'not-supported' });
  });

  test('a step that is no action, and so has no service, is told as such', async () => {
    vi.stubEnv('ACTIONS_RESULTS_URL', undefined);
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', undefined);
    vi.stubEnv('GITHUB_SERVER_URL', undefined);
    expect(await upload('insight-agent-1', 'x')).toMatchObject({ ok: false, cause: 'no-service' });
  });

  test('a name that GitHub does not allow is a failure that is told', async () => {
    await using scene = await openScene();
    stubService(scene, 1);
    expect(await upload('a/b', 'x')).toMatchObject({
      ok: false,
      cause: 'failed',
      reason: expect.stringContaining('a/b'),
    });
  });
});

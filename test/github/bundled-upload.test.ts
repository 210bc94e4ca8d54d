/** The bundle holds a part of the blob store's client only: that an artifact of several blocks arrives whole is seen in the bundle alone. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.ts';
import { repositoryRoot } from '../../scripts/generate.ts';
import { readZipEntry } from '../../src/github/zip.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { openScene } from './scene.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'insight-agent-upload-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Does not become smaller in a zip, and is more than two blocks of the store. */
const SIZE_BYTES = 20_000_000;

beforeAll(async () => {
  const { files } = await bundle(repositoryRoot, { artifact: join(repositoryRoot, 'src/github/artifact.ts') });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'main.js'),
    `import { uploadRun } from './artifact.js';
const upload = await uploadRun({ name: 'big', files: [process.argv[2]], rootDir: process.argv[3] });
console.log('UPLOAD ' + JSON.stringify(upload));`,
  );
});

async function upload(file: string, env: Record<string, string>): Promise<unknown> {
  const { stdout } = await run(process.execPath, [join(folder, 'main.js'), file, folder], { env });
  return JSON.parse(/^UPLOAD (.*)$/m.exec(stdout)?.[1] ?? '');
}

it('uploads in blocks what is found again byte for byte, and says why a second one of the name is refused', async () => {
  await using scene = await openScene();
  const { github } = scene;
  const { state } = github;
  const workflowRun = state.addRun({ headSha: scene.base.at(-1) ?? '' });
  const random = seededRandom(5);
  const bytes = Buffer.from(Uint8Array.from({ length: SIZE_BYTES }, () => Math.floor(random() * 256)));
  const file = join(folder, 'run.jsonl');
  writeFileSync(file, bytes);
  const env = {
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: github.issueRuntimeToken(workflowRun.id),
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    RUNNER_TEMP: folder,
  };
  expect(await upload(file, env)).toMatchObject({ ok: true, digest: expect.stringMatching(/^sha256:/) });
  const stored = state.artifacts.find(({ runId }) => runId === workflowRun.id);
  expect(stored?.bytes.length).toBeGreaterThan(SIZE_BYTES);
  const read = await readZipEntry(stored?.bytes ?? Buffer.alloc(0), 'run.jsonl', { maxEntries: 2, maxBytes: 3e7 });
  expect(read.ok && read.bytes.equals(bytes)).toBe(true);
  expect(await upload(file, env)).toMatchObject({ ok: false, cause: 'name-taken' });
});

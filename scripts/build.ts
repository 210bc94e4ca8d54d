/** `npm run build`: generated files, then dist/. */
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { renderGenerated, repositoryRoot, writeFiles } from './generate.ts';

/** Output name → source of the two programs, and of the thread that they start. */
export const entries = {
  index: 'src/action.ts',
  post: 'src/post.ts',
  cli: 'src/cli.ts',
  'drive-worker': 'src/drive-worker.ts',
  'score-worker': 'src/score-worker.ts',
};

if (import.meta.main) {
  writeFiles(repositoryRoot, await renderGenerated());
  const { files, duplicates } = await bundle(repositoryRoot, entries);
  const dist = join(repositoryRoot, 'dist');
  // Chunks carry a hash in their name: those of an earlier build would stay for ever.
  const stale = existsSync(dist) ? readdirSync(dist).filter((name) => !files.has(name)) : [];
  for (const name of stale) rmSync(join(dist, name), { recursive: true });
  writeFiles(dist, files);
  chmodSync(join(dist, 'cli.js'), 0o755);

  for (const [name, content] of files)
    console.log(`${(content.length / 1024).toFixed(0).padStart(6)} KB  dist/${name}`);
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`${(bytes / 1024).toFixed(0).padStart(6)} KB  together`);
  for (const name of stale) console.log(`removed dist/${name}`);
  for (const duplicate of duplicates) console.log(`bundled more than once: ${duplicate}`);
}

/** `npm run check:dist`: what is committed equals what the sources give. Names every file that does not, and exits 1. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entries } from './build.ts';
import { bundle } from './bundle.ts';
import { renderGenerated, repositoryRoot } from './generate.ts';

/** Differences between files on disk below `root` and what they should be; `owned` folders may hold nothing else. */
export function compareFiles(
  root: string,
  { expected, owned }: { expected: ReadonlyMap<string, string | Uint8Array>; owned: readonly string[] },
): string[] {
  const differences: string[] = [];
  for (const [path, content] of expected) {
    const file = join(root, path);
    if (!existsSync(file)) differences.push(`${path}: missing`);
    else if (!readFileSync(file).equals(Buffer.from(content))) differences.push(`${path}: differs from a fresh build`);
  }
  for (const folder of owned) {
    const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
    for (const name of names.sort()) {
      if (!expected.has(`${folder}/${name}`)) differences.push(`${folder}/${name}: no longer made by the build`);
    }
  }
  return differences;
}

if (import.meta.main) {
  const generated = await renderGenerated();
  const { files } = await bundle(repositoryRoot, entries);
  const dist = [...files].map(([name, content]) => [`dist/${name}`, content] as const);
  const differences = compareFiles(repositoryRoot, {
    expected: new Map<string, string | Uint8Array>([...generated, ...dist]),
    owned: ['dist', 'src/generated', 'schemas'],
  });
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) {
    console.error('\nRun `npm run build` and commit the result.');
    process.exit(1);
  }
  console.log('dist/, src/generated/, schemas/ and the generated pages equal a fresh build.');
}

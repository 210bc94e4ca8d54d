/** The bundler's settings: the same sources give the same bytes on every machine. */
import { build } from 'esbuild';
import { findDuplicates, listBundledPackages, renderLicenses } from './third-party.ts';

export interface Bundle {
  /** Content by path below the output folder. */
  files: Map<string, Uint8Array>;
  /** Packages of which several copies are bundled. */
  duplicates: string[];
}

/** CommonJS dependencies call `require`. Only this name is defined: others collide with what packages declare themselves. */
const banner =
  "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);\n";
const shebang = '#!/usr/bin/env node\n';

/**
 * Bundles the entries (output name → source path). Nothing is written. All files lie side by side, so that `import.meta.url` is one
 * folder below the root in every one of them. Throws where more than one undici would be shipped.
 */
export async function bundle(root: string, entries: Record<string, string>): Promise<Bundle> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: entries,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    outdir: 'dist',
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    banner: { js: banner },
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const packages = listBundledPackages(root, result.metafile);
  const duplicates = findDuplicates(packages);
  const undici = duplicates.find((name) => name.startsWith('undici '));
  if (undici) throw new Error(`More than one copy of ${undici}: check "overrides" in package.json`);

  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  for (const { path, text } of result.outputFiles) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    files.set(name, encoder.encode(name === 'cli.js' ? withShebang(text) : text));
  }
  files.set('THIRD-PARTY-LICENSES.txt', encoder.encode(renderLicenses(root, packages)));
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), duplicates };
}

function withShebang(text: string): string {
  return text.startsWith('#!') ? text : shebang + text;
}

/** The bundler's settings: the same sources give the same bytes on every machine. */
import { type BuildOptions, build, type Metafile, type Plugin, transform } from 'esbuild';
import { findDuplicates, listBundledPackages, renderLicenses } from './third-party.ts';
import { usedParts } from './used-parts.ts';

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
const foreignEntry = 'foreign-code';

/**
 * Bundles the entries (output name → source path). Nothing is written. All files lie side by side, so that `import.meta.url` is one
 * folder below the root in every one of them. Throws where more than one undici would be shipped.
 *
 * What nobody here wrote by hand (packages, generated code) gets files of its own, without indentation, in fewer words and with short names for what is
 * local: it is two thirds of the bytes. Functions and classes keep the names that stacks print, and our own lines stay as they are.
 */
export async function bundle(root: string, entries: Record<string, string>): Promise<Bundle> {
  const settings = {
    absWorkingDir: root,
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
  } as const satisfies BuildOptions;
  const sketch = await build({ ...settings, entryPoints: entries, plugins: [usedParts(root)] });
  const { metafile, outputFiles } = await build({
    ...settings,
    // What two entries reach lies in files apart from what one of them reaches: one more entry parts foreign code from ours.
    entryPoints: { ...entries, [foreignEntry]: foreignEntry },
    plugins: [usedParts(root), importAll(root, listForeignImports(sketch.metafile))],
    // A package without side effects may drop out of that entry; it is then bundled with ours.
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  const packages = listBundledPackages(root, metafile);
  const duplicates = findDuplicates(packages);
  const undici = duplicates.find((name) => name.startsWith('undici '));
  if (undici) throw new Error(`More than one copy of ${undici}: check "overrides" in package.json`);

  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  for (const { path, text } of outputFiles) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === `${foreignEntry}.js`) continue;
    const inputs = Object.keys(metafile.outputs[`dist/${name}`]?.inputs ?? {});
    const printed = inputs.every(isForeign) ? await shortened(text, { keepNames: !inputs.some(isDrawing) }) : text;
    files.set(name, encoder.encode(name === 'cli.js' ? withShebang(printed) : printed));
  }
  files.set('THIRD-PARTY-LICENSES.txt', encoder.encode(renderLicenses(root, packages)));
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), duplicates };
}

/** Whether an input of the bundler (its path or `namespace:path`) was not written by hand here, or only says what is taken of a package that would drop out otherwise. */
function isForeign(input: string): boolean {
  return /^(?:.*\/)?node_modules\/|^src\/generated\/|^src\/report\/charts\/echarts\.ts$|^(?:used-part|uncalled):/.test(
    input,
  );
}

/** The charting library throws nothing at a user, and the names in it are 36 kB. */
function isDrawing(input: string): boolean {
  return /\bnode_modules\/(?:echarts|zrender)\//.test(input);
}

/** What our own files import of others. */
function listForeignImports(metafile: Metafile): string[] {
  const own = Object.entries(metafile.inputs).filter(([path]) => !isForeign(path));
  const imported = own.flatMap(([, { imports }]) => imports.filter(({ external }) => !external));
  return [...new Set(imported.map(({ path }) => path))].filter(isForeign).sort();
}

/** The entry that imports all of them; it is not shipped itself. */
function importAll(root: string, inputs: readonly string[]): Plugin {
  const specifier = (input: string) =>
    input.startsWith('used-part:') ? input.slice('used-part:'.length) : `./${input}`;
  return {
    name: foreignEntry,
    setup(builder) {
      builder.onResolve({ filter: new RegExp(`^${foreignEntry}$`) }, ({ path }) => ({ path, namespace: foreignEntry }));
      builder.onLoad({ filter: /.*/, namespace: foreignEntry }, () => ({
        contents: inputs.map((input) => `import ${JSON.stringify(specifier(input))};`).join('\n'),
        resolveDir: root,
      }));
    },
  };
}

/** Lines are cut near 160 characters: an error's line still finds the place. */
async function shortened(code: string, { keepNames }: { keepNames: boolean }): Promise<string> {
  const { code: printed } = await transform(code, {
    format: 'esm',
    target: 'node24',
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: true,
    keepNames,
    lineLimit: 160,
    legalComments: 'none',
  });
  return printed;
}

function withShebang(text: string): string {
  return text.startsWith('#!') ? text : shebang + text;
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entries } from '../../scripts/build.ts';
import { bundle } from '../../scripts/bundle.ts';
import { compareFiles } from '../../scripts/check-generated.ts';
import { renderGenerated, repositoryRoot } from '../../scripts/generate.ts';
import { runFileExamples } from '../../scripts/run-file-examples.ts';
import { restEndpoints } from '../../scripts/used-parts.ts';
import { configSchema } from '../../src/config/schema.ts';
import { problemsOf, resolve } from './resolve.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'insight-agent-build-'));
  folders.push(folder);
  return folder;
}

describe('the generated files', () => {
  it('are those in the repository', async () => {
    const expected = await renderGenerated();
    expect(compareFiles(repositoryRoot, { expected, owned: ['src/generated', 'schemas'] })).toEqual([]);
  });

  it('run where code generation from strings is forbidden, and need no package', () => {
    const folder = makeFolder();
    const code = readFileSync(join(repositoryRoot, 'src/generated/validators.js'), 'utf8');
    writeFileSync(join(folder, 'validators.mjs'), code);
    const script = `import { validateConfigFile as v } from './validators.mjs'; console.log(v({ target: { url: 'https://x', model: 'm' } }), v({}));`;
    writeFileSync(join(folder, 'main.mjs'), script);
    const output = execFileSync(process.execPath, [
      '--disallow-code-generation-from-strings',
      join(folder, 'main.mjs'),
    ]);
    expect(output.toString().trim()).toBe('true false');
  });

  it('differ visibly when one is changed, missing or left over', () => {
    const root = makeFolder();
    mkdirSync(join(root, 'dist'));
    for (const name of ['same', 'changed', 'left-over']) writeFileSync(join(root, 'dist', name), name);
    const expected = new Map([
      ['dist/same', 'same'],
      ['dist/changed', 'otherwise'],
      ['dist/missing', 'x'],
    ]);
    expect(compareFiles(root, { expected, owned: ['dist'] })).toEqual([
      'dist/changed: differs from a fresh build',
      'dist/missing: missing',
      'dist/left-over: no longer made by the build',
    ]);
  });
});

describe('the published config schema', () => {
  const schema = JSON.parse(readFileSync(join(repositoryRoot, 'schemas/config.schema.json'), 'utf8'));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

  it('asks for nothing that has a default', () => {
    expect(validate({ target: { url: 'https://x', model: 'm' } })).toBe(true);
    expect(validate({})).toBe(true);
    expect(JSON.stringify(schema)).not.toMatch(/"x-(?:unit|hint|outside)"/);
    expect(validate({ target: { api: 'openai-chat' } })).toBe(true);
  });

  it.each<[string, boolean]>([
    ['gates: { ttft_p50: { limit: 200ms }, "ttft_p95@steady": off, accuracy: { max-drop: 2pp } }', true],
    ['workload: { stages: [{ name: a, requests: 2k }] }', true],
    ['gates: { ttft_p50: { limit: 200 } }', false],
    ['gates: { accuracy: { max-drop: 2% } }', false],
    ['workload: { stages: [{ requests: 2 }] }', false],
    ['raport: {}', false],
  ])('%s: %s, as the program says', (text, valid) => {
    expect(validate(parse(text))).toBe(valid);
    if (valid) expect(() => resolve(text)).not.toThrow();
    else expect(problemsOf({ file: { name: 'c.yml', text } }).length).toBeGreaterThan(2);
  });
});

describe('the documentation in the schema', () => {
  interface Field {
    description?: string;
    examples?: unknown[];
    default?: unknown;
    properties?: Record<string, Field>;
    items?: Field;
  }
  const fields: [string, Field][] = [];
  const collect = (path: string, field: Field): void => {
    for (const [key, child] of Object.entries(field.properties ?? {})) {
      fields.push([`${path}${key}`, child]);
      collect(`${path}${key}.`, child);
    }
    if (field.items?.properties) collect(`${path}[].`, field.items);
  };
  collect('', configSchema as unknown as Field);

  it('describes every key, with an example for every value', () => {
    expect(fields.length).toBeGreaterThan(50);
    for (const [path, field] of fields) {
      expect(field.description, path).toMatch(/^[A-Z`].*\.$/s);
      if (!field.properties) expect(field.examples?.length, path).toBeGreaterThan(0);
    }
  });

  it('says of every key whether it has a default, is required, or what its absence means', () => {
    for (const [path, field] of fields) {
      if (field.default !== undefined || /^gates\./.test(path)) continue;
      expect(field.description, path).toMatch(
        /Required\.|Required with|Default: |Absent: |Either this or|API key|name none themselves/,
      );
    }
  });

  it('has examples that the program takes', () => {
    const skipped = new Set([
      'target.url',
      'target.model',
      'target.api-key-env',
      'target.headers',
      'quality.sets',
      'gates',
    ]);
    // What a key needs beside it in its section, or in another one.
    const limited = 'ttft_p99: { limit: 1s }, ';
    const beside: Record<string, string> = {
      'gates.goodput': limited,
      'gates.ttft_within_limit': limited,
      'prices.input-per-million': 'output-per-million: 1, ',
      'prices.output-per-million': 'input-per-million: 1, ',
    };
    const below: Record<string, string> = {
      'budget.usd': 'prices: { input-per-million: 1, output-per-million: 2 }\n',
      'gates.cost': 'prices: { input-per-million: 1, output-per-million: 2 }\n',
    };
    for (const [path, field] of fields) {
      if (skipped.has(path) || path.includes('[]') || path.startsWith('target.')) continue;
      const [section = '', key = ''] = path.split('.');
      if (!key || path.split('.').length > 2) continue;
      for (const example of field.examples ?? []) {
        const rule = `${section}: { ${beside[path] ?? ''}"${key}": ${JSON.stringify(example)} }\n${below[path] ?? ''}`;
        expect(() => resolve(rule), rule).not.toThrow();
      }
    }
  });
});

describe('the page on the run file', () => {
  it('shows a valid line of each kind, exactly as it would be written', () => {
    const page = readFileSync(join(repositoryRoot, 'docs/run-file.md'), 'utf8');
    const lines = [...page.matchAll(/```json\n(.*)\n```/g)].map((match) => JSON.parse(match[1] ?? ''));
    expect(lines).toEqual(Object.values(runFileExamples));
    const schema = JSON.parse(readFileSync(join(repositoryRoot, 'schemas/run-file.schema.json'), 'utf8'));
    const validate = new Ajv2020({ strict: true }).compile(schema);
    for (const line of lines) expect(validate(line), line.kind).toBe(true);
    expect(validate({ kind: 'end' })).toBe(false);
  });
});

describe('the bundle', () => {
  const source = join(repositoryRoot, 'src/config/load.ts');

  it('has the same bytes each time, and runs from any folder', async () => {
    const entries = { index: source, cli: join(repositoryRoot, 'src/config/units.ts') };
    const [one, two] = [await bundle(repositoryRoot, entries), await bundle(repositoryRoot, entries)];
    expect([...one.files.keys()]).toEqual([...two.files.keys()]);
    for (const [name, content] of one.files)
      expect(Buffer.from(content).equals(Buffer.from(two.files.get(name) ?? '')), name).toBe(true);

    const folder = makeFolder();
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    for (const [name, content] of one.files) writeFileSync(join(folder, name), content);
    writeFileSync(
      join(folder, 'main.js'),
      `import { resolveConfig } from './index.js'; console.log(resolveConfig({ inputs: { url: 'https://x', model: 'm' }, env: {} }).config.budget.minutes);`,
    );
    const output = execFileSync(process.execPath, ['--disallow-code-generation-from-strings', join(folder, 'main.js')]);
    expect(output.toString().trim()).toBe('10');
    expect(Buffer.from(one.files.get('cli.js') ?? '').toString()).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('holds the licence of every package in it, and no schema builder', async () => {
    const { files } = await bundle(repositoryRoot, { index: source });
    const licenses = Buffer.from(files.get('THIRD-PARTY-LICENSES.txt') ?? '').toString();
    expect(licenses).toMatch(/^yaml 2\.\d+\.\d+ \(ISC\)$/m);
    expect(licenses).toContain('Permission to use, copy, modify');
    expect(licenses).toMatch(/^ajv 8\.\d+\.\d+ \(MIT\)$/m);
    expect(licenses).not.toMatch(/^typebox /m);
    // What stands above is named where it is left out, and a copyright line never is.
    expect(licenses.match(/^Permission is hereby granted, free of charge/gm)).toHaveLength(1);
    expect(licenses).toMatch(
      /^Copyright \(c\) \d{4}.*\n\n\[The permission notice of the MIT licence, in the same words as above for \S+ \d/m,
    );
  });

  it('holds those of GitHub\u2019s endpoints that the sources call, and no other', () => {
    const folder = join(repositoryRoot, 'src/github');
    const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const called = sources.flatMap((text) => [...text.matchAll(/\brest\.(\w+\.\w+)/g)].map(([, endpoint]) => endpoint));
    const kept = Object.entries(restEndpoints).flatMap(([group, names]) => names.map((name) => `${group}.${name}`));
    expect(kept.sort()).toEqual([...new Set(called)].sort());
  });

  it('is small, keeps our own lines as they are, and the names that stacks print', async () => {
    const { files } = await bundle(repositoryRoot, entries);
    const sizes = [...files.values()].map(({ length }) => length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(5_000_000);

    const texts = [...files.values()].map((content) => Buffer.from(content).toString());
    const holding = (piece: string) => texts.filter((text) => text.includes(piece)).length;
    expect(holding('\n// src/gate.ts\nasync function gate(')).toBe(1);
    expect(holding('// node_modules/undici/')).toBe(0);
    expect(holding('"ProxyAgent")')).toBe(1);
  });
});

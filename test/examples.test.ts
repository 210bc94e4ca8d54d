/** Every file in examples/, the reusable workflow, and every piece of YAML in the documentation: linted, resolved by our own schema, and shown as it is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { embedExamples, fillFences } from '../scripts/embed-examples.ts';
import { resolveConfig } from '../src/config/load.ts';
import { modeNames } from '../src/github/mode.ts';
import { lintWorkflow } from './workflow-linter.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const list = (folder: string): string[] => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
const { version } = JSON.parse(read('package.json')) as { version: string };
const action = parse(read('action.yml')) as { inputs: Record<string, unknown>; outputs: Record<string, unknown> };

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, string>;
}
interface Job {
  with?: object;
  uses?: string;
  if?: string;
  needs?: string | string[];
  'timeout-minutes'?: unknown;
  concurrency?: Concurrency;
  permissions?: Record<string, string>;
  steps?: Step[];
}
interface Concurrency {
  group: string;
}
interface Workflow {
  on: Record<string, unknown>;
  concurrency?: Concurrency;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

/** What `permissions` a job may ask for, by the mode of its step; nothing else is ever needed. */
const grantable: Record<string, string[]> = {
  // A recording into a release writes.
  contents: ['read', 'write'],
  actions: ['read', 'write'],
  'pull-requests': ['read', 'write'],
  statuses: ['write'],
};

const workflows = [...list('examples/workflows'), ...list('.github/workflows')];

const isOurs = ({ uses }: Step): boolean => uses?.startsWith('insight-agent/') === true;

describe.each(workflows)('%s', (path) => {
  const workflow = parse(read(path)) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  it('is a workflow that the linter accepts', async () => {
    expect(await lintWorkflow(read(path))).toEqual([]);
  });

  it('gives the action only inputs that it has, in a mode that it knows, in the version of this package', () => {
    for (const { uses, with: given = {} } of steps.filter((step) => step.uses?.startsWith('insight-agent/'))) {
      expect(uses).toBe(`insight-agent/insight-agent@v${version}`);
      for (const name of Object.keys(given)) expect(action.inputs).toHaveProperty(name);
      // An expression chooses between quoted words.
      const mode = given.mode ?? 'auto';
      const words = mode.startsWith('${{') ? [...mode.matchAll(/[&|] '(\w+)'/g)].map(([, word]) => word) : [mode];
      for (const word of words) expect(modeNames).toContain(word);
    }
  });

  it('asks for the permissions that it needs, ends in time, and never runs on pull_request_target', () => {
    const blocks = [workflow.permissions, ...jobs.map((job) => job.permissions)];
    expect(workflow.permissions).toBeDefined();
    for (const [name, level] of blocks.flatMap((block) => Object.entries(block ?? {})))
      expect(grantable[name], name).toContain(level);
    for (const job of jobs.filter(({ uses }) => uses === undefined)) expect(job['timeout-minutes']).toBeDefined();
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  it('may ask for the labels of a pull request wherever it gates or records: else none accepts a regression there', () => {
    for (const job of jobs.filter(({ steps: own }) => own?.some(isOurs)))
      if (!job.steps?.some((step) => step.with?.mode === 'calibrate'))
        expect(['read', 'write']).toContain((job.permissions ?? workflow.permissions)?.['pull-requests']);
  });

  it('measures an endpoint that all share one at a time', () => {
    for (const { concurrency, steps: own = [], with: given } of jobs) {
      const urls = [given, ...own.map((step) => step.with)].map((inputs) => (inputs as { url?: string })?.url ?? '');
      if (!urls.some((url) => url.startsWith('https:'))) continue;
      const groups = [workflow.concurrency, concurrency].flatMap((each) => each?.group ?? []);
      expect(groups.filter((group) => !group.includes('${{'))).toHaveLength(1);
    }
  });

  it('reads no word of an event inside a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('has no job that could be skipped and so count as passed, where it is a check of a pull request', () => {
    if (!('pull_request' in workflow.on || 'merge_group' in workflow.on || 'workflow_call' in workflow.on)) return;
    for (const job of jobs.filter((each) => each.steps?.some(({ uses }) => uses?.startsWith('insight-agent/')))) {
      const after = job.needs !== undefined && job.steps?.some((step) => step.with?.mode === 'merge');
      expect(job.if).toBe(after ? 'always()' : undefined);
    }
  });
});

describe('the pages', () => {
  const pages = embedExamples(root, new Map());
  const shown = [...pages.values()].flatMap((text) =>
    [...text.matchAll(/^<!-- file: (\S+) -->$/gm)].map(([, file]) => file),
  );

  it('show the files as they are', () => {
    for (const [path, text] of pages) expect(read(path), `${path}: run node scripts/generate.ts`).toBe(text);
  });

  it.each([
    ...workflows.filter((path) => path.startsWith('examples')),
    ...list('examples/configs'),
    'examples/ruleset.json',
  ])('show %s', (path) => {
    expect(shown).toContain(path);
  });

  it('keep what stands around a file', () => {
    const page = 'a\n<!-- file: x.yml -->\n```yaml\nold: 1\n```\nb\n';
    expect(fillFences(page, () => 'new: 2\n')).toBe('a\n<!-- file: x.yml -->\n```yaml\nnew: 2\n```\nb\n');
  });
});

/** Of a piece of config: as `validate` reads it, so without the secrets that it names. */
function resolve(text: string): void {
  const names = [...text.matchAll(/\$(?:\{)?([A-Z_]+)/g)].map(([, name = '']) => [name, 'value']);
  resolveConfig({
    file: { name: 'insight-agent.yml', text },
    inputs: { url: 'https://staging.example.com/v1', model: 'm' },
    env: Object.fromEntries(names),
    offline: true,
  });
}

describe.each([
  ...list('examples/configs'),
  'examples/gitlab/.insight-agent.yml',
  'examples/jenkins/.insight-agent.yml',
])('%s', (path) => {
  it('is a config that is valid', () => {
    expect(() => resolve(read(path))).not.toThrow();
  });
});

describe('a piece of YAML in the documentation', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && !name.startsWith('samples'))
      .map((name) => join('docs', name)),
  ];
  const pieces = pages.flatMap((page) =>
    [...read(page).matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)].map((match, index) => ({
      page,
      number: index + 1,
      text: (match[2] ?? '').replaceAll(new RegExp(`^${match[1]}`, 'gm'), ''),
    })),
  );

  it('is found', () => {
    expect(pieces.length).toBeGreaterThan(40);
  });

  it.each(pieces)('$page, $number', async ({ page, text }) => {
    const value: unknown = parse(text);
    // A comment alone says how the file is named in an editor.
    if (value === null) return expect(text.trim()).toMatch(/^#/);
    if (Array.isArray(value)) return checkList(value, text);
    const keys = Object.keys(value as object);
    if (keys.includes('jobs')) return expect(await lintWorkflow(text)).toEqual([]);
    if (keys.includes('stages')) return expect(page).toBe('docs/gitlab.md');
    if (keys.includes('tests')) return expect(page).toBe('docs/quality-sets.md');
    expect(() => resolve(text)).not.toThrow();
  });

  /** Steps, which are linted in a job; or entries of the file of accepted regressions. */
  async function checkList(entries: object[], text: string): Promise<void> {
    if (entries.every((entry) => 'gate' in entry)) {
      for (const entry of entries) expect(Object.keys(entry).slice(0, 4)).toEqual(['gate', 'reason', 'by', 'until']);
      return;
    }
    const indented = text.replaceAll(/^(?=.)/gm, '      ');
    const workflow = `on: push\npermissions: {}\njobs:\n  measure:\n    runs-on: ubuntu-latest\n    steps:\n${indented}`;
    expect(await lintWorkflow(workflow)).toEqual([]);
  }
});

describe('the reusable workflow', () => {
  const { on, jobs } = parse(read('.github/workflows/measure.yml')) as Workflow;
  const { inputs } = on.workflow_call as { inputs: Record<string, { default?: unknown }> };
  const page = read('docs/recipes/reusable.md');

  it('has each input on its page, with its default', () => {
    for (const [name, { default: standard }] of Object.entries(inputs)) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '';
      const told = standard === undefined ? 'required' : standard === '' ? 'none' : `\`${standard}\``;
      expect(row, name).toContain(`| ${told} |`);
    }
  });

  it('is called by the example with inputs that it has', () => {
    const call = (parse(read('examples/workflows/call-measure.yml')) as Workflow).jobs.insight as Job;
    expect(call.uses).toBe(`insight-agent/insight-agent/.github/workflows/measure.yml@v${version}`);
    for (const name of Object.keys(call.with ?? {})) expect(inputs).toHaveProperty(name);
  });

  it('plans every part of every model', () => {
    const script = jobs.plan?.steps?.[0]?.run ?? '';
    const folder = mkdtempSync(join(tmpdir(), 'insight-plan-'));
    const output = join(folder, 'output');
    const env = { PATH: process.env.PATH, MODELS: '["org/a: 7b", "b"]', SHARDS: '3', GITHUB_OUTPUT: output };
    const { status, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], { env, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    const written = readFileSync(output, 'utf8');
    rmSync(folder, { recursive: true });
    expect(written.trim().split('\n')).toEqual(['shards=["1/3","2/3","3/3"]', 'instances=2']);
  });
});

describe('the ruleset', () => {
  it('requires the job of the quick start, as reported by GitHub Actions', () => {
    const { rules } = JSON.parse(read('examples/ruleset.json')) as {
      rules: { parameters: { required_status_checks: { context: string; integration_id: number }[] } }[];
    };
    const { jobs } = parse(read('examples/workflows/quick-start.yml')) as Workflow;
    expect(rules[0]?.parameters.required_status_checks).toEqual([
      { context: Object.keys(jobs)[0], integration_id: 15_368 },
    ]);
  });
});

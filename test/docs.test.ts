/** The documentation holds what it says: its YAML parses and lints, its inputs are those of action.yml, its links lead somewhere. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configTemplate, startingConfigTemplate, workflowTemplate } from '../src/commands/init-templates.ts';
import { readAcceptedFile } from '../src/config/accepted-file.ts';
import { resolveConfig } from '../src/config/load.ts';
import { modeNames } from '../src/github/mode.ts';
import { metrics } from '../src/metrics.ts';
import { protocolNames, wireOf } from '../src/protocol/list.ts';
import { CompareFolder } from './judge/compare-command.ts';
import { buildRun } from './synthetic/build-run.ts';
import { buildVllm } from './synthetic/build-vllm.ts';
import { lintWorkflow } from './workflow-linter.ts';

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

describe('the page on load', () => {
  const inputs = { url: 'https://staging.example.com/v1', model: 'm' };
  const [first, second] = fences('docs/workloads.md', 'yaml').map(
    (text) => resolveConfig({ file: { name: 'workloads.md', text }, inputs, env: {} }).config,
  );

  it('shows configs that are valid', () => {
    expect(second?.workload.synthetic?.sharedPrefix).toEqual({ groups: 4, tokens: 1000 });
    expect(first?.workload.stages.map(({ name }) => name)).toEqual([
      ...['steady', 'peak', 'burst', 'morning', 'monday'],
      ...[1, 2, 4, 8, 16, 32, 64].map((level) => `capacity-${level}`),
    ]);
  });
});

describe('the page on accepted regressions', () => {
  const [workflow = '', file = ''] = fences('docs/accept.md', 'yaml');

  it('shows a workflow that the linter accepts, whose job is not the one that measures', async () => {
    expect(await lintWorkflow(workflow)).toEqual([]);
    expect(workflow).not.toContain('uses: insight-agent');
  });

  it('shows a file that is valid', () => {
    const { entries } = readAcceptedFile({ name: 'accept.md', text: file }, Date.parse('2026-11-21'));
    expect(entries.map(({ gate, maxChange }) => [gate, maxChange])).toEqual([
      ['ttft_p50', 0.3],
      ['accuracy[domain=law]', 0.05],
    ]);
  });

  it('names the label and the path that are the defaults', () => {
    const { pullRequest } = resolveConfig({ inputs: { url: 'https://a.example/v1', model: 'm' }, env: {} }).config;
    expect(workflow).toContain(`'${pullRequest?.acceptLabel}'`);
    expect(file).toContain(`# ${pullRequest?.accepted}`);
  });
});

describe('the page on shards', () => {
  const [workflow = ''] = fences('docs/shards.md', 'yaml');

  it('shows a workflow that the linter accepts, with inputs that action.yml has and a verdict that cannot be skipped', async () => {
    expect(await lintWorkflow(workflow)).toEqual([]);
    const { inputs } = parse(read('action.yml')) as { inputs: Record<string, unknown> };
    const { jobs } = parse(workflow) as {
      jobs: Record<'measure' | 'verdict', { if?: string; steps: { with?: object }[] }>;
    };
    for (const { steps } of Object.values(jobs))
      for (const name of steps.flatMap((step) => Object.keys(step.with ?? {}))) expect(inputs).toHaveProperty(name);
    expect(jobs.verdict.if).toBe('always()');
  });
});

describe('the page on matrices', () => {
  const workflows = fences('docs/matrix.md', 'yaml').filter((text) => text.startsWith('name:'));

  it('shows workflows that the linter accepts, with inputs that action.yml has, and one verdict that cannot be skipped', async () => {
    const { inputs } = parse(read('action.yml')) as { inputs: Record<string, unknown> };
    expect(workflows).toHaveLength(2);
    for (const workflow of workflows) {
      expect(await lintWorkflow(workflow)).toEqual([]);
      const { jobs } = parse(workflow) as {
        jobs: Record<string, { needs?: string; if?: string; steps: { with?: object }[] }>;
      };
      for (const { steps, needs, if: when } of Object.values(jobs)) {
        for (const name of steps.flatMap((step) => Object.keys(step.with ?? {}))) expect(inputs).toHaveProperty(name);
        if (needs !== undefined) expect(when).toBe('always()');
      }
    }
  });
});

describe('the README', () => {
  const [workflow = '', config = ''] = fences('README.md', 'yaml');

  it('shows the quick start, which is what init writes', () => {
    expect(workflow).toBe(
      workflowTemplate({ url: 'https://staging.example.com/v1', model: 'my-model', branch: 'main' }),
    );
  });

  it('names every input and output of action.yml', () => {
    const { inputs, outputs } = parse(read('action.yml')) as { inputs: object; outputs: object };
    const text = read('README.md');
    for (const name of [...Object.keys(inputs), ...Object.keys(outputs)]) expect(text, name).toContain(`\`${name}\``);
  });

  it('shows a config that means what stands beside it', () => {
    const { config: resolved } = resolveConfig({
      file: { name: 'README.md', text: config },
      inputs: { url: 'https://staging.example.com/v1', model: 'm' },
      env: { GITHUB_SHA: 'abc' },
    });
    expect(resolved.workload.stages[0]?.concurrency).toBe(16);
    expect(resolved.target.expect).toMatchObject({ url: 'https://staging.example.com/version', contains: 'abc' });
    expect(resolved.budget).toEqual({ minutes: 10, requests: 2000, tokens: 2_000_000, usd: 5 });
    expect(resolved.prices).toEqual({ inputPerMillion: 0.5, outputPerMillion: 1.5 });
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

describe('the commands that compare stored runs', () => {
  const folder = new CompareFolder();
  afterAll(() => folder[Symbol.dispose]());
  for (const [index, name] of ['base-1', 'base-2', 'base-3', 'candidate'].entries())
    folder.write(`${name}.json`, buildVllm({ seed: index + 1, day: index + 1 }));
  folder.write('run.jsonl', buildRun({ seed: 1 }));
  const lines = ['README.md', 'docs/compare.md'].flatMap((page) =>
    fences(page, 'sh').flatMap((fence) =>
      fence
        .split('\n')
        .filter((line) => line.startsWith('insight-agent compare'))
        .map((line) => ({ page, line })),
    ),
  );

  it('are there', () => {
    expect(lines.length).toBeGreaterThanOrEqual(3);
  });

  it.each(lines)('$line ($page) runs as it is shown, and judges', async ({ line }) => {
    const options = { baseline: [] as string[], candidate: '', force: false };
    let flag = '';
    for (const word of line.split(' ').slice(2)) {
      if (word.startsWith('--')) flag = word;
      else if (flag === '--baseline') options.baseline.push(join(folder.path, word));
      else if (flag === '--candidate') options.candidate = join(folder.path, word);
      if (word === '--force') options.force = true;
    }
    const { result } = await folder.compare(options);
    expect(result.baseline.refused).toEqual([]);
    expect(result.verdict).not.toMatch(/no-baseline|invalid/);
  });

  it('take the flags that the command line has', () => {
    const source = read('src/command-line.ts');
    const flags = lines.flatMap(({ line }) => line.match(/--[a-z]+/g) ?? []);
    for (const flag of new Set(flags)) expect(source, flag).toContain(`'${flag}`);
  });
});

it.each(pages)('%s links only to files and headings that exist', (page) => {
  for (const [, target = '', anchor] of read(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)) {
    const path = target === '' ? page : join(dirname(page), target);
    expect(existsSync(join(root, path)), `${page} → ${target}`).toBe(true);
    if (anchor !== undefined && path.endsWith('.md'))
      expect(anchorsOf(read(path)), `${page} → ${path}`).toContain(anchor);
  }
});

describe('the page on forks', () => {
  interface Workflow {
    on?: object;
    permissions: Record<string, string>;
    jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>;
  }
  const page = 'docs/forks.md';
  const texts = fences(page, 'yaml').filter((text) => text.includes('\njobs:'));
  const names = [...read(page).matchAll(/`(\.github\/workflows\/[a-z-]+\.yml)`:/g)].map(([, name = '']) => name);
  const workflows = texts.map((text, index) => ({ name: names[index] ?? '', text, told: parse(text) as Workflow }));

  it('shows five workflows, each under its name', () => {
    expect(names).toHaveLength(5);
    expect(new Set(names).size).toBe(texts.length);
  });

  it.each(workflows)('$name is a workflow that the linter accepts', async ({ text }) => {
    expect(await lintWorkflow(text)).toEqual([]);
  });

  it.each(workflows)('$name gives the action only inputs that it has, in modes that it knows', ({ told }) => {
    const { inputs } = parse(read('action.yml')) as { inputs: Record<string, { description: string }> };
    const steps = Object.values(told.jobs).flatMap((job) => job.steps);
    const given = steps.flatMap(({ uses, with: values }) => (uses?.startsWith('insight-agent/') ? [values ?? {}] : []));
    for (const name of given.flatMap((values) => Object.keys(values))) expect(inputs).toHaveProperty(name);
    const words = given.flatMap(({ mode }) =>
      [...String(mode ?? '').matchAll(/(?:^|')([a-z]+)(?:$|')/g)].map(([, word]) => word),
    );
    for (const word of words) expect(modeNames).toContain(word);
  });

  it.each(workflows)(
    '$name has a status wherever a job has no check on the pull request, and no secret on pull_request',
    ({ text, told }) => {
      expect(text).not.toContain('pull_request_target');
      if (/^ {2}(workflow_run|workflow_dispatch):/m.test(text)) expect(told.permissions.statuses).toBe('write');
      else expect(Object.values(told.permissions)).not.toContain('write');
      if (/^ {2}pull_request:/m.test(text)) expect(text).not.toContain('secrets.');
    },
  );

  it.each(workflows.filter(({ text }) => text.includes('workflow_run:')))(
    '$name starts after a workflow of the page',
    ({ text }) => {
      const [, of] = /workflows: \[(.*)\]/.exec(text) ?? [];
      expect(texts.some((other) => `\n${other}`.includes(`\nname: ${of}\n`))).toBe(true);
    },
  );

  it('starts the server by a config that is valid', () => {
    const [config = ''] = fences(page, 'yaml').filter((text) => !text.includes('\njobs:'));
    const inputs = { url: 'http://127.0.0.1:8080/v1', model: 'm' };
    expect(
      resolveConfig({ file: { name: 'c.yml', text: config }, inputs, env: {} }).config.target.start?.command,
    ).toContain('8080');
  });
});
/** The names that GitHub gives to the headings of a page. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the nightly calibration', () => {
  const text = read('examples/workflows/nightly-calibration.yml');
  const { jobs } = parse(text) as {
    jobs: { calibrate: { steps: { uses?: string; with?: Record<string, string> }[] } };
  };

  it('keeps the file that its config names, where the check restores it', () => {
    const kept = jobs.calibrate.steps.find(({ uses }) => uses?.startsWith('actions/cache/save'))?.with;
    const [comment = ''] = /baseline: \{[^}]*\}/.exec(text) ?? [];
    const inputs = { url: 'https://staging.example.com/v1', model: 'm' };
    const [usage = '', restore = ''] = fences('docs/calibrate.md', 'yaml');
    for (const config of [comment, usage]) {
      const { baseline } = resolveConfig({ file: { name: 'c.yml', text: config }, inputs, env: {} }).config;
      expect(baseline.calibration).toBe(kept?.path);
    }
    const [step] = parse(restore) as { with: Record<string, string> }[];
    expect(step?.with.path).toBe(kept?.path);
    expect(kept?.key?.startsWith(step?.with.key ?? '-')).toBe(true);
  });
});

describe('what init writes', () => {
  const values = { url: 'https://a.example/v1?x="y"', model: 'org/model: 7b', branch: 'main' };

  it.each([
    ['for an endpoint', {}],
    ['for a merge queue', { mergeQueue: true }],
    ['for a server that the job starts', { starts: true }],
  ])('is a workflow that the linter accepts, %s', async (_, changes) => {
    const text = workflowTemplate({ ...values, ...changes });
    expect(await lintWorkflow(text)).toEqual([]);
    const { on, jobs } = parse(text) as { on: object; jobs: { measure: { steps: { with?: object }[] } } };
    expect('merge_group' in on).toBe('mergeQueue' in changes);
    expect('api-key' in (jobs.measure.steps.at(-1)?.with ?? {})).toBe(!('starts' in changes));
  });

  it('is a config that starts the server with the very words that were given', () => {
    const command = "vllm serve org/model --port 8000 # $HOME, $& and $' stay";
    const text = startingConfigTemplate({ command, ready: 'http://127.0.0.1:8000/health' });
    const inputs = { url: 'http://127.0.0.1:8000/v1', model: 'm' };
    const { target } = resolveConfig({ file: { name: 'c.yml', text }, inputs, env: {} }).config;
    expect(target.start).toMatchObject({ command, ready: 'http://127.0.0.1:8000/health' });
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

describe('docs/protocols.md', () => {
  const page = read('docs/protocols.md');
  const rows = page.split('\n').filter((line) => line.startsWith('| `') && !line.startsWith('| `api` |'));
  const cellsOf = (name: string): string[][] =>
    rows.filter((row) => row.startsWith(`| \`${name}\` |`)).map((row) => row.split('|').map((cell) => cell.trim()));

  it('has two rows for each protocol, and for no other', () => {
    const names = rows.map((row) => /^\| `([^`]+)`/.exec(row)?.[1]);
    expect(names).toEqual([...protocolNames, ...protocolNames]);
  });

  it.each(protocolNames.filter((name) => name !== 'custom'))('says of %s what the code does', (name) => {
    const wire = wireOf({ api: name, model: 'MODEL' });
    const [access = [], answer = []] = cellsOf(name);
    const [, , , url = '', path, key, probe] = access;
    const sent = wire.encode({
      promptId: 'p',
      messages: [{ role: 'user', content: 'x' }],
      maxOutputTokens: 1,
      temperature: 0,
      seed: 1,
    });
    expect(path).toBe(`\`${sent.path}\``);
    const [header, value] = Object.entries(wire.keyHeader(''))[0] ?? [];
    expect(key).toBe(`\`${[header, value?.trim()].filter(Boolean).join(': ')}\``);
    expect(probe).toBe(`\`${wire.probe.path}\``);
    expect(
      resolveConfig({ inputs: { url: url.replaceAll('`', ''), model: 'm', api: name }, env: {} }).config.target.api,
    ).toBe(name);
    const forms: Record<string, string> = {
      'text/event-stream': 'server-sent events',
      'application/x-ndjson': 'one JSON object a line',
      'application/json': 'one JSON document',
    };
    expect(answer[2]).toBe(forms[sent.headers.accept ?? '']);
  });

  it('shows a custom protocol that the config takes', () => {
    const [example = ''] = fences('docs/protocols.md', 'yaml');
    const { custom } = resolveConfig({ file: { name: 'c.yml', text: example }, env: {} }).config.target;
    expect(custom).toMatchObject({ path: '/v2/generate', format: 'ndjson', keyHeader: 'x-token', end: 'done' });
  });
});

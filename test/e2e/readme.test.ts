/** Each shell line of the README is run: here, by the test of the commands that compare, or by the workflow that checks this repository. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runShell } from '../other-ci/shell.ts';
import { runCli } from './command-line.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const fences = [...read('README.md').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text.trim());
const [ownCommands, compared, others] = [
  fences.filter((text) => text.startsWith('npm ')),
  // test/docs.test.ts runs these on files of its own.
  fences.filter((text) => /^insight-agent compare [^\n]+$/.test(text)),
  fences.filter((text) => text.startsWith('node dist/cli.js')),
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'insight-readme-'));
  folders.push(folder);
  return folder;
}

it('each shell line of the README is of a kind that is run', () => {
  expect([...ownCommands, ...compared, ...others].sort()).toEqual([...fences].sort());
  expect(others).toHaveLength(1);
});

it('the workflow that checks this repository runs the commands of its own', () => {
  const { jobs } = parse(read('.github/workflows/check.yml')) as {
    jobs: Record<string, { steps: { run?: string }[] }>;
  };
  const lines = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run));
  for (const command of ownCommands) expect(lines).toContain(command);
});

it('the first try runs as it is shown', async () => {
  const cwd = newFolder();
  for (const name of ['dist', 'data', 'schemas', 'package.json']) symlinkSync(join(root, name), join(cwd, name));
  // Another port, since more than one copy may be tested on a machine; and nothing is left running where a line fails.
  const lines = (others[0] ?? '').replaceAll('8089', String(await freePort()));
  const { exitCode, log } = await runShell(`trap 'kill $(jobs -p) 2> /dev/null || true' EXIT\n${lines}`, {
    cwd,
    env: {},
  });
  expect(exitCode, log).toBe(0);
  expect(log).toContain('no baseline yet');
  expect(log).toMatch(/Pass|Warn/);
}, 240_000);

describe('init', () => {
  it.each([
    ['alone', []],
    ['for a merge queue', ['--merge-queue']],
    [
      'for a server that the job starts',
      ['--start', 'vllm serve m --port 8000', '--ready', 'http://127.0.0.1:8000/health'],
    ],
  ])('writes what validate accepts, %s', async (_, words) => {
    const cwd = newFolder();
    const written = await runCli(['init', '--url', 'https://staging.example.com/v1', '--model', 'm', ...words], {
      cwd,
    });
    expect(written.exitCode, written.stderr).toBe(0);
    const checked = await runCli(['validate'], { cwd, env: {} });
    expect(checked.exitCode, checked.stderr).toBe(0);
    const workflow = readFileSync(join(cwd, '.github/workflows/insight.yml'), 'utf8');
    expect(workflow.includes('merge_group')).toBe(words.includes('--merge-queue'));
    expect(workflow.includes('self-hosted')).toBe(words.includes('--start'));
  });

  it('refuses an address of a server that it does not start', async () => {
    const cwd = newFolder();
    const { exitCode, stderr } = await runCli(['init', '--ready', 'http://127.0.0.1:8000/health'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--ready is the address of a server that --start begins');
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCommandFile } from './command-file.ts';
import { runAction } from './run-action.ts';
import { obeyCommands } from './workflow-commands.ts';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'action-'));
});

afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

async function run(
  script: string,
  options: { using?: string; timeoutMs?: number; inputs?: Record<string, string> } = {},
) {
  await writeFile(
    join(dir, 'action.yml'),
    `inputs:\n  github-token: { default: '\${{ github.token }}' }\n  api-key: {}\n  two words: { default: 7 }\nruns: { using: ${options.using ?? 'node24'}, main: main.mjs }\n`,
  );
  await writeFile(join(dir, 'main.mjs'), script);
  return runAction({
    dir,
    inputs: options.inputs ?? { 'api-key': 'secret' },
    event: { name: 'push', payload: { ref: 'refs/heads/main' } },
    github: { token: 'ghs_x', apiUrl: 'http://127.0.0.1:1', sha: 'a'.repeat(40) },
    env: { EXTRA: 'yes' },
    cwd: dir,
    timeoutMs: options.timeoutMs ?? 20_000,
  });
}

describe('the stand-in for the runner', () => {
  test('gives inputs, event and files, and reads back what the action leaves', async () => {
    const result = await run(`
      import { appendFileSync, readFileSync } from 'node:fs';
      const { env } = process;
      const seen = {
        token: env['INPUT_GITHUB-TOKEN'], key: env['INPUT_API-KEY'], words: env.INPUT_TWO_WORDS, extra: env.EXTRA,
        event: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')).ref, ref: env.GITHUB_WORKFLOW_REF, cwd: process.cwd() === env.GITHUB_WORKSPACE,
        leaked: Object.keys(env).filter((name) => /VITEST|npm_/i.test(name)),
      };
      appendFileSync(env.GITHUB_OUTPUT, 'plain=1\\nlong<<EOF_9\\n' + JSON.stringify(seen) + '\\nsecond line\\nEOF_9\\n');
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# Summary\\n');
      console.log('::add-mask::hunter2');
      console.log('the key is hunter2');
      console.error('::error title=Slow,file=a.yml,line=3,col=7::50%25 slower%0Anext');
      process.exitCode = 3;
    `);
    expect(result.exitCode).toBe(3);
    expect(result.outputs.plain).toBe('1');
    const [seen = '', second] = result.outputs.long?.split('\n') ?? [];
    expect(second).toBe('second line');
    expect(JSON.parse(seen)).toEqual({
      token: 'ghs_x',
      key: 'secret',
      words: '7',
      extra: 'yes',
      event: 'refs/heads/main',
      ref: 'Codertocat/Hello-World/.github/workflows/insight.yml@refs/heads/main',
      cwd: true,
      leaked: [],
    });
    expect(result.summary).toBe('# Summary\n');
    expect(result.annotations).toEqual([
      { level: 'error', title: 'Slow', file: 'a.yml', line: 3, column: 7, message: '50% slower\nnext' },
    ]);
    expect(result.log).toContain('the key is ***');
    expect(result.log).not.toContain('hunter2');
  });

  test('starts no action of another kind', async () => {
    await expect(run('', { using: 'node16' })).rejects.toThrow(/node16/);
  });

  test('warns of an input that action.yml does not have', async () => {
    expect((await run('', { inputs: { urll: 'x' } })).annotations).toMatchObject([
      { level: 'warning', message: "Unexpected input(s) 'urll'" },
    ]);
  });

  test('ends an action that outlives its time', async () => {
    await expect(run("console.log('begun'); setInterval(() => {}, 1000);", { timeoutMs: 1500 })).rejects.toThrow(
      /longer than 1500 ms/,
    );
  });
});

describe('workflow commands', () => {
  test.each([
    ['::warning::careful', ['warning']],
    ['   ::notice title=a::leading spaces', ['notice']],
    ['text ::error::not at the start', []],
    ['text ##[error]legacy anywhere', ['error']],
    ['| ::error::quoted', []],
    ['::group::name', ['group']],
  ])('%s is obeyed as %j', (line, names) => {
    expect(obeyCommands([line]).commands.map((command) => command.name)).toEqual(names);
  });

  test('nothing is obeyed between stop-commands and its token', () => {
    const obeyed = obeyCommands(['::stop-commands::t0k', '::error::no', '##[error]no', '::t0k::', '::error::yes']);
    expect(obeyed.annotations.map((annotation) => annotation.message)).toEqual(['yes']);
  });
});

test('a command file that the runner would refuse is refused', () => {
  expect(readCommandFile('a=b=c\n')).toEqual({ a: 'b=c' });
  expect(() => readCommandFile('just text')).toThrow(/Invalid format/);
  expect(() => readCommandFile('a<<END\nno end')).toThrow(/delimiter not found/);
});

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
  options: {
    using?: string;
    timeoutMs?: number;
    inputs?: Record<string, string>;
    post?: string;
    postIf?: string;
    cancelWhen?: RegExp;
  } = {},
) {
  await writeFile(
    join(dir, 'action.yml'),
    `inputs:\n  github-token: { default: '\${{ github.token }}' }\n  api-key: {}\n  two words: { default: 7 }\nruns: { using: ${options.using ?? 'node24'}, main: main.mjs${options.post === undefined ? '' : `, post: post.mjs, post-if: '${options.postIf ?? 'always()'}'`} }\n`,
  );
  await writeFile(join(dir, 'post.mjs'), options.post ?? '');
  await writeFile(join(dir, 'main.mjs'), script);
  return runAction({
    dir,
    inputs: options.inputs ?? { 'api-key': 'secret' },
    event: { name: 'push', payload: { ref: 'refs/heads/main' } },
    github: { token: 'ghs_x', apiUrl: 'http://127.0.0.1:1', sha: 'a'.repeat(40) },
    env: { EXTRA: 'yes' },
    cwd: dir,
    timeoutMs: options.timeoutMs ?? 20_000,
    cancelWhen: options.cancelWhen,
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

describe('the post part', () => {
  const saving = `import { appendFileSync } from 'node:fs';
    appendFileSync(process.env.GITHUB_STATE, 'half=7\\nlines<<E\\na\\nb\\nE\\n');
    console.log('::add-mask::hunter2');`;
  const telling = `import { appendFileSync } from 'node:fs';
    const { STATE_half, STATE_lines, 'INPUT_API-KEY': key, GITHUB_STATE } = process.env;
    console.log(JSON.stringify({ STATE_half, STATE_lines, key }), 'hunter2');
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'from post');
    process.exitCode = 4;`;
  const told = '{"STATE_half":"7","STATE_lines":"a\\nb","key":"secret"} ***';

  test.each([
    ['ended', '', 0],
    ['failed', 'process.exitCode = 1;', 1],
    ['was killed', "process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000);", null],
  ])('is told the state of a main that %s', async (_, end, exitCode) => {
    const result = await run(`${saving}\n${end}`, { post: telling });
    expect(result.exitCode).toBe(exitCode);
    expect(result.summary).toBe('');
    expect(result.post).toMatchObject({ exitCode: 4, log: told, summary: 'from post' });
  });

  test('runs after a main that was cancelled', async () => {
    const cancelled = await run(`${saving}\nconsole.log('waiting'); setInterval(() => {}, 1000);`, {
      post: telling,
      cancelWhen: /waiting/,
    });
    expect(cancelled).toMatchObject({ exitCode: null, signals: ['SIGINT'], post: { exitCode: 4, log: told } });
  });

  test.each([
    ['success()', 'process.exitCode = 1;'],
    ['failure()', ''],
    ['cancelled()', ''],
  ])('does not run where post-if: %s does not hold', async (postIf, main) => {
    expect((await run(main, { post: telling, postIf })).post).toBeUndefined();
  });

  test('of an action without one is absent', async () => {
    expect(await run('')).not.toHaveProperty('post');
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

/** The command line as a newcomer uses it: in a process of its own, on real endpoints, and the commands that it prints as it prints them. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { reproduceJudgement } from '../../src/reproduce.ts';
import { completeProfile } from '../../src/simulator/profile.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { answer, stream } from '../scripted-server/scripts.ts';
import { startScriptedServer } from '../scripted-server/server.ts';

const entry = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Ends in a moment: these tests are about words and commands, not about figures. */
const config = `
target: { wait: 1ms }
workload: { max-output-tokens: 4, stages: [ { name: steady, closed: { concurrency: 2 }, requests: 12 } ] }
quality: { sets: [] }
`;

let folder: string;
let simulator: Simulator;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'insight-first-'));
  writeFileSync(join(folder, 'config.yml'), config);
  const profile = completeProfile({ model: 'm', engine: { stepMs: 1 }, outputTokens: { median: 4 } });
  simulator = await startSimulator({ profile, runSeed: 1 });
});
afterAll(async () => {
  await simulator.close();
  rmSync(folder, { recursive: true });
});

interface Finished {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

function spawnIn(program: string, words: string[], env: Record<string, string> = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd: folder, env: { PATH: process.env.PATH, ...env } });
    const finished: Finished = { exitCode: null, stdout: '', stderr: '' };
    child.stdout.on('data', (data: Buffer) => {
      finished.stdout += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      finished.stderr += data.toString();
    });
    child.on('close', (exitCode) => resolve({ ...finished, exitCode }));
  });
}

const cli = (...words: string[]): Promise<Finished> => spawnIn(process.execPath, [entry, ...words]);

const measure = (url: string, out: string, ...words: string[]): Promise<Finished> =>
  cli('run', '--config', 'config.yml', '--url', url, '--model', 'm', '--out', out, ...words);

/** The shell block under a heading of the report, line by line. */
function printed(report: string, heading: string): string[] {
  const [, block = ''] = new RegExp(`${heading}[\\s\\S]*?\`\`\`sh\\n([\\s\\S]*?)\`\`\``).exec(report) ?? [];
  return block.trim().split('\n');
}

const reportOf = (out: string): string => readFileSync(join(folder, out, 'report.md'), 'utf8');
const resultOf = (out: string): Result => JSON.parse(readFileSync(join(folder, out, 'result.json'), 'utf8')) as Result;

describe('the first run', () => {
  it('says how to gate the next one, by commands that run as they are printed', async () => {
    const first = await measure(simulator.url, 'first');
    expect(first.exitCode, first.stderr).toBe(0);
    expect(first.stdout).toContain('NOT GATED: no baseline yet');
    expect(first.stdout).not.toMatch(/switched off|No action needed/);
    const lines = printed(reportOf('first'), 'Gate the next run');
    expect(lines).toEqual([
      `node ${relative(folder, entry)} run --config config.yml --url ${simulator.url} --model m --out first-next`,
      `node ${relative(folder, entry)} compare --config config.yml --baseline first/run.jsonl --candidate first-next/run.jsonl`,
    ]);
    const next = await spawnIn('sh', ['-ec', lines.join('\n')]);
    expect(next.stderr).not.toMatch(/Error|not found/);
    expect(next.stdout).toContain('Compared with 1 run');
  });

  it('is repeated by the command that it prints, and so are a comparison and a rebuilt report', async () => {
    await cli('report', 'first', 'first-next', '--config', 'config.yml', '--out', 'again');
    const compared = await cli(
      'compare',
      '--config',
      'config.yml',
      '--baseline',
      'first',
      '--candidate',
      'first-next',
      '--format',
      'markdown',
    );
    for (const text of [reportOf('first'), reportOf('again'), compared.stdout]) {
      const lines = printed(text, 'How to repeat this run');
      const repeated = await spawnIn('sh', ['-ec', lines.join('\n')]);
      expect([0, 1], `${lines.join('\n')}\n${repeated.stderr}`).toContain(repeated.exitCode);
      expect(repeated.stderr).not.toContain('Error');
    }
  });

  it('is named by its folder as well as by its file, and a folder without a run is refused', async () => {
    const byFolder = await cli('compare', '--baseline', 'first', '--candidate', 'first-next', '--format', 'json');
    const result = JSON.parse(byFolder.stdout) as Result;
    expect(result.baseline.runs[0]?.source).toBe(join('first', 'run.jsonl'));
    mkdirSync(join(folder, 'empty'));
    const refused = await cli('compare', '--baseline', 'first', '--candidate', 'empty');
    expect(refused).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('empty is a folder without a run.jsonl'),
    });
  });
});

describe('a judgement of the action', () => {
  const of = {
    repository: 'o/r',
    runId: 9,
    artifact: 'insight-agent.job.attempt-1',
    artifactPrefix: 'insight-agent.job.attempt-',
  };

  /** `gh` that hands out the runs above as artifacts, and our program, as they are called after an installation. */
  function path(): string {
    const bin = join(folder, 'bin');
    mkdirSync(bin, { recursive: true });
    const gh = `#!/bin/sh
set -e
[ "$1 $2 $3 $4" = "run download --repo o/r" ] || exit 9
case "$6" in --name) to="$9";; --pattern) to="$9/insight-agent.job.attempt-1";; *) exit 9;; esac
mkdir -p "$to"; cp "$FROM/run.jsonl" "$to/"
`;
    for (const [name, text] of [
      ['gh', gh],
      ['insight-agent', `#!/bin/sh\nexec "${process.execPath}" "${entry}" "$@"\n`],
    ] as const) {
      writeFileSync(join(bin, name), text);
      chmodSync(join(bin, name), 0o755);
    }
    return `${bin}:${process.env.PATH}`;
  }

  it.each<[string, number[], string]>([
    ['of a first run, which has no baseline', [], 'report.html'],
    ['against two stored runs', [7, 8], 'Compared with 1 run'],
  ])('%s is repeated by the lines that its report prints', async (_name, baselineRunIds, expected) => {
    const lines = reproduceJudgement({
      ...{ ...of, baselineRunIds, earlier: [], isPaired: false },
      configPath: 'config.yml',
    });
    const done = await spawnIn('sh', ['-ec', lines.join('\n')], { PATH: path(), FROM: join(folder, 'first') });
    expect(done.stderr).not.toMatch(/not found|No such file|Error/);
    expect(done.stdout + done.stderr, lines.join('\n')).toContain(expected);
  });
});

describe('an endpoint that is not there', () => {
  it('on this machine is named, and what is waited for is said at once', async () => {
    const { port } = await freeAddress();
    writeFileSync(join(folder, 'wait.yml'), config.replace('wait: 1ms', 'wait: 500ms'));
    const down = await cli(
      'run',
      '--config',
      'wait.yml',
      '--url',
      `http://127.0.0.1:${port}/v1`,
      '--model',
      'm',
      '--out',
      'down',
    );
    expect(down.exitCode).toBe(3);
    expect(down.stderr).toContain(
      `The endpoint is not there yet at http://127.0.0.1:${port}: nothing listens at the address (ECONNREFUSED). Waiting up to 500 ms (target.wait).`,
    );
    expect(resultOf('down').reason).toBe(
      `The endpoint cannot be reached: nothing listens at the address (ECONNREFUSED), asked at http://127.0.0.1:${port}`,
    );
  });

  it.each([
    ['elsewhere is not named', '', false],
    ['elsewhere is named where the config says so', 'report: { show-url: true }', true],
  ])('%s', async (_name, report, named) => {
    writeFileSync(join(folder, 'elsewhere.yml'), `${config}${report}\n`);
    const url = 'http://llm-staging.invalid:8000/v1';
    const down = await cli('run', '--config', 'elsewhere.yml', '--url', url, '--model', 'm', '--out', 'elsewhere');
    expect(down.exitCode).toBe(3);
    expect(down.stdout).toContain('cannot be reached');
    expect(down.stderr.includes('llm-staging.invalid')).toBe(named);
    expect(reportOf('elsewhere').includes('llm-staging.invalid')).toBe(named);
  });
});

it('a server that does not list the model, and answers all the same, is warned of with both names', async () => {
  await using server = await startScriptedServer(stream(answer(['a', 'b', 'c'])), {
    side: (_seen, response) => {
      response.setHeader('content-type', 'application/json').end('{"data":[{"id":"other-model.gguf"}]}');
    },
  });
  const { exitCode, stderr } = await measure(server.url, 'other');
  expect(exitCode, stderr).toBe(0);
  expect(resultOf('other').warnings).toContainEqual(
    expect.stringMatching(/answers to the model name "m" but lists "other-model\.gguf": .*input `model`/),
  );
  expect(resultOf('first').warnings.join()).not.toContain('but lists');
});

const oldNode = '/usr/bin/node';
const isOld = await new Promise<boolean>((resolve) => {
  const child = spawn(oldNode, ['--version']);
  child.once('error', () => resolve(false));
  child.stdout.once('data', (data: Buffer) => resolve(/^v(\d|1\d|20|21)\./.test(data.toString())));
});

it.skipIf(!isOld)('an older Node is told what is needed, without a stack, whatever the command', async () => {
  for (const words of [['--version'], ['run', '--url', 'http://127.0.0.1:9/v1']]) {
    const { exitCode, stdout, stderr } = await spawnIn(oldNode, [bundle, ...words]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(
      /^insight-agent needs Node 22\.19 or newer; this is v[\d.]+\n {4}Install a newer Node[^\n]*\n$/,
    );
  }
});

async function freeAddress(): Promise<AddressInfo> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return address;
}

/** The bundled command line in its own process. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRun } from '../../src/history/run-file.ts';
import type { Result } from '../../src/model/result.ts';
import { buildVllm } from '../synthetic/build-vllm.ts';
import { quickConfig, slowPrefill, withEndpoint } from './endpoint.ts';

const entry = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'insight-cli-'));
  await writeFile(join(folder, 'config.yml'), quickConfig);
  await writeFile(join(folder, 'down.yml'), `${quickConfig}target: { wait: 1ms }\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Finished {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

function cli(
  words: string[],
  options: { onStderr?: (text: string, stop: () => void) => void } = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [entry, ...words], { cwd: folder, env: { PATH: process.env.PATH } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
      options.onStderr?.(stderr, () => child.kill('SIGTERM'));
    });
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

const measure = (out: string, runSeed: number, changes = {}): Promise<Finished> =>
  withEndpoint({ runSeed, changes }, (endpoint) =>
    cli([
      'run',
      '--config',
      'config.yml',
      '--url',
      endpoint.url,
      '--model',
      'test-model',
      '--out',
      out,
      '--format',
      'json',
    ]),
  );

describe('run, compare and report', () => {
  it('measures, writes its files, and prints one JSON document on standard output', async () => {
    for (const run of [1, 2, 3]) {
      const { exitCode, stdout, stderr } = await measure(`base-${run}`, run);
      expect(exitCode, stderr).toBe(0);
      const result = JSON.parse(stdout) as Result;
      expect(result.verdict).toBe('no-baseline');
      expect(result.metrics.steady?.ttft_p50?.n).toBe(120);
      expect(result.metrics.quality?.accuracy?.n).toBeGreaterThanOrEqual(240);
      expect(stderr).toMatch(/steady 120\/120 .*0 errors/);
      expect(JSON.parse(await readFile(join(folder, `base-${run}`, 'result.json'), 'utf8'))).toEqual(result);
      expect(await readFile(join(folder, `base-${run}`, 'report.html'), 'utf8')).toContain('<html');
      expect(await readFile(join(folder, `base-${run}`, 'junit.xml'), 'utf8')).toContain('<testcase name="Verdict"');
      expect(await readFile(join(folder, `base-${run}`, 'badge.svg'), 'utf8')).toContain('<title>⚪ NOT GATED');
    }
  });

  it('compares stored runs: 0 for the same endpoint, 1 for a slower one, and the same judgement as a gated run', async () => {
    const bases = ['--baseline', 'base-1/run.jsonl', '--baseline', 'base-2/run.jsonl'];
    const same = await cli([
      'compare',
      ...bases,
      '--candidate',
      'base-3/run.jsonl',
      '--config',
      'config.yml',
      '--format',
      'json',
    ]);
    expect(same.exitCode, same.stdout).toBe(0);
    expect((JSON.parse(same.stdout) as Result).verdict).toBe('pass');

    await writeFile(
      join(folder, 'gated.yml'),
      `${quickConfig}baseline: { files: [base-1/run.jsonl, base-2/run.jsonl] }\n`,
    );
    const gated = await withEndpoint({ runSeed: 9, changes: slowPrefill }, (endpoint) =>
      cli([
        'run',
        '--config',
        'gated.yml',
        '--url',
        endpoint.url,
        '--model',
        'test-model',
        '--out',
        'slow',
        '--format',
        'json',
      ]),
    );
    expect(gated.exitCode, gated.stderr).toBe(1);
    const slow = await cli([
      'compare',
      ...bases,
      '--candidate',
      'slow/run.jsonl',
      '--config',
      'gated.yml',
      '--format',
      'json',
    ]);
    expect(slow.exitCode).toBe(1);
    const [before, after] = [gated, slow].map(({ stdout }) => JSON.parse(stdout) as Result);
    expect(after?.gates).toEqual(before?.gates);
    expect(after?.verdict).toBe('fail');
    expect(after?.gates.find(({ id }) => id === 'ttft_p50')?.answer).toBe('regression');
  });

  it('takes several baselines behind one flag too, and says that nothing is comparable where it is not', async () => {
    const both = await cli([
      'compare',
      '--baseline',
      'base-1/run.jsonl',
      'base-2/run.jsonl',
      '--candidate',
      'base-3/run.jsonl',
      '--format',
      'json',
    ]);
    expect((JSON.parse(both.stdout) as Result).baseline.runs).toHaveLength(2);

    const text = await readFile(join(folder, 'base-1', 'run.jsonl'), 'utf8');
    await writeFile(
      join(folder, 'other.jsonl'),
      text.replace(/"fingerprint":\{[^}]*\}/, '"fingerprint":{"load":"other","quality":"other"}'),
    );
    const other = await cli([
      'compare',
      '--baseline',
      'other.jsonl',
      '--candidate',
      'base-3/run.jsonl',
      '--format',
      'json',
    ]);
    expect(other.exitCode).toBe(0);
    const result = JSON.parse(other.stdout) as Result;
    expect(result.verdict).toBe('no-baseline');
    expect(result.baseline.refused[0]?.reason).toContain('another workload');
  });

  it('gates results of vllm bench serve, and with --force runs of different tools', async () => {
    for (const seed of [1, 2, 3, 4])
      await writeFile(join(folder, `vllm-${seed}.json`), JSON.stringify(buildVllm({ seed, day: seed })));
    const bases = ['--baseline', 'vllm-1.json', 'vllm-2.json', 'vllm-3.json'];
    const same = await cli(['compare', ...bases, '--candidate', 'vllm-4.json']);
    expect(same.exitCode, same.stderr).toBe(0);
    expect(same.stdout).toContain('Pass');
    await writeFile(join(folder, 'vllm-slow.json'), JSON.stringify(buildVllm({ seed: 5, day: 5, ttftMs: 300 })));
    expect((await cli(['compare', ...bases, '--candidate', 'vllm-slow.json'])).exitCode).toBe(1);
    const mixed = ['compare', '--baseline', 'base-1/run.jsonl', '--candidate', 'vllm-4.json', '--format', 'json'];
    expect((JSON.parse((await cli(mixed)).stdout) as Result).verdict).toBe('no-baseline');
    const forced = JSON.parse((await cli([...mixed, '--force'])).stdout) as Result;
    expect(forced.baseline.runs).toHaveLength(1);
    expect(forced.warnings.join(' ')).toContain('Compared by force');
  });

  it('holds a budget, says so, and exits as unfit where the gates need more', async () => {
    await writeFile(join(folder, 'budget.yml'), `${quickConfig}budget: { requests: 300 }\n`);
    const words = (url: string) => [
      'run',
      '--config',
      'budget.yml',
      '--url',
      url,
      '--model',
      'test-model',
      '--out',
      'cut',
    ];
    const [finished, answered] = await withEndpoint({ runSeed: 6 }, async (endpoint) => [
      await cli(words(endpoint.url)),
      endpoint.stats().requests,
    ]);
    expect(finished.exitCode).toBe(3);
    // One more asks before anything is driven whether the endpoint can be measured.
    expect(answered).toBeLessThanOrEqual(301);
    expect(finished.stderr).toMatch(/budget\.requests \(300\) ends it before all \d+ planned requests/);
    expect(finished.stdout).toContain('budget.requests');
    const text = await readFile(join(folder, 'cut', 'run.jsonl'), 'utf8');
    expect(parseRun(text, 'run.jsonl').end).toMatchObject({ complete: false, budget: 'requests' });
  });

  it('rebuilds the reports of a stored run', async () => {
    const { exitCode, stderr } = await cli([
      'report',
      'base-3/run.jsonl',
      'base-1/run.jsonl',
      'base-2/run.jsonl',
      '--config',
      'config.yml',
      '--out',
      'again',
    ]);
    expect(exitCode, stderr).toBe(0);
    expect(await readFile(join(folder, 'again', 'report.md'), 'utf8')).toContain('Pass');
  });

  it('leaves a readable, incomplete run behind when it is stopped, and judges nothing', async () => {
    const stopped = await withEndpoint({ runSeed: 4 }, (endpoint) =>
      cli(['run', '--config', 'config.yml', '--url', endpoint.url, '--model', 'test-model', '--out', 'stopped'], {
        onStderr: (text, stop) => {
          if (text.includes('steady')) stop();
        },
      }),
    );
    expect(stopped.exitCode).toBe(3);
    const run = parseRun(await readFile(join(folder, 'stopped', 'run.jsonl'), 'utf8'), 'run.jsonl');
    expect(run.end).toMatchObject({ complete: false, reason: 'the run was cancelled' });
    expect(stopped.stdout).toContain('Not judged');
    const compared = await cli([
      'compare',
      '--baseline',
      'stopped/run.jsonl',
      '--candidate',
      'base-3/run.jsonl',
      '--format',
      'json',
    ]);
    expect((JSON.parse(compared.stdout) as Result).verdict).toBe('no-baseline');
  });
});

describe('bad input', () => {
  const rows: [string, string[], number, RegExp][] = [
    ['no command', [], 2, /Usage/],
    ['an unknown flag', ['run', '--speed', '3'], 2, /unknown option '--speed'/],
    ['neither url nor model', ['run', '--config', 'config.yml'], 2, /target\.url[\s\S]*target\.model/],
    ['a config that does not exist', ['run', '--config', 'none.yml'], 2, /none\.yml does not exist/],
    [
      'an endpoint that is down',
      ['run', '--config', 'down.yml', '--url', 'http://127.0.0.1:9/v1', '--model', 'm'],
      3,
      /cannot be reached/,
    ],
    [
      'a baseline that does not exist',
      ['compare', '--baseline', 'none.jsonl', '--candidate', 'base-1/run.jsonl'],
      2,
      /none\.jsonl does not exist/,
    ],
    [
      'a candidate that is no run file',
      ['compare', '--baseline', 'base-1/run.jsonl', '--candidate', 'config.yml'],
      2,
      /config\.yml:\d+ is not JSON|not a run file/,
    ],
    [
      'an unknown format',
      ['compare', '--baseline', 'a', '--candidate', 'b', '--format', 'xml'],
      2,
      /Allowed choices are text, markdown, json, html/,
    ],
    ['an unknown profile', ['simulate', '--profile', 'fast'], 2, /fast/],
  ];
  it.concurrent.each(rows)(
    '%s ends with its exit code and a sentence that helps',
    async (_name, words, exitCode, message) => {
      const finished = await cli(words);
      expect(finished.stderr).toMatch(message);
      expect(finished.exitCode).toBe(exitCode);
      expect(finished.stderr).not.toContain('    at ');
    },
  );

  it('shows all mistakes of a config with line and column', async () => {
    await writeFile(
      join(folder, 'broken.yml'),
      'workload:\n  max-output-tokns: 8\n  seed: many\nbudget: { minutes: 0 }\n',
    );
    const { exitCode, stderr } = await cli(['validate', '--config', 'broken.yml']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/broken\.yml:2:\d+ .*max-output-tokns/);
    expect(stderr).toMatch(/broken\.yml:3:\d+ .*seed/);
    expect(stderr).toMatch(/broken\.yml:4:\d+ .*minutes/);
    expect(stderr).toContain('max-output-tokens');
  });

  it('says of gated slices and groups that no item is in them, before a run is paid for', async () => {
    const text = 'quality: { groups: [skil] }\ngates: { "accuracy[skill=jargn]": { max-drop: 5pp } }\n';
    await writeFile(join(folder, 'slices.yml'), text);
    const { stdout } = await cli(['validate', '--config', 'slices.yml']);
    expect(stdout).toContain('in skill=jargn will be missing: no quality item is in that slice.');
    expect(stdout).toContain('quality.groups names "skil", which no quality item has as a slice.');
  });

  it('accepts a good config', async () => {
    const { exitCode, stdout } = await cli(['validate', '--config', 'config.yml']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('The config is valid');
  });
});

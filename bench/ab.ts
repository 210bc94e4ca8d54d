/**
 * `npm run bench:ab`: the paired design end to end. Pairs of simulated endpoints, each a process of its own, are measured side by side by
 * the bundled command line: half of the candidates have a TTFT 10 % longer, half are twins of their base. Every slower one must fail and
 * every twin pass, but for one error in each direction.
 *
 * Options: --runs N (default 20, of each kind), --slower RATIO (default 1.1).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { markdownTable } from 'markdown-table';
import type { Result } from '../src/model/result.ts';

const ALLOWED_ERRORS = 1;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20' }, slower: { type: 'string', default: '1.1' } },
});
const runs = Number(values.runs);
const slower = Number(values.slower);
const scratch = mkdtempSync(join(tmpdir(), 'insight-ab-'));

/** Median TTFT of the base: about 120 ms at eight workers. The noise is the simulator's default, with a shift of 0.5 % between processes. */
const PREFILL_MS_PER_TOKEN = 0.15;
const config = `
workload:
  max-output-tokens: 8
  stages: [ { name: steady, closed: { concurrency: 8 }, requests: 300 } ]
quality: { sets: [] }
gates: { output_tokens_per_sec: off, accuracy: off }
`;

interface Outcome {
  kind: 'twin' | 'slower';
  verdict: string;
  pairs: number;
  change: string;
  baseMs: number;
  seconds: number;
}

try {
  await main();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function main(): Promise<void> {
  writeFileSync(join(scratch, 'config.yml'), config);
  const outcomes: Outcome[] = [];
  for (let run = 0; run < runs; run++) {
    for (const kind of ['twin', 'slower'] as const) {
      const outcome = await measure(kind, run);
      outcomes.push(outcome);
      process.stderr.write(
        `${run + 1}/${runs} ${kind}: ${outcome.verdict}, ${outcome.pairs} pairs, TTFT p50 ${outcome.baseMs.toFixed(0)} ms ${outcome.change}, ${outcome.seconds.toFixed(0)} s\n`,
      );
    }
  }
  print(outcomes);
}

async function measure(kind: Outcome['kind'], run: number): Promise<Outcome> {
  const startedMs = performance.now();
  const base = await startSimulator('base', PREFILL_MS_PER_TOKEN, 2 * run + 1);
  const cost = PREFILL_MS_PER_TOKEN * (kind === 'slower' ? slower : 1);
  const candidate = await startSimulator('candidate', cost, 2 * run + 2);
  try {
    const result = await gate(base.url, candidate.url);
    const ttft = result.gates.find(({ id }) => id === 'ttft_p50');
    return {
      kind,
      verdict: result.verdict,
      pairs: ttft?.n.candidate ?? 0,
      change: ttft?.change ? `${(ttft.change.estimate * 100).toFixed(1)} %` : '(no change given)',
      baseMs: ttft?.baseline ?? Number.NaN,
      seconds: (performance.now() - startedMs) / 1000,
    };
  } finally {
    await Promise.all([base, candidate].map(({ process: child }) => stop(child)));
  }
}

async function gate(baseUrl: string, candidateUrl: string): Promise<Result> {
  const words = ['run', '--config', 'config.yml', '--url', candidateUrl, '--baseline-url', baseUrl];
  const { stdout, stderr } = await runCli([...words, '--model', 'ab-model', '--out', 'out', '--format', 'json']);
  if (stdout === '') throw new Error(`No result:\n${stderr}`);
  return JSON.parse(stdout) as Result;
}

function runCli(words: string[]): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), ...words], { cwd: scratch });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    child.on('close', () => resolve({ stdout, stderr }));
  });
}

async function startSimulator(name: string, prefillMsPerToken: number, seed: number) {
  const profile = join(scratch, `${name}.yml`);
  writeFileSync(
    profile,
    `model: ab-model\nengine: { stepMs: 1.5, decodeMsPerSequence: 0.02, prefillMsPerToken: ${prefillMsPerToken}, chunkedPrefillTokens: 128 }\nnoise: { runShiftRatio: 0.005 }\noutputTokens: { median: 8 }\n`,
  );
  const words = ['simulate', '--profile', profile, '--run-seed', String(seed), '--json'];
  const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout }))
    return { process: child, ...(JSON.parse(line) as { url: string }) };
  throw new Error('The simulator ended before it gave its address');
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function print(outcomes: readonly Outcome[]): void {
  const rows = (['twin', 'slower'] as const).map((kind) => {
    const of = outcomes.filter((outcome) => outcome.kind === kind);
    const wanted = kind === 'twin' ? ['pass'] : ['fail'];
    const wrong = of.filter(({ verdict }) => !wanted.includes(verdict)).length;
    const pairs = of.reduce((sum, outcome) => sum + outcome.pairs, 0) / of.length;
    if (wrong > ALLOWED_ERRORS) process.exitCode = 1;
    return [
      kind,
      String(of.length),
      wanted.join(),
      String(wrong),
      pairs.toFixed(0),
      wrong > ALLOWED_ERRORS ? 'NO' : 'yes',
    ];
  });
  process.stdout.write(
    `${markdownTable([['candidate', 'runs', 'must', 'wrong', 'pairs on average', 'holds'], ...rows], { align: ['l', 'r', 'l', 'r', 'r', 'l'] })}\n`,
  );
}

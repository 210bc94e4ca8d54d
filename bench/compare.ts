/**
 * `npm run bench:compare`: what comparing with stored runs costs. Writes thirty run files of 1,000 requests with 128 tokens each and a candidate, and gates it with the real
 * command in a process of its own, three times; ends with 1 where the median is beyond the target.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { formatRecord } from '../src/history/run-writer.ts';
import type { Run } from '../src/model/run-file.ts';
import { quantileSorted } from '../src/stats/quantile.ts';
import { drawsOf } from './calibration/draws.ts';
import { sameBuild } from './calibration/endpoint.ts';
import { drawItems, drawKinds, shippedItems } from './calibration/items.ts';
import { defaultPlan, drawRequests } from './calibration/measure.ts';
import { fieldNoise } from './calibration/noise.ts';
import { toRun } from './calibration/run-records.ts';

const RUNS = 30;
const REQUESTS = 1000;
const ROUNDS = 3;
const TARGET_SECONDS = 2;
const TARGET_MB = 300;

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const preload = new URL('./print-usage.ts', import.meta.url).href;
const scratch = mkdtempSync(join(tmpdir(), 'insight-bench-'));

try {
  await main();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const files = Array.from({ length: RUNS + 1 }, (_, age) => writeRun(age));
  const bytes = files.reduce((total, file) => total + statSync(file).size, 0);
  const config = join(scratch, 'insight-agent.yml');
  writeFileSync(config, `baseline:\n  runs: ${RUNS}\n`);
  const rounds: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await compareOnce(files, config));
  const [seconds, cpu, peak] = [medianOf(rounds, 'seconds'), medianOf(rounds, 'cpuSec'), medianOf(rounds, 'peakMb')];
  const met = seconds <= TARGET_SECONDS && peak <= TARGET_MB;
  process.stdout.write(
    [
      `${RUNS} stored runs of ${REQUESTS} requests and a candidate, ${(bytes / 1e6).toFixed(0)} MB of run files, median of ${ROUNDS}:`,
      `${seconds.toFixed(2)} s (${cpu.toFixed(2)} s of CPU time), peak RSS ${peak.toFixed(0)} MB`,
      `Target ≤ ${TARGET_SECONDS} s and ≤ ${TARGET_MB} MB: ${met ? 'met' : 'NOT met'}`,
      '',
    ].join('\n'),
  );
  if (!met) process.exitCode = 1;
}

/** The candidate is the run of age 0. */
function writeRun(age: number): string {
  const draws = drawsOf('compare', age);
  const plan = { ...defaultPlan, requests: REQUESTS, noise: fieldNoise };
  const items = drawItems(shippedItems, drawKinds(shippedItems.n, drawsOf('items', 0)), draws);
  const { header, samples, scores, stages, health, end }: Run = toRun(drawRequests(plan, sameBuild, draws), plan, {
    items,
    age,
  });
  const file = join(scratch, `run-${age}.jsonl`);
  const records = [header, ...samples, ...scores, ...stages, ...health, ...(end ? [end] : [])];
  writeFileSync(file, `${records.map(formatRecord).join('\n')}\n`);
  return file;
}

interface Cost {
  seconds: number;
  cpuSec: number;
  peakMb: number;
}

async function compareOnce([candidate, ...stored]: readonly string[], config: string): Promise<Cost> {
  const args = ['--import', preload, cli, 'compare', '--config', config, '--candidate', candidate as string];
  const startedMs = performance.now();
  const child = spawn(process.execPath, [...args, ...stored.flatMap((file) => ['--baseline', file])], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [report, usage, code] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stdio[3] as NodeJS.ReadableStream),
    ended,
  ]);
  const seconds = (performance.now() - startedMs) / 1000;
  // An innocent candidate: anything but a judgement would be quick for the wrong reason.
  if (code !== 0) throw new Error(`The comparison ended with exit code ${code}:\n${report}`);
  if (!report.includes('TTFT')) throw new Error(`The comparison judged nothing:\n${report}`);
  const { peakRssKiB, cpuSec } = JSON.parse(usage) as { peakRssKiB: number; cpuSec: number };
  return { seconds, cpuSec, peakMb: (peakRssKiB * 1024) / 1e6 };
}

function medianOf(rounds: readonly Cost[], figure: keyof Cost): number {
  return quantileSorted(
    rounds.map((round) => round[figure]).sort((a, b) => a - b),
    0.5,
  ) as number;
}

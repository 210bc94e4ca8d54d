/**
 * A program: one client in a process of its own, `driver` or `bare`, that works on the jobs its parent sends and answers each with what it saw and
 * what it cost.
 */
import { monotonicMs } from '../../src/drive/clock.ts';
import { driveBare } from './bare-loop.ts';
import { driveProduct, readPrompts } from './drive-product.ts';
import type { Client, Job, JobResult } from './job.ts';

const drive = { driver: driveProduct, bare: driveBare }[process.argv[2] as Client];
let working: Promise<void> = Promise.resolve();

process.on('message', (job: Job) => {
  working = working.then(() => work(job));
});

async function work(job: Job): Promise<void> {
  const promptOf = readPrompts(job);
  const startedMs = monotonicMs();
  const cpuBefore = process.cpuUsage();
  const account = await drive(job, promptOf);
  const { user, system } = process.cpuUsage(cpuBefore);
  const result: JobResult = {
    ...account,
    cpuSec: (user + system) / 1e6,
    wallSec: (monotonicMs() - startedMs) / 1000,
    peakRssBytes: process.resourceUsage().maxRSS * 1024,
  };
  process.send?.(result);
}

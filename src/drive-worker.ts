/** The entry of a worker thread: the driver's connections to one endpoint, on the clock of the run. */
import { parentPort, workerData } from 'node:worker_threads';
import { monotonicMs } from './drive/clock.ts';
import { concealTargets } from './drive/conceal.ts';
import { serveCrew } from './drive/crew-member.ts';
import { connectTarget, readTarget } from './drive-target.ts';
import type { WorkerStart } from './spread-load.ts';

if (!parentPort) throw new Error('This file is started by the driver, as a worker thread');
const { config, clockOriginMs } = workerData as WorkerStart;
const now = (): number => monotonicMs() - clockOriginMs;
serveCrew({
  port: parentPort,
  connect: () => connectTarget(config.target, now),
  read: readTarget(config.target, concealTargets(config)),
  keepsText: config.workload.conversations?.replies === 'own',
  now,
});

/** As fast as it goes: content events per CPU-second of the client's process. */
import { withClient } from './clients.ts';
import { withFastSender } from './endpoint.ts';
import type { Client, Job, JobResult } from './job.ts';

export interface SpeedResult {
  client: Client;
  /** Of each round, in the order of measuring. */
  eventsPerCpuSec: number[];
  eventsPerWallSec: number[];
  lost: number;
  peakRssBytes: number;
}

export interface SpeedPlan {
  streams: number;
  outputTokens: number;
  /** Measured requests of one round. */
  requests: number;
  /** After one that is not counted: no code is compiled for the first time while it is measured. */
  rounds: number;
}

/** The same work by both, each alone with the fast sender, round by round. */
export async function measureSpeed({ rounds, ...work }: SpeedPlan): Promise<SpeedResult[]> {
  const found = { driver: nothingYet('driver'), bare: nothingYet('bare') };
  for (let round = 0; round < rounds; round++) {
    const order: Client[] = round % 2 === 0 ? ['driver', 'bare'] : ['bare', 'driver'];
    for (const client of order) add(found[client], await measureOnce(client, work));
  }
  return [found.driver, found.bare];
}

async function measureOnce(
  client: Client,
  work: Pick<Job, 'streams' | 'outputTokens' | 'requests'>,
): Promise<JobResult> {
  const { result } = await withFastSender(
    (endpoint) =>
      withClient(client, async (give) => {
        const job = { ...endpoint, ...work, wantsSeen: false, ends: 'together' as const, prompts: 'bench' as const };
        const warmup = await give({ ...job, requests: work.streams });
        const measured = await give(job);
        return { ...measured, lost: warmup.lost + measured.lost };
      }),
    work.outputTokens,
  );
  return result;
}

function nothingYet(client: Client): SpeedResult {
  return { client, eventsPerCpuSec: [], eventsPerWallSec: [], lost: 0, peakRssBytes: 0 };
}

function add(to: SpeedResult, { contentEvents, cpuSec, wallSec, lost, peakRssBytes }: JobResult): void {
  to.eventsPerCpuSec.push(contentEvents / cpuSec);
  to.eventsPerWallSec.push(contentEvents / wallSec);
  to.lost += lost;
  to.peakRssBytes = Math.max(to.peakRssBytes, peakRssBytes);
}

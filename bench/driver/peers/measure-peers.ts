/** All peers, one after the other: the truth of their TTFT at rising loads, then what an event costs them. */
import type { BenchPlan } from '../plan.ts';
import { HIGHEST_ERROR_P99_MS } from '../targets.ts';
import type { TruthError } from '../truth-error.ts';
import { measureWhole, type WholeSpeed } from '../whole-process.ts';
import { aiperf } from './aiperf.ts';
import { guidellm } from './guidellm.ts';
import { inferencePerf } from './inference-perf.ts';
import { type InstalledPeer, installPeer } from './install.ts';
import { commandLine, measurePeerTruth, spendAsPeer } from './run-peer.ts';

export interface MeasuredPeer {
  name: string;
  version: string;
  /** As it was called, with placeholders for what is a place on this machine. */
  command: string;
  levels: { streams: number; error: TruthError }[];
  speed?: WholeSpeed | undefined;
  /** Why something of it is not known. */
  missing: string[];
}

/** The order in which they are named. */
const peers = [guidellm, aiperf, inferencePerf];

export async function measurePeers(
  { peers: plan, speed }: Pick<BenchPlan, 'peers' | 'speed'>,
  { folder, say }: { folder: string; say: (line: string) => void },
): Promise<MeasuredPeer[]> {
  const measured: MeasuredPeer[] = [];
  for (const peer of peers) {
    const installed = installPeer(peer, say);
    if ('missing' in installed) {
      measured.push({ name: peer.name, version: '', command: '', levels: [], missing: [installed.missing] });
      continue;
    }
    const found = await measureTruths(installed, plan.loads, { folder, say });
    say(`${peer.name}: as fast as it goes …`);
    const { streams, outputTokens } = speed;
    const spend = (requests: number) => spendAsPeer(installed, { streams, outputTokens, requests }, folder);
    const cost = await orWhyNot(measureWhole(spend, plan.speedRequests));
    measured.push({
      ...{ name: peer.name, version: installed.version, levels: found.levels },
      command: commandLine(installed, { streams, requests: plan.speedRequests, folder }),
      speed: cost.value,
      missing: [...found.missing, ...(cost.why ? [cost.why] : [])],
    });
  }
  return measured;
}

async function measureTruths(
  installed: InstalledPeer,
  loads: BenchPlan['peers']['loads'],
  { folder, say }: { folder: string; say: (line: string) => void },
): Promise<Pick<MeasuredPeer, 'levels' | 'missing'>> {
  const found: Pick<MeasuredPeer, 'levels' | 'missing'> = { levels: [], missing: [] };
  let isBeyond = false;
  for (const { always, ...load } of loads) {
    if (isBeyond && !always) continue;
    say(`${installed.peer.name}: ${load.streams} streams …`);
    const { value: error, why } = await orWhyNot(measurePeerTruth(installed, load, folder));
    if (why) found.missing.push(`${load.streams} streams: ${why}`);
    if (error) found.levels.push({ streams: load.streams, error });
    isBeyond ||= error === undefined || error.total.p99 >= HIGHEST_ERROR_P99_MS;
  }
  return found;
}

/** A tool that fails is told of; it does not end the benchmark. */
async function orWhyNot<Value>(promise: Promise<Value>): Promise<{ value?: Value; why?: string }> {
  try {
    return { value: await promise };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

/** What must hold, beside what was found. Targets are set before they are measured and never moved to what was seen. */
import { quantileSorted } from '../../src/stats/quantile.ts';
import type { EnduranceResult } from './endurance.ts';
import type { LevelError, LevelResult } from './levels.ts';
import type { MeasuredPeer } from './peers/measure-peers.ts';
import type { SpeedResult } from './speed.ts';
import type { StartUpResult } from './start-up.ts';
import type { WholeSpeed } from './whole-process.ts';

export interface Findings {
  levels: LevelResult[];
  speed: SpeedResult[];
  /** The product's bundled command line. */
  whole: WholeSpeed;
  endurance: EnduranceResult;
  startUp: StartUpResult;
  /** Empty where they were left out. */
  peers: MeasuredPeer[];
}

export interface Target {
  /** What is measured. */
  what: string;
  must: string;
  found: string;
  met: boolean;
  /** What the same run tells of it, where it is not met. */
  account?: string | undefined;
}

/** Beyond this error a load counts as too high for a client. */
export const HIGHEST_ERROR_P99_MS = 2;

export function judgeTargets({ levels, speed, whole, endurance, startUp, peers }: Findings): Target[] {
  return [
    ...levels.flatMap(judgeLevel),
    ...judgeSpeed(speed),
    ...judgePeers(whole, peers),
    ...judgeEndurance(endurance),
    ...judgeStart(startUp),
  ];
}

export function medianOf(values: readonly number[]): number {
  return (
    quantileSorted(
      [...values].sort((a, b) => a - b),
      0.5,
    ) ?? Number.NaN
  );
}

/** Up to 64 streams each level is judged by itself, at 512 beside the bare loop; what lies between is shown. */
function judgeLevel({ streams, ends, clients: { driver, bare } }: LevelResult): Target[] {
  const name = `${streams} ${streams === 1 ? 'stream' : 'streams'}${ends === 'together' ? ' that end together' : ''}`;
  const what = `TTFT error p99, ${name}`;
  const [p99, floor] = [driver.error.total.p99, bare.error.total.p99];
  const beside = `${p99.toFixed(2)} ms (bare loop ${floor.toFixed(2)} ms)`;
  const account = `${what}: p50 ${driver.error.total.p50.toFixed(2)} ms, ${describeParts(driver)}; the bare loop ${describeParts(bare)}. ${floor > 1 ? 'A loop that only stamps is beyond 1 ms here as well: two processes share two cores of a virtual machine, and one that slept is woken late.' : ''}`;
  if (streams <= 64) return [{ what, must: '≤ 1 ms', found: beside, met: p99 <= 1, account: account.trim() }];
  if (streams !== 512) return [];
  const ratio = p99 / floor;
  const must = '≤ 1.5 × the bare loop';
  const { lost } = driver;
  return [
    { what, must, found: `${ratio.toFixed(2)} ×: ${beside}`, met: ratio <= 1.5, account: account.trim() },
    { what: name, must: 'no stream lost', found: `${lost} lost`, met: lost === 0 },
  ];
}

function describeParts({ parts }: LevelError): string {
  return `on the way there ${parts.send.p99.toFixed(2)} ms, on the way back ${parts.receive.p99.toFixed(2)} ms (p99)`;
}

function judgeSpeed(speed: readonly SpeedResult[]): Target[] {
  const driver = medianOf(speed.find(({ client }) => client === 'driver')?.eventsPerCpuSec ?? []);
  const must = '≥ 60,000 events per CPU-second';
  return [{ what: 'As fast as it goes, the driver', must, found: formatRate(driver), met: driver >= 60_000 }];
}

/** Whole commands are compared, with all that they do for an event from its arrival to their reports. */
function judgePeers(whole: WholeSpeed, peers: readonly MeasuredPeer[]): Target[] {
  if (peers.length === 0) return [];
  const known = peers.flatMap(({ name, speed: ofPeer }) => (ofPeer ? [{ name, rate: ofPeer.eventsPerCpuSec }] : []));
  const [best] = known.sort((a, b) => b.rate - a.rate);
  const ratio = whole.eventsPerCpuSec / (best?.rate ?? Number.NaN);
  const found = `${ratio.toFixed(1)} ×: ${formatRate(whole.eventsPerCpuSec)}, ${best?.name} ${formatRate(best?.rate ?? Number.NaN)}`;
  const must = '≥ 5 × the events per CPU-second of the best Python peer';
  return [
    { what: 'As fast as it goes, whole commands', must, found, met: ratio >= 5 },
    { what: 'Peers', must: 'at least two ran', found: `${known.length} ran`, met: known.length >= 2 },
  ];
}

function formatRate(perSec: number): string {
  return Math.round(perSec).toLocaleString('en');
}

function judgeEndurance({ requests, peakRssBytes, rssAtFifthBytes, rssAtEndBytes }: EnduranceResult): Target[] {
  const what = `${requests.toLocaleString('en')} requests in one run`;
  const growth = rssAtEndBytes / rssAtFifthBytes;
  const [fifth, end, peak] = [rssAtFifthBytes, rssAtEndBytes, peakRssBytes].map((bytes) => (bytes / 1e6).toFixed(0));
  const flat = `${growth.toFixed(2)} ×: ${fifth} MB at ${(requests / 5).toLocaleString('en')}, ${end} MB at the end`;
  return [
    { what, must: 'peak RSS under 400 MB', found: `${peak} MB`, met: peakRssBytes < 400e6 },
    { what, must: 'flat: at most 1.25 × after a fifth', found: flat, met: growth <= 1.25 },
  ];
}

function judgeStart({ ms, distBytes, entry }: StartUpResult): Target[] {
  const median = medianOf(ms);
  return [
    {
      what: `\`node ${entry}\` to its first request`,
      must: '≤ 500 ms',
      found: `${median.toFixed(0)} ms, median of ${ms.length}`,
      met: median <= 500,
    },
    { what: '`dist/`', must: '≤ 5 MB', found: `${(distBytes / 1e6).toFixed(2)} MB`, met: distBytes <= 5e6 },
  ];
}

/** The benchmark as a page: every table is made from what was measured, nothing is written by hand. */
import { markdownTable } from 'markdown-table';
import type { LevelError, LevelResult } from './levels.ts';
import { describePeers, showError } from './page-peers.ts';
import type { BenchPlan } from './plan.ts';
import { type Findings, HIGHEST_ERROR_P99_MS, judgeTargets, medianOf, type Target } from './targets.ts';
import type { TruthError } from './truth-error.ts';

/** What it was measured on and with. */
export interface Place {
  date: string;
  cores: number;
  cpu: string;
  /** Load average of the minute before and at the end. */
  loadBefore: number;
  loadAfter: number;
  /** "Node 24.21.0", "undici 8.12.4" and so on. */
  versions: string[];
  minutes: number;
}

export function renderPage(findings: Findings, place: Place, plan: BenchPlan): string {
  const targets = judgeTargets(findings);
  return [
    '# The driver beside the truth and beside its peers',
    '',
    'Written by `npm run bench:driver`; what changes it is another run of that command.',
    '',
    `${place.date}, ${place.cores} cores (${place.cpu}) shared by client and endpoint, load average ${place.loadBefore.toFixed(2)} before and ${place.loadAfter.toFixed(2)} after, ${place.minutes.toFixed(0)} minutes. ${place.versions.join(', ')}.`,
    '',
    '## Targets',
    '',
    table(
      ['what', 'must hold', 'found', ''],
      targets.map(({ what, must, found, met }) => [what, must, found, met ? 'met' : '**NOT met**']),
    ),
    '',
    ...describeUnmet(targets),
    ...describeLevels(findings.levels),
    ...describeHighest(findings),
    ...describeSpeed(findings, plan),
    ...describePeers(findings.peers, findings.levels, plan),
    ...describeEndurance(findings),
  ].join('\n');
}

function describeUnmet(targets: readonly Target[]): string[] {
  const accounts = targets.flatMap(({ met, account }) => (met || account === undefined ? [] : [`- ${account}`]));
  return accounts.length === 0 ? [] : ['What the same run tells of those that are not met:', '', ...accounts, ''];
}

function describeLevels(levels: readonly LevelResult[]): string[] {
  const rows = levels.flatMap(({ streams, ends, clients }) =>
    (['driver', 'bare'] as const).map((client) => levelRow({ streams, ends }, client, clients[client])),
  );
  return [
    '## TTFT error at 50 tokens/s to each stream',
    '',
    'The simulator is a process of its own and writes down when it had read a request and when it wrote the first token; all processes read one monotonic clock. The error of a request is its TTFT as the client saw it minus the TTFT as the server lived it: the way there (send: the server has it all − the client sent) and the way back (receive: the client stamped − the server wrote). All streams get their tokens in one step of the engine, every 20 ms. Where streams end *apart* the answers are from half of the mean length to half as much again, the same for both clients; where they end *together* all answers are equally long, so that all streams send anew at one instant and each request waits until the simulator has read those before it. Driver and bare loop, each in its own process, take turns. The bare loop is undici’s `request()` and a stamp for each read. Sizes in ms, signs left out.',
    '',
    table(
      ['streams', 'end', 'client', 'p50', 'p90', 'p99', 'max', 'send p99', 'receive p99', 'requests', 'lost'],
      rows,
    ),
    '',
  ];
}

function levelRow(
  { streams, ends }: Pick<LevelResult, 'streams' | 'ends'>,
  client: string,
  { error, parts, lost, firstLoss }: LevelError,
): string[] {
  const { total, requests } = error;
  const sizes = [total.p50, total.p90, total.p99, total.max, parts.send.p99, parts.receive.p99].map(showError);
  const loss = firstLoss === undefined ? String(lost) : `${lost} (${firstLoss})`;
  return [String(streams), ends, client === 'bare' ? 'bare loop' : client, ...sizes, String(requests), loss];
}

/** The highest load up to which every measured one kept the bound. */
function highestLoad(levels: readonly { streams: number; error: TruthError; lost: number }[]): string {
  const beyond = levels.findIndex(({ error, lost }) => error.total.p99 >= HIGHEST_ERROR_P99_MS || lost > 0);
  const kept = (beyond === -1 ? levels : levels.slice(0, beyond)).at(-1);
  const first = levels[beyond];
  const told = first ? `; ${showError(first.error.total.p99)} ms at ${first.streams}` : '';
  return kept ? `${kept.streams}${told}` : `none${told}`;
}

function describeHighest({ levels: all, peers }: Findings): string[] {
  const levels = all.filter(({ ends }) => ends === 'apart');
  const own = (['driver', 'bare'] as const).map((client) => {
    const ofClient = levels.map(({ streams, clients }) => ({ streams, ...clients[client] }));
    return [client === 'bare' ? 'bare loop' : client, highestLoad(ofClient)];
  });
  const others = peers
    .filter((peer) => peer.levels.length > 0)
    .map(({ name, levels: ofPeer }) => [name, highestLoad(ofPeer.map((level) => ({ ...level, lost: 0 })))]);
  return [
    `## Highest load with a TTFT error p99 under ${HIGHEST_ERROR_P99_MS} ms`,
    '',
    `Streams at 50 tokens/s, rising through ${levels.map(({ streams }) => streams).join(', ')}; behind it the first load that is beyond.`,
    '',
    table(['client', 'streams'], [...own, ...others]),
    '',
  ];
}

function describeSpeed({ speed, whole, peers }: Findings, { speed: plan }: BenchPlan): string[] {
  const rate = (perSec: number): string => Math.round(perSec).toLocaleString('en');
  const loops = speed.map(({ client, eventsPerCpuSec, eventsPerWallSec, lost, peakRssBytes }) => [
    client === 'bare' ? 'bare loop, which reads nothing' : client,
    rate(medianOf(eventsPerCpuSec)),
    `${rate(Math.min(...eventsPerCpuSec))} to ${rate(Math.max(...eventsPerCpuSec))}`,
    rate(medianOf(eventsPerWallSec)),
    megabytes(peakRssBytes),
    String(lost),
  ]);
  const commands = [
    { name: '`insight-agent run`', ...whole },
    ...peers.flatMap(({ name, version, speed: ofPeer }) => (ofPeer ? [{ name: `${name} ${version}`, ...ofPeer }] : [])),
  ].map(({ name, eventsPerCpuSec, fixedCpuSec, peakMemoryBytes }) => [
    name,
    rate(eventsPerCpuSec),
    fixedCpuSec.toFixed(1),
    megabytes(peakMemoryBytes),
  ]);
  return [
    '## As fast as it goes',
    '',
    `${plan.streams} streams, answers of ${plan.outputTokens} content events, from an endpoint that does nothing but send (\`bench/driver/fast-sender.ts\`): an event is a chunk of HTTP and a write of its own, one to each open answer by turns, and it waits only for a full socket. What counts is CPU time, user and system, of the client alone, not the clock on the wall. Where a client is slower than the sender, one read brings several events; that is so for all of them.`,
    '',
    `The loops alone, decoding included, after a first round that is not counted; median of ${plan.rounds} rounds:`,
    '',
    table(['client', 'events per CPU-second', 'lowest to highest', 'events per second', 'peak RSS MB', 'lost'], loops),
    '',
    'Whole commands with all the processes that they start, from the start to the last report, read from /proc. A run of a quarter of the requests is taken off, so that what remains is what an event costs, and start and end are told apart. Memory is the highest sum of the processes’ proportional shares (PSS) in the longer run.',
    '',
    table(['command', 'events per CPU-second', 'start and end, CPU seconds', 'peak memory MB'], commands),
    '',
  ];
}

function describeEndurance({ endurance, startUp }: Findings): string[] {
  const { requests, samples, runFileBytes, wallSec, rssAtFifthBytes, rssAtEndBytes, peakRssBytes } = endurance;
  const fifth = (requests / 5).toLocaleString('en');
  return [
    '## Many requests in one run',
    '',
    `\`insight-agent run\` from \`dist/\`, ${requests.toLocaleString('en')} requests, 64 streams, answers of 16 events, ${wallSec.toFixed(0)} s; ${samples.toLocaleString('en')} samples, warm-up included, in a run file of ${megabytes(runFileBytes)} MB. Resident memory ${megabytes(rssAtFifthBytes)} MB when ${fifth} samples were in the run file, ${megabytes(rssAtEndBytes)} MB when all were, at most ${megabytes(peakRssBytes)} MB with the judgement and the reports.`,
    '',
    '## Start',
    '',
    `From the start of \`node ${startUp.entry}\` on a push to its first request at the endpoint, ${startUp.ms.length} times: ${startUp.ms
      .map((ms) => ms.toFixed(0))
      .toSorted((a, b) => Number(a) - Number(b))
      .join(', ')} ms. \`dist/\` has ${(startUp.distBytes / 1e6).toFixed(2)} MB.`,
    '',
  ];
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

/** Words left, figures right. */
function table(head: string[], rows: string[][]): string {
  const isFigure = (column: number): boolean => rows.every((row) => /^[\d.,]*$/.test(row[column] ?? ''));
  return markdownTable([head, ...rows], { align: head.map((_, column) => (isFigure(column) ? 'r' : 'l')) });
}

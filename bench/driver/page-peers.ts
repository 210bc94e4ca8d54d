/** The peers' part of the page. */
import { markdownTable } from 'markdown-table';
import type { LevelResult } from './levels.ts';
import type { MeasuredPeer } from './peers/measure-peers.ts';
import type { BenchPlan } from './plan.ts';
import type { TruthError } from './truth-error.ts';

/** Milliseconds. */
export function showError(ms: number): string {
  return ms.toFixed(ms < 10 ? 2 : 1);
}

export function describePeers(
  peers: readonly MeasuredPeer[],
  levels: readonly LevelResult[],
  plan: BenchPlan,
): string[] {
  const head = ['streams', 'client', 'mean told', 'mean true', 'p50 told', 'p50 true', 'error p50', 'error p99', 'of'];
  const shown = plan.peers.loads.filter(({ always }) => always).map(({ streams }) => streams);
  const rows = shown.flatMap((streams) => [
    ...levels
      // All answers of the peers are equally long.
      .filter((level) => level.streams === streams && level.ends === 'together')
      .flatMap(({ clients }) => [
        errorRow(streams, 'driver', clients.driver.error),
        errorRow(streams, 'bare loop', clients.bare.error),
      ]),
    ...peers.flatMap(({ name, levels: ofPeer }) =>
      ofPeer.filter((level) => level.streams === streams).map(({ error }) => errorRow(streams, name, error)),
    ),
  ]);
  if (peers.length === 0) return ['## TTFT as it is told, beside the truth', '', 'The peers were left out.', ''];
  return [
    '## TTFT as it is told, beside the truth',
    '',
    'TTFT in ms as each tool’s own export has it, request by request, beside the simulator’s truth of the same requests; the first requests, as many as there are streams, left out for all. The peers run at the settings they come with, one after the other, each with a simulator of its own.',
    '',
    markdownTable([head, ...rows], { align: head.map((_, column) => (column === 1 ? 'l' : 'r')) }),
    '',
    ...peers.flatMap(({ name, missing }) => missing.map((why) => `- ${name}: not measured: ${why}`)),
    '- `vllm bench serve`: not measured: its package brings the whole server, about ten gigabytes, with it.',
    '',
    'How they were called, in the environments that `bench/driver/peers/requirements/` pins; shown as for the speed, the truth is measured with other numbers and with the export of each request (`per_request`) switched on; whatever length of answer they ask for, the fast sender’s is the same for all:',
    '',
    ...peers
      .filter(({ command }) => command !== '')
      .flatMap(({ name, version, command }) => [`${name} ${version}:`, '', '```sh', command, '```', '']),
  ];
}

function errorRow(streams: number, client: string, { told, truth, total, requests }: TruthError): string[] {
  const times = [told.mean, truth.mean, told.p50, truth.p50].map((ms) => ms.toFixed(2));
  return [String(streams), client, ...times, showError(total.p50), showError(total.p99), String(requests)];
}

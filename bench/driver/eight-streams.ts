/** The TTFT error at 8 streams against any profile of the simulator, with the product's own prompts: what docs/measurements.md tells of. */
import { availableParallelism, loadavg } from 'node:os';
import { markdownTable } from 'markdown-table';
import { measureLevel } from './levels.ts';
import { showError } from './page-peers.ts';

/** The answers of the profile `demo-base` are as long. */
const level = { streams: 8, requests: 400, outputTokens: 32, ends: 'together', turns: 8 } as const;

export async function measureEightStreams(of: { folder: string; profile: string }): Promise<string> {
  const { clients } = await measureLevel(level, { ...of, prompts: 'shipped' });
  const rows = (['driver', 'bare'] as const).flatMap((client) => {
    const { error, parts, lost } = clients[client];
    const named = { 'TTFT error': error.total, send: parts.send, receive: parts.receive };
    return Object.entries(named).map(([part, sizes]) => {
      const figures = [sizes.p50, sizes.p90, sizes.p99, sizes.max].map(showError);
      return [client, part, ...figures, String(error.requests), String(lost)];
    });
  });
  const head = ['client', 'part', 'p50', 'p90', 'p99', 'max', 'requests', 'lost'];
  const [load = 0] = loadavg();
  return [
    `TTFT error against the simulator's truth log, ms: 8 streams, profile ${of.profile}`,
    '',
    markdownTable([head, ...rows], { align: ['l', 'l', 'r', 'r', 'r', 'r', 'r', 'r'] }),
    '',
    `Machine: ${availableParallelism()} cores, load average ${load.toFixed(2)}; event-loop delay p99 of the driver's worst turn ${clients.driver.eventLoopDelayP99Ms.toFixed(2)} ms`,
    '',
  ].join('\n');
}

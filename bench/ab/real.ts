/**
 * Pairs of llama.cpp servers with a real model, started by the run itself and measured by turns, since they share a core. The slower candidate
 * is stopped for half of the time, in slices of ten milliseconds, so that it takes about twice as long.
 */
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { findRealServer } from '../../scripts/real-server/place.ts';
import { gatePair, type Kind, type Outcome } from './gate-pair.ts';

/** Turns of 8 requests. What is asked of a machine that others may use too is to see 25 %, not 5 %. */
const rest = `
workload:
  synthetic: { input-tokens: 24 }
  max-output-tokens: 4
  warmup: { requests: 1 }
  stages: [ { name: steady, closed: { concurrency: 1 }, requests: 64 } ]
quality: { sets: [] }
gates:
  ttft_p50: { max-increase: 25% }
  ttft_p95: off
  tpot_p50: { max-increase: 25% }
  output_tokens_per_sec: { max-decrease: 25% }
  accuracy: off
`;

export async function measureReal(of: { kind: Kind; folder: string }): Promise<Outcome> {
  const { kind, folder } = of;
  const slower = kind === 'slower' ? ['--halved'] : [];
  const text = `target: { model: smollm2, ${await describeServer(slower)} }
baseline: { interleave: turns, target: { ${await describeServer([])} } }
${rest}`;
  writeFileSync(join(folder, 'real.yml'), text);
  return gatePair({ kind, folder, words: ['--config', 'real.yml'] });
}

async function describeServer(options: readonly string[]): Promise<string> {
  const server = findRealServer(process.env);
  if (!server) throw new Error('The real server is not installed: node scripts/real-server/install.ts');
  const port = await findFreePort();
  const words = [server.python, server.program, '--model', server.model, '--port', port, '--one-core', ...options];
  const command = `exec ${words.map((word) => `'${word}'`).join(' ')}`;
  const ready = `http://127.0.0.1:${port}/health`;
  return `url: "http://127.0.0.1:${port}/v1", start: { command: ${JSON.stringify(command)}, ready: "${ready}", timeout: 1m }`;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

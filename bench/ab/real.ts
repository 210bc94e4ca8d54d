/**
 * Pairs of llama.cpp servers with a real model, started by the run itself and measured by turns, since they share a core. The slower candidate
 * serves one request at a time where the base serves two, so that of two that come at once one waits for the other.
 */
import { copyFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findRealServer } from '../../scripts/real-server/place.ts';
import { gatePair, type Kind, type Outcome } from './gate-pair.ts';

const CONCURRENCY = 2;
const prompts = fileURLToPath(new URL('../../test/real/prompts.jsonl', import.meta.url));

/**
 * Turns of 16 requests. The tolerances are half of what the slower candidate differs by at least: what is asked of a machine that others may use
 * too is not to see 5 %.
 */
const rest = `
workload:
  prompts: prompts.jsonl
  max-output-tokens: 8
  warmup: { requests: 2 }
  stages: [ { name: steady, closed: { concurrency: ${CONCURRENCY} }, requests: 128 } ]
quality: { sets: [] }
gates:
  ttft_p50: { max-increase: 25% }
  ttft_p95: { max-increase: 50% }
  tpot_p50: { max-increase: 25% }
  output_tokens_per_sec: { max-decrease: 25% }
  accuracy: off
`;

export async function measureReal(of: { kind: Kind; folder: string }): Promise<Outcome> {
  const { kind, folder } = of;
  copyFileSync(prompts, join(folder, 'prompts.jsonl'));
  const parallel = kind === 'slower' ? 1 : CONCURRENCY;
  const text = `target: { model: smollm2, ${await describeServer(parallel)} }
baseline: { interleave: turns, target: { ${await describeServer(CONCURRENCY)} } }
${rest}`;
  writeFileSync(join(folder, 'real.yml'), text);
  return gatePair({ kind, folder, words: ['--config', 'real.yml'] });
}

async function describeServer(parallel: number): Promise<string> {
  const server = findRealServer(process.env);
  if (!server) throw new Error('The real server is not installed: node scripts/real-server/install.ts');
  const port = await findFreePort();
  const words = [
    server.python,
    server.program,
    '--model',
    server.model,
    '--port',
    port,
    '--one-core',
    '--parallel',
    parallel,
  ];
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

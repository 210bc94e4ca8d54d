/** The two endpoints of the benchmark, each a process of its own: the simulator, which knows the truth, and the fast sender. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TruthRecord } from '../../src/simulator/truth.ts';

/** Where a client sends. */
export interface Endpoint {
  /** Base URL with `/v1`. */
  url: string;
  model: string;
}

/** What the fast sender has sent so far; instants of the machine's clock. */
export interface Sent {
  requests: number;
  /** Content events. */
  events: number;
  firstReceivedMs?: number;
  lastEndMs?: number;
}

/**
 * 50 tokens/s to each stream, however many there are; a step of the engine is a token of all. An answer has `answerTokens`, or fewer where the request
 * says so.
 */
function steadyProfile(answerTokens: number) {
  return {
    model: 'bench-model',
    engine: { maxBatch: 2048, stepMs: 20, decodeMsPerSequence: 0, prefillMsPerToken: 0 },
    noise: { jitterRatio: 0, driftRatio: 0 },
    outputTokens: { median: answerTokens },
  };
}

/**
 * The simulator with the profile of 50 tokens/s, or one of its built-in ones, while `use` lasts. Gives what `use` gave, and the truth of every
 * request by its id.
 */
export async function withSimulator<Result>(
  { folder, profile, answerTokens }: { folder: string; profile?: string | undefined; answerTokens: number },
  use: (endpoint: Endpoint) => Promise<Result>,
): Promise<{ result: Result; truth: Map<string, TruthRecord> }> {
  const truthLog = join(folder, 'truth.jsonl');
  const steady = join(folder, 'steady.json');
  writeFileSync(steady, JSON.stringify(steadyProfile(answerTokens)));
  const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
  const words = ['simulate', '--profile', profile ?? steady, '--truth-log', truthLog, '--json'];
  const result = await withProgram([cli, ...words], use);
  const lines = readFileSync(truthLog, 'utf8').trim().split('\n');
  const records = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as TruthRecord);
  return { result, truth: new Map(records.map((record) => [record.requestId, record])) };
}

/** The fast sender, with answers of so many events whatever is asked for, while `use` lasts; and what it had sent at its end. */
export function withFastSender<Result>(
  use: (endpoint: Endpoint) => Promise<Result>,
  answerEvents: number,
): Promise<{ result: Result; sent: Sent }> {
  const program = fileURLToPath(new URL('fast-sender.ts', import.meta.url));
  return withProgram([program, String(answerEvents)], async (endpoint) => {
    const result = await use(endpoint);
    return { result, sent: await readSent(endpoint) };
  });
}

async function readSent({ url }: Endpoint): Promise<Sent> {
  const answer = await fetch(new URL('/bench/sent', url));
  return (await answer.json()) as Sent;
}

async function withProgram<Result>(words: string[], use: (endpoint: Endpoint) => Promise<Result>): Promise<Result> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    return await use(await readAddress(child));
  } finally {
    await stop(child);
  }
}

async function readAddress(child: ChildProcess): Promise<Endpoint> {
  if (!child.stdout) throw new Error('The endpoint has no output to read its address from');
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line) as Endpoint;
  throw new Error('The endpoint ended before it gave its address');
}

/** Also for what has ended already. */
export function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** A llama.cpp server that a test starts itself, with its page of metrics; one thread on one core, so that the generator has the other. */
import { type ChildProcess, spawn } from 'node:child_process';
import { findRealServer } from '../../scripts/real-server/place.ts';
import { parsePrometheusText } from '../../src/protocol/prometheus-text.ts';

export interface RealServer {
  /** Scheme, host and port. */
  origin: string;
  stop: () => Promise<void>;
}

/** `options`: further words for serve.py. Without any it has one slot. */
export async function startRealServer(options: readonly string[] = ['--parallel', '1']): Promise<RealServer> {
  const server = findRealServer(process.env);
  if (!server) throw new Error('The real server is not installed: node scripts/real-server/install.ts');
  const words = [server.program, '--model', server.model, '--port', '0', '--one-core', '--metrics', ...options];
  const child = spawn(server.python, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  return { origin: await firstLine(child), stop: () => stopped(child) };
}

/** What the server counted since its start. */
export interface OwnTotals {
  promptMs: number;
  predictedMs: number;
  predictedTokens: number;
}

/** The counters of tools/server/README.md, "GET /metrics". Throws where the page lacks one. */
export async function readOwnTotals(origin: string): Promise<OwnTotals> {
  const { series } = parsePrometheusText(await (await fetch(`${origin}/metrics`)).text());
  const total = (name: string): number => {
    const found = series.find((one) => one.name === `llamacpp:${name}`);
    if (!found) throw new Error(`The server's page has no llamacpp:${name}`);
    return found.value;
  };
  return {
    promptMs: total('prompt_seconds_total') * 1000,
    predictedMs: total('tokens_predicted_seconds_total') * 1000,
    predictedTokens: total('tokens_predicted_total'),
  };
}

export function subtract(after: OwnTotals, before: OwnTotals): OwnTotals {
  return {
    promptMs: after.promptMs - before.promptMs,
    predictedMs: after.predictedMs - before.predictedMs,
    predictedTokens: after.predictedTokens - before.predictedTokens,
  };
}

/** The server prints its address when it is ready. Its output is read on: it writes once more when it is stopped. */
function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (data: Buffer) => {
      text += data.toString();
      const [line, ...more] = text.split('\n');
      if (line && more.length > 0) resolve(line);
    });
    child.once('exit', () => reject(new Error('The server ended before it was ready.')));
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** One run of a peer against one of the two endpoints. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type Endpoint, withFastSender, withSimulator } from '../endpoint.ts';
import { type Usage, watchProcesses } from '../process-usage.ts';
import { compareWithTruth, type Told, type TruthError } from '../truth-error.ts';
import type { Spent } from '../whole-process.ts';
import type { InstalledPeer } from './install.ts';
import { TRUTH_EVENTS } from './peer.ts';

export interface PeerLoad {
  streams: number;
  /** Measured requests; as many as there are streams go before them. */
  requests: number;
}

/** Longer than any of them needs; a tool that hangs must not hold up the others. */
const TIMEOUT_MS = 240_000;

/** Every request that the tool's own export has a TTFT for, beside the truth. */
export async function measurePeerTruth(installed: InstalledPeer, load: PeerLoad, folder: string): Promise<TruthError> {
  const scratch = mkdtempSync(join(folder, 'peer-'));
  const requests = load.requests + load.streams;
  const { truth } = await withSimulator({ folder: scratch, answerTokens: TRUTH_EVENTS }, (endpoint) =>
    runPeer({ installed, endpoint, streams: load.streams, requests, folder: scratch, wantsRequests: true }),
  );
  const told = installed.peer.readRequests(scratch);
  // The first of every connection carry what a client does once; the driver's and the bare loop's do not count either.
  const receivedMs = ({ requestId }: Told): number => truth.get(requestId)?.receivedMs ?? Number.NaN;
  const measured = told.sort((a, b) => receivedMs(a) - receivedMs(b)).slice(load.streams);
  if (measured.length < load.requests / 2)
    throw new Error(`${installed.peer.name} tells of ${told.length} answered requests of ${requests}`);
  return compareWithTruth(measured, truth);
}

/** What one run with the fast sender uses, from its start to its end. */
export async function spendAsPeer(
  installed: InstalledPeer,
  load: PeerLoad & { outputTokens: number },
  folder: string,
): Promise<Spent> {
  const scratch = mkdtempSync(join(folder, 'peer-'));
  const { result: usage, sent } = await withFastSender(
    (endpoint) => runPeer({ ...load, installed, endpoint, folder: scratch, wantsRequests: false }),
    load.outputTokens,
  );
  if (sent.requests < load.requests) throw new Error(`${installed.peer.name} sent only ${sent.requests} requests`);
  return { ...usage, events: sent.events };
}

/** How it is called, with words for what is a place on this machine; and the file that it is given, where it is given one. */
export function commandLine({ peer, tokenizer }: InstalledPeer, of: PeerLoad & { folder: string }): string {
  const folder = mkdtempSync(join(of.folder, 'peer-'));
  const { program, words, env, config } = peer.prepare({
    ...of,
    url: 'URL',
    model: 'MODEL',
    folder,
    tokenizer,
    wantsRequests: false,
  });
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const text = [
    [...variables, program, ...words].join(' '),
    ...(config ? [`# What it reads there: ${config}`] : []),
  ].join('\n');
  return text.replaceAll(tokenizer, 'TOKENIZER').replaceAll(folder, 'FOLDER');
}

/** Rejects, with the end of what it wrote, where the tool fails or does not end. */
function runPeer(of: {
  installed: InstalledPeer;
  endpoint: Endpoint;
  streams: number;
  requests: number;
  folder: string;
  wantsRequests: boolean;
}): Promise<Usage> {
  const { peer, bin, tokenizer } = of.installed;
  const { program, words, env } = peer.prepare({
    ...{ url: new URL(of.endpoint.url).origin, model: of.endpoint.model, streams: of.streams },
    ...{ requests: of.requests, folder: of.folder, tokenizer, wantsRequests: of.wantsRequests },
  });
  return new Promise((resolve, reject) => {
    // Not by itself: its first line names the folder in which the environment was made.
    const child = spawn(join(bin, 'python'), [join(bin, program), ...words], {
      cwd: of.folder,
      env: { PATH: `${bin}:${process.env.PATH}`, HOME: of.folder, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A session of its own: its helpers are found and ended with it.
      detached: true,
    });
    let told = '';
    const listen = (data: Buffer): void => {
      told = (told + data.toString()).slice(-2000);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const { pid } = child;
    const stopWatching = pid === undefined ? undefined : watchProcesses(pid);
    const timer = setTimeout(() => endGroup(pid), TIMEOUT_MS);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      const usage = stopWatching?.();
      endGroup(pid);
      if (code === 0 && usage) resolve(usage);
      else reject(new Error(`${peer.name} ended with ${code ?? 'a signal'}: ${told.trim().split('\n').at(-1)}`));
    });
  });
}

/** The tool and whatever of its helpers is left: they are a process group of their own. */
function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}

/** What an event costs a whole command, with its start taken off: from two runs of different length. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { commandWords } from './command.ts';
import { withFastSender } from './endpoint.ts';
import { type Usage, watchProcesses } from './process-usage.ts';

/** One run of a command with all the processes that it starts. */
export interface Spent extends Usage {
  /** Content events that it was sent. */
  events: number;
}

export interface WholeSpeed {
  /** Events that the longer run had more / CPU time that it took more. */
  eventsPerCpuSec: number;
  /** What is left of the shorter run when its events are paid for: start and end. */
  fixedCpuSec: number;
  /** Of the longer run. */
  peakMemoryBytes: number;
}

/** `spend` is asked for a run of a quarter of the requests, then for one of all. */
export async function measureWhole(spend: (requests: number) => Promise<Spent>, requests: number): Promise<WholeSpeed> {
  const short = await spend(Math.ceil(requests / 4));
  const long = await spend(requests);
  const cpuSecPerEvent = (long.cpuSec - short.cpuSec) / (long.events - short.events);
  return {
    eventsPerCpuSec: 1 / cpuSecPerEvent,
    fixedCpuSec: short.cpuSec - short.events * cpuSecPerEvent,
    peakMemoryBytes: long.peakMemoryBytes,
  };
}

/** The product's bundled command line, run file and reports included. */
export async function spendAsProduct(
  load: { streams: number; requests: number; events: number },
  folder: string,
): Promise<Spent> {
  const scratch = mkdtempSync(join(folder, 'product-'));
  const { result: usage, sent } = await withFastSender(
    (endpoint) => runToEnd(commandWords(load, endpoint, scratch), scratch),
    load.events,
  );
  if (sent.requests < load.requests) throw new Error(`The command line sent only ${sent.requests} requests`);
  return { ...usage, events: sent.events };
}

/** Whatever the verdict is: an unfit stage is told of by an exit code. */
function runToEnd(words: string[], cwd: string): Promise<Usage> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd, stdio: 'ignore', detached: true });
    child.once('error', reject);
    if (child.pid === undefined) return;
    const stopWatching = watchProcesses(child.pid);
    child.once('exit', () => resolve(stopWatching()));
  });
}

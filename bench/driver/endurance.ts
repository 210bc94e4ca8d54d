/** A hundred thousand requests in one run of the bundled command line: resident memory beside the number of samples in the run file. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { commandWords } from './command.ts';
import { withFastSender } from './endpoint.ts';
import { readPeakRssBytes, readRssBytes } from './process-usage.ts';

export interface EnduranceResult {
  requests: number;
  /** Resident memory when a fifth of the samples was in the run file, and when all were. */
  rssAtFifthBytes: number;
  rssAtEndBytes: number;
  /** Highest resident memory of the whole process: the judgement and the reports are in it. */
  peakRssBytes: number;
  /** Samples in the run file at its end. */
  samples: number;
  runFileBytes: number;
  wallSec: number;
}

const STREAMS = 64;
const EVENTS = 16;
const LOOK_MS = 50;

export async function measureEndurance(requests: number, folder: string): Promise<EnduranceResult> {
  const scratch = mkdtempSync(join(folder, 'endurance-'));
  const load = { streams: STREAMS, events: EVENTS, requests };
  const { result } = await withFastSender(
    (endpoint) => watchRun(commandWords(load, endpoint, scratch), { requests, scratch }),
    EVENTS,
  );
  return result;
}

function watchRun(words: string[], of: { requests: number; scratch: string }): Promise<EnduranceResult> {
  const startedMs = performance.now();
  const child = spawn(process.execPath, words, { cwd: of.scratch, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (data: Buffer) => {
    told = (told + data.toString()).slice(-2000);
  });
  const lines = new LineCount(join(of.scratch, 'out', 'run.jsonl'), '"kind":"sample"');
  const found = { rssAtFifthBytes: 0, rssAtEndBytes: 0, peakRssBytes: 0 };
  const pid = child.pid ?? 0;
  const look = (): void => {
    const samples = lines.count();
    const rss = readRssBytes(pid);
    if (samples >= of.requests / 5 && found.rssAtFifthBytes === 0) found.rssAtFifthBytes = rss;
    if (samples >= of.requests && found.rssAtEndBytes === 0) found.rssAtEndBytes = rss;
    found.peakRssBytes = Math.max(found.peakRssBytes, readPeakRssBytes(pid));
  };
  const timer = setInterval(look, LOOK_MS);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      const samples = lines.count();
      // Whatever the verdict is: an unfit stage is told of by an exit code, and the run file is whole all the same.
      if (samples < of.requests) reject(new Error(`The run ended with ${code} after ${samples} samples: ${told}`));
      const wallSec = (performance.now() - startedMs) / 1000;
      resolve({ requests: of.requests, ...found, samples, runFileBytes: lines.bytes, wallSec });
    });
  });
}

/** Counts the lines of a growing file that hold a text, reading each byte once. */
class LineCount {
  readonly #path: string;
  readonly #text: string;
  readonly #buffer: Buffer = Buffer.alloc(1 << 20);
  #file: number | undefined;
  #rest = '';
  #count = 0;
  bytes = 0;

  constructor(path: string, text: string) {
    this.#path = path;
    this.#text = text;
  }

  count(): number {
    if (this.#file === undefined && existsSync(this.#path)) this.#file = openSync(this.#path, 'r');
    if (this.#file === undefined) return 0;
    for (;;) {
      const read = readSync(this.#file, this.#buffer, 0, this.#buffer.length, this.bytes);
      if (read === 0) return this.#count;
      this.bytes += read;
      const lines = (this.#rest + this.#buffer.toString('latin1', 0, read)).split('\n');
      this.#rest = lines.pop() ?? '';
      this.#count += lines.filter((line) => line.includes(this.#text)).length;
    }
  }
}

/** What a process and all that it started use, read from /proc beside it: Python's load generators are several processes. Linux only. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Usage {
  /** CPU time of all of them, user and system, from the start of the first on. */
  cpuSec: number;
  /** Highest sum of their proportional shares of memory (PSS): what several of them map is counted once. */
  peakMemoryBytes: number;
}

/** How often it looks, and so what may be missed of a process at its end; seldom enough not to be a load itself. */
const LOOK_MS = 100;
/** Memory is dearer to read. */
const LOOKS_PER_MEMORY = 10;
/** USER_HZ, which Linux fixes for all that it shows to programs. */
const TICKS_PER_SEC = 100;

/** Starts watching; the returned function stops and reports. Call it before the processes have gone. */
export function watchProcesses(rootPid: number): () => Usage {
  const known = new Map<number, number>();
  let peakMemoryBytes = 0;
  let looks = 0;
  const look = (): void => {
    const tree = readTree(rootPid);
    // What has ended since keeps what it had used when it was last seen.
    for (const { pid, cpuSec } of tree) known.set(pid, cpuSec);
    if (looks++ % LOOKS_PER_MEMORY !== 0) return;
    const memoryBytes = tree.reduce((sum, { pid }) => sum + readPss(pid), 0);
    peakMemoryBytes = Math.max(peakMemoryBytes, memoryBytes);
  };
  look();
  const timer = setInterval(look, LOOK_MS);
  return () => {
    clearInterval(timer);
    return { cpuSec: [...known.values()].reduce((sum, each) => sum + each, 0), peakMemoryBytes };
  };
}

/** Resident memory now; 0 where the process has gone. */
export function readRssBytes(pid: number): number {
  return readKiB(`/proc/${pid}/status`, /^VmRSS:\s+(\d+) kB/m);
}

/** Highest resident memory so far; 0 where the process has gone. */
export function readPeakRssBytes(pid: number): number {
  return readKiB(`/proc/${pid}/status`, /^VmHWM:\s+(\d+) kB/m);
}

function readTree(rootPid: number): { pid: number; cpuSec: number }[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStat(Number(name)) ?? []);
  const tree = new Set([rootPid]);
  // A parent may have a higher number than its child where numbers have wrapped: repeated until nothing is added.
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const { pid, parent, session } of all) if (tree.has(parent) || session === rootPid) tree.add(pid);
  }
  return all.filter(({ pid }) => tree.has(pid));
}

/** proc(5), /proc/pid/stat; the name in brackets may hold spaces and brackets itself. */
function readStat(pid: number): { pid: number; parent: number; session: number; cpuSec: number } | undefined {
  const text = readOrNothing(`/proc/${pid}/stat`);
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent, , session] = fields;
  const [userTicks, systemTicks] = fields.slice(11);
  if (parent === undefined || session === undefined || userTicks === undefined || systemTicks === undefined) return;
  return { pid, parent, session, cpuSec: (userTicks + systemTicks) / TICKS_PER_SEC };
}

function readPss(pid: number): number {
  return readKiB(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+) kB/m);
}

function readKiB(file: string, line: RegExp): number {
  return Number(line.exec(readOrNothing(file))?.[1] ?? 0) * 1024;
}

/** A process may end between two reads. */
function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

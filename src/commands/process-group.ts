/** A child's process group: what it started and what that started. An edge: signals, and `/proc` where there is one. */
import { readdirSync, readFileSync } from 'node:fs';

/** Signals every process of the group; one that is gone already is none. `leader` is undefined where nothing could be started. */
export function signalGroup(leader: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, signal);
  } catch {
    // The group is gone already.
  }
}

/**
 * Whether a process of the group still runs. One that has ended and was not collected by its parent takes signals too: in a container
 * whose first process collects nobody's children it does for ever. Only Linux says which those are; elsewhere they count as running.
 */
export function isGroupRunning(leader: number | undefined): boolean {
  if (leader === undefined) return false;
  try {
    process.kill(-leader, 0);
  } catch {
    return false;
  }
  const states = listStates(leader);
  return states.length === 0 || states.some((state) => state !== 'Z' && state !== 'X');
}

/** When a process was started, in the system's ticks since it came up (proc_pid_stat(5)); empty where that cannot be seen, or it is gone. */
export function startTicksOf(pid: number): string {
  const stat = readStat(String(pid));
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** State letters of the group's processes (proc_pid_stat(5)); none where they cannot be seen. */
function listStates(group: number): string[] {
  return listProcesses().flatMap((pid) => {
    // The program's name in parentheses may hold any character, parentheses too: what follows the last one counts.
    const stat = readStat(pid);
    const [state, , itsGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state !== undefined && Number(itsGroup) === group ? [state] : [];
  });
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Empty for a process that ended in the meantime. */
function readStat(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}

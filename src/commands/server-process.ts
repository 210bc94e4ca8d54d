/** Starts the user's own server and stops it again, with everything that it started. An edge: processes and one log file. */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ServerProcess } from '../world.ts';
import { isGroupRunning, signalGroup } from './process-group.ts';

/** The runner kills 10 s after it asked to stop: within that the run file is closed and the reports are written too. */
const PATIENCE_MS = 4000;
const POLL_MS = 50;
const TAIL_BYTES = 4096;
const TAIL_LINES = 20;

/** `command` is a shell line, as in a workflow's `run:`. Its output goes to `logPath`. */
export function startServerProcess(options: {
  command: string;
  logPath: string;
  /** Keeps what an earlier server wrote there. */
  append?: boolean | undefined;
  /** Takes secrets out of the log once the server has stopped, and out of every tail. */
  conceal: (text: string) => string;
  env: Record<string, string | undefined>;
  /** Told the process group. */
  started?: ((group: number) => void) | undefined;
  /** Monotonic milliseconds. */
  now: () => number;
}): ServerProcess {
  const { command, logPath, conceal, env } = options;
  mkdirSync(dirname(logPath), { recursive: true });
  const log = openSync(logPath, options.append ? 'a' : 'w');
  // A process group of its own, so that stopping reaches what the shell started.
  const child = spawn('sh', ['-c', command], { detached: true, stdio: ['ignore', log, log], env: withoutOurs(env) });
  closeSync(log);
  if (child.pid !== undefined) options.started?.(child.pid);
  let ended: string | undefined;
  const gone = new Promise<void>((resolve) => {
    child.on('error', (error) => {
      ended = error.message;
      resolve();
    });
    child.on('exit', (code, signal) => {
      ended = signal ? `it was ended by ${signal}` : `it ended with exit code ${code}`;
      resolve();
    });
  });
  // Whatever ends this process must not leave the server behind.
  const killNow = (): void => signalGroup(child.pid, 'SIGKILL');
  process.once('exit', killNow);
  return {
    ended: () => ended,
    logTail: () => conceal(readTail(logPath)),
    stop: async () => {
      signalGroup(child.pid, 'SIGTERM');
      // The shell may be gone before what it started: the group counts.
      const untilMs = options.now() + PATIENCE_MS;
      while (isGroupRunning(child.pid) && options.now() < untilMs) await setTimeout(POLL_MS);
      killNow();
      await gone;
      process.removeListener('exit', killNow);
      writeFileSync(logPath, conceal(readFileSync(logPath, 'utf8')));
    },
  };
}

/** The step's inputs and the runner's tokens are ours to hold: the server has no business with them. */
function withoutOurs(env: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(INPUT_|ACTIONS_(RUNTIME|RESULTS|ID_TOKEN))/.test(name)),
  );
}

function readTail(path: string): string {
  const file = openSync(path, 'r');
  try {
    const { size } = statSync(path);
    const bytes = Buffer.alloc(Math.min(size, TAIL_BYTES));
    readSync(file, bytes, 0, bytes.length, size - bytes.length);
    return bytes.toString('utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
  } finally {
    closeSync(file);
  }
}

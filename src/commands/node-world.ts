/** The world as a Node process has it. Both entries start from here and add what is theirs. */
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { monotonicMs } from '../drive/clock.ts';
import { openRunFile } from '../history/run-writer.ts';
import type { World } from '../world.ts';
import { readShipped, readText, readTool } from './files.ts';
import { startServerProcess } from './server-process.ts';

export function nodeWorld(
  options: Pick<World, 'findBaseline' | 'progress' | 'announce' | 'signal' | 'warnings' | 'commit' | 'github'> & {
    runPath: string;
    /** Where a started server's output is kept. */
    logPath: string;
    /** Takes secrets out of that output. */
    conceal: (text: string) => string;
    env: Record<string, string | undefined>;
  },
): World {
  const { runPath, logPath, conceal, env, ...given } = options;
  const clockOriginMs = monotonicMs();
  return {
    ...given,
    clockOriginMs,
    now: () => monotonicMs() - clockOriginMs,
    wallClock: Date.now,
    nonce: () => randomBytes(4).toString('hex'),
    readText,
    readShipped,
    startServer: (command) => startServerProcess({ command, logPath, conceal, env, now: monotonicMs }),
    sleep: async (ms) => {
      // An abort ends the pause; whoever sleeps looks at the signal itself.
      await setTimeout(ms, undefined, { signal: options.signal }).catch(() => undefined);
    },
    openRunFile: () => {
      const writer = openRunFile(runPath);
      process.once('exit', writer.close);
      return writer.append;
    },
    tool: readTool(),
    environment: {
      node: process.version,
      platform: `${process.platform}-${process.arch}`,
      cpus: availableParallelism(),
      ci: env.CI === 'true',
    },
  };
}

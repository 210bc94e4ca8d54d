/** The world as a Node process has it. Both entries start from here and add what is theirs. */
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Arm } from '../drive/arms.ts';
import { monotonicMs } from '../drive/clock.ts';
import { openRunFile } from '../history/run-writer.ts';
import type { World } from '../world.ts';
import { readShipped, readText, readTool } from './files.ts';
import { ownScorerLoader, whyNoOwnCodeHere } from './own-scorer.ts';
import { startServerProcess } from './server-process.ts';

/** Where the servers that a run starts write. */
export function serverLogs(folder: string): Record<Arm, string> {
  return { candidate: join(folder, 'server.log'), base: join(folder, 'server-baseline.log') };
}

export function nodeWorld(
  options: Pick<
    World,
    | 'findBaseline'
    | 'findAttempts'
    | 'awaitParts'
    | 'calibration'
    | 'progress'
    | 'announce'
    | 'signal'
    | 'warnings'
    | 'commit'
    | 'github'
    | 'instances'
  > & {
    runPath: string;
    /** Where a started server's output is kept, for each arm. */
    logPaths: Record<Arm, string>;
    /** Takes secrets out of that output. */
    conceal: (text: string) => string;
    env: Record<string, string | undefined>;
    /** Told the process group of each server that is started. */
    serverStarted?: ((arm: Arm, group: number) => void) | undefined;
  },
): World {
  const { runPath, logPaths, conceal, env, serverStarted, ...given } = options;
  const started = new Set<Arm>();
  const clockOriginMs = monotonicMs();
  return {
    ...given,
    clockOriginMs,
    now: () => monotonicMs() - clockOriginMs,
    wallClock: Date.now,
    nonce: () => randomBytes(4).toString('hex'),
    readText,
    readShipped,
    startServer: (command, arm) => {
      const append = started.has(arm);
      started.add(arm);
      const tell = (group: number): void => serverStarted?.(arm, group);
      const place = { logPath: logPaths[arm], append, conceal, env };
      return startServerProcess({ command, ...place, started: tell, now: monotonicMs });
    },
    sleep: async (ms) => {
      // An abort ends the pause; whoever sleeps looks at the signal itself.
      await setTimeout(ms, undefined, { signal: options.signal }).catch(() => undefined);
    },
    ownCode: { refused: whyNoOwnCodeHere(env, readText), loadScorer: ownScorerLoader({ folder: process.cwd() }) },
    openRunFile: () => {
      const writer = openRunFile(runPath);
      return (record) => {
        const written = writer.append(record);
        // The last line; a process that ends before it leaves nothing unwritten.
        if (record.kind === 'end') writer.close();
        return written;
      };
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

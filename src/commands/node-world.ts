/** The world as a Node process has it. Both entries start from here and add what is theirs. */
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { monotonicMs } from '../drive/clock.ts';
import { openRunFile } from '../history/run-writer.ts';
import type { World } from '../world.ts';
import { readShipped, readText, readTool } from './files.ts';

export function nodeWorld(
  options: Pick<World, 'findBaseline' | 'progress' | 'signal' | 'warnings' | 'commit' | 'github'> & {
    runPath: string;
    env: Record<string, string | undefined>;
  },
): World {
  const { runPath, env, ...given } = options;
  const clockOriginMs = monotonicMs();
  return {
    ...given,
    clockOriginMs,
    now: () => monotonicMs() - clockOriginMs,
    wallClock: Date.now,
    nonce: () => randomBytes(4).toString('hex'),
    readText,
    readShipped,
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

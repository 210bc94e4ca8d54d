/** The command line in processes of its own: what it measured, and the simulator. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import type { Result } from '../../src/model/result.ts';

/** `dist`: the bundle, as users run it. `source`: what lies in src/ now. */
export type Build = 'dist' | 'source';

const entries: Record<Build, string> = {
  dist: fileURLToPath(new URL('../../dist/cli.js', import.meta.url)),
  source: fileURLToPath(new URL('../../src/cli.ts', import.meta.url)),
};

/**
 * `insight-agent run` against one endpoint, gated against stored run files where there are any; what it writes is in `folder/name`. Throws where it
 * left no result, with what it wrote to standard error.
 */
export async function measure(of: {
  build: Build;
  folder: string;
  name: string;
  /** The configuration, without its baseline. */
  config: string;
  /** Keys of the section `target`, beside those in `config`. */
  target: Record<string, unknown>;
  /** Stored run files, below the folder. */
  baseline: readonly string[];
}): Promise<Result> {
  const { build, folder, name, target, baseline } = of;
  const config = (parse(of.config) ?? {}) as Record<string, unknown>;
  const given = { ...((config.target ?? {}) as Record<string, unknown>), ...target };
  const compared = baseline.length === 0 ? { design: 'none' } : { files: [...baseline] };
  const whole = { ...config, target: given, baseline: compared };
  await writeFile(join(folder, `${name}.yml`), stringify(whole));
  const child = spawn(process.execPath, [entries[build], 'run', '--config', `${name}.yml`, '--out', name], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [told] = await Promise.all([text(child.stderr), ended(child)]);
  try {
    return JSON.parse(await readFile(join(folder, name, 'result.json'), 'utf8')) as Result;
  } catch (cause) {
    throw new Error(`${name} left no result:\n${told.slice(-2000)}`, { cause });
  }
}

export interface Endpoint {
  /** Keys of the section `target`. */
  target: Record<string, unknown>;
  stop: () => Promise<void>;
}

/** A fresh simulator of a profile file, with the noise of its own that every process of a build has. */
export async function startSimulator(of: { build: Build; profile: string; runSeed: number }): Promise<Endpoint> {
  const words = [entries[of.build], 'simulate', '--profile', of.profile, '--run-seed', String(of.runSeed)];
  const child = spawn(process.execPath, [...words, '--port', '0', '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString()));
    child.once('exit', () => reject(new Error(`The simulator ended before it gave its address (${of.profile})`)));
  });
  const { url, model } = JSON.parse(line) as { url: string; model: string };
  return {
    target: { url, model },
    stop: async () => {
      child.kill('SIGTERM');
      await ended(child);
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', () => resolve()));
}

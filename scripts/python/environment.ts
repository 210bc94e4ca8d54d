/** Virtual environments of Python outside the checkout, in the user's cache folder: one for each state of its list of packages. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where the environment `name` of this list of packages belongs, there or not. */
export function placeOfEnvironment(of: {
  name: string;
  requirementsPath: string;
  env: Record<string, string | undefined>;
}): string {
  const digest = createHash('sha256').update(readFileSync(of.requirementsPath)).digest('hex').slice(0, 12);
  return join(of.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'insight-agent', `${of.name}-${digest}`);
}

/**
 * Makes the environment, installs exactly what the list names, and tries it with `check`, a line of Python. Throws where one of the steps fails;
 * nothing is left then.
 */
export function makeEnvironment(of: {
  python: string;
  folder: string;
  requirementsPath: string;
  /** Further words for `pip install`. */
  pip: readonly string[];
  check: string;
}): void {
  // Made aside and moved when it is whole, so that what is found is never half of it.
  const draft = `${of.folder}.${process.pid}`;
  mkdirSync(dirname(of.folder), { recursive: true });
  const install = ['-m', 'pip', 'install', '--quiet', '--no-deps', ...of.pip, '-r', of.requirementsPath];
  try {
    runProgram([of.python, '-m', 'venv', draft]);
    runProgram([`${draft}/bin/python`, ...install]);
    runProgram([`${draft}/bin/python`, '-c', of.check]);
    rmSync(of.folder, { recursive: true, force: true });
    renameSync(draft, of.folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Runs to the end with its output shown; throws where it fails. */
export function runProgram([program = '', ...words]: string[]): void {
  const { status, error } = spawnSync(program, words, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0)
    throw new Error(`${[program, ...words].join(' ')} failed: ${error?.message ?? `exit code ${status}`}`);
}

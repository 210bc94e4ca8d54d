/**
 * Installs llama.cpp's server and SmolLM2-135M-Instruct into a virtual environment in the user's cache folder, about 180 MB, once. Ends
 * non-zero with what to do where it cannot.
 */
import { spawnSync } from 'node:child_process';
import { makeEnvironment, runProgram } from '../python/environment.ts';
import { findRealServer, placeOfRealServer, requirementsPath } from './place.ts';

/** The wheel of the server is built for these. */
const builtFor = ['linux-x64', 'linux-arm64'];
/** The oldest Python that its stable interface is for, with what makes virtual environments. */
const isFit = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))';

const found = findRealServer(process.env);
if (found) say(`The real server is installed: ${found.model}`);
else install();

function install(): void {
  const platform = `${process.platform}-${process.arch}`;
  if (!builtFor.includes(platform))
    giveUp(`There is no built server for ${platform}, only for ${builtFor.join(' and ')}.`);
  const python = findPython() ?? installPython();
  const folder = placeOfRealServer(process.env);
  say(`Installing the real server into ${folder} …`);
  const pip = ['--require-hashes', '--only-binary', ':all:'];
  makeEnvironment({ python, folder, requirementsPath, pip, check: 'import xllamacpp' });
  const installed = findRealServer(process.env);
  if (!installed) giveUp('The packages are installed, but the model is not where it was expected.');
  say(`Installed: ${installed.model}`);
}

function findPython(): string | undefined {
  return ['python3', '/usr/bin/python3'].find((name) => spawnSync(name, ['-c', isFit]).status === 0);
}

function installPython(): string {
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (canInstall) {
    runProgram(['apt-get', 'update', '-qq']);
    runProgram(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'python3', 'python3-venv']);
  }
  const python = findPython();
  return (
    python ??
    giveUp(
      'Python 3.10 or newer with the module venv is needed: on Debian and Ubuntu, apt-get install python3 python3-venv.',
    )
  );
}

function giveUp(sentence: string): never {
  process.stderr.write(`The real server cannot be installed. ${sentence}\n`);
  process.exit(1);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

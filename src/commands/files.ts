/** Reading and writing files for the commands: the only messages about paths are made here. */
import { isUtf8 } from 'node:buffer';
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../errors.ts';

/**
 * Text of a file; throws an InputError that names it, and the line that is no UTF-8, or where it lies, links followed, outside of the folder
 * `within`.
 */
export function readText(path: string, within?: string): string {
  const text = readAnyText(path);
  if (within !== undefined && relative(realpathSync(within), realpathSync(path)).split(sep)[0] === '..')
    throw new InputError(`${path} is a link that leads out of ${within}`, 'Put the file itself there.', { file: path });
  // What is no UTF-8 was replaced by this sign, and prompts would go out with it.
  const at = text.indexOf('\uFFFD');
  if (at === -1 || isUtf8(readFileSync(path))) return text;
  const isUtf16 = /^\uFFFD\uFFFD/.test(text);
  throw new InputError(
    `${path} is ${isUtf16 ? 'UTF-16' : 'not all UTF-8'}`,
    'Save it as UTF-8.',
    isUtf16 ? { file: path } : { file: path, line: text.slice(0, at).split('\n').length },
  );
}

/** Text of a file, whatever stands where it is no UTF-8; throws an InputError that names it. */
export function readAnyText(path: string): string {
  const read = tryReadText(path);
  if ('text' in read) return read.text;
  throw unreadable(path, read);
}

/** The words for a file that cannot be read. */
export function unreadable(path: string, { why, cause }: { why: string; cause: unknown }): InputError {
  return new InputError(
    `${path} ${why}`,
    `Check the path; it is taken from the folder in which the command runs.`,
    { file: path },
    { cause },
  );
}

/** Text of a file, or why there is none, without its name. */
export function tryReadText(path: string): { text: string } | { why: string; cause: unknown } {
  try {
    return { text: readFileSync(path, 'utf8') };
  } catch (cause) {
    const { code = '' } = cause as { code?: string };
    return { why: whyUnreadable(code), cause };
  }
}

/** What the system's code for a failed reading means, after the name of the file. */
export function whyUnreadable(code: string): string {
  switch (code) {
    case 'ENOENT':
      return 'does not exist';
    case 'EISDIR':
      return 'is a folder';
    // A text holds 512 MiB at the most, whatever the memory.
    case 'ERR_STRING_TOO_LONG':
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'is too large to be read: give a part of it, below 500 MB';
    default:
      return `cannot be read (${code})`;
  }
}

/** Writes a file and the folders above it. */
export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Where a run goes that is to be written to `to`: that file, or the run.jsonl of that folder. */
export function runPathOf(to: string): string {
  const isFolder = /[/\\]$/.test(to) || (statSync(to, { throwIfNoEntry: false })?.isDirectory() ?? false);
  return isFolder ? join(to, 'run.jsonl') : to;
}

/** Throws an InputError where the file is there and nobody wants it overwritten. */
export function refuseOverwriting(path: string, force: boolean | undefined): void {
  if (!existsSync(path) || force) return;
  throw new InputError(`${path} is there already`, 'Name another file with --to, or overwrite it with --force.', {
    file: path,
  });
}

/** Text of a file that ships with the product. */
export function readShipped(name: 'prompts.jsonl' | 'quality.jsonl'): string {
  return readFileSync(join(packageRoot(), 'data', name), 'utf8');
}

/** Name and version of this build. */
export function readTool(): { name: string; version: string } {
  const { name, version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return { name, version };
}

/** The folder that holds package.json and data/: above dist/ in the bundle, above src/ in the source. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'data', 'quality.jsonl'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('Internal error: the data folder of insight-agent is missing');
    folder = parent;
  }
  return folder;
}

/** Data from a tree that may be a stranger's: what it holds is sent to the endpoint, so no link and no path may lead to anything else. */
import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { InputError } from '../errors.ts';
import { readText } from './files.ts';

/**
 * Text of a file in `folder` or below. Throws an InputError that names it, where it lies elsewhere, is a link or is reached by one, or is git's own:
 * that may hold the job's token.
 */
export function readForeign(path: string, folder = '.'): string {
  const root = realpathSync(folder);
  const asked = resolve(root, path);
  const steps = relative(root, asked).split(sep);
  const isOurs = steps[0] !== '..' && !steps.some((step) => step.toLowerCase() === '.git');
  if (isOurs && (!existsSync(asked) || realpathSync(asked) === asked)) return readText(path);
  throw new InputError(
    `${path} is not read: it is, or is reached by, a link, or is no file of the tree`,
    'From a tree that may be a stranger’s only plain files are read.',
    { file: path },
  );
}

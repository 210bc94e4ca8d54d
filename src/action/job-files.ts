/** Where a job's files are read: in the working folder, or, where that may hold a stranger's, what decides at a commit of this repository. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { DEFAULT_CONFIG_PATH, findConfigFile } from '../commands/config-file.ts';
import { readText } from '../commands/files.ts';
import { readForeign } from '../commands/foreign-files.ts';
import { readCheckout } from '../commands/git.ts';
import { InputError } from '../errors.ts';
import type { GitHubClient } from '../github/client.ts';
import { readCommittedFile } from '../github/commit-file.ts';
import type { EventContext } from '../github/event.ts';
import { findTree, type Tree } from '../github/tree.ts';

export interface JobFiles {
  tree: Tree;
  /** Whether git says which commit lies there. */
  isCheckedOut: boolean;
  /** The config file, as the input or the default names it; absent where there is none. */
  config?: { path: string; text: string } | undefined;
  /** Text of a file that decides about the judgement; undefined where there is none. Throws an InputError for one that cannot be read. */
  decide: (path: string) => Promise<string | undefined>;
  /** A path from the root of the repository; undefined where it leads elsewhere. */
  locate: (path: string) => string | undefined;
  /** Text of a file of data, as `World.readText`. */
  readData: (path: string, within?: string) => string;
}

/** Throws PermissionError, UnavailableError, or the InputError of a config file that is named and not there. */
export async function openFiles(options: {
  client: GitHubClient;
  event: EventContext;
  env: Record<string, string | undefined>;
  /** The input `config`. */
  configPath: string | undefined;
}): Promise<JobFiles> {
  const { client, event, env, configPath } = options;
  const workspace = realpathSync(env.GITHUB_WORKSPACE || '.');
  const configFolder = dirname(resolve(configPath ?? DEFAULT_CONFIG_PATH));
  // The config may lie in a checkout of its own below the working folder.
  const checkouts = [await readCheckout(workspace), await readCheckout(configFolder)].filter(
    (checkout) => checkout !== undefined,
  );
  const found = findConfigFile(configPath);
  const tree = await findTree({
    ...{ client, event },
    checkedOut: [...new Set(checkouts.map(({ commit }) => commit))],
    hasConfig: found !== undefined && existsSync(found),
  });
  const isCheckedOut = checkouts.length > 0;
  const roots = [...checkouts.map(({ root }) => root).filter((root) => isWithin(workspace, root)), workspace];
  const place = (path: string): string | undefined => locate(path, roots);
  if (tree.holds === 'own') {
    const config = found === undefined ? undefined : { path: found, text: readText(found) };
    return { tree, isCheckedOut, config, decide: async (path) => readIfThere(path), locate: place, readData: readText };
  }
  const { sha } = tree.trusted;
  const readTrusted = async (path: string): Promise<string | undefined> => {
    const located = place(path);
    return located === undefined ? undefined : readCommittedFile({ client, event, sha, path: located });
  };
  // Outside of the working folder only the workflow's own steps have written.
  const decide = async (path: string): Promise<string | undefined> =>
    isWithin(workspace, resolve(path)) || isWithin(workspace, realPath(path)) ? readTrusted(path) : readIfThere(path);
  const path = configPath ?? DEFAULT_CONFIG_PATH;
  const text = await readTrusted(path);
  if (text === undefined && configPath !== undefined) throw missingAt(path, sha);
  const config = text === undefined ? undefined : { path, text };
  return { tree, isCheckedOut, config, decide, locate: place, readData: (named) => readForeign(named) };
}

/** A file that the job names, and that the commit which it is read at does not have. */
export function missingAt(path: string, sha: string): InputError {
  return new InputError(
    `${path} is not in the repository at the commit ${sha.slice(0, 12)}, where this event reads it`,
    'What decides about a run is not read from a working folder that may be a stranger’s (docs/forks.md): commit the file to that branch.',
    { file: path },
  );
}

/** From the root of the checkout that it lies in; undefined for a path that leads out of the working folder. */
function locate(path: string, roots: readonly string[]): string | undefined {
  const asked = resolve(path);
  const within = roots.filter((root) => isWithin(root, asked)).toSorted((a, b) => b.length - a.length);
  const [root] = within;
  return root === undefined ? undefined : relative(root, asked).split(sep).join('/');
}

function isWithin(folder: string, path: string): boolean {
  const [first = ''] = relative(folder, path).split(sep);
  return first !== '..';
}

function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readText(path) : undefined;
}

/** Finds the config file and resolves it together with inputs, flags and environment. */
import { existsSync } from 'node:fs';
import { resolveConfig } from '../config/load.ts';
import { readText, tryReadText } from './files.ts';

export const DEFAULT_CONFIG_PATH = '.github/insight-agent.yml';

/** The file that is read where nobody names another: `path`, or the default one where it exists. */
export function findConfigFile(path: string | undefined): string | undefined {
  return path ?? (existsSync(DEFAULT_CONFIG_PATH) ? DEFAULT_CONFIG_PATH : undefined);
}

/** `path` absent: the default file where it exists, else no file. Throws ConfigError or InputError. */
export function loadConfig(options: {
  path: string | undefined;
  inputs?: Record<string, string>;
  flags?: Record<string, string>;
  env: Record<string, string | undefined>;
  /** For commands that send nothing. */
  offline?: boolean;
}): ReturnType<typeof resolveConfig> {
  const { path, ...sources } = options;
  const file = findConfigFile(path);
  return resolveConfig({
    ...sources,
    readFile: tryReadText,
    file: file === undefined ? undefined : { name: file, text: readText(file) },
  });
}

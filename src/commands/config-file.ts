/** Finds the config file and resolves it together with inputs, flags and environment. */
import { existsSync } from 'node:fs';
import { resolveConfig } from '../config/load.ts';
import { readText, tryReadText } from './files.ts';

const DEFAULT_CONFIG_PATH = '.github/insight-agent.yml';

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
  const file = path ?? (existsSync(DEFAULT_CONFIG_PATH) ? DEFAULT_CONFIG_PATH : undefined);
  return resolveConfig({
    ...sources,
    readFile: tryReadText,
    file: file === undefined ? undefined : { name: file, text: readText(file) },
  });
}

/** The file of accepted regressions as it lies in the working tree. */
import { type AcceptedFile, readAcceptedFile } from '../config/accepted-file.ts';
import type { Acceptance } from '../model/acceptance.ts';
import type { Config } from '../model/config.ts';
import { tryReadText, unreadable } from './files.ts';

/**
 * What of the file is in force; nothing where there is none.
 * @throws ConfigError for one that cannot be understood, InputError for one that cannot be read.
 */
export function findAcceptedFile({ pullRequest }: Pick<Config, 'pullRequest'>, nowMs: number): AcceptedFile {
  const name = pullRequest?.accepted;
  if (name === undefined) return { entries: [], warnings: [] };
  const read = tryReadText(name);
  if ('text' in read) return readAcceptedFile({ name, text: read.text }, nowMs);
  if ((read.cause as { code?: string }).code === 'ENOENT') return { entries: [], warnings: [] };
  throw unreadable(name, read);
}

/** The config whose gates take these, too. */
export function accepting<Of extends Pick<Config, 'gates'>>(config: Of, entries: readonly Acceptance[]): Of {
  return entries.length === 0 ? config : { ...config, gates: { ...config.gates, accepted: entries } };
}

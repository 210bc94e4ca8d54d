/**
 * What main notes while it runs, so that the post step can close it should main be killed. The runner keeps each note as it is written; of one name
 * the last counts.
 */
import { startTicksOf } from '../commands/process-group.ts';
import type { Arm } from '../drive/arms.ts';
import type { CommitStatus } from '../github/commit-status.ts';
import { noteForPost, readNote } from '../github/step.ts';

export interface LeftOpen {
  /** Holds what main wrote. */
  folder: string;
  /** Under which name it is kept where main could not. */
  artifact: string;
  /** Servers that main started, by their process groups; `startTicks` tells a group from a later one of the same number. */
  servers: { group: number; startTicks: string }[];
  /** Names of the variables whose values no log may say; undefined where something secret stands in none. */
  secrets?: string[] | undefined;
  /** The commit status that waits for a result. */
  status?: { apiUrl: string; of: CommitStatus } | undefined;
}

export function noteOpened({ folder, artifact }: Pick<LeftOpen, 'folder' | 'artifact'>): void {
  noteForPost('folder', folder);
  noteForPost('artifact', artifact);
}

/** Shorter ones are words, and would be cut out of every line. */
const SHORTEST_SECRET = 8;

/** The variables that hold `secrets`, by their names: what is noted lies on the disk. */
export function noteSecrets(env: Record<string, string | undefined>, secrets: readonly string[]): void {
  const long = secrets.filter(({ length }) => length >= SHORTEST_SECRET);
  const holders = long.map((secret) => {
    const forms = [secret, secret.replace(/^\w+ /, '')];
    return Object.keys(env).find((name) => forms.includes(env[name]?.trim() ?? ''));
  });
  if (!holders.includes(undefined)) noteForPost('secrets', JSON.stringify(holders));
}

/** Of one arm the last server counts: an earlier one was stopped before. */
export function noteServer(arm: Arm, group: number): void {
  noteForPost(`server-${arm}`, JSON.stringify({ group, startTicks: startTicksOf(group) }));
}

export function noteStatus(status: NonNullable<LeftOpen['status']>): void {
  noteForPost('status', JSON.stringify(status));
}

/** Main ended by itself: nothing is open. */
export function noteClosed(): void {
  noteForPost('closed', 'true');
}

/** Undefined where main ended by itself, or never began. */
export function readLeftOpen(): LeftOpen | undefined {
  const [folder, artifact] = [readNote('folder'), readNote('artifact')];
  if (readNote('closed') !== '' || folder === '') return undefined;
  const servers = (['candidate', 'base'] as const).flatMap((arm) => {
    const note = readNote(`server-${arm}`);
    return note === '' ? [] : [JSON.parse(note) as LeftOpen['servers'][number]];
  });
  const [status, secrets] = [readNote('status'), readNote('secrets')];
  return {
    ...{ folder, artifact, servers },
    ...(secrets === '' ? {} : { secrets: JSON.parse(secrets) as string[] }),
    ...(status === '' ? {} : { status: JSON.parse(status) as LeftOpen['status'] }),
  };
}

/**
 * What main notes while it runs, so that the post step can close it should main be killed. The runner keeps each note as it is written; of one name
 * the last counts.
 */
import { startTicksOf } from '../commands/process-group.ts';
import type { Arm } from '../drive/arms.ts';
import { noteForPost, readNote } from '../github/step.ts';

export interface LeftOpen {
  /** Holds what main wrote. */
  folder: string;
  /** Under which name it is kept where main could not. */
  artifact: string;
  /** Servers that main started, by their process groups; `startTicks` tells a group from a later one of the same number. */
  servers: { group: number; startTicks: string }[];
}

export function noteOpened({ folder, artifact }: Pick<LeftOpen, 'folder' | 'artifact'>): void {
  noteForPost('folder', folder);
  noteForPost('artifact', artifact);
}

/** Of one arm the last server counts: an earlier one was stopped before. */
export function noteServer(arm: Arm, group: number): void {
  noteForPost(`server-${arm}`, JSON.stringify({ group, startTicks: startTicksOf(group) }));
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
  return { folder, artifact, servers };
}

/** Writes a run file while the run goes. An edge: the only place that puts records on disk. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RunRecord } from '../model/run-file.ts';

export interface RunWriter {
  /** Writes the record and returns it as the file holds it: what is judged now is what is judged from the file later. */
  append<R extends RunRecord>(record: R): R;
  close(): void;
}

/** Each record goes to the kernel at once, so that a killed job loses at most the line it was writing. */
export function openRunFile(path: string): RunWriter {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  let open = true;
  return {
    append: (record) => {
      const line = formatRecord(record);
      if (open) writeSync(file, `${line}\n`);
      return JSON.parse(line);
    },
    close: () => {
      if (open) closeSync(file);
      open = false;
    },
  };
}

/** One line of the file. Times are rounded to a microsecond, which is below what any of them means. */
export function formatRecord(record: RunRecord): string {
  return JSON.stringify(record, (key, value: unknown) => {
    if (!key.endsWith('Ms')) return value;
    return Array.isArray(value) ? value.map(toMicrosecond) : toMicrosecond(value);
  });
}

function toMicrosecond(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}

/**
 * Keeps what was downloaded where the runner clears it away with the job. Another step may have changed what lies there, so whoever takes it checks its
 * digest as if it had just arrived.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DownloadKey, DownloadStore } from '../github/download-store.ts';

/** Bytes that one step downloads at the most. */
const STEP_BYTES = 512 * 1024 * 1024;

/** `folder` is emptied by the runner with the job, such as one below RUNNER_TEMP. */
export function openDownloadStore(folder: string, maxBytes: number = STEP_BYTES): DownloadStore {
  let spentBytes = 0;
  const pathOf = ({ id, digest }: DownloadKey): string => join(folder, `${id}-${digest.replace(/[^0-9a-z]/g, '-')}`);
  return {
    take: (key, mostBytes) => {
      const path = pathOf(key);
      try {
        return existsSync(path) && statSync(path).size <= mostBytes ? readFileSync(path) : undefined;
      } catch {
        return undefined;
      }
    },
    keep: (key, bytes) => {
      try {
        mkdirSync(folder, { recursive: true });
        // Two steps may write at once: nobody must find half a file.
        const unfinished = `${pathOf(key)}.${randomBytes(4).toString('hex')}`;
        writeFileSync(unfinished, bytes);
        renameSync(unfinished, pathOf(key));
      } catch {
        // A full disk costs a download, nothing else.
      }
    },
    drop: (key) => rmSync(pathOf(key), { force: true }),
    spend: (sizeBytes) => {
      spentBytes += sizeBytes;
      return spentBytes <= maxBytes;
    },
    maxBytes,
  };
}

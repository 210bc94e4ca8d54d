/**
 * What this job has downloaded: each archive once, however many steps and searches of the job want it, and never more than a job should.
 * What lies on the disk may have been changed by another step, so whoever takes it from here checks its digest as if it had just arrived.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes that one job downloads at the most. */
const JOB_BYTES = 512 * 1024 * 1024;

export interface DownloadStore {
  /** What was kept under this digest; undefined where nothing was, or it is larger than `maxBytes`. */
  take: (key: DownloadKey, maxBytes: number) => Buffer | undefined;
  /** Never throws: an archive that cannot be kept is downloaded again. */
  keep: (key: DownloadKey, bytes: Buffer) => void;
  /** Forgets what turned out to be something else than its digest says. */
  drop: (key: DownloadKey) => void;
  /** Counts bytes that arrived; false once the job has had its share. */
  spend: (sizeBytes: number) => boolean;
  maxBytes: number;
}

export interface DownloadKey {
  id: number;
  /** `sha256:<hex>` */
  digest: string;
}

/** `folder` is emptied by the runner with the job, such as one below RUNNER_TEMP. */
export function openDownloadStore(folder: string, maxBytes: number = JOB_BYTES): DownloadStore {
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

/** What this job has downloaded: each archive once, however many steps and searches of the job want it, and never more than a step should. */

export interface DownloadStore {
  /** What was kept under this digest; undefined where nothing was, or it is larger than `maxBytes`. */
  take: (key: DownloadKey, maxBytes: number) => Buffer | undefined;
  /** Never throws: an archive that cannot be kept is downloaded again. */
  keep: (key: DownloadKey, bytes: Buffer) => void;
  /** Forgets what turned out to be something else than its digest says. */
  drop: (key: DownloadKey) => void;
  /** Counts bytes that arrived; false once the step has had its share. */
  spend: (sizeBytes: number) => boolean;
  maxBytes: number;
}

export interface DownloadKey {
  id: number;
  /** `sha256:<hex>` */
  digest: string;
}

/** Stores the run as an artifact of this workflow run: the baseline of later ones. */

export type Upload =
  | {
      ok: true;
      id: number /** `sha256:<hex>`; absent when the service did not compute one. */;
      digest?: string | undefined;
      url?: string | undefined;
    }
  | { ok: false; cause: UploadFailure; reason: string };

type UploadFailure =
  /** An artifact of this name exists in this run; artifacts cannot be changed. */
  | 'name-taken'
  /** GitHub Enterprise Server has no such service. */
  | 'not-supported'
  /** Not inside an action step: the runner gives the service's address and token to actions only. */
  | 'no-service'
  | 'quota'
  | 'failed';

/**
 * Uploads `files` (absolute paths below `rootDir`). Never throws: a run that could not be stored has still been measured.
 * The toolkit is loaded here because it is half of the bundle and most jobs (pull requests, failures) end without it.
 * It reads the service's address and token from the environment by itself. `runUrl` is the run's page, for the link.
 */
export async function uploadRun(options: {
  name: string;
  files: string[];
  rootDir: string;
  retentionDays?: number | undefined;
  runUrl?: string | undefined;
}): Promise<Upload> {
  const { name, files, rootDir, retentionDays, runUrl } = options;
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const stored = await new DefaultArtifactClient().uploadArtifact(
      name,
      files,
      rootDir,
      retentionDays === undefined ? {} : { retentionDays },
    );
    if (stored.id === undefined)
      return { ok: false, cause: 'failed', reason: 'the artifact service named no artifact' };
    return {
      ok: true,
      id: stored.id,
      digest: stored.digest === undefined ? undefined : `sha256:${stored.digest}`,
      url: runUrl === undefined ? undefined : `${runUrl}/artifacts/${stored.id}`,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, cause: nameCause(error, reason), reason };
  }
}

/** The toolkit gives its own failures a name, but the service's answers only a sentence. */
function nameCause(error: unknown, reason: string): UploadFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'GHESNotSupportedError') return 'not-supported';
  if (name === 'UsageError' || /storage quota/i.test(reason)) return 'quota';
  if (/ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)/.test(reason)) return 'no-service';
  if (/\(409\)|already exists/i.test(reason)) return 'name-taken';
  return 'failed';
}

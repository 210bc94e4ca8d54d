/** What is asked of git. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Commit that is checked out in the working folder; undefined outside a repository or without git. */
export async function readHeadCommit(cwd?: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['rev-parse', 'HEAD'], { cwd, timeout: 5000 });
    const commit = stdout.trim();
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
  } catch {
    return undefined;
  }
}

/** Whether git keeps the file or folder at `path`; unknown outside a repository, without git, and behind a link. */
export async function isTracked(path: string, cwd?: string): Promise<'tracked' | 'untracked' | 'unknown'> {
  try {
    await promisify(execFile)('git', ['ls-files', '--error-unmatch', '--', `:(literal)${path}`], {
      cwd,
      timeout: 5000,
    });
    return 'tracked';
  } catch (error) {
    return (error as { code?: unknown }).code === 1 ? 'untracked' : 'unknown';
  }
}

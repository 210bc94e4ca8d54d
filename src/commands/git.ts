/** The one question that is put to git. */
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

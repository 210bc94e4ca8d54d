/** What is asked of git. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Checkout {
  /** Its top folder, links followed. */
  root: string;
  commit: string;
}

/** What is checked out in the working folder, or the one above it that is a repository; undefined outside of one or without git. */
export async function readCheckout(cwd?: string): Promise<Checkout | undefined> {
  // In a container the folder belongs to another user, and a folder of the tree may be made to look like a repository of its own.
  const trusting = ['-c', 'safe.directory=*', '-c', 'safe.bareRepository=explicit'];
  try {
    const question = [...trusting, 'rev-parse', '--show-toplevel', 'HEAD'];
    const { stdout } = await promisify(execFile)('git', question, { cwd, timeout: 5000 });
    const [root = '', commit = ''] = stdout.trim().split('\n');
    return root !== '' && /^[0-9a-f]{40,64}$/.test(commit) ? { root, commit } : undefined;
  } catch {
    return undefined;
  }
}

/** Commit that is checked out there. */
export async function readHeadCommit(cwd?: string): Promise<string | undefined> {
  return (await readCheckout(cwd))?.commit;
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

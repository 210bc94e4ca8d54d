/** Which files a commit holds: those of its first parent, with what it changed, or what a merge brought in. */
import { findMergeBase } from './git-graph.ts';
import type { Commit } from './state.ts';

export interface FileChange {
  path: string;
  status: 'added' | 'modified' | 'removed';
  before: string | undefined;
  after: string | undefined;
}

export class CommitFiles {
  readonly #commits: ReadonlyMap<string, Commit>;
  /** By commit and path; null for a file that the commit deleted. */
  readonly #written = new Map<string, Map<string, string | null>>();

  constructor(commits: ReadonlyMap<string, Commit>) {
    this.#commits = commits;
  }

  write(sha: string, path: string, text: string | null): void {
    const files = this.#written.get(sha) ?? new Map<string, string | null>();
    this.#written.set(sha, files.set(path, text));
  }

  /** Path → text of all files at the commit. */
  at(sha: string): Map<string, string> {
    const [first, second] = this.#commits.get(sha)?.parents ?? [];
    const files: Map<string, string> = first === undefined ? new Map() : this.at(first);
    if (first !== undefined && second !== undefined) {
      const fork = findMergeBase(this.#commits, first, second);
      const brought = fork === undefined ? [] : this.between(fork.sha, second);
      for (const { path, after } of brought) replace(files, path, after);
    }
    for (const [path, text] of this.#written.get(sha) ?? []) replace(files, path, text ?? undefined);
    return files;
  }

  /** What differs, by path. */
  between(from: string, to: string): FileChange[] {
    const old = this.at(from);
    const now = this.at(to);
    return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((path) => {
      const before = old.get(path);
      const after = now.get(path);
      if (before === after) return [];
      const status = before === undefined ? 'added' : after === undefined ? 'removed' : 'modified';
      return [{ path, status, before, after }];
    });
  }
}

function replace(files: Map<string, string>, path: string, text: string | undefined): void {
  if (text === undefined) files.delete(path);
  else files.set(path, text);
}

/** The questions that GitHub answers about a commit graph. */
import type { Commit, State } from './state.ts';

type Commits = ReadonlyMap<string, Commit>;

/** The commit and all its ancestors, newest first. */
export function listHistory(commits: Commits, tip: string): Commit[] {
  return [...collectAncestors(commits, tip)]
    .map((sha) => commits.get(sha))
    .filter((commit) => commit !== undefined)
    .sort((a, b) => b.committedMs - a.committedMs);
}

/** The newest commit that both can reach; absent when they share no history. */
export function findMergeBase(commits: Commits, a: string, b: string): Commit | undefined {
  const ancestorsOfA = collectAncestors(commits, a);
  return listHistory(commits, b).find((commit) => ancestorsOfA.has(commit.sha));
}

/** Commits reachable from `to` but not from `from`, oldest first, as the compare answer lists them. */
export function listMissing(commits: Commits, from: string, to: string): Commit[] {
  const known = collectAncestors(commits, from);
  return listHistory(commits, to)
    .filter((commit) => !known.has(commit.sha))
    .reverse();
}

/** A bare name means the tag before the branch, as in git itself. */
export function resolveCommit(state: Pick<State, 'refs' | 'commits'>, name: string): Commit | undefined {
  const sha = state.refs.get(`refs/tags/${name}`) ?? state.refs.get(`refs/heads/${name}`) ?? name;
  return state.commits.get(sha);
}

function collectAncestors(commits: Commits, tip: string): Set<string> {
  const found = new Set<string>();
  const waiting = [tip];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    if (found.has(sha)) continue;
    found.add(sha);
    waiting.push(...(commits.get(sha)?.parents ?? []));
  }
  return found;
}

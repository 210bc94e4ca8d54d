/** Commits, how they relate, and refs. */
import { type Answer, type Call, pageOf, refuseInvalid, refuseNotFound } from './answer.ts';
import { shapeCommit } from './answer-shapes.ts';
import { shapeChange } from './answer-shapes-files.ts';
import { findMergeBase, listHistory, listMissing, resolveCommit } from './git-graph.ts';
import { type Route, repo, type World } from './route.ts';
import type { Commit } from './state.ts';

export const gitRoutes: Route[] = [
  {
    operation: `GET ${repo}/commits`,
    needs: [['contents', 'read']],
    answer: ({ state, addresses }, { query }) => {
      const tip = resolveCommit(state, query.get('sha') ?? state.repository.defaultBranch);
      if (tip === undefined) return refuseNotFound();
      const page = pageOf(listHistory(state.commits, tip.sha), query, `${addresses.apiUrl}/commits`);
      return {
        status: 200,
        body: page.items.map((commit) => shapeCommit(commit, state.repository, addresses)),
        headers: page.headers,
      };
    },
  },
  {
    operation: `GET ${repo}/commits/{ref}`,
    needs: [['contents', 'read']],
    answer: ({ state, addresses }, { parameters }) => {
      const commit = resolveCommit(state, parameters.ref ?? '');
      if (commit === undefined) return refuseInvalid(`No commit found for SHA: ${parameters.ref}`);
      return { status: 200, body: shapeCommit(commit, state.repository, addresses) };
    },
  },
  {
    operation: `GET ${repo}/compare/{basehead}`,
    needs: [['contents', 'read']],
    answer: compareCommits,
  },
  {
    operation: `GET ${repo}/git/ref/{ref}`,
    needs: [['contents', 'read']],
    answer: ({ state, addresses }, { parameters }) => {
      const ref = `refs/${parameters.ref}`;
      const sha = state.refs.get(ref);
      if (sha === undefined) return refuseNotFound();
      const url = `${addresses.apiUrl}/repos/${state.repository.owner}/${state.repository.name}/git`;
      return {
        status: 200,
        body: {
          ref,
          node_id: `REF_${sha}`,
          url: `${url}/${ref}`,
          object: { sha, type: 'commit', url: `${url}/commits/${sha}` },
        },
      };
    },
  },
];

function compareCommits({ state, addresses }: World, { parameters }: Call): Answer {
  const [from = '', to = ''] = (parameters.basehead ?? '').split('...');
  const base = resolveCommit(state, from);
  const head = resolveCommit(state, to);
  const mergeBase = base && head && findMergeBase(state.commits, base.sha, head.sha);
  if (base === undefined || head === undefined || mergeBase === undefined) return refuseNotFound();
  const ahead = listMissing(state.commits, base.sha, head.sha);
  const behind = listMissing(state.commits, head.sha, base.sha);
  const url = `${addresses.apiUrl}/repos/${state.repository.owner}/${state.repository.name}/compare/${parameters.basehead}`;
  const shape = (commit: Commit) => shapeCommit(commit, state.repository, addresses);
  return {
    status: 200,
    body: {
      url,
      html_url: url,
      permalink_url: url,
      diff_url: `${url}.diff`,
      patch_url: `${url}.patch`,
      base_commit: shape(base),
      merge_base_commit: shape(mergeBase),
      status: nameRelation(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: ahead.slice(0, 250).map(shape),
      files: state.files
        .between(mergeBase.sha, head.sha)
        .map((change) => shapeChange(change, head.sha, state.repository, addresses)),
    },
  };
}

function nameRelation(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

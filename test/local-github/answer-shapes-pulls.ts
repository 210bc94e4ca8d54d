/** Pull requests and their labels as the REST API writes them. */
import { type Addresses, shapeFullRepository, shapeUser, writeInstant } from './answer-shapes.ts';
import type { PullRequest } from './collaboration.ts';
import type { World } from './route.ts';
import type { Repository } from './state.ts';

export function shapePullInList(pull: PullRequest, { state, addresses }: World) {
  const { repository } = state;
  const { owner, name } = repository;
  const url = `${addresses.apiUrl}/repos/${owner}/${name}`;
  const html = `${addresses.serverUrl}/${owner}/${name}/pull/${pull.number}`;
  const links = {
    self: `${url}/pulls/${pull.number}`,
    html,
    issue: `${url}/issues/${pull.number}`,
    comments: `${url}/issues/${pull.number}/comments`,
    review_comments: `${url}/pulls/${pull.number}/comments`,
    review_comment: `${url}/pulls/comments{/number}`,
    commits: `${url}/pulls/${pull.number}/commits`,
    statuses: `${url}/statuses/${pull.headSha}`,
  };
  const fork = pull.headRepositoryId !== repository.id;
  const head = { ...repository, id: pull.headRepositoryId ?? 0, owner: pull.headOwner };
  const ownerAccount = { login: owner, id: repository.id + 1, type: 'User' } as const;
  return {
    url: links.self,
    id: 200_000_000 + pull.number,
    node_id: `PR_${pull.number}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    draft: pull.draft,
    title: 'a change',
    user: shapeUser(pull.author, addresses),
    body: null,
    labels: pull.labels.map((label) => ({ ...shapeLabel(label, repository, addresses), description: '' })),
    milestone: null,
    created_at: writeInstant(pull.createdMs),
    updated_at: writeInstant(pull.createdMs),
    closed_at: pull.state === 'closed' ? writeInstant(pull.createdMs) : null,
    merged_at: null,
    merge_commit_sha: pull.mergeCommitSha,
    assignee: null,
    head: {
      label: `${pull.headOwner}:${pull.headRef}`,
      ref: pull.headRef,
      sha: pull.headSha,
      user: fork
        ? shapeUser({ login: pull.headOwner, id: 5550001, type: 'User' }, addresses)
        : shapeUser(ownerAccount, addresses),
      // The description has no null here; a deleted fork is null nevertheless.
      repo: pull.headRepositoryId === null ? null : shapeFullRepository(head, fork, addresses),
    },
    base: {
      label: `${owner}:${pull.baseRef}`,
      ref: pull.baseRef,
      sha: state.refs.get(`refs/heads/${pull.baseRef}`) ?? '',
      user: shapeUser(ownerAccount, addresses),
      repo: shapeFullRepository(repository, false, addresses),
    },
    _links: Object.fromEntries(Object.entries(links).map(([key, href]) => [key, { href }])),
    author_association: fork ? 'NONE' : 'CONTRIBUTOR',
    auto_merge: null,
  };
}

export function shapePull(pull: PullRequest, world: World) {
  return {
    ...shapePullInList(pull, world),
    merged: false,
    mergeable: pull.mergeCommitSha === null ? null : true,
    mergeable_state: pull.mergeCommitSha === null ? 'unknown' : 'clean',
    merged_by: null,
    comments: world.state.comments.filter(({ issue }) => issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 0,
    deletions: 0,
    changed_files: 0,
  };
}

export function shapeLabel(label: string, { owner, name }: Repository, { apiUrl }: Addresses) {
  const id = [...label].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7);
  return {
    id,
    node_id: `LA_${id}`,
    url: `${apiUrl}/repos/${owner}/${name}/labels/${encodeURIComponent(label)}`,
    name: label,
    description: null,
    color: 'ededed',
    default: false,
  };
}
